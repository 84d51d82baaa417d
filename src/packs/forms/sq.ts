import type {Vocabulary} from './vocabulary.ts'

/** Albanian. */
export const vocabulary: Vocabulary = {
  language: 'sq',
  link: "(Lexo/Lexoni/Shiko/Shikoni/Dëgjo) (edhe/gjithashtu/më shumë/më tepër/po ashtu/dhe) | (Lajme/Artikuj/Artikull/Lajm) (të ngjashme/të ngjashëm/të lidhura/i ngjashëm) | Mund t'ju (interesojë/pëlqejë) | (Mos/Mos e) humbisni | Të ngjashme | Të lidhura | Lexo artikullin e plotë",
  heading:
    '(Lajme/Lajmet/Artikuj/Artikujt/Postime) (të ngjashme/të ngjashëm/të fundit/më të lexuara/më të lexuarat/kryesore/tjera/të tjera) | Më të (lexuarat/lexuara/fundit/shikuarat) | Lajmet e fundit | Të ngjashme | Të lidhura | Rekomanduar | Lexo edhe | Kryesore',
  picture:
    '(Foto/Fotoja/Fotografi/Imazh/Ilustrim) (/nga/ilustruese) | Burimi i fotos | Kredit | Foto ilustruese',
  credit:
    'Autor | Autori | Autorja | Burimi | Shkruar nga | Përgatiti | Përktheu | Redaktor | Gazetari | Gazetare | Gazetar | Reporter | Intervistoi | Publikuar nga | Teksti | Përkthimi',
  byline: 'Nga | NGA | Shkruan | Shkruar nga | Përgatiti | Publikuar nga',
  role: 'gazetar | gazetare | redaktor | redaktore | korrespondent | korrespondente | analist',
  stamp:
    '(Publikuar/Publikuar më/Postuar/Përditësuar/Përditësimi i fundit/Data/Krijuar/E publikuar) (/më/në/në orën)',
  month: '(?:janar|shkurt|mars|prill|maj|qershor|korrik|gusht|shtator|tetor|nëntor|nentor|dhjetor)',
  weekday: '(?:e hënë|e martë|e mërkurë|e enjte|e premte|e shtunë|e diel)',
  verb: '(Na ndiqni/Na ndiq/Ndiqni/Ndiqeni/Na gjeni) | (Abonohu/Abonohuni/Regjistrohu/Regjistrohuni) (/në) | (Bashkohu/Bashkohuni/Anëtarësohu) | (Shkarko/Shkarkoni) | (Shpërndaje/Shpërndani/Kliko/Klikoni/Pëlqeni/Komento/Komentoni/Lini/Na shkruani/Dërgoni)',
  own: '(faqen/kanalin/grupin/aplikacionin/buletinin) (tonë/tone) | në (faqen/kanalin/grupin/rrjetet) (tonë/tona/sociale) | në (Facebook/Instagram/YouTube/Telegram/WhatsApp/Twitter) | një koment | me miqtë | newsletter | rrjetet tona',
  button:
    'Shpërndaje | Shpërndaj | Shpërndani | Ndaje | Ndaj | Printo | Komente | Koment | Komento | Lini një koment | Lini një përgjigje | Shto koment | Anuloje përgjigjen | Përgjigju | Kopjo linkun | Pëlqej | Ruaj | Ndiq | Lexo më shumë | Më shumë | Shiko më shumë | Lexo të plotë | Kreu | Kryefaqja | Ballina | Menu | Kërko | Tjetra | Para | Artikulli tjetër | Artikulli paraprak | Artikulli i radhës | Kthehu lart | Na kontaktoni | Rreth nesh | Mbyll',
  shareOn: '(Shpërndaje/Ndaje/Shpërndaj) në | Na ndiqni në',
  ad: 'Reklamë | Reklama | REKLAMË | Sponsorizuar | Përmbajtje e sponsorizuar | Publicitet | Njoftim',
  tags: 'Etiketat | Etiketa | Tags | Temat | Fjalë kyçe | Fjalët kyçe | Kategoria | Kategoritë | Kategori',
  legal:
    'Të gjitha të drejtat (e rezervuara/janë të rezervuara/rezervohen) | (Ndalohet/Nuk lejohet) (riprodhimi/kopjimi/ribotimi) | Politika e privatësisë | përdor cookies | Kushtet e përdorimit | nuk mban përgjegjësi',
  continues: '(Artikulli/Lajmi/Teksti) vazhdon (pas/poshtë/nën) (reklamës/videos/reklamën/videon)',
  samples: {
    headlines: ['Trageti kthehet te ishujt', 'Shkolla mori autobus të ri nga qyteti'],
    sentence: 'Fqinjët mbollën blirë pranë mullirit.',
    name: 'Ana Lumi',
    date: '4 maj 2020, 10:15',
    keep: {
      link: 'Lexo edhe me zë, tha gjyshja.',
      heading: 'Lajme të tjera solli postieri.',
      picture: 'Foto pas fotoje u mbush albumi.',
      credit: 'Burimi: del nga shkëmbi; pimë. Pastaj ecim.',
      byline: 'Nga ura shihej deti.',
      role: 'Ana Lumi, mjeke e fshatit',
      stamp: 'Publikuar në 2021, raporti përmend nëntë fshatra.',
      prompt: 'Ndiqni shtegun deri te ura.',
      button: 'Më shumë nuk tha.',
      ad: 'Reklama dhe shtypi jetojnë bashkë.',
      tags: 'Etiketa kishte në thasë.',
      legal: 'Të drejtat e fqinjëve u mbrojtën.'
    }
  }
}
