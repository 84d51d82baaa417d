import type {Pack} from '../matching/rule.ts'
import {creditRules} from './fa/credit.ts'
import {interfaceRules} from './fa/interface.ts'
import {pageRules} from './fa/page.ts'
import {vocabulary} from './forms/fa.ts'
import {formRules} from './forms/index.ts'

/** Persian: news agencies. */
const pack: Pack = {
  language: 'fa',
  rules: [
    ...creditRules,
    ...interfaceRules,
    {
      id: 'read-also',
      category: 'related',
      why: 'News sites link other articles between paragraphs.',
      then: {lines: 6, match: 'headline'},
      match:
        '(?:(?:بیشتر|همچنین|این مطلب را هم|این را هم)(?: هم)? (?:بخوانید|ببینید)|(?:مطالب|اخبار|خبرهای) (?:مرتبط|مشابه)|بیشتر بدانید)(?: ?[:؛>-] ?.{0,250}|[.…]{0,3})',
      remove: ['بیشتر بخوانید: پل تازه باز شد', 'اخبار مرتبط'],
      keep: ['او خواست بیشتر بخوانیم و کمتر حرف بزنیم.']
    },
    {
      id: 'photo-credit',
      category: 'credit',
      why: 'Who took the picture, the source or the agency’s sign-off.',
      match:
        '(?:عکس|منبع|عکاس|نویسنده|خبرنگار|مترجم|گزارش) ?[:/؛] ?[^.!?؟]{2,80}|(?:انتهای پیام|پایان پیام)(?: ?/.{0,30})?|کد خبر ?:? ?\\d{3,}',
      remove: ['عکس: رضا نوری', 'انتهای پیام/', 'کد خبر: 12345'],
      keep: ['منبع آب روستا چشمه است.']
    },
    {
      id: 'follow',
      category: 'subscribe',
      why: 'Asks readers to follow.',
      match:
        '[^.\\n]{0,80}(?:کانال|صفحه)[^.\\n]{0,60}(?:تلگرام|اینستاگرام|ایتا|بله|سروش)[^.\\n]{0,60}(?:دنبال|بپیوندید|عضو|همراه)[^.\\n]{0,40}[.]?',
      remove: ['ما را در کانال تلگرام دنبال کنید'],
      keep: ['کانال آب روستا پاک شد.']
    },
    {
      id: 'comments',
      category: 'comment',
      why: 'Comment prompts.',
      match:
        '(?:نظر(?:ات|شما)?|ارسال نظر|نظر شما|دیدگاه(?:‌| )?(?:ها|شما)?|ثبت نظر|نظرات کاربران|ارسال دیدگاه) ?\\(?\\d{0,4}\\)?:?',
      remove: ['ارسال نظر', 'نظر شما'],
      keep: ['نظر شما را کدخدا پرسید و رفت.']
    },
    {
      id: 'share',
      category: 'social',
      why: 'Share prompts.',
      match:
        '(?:اشتراک(?:‌| )گذاری|به اشتراک بگذارید|کپی لینک|لینک کوتاه|ارسال به دوستان|نسخه چاپی)(?: ?:.{0,60})?',
      remove: ['به اشتراک بگذارید'],
      keep: ['نان را به اشتراک خوردند.']
    },
    {
      id: 'tags',
      category: 'taxonomy',
      why: 'The article’s tags.',
      at: 'tail',
      match: '(?:برچسب(?:‌| )?ها|کلیدواژه(?:‌| )?ها|کلمات کلیدی|دسته‌?بندی) ?:? ?.{0,160}',
      remove: ['برچسب‌ها: پل، روستا'],
      keep: ['او برچسبی بر جعبه زد.']
    },
    {
      id: 'legal',
      category: 'legal',
      why: 'Copyright.',
      match: '(?:تمامی حقوق|کلیه حقوق|تمام حقوق|حقوق این سایت)[^\\n]{0,200}',
      remove: ['کلیه حقوق این سایت محفوظ است'],
      keep: ['حقوق کارگران پرداخت شد.']
    },
    {
      id: 'advertisement',
      category: 'ad',
      why: 'An advertising label.',
      match: 'آگهی|تبلیغات|رپورتاژ آگهی',
      remove: ['تبلیغات'],
      keep: ['تبلیغات از خیابان رفت.']
    },
    ...pageRules,
    ...formRules(vocabulary)
  ]
}

export default pack
