import type {Rule} from '../../../matching/rule.ts'
import {broadcasterRules} from './broadcasters.ts'
import {financeRules} from './finance.ts'
import {forumRules} from './forums.ts'
import {officeRules} from './offices.ts'
import {platformRules} from './platforms.ts'
import {podcastRules} from './podcasts.ts'
import {recipeRules} from './recipes.ts'
import {releaseRules} from './releases.ts'
import {scienceRules} from './science.ts'
import {shopRules} from './shops.ts'

/** Sites that are no newspapers: platforms, stations, offices, shops, forums, wires. */
export const siteRules: readonly Rule[] = [
  ...platformRules,
  ...broadcasterRules,
  ...officeRules,
  ...recipeRules,
  ...financeRules,
  ...scienceRules,
  ...releaseRules,
  ...forumRules,
  ...shopRules,
  ...podcastRules
]
