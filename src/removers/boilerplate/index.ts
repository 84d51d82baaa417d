import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import {bisect} from '../../document/bisect.ts'
import {type Strength, strengths} from '../../document/category.ts'
import type {Edit} from '../../document/edit.ts'
import {buildMatcher, type Match, type Matcher} from '../../matching/matcher.ts'
import {matchesAfter} from '../../matching/rematch.ts'
import type {Pack} from '../../matching/rule.ts'
import {decideLines, type Verdict} from '../../model/decide.ts'
import {defaultModel} from '../../model/default.ts'
import type {LineModel, TextKind} from '../../model/model.ts'
import {packsFor} from '../../packs/index.ts'
import {type RemovalOptions, readOptions} from '../options.ts'
import {type Removal, removalEdits} from '../removal.ts'
import {type Remover, type RemoverContext, removerPlugin} from '../remover.ts'
import {headlineEnd} from './headline.ts'
import {linesAround} from './position.ts'
import {divideRunningText, saysSomething} from './running-text.ts'
import {linesBehind, seamsAfter} from './seams.ts'
import {writtenFrom} from './tokenized.ts'

/** Options of {@link retextBoilerplate}; `lang` chooses the packs; see `guessLanguage` where nobody told it. */
export interface BoilerplateOptions extends RemovalOptions {
  /** Packs of your own, used beside those for the language. */
  readonly packs?: readonly Pack[] | null
  /** A line classifier of your own; `false` for rules alone. Default: the one that comes with bersih. */
  readonly model?: LineModel | false | null
  /** What the documents are: extracted articles (default), or text dumped from whole pages. */
  readonly kind?: TextKind | null
}

/**
 * Make the remover of boilerplate.
 *
 * @throws Error on an unknown category or strength, or a bad rule
 */
