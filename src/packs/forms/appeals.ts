import type {Rule} from '../rule.ts'
import {decoration} from './patterns.ts'
import type {Lexicon} from './vocabulary.ts'

interface Words {
  /** `Do you want to`: begins a question that an order answers. */
  readonly want: string
  /** What the question must be about. */
  readonly about: string
  /** What readers are ordered to do. */
  readonly order: string
  /** `Follow`: what an offer is for. */
  readonly act: string
  /** `click here`. */
  readonly click: string
  /** `To read`: stands before it. */
  readonly to: string
  /** What the site has to offer: an application, a channel, a letter. */
  readonly offer: string
  /** `If you find an error`. */
  readonly error: string
  /** `write to us`. */
  readonly write: string
  /** `Your address`: begins what a site does with it. */
  readonly address: string
  /** `is used`. */
  readonly used: string
  /** `every morning`. */
  readonly daily: string
  /** `in your inbox`. */
  readonly inbox: string
  readonly like: string
  readonly loading: string
  readonly samples: {
    readonly question: string
    readonly click: string
    readonly offer: string
    readonly error: string
    readonly address: string
    readonly daily: string
    readonly keep: readonly [string, string, string, string, string, string]
  }
}

const words: Readonly<Record<string, Words>> = {
  es: {
    want: '¿ ?(?:quier[eo]s?|quieres|quiere|querés|te gustaría|deseas?|buscas?|te interesa|no te quieres perder|aún no|todavía no|ya)',
    about: 'notic|inform|novedad|recib|enter|actualid|leer|perder|saber|contenid|suscri|whatsapp',
    order:
      'suscr[ií]b|únete a|unite a|s[uú]mate a|haz cli(?:c|ck) (?:aquí|en)|s[ií]guenos|regístrate|apúntate a|escr[ií]benos|activa las|descarga (?:la|nuestra) app',
    act: 'descarg(?:a|á|ue)|baj[aá]|instal[aáe]|activ[aáe]|únete|unite|sumate|sigue|seguí|siga|suscríbete|entra|accede',
    click:
      '(?:haz|haga|hacé|da|dale|de) (?:clic|click|un clic)|(?:pincha|pinche|pulsa|pulse|ingresa|ingrese|clic|click|entra) (?:aquí|acá|en este (?:enlace|link)|en el siguiente (?:enlace|link))',
    to: 'para (?:ver|leer|descargar|escuchar|conocer|acceder|consultar|más información|mayor información|suscribirte|recibir|unirte|saber|revisar|seguir)',
    offer:
      '(?:la|nuestra) (?:app|aplicación)[^.!?]{0,40}(?:notici|diario|periódico|informa|anuncios)|(?:el|al|nuestro) (?:canal|grupo)[^.!?]{0,60}(?:whatsapp|telegram|youtube)|las (?:notificaciones|alertas) (?:de|y|para)',
    error:
      '(?:si )?(?:(?:has |ha )?(?:encontra\\p{L}{2,6}|encuentra\\p{L}{0,2}|detecta\\p{L}{1,6}|halla\\p{L}{2,6}|viste|ves|ve|nota\\p{L}{1,4}|crees|cree)|hay)(?: que hay)? (?:algún|un|una|alguna) (?:error|errata|fallo|imprecisión|inexactitud)',
    write: 'escr[ií]b|avís|repórt|reportar|cont[aá]ct|comun[ií]c|inf[oó]rm|env[ií]|háznoslo|hacénos|notif',
    address: 'tu (?:dirección de )?(?:correo(?: electrónico)?|e-?mail)',
    used: '(?:será|serán|es|son|no será|no se) (?:utilizad|usad|tratad|compartid|publicad|comparti|publica|utiliza|trata)',
    daily:
      '(?:cada|todas las|todos los) (?:mañanas?|días?|semanas?|tardes?|noches?|lunes|viernes|domingos?|sábados?)',
    inbox: 'en tu (?:correo|email|bandeja|buzón|móvil|celular|whatsapp|inbox)',
    like: 'me gusta',
    loading: 'cargando',
    samples: {
      question: '¿Quieres recibir las noticias del puerto? Suscríbete gratis',
      click: 'Para leer la carta completa, haz clic aquí.',
      offer: 'Descarga la app de La Gaceta y lee sin anuncios',
      error: 'Si encuentras un error en la noticia, escríbenos a faro@gaceta.example',
      address: 'Tu correo será utilizado para enviarte la newsletter.',
      daily: 'La actualidad de la isla, cada mañana, en tu correo',
      keep: [
        '¿Quieres pan? Entra y siéntate, dijo la abuela.',
        'Haz clic en «Archivo» y luego en «Guardar».',
        'Descarga la leña del carro y entra.',
        'Si encuentras un error en la cuenta, empieza otra vez.',
        'Su correo será leído por nadie.',
        'Cada mañana llega pan al pueblo.'
      ]
    }
  },
  pt: {
    want: '(?:quer|deseja|gostaria de|está|ainda não|já|procurando|você quer|tem interesse)',
    about: 'not[ií]ci|receb|inform|novidad|atualiz|ler |por dentro|assinant|saber|conteúd|whatsapp',
    order:
      'siga-nos|siga (?:o|a|nosso|nossa) |inscreva-se|clique aqui|participe d[oa] |assine|baixe (?:o|nosso) app|cadastre-se|receba|faça parte|entre (?:no|em nosso|para o) (?:grupo|canal)|acompanhe (?:o|a|nosso)',
    act: 'baixe|instale|ative|siga|participe|entre|inscreva-se|acompanhe|faça parte|acesse|assine',
    click:
      '(?:clique|clica|clicando) (?:aqui|neste link|no link|em https?://)|(?:acesse|acessando) (?:este|o) link',
    to: 'para (?:ver|ler|baixar|ouvir|conhecer|acessar|conferir|receber|se inscrever|saber|entrar|participar|seguir|assistir|assinar|mais informações|compartilhar|fazer parte|acompanhar|enviar)',
    offer:
      '(?:o|do|nosso|no) (?:app|aplicativo)[^.!?]{0,40}(?:notíci|jornal|informa|anúncios)|(?:o|do|nosso|no|ao|n?esse) (?:canal|grupo|comunidade)[^.!?]{0,60}(?:whatsapp|telegram|youtube)|as (?:notificações|alertas)(?: e| d[oe]| para)',
    error:
      '(?:(?:se )?(?:você )?(?:viu|encontr\\p{L}{1,4}|not\\p{L}{2,3}|perceb\\p{L}{2,4}|identific\\p{L}{2,4}|achou|detect\\p{L}{1,4})|há|tem) (?:algum|um|alguma|uma) (?:erro|incorreção|equívoco|informação incorreta|falha)',
    write: 'escrev|avise|report|contat|comuni|inform|envi|entre em contato|sinal',
    address: '(?:o )?(?:seu|teu) (?:endereço de )?e-?mail',
    used: '(?:será|serão|é|são|não será|não serão|não é) (?:utilizad|usad|tratad|compartilhad|publicad|divulgad|partilhad)',
    daily:
      '(?:todas as|todos os|toda|cada) (?:manhãs?|dias?|semanas?|tardes?|noites?|segunda|sexta|domingos?|manhã)',
    inbox: '(?:no|em) (?:seu|teu) (?:e-?mail|celular|whatsapp|telemóvel|caixa)',
    like: 'curtir',
    loading: 'carregando|a carregar',
    samples: {
      question: 'Quer receber as notícias do porto? Clique aqui',
      click: 'Para ler a carta completa, clique aqui.',
      offer: 'Baixe o app da Gazeta e leia sem anúncios',
      error: 'Encontrou algum erro na notícia? Avise-nos',
      address: 'O seu e-mail será usado para enviar a newsletter.',
      daily: 'As notícias da ilha, todas as manhãs, no seu e-mail',
      keep: [
        'Quer pão? Sente-se, disse a avó.',
        'Clique em “Arquivo” e depois em “Salvar”.',
        'Baixe a lenha do carro e entre.',
        'Se encontrou um erro na conta, comece outra vez.',
        'O seu e-mail não chega a ninguém.',
        'Todas as manhãs chega pão à vila.'
      ]
    }
  },
  fr: {
    want: '(?:vous (?:voulez|souhaitez|désirez|cherchez)|envie d|souhaitez-vous|voulez-vous|pas encore|déjà|besoin|vous ne voulez|tu veux|une question|un témoignage)',
    about: 'recev|actu|info|nouvelle|lire|suivre|abonné|rater|manquer|newsletter',
    order:
      "abonnez-vous|inscrivez-vous|cliquez ici|téléchargez l['’]app|suivez-nous|suivez (?:la|notre) |rejoignez|activez les|écrivez-nous|contactez-nous|racontez-nous",
    act: 'téléchargez|installez|activez|rejoignez|suivez|abonnez-vous|retrouvez',
    click:
      "(?:cliquez|cliquer|clique|en cliquant|rendez-vous) (?:ici|sur ce lien|sur le lien|sur l[’']image)",
    to: "pour (?:voir|lire|télécharger|écouter|découvrir|accéder|consulter|recevoir|s['’]inscrire|vous (?:inscrire|abonner|désinscrire)|en savoir|plus d['’]informations?|plus d['’]infos?|suivre|rejoindre|participer|afficher|retrouver|toute information)",
    offer:
      "(?:l['’]|notre |votre )(?:application|appli|app)[^.!?]{0,40}(?:actu|info|journal|publicité)|(?:la |notre )(?:chaîne|communauté|page)[^.!?]{0,60}(?:whatsapp|telegram|youtube|facebook)|les (?:notifications|alertes) (?:de|pour|et)",
    error:
      '(?:si )?(?:vous (?:avez (?:repéré|constaté|trouvé|vu|remarqué|relevé)|constatez|remarquez|repérez|trouvez|voyez)|avez-vous (?:repéré|trouvé|remarqué|vu)|(?:une|il y a une)) (?:une )?(?:erreur|coquille|faute|inexactitude|imprécision)',
    write: 'écri|signal|avert|contact|prév|inform|envoy|dites-le',
    address: '(?:votre|ton) (?:adresse )?(?:e-?mail|mail|courriel|adresse électronique)',
    used: "(?:est|sont|sera|seront|ne sera|ne seront|n[’']est) (?:pas |uniquement |exclusivement )?(?:utilisée?|collectée?|traitée?|partagée?|conservée?|publiée?|destinée?)",
    daily:
      '(?:chaque|tous les|toutes les) (?:matins?|jours?|semaines?|soirs?|midis?|lundis?|vendredis?|samedis?|dimanches?|mois)',
    inbox: 'dans votre (?:boîte|messagerie)|par (?:e-?mail|courriel)|sélectionnée? par',
    like: "j['’]aime",
    loading: 'chargement',
    samples: {
      question: 'Vous voulez recevoir les nouvelles du port ? Abonnez-vous',
      click: 'Pour lire la lettre en entier, cliquez ici.',
      offer: "Téléchargez l'application de La Gazette et lisez sans publicité",
      error: "Vous avez repéré une erreur dans l'article ? Signalez-la nous",
      address: 'Votre e-mail est utilisé pour vous envoyer la newsletter.',
      daily: "L'actualité de l'île, chaque matin, dans votre boîte mail",
      keep: [
        'Vous voulez du pain ? Asseyez-vous, dit la grand-mère.',
        'Cliquez sur « Fichier », puis sur « Enregistrer ».',
        "Téléchargez l'image du disque et entrez.",
        'Si vous avez trouvé une erreur dans le compte, recommencez.',
        "Votre adresse n'est pas connue ici.",
        'Chaque matin, le pain arrive au village.'
      ]
    }
  },
  it: {
    want: '(?:vuoi|volete|desideri|ti piacerebbe|cerchi|sei (?:già|un|una)|non sei|hai|non vuoi|ti interessa)',
    about: 'notizi|ricev|inform|aggiorna|leggere|abbonat|perder|sapere|novità|newsletter',
    order:
      "iscriviti|iscrivetevi|clicca qui|scarica l['’]app|seguici|unisciti|abbonati|registrati|scrivici|contattaci|attiva le",
    act: 'scarica|scaricate|installa|attiva|unisciti|segui|seguici|iscriviti|entra|accedi',
    click: "(?:clicca|cliccate|cliccare|cliccando) (?:qui|su questo link|sul link|sull[’']immagine)",
    to: 'per (?:vedere|leggere|scaricare|ascoltare|scoprire|accedere|consultare|ricevere|iscriver(?:ti|si)|saperne|maggiori informazioni|ulteriori informazioni|info|seguire|seguirci|partecipare|rimanere|restare|essere|abbonarti|continuare|approfondire)',
    offer:
      "(?:l['’]|nostra )(?:app|applicazione)[^.!?]{0,40}(?:notizi|giornale|informa|annunci)|(?:il |al |nel |nostro )(?:canale|gruppo)[^.!?]{0,60}(?:whatsapp|telegram|youtube|facebook)|le (?:notifiche) (?:di|per|e)",
    error:
      "(?:se )?(?:(?:hai|avete) (?:trovato|notato|riscontrato|visto|correzioni|suggerimenti)(?: un| una| degli)?|trovi un|noti un|(?:c[’']è|vedi) un) ?(?:errore|errori|refuso|inesattezza|imprecisione|, suggerimenti|o suggerimenti|o commenti)",
    write: 'scriv|segnal|contatt|avvis|invia|comunic|faccelo',
    address: '(?:il tuo indirizzo (?:e-?mail|mail|di posta)|la tua e-?mail)',
    used: '(?:sarà|saranno|è|sono|non sarà|non saranno|verrà|verranno|non verrà|non verranno) (?:utilizzat|usat|trattat|condivis|pubblicat)',
    daily:
      '(?:ogni|tutti i|tutte le) (?:mattin[ae]|giorn[oi]|settiman[ae]|ser[ae]|lunedì|venerdì|sabato|domenic[ah]e?)',
    inbox: 'nella tua (?:casella|mail|e-?mail|posta|inbox)|(?:via|per) e-?mail',
    like: 'mi piace',
    loading: 'caricamento',
    samples: {
      question: 'Vuoi ricevere le notizie del porto? Iscriviti gratis',
      click: 'Per leggere la lettera intera, clicca qui.',
      offer: "Scarica l'app della Gazzetta e leggi senza annunci",
      error: 'Hai trovato un errore nella notizia? Segnalacelo',
      address: 'Il tuo indirizzo email sarà usato per inviarti la newsletter.',
      daily: "Le notizie dell'isola, ogni mattina, nella tua casella",
      keep: [
        'Vuoi del pane? Siediti, disse la nonna.',
        'Clicca su «File» e poi su «Salva».',
        "Scarica l'apparecchio dal carro ed entra.",
        'Se hai trovato un errore nel conto, ricomincia.',
        'Il tuo indirizzo non è noto qui.',
        'Ogni mattina arriva il pane in paese.'
      ]
    }
  }
}

