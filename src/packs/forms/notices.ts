import type {Rule} from '../../matching/rule.ts'
import {decoration} from './patterns.ts'
import type {Lexicon} from './vocabulary.ts'

const end = '[ .:!»→)…]{0,4}'
const shownBy = 'x|twitter|youtube|instagram|tiktok|facebook|podcast|whatsapp|content|promotion'

/** What pages tell of themselves: what they cannot show, what may be skipped, where the text comes from. */
export function noticeForms({notices: own}: Lexicon): Rule[] {
  if (!own) return []
  const {player, must, allow, shown, developing, skip, goOn, box, printed, text, machine, checked, samples} =
    own
  const scripts = '(?:javascript|cookies?)'
  return [
    {
      id: 'remnant-of-player',
      category: 'media',
      why: 'What players, galleries and embeds leave behind.',
      match: `${decoration}(?:${player})${end}`,
      remove: [samples.player[0]],
      keep: [samples.player[1]]
    },
    {
      id: 'needs-permission',
      category: 'media',
      why: 'A page cannot show something until a script or cookies are allowed.',
      match: `(?:[^.!?]{2,80}[.,!?] ?)?(?:${must})?,? ?(?:${allow}) (?:\\p{L}{1,4} )?(?:\\p{L}{1,4} )?${scripts}[^!?"“”«»]{0,120}(?:${shown})[^"“”«»]{0,60}|(?:${must}) (?:${allow}) javascript[^"“”«»]{0,100}`,
      remove: [samples.permission[0]],
      keep: [samples.permission[1]]
    },
    {
      id: 'news-in-the-making',
      category: 'nav',
      why: 'Tells that more of the news will come.',
      match: `${decoration}(?:${developing})${end}`,
      remove: [samples.developing[0]],
      keep: [samples.developing[1]]
    },
    {
      id: 'skipped-box',
      category: 'nav',
      why: 'Where a box begins or ends that readers may skip.',
      match: `(?:${skip}|skip) [^.!?]{2,60} (?:${goOn})|(?:${skip}|skip|${own.end}) (?:${shownBy}|${box})[!,]? ?(?:post|${box}|whatsapp|\\d)?(?: de [^.!?]{2,40}|, \\d)?`,
      remove: [samples.skip[0]],
      keep: [samples.skip[1]]
    },
    {
      id: 'print-edition',
      category: 'credit',
      why: 'The printed edition that had the article.',
      at: 'edge',
      match: `[*(]?(?:${printed})[^.!?]{0,80}[.)*]{0,2}`,
      remove: [samples.printed[0]],
      keep: [samples.printed[1]]
    },
    {
      id: 'helped-by-machine',
      category: 'credit',
      why: 'Tells that a machine helped, and who looked it over.',
      at: 'edge',
      match: `[*(]?(?:${text})[^.!?"]{2,60}(?:${machine})[^!?"]{0,40}(?:${checked})[^!?"]{2,120}`,
      remove: [samples.machine[0]],
      keep: [samples.machine[1]]
    },
    {
      id: 'affiliate-notice',
      category: 'ad',
      why: 'Tells that the site earns by links.',
      at: 'edge',
      match: `[^.!?"“”]{0,120}(?:${own.contains})[^.!?"“”]{0,60}(?:${own.affiliate})[^"“”]{0,200}`,
      remove: [samples.affiliate[0]],
      keep: [samples.affiliate[1]]
    },
    {
      id: 'tags-without-colon',
      category: 'taxonomy',
      why: 'The subjects under which the article is filed, in one line with their label.',
      at: 'tail',
      caseSensitive: true,
      match: '(?:Tags|TAGS|TAG)(?: [\\p{L}\\p{N}-]{2,25}){1,12}',
      remove: ['Tags Faro Isla Puerto'],
      keep: ['Tags Faro Isla, a obra.']
    }
  ]
}
