/** What a term promotes; each has a rule id, `spam/<topic>`. */
export const topics = [
  'lottery-keywords',
  'slot-promotion',
  'betting-promotion',
  'casino-promotion',
  'seo-keywords'
] as const

export type Topic = (typeof topics)[number]

/** Terms of one topic by weight; 3 is said by hardly anyone but a promoter, 1 by anyone who writes about it. */
interface TermList {
  readonly topic: Topic
  readonly weight: number
  readonly terms: string
}

const draws = ['data', 'keluaran', 'pengeluaran', 'live draw', 'result', 'prediksi', 'paito', 'syair']
const moreDraws = [
  'bocoran',
  'rekap',
  'angka main',
  'angka jitu',
  'nomor jitu',
  'togel',
  'toto',
  'live',
  'hasil'
]
const markets = ['hk', 'sgp', 'sdy', 'macau', 'hongkong', 'singapura', 'sydney', 'taiwan', 'kamboja']
const pools = [
  'hongkong pools',
  'sydney pools',
  'singapore pools',
  'hk pools',
  'sgp pools',
  'sdy pools',
  'hk lotto',
  'hongkong lotto',
  'hk prize',
  'sdy lotto',
  'toto 4d',
  'toto 5d'
]
// Countries have results, forecasts and data of other things, too.
const countries = /(?:macau|hongkong|singapura|sydney|taiwan|kamboja)$/
const plainDraws = /^(?:data|hasil|live|result|prediksi|rekap|bocoran)$/

// What names a draw and a market: sure of the one that has no other meaning, less sure of the other.
const marketTerms = (sure: boolean): string =>
  [...draws, ...moreDraws]
    .flatMap((draw) => markets.map((market) => ({draw, market})))
    .filter(({draw, market}) => {
      const doubtful = plainDraws.test(draw) && countries.test(market)
      return doubtful || /^(?:data|hasil|live) hk$/.test(`${draw} ${market}`) ? !sure : sure
    })
    .map(({draw, market}) => `${draw} ${market}`)
    .join(', ')

/**
 * Terms of gambling and of bought links, written by hand from what such lines say. Weights were set by hand
 * and checked against articles about gambling.
 */
