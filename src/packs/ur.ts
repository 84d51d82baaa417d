import type {Pack} from '../matching/rule.ts'
import {formRules} from './forms/index.ts'
import {vocabulary} from './forms/ur.ts'
import {creditRules} from './ur/credit.ts'
import {interfaceRules} from './ur/interface.ts'
import {linkRules} from './ur/links.ts'
import {pageRules} from './ur/page.ts'

/** Urdu: news portals. */
const pack: Pack = {
  language: 'ur',
  rules: [
    ...creditRules,
    ...linkRules,
    ...interfaceRules,
    {
      id: 'read-also',
      category: 'related',
      why: 'News sites link other articles between paragraphs.',
      then: {lines: 6, match: 'headline'},
      match:
        '(?:یہ بھی (?:پڑھیں|پڑھیے|دیکھیں)|مزید (?:پڑھیں|پڑھیے|جانیے|خبریں)|اسی بارے میں|متعلقہ (?:خبریں|مضامین|عنوانات))(?: ?[:۔>-] ?.{0,250}|[.…]{0,3})',
      remove: ['یہ بھی پڑھیں: گاؤں میں نئی لائبریری', 'متعلقہ خبریں'],
      keep: ['بچے یہ بھی سمجھیں اور وہ بھی۔']
    },
    {
      id: 'photo-credit',
      category: 'credit',
      why: 'Who took the picture, or the source.',
      match: '(?:تصویر کا (?:ذریعہ|کیپشن)|تصویر|فوٹو|ماخذ|بشکریہ) ?[:،,] ?[^۔.!?]{2,100}',
      remove: ['تصویر کا ذریعہ، رحمان'],
      keep: ['تصویر دیوار پر لگی تھی۔']
    },
    {
      id: 'follow',
      category: 'subscribe',
      why: 'Asks readers to follow.',
      match:
        '[^۔\\n]{0,80}(?:فیس بک|ٹوئٹر|یوٹیوب|واٹس ایپ|انسٹاگرام)[^۔\\n]{0,60}(?:فالو|سبسکرائب|لائیک|جوائن)[^۔\\n]{0,60}۔?',
      remove: ['ہمیں فیس بک پر فالو کریں'],
      keep: ['فیس بک نے اسکول کو کمپیوٹر دیے۔']
    },
    {
      id: 'share',
      category: 'social',
      why: 'Share prompts.',
      match: 'شیئر(?: کریں)?|اس خبر کو شیئر کریں|لنک کاپی کریں',
      remove: ['شیئر کریں'],
      keep: ['شیئر بازار بند رہا۔']
    },
    {
      id: 'comments',
      category: 'comment',
      why: 'Comment prompts.',
      match: '(?:تبصرہ (?:کریں|لکھیں)|تبصرے|اپنی رائے (?:دیں|لکھیں)) ?\\(?\\d{0,4}\\)?',
      remove: ['تبصرہ کریں'],
      keep: ['تبصرہ کرنے سے وزیر نے انکار کیا۔']
    },
    {
      id: 'tags',
      category: 'taxonomy',
      why: 'The article’s tags.',
      at: 'tail',
      match: '(?:ٹیگز?|موضوعات) ?: ?.{2,160}',
      remove: ['ٹیگز: نہر، گاؤں'],
      keep: ['موضوعات مشکل تھے۔']
    },
    {
      id: 'legal',
      category: 'legal',
      why: 'Copyright.',
      match: '(?:جملہ حقوق|تمام حقوق محفوظ|کاپی رائٹ)[^\\n]{0,160}',
      remove: ['جملہ حقوق محفوظ ہیں'],
      keep: ['انسان کے حقوق سب کے لیے ہیں۔']
    },
    {
      id: 'advertisement',
      category: 'ad',
      why: 'An advertising label.',
      match: 'اشتہار(?:ات)?',
      remove: ['اشتہار'],
      keep: ['اشتہار دیوار سے ہٹا دیا گیا۔']
    },
    ...pageRules,
    ...formRules(vocabulary)
  ]
}

export default pack
