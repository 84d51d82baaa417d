import type {Pack} from '../matching/rule.ts'
import {appealRules} from './de/appeals.ts'
import {bylineRules} from './de/bylines.ts'
import {colophonRules} from './de/colophon.ts'
import {creditRules} from './de/credit.ts'
import {discussionRules} from './de/discussion.ts'
import {interfaceRules} from './de/interface.ts'
import {legalRules} from './de/legal.ts'
import {mediaRules} from './de/media.ts'
import {navigationRules} from './de/navigation.ts'
import {promptRules} from './de/prompts.ts'
import {readAlsoRules} from './de/read-also.ts'
import {sharingRules} from './de/sharing.ts'
import {subscriptionRules} from './de/subscriptions.ts'
import {vocabulary} from './forms/de.ts'
import {formRules} from './forms/index.ts'

/** German: newspapers, magazines and blogs of Germany, Austria and Switzerland. */
const pack: Pack = {
  language: 'de',
  rules: [
    ...readAlsoRules,
    ...bylineRules,
    ...sharingRules,
    ...subscriptionRules,
    ...mediaRules,
    ...discussionRules,
    ...legalRules,
    ...navigationRules,
    ...creditRules,
    ...promptRules,
    ...interfaceRules,
    ...colophonRules,
    ...appealRules,
    ...formRules(vocabulary)
  ]
}

export default pack
