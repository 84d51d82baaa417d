import type {Pack} from '../matching/rule.ts'
import {formRules} from './forms/index.ts'
import {vocabulary} from './forms/ja.ts'
import {creditRules} from './ja/credit.ts'
import {interfaceRules} from './ja/interface.ts'
import {legalRules} from './ja/legal.ts'
import {linkRules} from './ja/links.ts'
import {pageRules} from './ja/page.ts'

/** Japanese: news portals. */
const pack: Pack = {
  language: 'ja',
  rules: [
    ...creditRules,
    ...interfaceRules,
    ...linkRules,
    ...legalRules,
    {
      id: 'related',
      category: 'related',
      why: 'Labels in front of links to other articles.',
      then: {lines: 6, match: 'headline'},
      match:
        '[【\\[■◆▼▶＞>]{0,2} ?(?:関連(?:記事|ニュース|リンク|キーワード|トピックス|特集)|あわせて読みたい|合わせて読みたい|こちらもおすすめ|おすすめ(?:記事|の記事)|続きを(?:読む|見る)|もっと見る|もっと読む|次の?ページ(?:へ|は)?|前の?ページ(?:へ)?|人気記事|注目(?:記事|ニュース)|アクセスランキング|最新記事|最新ニュース|この記事の(?:続き|関連))[】\\]]?[:：>＞]?',
      remove: ['関連記事：', 'あわせて読みたい'],
      keep: ['彼は関連する資料をすべて読んだ。']
    },
    {
      id: 'sign-off',
      category: 'credit',
      why: 'Agency or reporter in brackets closes a report; a picture is a stock picture.',
      match: '[（(【\\[](?:共同|時事|ロイター|AFP|AP|朝日|毎日|読売|産経)[）)】\\]]',
      at: 'last',
      remove: ['（共同）'],
      keep: ['（共同）配信の記事が載った。']
    },
    {
      id: 'credit',
      category: 'credit',
      why: 'Who wrote it or took the picture.',
      match:
        '[（(]?(?:文|取材|文・写真|(?:写真|画像|動画|映像|イラスト|図版?|素材|記事|本文|アイキャッチ|サムネイル|トップ)?(?:写真|画像)?(?:出典元?|出所|提供元?|引用元?|転載元|参照元|クレジット)|写真|撮影|画像|イラスト|編集|構成|記者|ライター|執筆|情報提供|取材・文)[=＝:：／\\/] ?[^。！？]{1,50}[）)】\\]]?|※?写真は(?:すべて)?イメージ(?:です)?。?',
      remove: ['※写真はイメージです', '画像出典：港サイト', '（文＝港太郎）', '写真：港太郎', '出典：港新聞'],
      keep: ['写真はイメージと違った。', '写真：という題の詩を彼は読んだ。港は静かだった。']
    },
    {
      id: 'more',
      category: 'related',
      why: 'Links to the rest and to other articles, and buttons of the page.',
      match:
        '【関連(?:記事|動画|リンク)】.{4,120}|(?:この記事の)?続き(?:は(?:こちら|次のページ).{0,6}|を読む)|次(?:の)?ページ(?:へ(?:続く)?|に続く)?|(?:人気|おすすめ|最新|関連)(?:記事)?ランキング|(?:前|次)(?:の記事)?へ|(?:前|次)の記事|(?:広告|PR)の(?:後|あと)に(?:続きます|記事が続きます)|記事は(?:下|次)に続きます|トップ(?:ページ)?(?:へ|に戻る)|プライバシーポリシー|利用規約|お問い合わせ|会社概要|ログイン|コピーしました|(?:すべての)?(?:写真|画像)を(?:すべて|全て)?(?:見る|拡大(?:する)?)|拡大(?:する|写真|画像)|line友だち登録.{0,20}',
      remove: ['【関連記事】船が島へ戻る', '続きはこちら', '広告の後に続きます', '写真を見る'],
      keep: ['続きは明日話そう。', '写真を見るたびに思い出す']
    },
    {
      id: 'share',
      category: 'social',
      why: 'Share and follow prompts.',
      match:
        '(?:シェア(?:する)?|ツイート(?:する)?|ポスト(?:する)?|いいね！?|はてなブックマーク(?:に追加)?|LINEで(?:送る|シェア)|この記事を(?:シェア|共有)(?:する)?|リンクをコピー(?:する)?|印刷(?:する)?|ブックマーク|フォロー(?:する)?)[!！]?',
      remove: ['シェアする', 'LINEで送る', 'この記事をシェア'],
      keep: ['シェアする文化が港にはある。']
    },
    {
      id: 'follow',
      category: 'subscribe',
      why: 'Asks readers to follow or subscribe.',
      match:
        '[^。\\n]{0,50}(?:メールマガジン|メルマガ|ニュースレター|公式(?:LINE|X|Twitter|Facebook|アカウント|アプリ|YouTube)|会員登録|有料会員|無料会員|残り\\d+文字|この記事は有料|ログインして|チャンネル登録)[^。\\n]{0,80}[。！!]?',
      remove: ['メールマガジンに登録する', 'この記事は有料会員限定です。', '残り512文字（全文：900文字）'],
      keep: ['港の人々は手紙で知らせを受けた。']
    },
    {
      id: 'comments',
      category: 'comment',
      why: 'Comment prompts.',
      match:
        'コメント(?:を(?:書く|投稿(?:する)?|見る|残す|する)|[ 　:：]?[(（]?\\d{0,5}件?[)）]?)?|コメント(?:は|を)受け付けて.{0,20}|(?:みんな|皆)の(?:コメント|意見)',
      remove: ['コメントを書く', 'コメント（12件）'],
      keep: ['コメントは町長からも寄せられた。']
    },
    {
      id: 'tags',
      category: 'taxonomy',
      why: 'The article’s tags.',
      at: 'tail',
      match: '(?:タグ|カテゴリー?|キーワード|ジャンル|トピックス?)[:：] ?.{1,160}',
      remove: ['タグ：灯台、港'],
      keep: ['キーワードは「百年」だった。']
    },
    {
      id: 'legal',
      category: 'legal',
      why: 'Copyright.',
      match:
        '(?:©(?![^。\\d\\n]{2,40}[。.] ?[^。\\n]{20})|\\(c\\)|copyright|無断(?:転載|複製|引用)|当サイトの(?:記事|コンテンツ)|著作権は|記事・写真の無断)[^\\n]{0,200}',
      remove: ['無断転載を禁じます', '© 港新聞'],
      keep: ['彼は無断で船を出した。']
    },
    {
      id: 'advertisement',
      category: 'ad',
      why: 'An advertising label.',
      match: '[【\\[（(]?(?:広告|スポンサーリンク|スポンサードリンク|PR|AD|提供：.{1,30})[】\\]）)]?',
      remove: ['スポンサーリンク', '【広告】'],
      keep: ['広告は町から消えた。']
    },
    {
      id: 'date-head',
      category: 'credit',
      why: 'The date of publication above the text.',
      match:
        '20\\d\\d年\\d{1,2}月\\d{1,2}日(?:（[月火水木金土日]）|\\([月火水木金土日]\\))?(?: ?\\d{1,2}(?:時\\d{1,2}分|:\\d\\d))?(?:配信|公開|更新)?|(?:更新|公開|配信)[:：] ?20\\d\\d[/.]\\d{1,2}[/.]\\d{1,2}(?: \\d{1,2}:\\d\\d)?|20\\d\\d/\\d{1,2}/\\d{1,2}(?: \\d{1,2}:\\d\\d)?',
      at: 'first',
      remove: ['2020年5月4日 10時15分', '更新：2020/05/04'],
      keep: ['2020年5月4日は雨だった。']
    },
    {
      id: 'published',
      category: 'credit',
      why: 'When the article was published.',
      match: '(?:公開日時?|更新日時?|配信日?時?|掲載日?|投稿日|最終更新日?)[:： ]{0,2} ?\\d{2,4}.{3,40}',
      remove: ['公開日：2021年3月12日 10:15'],
      keep: ['公開日は来月の三日だ。']
    },
    ...pageRules,
    ...formRules(vocabulary)
  ]
}

export default pack
