import type {Rule} from '../../matching/rule.ts'
import {decoration} from './patterns.ts'
import type {Lexicon} from './vocabulary.ts'

const networks =
  '(?:google(?: news| discover| notícias| noticias| actualités)?|whatsapp|telegram|facebook|instagram|twitter|x|youtube|tiktok|linkedin|bluesky|threads|spotify|flipboard)'

/** Links to the rest of the site: its accounts, its other news, the posts next to this one. */
export function siteLinkForms({siteLinks: own, samples}: Lexicon): Rule[] {
  if (!own) return []
  const {follow, news, title, neighbour, section, others} = own
  const rest = '[^.!?"“”«»]'
  return [
    {
      id: 'follow-on-network',
      category: 'social',
      why: 'Asks readers to follow somebody on a network, or to make the paper a source.',
      match: `${decoration}(?:${follow}) ${rest}{2,60} (?:no|na|en|em|sur|su|dans|como|come|comme|nel|nos|nas|también en) (?:el |la |le |l['’])?(?:${networks}|fonte preferida|fuente preferida|source préférée|fonte preferita)(?![\\p{L}\\p{N}])${rest}{0,90}[.!:»→)]{0,3}`,
      remove: [own.samples.follow],
      keep: [own.samples.keep[0]]
    },
    {
      id: 'news-of-the-site',
      category: 'related',
      why: 'A link to the rest of what the site has on a subject.',
      at: 'tail',
      match: `${decoration}(?:(?:${news})${rest}{0,110}[.!:»→)…]{0,3}|(?:${title}) [\\p{L}\\p{N} '’-]{2,40}[:»→]?)`,
      remove: [own.samples.news],
      keep: [own.samples.keep[0]]
    },
    {
      id: 'neighbouring-post',
      category: 'related',
      why: 'The headline of the post before or after, behind its label.',
      at: 'tail',
      caseSensitive: true,
      match: `[←‹«<→ ]{0,3}(?:${neighbour}) ?[:»›>→←–-]? ?["“«¿¡]?\\p{Lu}[^.:]{8,170}`,
      remove: [`${own.samples.neighbour} ${samples.headlines[0]}`],
      keep: [own.samples.keep[0]]
    },
    {
      id: 'more-in-section',
      category: 'related',
      why: 'The label above more links of a section or of the site; they follow.',
      match: `${decoration}(?:(?:${section}) [\\p{L}\\p{N}][\\p{L}\\p{N} '’-]{2,28}|${others})[ :»→…]{0,3}`,
      then: {lines: 5, match: 'headline'},
      remove: [own.samples.section, `${own.samples.section}:\n${samples.headlines[0]}`],
      keep: [own.samples.keep[1]]
    }
  ]
}
