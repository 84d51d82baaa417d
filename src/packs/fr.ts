import type {Pack} from '../matching/rule.ts'
import {vocabulary} from './forms/fr.ts'
import {formRules} from './forms/index.ts'
import {bylineRules} from './fr/bylines.ts'
import {creditRules} from './fr/credit.ts'
import {discussionRules} from './fr/discussion.ts'
import {interfaceRules} from './fr/interface.ts'
import {legalRules} from './fr/legal.ts'
import {mediaRules} from './fr/media.ts'
import {navigationRules} from './fr/navigation.ts'
import {promptRules} from './fr/prompts.ts'
import {readAlsoRules} from './fr/read-also.ts'
import {sharingRules} from './fr/sharing.ts'
import {subscriptionRules} from './fr/subscriptions.ts'

/** French: newspapers, magazines and blogs. */
const pack: Pack = {
  language: 'fr',
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
    ...formRules(vocabulary)
  ]
}

export default pack
