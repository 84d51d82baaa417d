import type {Rule} from '../../matching/rule.ts'

const r = String.raw

/** Labels in front of and above other articles: Urdu. */
export const linkRules: readonly Rule[] = [
  {
    id: 'read-also-label',
    category: 'related',
    why: 'A label and the headline of another article.',
    match: r`[-•*>»\[( ]{0,3}(?:(?:یہ|یہ خبر|اسے|انہیں) بھی (?:پڑھیں|پڑھیے|پڑھیئے|دیکھیں|پڑھئے|ملاحظہ کریں)|مزید (?:پڑھیں|پڑھیے|پڑھیئے|پڑھئے|دیکھیں|جانیں|جانیے|تفصیلات)|متعلقہ خبر|ضرور پڑھیں|ضرور دیکھیں|also read|read more|read also|ویڈیو دیکھیں)(?: ?[:：>]{1,2}| ?[-–—]{1,2}| ?\.{2,4}) ?.{4,200}[)\]]?`,
    remove: ['ضرور پڑھیں: گاؤں میں نئی لائبریری', 'مزید پڑھیں - گاؤں میں نئی لائبریری'],
    keep: ['وہ چاہتا تھا کہ بچے مزید پڑھیں۔']
  },
  {
    id: 'label',
    category: 'related',
    why: 'The label of a list of other articles, and the list.',
    then: {lines: 6, match: 'headline'},
    match: r`(?:popular posts from this blog|متعلقہ (?:خبریں|مضامین|تحریریں|پوسٹس|پوسٹیں)|تازہ (?:ترین|ترین خبریں|خبریں)|مزید (?:خبریں|مضامین|تحریریں)|اہم (?:خبریں|ترین)|مقبول (?:خبریں|ترین|تحریریں|پوسٹس)|سب سے زیادہ (?:پڑھی|پڑھے|دیکھی)[^۔]{0,16}|زیادہ پڑھی جانے والی.{0,14}|آپ کے لیے|ایڈیٹر کی پسند|ٹاپ ?سٹوریز|ٹرینڈنگ|پچھلی (?:خبر|پوسٹ)|اگلی (?:خبر|پوسٹ)|پچھلا مضمون|اگلا مضمون|سابقہ (?:خبر|پوسٹ|مضمون))[ :：>»…]{0,3}`,
    remove: ['Popular posts from this blog', 'تازہ ترین', 'متعلقہ خبریں\nگاؤں میں نئی لائبریری کھل گئی'],
    keep: ['تازہ ترین خبر یہ ہے کہ نہر کھل گئی۔']
  }
]
