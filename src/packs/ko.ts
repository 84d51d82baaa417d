import type {Pack} from '../matching/rule.ts'
import {formRules} from './forms/index.ts'
import {vocabulary} from './forms/ko.ts'
import {creditRules} from './ko/credit.ts'
import {interfaceRules} from './ko/interface.ts'
import {linkRules} from './ko/links.ts'
import {noticeRules} from './ko/notices.ts'
import {pageRules} from './ko/page.ts'
import {wireRules} from './ko/wires.ts'

/** Korean: news portals. */
const pack: Pack = {
  language: 'ko',
  rules: [
    ...creditRules,
    ...interfaceRules,
    ...linkRules,
    ...noticeRules,
    {
      id: 'related',
      category: 'related',
      why: 'Labels in front of links to other articles.',
      then: {lines: 6, match: 'headline'},
      match:
        '[\\[【<▶■◆☞]{0,2} ?(?:관련 ?(?:기사|뉴스|글|콘텐츠)|함께 ?(?:읽을|볼|보면) ?(?:만한|좋은)? ?(?:기사|뉴스)?|추천 ?(?:기사|뉴스)|많이 본 (?:기사|뉴스)|인기 ?(?:기사|뉴스)|주요 ?(?:뉴스|기사)|다른 기사 보기|더 ?보기|이 시각 (?:주요|인기) ?뉴스|이전 ?기사|다음 ?기사)[\\]】>]?(?: ?[:：] ?.{0,200})?',
      remove: ['[관련기사]', '▶ 관련 기사: 항구의 새벽시장', '많이 본 뉴스'],
      keep: ['그는 관련 기사를 모두 읽었다고 말했다.']
    },
    {
      id: 'reporter',
      category: 'credit',
      why: 'The reporter’s name and address end the article.',
      at: 'tail',
      match:
        '[\\[(]?(?:[\\p{Script=Hangul}·]{2,12} ?= ?)?(?:글|사진|취재|글·사진|사진·글|그래픽|영상|편집|정리)?[=·: /]{0,2}[\\p{Script=Hangul}]{2,4} ?(?:선임|수습|객원|인턴|전문|온라인)? ?(?:기자|특파원|논설위원|에디터|리포터)[\\])]? ?=? ?[\\w.+-]{0,40}@?[\\w.-]{0,40}|[\\[(<] ?(?!문의|이메일|메일|연락|주소|접수|신청)(?:[\\p{Script=Hangul}A-Za-z0-9]{2,10}[ =|·]{1,3})?[\\p{Script=Hangul}]{2,4} ?[/|·=,] ?[\\w.+-]{2,30}@[\\w.-]{4,30} ?[\\])>]|[\\w.+-]{2,30}@[\\w-]{2,30}\\.(?:com|net|co\\.kr|kr|example)',
      remove: [
        'sea@news.example',
        '[ 김항구 / sea@news.example ]',
        '김항구 기자 hang@example.com',
        '[김항구 기자]',
        '글 김항구 기자'
      ],
      keep: ['김항구 기자는 등대지기를 만나 하루를 함께 보냈다.']
    },
    {
      id: 'source',
      category: 'credit',
      why: 'Source, or who took the picture.',
      match:
        '[\\[(/]?(?:사진|출처|자료|제공|그래픽|일러스트|영상|이미지|사진 ?제공|자료 ?사진) ?[=:：/] ?[^.!?。]{1,50}[\\])]?|[\\[(](?:자료 ?사진|연합뉴스|뉴시스|뉴스1|게티 ?이미지(?:뱅크)?)[\\])]|자료 ?사진|연합뉴스',
      remove: ['[자료사진]', '연합뉴스', '사진=항구시청 제공', '[출처: 항구일보]'],
      keep: ['자료사진 속 남자는 웃고 있었다.', '사진: 그 낱말을 그는 싫어했다. 항구는 조용했다.']
    },
    {
      id: 'copyright',
      category: 'legal',
      why: 'Copyright lines of Korean papers.',
      match:
        '(?:[<\\[(ⓒ©☞]|저작권자|무단 ?전재|copyright).{0,80}(?:무단 ?전재|재배포|저작권|금지|all rights|구독)[^\\n]{0,120}',
      remove: ['저작권자 ⓒ 항구일보, 무단 전재 및 재배포 금지', '무단전재 및 재배포 금지'],
      keep: ['배를 묶는 일은 금지되었다.']
    },
    {
      id: 'tip-off',
      category: 'comment',
      why: 'Asks for tip-offs.',
      match:
        '[^\\n]{0,30}(?:제보(?:하기|를 기다립니다|는|를? ?(?:받습니다|받고 있습니다|환영합니다|바랍니다|부탁드립니다))|카카오톡 ?[:：]|기사 ?제보)[^\\n]{0,120}',
      remove: ['제보를 기다립니다', '카카오톡 : 항구제보'],
      keep: ['그는 제보자를 만나지 못했다.']
    },
    {
      id: 'follow',
      category: 'subscribe',
      why: 'Asks readers to subscribe.',
      match:
        '[^.\\n]{0,40}(?:구독(?:하기|하세요|해 ?주세요|신청)|뉴스레터|채널 ?추가|네이버(?:에서|메인|채널)|팔로우(?:하세요|하기)?|알림 ?(?:설정|받기))[^.\\n]{0,60}[.!]?',
      remove: ['네이버에서 항구일보 구독하기', '뉴스레터 신청'],
      keep: ['마을 사람들은 신문을 함께 읽었다.']
    },
    {
      id: 'linked-headline',
      category: 'related',
      why: 'A link to another article, behind an arrow or a label.',
      match:
        "[▶☞►] [\\p{Script=Hangul}“‘'\\[\\d].{6,100}[^.]|[\\[【](?:관련 ?기사|관련 ?뉴스|관련 ?영상)[\\]】] ?.{4,120}",
      remove: ['▶ 배가 다시 섬으로 간다', '[관련기사] 배가 다시 섬으로 간다'],
      keep: ['▶ 배는 다시 섬으로 갔다.']
    },
    {
      id: 'share',
      category: 'social',
      why: 'Share prompts.',
      match:
        '(?:공유(?:하기)?|기사 ?공유(?:하기)?|페이스북(?:으로)? ?공유|트위터 ?공유|카카오톡 ?공유|URL ?복사|링크 ?복사|인쇄(?:하기)?|좋아요 ?\\d{0,6}|글자 ?크기.{0,20}|스크랩|댓글 ?(?:쓰기|보기|\\d{1,5}개?)?|의견 ?쓰기)|(?:실시간|많이 본|오늘의) ?(?:뉴스|기사)|이 기사를 추천합니다|기사 ?더 ?보기|(?:이전|다음) ?기사|목록(?:으로)?|태그',
      remove: ['실시간 뉴스', '기사 더보기', '공유하기', '댓글 쓰기', 'URL 복사'],
      keep: ['목록은 길었다.', '공유하는 마음이 항구에 있었다.']
    },
    {
      id: 'tags',
      category: 'taxonomy',
      why: 'The article’s tags.',
      at: 'tail',
      match:
        '(?:태그|키워드|카테고리|분류) ?[:：] ?.{1,160}|#[\\p{L}\\p{N}_]{1,20} ?#[\\p{L}\\p{N}_# ]{1,200}',
      remove: ['태그: 등대, 항구', '#등대 #항구 #복원'],
      keep: ['#1 부두는 닫혔다.']
    },
    {
      id: 'head',
      category: 'credit',
      why: 'Date and reporter above the text.',
      match: '20\\d\\d\\.\\d{1,2}\\.\\d{1,2}\\.? \\d{1,2}:\\d\\d|[\\p{Script=Hangul}]{2,4} ?(?:기자|특파원)',
      at: 'first',
      remove: ['2020.05.04 10:15', '이바다 기자'],
      keep: ['이바다 기자 회견이 열렸다']
    },
    {
      id: 'published',
      category: 'credit',
      why: 'When the article was published.',
      match: '(?:입력|수정|등록|기사입력|최종수정|승인|게재|발행)[:： ]{1,3}\\d{4}[-./년 ].{4,40}',
      remove: ['입력 2021.03.12 10:15', '기사입력: 2021-03-12 10:15'],
      keep: ['입력 2021명, 퇴장 30명이었다.']
    },
    {
      id: 'advertisement',
      category: 'ad',
      why: 'An advertising label.',
      match: '[\\[(<]?(?:광고|AD|스폰서 ?링크|협찬)[\\])>]?',
      remove: ['[광고]'],
      keep: ['광고는 거리에서 사라졌다.']
    },
    ...wireRules,
    ...pageRules,
    ...formRules(vocabulary)
  ]
}

export default pack
