import type {Rule} from '../../matching/rule.ts'

const r = String.raw
const role =
  '(?:선임|수습|객원|인턴|전문|온라인|대학생|명예|시민)? ?(?:기자|특파원|통신원|논설위원|편집위원|칼럼니스트|에디터|리포터|PD|아나운서|앵커|기상캐스터|평론가)'
const person = r`[\p{Script=Hangul}]{2,4}`

/** Reporters with their addresses, owners of pictures, and dates of publication: Korean. */
export const creditRules: readonly Rule[] = [
  {
    id: 'reporter-and-minute',
    category: 'credit',
    why: 'Reporter and minute of publication above the text.',
    at: 'edge',
    match: r`${person}(?: ?${role})? {0,3}[|·]? ?20\d\d ?[.-] ?\d{1,2} ?[.-] ?\d{1,2}\.?,? {0,2}\d{1,2}:\d\d(?::\d\d)?`,
    remove: ['김바다  2023. 10. 31. 16:05', '김바다 기자 2023.10.31 16:05'],
    keep: ['김바다 2023. 10. 31. 16:05 출항했다']
  },
  {
    id: 'byline-bracket',
    category: 'credit',
    why: 'Paper and reporter in brackets in front of a report, or in a line of their own.',
    scope: 'span',
    match: r`^[\[【(<［][\p{Script=Hangul}A-Za-z0-9·.&]{2,14}(?: [A-Za-z]{2,10})?(?:[ =|·]{1,2}|\()(?:[\p{Script=Hangul}]{2,5}\)? ?= ?)?${person}(?:[·, ]{1,2}${person})? ?(?:선임|수습|객원|인턴|전문|온라인)? ?(?:기자|특파원|통신원)(?: ?[\w.+-]{2,30}@[\w.-]{4,30})?(?: ?/ ?사진[^\]】)>］]{2,30})?[\]】)>］](?: ?= ?)? ?`,
    remove: [
      '⟦[항구일보 김바다 기자] ⟧등대가 다시 문을 열었다.',
      '⟦[항구뉴스=김바다 기자] ⟧등대가 다시 문을 열었다.',
      '[항구미디어 김바다 기자 sea@news.example / 사진=등대 제공]'
    ],
    keep: ['[김바다 기자의 노트] 등대의 하루', '등대가 [항구일보 김바다 기자] 문을 열었다.']
  },
  {
    id: 'picture-end',
    category: 'credit',
    why: 'Whose a picture is, in brackets or behind a sign at the end of a caption.',
    scope: 'span',
    match: r`(?:[\[(<［【〈] ?(?:사진|사진제공|사진 제공|이미지 ?출처|자료사진|자료|자료제공|영상|그래픽|출처|이미지|캡처|캡쳐|제공|그림|일러스트|포토|사진출처|사진 출처)(?: ?[=ㅣ|:：/] ?|(?<=사진) (?!왼|오른|가운|위|아래|앞|뒤|속))[^\[\]()<>.]{2,40}[\])>］】〉]|(?<=^|[.)”"’|] ?|[ /])(?:사진|사진제공|사진 제공|사진출처|사진 출처|출처)(?:[=ㅣ：]| ?[:：] ?| ?ㅣ ?)[^.!?\[\]()|]{2,36}|\/ ?(?:뉴스1|뉴시스|연합뉴스|로이터|AP|AFP|EPA|게티이미지(?:뱅크)?)|(?:ⓒ |© ?|ⓒ(?:한국|대한|게티|연합|뉴스|뉴시|셔터|픽사|로이|서울|경기|부산|제주|항구|AFP|AP|EPA|News|KBS|MBC|SBS|JTBC|TV))(?!저작권)[^.!?\[\]()|]{1,36}(?<!다)|[\[(<](?:(?:연합뉴스|뉴시스|뉴스1|게티이미지뱅크|게티이미지|자료사진|연합|로이터)|(?:AP|AFP|EPA)(?= |(?<=[가-힣].{0,60})))(?: ?(?:제공|자료사진|캡처|자료|연합뉴스))?[\])>])(?: ?\|)?$`,
    remove: [
      '등대 앞의 배들. ⟦[사진 항구시청]⟧',
      '등대 앞의 배들. ⟦(사진=연합뉴스) |⟧',
      '등대 앞의 배들. ⟦사진ㅣ연합뉴스 |⟧',
      '등대 앞의 배들 ⟦<사진=김바다 기자> |⟧',
      'ⓒ News1 DB',
      'ⓒ항구관광공사 바다코리아-김하늘'
    ],
    keep: ['그는 낡은 사진 한 장을 꺼냈다', '등대(사진)는 백 년을 서 있었다.']
  },
  {
    id: 'wire-reporter',
    category: 'credit',
    why: 'The reporter between the dateline of an agency and its first sentence.',
    scope: 'span',
    at: 'head',
    match: r`(?:^|(?<=^[\[(（][\p{Script=Hangul}·, ]{2,16}=[\p{Script=Hangul}A-Za-z0-9]{2,10}[\])）] {0,2}(?:${person}[·, ]{1,2})?))${person}(?:·${person})? ?(?:선임|수습|객원|인턴|전문)? ?(?:기자|특파원|통신원) ?=(?= )`,
    remove: [
      '(항구=바다통신) ⟦김바다 기자 =⟧ 등대가 다시 문을 열었다.',
      '⟦김바다 기자 = ⟧등대가 다시 문을 열었다.'
    ],
    keep: ['그의 수첩에는 김바다 기자 = 친구라고 적혀 있었다.']
  },
  {
    id: 'picture-bracket',
    category: 'credit',
    why: 'Whose a picture is, in brackets behind its caption, with the text going on behind it.',
    scope: 'span',
    match: r`[\[(<［【〈] ?(?:사진|사진제공|사진 제공|자료사진|사진출처|사진 출처|이미지 ?출처|캡처|영상캡처)(?:[=ㅣ|/]| ?[:：] ?)(?! ?(?:왼|오른|가운|위|아래|앞|뒤|속|맨))[^\[\]()<>.!?]{2,30}[\])>］】〉]`,
    remove: ['김바다 ⟦(사진=등대 엔터)⟧ 배우 김바다가 항구에서 말했다.'],
    keep: [
      '김바다(사진=왼쪽)가 말했다.',
      '(출처: 항구 통계) 기준으로 배가 늘었다.',
      '등대(사진)는 백 년을 서 있었다.'
    ]
  },
  {
    id: 'given-by',
    category: 'credit',
    why: 'Who gave the picture, or from which file it is, behind the sentence of its caption.',
    scope: 'span',
    match: r`(?<=[\p{Script=Hangul}]{2}[.”"’)] ?)[\p{Script=Hangul}A-Za-z0-9·]{2,12}(?: [\p{Script=Hangul}A-Za-z0-9·]{1,10}){0,2} ?(?:(?<=(?:[시군도구]청|경찰청?|소방|교육청|산림청|기상청|경찰서|소방서|본부|위원회|협회|공사|공단|재단|센터|엔터|테인먼트|컴퍼니|그룹|전자|대학교?|병원|은행|구단|연맹|독자|제보자|의원실|뉴스|일보|신문|방송|TV|ENM|소속사|유족|박물관|미술관) ?)제공|캡처|캡쳐|갈무리|자료사진|(?<=[사보문스] )DB)$`,
    remove: ['항구의 등대 전경. ⟦항구일보 DB⟧', '등대가 서 있다. ⟦항구시청 제공⟧'],
    keep: [
      '3. 무료 커피 제공',
      '조식을 드립니다. 무료 주차 제공',
      '그는 답했다. 공식 홈페이지',
      '그는 등대에서 아침을 제공했다. 무료 제공이었다.'
    ]
  },
  {
    id: 'picture-line',
    category: 'credit',
    why: 'The account or the agency of the pictures that follow, a line of its own.',
    match: r`이하 [^.!?]{1,24}(?:인스타그램|유튜브|페이스북|SNS|홈페이지|캡처|캡쳐|제공|뉴스1|뉴시스|연합뉴스|셔터스톡|게티이미지(?:뱅크)?|픽사베이|방송화면|방송 화면|커뮤니티)(?: ?(?:채널|영상|화면))?(?: ?(?:캡처|캡쳐|제공|갈무리))?|[^.!?,]{2,24} (?:방송 ?화면|방송|화면|유튜브|영상|홈페이지|커뮤니티|SNS|인스타그램|예고편) ?(?:캡처|캡쳐|갈무리)`,
    remove: ['이하 김바다 인스타그램', '항구방송 화면 캡처'],
    keep: ['이하 김바다의 인스타그램 글 전문이다.', '이하 그의 유튜브 채널 설명', '그는 화면 캡처를 지웠다.']
  },
  {
    id: 'by-name',
    category: 'credit',
    why: 'The reporter behind a label, with or without an address.',
    at: 'edge',
    match: r`(?:by ?|기자명 ?|글 ?[·=/ ]? ?|글·사진 ?=? ?|취재 ?[=/:]? ?|편집 ?[=/:]? ?|\/ ?)?[\[(]?(?:[\p{Script=Hangul}A-Za-z0-9·]{2,12} ?[=|/·] ?|[\p{Script=Hangul}A-Za-z0-9]{2,10} )?${person}(?:[·, ]{1,2}${person})?${role}[\])]?(?: ?(?:기자|입니다))?(?:[ =|/(<\[]{1,3}[\w.+-]{2,30}@[\w.-]{4,30}[)>\]]?)?(?: ?(?:다른 기사 보기|구독|구독하기|의 다른 기사|기자페이지|님))?|(?:[\p{Script=Hangul}A-Za-z]{2,10} )?(?:온라인뉴스|디지털뉴스|온라인이슈|온라인 이슈|디지털콘텐츠|온라인|디지털이슈|이슈|뉴스콘텐츠|디지털|온라인편집|편집)(?:팀|부|국)(?: 기자)?(?:[ (]{0,2}[\w.+-]{2,30}@[\w.-]{4,30}\)?)?`,
    remove: [
      'by김바다 기자',
      '기자명 김바다 기자',
      '온라인뉴스팀',
      '항구일보 김바다 기자 sea@news.example',
      '김바다 기자 다른 기사 보기'
    ],
    keep: ['김바다 기자는 등대로 갔다.', '편집부 회의가 길어졌다.']
  },
  {
    id: 'mail-end',
    category: 'credit',
    why: 'The reporter and an address behind the last sentence.',
    scope: 'span',
    at: 'tail',
    match: r`(?<=[.!?”"’'] ?)[\[(/]?(?:[\p{Script=Hangul}A-Za-z0-9·]{2,12}[ =|/·] ?)?(?:${person}${role} ?)?[=(<\[ ]{0,2}[\w.+-]{2,30}@[\w-]{2,30}(?:\.com|\.co\.kr|\.kr|\.net|\.org|\.example)[)>\]]{0,2}$`,
    remove: [
      '등대는 내일 다시 연다. ⟦김바다 기자 sea@news.example⟧',
      '등대는 내일 다시 연다.⟦sea@news.example⟧'
    ],
    keep: ['문의는 항구시청 sea@news.example']
  },
  {
    id: 'stamp-label',
    category: 'credit',
    why: 'The labels of the dates of publication, with or without the dates.',
    at: 'head',
    match: r`by [^.!?|]{1,24} 20\d\d\. ?\d{1,2}\. ?\d{1,2}\.(?: \d{1,2}:\d\d)?|(?:기사)? ?(?:입력|수정|업데이트|등록|송고|최종 ?수정|최초 ?입력|승인|게재|발행|작성|지면)(?:일|시간|일시|일자)?(?: ?[:：|] ?|$| )(?:20\d\d ?[-./년] ?\d{1,2} ?[-./월] ?\d{1,2}[.일]? ?(?:[(（][월화수목금토일][)）])? ?(?:(?:오전|오후) ?)?(?:\d{1,2}[:시] ?\d{1,2}(?:[:분]\d{0,2})?)?)?(?:[ |/]{1,3}(?:수정|업데이트|최종수정)[ :：]{0,3}20.{6,24})?|20\d\d[-./] ?\d{1,2}[-./] ?\d{1,2}\.? ?(?:[(（][월화수목금토일][)）])? ?(?:(?:오전|오후) ?)?\d{1,2}:\d\d(?::\d\d)?(?: ?(?:입력|수정|송고|등록))?`,
    remove: [
      '입력',
      '업데이트',
      'by 바다사람 2021. 3. 12.',
      '2024.04.26 10:43:10',
      '입력 2023. 02.27. 16:12:06'
    ],
    keep: ['입력 오류로 배가 멈췄다.']
  }
]
