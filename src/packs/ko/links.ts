import type {Rule} from '../../matching/rule.ts'

const r = String.raw

/** Labels and headlines of other articles: Korean. */
export const linkRules: readonly Rule[] = [
  {
    id: 'list-label',
    category: 'related',
    why: 'The label of a list of other articles, some with the name of the paper.',
    then: {lines: 6, match: 'headline'},
    match: r`[\[【<▶■◆☞●★]{0,2} ?(?:[\p{Script=Hangul}A-Za-z0-9·]{2,10} )?(?:주요 ?뉴스|주요 ?기사|인기 ?기사|인기 ?뉴스|핫 ?뉴스|핫 ?이슈|HOT ?뉴스|많이 ?본 ?(?:뉴스|기사)|가장 많이 본.{0,8}|최신 ?(?:기사|뉴스)|이 ?시각 ?(?:헤드라인|주요뉴스|추천뉴스|인기뉴스).{0,6}|오늘의 ?(?:뉴스|이슈|핫이슈|추천뉴스|주요뉴스|헤드라인)|실시간 ?(?:인기|주요|랭킹).{0,8}|추천 ?(?:기사|뉴스|콘텐츠)|관련 ?(?:기사|뉴스|영상|키워드|태그|콘텐츠|글)|당신이 (?:좋아할|관심).{0,16}|함께 ?(?:본|읽은|보면 좋은) ?(?:기사|뉴스).{0,4}|놓치면 안되?는.{0,14}|다른 ?기사 ?보기|이 ?기자의? ?다른 ?기사.{0,4}|연관 ?(?:기사|검색어)|기획 ?[·/] ?연재|섹션 ?뉴스|포토 ?뉴스|화보|랭킹 ?뉴스|더 많은 기사 보기|이슈 ?키워드|TOP ?뉴스|(?:인기|실시간|급상승|연관|추천) ?검색어)[\]】>]?(?: ?[:：] ?.{0,160})?`,
    remove: ['항구셀럽 주요뉴스', '인기기사', '이시각 헤드라인', '이 기자의 다른 기사'],
    keep: ['주요뉴스를 읽은 뒤 그는 나갔다.']
  },
  {
    id: 'dated-headline',
    category: 'related',
    why: 'The date and time of another article, glued to a headline.',
    at: 'tail',
    match: r`20\d\d[-.]\d\d[-.]\d\d \d\d:\d\d(?::\d\d)?(?:[\p{Script=Hangul}“‘'"\[][^.]{8,120}|)`,
    remove: ['2024-12-20 13:00:37차기 항구 소장에 김바다 등대장 낙점', '2024-12-20 11:40:11'],
    keep: ['2024-12-20 13:00:37에 배가 떠났다.']
  }
]
