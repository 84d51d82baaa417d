import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {analyse} from '../src/matching/analysis.ts'
import {storePack} from '../src/matching/stored.ts'
import {languages, packsFor} from '../src/packs/index.ts'
import {writtenPacks} from '../src/packs/written.ts'

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')

describe('the packs in the built package', () => {
  it('should be those that are written', () => {
    expect(languages).toEqual(writtenPacks.map(({language}) => language))
    expect(packsFor(undefined)).toEqual(writtenPacks)
  })

  // That of all takes the better part of a minute.
  it.each(['el', 'jv', 'ko', 'ur', 'und'])('should have the analyses of their rules: %s', (language) => {
    const pack = writtenPacks.find((pack) => pack.language === language)!
    const stored = storePack(pack, (rule) => analyse(rule, rule.id))
    expect(read(`dist/packs/built/${language}.json`)).toBe(stored)
  })

  it('should be there for browsers, too', () => {
    const {browser} = JSON.parse(read('package.json'))
    expect(browser).toEqual({'./dist/packs/built-packs.js': './dist/packs/built-packs.browser.js'})
    const twin = read(browser['./dist/packs/built-packs.js'])
    for (const language of languages) expect(twin).toContain(`'./built/${language}.json'`)
    expect(twin).toContain('export const builtPack = (language) =>')
  })
})
