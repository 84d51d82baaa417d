import {readFileSync} from 'node:fs'

// Beside the sources as well as beside the built files.
const folder = new URL('../../dist/packs/built/', import.meta.url)

/**
 * Read a pack that comes with bersih, as `stored.ts` writes it. In a browser, where there are no files to read,
 * `built-packs.browser.js` stands in its place: `browser` in `package.json` says so to bundlers.
 *
 * @throws Error if the package was not built
 */
export function builtPack(language: string): unknown {
  return JSON.parse(readFileSync(new URL(`${language}.json`, folder), 'utf8'))
}
