import {excerpt, printable} from './printable.ts'
import {type Output, styled} from './terminal.ts'

/** A table with a title: what a report is made of, on a terminal as in a page. */
export interface Section {
  readonly title: string
  /** Names of the columns. */
  readonly head: readonly string[]
  /** The first cell is a name; the others are figures, unless the column's name is `text`. */
  readonly rows: readonly (readonly string[])[]
}

/** Sections as tables for a terminal. */
export async function sectionTables(sections: readonly Section[], output: Output): Promise<string> {
  const {default: CliTable} = await import('cli-table3')
  const chars = Object.fromEntries(borders.map((name) => [name, '']))
  let result = ''
  for (const {title, head, rows} of sections) {
    if (rows.length === 0) continue
    const table = new CliTable({
      head: [...head],
      chars: {...chars, left: '  '},
      style: {head: output.colour ? ['bold'] : [], border: [], 'padding-left': 0, 'padding-right': 2},
      colAligns: head.map((name, index) => (index === 0 || name === 'text' ? 'left' : 'right'))
    })
    const room = Math.max(30, output.width - 60)
    for (const row of rows) {
      table.push(
        row.map((cell, index) => (head[index] === 'text' ? excerpt(cell.trim(), room) : printable(cell)))
      )
    }
    result += `\n${styled(output, 'heading', title)}\n${table.toString()}\n`
  }
  return result.replace(/^\n/, '').replace(/ +$/gm, '')
}

/** Sections as a page of HTML that stands alone. */
export function sectionPage(heading: string, sections: readonly Section[]): string {
  const tables = sections
    .filter(({rows}) => rows.length > 0)
    .map(({title, head, rows}) => {
      const cells = (tag: 'th' | 'td', names: readonly string[]): string =>
        names
          .map((cell, index) => {
            const kind = index === 0 || head[index] === 'text' ? '' : ' class="figure"'
            return `<${tag}${kind}>${escaped(cell)}</${tag}>`
          })
          .join('')
      const body = rows.map((row) => `<tr>${cells('td', row)}</tr>`).join('\n')
      return `<h2>${escaped(title)}</h2>\n<table>\n<thead><tr>${cells('th', head)}</tr></thead>\n<tbody>\n${body}\n</tbody>\n</table>`
    })
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(heading)}</title>
<style>
body {font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem; color-scheme: light dark}
table {border-collapse: collapse}
th, td {padding: .2rem .8rem .2rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid #8884}
.figure {text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap}
</style>
<h1>${escaped(heading)}</h1>
${tables.join('\n')}
</html>
`
}

const escaped = (text: string): string =>
  printable(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const borders = [
  'top',
  'top-mid',
  'top-left',
  'top-right',
  'bottom',
  'bottom-mid',
  'bottom-left',
  'bottom-right',
  'left-mid',
  'mid',
  'mid-mid',
  'right',
  'right-mid',
  'middle'
] as const
