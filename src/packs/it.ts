import type {Pack} from '../matching/rule.ts'
import {formRules} from './forms/index.ts'
import {vocabulary} from './forms/it.ts'
import {bylineRules} from './it/bylines.ts'
import {creditRules} from './it/credit.ts'
import {discussionRules} from './it/discussion.ts'
import {interfaceRules} from './it/interface.ts'
import {labelRules} from './it/labels.ts'
import {legalRules} from './it/legal.ts'
import {linkRules} from './it/links.ts'
import {mediaRules} from './it/media.ts'
import {navigationRules} from './it/navigation.ts'
import {promptRules} from './it/prompts.ts'
import {readAlsoRules} from './it/read-also.ts'
import {sharingRules} from './it/sharing.ts'
import {subscriptionRules} from './it/subscriptions.ts'

/** Italian: newspapers, magazines and blogs. */
const pack: Pack = {
  language: 'it',
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
