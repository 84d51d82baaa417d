import type {Pack} from './rule.ts'

const pack: Pack = {
  language: 'id',
  rules: [
    {
      id: 'baca-juga',
      category: 'related',
      why: 'News sites put links to other articles between the paragraphs, each behind this label.',
      match: '(?:baca|simak|lihat) juga ?[:：].{3,300}',
      remove: ['Baca juga: Harga Cabai di Pasar Wetan Naik Lagi'],
      keep: [
        'Mereka baca juga: surat, kabar, dan puisi itu, kata Rini, lalu pulang. ' + 'Esoknya '.repeat(40)
      ]
    }
  ]
}

export default pack
