import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {createCleaner} from '../src/clean.ts'
import type {Edit} from '../src/document/edit.ts'
import {writtenFrom} from '../src/removers/boilerplate/tokenized.ts'

const tokenized =
  'Panen raya ( Wetan ) dimulai , kata " Dwi Wening " . Harga 5 % lebih murah [ Gambas : Video 20 detik ] ( dwi / ara )'

describe('writtenFrom', () => {
  it('should put marks back to the words that they belong to', () => {
    expect(writtenFrom(tokenized)?.text).toBe(
      'Panen raya (Wetan) dimulai, kata "Dwi Wening". Harga 5% lebih murah [Gambas: Video 20 detik] (dwi/ara)'
    )
  })

  it.each([
    'Panen raya (Wetan) dimulai, kata "Dwi Wening".',
    'Senyum :( dan :) lalu ( sunyi ) begitu (kata dia) saja (ya).',
    'Satu ( dua'
  ])('should leave a text alone that is not tokenized: %s', (text) => {
    expect(writtenFrom(text)).toBeUndefined()
  })

  it('should find in the tokenized text what an edit of the written one is about', () => {
    const token = fc.constantFrom('(', ')', '[', ']', '"', '/', ',', '.', ':', '%', 'padi', 'Dwi', '20', '\n')
    fc.assert(
      fc.property(fc.array(token, {minLength: 1, maxLength: 60}), fc.nat(), fc.nat(), (tokens, a, b) => {
        const text = `( a ) ( b ) ${tokens.join(' ')}`
        const written = writtenFrom(text)
        if (!written) return
        const start = a % written.text.length
        const end = start + 1 + (b % (written.text.length - start))
        const edit: Edit = {start, end, after: '', rules: ['test']}
        const [back] = written.back([edit])
        const tight = (part: string): string => part.replaceAll(' ', '')
        expect(tight(text.slice(back!.start, back!.end))).toBe(tight(written.text.slice(start, end)))
        expect(tight(text.slice(0, back!.start))).toBe(tight(written.text.slice(0, start)))
      })
    )
  })
})

describe('retextBoilerplate on tokenized text', () => {
  it('should find what it finds in text as it was written, and clean it once for all', () => {
    const {clean} = createCleaner()
    const {text} = clean(`${tokenized} harga cabai`, {lang: 'id'})
    expect(text).not.toMatch(/Gambas|dwi \/|harga cabai/u)
    expect(text).toContain('Panen raya ( Wetan )')
    expect(clean(text, {lang: 'id'}).text).toBe(text)
  })
})