export const termLists: readonly TermList[] = [
  {topic: 'lottery-keywords', weight: 3, terms: `${marketTerms(true)}, ${pools.join(', ')}`},
  {topic: 'lottery-keywords', weight: 1, terms: marketTerms(false)},
  {
    topic: 'lottery-keywords',
    weight: 3,
    terms: `togel online, bandar togel, agen togel, situs togel, togel hari ini, togel singapore, togel sidney,
      togel terpercaya, bo togel, prediksi togel, angka keluar, result togel, data togel, toto macau, toto slot,
      situs toto, bandar toto, colok bebas, 2d 3d 4d, 4d 3d 2d, live draw, paito warna, syair togel, kode syair,
      buku mimpi 2d, bocoran togel, keluaran togel, pengeluaran togel, nombor ramalan, keputusan 4d, 4d result,
      soi cầu, dự đoán xổ số, soi cầu lô đề, lô đề online, đánh đề online, หวยออนไลน์, เว็บหวย, แทงหวย, เลขเด็ด,
      时时彩, 北京赛车, 彩票平台, 六合彩开奖, 彩票开奖, 時時彩`
  },
  {
    topic: 'lottery-keywords',
    weight: 2,
    terms:
      'data hk, hasil hk, live hk, hk hari ini, hk malam ini, sgp hari ini, sdy hari ini, sdy malam ini, togel, 六合彩, xổ số miền bắc, xổ số miền nam, kết quả xổ số, keputusan 4d, buku mimpi 4d, togel keluar'
  },
  {topic: 'lottery-keywords', weight: 1, terms: 'xổ số, lô đề, หวย, 彩票, lotre, lottery online, pools, 4d'},
  {
    topic: 'slot-promotion',
    weight: 3,
    terms: `slot gacor, slot maxwin, gacor maxwin, rtp live, live rtp, rtp slot, bocoran rtp, slot88, slot 88,
      slot pulsa, slot dana, slot deposit, slot demo, demo slot, slot thailand, slot server luar,
      server thailand, situs slot, agen slot, bandar slot, link slot, daftar slot, akun slot, slot terpercaya,
      slot resmi, slot hoki, slot terbaru, slot gampang menang, slot mudah menang, mudah maxwin,
      gampang maxwin, auto maxwin, pola gacor, pola slot, jam gacor, info gacor, situs gacor, link gacor,
      akun gacor, game gacor, gacor hari ini, gacor malam ini, gacor terbaru, anti rungkad, rungkad, bocoran slot,
      scatter hitam, mahjong ways, gates of olympus, sweet bonanza, starlight princess, sugar rush slot,
      bonus new member, bonus member baru, bonus freebet, deposit pulsa, deposit qris, depo pulsa, joker123,
      joker 123, mega888, 918kiss, kiss918, pussy888, slot 4d, slot pg soft, game nổ hũ, nổ hũ đổi thưởng, nổ hũ uy tín, game bài đổi thưởng,
      bắn cá đổi thưởng, เว็บสล็อต, สล็อตเว็บตรง, สล็อตออนไลน์, สล็อตแตกง่าย, เกมสล็อต, เครดิตฟรี, แตกง่าย,
      slot siteleri, rodadas grátis, giros gratis, jogo do tigrinho, фриспины, 电子游艺, 老虎机游戏, free spins no deposit,
      slot machine online, slot qris, slot ovo, slot depo, slot zeus, slot olympus, slot pragmatic, slot mahjong, slot habanero, slot server, slot luar negeri, slot malaysia, slot kamboja, slot vip, slot 5000, slot 10k, slot bet, main slot, bermain slot gacor, akun pro kamboja, akun pro thailand, pragmatic88, pragmatic 88, bocoran admin, jackpot slot, slot jackpot, slot joker, slot spaceman, slot via, slot jp, slot dana, zeus slot, olympus slot, mahjong slot, slot xo, pg slot, pgslot, slot online terpercaya, slot bonus`
  },
  {
    topic: 'slot-promotion',
    weight: 2,
    terms: `slot online, main slot online, game slot online, mesin slot online, online slots, online slot, play slots, maxwin, gacor, pragmatic play, pg soft, habanero, spadegaming, tanpa potongan, สล็อต,
      tài xỉu online, fortune tiger, игровые автоматы, 老虎机, free spins, tragamonedas, tragaperras,
      caça níqueis, freebet, slot gaming, slot game`
  },
  {
    topic: 'slot-promotion',
    weight: 1,
    terms:
      'slot, slots, scatter, nổ hũ, bắn cá, tài xỉu, rtp, hoki, cuan, jackpot, gampang menang, wd, แจ็คพอต, jp'
  },
  {
    topic: 'betting-promotion',
    weight: 3,
    terms: `bandar bola, agen bola, agen judi, bandar judi, situs judi terpercaya, judi online terpercaya, sbobet,
      mix parlay, judi bola, taruhan bola online, bandarqq, bandarq, ceme online, capsa susun, bola tangkas, rolet online, roulette online, tembak ikan online, tembak ikan joker, domino online, kiu kiu online, qq online, poker88, situs poker, situs qq, link sbobet, daftar sbobet, maxbet, cmd368, ibcbet, fun88, judi terpercaya, situs bola, prediksi bola parlay,  dominoqq, domino qq, pkv games, idn poker,
      idnpoker, poker online, sabung ayam online, link alternatif, kèo nhà cái, tỷ lệ kèo, kèo bóng đá, soi kèo,
      nhà cái uy tín, đá gà trực tiếp, cá cược uy tín, cá cược bóng đá, แทงบอลออนไลน์, แทงบอล, เว็บแทงบอล, ufabet,
      ไม่ผ่านเอเย่นต์, เว็บพนัน, พนันบอล, ทีเด็ดบอล, ราคาบอล, canlı bahis, bahis siteleri, bahis giriş, casino giriş, illegal bahis siteleri, deneme bonusu, bahis sitesi, güncel giriş,
      体育投注, 体育博彩, 足球投注, рабочее зеркало, ставки онлайн, зеркало сайта, best betting site, betting tips today, fixed matches`
  },
  {
    topic: 'betting-promotion',
    weight: 2,
    terms: `situs judi, judi slot, casino sites, betting sites, bookmaker bonus, taruhan bola, taruhan online, parlay, nhà cái, kaçak bahis, sportsbook, 博彩, 1xbet,
      mostbet, ставки на спорт, букмекерская контора, bookmaker online, casa de apuestas, casa de apostas,
      apuestas deportivas, apostas esportivas, apostas online, apuestas online, betting site, online betting, sports betting`
  },
  {topic: 'betting-promotion', weight: 1.5, terms: 'judi online, online gambling, casino games'},
  {
    topic: 'betting-promotion',
    weight: 1,
    terms:
      'judi, taruhan, bandar, cá cược, พนันออนไลน์, พนัน, bahis, apostas, apuestas, ставки, 投注, betting, gambling, odds'
  },
  {
    topic: 'casino-promotion',
    weight: 3,
    terms: `casino online terpercaya, situs casino, agen casino, live casino online, bonus deposit, no deposit bonus,
      casino bonus, best online casino, trusted online casino, casino trực tuyến, xóc đĩa online, คาสิโนออนไลน์,
      บาคาร่าออนไลน์, สมัครบาคาร่า, เว็บตรง, casino siteleri, canlı casino, คาสิโนสด, คาสิโนเว็บตรง, สมัครคาสิโน, casino online uy tín, sòng bạc trực tuyến, đánh bạc online, melhores cassinos, mejores casinos online, casino sin depósito, бонус без депозита, казино на деньги, лучшие казино, 澳门赌场, 澳門賭場, 线上娱乐, 在线赌场, 真钱, 电子娱乐,  bonus veren, bono sin depósito, cassino online,
      casino en línea, бездепозитный бонус, онлайн казино, казино онлайн, казино вулкан, бонус за регистрацию,
      真人娱乐, 线上赌场, 線上賭場, 娱乐城, 娛樂城, 注册送, 送彩金, 首存, 网上赌场, 真人荷官, 澳门新葡京, casino real money, crypto casino`
  },
  {
    topic: 'casino-promotion',
    weight: 2,
    terms: `casino online, online casino, online casinos, live casino, บาคาร่า, ฝากถอน, xóc đĩa, 百家乐, 百家樂, baccarat,
      sicbo, bônus de boas-vindas, bono de bienvenida, casinos online, real money, deposit bonus, welcome bonus`
  },
  {
    topic: 'casino-promotion',
    weight: 1,
    terms: 'casino, คาสิโน, 赌场, 賭場, казино, cassino, poker, roulette, blackjack, kasino, live dealer'
  },
  {
    topic: 'seo-keywords',
    weight: 3,
    terms: `buy viagra, generic viagra, cheap viagra, viagra online, buy cialis, generic cialis, cialis online,
      essay writing service, write my essay, buy essay, cheap essay, custom essay, essay writers online, paper writing service, payday loan online,
      payday loans online, instant payday loans, loans no credit check, no credit check loans, replica watches, cheap jerseys, buy backlinks,
      guest post service, buy instagram followers, buy followers, keto gummies, cbd gummies, escort service, call girls,
      weight loss pills, no prescription needed, canadian pharmacy, cheap seo services, seo expert services, backlink service, backlink services, buy cheap essays, cheap essays, buy essays, essay writers, dissertation writing service, do my assignment, cheap cialis, viagra for sale, buy kamagra, buy tramadol, buy xanax, buy pills, forex signals, forex trading signals, binary options signals, crypto signals, cash advance loans, title loans online, bad credit loans, male enhancement pills, hair loss pills, buy youtube views, buy likes, buy tiktok followers, cheap nfl jerseys, fake watches, rolex replica, louis vuitton outlet, cheap ray ban, do my homework, jasa backlink, jasa seo murah, beli followers,
      pinjaman online langsung cair, pinjol langsung cair, obat kuat pria, obat pembesar`
  },
  {
    topic: 'seo-keywords',
    weight: 2,
    terms:
      'payday loans, payday loan, no credit check, online pharmacy, without prescription, seo services, backlinks, instant loan approval'
  },
  {
    topic: 'seo-keywords',
    weight: 1,
    terms: 'viagra, cialis, essay, loans, pharmacy, pills, kamagra, tramadol, xanax'
  }
]

