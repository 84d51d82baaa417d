import {bylinesRules} from './id/bylines.ts'
import {creditRules} from './id/credit.ts'
import {interfaceRules} from './id/interface.ts'
import {legalRules} from './id/legal.ts'
import {linksRules} from './id/links.ts'
import {mediaRules} from './id/media.ts'
import {promptsRules} from './id/prompts.ts'
import type {Pack} from './rule.ts'

/** Indonesian: news portals first, then magazines, blogs and fact-checks. */
const pack: Pack = {
  language: 'id',
  rules: [
    ...linksRules,
    ...mediaRules,
    ...promptsRules,
    ...legalRules,
    ...creditRules,
    ...bylinesRules,
    ...interfaceRules
  ]
}

export default pack
