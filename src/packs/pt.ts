import type {Pack} from '../matching/rule.ts'
import {formRules} from './forms/index.ts'
import {vocabulary} from './forms/pt.ts'
import {bylineRules} from './pt/bylines.ts'
import {creditRules} from './pt/credit.ts'
import {discussionRules} from './pt/discussion.ts'
import {interfaceRules} from './pt/interface.ts'
import {labelRules} from './pt/labels.ts'
import {legalRules} from './pt/legal.ts'
import {linkRules} from './pt/links.ts'
import {mediaRules} from './pt/media.ts'
import {navigationRules} from './pt/navigation.ts'
import {promptRules} from './pt/prompts.ts'
import {readAlsoRules} from './pt/read-also.ts'
import {sharingRules} from './pt/sharing.ts'
import {subscriptionRules} from './pt/subscriptions.ts'

/** Portuguese: portals, newspapers and institutions of Brazil and Portugal. */
const pack: Pack = {
  language: 'pt',
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
