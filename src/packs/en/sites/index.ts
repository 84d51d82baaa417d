import type {Rule} from '../../rule.ts'
import {audioRules} from './audio.ts'
import {edgeRules} from './edges.ts'
import {financeRules} from './finance.ts'
import {forumRules} from './forums.ts'
import {inlineRules} from './inline.ts'
import {noticeRules} from './notices.ts'
import {peopleRules} from './people.ts'
import {platformRules} from './platforms.ts'
import {recipeRules} from './recipes.ts'
import {releaseRules} from './releases.ts'
import {scienceRules} from './science.ts'
import {shopRules} from './shops.ts'

/** Sites that are no newspapers: blogs, shops, forums, portals, wires. */
export const siteRules: readonly Rule[] = [
  ...platformRules,
  ...recipeRules,
  ...financeRules,
  ...scienceRules,
  ...releaseRules,
  ...forumRules,
  ...shopRules,
  ...audioRules,
  ...noticeRules,
  ...peopleRules,
  ...inlineRules,
  ...edgeRules
]
