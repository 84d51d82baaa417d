import type {Rule} from '../../matching/rule.ts'

const r = String.raw

/** Requests to follow the site and to share the article. */
export const promptRules: readonly Rule[] = [
  {
    id: 'ikuti-saluran',
    category: 'social',
    why: 'Asks to follow the site on other platforms, or to get its app.',
    match: r`(?:jom,? |mari |jangan lupa |sila |ayuh,? )?(?:(?:sertai|follow|like|subscribe|ikut(?:i)?|layari|langgan(?:i)?|add)(?: (?:kami|channel|saluran|telegram|facebook|instagram|twitter|tiktok|youtube|portal|kumpulan|akaun|laman))(?: (?:kami|rasmi|telegram|facebook|whatsapp|[\p{L}]{3,15}))?(?: [\p{L}]{3,15})?(?: (?:di|pada|untuk|sekarang|melalui)[^.:?]{0,110})?|muat turun (?:aplikasi|app)[^.:?,]{0,50}(?: sekarang| percuma)|langgan (?:sekarang|newsletter.{0,30}|surat berita.{0,30}))[.!]{0,2}|(?:klik di ?sini )?untuk (?:lebih banyak )?(?:berita|artikel)(?: (?:lanjut|lain|terkini))?,? (?:sila )?(?:layari|klik|lawati) .{3,60}|klik (?:di ?)?sini untuk (?:berita|maklumat|artikel|laporan) (?:lanjut|lain|terkini|penuh).{0,40}|jangan ketinggalan .{3,60}(?:ikuti|sertai|langgan).{3,90}|ikuti perkembangan (?:terkini|lanjut|berita)[^.]{0,20} di .{3,50}`,
    at: 'tail',
    remove: [
      'Sertai kami di Telegram',
      'Jom sertai Telegram kami',
      'Langgan sekarang',
      'Untuk berita lanjut, layari kabartembeling.com'
    ],
    keep: ['Ikuti kami ke sungai, ajak pemandu itu.', 'Muat turun aplikasi itu, kemudian daftar akaun.']
  },
  {
    id: 'kongsikan',
    category: 'social',
    why: 'Share buttons in other words.',
    match: r`kongsi(?:kan)?(?: (?:artikel|berita|kandungan|siaran))?(?: ini)?(?: (?:dengan|kepada) (?:rakan|kawan).{0,20})?[.!:]?|klik untuk (?:ber)?kongsi(?:kan)? .{2,30}\((?:dibuka|opens|buka) .{3,40}\)|suka ini:?|(?:suka ?)?sedang dimuat(?:kan)?\.{0,3}|salin pautan|pautan (?:telah )?disalin!?|hantar e-?mel|(?:paparan|tontonan|jumlah bacaan) ?[:：]? ?[\d.,]{1,9}|[\d.,]{1,9} (?:tontonan|paparan|bacaan)`,
    at: 'edge',
    remove: ['Kongsikan', 'Suka ini:', 'Salin pautan', 'Paparan: 123'],
    keep: ['Kongsikan makanan itu, pesan nenek.']
  }
]
