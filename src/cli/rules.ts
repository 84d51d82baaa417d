import {createCleaner} from '../clean.ts'
import type {Pack} from '../matching/rule.ts'
import {testRules} from '../matching/samples.ts'
import {packsFor} from '../packs/index.ts'
import {counted} from '../report/numbers.ts'
import {excerpt, printable} from '../report/printable.ts'
import {sectionTables} from '../report/sections.ts'
import {styled} from '../report/terminal.ts'
import {type CleanerSettings, cleanOptions} from './cleaner.ts'
import {configure, printConfiguration} from './config.ts'
import type {Flags} from './flags.ts'
import {loadGold} from './gold.ts'
import {readPacks} from './own-rules.ts'
import type {Session} from './session.ts'
import {UsageError} from './usage-error.ts'

/** `bersih rules`. */
export async function rules(gold: readonly string[], flags: Flags, session: Session): Promise<number> {
  const configuration = await configure(flags)
  if (flags.printConfig) return printConfiguration(configuration, session)
  const {lang, rules: files} = configuration.settings
  const own = await readPacks(files ?? [])
  const packs = [...packsFor(lang), ...own]
  if (flags.stats) return stats(gold, configuration.settings, flags, session)
  if (gold.length > 0) throw new UsageError('Gold files are for `--stats`')
  if (flags.test) return test(packs, own, flags, session)
  return flags.json ? listJson(packs, session) : list(packs, session)
}

async function listJson(packs: readonly Pack[], {out}: Session): Promise<number> {
  const rules = packs.flatMap(({language, rules}) =>
    rules.map((rule) => ({...rule, id: `${language}/${rule.id}`, language}))
  )
  await out.write(`${JSON.stringify(rules, null, 2)}\n`)
  return 0
}

async function list(packs: readonly Pack[], {out}: Session): Promise<number> {
  for (const {language, rules} of packs) {
    let text = ''
    for (const rule of rules) {
      const traits = [rule.category, rule.scope, rule.at, rule.from && `from \`${rule.from}\``].filter(
        Boolean
      )
      const id = styled(out, 'name', printable(`${language}/${rule.id}`))
      text += `${id} ${styled(out, 'faint', `(${traits.join(', ')})`)}\n    ${printable(rule.why)}\n`
    }
    await out.write(text)
  }
  const total = packs.reduce((sum, pack) => sum + pack.rules.length, 0)
  await out.write(`${counted(total, 'rule')} in ${counted(packs.length, 'pack')}.\n`)
  return 0
}

async function stats(
  paths: readonly string[],
  settings: CleanerSettings,
  flags: Flags,
  {out}: Session
): Promise<number> {
  const [{evaluate}, {ruleSection}] = await Promise.all([
    import('../engine/evaluate.ts'),
    import('./evaluate.ts')
  ])
  // Rules alone: what the classifier takes with them would hide what they do.
  const cleaner = createCleaner({...(await cleanOptions(settings)), model: false})
  const {byRule} = evaluate(await loadGold(paths), cleaner)
  await out.write(
    flags.json ? `${JSON.stringify(byRule, null, 2)}\n` : await sectionTables([ruleSection(byRule)], out)
  )
  return 0
}

async function test(
  packs: readonly Pack[],
  own: readonly Pack[],
  flags: Flags,
  {out, err}: Session
): Promise<number> {
  // Rules alone; a cleaner for each strength and category that one asks for, as setting one up costs far more
  // than a sample.
  const cleaners = new Map<string, ReturnType<typeof createCleaner>>()
  const failures = testRules(packs, (text, {lang, strength, remove}) => {
    const key = [strength, ...remove].join()
    let cleaner = cleaners.get(key)
    if (!cleaner) {
      cleaner = createCleaner({strength, remove, packs: own, model: false})
      cleaners.set(key, cleaner)
    }
    return cleaner.clean(text, lang === 'und' ? {} : {lang}).text
  })
  const total = packs.reduce((sum, pack) => sum + pack.rules.length, 0)
  if (flags.json) await out.write(`${JSON.stringify({rules: total, failures}, null, 2)}\n`)
  else {
    for (const {rule, sample, message} of failures) {
      const shown = sample === undefined ? '' : `\n    ${excerpt(sample, 160)}`
      await err.write(`${styled(err, 'bad', printable(rule))}: ${printable(message)}${shown}\n`)
    }
    const verdict = failures.length === 0 ? 'all samples hold' : counted(failures.length, 'failure')
    if (!flags.quiet)
      await out.write(`${counted(total, 'rule')} in ${counted(packs.length, 'pack')}: ${verdict}.\n`)
  }
  return failures.length === 0 ? 0 : 2
}
