import type {Rule} from '../rule.ts'

const r = String.raw

/** What wires and papers print within a text that has lost its line ends. */
export const wireRules: readonly Rule[] = [
  {
    id: 'wire-reporter-in-text',
    category: 'credit',
    why: 'The reporter between the place with the wire and the first sentence, wherever that stands.',
    scope: 'span',
    match: r`(?<=[\[(（【][\p{Script=Han}\p{Script=Hangul}·, ]{2,16}=[\p{Script=Hangul}A-Za-z0-9]{2,10}[\])）】] {0,2})[\p{Script=Hangul}]{2,4}(?:[·, ]{1,2}[\p{Script=Hangul}]{2,4})? ?(?:선임|수습|객원|인턴|전문)? ?(?:기자|특파원|통신원) ?=(?= )`,
    remove: ['【북항=새물결】⟦김하늘 기자 =⟧ 섬으로 가는 배가 다시 다닌다.'],
    keep: ['김하늘 기자 = 이름이다.']
  },
  {
    id: 'mail-behind-sentence',
    category: 'credit',
    why: 'The address of the reporter, glued to the last sentence.',
    scope: 'span',
    match: r`(?<=[\p{Script=Hangul}]\. ?)[\w.+-]{2,30}@[\w-]{2,30}(?:\.com|\.co\.kr|\.kr|\.net|\.org|\.example)(?![a-z.])`,
    remove: ['배가 다시 다닌다.⟦haneul@saemul.example⟧'],
    keep: ['주소는 haneul@saemul.example 이다.']
  },
  {
    id: 'accounts-of-the-wire',
    category: 'social',
    why: 'The accounts of a wire on networks, behind a graphic.',
    scope: 'span',
    match: r`페이스북 ?[\w./]{4,40} ?(?:X\(트위터\)|트위터) ?@\w{3,24}`,
    remove: ['배가 다시 다닌다. ⟦페이스북 saemul.example/abc X(트위터) @saemul_news⟧'],
    keep: ['페이스북과 X(트위터)에 글을 올렸다.']
  },
  {
    id: 'picture-stamp',
    category: 'credit',
    why: 'The day, the wire and the photographer behind a caption.',
    scope: 'span',
    match: r`20\d\d\. ?\d{1,2}\. ?\d{1,2}\.? ?/ ?[\p{Script=Hangul}A-Za-z][\p{Script=Hangul}A-Za-z0-9]{1,9}(?: ?[ⓒ©][\p{Script=Hangul}A-Za-z0-9]{2,12})?(?: [\p{Script=Hangul}]{2,4} ?기자)?`,
    remove: ['배가 떠나고 있다. ⟦2021.5.4/새물결 ⓒSaemul 김하늘 기자⟧'],
    keep: ['2021.5.4 / 2021.5.6 이틀 동안 열렸다.']
  }
]
