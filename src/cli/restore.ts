import {bytes, counted} from '../report/numbers.ts'
import {printable} from '../report/printable.ts'
import {styled} from '../report/terminal.ts'
import type {Flags} from './flags.ts'
import type {Session} from './session.ts'
import {UsageError} from './usage-error.ts'

/** `bersih restore`. */
export async function restore([from]: readonly string[], flags: Flags, session: Session): Promise<number> {
  const to = flags.output as string | undefined
  if (to === undefined) throw new UsageError('Expected `-o DIR`, a folder for the files as they were')
  const {restore: run} = await import('../engine/restore.ts')
  const {err} = session
  const summary = await run({
    from: from!,
    to,
    signal: session.signal,
    onEvent(event) {
      if (event.type !== 'refused') return
      void err.write(
        `${printable(event.path)}: ${styled(err, 'bad', 'not restored')}: ${printable(event.reason)}\n`
      )
    }
  })
  if (flags.json === true) await session.out.write(`${JSON.stringify(summary, null, 2)}\n`)
  else if (flags.quiet !== true) {
    const refused = summary.refusedCount > 0 ? `, ${counted(summary.refusedCount, 'file')} refused` : ''
    const files = counted(summary.files, 'file')
    await session.out.write(`${files} (${bytes(summary.bytes)}) restored to ${printable(to)}${refused}.\n`)
  }
  return summary.exitCode
}