/** What sites ask of readers, and offer them, in words of their own each time; Romance languages. */
export function appealForms({language}: Lexicon): Rule[] {
  const own = words[language]
  if (!own) return []
  const {
    want,
    about,
    order,
    act,
    click,
    to,
    offer,
    error,
    write,
    address,
    used,
    daily,
    inbox,
    like,
    loading
  } = own
  const {samples} = own
  const plain = like.replace(/\[.*?\]/gu, "'")
  const rest = '[^.!?"“”«»]'
  return [
    {
      id: 'question-and-order',
      category: 'subscribe',
      why: 'Asks what readers want, and tells them what to do for it.',
      match: `${decoration}${want}${rest}{1,80}(?:${about})${rest}{0,60}[?] ?[^.!?"“”«»]{0,40}(?:${order})${rest}{0,140}[.!:»→]{0,3}`,
      remove: [samples.question],
      keep: [samples.keep[0]]
    },
    {
      id: 'click-here',
      category: 'nav',
      why: 'A link in words, whose address is not in the text.',
      match: `${decoration}(?:${to}${rest}{0,110}[, ]{1,2}(?:${click})|(?:${click}) (?:e |y |et )?(?:${to})${rest}{0,120})[ .!:»→)\\]]{0,4}`,
      remove: [samples.click],
      keep: [samples.keep[1]]
    },
    {
      id: 'offer-of-the-site',
      category: 'subscribe',
      why: 'Offers an application, a channel, notifications or a letter of the site.',
      match: `${decoration}(?:${act})(?: (?:gratis|gratuitamente|gratuitement|ora|ya|ahora|já|agora|aquí|aqui|qui|ici)){0,2} (?:a |à |al |alla |en |em |no |na )?(?:${offer})(?![\\p{L}])${rest}{0,130}[.!:»→]{0,3}`,
      remove: [samples.offer],
      keep: [samples.keep[2]]
    },
    {
      id: 'correction-contact',
      category: 'comment',
      why: 'Whom to tell of an error on the page.',
      match: `${decoration}${error}${rest}{0,90}(?:[?,:.!] ?|…)(?:${rest}{0,40} )?(?:${write})[^!?"“”«»]{0,120}`,
      at: 'edge',
      remove: [samples.error],
      keep: [samples.keep[3]]
    },
    {
      id: 'use-of-address',
      category: 'subscribe',
      why: 'What a site does with the address of a subscriber.',
      match: `${decoration}(?:${address}) (?:${used})[^"“”«»]{2,300}`,
      remove: [samples.address],
      keep: [samples.keep[4]]
    },
    {
      id: 'letter-of-the-day',
      category: 'subscribe',
      why: 'What a newsletter brings, and when.',
      match: `${decoration}(?:${rest}{3,120}[ ,]{1,2}${daily}|${daily},?)${rest}{0,90} (?:${inbox})${rest}{0,60}[.!]?`,
      remove: [samples.daily],
      keep: [samples.keep[5]]
    },
    {
      id: 'likes-of-a-blog',
      category: 'social',
      why: 'The box of likes below the posts of WordPress.',
      match: `(?:${like}(?: (?:esto|isso|isto|ça|questo))? ?[:：] ?)?(?:${like} ?|\\d{1,4} )?(?:${loading})(?: in corso)?(?:\\.{2,3}|…)`,
      remove: [`${plain}: ${plain} ${loading.split('|')[0]!}...`],
      keep: [`${plain} ${loading.split('|')[0]!}`]
    }
  ]
}
