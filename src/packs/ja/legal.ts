import type {Rule} from '../../matching/rule.ts'

const r = String.raw

/** What a site says about adverts, prices and rights: Japanese. */
export const legalRules: readonly Rule[] = [
  {
    id: 'notice',
    category: 'legal',
    why: 'What a site says about adverts in its texts, about prices and about its rights.',
    match: r`[※（(＊*]{0,2}(?:(?:本|当|この)(?:記事|ページ|サイト|コンテンツ|ブログ)(?:は|に|では|内に?は?)[^。]{0,30}(?:プロモーション|アフィリエイト|アソシエイト|広告(?:を含|が含|を掲載|を利用|収入))[^。]{0,60}。?[）)]?|記事内に(?:広告|商品プロモーション|プロモーション)[^。]{0,40}。?|(?:本|当)(?:サイト|ウェブサイト)[^。]{0,20}(?:クッキー|cookie)[^。]{0,80}。?.{0,120}|jasrac許諾.{0,40}|(?:記事|写真|画像|内容|文章)[^。]{0,20}(?:無断(?:転載|使用|複写|複製)[^。]{0,12}(?:禁じ|禁止|お断り|ご遠慮|厳禁|固く)|転載を禁).{0,60}|(?:本|当)(?:サイト|紙|社)[^。]{0,30}(?:転載を禁|無断転載を|著作権は)[^。]{0,60}。?)`,
    remove: [
      '※本記事はプロモーションを含みます',
      '記事内に広告が含まれています。',
      '写真・文章の無断転載を禁じます。'
    ],
    keep: ['広告を出さない店だった。']
  }
]
