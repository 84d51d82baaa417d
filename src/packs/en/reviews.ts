import type {Rule} from '../rule.ts'

const r = String.raw

/** Pointers to other articles of the site, as whole sentences, in articles about products. */
export const reviewRules: readonly Rule[] = [
  {
    id: 'read-our-review',
    category: 'related',
    why: 'Points to a review or a guide of the site.',
    match: r`(?:[*>•(-] ?)?(?:(?:you can |also,? |or |please )?(?:read|see|check out|take a look at) our (?:[^.!?]{0,40} )?(?:reviews?|guides?|hands-on|buying guide|comparison|roundup|round-up|\d{1,2} (?:best |top )?(?:reasons|tips|tricks)|verdict|preview|full coverage)\b[^.!?]{0,140}|you can (?:read|find out|see|find) (?:more|all|everything|our [^.!?]{2,40}) (?:about|on|of) [^.!?]{2,140} (?:here|in our [^.!?]{2,40}))[.!:)]{1,2}`,
    remove: [
      'Read our review of the Harbour 12.',
      'You can read our review of the Harbour 12 and the review of the Harbour 14 here.',
      'Read our 5 reasons to buy a Harbour 12.',
      'You can read more about the Harbour 12 here.'
    ],
    keep: [
      'Read our lips, the ferrymen said to the mayor.',
      'You can read our future in the tides. So they said.',
      'You can read more about the harbour in the book.'
    ]
  },
  {
    id: 'read-more-here-links',
    category: 'related',
    why: 'Points to the next lines, which are links to other articles of the site.',
    match: r`[^.!?:]{10,120}, (?:read|find out|see|learn) more (?:here|below|about it here) ?:`,
    then: {
      lines: 6,
      match: r`[^.!?:]{8,70} (?:review|reviews|preview|hands-on|guide|comparison)(?: \([^()]{2,30}\))?`
    },
    remove: [
      'Harbour has changed its lamps for the winter, read more here:\nHarbour 12 lamp review\nHarbour lamp review (12in, 2013)'
    ],
    keep: ['He asked them to read more here: in the harbour.']
  }
]
