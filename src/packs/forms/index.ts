import type {Rule} from '../../matching/rule.ts'
import {appealForms} from './appeals.ts'
import {authorAndPaperForms} from './author-and-paper.ts'
import {bylineForms} from './bylines.ts'
import {creditForms} from './credits.ts'
import {furnitureForms} from './furniture.ts'
import {inRunningText} from './in-running-text.ts'
import {interruptionForms} from './interruptions.ts'
import {linkForms} from './links.ts'
import {noticeForms} from './notices.ts'
import {pictureForms} from './pictures.ts'
import {promptForms} from './prompts.ts'
import {siteLinkForms} from './site-links.ts'
import {lexiconOf, type Vocabulary} from './vocabulary.ts'

/** The rules for what sites print everywhere, with the words of one language. */
export function formRules(vocabulary: Vocabulary): Rule[] {
  const lexicon = lexiconOf(vocabulary)
  return [
    ...linkForms(lexicon),
    ...creditForms(lexicon),
    ...bylineForms(lexicon),
    ...pictureForms(lexicon),
    ...promptForms(lexicon),
    ...interruptionForms(lexicon),
    ...inRunningText(lexicon),
    ...furnitureForms(lexicon),
    ...appealForms(lexicon),
    ...siteLinkForms(lexicon),
    ...authorAndPaperForms(lexicon),
    ...noticeForms(lexicon)
  ]
}
