import {writeFile} from 'node:fs/promises'
import {createCleaner} from '../clean.ts'
import {type Evaluation, evaluate as measure, type RuleCounts} from '../engine/evaluate.ts'
import {
  type EvaluationCounts,
  type EvaluationFigures,
  evaluationFigures
} from '../engine/evaluation-figures.ts'
import {count, percent} from '../report/numbers.ts'
import {printable} from '../report/printable.ts'
import {type Section, sectionPage, sectionTables} from '../report/sections.ts'
import {cleanOptions} from './cleaner.ts'
import {compare, type Figures} from './compare.ts'
import {configure, printConfiguration} from './config.ts'
import type {Flags} from './flags.ts'
import {loadGold} from './gold.ts'
import {reason} from './read-data.ts'
import type {Session} from './session.ts'
import {choice, suggestion, UsageError} from './usage-error.ts'

const groupings = ['lang', 'cat', 'source', 'rule'] as const
type Grouping = (typeof groupings)[number]

/** `bersih eval`. */
export async function evaluate(paths: readonly string[], flags: Flags, session: Session): Promise<number> {
  const configuration = await configure(flags)
  if (flags.printConfig) return printConfiguration(configuration, session)
  const by = groupingsOf(flags.by as readonly string[] | undefined)
  const gold = await loadGold(paths)
  const evaluation = measure(gold, createCleaner(await cleanOptions(configuration.settings)), {worst: 20})
  const figures = figuresOf(evaluation)
  const sections = sectionsOf(evaluation, by)
  const {html} = flags as {html?: string}
  if (html !== undefined) {
    await writeFile(html, sectionPage('bersih: evaluation', sectionsOf(evaluation, groupings))).catch(
      (error: unknown) => {
        throw new UsageError(`Could not write ${printable(html)}: ${reason(error)}`, {cause: error})
      }
    )
  }
  const {misses, losses} = evaluation
  if (flags.json === true) {
    await session.out.write(
      `${JSON.stringify({...figures, rules: evaluation.byRule, misses, losses}, null, 2)}\n`
    )
  } else await session.out.write(await sectionTables(sections, session.out))
  return typeof flags.compare === 'string' ? compare(figures, flags.compare, session) : 0
}

function groupingsOf(given: readonly string[] | undefined): readonly Grouping[] {
  if (given === undefined) return ['lang']
  for (const name of given) {
    if (!groupings.includes(name as Grouping)) {
      throw new UsageError(
        `Expected \`--by\` to be ${choice(groupings)}, got \`${name}\`${suggestion(name, groupings)}`
      )
    }
  }
  return given as readonly Grouping[]
}

function figuresOf({all, byLanguage, bySource}: Evaluation): Figures {
  const each = (groups: Readonly<Record<string, EvaluationCounts>>): Record<string, EvaluationFigures> =>
    Object.fromEntries(Object.entries(groups).map(([name, counts]) => [name, evaluationFigures(counts)]))
  return {all: evaluationFigures(all), languages: each(byLanguage), sources: each(bySource)}
}

function sectionsOf(evaluation: Evaluation, by: readonly Grouping[]): Section[] {
  const sections = [groupSection('All documents', 'group', {all: evaluation.all})]
  if (by.includes('lang')) sections.push(groupSection('By language', 'language', evaluation.byLanguage))
  if (by.includes('source')) sections.push(groupSection('By source', 'source', evaluation.bySource))
  if (by.includes('cat')) sections.push(categorySection(evaluation))
  if (by.includes('rule')) sections.push(ruleSection(evaluation.byRule))
  const worst = (title: string, list: Evaluation['misses']): Section => ({
    title,
    head: ['document', 'characters', 'what', 'text'],
    rows: list.map(({id, characters, what, text}) => [id, count(characters), what, text])
  })
  return [
    ...sections,
    worst('Worst misses: boilerplate that stayed', evaluation.misses),
    worst('Worst losses: content that went', evaluation.losses)
  ]
}

// Three decimals: figures such as a content loss of 0.03 % are what it is about.
const exact = (share: number | undefined): string =>
  share === undefined ? '' : `${(share * 100).toFixed(3)} %`

function groupSection(
  title: string,
  name: string,
  groups: Readonly<Record<string, EvaluationCounts>>
): Section {
  const head = [
    name,
    'documents',
    'spans found',
    'characters found',
    'precision',
    'content lost',
    'lossy documents',
    'line precision',
    'line recall',
    'shingle F1'
  ]
  const rows = Object.entries(groups).map(([group, counts]) => {
    const figures = evaluationFigures(counts)
    return [
      group,
      count(counts.documents),
      exact(figures.spanRecall),
      exact(figures.characterRecall),
      exact(figures.characterPrecision),
      exact(figures.contentLoss),
      count(counts.lossyDocuments),
      exact(figures.linePrecision),
      exact(figures.lineRecall),
      figures.shingleF1 === undefined ? '' : figures.shingleF1.toFixed(4)
    ]
  })
  // Columns that say nothing of this kind of gold are left out.
  const kept = head.map((_, column) => column).filter((column) => rows.some((row) => row[column] !== ''))
  return {
    title,
    head: kept.map((column) => head[column]!),
    rows: rows.map((row) => kept.map((column) => row[column]!))
  }
}

function categorySection({byCategory}: Evaluation): Section {
  return {
    title: 'By category',
    head: ['category', 'spans', 'spans found', 'characters', 'characters found'],
    rows: Object.entries(byCategory)
      .sort(([, a], [, b]) => b.marked - a.marked)
      .map(([name, {spans, spansHit, marked, markedRemoved}]) => [
        name,
        count(Math.round(spans)),
        percent(spans ? spansHit / spans : 0),
        count(Math.round(marked)),
        percent(marked ? markedRemoved / marked : 0)
      ])
  }
}

/** What each rule removed, the most characters first. */
export function ruleSection(byRule: Readonly<Record<string, RuleCounts>>): Section {
  return {
    title: 'By rule',
    head: ['rule', 'removals', 'boilerplate', 'neutral', 'content', 'precision'],
    rows: Object.entries(byRule)
      .sort(([, a], [, b]) => b.boilerplate + b.content - a.boilerplate - a.content)
      .map(([rule, {removals, boilerplate, neutral, content}]) => [
        rule,
        count(removals),
        count(boilerplate),
        count(neutral),
        count(content),
        boilerplate + content > 0 ? percent(boilerplate / (boilerplate + content)) : ''
      ])
  }
}