/** What promoters say of anything: offers, benefits, orders to the reader. */
export const promotion = `daftar, daftar sekarang, daftar disini, daftar di sini, login, link, link resmi, link login, situs, situs resmi,
  resmi, terpercaya, terbaik, terbaru, terlengkap, tercepat, terbesar, deposit, depo, withdraw, bonus, promo, minimal deposit,
  modal receh, modal kecil, gampang, mudah menang, gampang menang, dijamin, pasti menang, pasti bayar, klik,
  klik disini, klik di sini, kunjungi, gabung, gabung sekarang, main sekarang, mainkan, buruan, cuma di, hanya di,
  hari ini, malam ini, member baru, new member, 24 jam, langsung cair, pulsa, dana, ovo, gopay, qris, server, akun, winrate,
  menang terus, menang besar, kemenangan, agen, pasaran, tercepat, free credit, dipercaya, percuma, cuci, cepat, e-wallet, tertinggi, hadiah, https, http, www, com, net, xyz, vip, apk, download, for sale, sale, no 1, nomor 1, ketik di google, cari di google,
  play now, sign up, register now, register, click here, join now, best, trusted, cheap, buy, online, free, no deposit,
  win big, guaranteed, visit, get, bonus code, promo code, instant, top,
  đăng ký, đăng ký ngay, nhận, miễn phí, trực tiếp, đổi thưởng, khuyến mãi, uy tín, nạp tiền, rút tiền, link vào, mới nhất, thưởng, tham gia ngay, hôm nay, tặng,
  สมัคร, สมัครวันนี้, ฝาก, รับ, แจก, เว็บ, ขั้นต่ำ, เงินจริง, บอลสเต็ป, โบนัส, ทดลองเล่น, ฟรี, รับ, ฝาก, ถอน, โปรโมชั่น, ล่าสุด, อันดับ 1,
  注册, 註冊, 威尼斯人, 太阳城, 官网, 官網, 平台, 优惠, 優惠, 下载, 开户, 返水, 点击, 立即, 信誉, 推荐,
  kayıt ol, üye ol, bonus, siteleri, siteler, giriş, güvenilir, hemen, bedava, fırsat,
  cadastre-se, ganhe, grátis, jogue agora, bônus, regístrate, gratis, juega ahora, bono, gana,
  регистрация, бонус, играть, бесплатно, играй, зеркало, официальный сайт, вход, скачать`

