import {sentenceStarters} from '../../packs/forms/sentence-starters.ts'

/** What stays small in a headline in title case: Indonesian, Malay and English. */
export const smallWords: ReadonlySet<string> = new Set<string>(
  (
    'di ke dari dan atau yang untuk dengan pada dalam oleh sebagai karena hingga sampai soal bagi demi tapi namun agar jadi ' +
    'juga lalu per via vs tentang terhadap antara sejak meski serta sambil seperti para si ' +
    'ataupun melainkan sekaligus pasca walau supaya guna atas lewat jelang selama sekitar seputar terkait kecuali selain seusai menjelang ' +
    'kepada adalah bak kala akibat asal ala lantaran bersama tetapi gara-gara secara del de van bin binti al ten saat usai daripada tanpa menuju maupun bahwa jika bila menurut ' +
    'the of to in for and a an on with at by from as is or but nor vs. over after into'
  ).split(' ')
)

const {id: indonesian = new Set<string>()} = sentenceStarters
const english =
  'The In On At For And But He She They It His Her We As According While When If Although However'

/** What begins a sentence and would be small, or hardly ever stands, within a headline. */
export const starters: ReadonlySet<string> = new Set([...indonesian, ...english.split(' ')])

/** Offices and ranks: the subject of a sentence begins with them, not with the name behind them. */
export const offices: ReadonlySet<string> = new Set<string>(
  (
    'Kapolsek Kapolres Kapolresta Kapolda Kapolri Kasat Kanit Kabid Kabag Kasi Kepala Ketua Wakil Direktur Dirut Presiden ' +
    'Gubernur Bupati Wali Walikota Camat Lurah Menteri Menko Sekretaris Sekjen Juru Jubir Jaksa Hakim Pengacara Kuasa Pelatih ' +
    'Manajer Manager Kapten Komandan Panglima Jenderal Letjen Mayjen Brigjen Irjen Kombes AKBP AKP Kompol Iptu Ipda Aiptu ' +
    'Bripka Brigadir Kolonel Letkol Mayor Prof Profesor Dr Dokter Ustaz Kiai Anggota Pengamat Peneliti Pakar Analis Dosen ' +
    'Chief Executive Vice CEO Corporate General Komisaris Plt Pelaksana Koordinator Humas Warga Korban Pelaku Polisi Pemerintah Kementerian'
  ).split(' ')
)
