import type {Rule} from '../../matching/rule.ts'

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
  },
  {
    id: 'mailed-picture-stamp',
    category: 'credit',
    why: 'The day and the address of the photographer behind a caption.',
    scope: 'span',
    match: r`20\d\d\. ?\d{1,2}\. ?\d{1,2}\.? {1,3}[\w.+-]{2,30} ?[@＠] ?[\w-]{2,30}(?:\.com|\.co\.kr|\.kr|\.net|\.org|\.example)(?![a-z.])`,
    remove: ['배가 떠나고 있다. ⟦2021.05.04. haneul＠saemul.example⟧그 뒤로 비가 왔다.'],
    keep: ['2021.05.04. 배가 떠났다.']
  },
  {
    id: 'reporter-with-mail-in-text',
    category: 'credit',
    why: 'The reporter and an address behind the last sentence, where more of the page follows.',
    scope: 'span',
    match: r`(?<=[다요죠까음함][.!?]["”’']? ?)[가-힣]{2,4} ?(?:선임|수습|객원|인턴|전문|온라인)? ?(?:기자|특파원|논설위원) ?[(<]? ?[\w.+-]{2,30} ?[@＠] ?[\w-]{2,30}(?:\.com|\.co\.kr|\.kr|\.net|\.org|\.example)(?![a-z.]) ?[)>]?`,
    remove: ['배가 다시 다닌다. ⟦김하늘 기자( haneul @ saemul.example )⟧ ▶ 더 많은 소식'],
    keep: ['문의는 김하늘 기자 haneul@saemul.example 앞으로 하면 된다.']
  },
  {
    id: 'rights-in-text',
    category: 'legal',
    why: 'The copyright of the paper in brackets, or behind its sign, where more of the page follows.',
    scope: 'span',
    match: r`[<〈\[] ?(?:저작권자|ⓒ|©|copyrights?)[^<>〈〉\n]{2,90}(?:금지|reserved)\.? ?[>〉\]]|[ⓒ©] ?[^<>.!?▶\n]{2,60}무단 ?전재[ ,및·-]{0,4}(?:재배포)? ?금지`,
    remove: [
      '배가 다시 다닌다. ⟦<저작권자 ⓒ 새물결, 무단전재 및 재배포 금지>⟧ 그 뒤로 비가 왔다.',
      '배가 다시 다닌다. ⟦© 새물결 미디어, 무단전재-재배포 금지⟧ 그 뒤로 비가 왔다.'
    ],
    keep: ['그는 <저작권자를 찾아서>라는 책을 썼다.']
  },
  {
    id: 'calls-behind-arrows',
    category: 'subscribe',
    why: 'Calls to subscribe to the paper or to open its pages, each behind an arrow.',
    scope: 'span',
    match: r`▶ ?[^▶<>.!?\n]{0,40}(?:구독하기|바로가기|홈페이지|채널 ?추가|친구 ?추가|팔로우|제보하기|무료 ?체험)['’"!]{0,2}(?: ?클릭!?)?(?= {0,3}(?:[▶<〈ⓒ©☞/]|$))`,
    remove: ['배가 다시 다닌다. ⟦▶ 네이버에서 새물결 구독하기 클릭!⟧⟦ ▶ 새물결 홈 바로가기⟧'],
    keep: ['▶ 항구의 배는 모두 열 척이다.']
  },
  {
    id: 'script-of-the-portal',
    category: 'artifact',
    why: 'Remarks and code of the portal’s page around the text.',
    scope: 'span',
    match: r`// ?(?:flash 오류를 우회하기 위한 함수 추가(?: function _flash_removeCallback\(\) ?\{\})?|본문 내용|TV ?플레이어)|function _flash_removeCallback\(\) ?\{\}`,
    remove: [
      '⟦// flash 오류를 우회하기 위한 함수 추가 function _flash_removeCallback() {}⟧ 배가 다시 다닌다.',
      '배가 다시 다닌다. ⟦// 본문 내용⟧'
    ],
    keep: ['본문 내용을 읽은 사람은 적었다.']
  }
]