/** Words of those who report on gambling, trade or courts, and never of those who promote. */
export const reporting = `polisi, polres, polda, polri, polsek, bareskrim, tersangka, ditangkap, menangkap, penangkapan, tertangkap, diringkus,
  meringkus, dibekuk, membekuk, digerebek, menggerebek, diblokir, memblokir, blokir, pemblokiran, kominfo, komdigi, ppatk, ojk,
  pelaku, korban, kasus, hukum, pidana, pengadilan, hakim, jaksa, vonis, divonis, terdakwa, menteri, pemerintah,
  kementerian, gubernur, bupati, presiden, kata, ujar, ujarnya, katanya, kata dia, menurut, mengatakan, menyebut, menyebutkan, menjelaskan, mengungkapkan,
  mengungkap, melarang, dilarang, haram, memberantas, pemberantasan, razia, warga, kecanduan, bahaya, dampak, penyidik, melaporkan,
  dilaporkan, laporan, wartawan, diduga, dugaan, kpk, dpr, satgas, diamankan, mengamankan, barang bukti, penjara, hukuman, uu ite, pasal, keterangan, sindikat, penipuan, terjerat, mempromosikan, promosi judi,
  police, arrested, arrest, court, judge, ministry, minister, said, says, told, according, government, regulator, lawmakers, study,
  researchers, investigation, charged, convicted, prosecutors, addiction, banned, ban, law, raid, raided, suspects, blocked, authorities, reported,
  công an, cảnh sát, bắt giữ, khởi tố, bị can, đối tượng, triệt phá, tòa án, cơ quan, điều tra, theo, cho biết, bị bắt, đường dây,
  ตำรวจ, สั่งปิด, บุกค้น, จับกุม, ผู้ต้องหา, กล่าวว่า, ศาล, กฎหมาย, รัฐบาล, คดี, บุกจับ, เปิดเผย,
  警方, 法院, 记者, 記者, 报道, 報道, 表示, 嫌疑人, 被捕, 逮捕, 抓获, 公安, 涉案, 案件, 政府, 警察, 判处,
  polis, gözaltı, gözaltına, operasyon, savcılık, tutuklandı, soruşturma, mahkeme, bakanlığı, yasa dışı, açıkladı, dedi, emniyet,
  polícia, preso, investigação, operação, justiça, governo, disse, segundo, ministério, policía, detenidos, detenido, juez, gobierno, según, dijo,
  полиция, полиции, задержаны, задержали, суд, уголовное, следствие, заявил, сообщил, сообщили, власти, закон, мвд,
  mahkamah, ditahan, serbuan, tangkap, menurutnya, kerajaan, jenayah, suspek`

