import type {Pack} from './rule.ts'

const r = String.raw

const pack: Pack = {
  language: 'jv',
  rules: [
    {
      id: 'waca-uga',
      category: 'related',
      why: 'Javanese articles link to others behind this label; the Indonesian pack, which applies too, knows the rest.',
      scope: 'span',
      caseSensitive: true,
      match: r`(?<![\p{L}\p{N}"'“‘])(?:(?:Waca|WACA|Wacanen|Maca|Pirsani|Tonton|Delengen) (?:[Uu]ga|UGA|[Ss]abanjuré|[Ss]abanjure|[Jj]uga)|(?:Warta|Kabar|Pawarta) (?:[Ll]iyané|[Ll]iyane|[Gg]egayutan)) ?[:：] ?`,
      until: 'headline',
      remove: [
        'Waca uga: Rega Lombok ing Pasar Wetan Mundhak Maneh',
        'Wis rampung. ⟦Waca uga: Rega Lombok Mundhak Maneh⟧ Miturut dheweke, udan dadi sebabé.'
      ],
      keep: ['Bocah-bocah waca uga: buku, koran, lan geguritan.']
    },
    {
      id: 'penulis',
      category: 'credit',
      why: 'Who wrote and edited the article.',
      at: 'edge',
      caseSensitive: true,
      match: r`(?:Panulis|Panyerat|Juru [Ww]arta|Juru [Pp]awarta|Panyunting|Dening|Kaserat déning) ?[:：] ?\p{Lu}[\p{L}.'’-]{1,25}(?: \p{Lu}[\p{L}.'’-]{1,25}){0,4}`,
      remove: ['Panulis: Dwi Ayu Wening'],
      keep: ['Panulis: durung dingertèni sapa jenengé.']
    },
    {
      id: 'banjur-kaca',
      category: 'nav',
      why: 'The next page.',
      match: r`(?:(?:kaca|kaca ing) (?:sabanjuré|sabanjure|candhaké|candhake)|waca (?:sabanjuré|sabanjure|jangkepé|jangkepe)(?: ing kene)?|bali menyang ndhuwur) ?[.>»]{0,3}`,
      remove: ['Kaca sabanjuré', 'Waca sabanjure ing kene'],
      keep: ['Kaca sabanjuré suwèk.']
    }
  ]
}

export default pack
