import type {Pack} from '../matching/rule.ts'
import {bylineRules} from './es/bylines.ts'
import {creditRules} from './es/credit.ts'
import {discussionRules} from './es/discussion.ts'
import {interfaceRules} from './es/interface.ts'
import {labelRules} from './es/labels.ts'
import {legalRules} from './es/legal.ts'
import {linkRules} from './es/links.ts'
import {mediaRules} from './es/media.ts'
import {navigationRules} from './es/navigation.ts'
import {promptRules} from './es/prompts.ts'
import {readAlsoRules} from './es/read-also.ts'
import {sharingRules} from './es/sharing.ts'
import {subscriptionRules} from './es/subscriptions.ts'
import {vocabulary} from './forms/es.ts'
import {formRules} from './forms/index.ts'

/** Spanish: newspapers, magazines and blogs of Spain and the Americas. */
const pack: Pack = {
  language: 'es',
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
    ...linkRules,
    ...promptRules,
    ...interfaceRules,
    ...labelRules,
    ...formRules(vocabulary)
  ]
}

export default pack