/** Words that bind a sentence and that lists of keywords leave out. */
export const functionWords = `yang, dan, di, dari, untuk, pada, dengan, ini, itu, dalam, akan, tidak, oleh, karena, sebagai, adalah, telah, sudah, juga,
  saat, ke, para, bahwa, tersebut, mereka, kami, kita, ia, dia, serta, namun, tetapi, hingga, setelah, sebelum, ketika, atau, lebih, bisa, dapat, harus, agar, masih, hanya, seperti, secara, antara, terhadap, tentang,
  the, of, and, to, in, a, an, is, was, were, are, be, been, has, have, had, that, this, with, for, on, as, by, from, at, it, its, he, she, they, his, her, their, which, who, will, would, not, but, after, before, when, than, then, about, into, over,
  la, của, và, có, được, trong, một, các, những, không, này, cho, với, đã, người, khi, tại, bị, từ,
  ve, bir, bu, için, ile, olan, olarak, daha, gibi, çok, ancak, sonra,
  de, que, o, os, as, do, da, em, um, uma, para, com, não, por, mais, se, no, na, el, los, las, del, un, una, con, su, es, en, y, al, lo,
  и, в, на, не, что, с, по, для, из, к, о, это, как, от, за, он, его, но, был, были, который, также, die, der, und, das, ist, nicht, ein, eine`

/** Openers of a line that name who posted it. */
export const posters = `posted by, posted, published by, written by, submitted by, diposting oleh, diposting, dipos oleh,
  diposkan oleh, ditulis oleh, dikirim oleh, dipublikasikan oleh, dihantar oleh, penulis, pengarang, penerbit,
  author, admin, editor, sumber, source, oleh, by`