function createBoilerplate(options?: Readonly<BoilerplateOptions> | null): Remover {
  const {enabled, strength} = readOptions(options)
  const boldness = strengths.indexOf(strength)
  const kind = options?.kind ?? 'article'
  const model = options?.model === false ? undefined : (options?.model ?? defaultModel())
  const matchers = new Map<string, Matcher>()
  const matcherFor = (lang: string | undefined): Matcher => {
    const key = lang ?? ''
    let matcher = matchers.get(key)
    if (!matcher) {
      matcher = buildMatcher([...packsFor(lang), ...(options?.packs ?? [])])
      matchers.set(key, matcher)
    }
    return matcher
  }
  // So that the next round need not match everything again: rules look at one line at a time.
  let last:
    | {
        readonly text: string
        readonly matches: readonly Match[]
        readonly edits: readonly Edit[]
        readonly seams: readonly number[]
      }
    | undefined
  const decides = ({rule: {rule}}: Match): boolean => strengths.indexOf(rule.from ?? 'precise') <= boldness
  const isEnabled = ({category}: Removal): boolean => enabled.has(category)

  return {
    id: 'boilerplate',
    edits(text, context) {
      const written = writtenFrom(text)
      return written
        ? written.back(editsOf(written.text, {...context, after: undefined}))
        : editsOf(text, context)
    }
  }

  function editsOf(text: string, {lang, after}: RemoverContext): readonly Edit[] {
    const matcher = matcherFor(options?.lang ?? lang)
    const isNext = after !== undefined && after === last?.edits
    const matches = isNext
      ? matchesAfter(last!.text, text, last!.matches, after, matcher)
      : matcher.match(text)
    const seams = isNext ? seamsAfter(last!.text, last!.seams, after) : []
    const deciding = matches.filter(decides)
    const found = byRules(
      text,
      deciding.filter(({sentence}) => !sentence)
    )
    let removals = found.filter(isEnabled)
    // The classifier has its say on what the rules have left, so that it says the same of a clean text again. A whole
    // page it knows with its menus, most of which rules would take from under it.
    if (model && (kind === 'page' || removals.length === 0))
      removals = [...removals, ...byClassifier(text, model, found, seams)]
    // Sentences of a line go when nobody takes the line as a whole, or says where in it to cut.
    if (removals.length === 0) {
      const sentences = byRules(
        text,
        deciding.filter(({sentence}) => sentence)
      )
      removals = sentences.filter(isEnabled)
      if (model && kind === 'article' && removals.length === 0)
        removals = inRunningText(text, model, [...found, ...sentences])
    }
    if (removals.length === 0) return []
    const edits = removalEdits(text, removals)
    last = {text, matches, edits, seams}
    return edits
  }

  // What rules know, also of categories that are to be kept.
  function byRules(text: string, matches: readonly Match[]): Removal[] {
    const removals: Removal[] = []
    if (matches.length === 0) return removals
    const lines = linesAround(text)
    for (const match of matches) {
      const {rule, id} = match.rule
      const following = lines.following(match)
      if (!lines.inPlace(match, following)) continue
      const end = rule.until ? headlineEnd(text, match.end, match.lineEnd, id.split('/')[0]) : match.end
      if (end === undefined) continue
      removals.push({start: match.start, end, rule: id, category: rule.category})
      for (const line of following) {
        removals.push({...line, rule: id, evidence: 'goes along'})
      }
    }
    return removals
  }

  // Lines that a rule knows, and that are to be kept, are not the classifier's to judge.
  function byClassifier(
    text: string,
    model: LineModel,
    kept: readonly Removal[],
    seams: readonly number[]
  ): Removal[] {
    const starts = lineStarts(text)
    const lineAt = (line: number): string =>
      text.slice(starts[line]!, (starts[line + 1] ?? text.length + 1) - 1)
    const verdicts = new Map<number, Verdict>()
    for (const {start, end} of kept) {
      const line = lineOf(starts, start)
      if (lineAt(line).trim().length === end - start) verdicts.set(line, 'keep')
    }
    return decideLines(text, model, {kind, strength, verdicts, seams: linesBehind(seams, starts)})
      .map(({line, category, evidence}): Removal => {
        const start = starts[line]!
        return {start, end: start + lineAt(line).length, rule: 'classifier', category, evidence}
      })
      .filter(isEnabled)
  }

  // Sentences of long lines, looked at as if each were a line; where no whole line went, so that it is asked once.
  function inRunningText(text: string, model: LineModel, kept: readonly Removal[]): Removal[] {
    const divided = divideRunningText(text)
    if (!divided) return []
    const isKept = (start: number, end: number): boolean =>
      kept.some((removal) => removal.start < end && start < removal.end)
    return decideLines(divided.text, model, {kind, strength})
      .flatMap(({line, probability, category, evidence}): Removal[] => {
        const {start, end, isSentence} = divided.pieces[line]!
        if (!isSentence || probability < leastInRunningText[strength] || isKept(start, end)) return []
        if (!saysSomething(text.slice(start, end))) return []
        return [
          {start, end, rule: 'classifier', category, evidence: `${evidence}; as a sentence of a long line`}
        ]
      })
      .filter(isEnabled)
  }
}

/**
 * From which probability on a sentence of a long line goes. The model has learnt from lines, and of every other article
 * of 24 sources the sentences that it takes from here on are boilerplate, but for three in forty; down to .78 it would
 * be half of them.
 */
const leastInRunningText: Readonly<Record<Strength, number>> = {
  precise: 0.92,
  balanced: 0.86,
  aggressive: 0.7
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

// The line that an offset is in.
const lineOf = (starts: readonly number[], offset: number): number =>
  bisect(starts.length, (line) => starts[line]! > offset) - 1

/** Remove boilerplate: lines and spans that are no part of the article. */
const retextBoilerplate: Plugin<[(Readonly<BoilerplateOptions> | null)?], Root> =
  removerPlugin(createBoilerplate)

export default retextBoilerplate
