import type {Pack} from '../matching/rule.ts'
import {formRules} from './forms/index.ts'
import {vocabulary} from './forms/nl.ts'
import {appealRules} from './nl/appeals.ts'
import {bylineRules} from './nl/bylines.ts'
import {colophonRules} from './nl/colophon.ts'
import {creditRules} from './nl/credit.ts'
import {discussionRules} from './nl/discussion.ts'
import {interfaceRules} from './nl/interface.ts'
import {legalRules} from './nl/legal.ts'
import {mediaRules} from './nl/media.ts'
import {navigationRules} from './nl/navigation.ts'
import {promptRules} from './nl/prompts.ts'
import {readAlsoRules} from './nl/read-also.ts'
import {sharingRules} from './nl/sharing.ts'
import {subscriptionRules} from './nl/subscriptions.ts'

/** Dutch: newspapers, magazines and blogs of the Netherlands and Flanders. */
const pack: Pack = {
  language: 'nl',
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
