import type {Rule} from '../../matching/rule.ts'

const name = '[\\p{Script=Han}·]{2,4}'
const next = `(?:[ 、，,]{1,2}${name})?`

/** Who reports for a wire, between its dateline and the first sentence. */
export const wireRules: readonly Rule[] = [
  {
    id: 'reporters-behind-dateline',
    category: 'credit',
    why: 'Wires name their reporters in brackets behind the place and the day.',
    scope: 'span',
    at: 'head',
    match: `(?<=[日讯訊社][电電讯訊]? ?)[（(][\\p{Script=Han}]{0,6}(?:记者|記者|通讯员|通訊員|特派员)[ :：]{0,2}${name}${next}${next}${next}${next}[）)]`,
    remove: [
      '新河社北港5月4日电⟦（记者林小河、周明）⟧渡轮恢复通航。',
      '北港讯⟦(记者 林小河 周明)⟧渡轮恢复通航。'
    ],
    keep: ['会议在5月4日（星期一举行的第二次会议上决定）召开。', '他说（见上图）渡轮恢复了。']
  }
]
