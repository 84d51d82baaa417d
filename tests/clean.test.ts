import {describe, expect, it} from 'vitest'
import {clean} from '../src/index.ts'

describe('clean', () => {
  it('should remove a rule’s line with its line end', () => {
    expect(clean('Satu paragraf.\nBaca juga: Harga Cabai Naik Lagi\nDua paragraf.\n')).toMatchObject({
      text: 'Satu paragraf.\nDua paragraf.\n',
      counts: {'id/baca-juga': 1}
    })
  })
})
