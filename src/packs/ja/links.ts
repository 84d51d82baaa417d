import type {Rule} from '../../matching/rule.ts'

const r = String.raw
const mark = r`[【\[■◆▼▶＞>→●★☆＜<「・]{0,3} ?`
const related = r`(?:(?:合わせて|併せて|あわせて|一緒に|こちらも)(?:読みたい|読まれています|チェック|どうぞ|おすすめ)(?:記事)?|よく読まれて(?:いる|います)(?:記事)?|あなた(?:に|への)おすすめ(?:の記事)?|おすすめ(?:情報|コンテンツ|特集|ニュース|の関連記事)|編集部(?:の|から)?おすすめ(?:の)?(?:記事)?|(?:記事|週間|月間|総合|デイリー|アクセス)ランキング|編集部ピックアップ|新着(?:記事|ニュース|情報)(?:一覧)?|最近の(?:投稿|記事|コメント)|人気の(?:記事|投稿|ニュース|キーワード)|話題の(?:記事|ニュース|キーワード)|注目の(?:記事|ニュース|キーワード|特集|トピックス)|ピックアップ(?:記事)?|関連(?:する)?(?:記事|ニュース|情報|動画|ワード|タグ|サイト|リンク|コンテンツ|作品|トピック)|この(?:記事|ニュース)に関連する(?:記事|ニュース)|この記事を読んだ人は.{0,20}|同じ(?:カテゴリ|ジャンル)の記事|(?:前|次|過去)の記事(?:はこちら)?|今、?あなたにおすすめ|今読まれている記事|主要ニュース|トピックス|アーカイブ|カテゴリー?|特集一覧|連載一覧|バックナンバー)`

/** Links to other articles, and the path of sections to this one: Japanese. */
export const linkRules: readonly Rule[] = [
  {
    id: 'related-label',
    category: 'related',
    why: 'The label of links to other articles, with or without the headlines.',
    then: {lines: 6, match: 'headline'},
    match: r`${mark}${related}[】\]＞>」]?(?:[:：]|[ 　]?一覧|$)`,
    remove: [
      '【あわせて読みたい】',
      'あなたにおすすめの記事',
      '関連ニュース\n港の朝市が再開して初日から大にぎわいとなった'
    ],
    keep: ['関連する記事を彼は全部読んだ。']
  },
  {
    id: 'related-headline',
    category: 'related',
    why: 'The same label with the headline behind it, in one line.',
    match: r`${mark}(?:関連(?:記事|ニュース|リンク|トピックス|特集)|(?:次|前)の?ページ(?:へ|は)?|続きを(?:読む|見る)|この記事の(?:続き|関連)|人気記事|注目(?:記事|ニュース)|最新(?:記事|ニュース)|${related})(?:】 ?|[】\]＞>」]?[:：>＞] ?|(?=「))[^。]{4,120}`,
    remove: ['関連記事：港の朝市が再開', '次ページ：灯台守の一日', '【あわせて読みたい】：灯台守の一日'],
    keep: ['関連記事：港で聞いた話。灯台守は黙っていた。']
  },
  {
    id: 'arrow-link',
    category: 'related',
    why: 'The headline of another article behind arrows.',
    match: r`(?:＞＞|>>|≫ |☞ )[ 　]?[^。]{6,100}[^。！？]`,
    remove: ['＞＞港の朝市が再開した日の写真', '>> 灯台守の一日を追った記事はこちら'],
    keep: ['＞＞と書かれた札が立っていた。']
  },
  {
    id: 'breadcrumb',
    category: 'nav',
    why: 'The path of sections to the article.',
    at: 'head',
    match: r`[^。<>＞]{1,24}(?: > | » | › )[^。<>＞]{1,30}(?: > | » | › )[^。]{1,100}`,
    remove: ['ホーム > 港の話題 > 朝市', '★港掲示板 > 雑談2009 > 48.html'],
    keep: ['大阪>京都と彼は書いた。']
  }
]
