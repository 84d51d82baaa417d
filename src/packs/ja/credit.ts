import type {Rule} from '../../matching/rule.ts'

const r = String.raw
const weekday = r`(?:[（(] ?[月火水木金土日](?:曜日?|・祝|・休)?[）)]|[月火水木金土日]曜日?| (?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6})?`
const agency =
  '(?:共同|共同通信|時事|時事通信|時事通信社|AFP|AFP時事|AFP=時事|AFP＝時事|AP|EPA|EPA時事|EPA=時事|EPA＝時事|ロイター|ロイター時事|新華社|聯合ニュース|朝日新聞|毎日新聞|読売新聞|産経新聞|日本経済新聞|PIXTA|iStock|アフロ|ゲッティ|Getty ?Images|gettyimages|写真AC|Shutterstock|REUTERS)'

/** Stamps, agencies, owners of pictures, reporters and sources: Japanese. */
export const creditRules: readonly Rule[] = [
  {
    id: 'stamp',
    category: 'credit',
    why: 'When the page was published or changed, above or below the text.',
    at: 'edge',
    match: r`(?:(?:公開|更新|配信|掲載|投稿|作成|発行|最終更新|記事公開|初版)(?:日時?|日付)?[:：／/ ]{0,3})?(?:[\p{Script=Han}]{2,4} ?)?(?:20\d\d(?:[./-]\d{1,2}[./-]\d{1,2}|年 ?\d{1,2}月 ?\d{1,2}日)${weekday}[ 　,]{0,3}(?:(?:午前|午後)?\d{1,2}(?:[:：]\d\d(?::\d\d)?|時(?:\d{1,2}分)?)${weekday})?(?: ?(?:公開|更新|配信|掲載|放送|付|発行|UP|update))?|\d{1,2}(?:\/|月)\d{1,2}日?[（(][月火水木金土日][）)] ?\d{1,2}[:：]\d\d(?:配信|更新)?)(?:[ |／/]{1,3}(?:更新|最終更新|公開)[:： ]{0,2}20\d\d.{3,24})?|(?:公開|更新)日?[:：] ?(?:更新|公開)日?[:：]`,
    remove: [
      '2018.07.05 15:10 Thu',
      '2021年3月12日',
      '10/25(土) 12:42',
      '公開: 更新:',
      '愛知2019.03.24 01:33'
    ],
    keep: ['2021年3月12日、港に船が着いた。', '2021年3月12日は雨だった。']
  },
  {
    id: 'agency-end',
    category: 'credit',
    why: 'Whose a picture or a report is, in brackets or behind a sign at the end of a line.',
    scope: 'span',
    match: r`(?:(?<![A-Za-z] )[（(【［\[〔] ?(?:写真|画像|提供|撮影|PHOTO|Photo)?[=＝:：／/ ]{0,2}${agency}(?:[=＝／/・ ]{1,2}${agency})?(?:通信|提供|撮影|より)?[）)】］\]〕]|[=＝](?:共同|時事|ロイター|AP|AFP))$`,
    remove: ['新しい灯台＝29日、港町⟦（共同）⟧', '港の朝市⟦（写真：AFP＝時事）⟧', '港の朝市⟦＝共同⟧'],
    keep: ['彼は通信社（共同）の記者だった。']
  },
  {
    id: 'picture-bracket',
    category: 'credit',
    why: 'Who took or gave a picture, in brackets.',
    scope: 'span',
    match: r`[（(【［\[](?:写真|画像|撮影|提供|画像提供|写真提供|画像引用|画像出典|引用元|イラスト|文・写真|取材・文|文|構成|編集|(?:PHOTO|Photo|photo)(?! [a-z]+ [a-z])|\(C\)|（C）|©|ⓒ)[=＝:：／/ ]{1,2}[^（）()【】。！？]{2,40}[）)】］\]]|[（(](?:C|Ⓒ|ⓒ|©)[）)] ?[^（）()。！？]{2,30}$|※?[（(]?(?:写真|画像)は(?:すべて)?イメージ(?:です)?[）)]?。?$`,
    remove: [
      '港の朝市⟦（撮影：港太郎）⟧',
      '港の朝市 ⟦(C)港スポーツ⟧',
      '港の朝市⟦（写真／港新聞）⟧でにぎわった。'
    ],
    keep: ['港の朝市（写真は昨年）でにぎわった。']
  },
  {
    id: 'credit-line',
    category: 'credit',
    why: 'The people behind an article, each behind a label, at its edges.',
    at: 'edge',
    match: r`[・\-（(【■●＜<]{0,2}(?:監修|取材協力|著者|筆者|執筆者|執筆|スタイリング|翻訳|訳|校閲|聞き手|ライター|記者|編集部|文責|投稿者|作成者|作者|引用元|参照元|情報元|ソース|元記事|引用|(?:PHOTO|Photo|photo|TEXT|Text|text|Writer|Editor|by)(?!.*[a-z] [a-z]+ [a-z]))[=＝:：／/] ?[^。！？]{2,60}[）)】＞>]?|[・\-] ?出典[:：]?|[・\-] ?@\w{2,24}|(?:文・写真|写真・文|取材・文|文・構成|文・撮影|構成・文|撮影・文|取材・構成)[=＝:：／/ 　]{1,2}[^。！？]{2,40}|Getty ?Images|${agency}`,
    remove: ['監修：港太郎', '文・写真 港太郎', '- 出典', '- @minato_taro', 'Getty Images'],
    keep: ['協力：港町の人々', '筆者は港で生まれた。']
  },
  {
    id: 'name-at-the-end',
    category: 'credit',
    why: 'The reporter’s name in brackets behind the last sentence.',
    scope: 'span',
    at: 'last',
    match: r`(?<=[。」』）] ?)(?:[（(](?:(?:[\p{Script=Han}ァ-ヶー]{2,8}(?:総局|支局|編集委員|特派員|記者|編集部|取材班|通信員)[ 　・=＝]?[\p{Script=Han}]{0,6}|(?:ニューヨーク|ワシントン|ロサンゼルス|ロンドン|パリ|ベルリン|ローマ|ウィーン|ジュネーブ|ブリュッセル|モスクワ|イスタンブール|カイロ|エルサレム|テヘラン|ニューデリー|バンコク|シンガポール|ジャカルタ|マニラ|ハノイ|シドニー|北京|上海|香港|台北|ソウル)[=＝][\p{Script=Han}]{2,6}(?:[、・][\p{Script=Han}]{2,6})?)|(?:文|写真|取材|構成|文・写真|写真・文|取材・文|文・構成)[=＝:：／/ ][^（）()。]{2,30})[）)])$`,
    remove: [
      '船は島へ戻った。⟦（港町支局 港太郎）⟧',
      '船は島へ戻った。⟦(バンコク=港太郎)⟧',
      '船は島へ戻った。⟦（取材・文／港太郎）⟧'
    ],
    keep: ['船は島へ戻った。（敬称略）', '船は島へ戻った。【続く】']
  },
  {
    id: 'taken-from',
    category: 'credit',
    why: 'The paper from which a text was copied.',
    at: 'edge',
    match: r`[（(]?[^。、「」]{1,20}(?:新聞|ニュース|通信|cast|news|新報|日報|スポーツ|スポニチ|オンライン)(?:電子版|デジタル)?(?:より|から)(?:転載|引用|抜粋|一部引用)?[）)]?|[（(【]?(?:20\d\d[年/.]\d{1,2}[月/.]\d{1,2}日?|\d{1,2}月\d{1,2}日)[ 　]{0,4}(?:\d{1,2}[時:：]\d{1,2}分?)?[ 　]{0,4}[^（）()。、「」]{0,14}(?:新聞|ニュース|通信|新報|日報|スポーツ|スポニチ|オンライン)[^（）()。、]{0,10}[）)】]|[（(](?:引用(?:開始|終わり|終了|ここまで|ここから)|転載(?:開始|終わり|ここまで)|以下引用|以上引用)[）)]`,
    remove: ['港ニュースより', '(9月25日 7時18分 港ニュース)', '（引用開始）'],
    keep: ['港ニュースより早く知らせが届いた。']
  }
]
