import type {Rule} from '../rule.ts'
import {decoration, fullName} from './patterns.ts'
import {sentenceStarters} from './sentence-starters.ts'
import type {Lexicon} from './vocabulary.ts'

const r = String.raw
const languages = new Set(['es', 'pt', 'fr', 'it'])
const end = r`[ .:!»→)…]{0,4}`

// Of the four languages at once, as these words stand in none of them for anything else.
const section = r`(?:ver|leer|lee|lea|leé) más (?:en|de|sobre)|(?:em alta|leia também|veja também|leia mais|veja mais) (?:n[ao]|em)|(?:à lire|à voir) (?:aussi )?sur|leggi (?:anche|altro) su`
const more = r`(?:voir|afficher|lire) plus (?:de |d['’])(?:contenus|actualités|articles|vidéos|photos)|(?:altre|ultime) notizie (?:di|da|su|dal|dalla) \p{L}[\p{L} ]{2,25}|los lectores también (?:leen|leyeron)|otros (?:usuarios|lectores) también (?:leen|leyeron|vieron)|gli ultimi articoli|articles recommandés pour vous|quem leu isso também leu`
const screen = r`(?:ouvrir|voir|afficher) (?:en mode plein écran|la galerie|les images|le diaporama|en plein écran)|contenu externe|contenuto (?:incorporato|esterno)|contenido (?:externo|incrustado)|conteúdo (?:externo|incorporado)|autoriser les cookies|video (?:in riproduzione|consigliato|correlato|relacionado|recomendado)|vídeo (?:em destaque|relacionado|recomendado)|vid[eé]o ?: ?\d{1,2} ?min(?: \d{1,2})?|(?:image|photo|foto|imagen|imagem|immagine) \d{1,3} (?:sur|de|di|\/) \d{1,3}|(?:écouter|escuchar|ouvir|ascolta)(?: l['’]article)? ?\(\d{1,2} ?min\p{L}{0,4}\)`
const developing = r`noticia en (?:desarrollo|construcción|proceso)|(?:esta )?(?:matéria|notícia|reportagem) (?:está )?em atualização|plus (?:d['’]infos?|de détails|d['’]informations?) à (?:venir|suivre)|(?:notizia|articolo) in aggiornamento|em atualização|en actualización`

/** What pages of the Romance languages leave behind: of players, of prices, of the paper that it was printed in. */
export function remnantForms({language, samples}: Lexicon): Rule[] {
  if (!languages.has(language)) return []
  const {name, sentence, headlines} = samples
  const starters = `(?:${[...sentenceStarters[language]!].join('|')})`
  return [
    {
      id: 'more-in-section',
      category: 'related',
      why: 'The label above more links of a section or of the site; they follow.',
      match: `${decoration}(?:(?:${section}) [\\p{L}\\p{N}][\\p{L}\\p{N} '’-]{2,28}|${more})[ :»→…]{0,3}`,
      then: {lines: 5, match: 'headline'},
      remove: ['Ver más en Deportes', `Em alta no Farol:\n${headlines[0]}`],
      keep: ['Ver más en Cádiz, y menos en Huelva: es lo suyo.']
    },
    {
      id: 'remnant-of-player',
      category: 'media',
      why: 'What players, galleries and embeds leave behind.',
      match: `${decoration}(?:${screen})${end}`,
      remove: ['Ouvrir en mode plein écran', 'Imagen 2 de 9', 'Écouter (4 min)'],
      keep: ['Vídeo relacionado com o crime sumiu.']
    },
    {
      id: 'needs-permission',
      category: 'media',
      why: 'A page cannot show something until a script or cookies are allowed.',
      match: r`(?:[^.!?]{2,80}[.,!?] ?)?(?:devi|debes?|es necesario|necesitas?|é preciso|é necessário|vous devez|veuillez|per favore|por favor)?,? ?(?:attiva|attivare|abilita|abilitare|activa|activar|habilita|habilitar|habilite|ative|ativar|habilite|activez|activer|acceptez|accepter|autorisez|accetta|acepta) (?:(?:i|las|los|os|les|el|o|le|tous les|il) )?(?:javascript|cookies?)[^!?"“”«»]{0,120}(?:v[ií]deo|contenu|conten[iu]d?[ot]o?|javascript|página|pagina|visualizza)[^"“”«»]{0,60}|(?:devi|debes|necesitas|é preciso|vous devez) (?:attivare|abilitare|activar|habilitar|ativar|activer) javascript[^"“”«»]{0,100}`,
      remove: ['Attiva i cookie per visualizzare il video', 'Debes activar JavaScript para ver el video.'],
      keep: ['Debes activar el freno para ver la pantalla.']
    },
    {
      id: 'news-in-the-making',
      category: 'nav',
      why: 'Tells that more of the news will come.',
      match: `${decoration}(?:${developing})${end}`,
      remove: ['Noticia en desarrollo...', "Plus d'infos à venir"],
      keep: ['Noticia en desarrollo rural: abre la lonja.']
    },
    {
      id: 'skipped-box',
      category: 'nav',
      why: 'Where a box begins or ends that readers may skip.',
      match: r`(?:saltar|pular|ignorer|sauter|skip|salta) [^.!?]{2,60} (?:y continuar leyendo|e continuar lendo|et continuer la lecture|e continua a leggere)|(?:saltar|pular|final d[oe]|fin de|fim d[oae]|skip|ignorer) (?:x|twitter|youtube|instagram|tiktok|facebook|podcast|whatsapp|content|recomendamos|matérias recomendadas|promotion)[!,]? ?(?:post|publicación|publication|conteúdo|contenido|whatsapp|\d)?(?: de [^.!?]{2,40}|, \d)?`,
      remove: ['Saltar Recomendamos y continuar leyendo', 'Final do X post', 'Fin de Promotion WhatsApp'],
      keep: ['Fin de la historia']
    },
    {
      id: 'price-of-subscription',
      category: 'subscribe',
      why: 'What a subscription costs.',
      match: r`\W{0,3}(?:suscríbete|suscribite|accede|acceda|assine|acesse|abonnez-vous|profitez|s['’]abonner|abbonati|accedi|offre (?:spéciale|limitée)|oferta|offerta|por (?:solo|sólo|apenas)|sólo|solo|apenas|à partir de|dès) [^.!?]{0,70}(?:\d[\d.,]{0,5} ?(?:€|euros?|reais|pesos|soles)|(?:r\$|us\$|\$|€) ?\d[\d.,]{0,5})[^.!?]{0,15}(?:mes|mês|mois|mese|año|ano|an|anno|semana|semaine)(?![\p{L}])[^.?]{0,60}[.!]?|(?:accede|acceda|accedi|acesse|accédez) (?:a|à) (?:todos|tutti|todo|tous) (?:los|i|o|les) (?:contenidos|contenuti|conteúdo|contenus)[^.?]{0,60}[.!]?|(?:suscríbete|suscribite|assine|abonnez-vous|abbonati)[^.?!]{0,40}(?:€|r\$|euros?)[^.?!]{0,40}[.!]?`,
      remove: [
        'Suscríbete por 1 € al mes',
        'Profitez de notre offre : 1 € le premier mois',
        'Accedi a tutti i contenuti del sito'
      ],
      keep: [
        'Accede a todos los barrios el agua.',
        'Dès 3 euros le kilo, la pomme trouve preneur.',
        `${sentence} Solo 5 euros al mes.`
      ]
    },
    {
      id: 'print-edition',
      category: 'credit',
      why: 'The printed edition that had the article.',
      at: 'edge',
      match: r`[*(]?(?:este (?:artículo|texto|artigo)|esta (?:nota|noticia|columna|matéria|reportagem)|cet article|article|artículo|questo articolo|articolo|texto) (?:(?:apareció|fue publicad[oa]|se publicó|ha sido publicad[oa]|foi publicad[oa]|publicad[oa]|est paru|a été publié|paru|publié|è stato pubblicato|è uscito|pubblicato)) (?:originalmente |originellement |originariamente |initialement )?(?:en|na|dans|nell['’]|sull['’]|su|in) ?(?:la |l['’]|le )?(?:edición|versión|edição|versão|édition|numéro|magazine|edizione|numero)[^.!?]{0,80}[.)*]{0,2}`,
      remove: [
        "Article paru dans l'édition du 8 mai 2025",
        'Este artículo apareció en la edición impresa del 8 de mayo.'
      ],
      keep: ['Publicado en la edición de mayo, el cuento gustó.']
    },
    {
      id: 'helped-by-machine',
      category: 'credit',
      why: 'Tells that a machine helped, and who looked it over.',
      at: 'edge',
      match: r`[*(]?(?:est[ea]|cet?|questo|questa|cette) (?:artículo|texto|nota|noticia|contenido|artigo|matéria|notícia|conteúdo|article|texte|contenu|traduction|articolo|testo|traduzione|traducción|tradução)[^.!?"]{2,60}(?:inteligencia artificial|inteligência artificial|intelligence artificielle|intelligenza artificiale|\b(?:ia|ai)\b)[^!?"]{0,40}(?:revis|edit|supervis|verific|relu|vérif|controll)[^!?"]{2,120}`,
      remove: ['Esta nota fue elaborada con ayuda de inteligencia artificial y revisada por un editor.'],
      keep: ['Este artículo trata de la inteligencia artificial y de sus dueños.']
    },
    {
      id: 'affiliate-notice',
      category: 'ad',
      why: 'Tells that the site earns by links.',
      at: 'edge',
      match: r`[^.!?"“”]{0,120}(?:contiene|contienen|contém|contient|contener|conter|comportare?|podemos|pode|puede|potremmo|pourrait|pourrions)[^.!?"“”]{0,60}(?:enlaces?|links?|liens?)(?: \p{L}{2,3})? (?:afiliad[oa]s?|afiliación|affiliés?|affiliation|affiliazione|affiliati)[^"“”]{0,200}`,
      remove: ['Il nostro sito contiene link di affiliazione', 'Esta matéria contém links de afiliados.'],
      keep: ['La cadena contiene enlaces de hierro.']
    },
    {
      id: 'name-with-account',
      category: 'credit',
      why: 'The author with an account or address, or the account alone at the end.',
      at: 'edge',
      caseSensitive: true,
      match: `${decoration}(?:[Pp]or:? |[Pp]ar |[Dd]i )?${fullName} ?[|,–—•/-]? ?(?:\\(?@[\\w.]{3,30}\\)?|[(|]? ?[\\w.+-]{2,40}@[\\w-]{2,40}\\.[\\w.]{2,20}\\)?)|@[\\w.]{4,30}`,
      remove: [`${name} (@marea)`, `${name} | marea@gaceta.example`, '@marea_alta'],
      keep: [`${name} @marea lo contó.`]
    },
    {
      id: 'us-with-account',
      category: 'social',
      why: 'Asks readers to follow, and names the account only.',
      match: r`\W{0,3}(?:síguenos|siguenos|síganos|seguinos|siga-nos|sigam-nos|suivez-nous|seguici|síguelo|sígueme|segueci)(?: (?:en|no|na|nas|sur|su|en redes|en twitter|en x|en instagram))? ?:? ?@[\w.]{2,30}[^.!?]{0,60}[.!]?`,
      remove: ['Síguenos en @gaceta'],
      keep: ['Síguenos, le dijo @marea.']
    },
    {
      id: 'liked-then-share',
      category: 'social',
      why: 'Asks whether readers liked it, and to tell others.',
      match: r`\W{0,3}(?:te (?:ha gustado|gustó|gusta|ha parecido útil)|le gustó|gostou|curtiu|vous avez aimé|vous aimez|ça vous a plu|ti è piaciut[oa]|ti piace)[^.!?]{0,50}[?!] ?¡?(?:comp[aá]rt|compartilh|partag|condivid|s[ií]gu|siga|suiv|segu|coment|deja|deix|lascia|laiss|soutene|soste|d[eé]janos|suscr|inscreva|assine|abonn|iscriv)[^?]{2,120}`,
      remove: ['¿Te ha gustado? Compártelo', 'Gostou? Compartilhe com os amigos'],
      keep: ['¿Te gusta? Come más, dijo la abuela.']
    },
    {
      id: 'click-here-behind-sentence',
      category: 'nav',
      scope: 'span',
      why: 'A link in words behind a sentence, whose address is not in the text.',
      match: r`(?<=[.!?…»”"] )(?:(?:haz|haga|hacé|da) cli(?:c|ck) (?:aquí|acá)|clique aqui|cliquez ici|clicca qui) (?:para|e|y|pour|et|per) (?:ver|leer|ler|saber|saiba|confira|conocer|lire|voir|découvrir|en savoir|leggere|vedere|scoprire|saperne|acceder|acessar|descargar|baixar|télécharger|scaricare|conferir)[^.!?"“”]{0,70}[.!]?$`,
      remove: [`${sentence} ⟦Haz clic aquí para saber más.⟧`, `${sentence} ⟦Clicca qui per leggere tutto.⟧`],
      keep: ['Abra el menú. Haz clic aquí, le dijo.']
    },
    {
      id: 'author-with-agency-behind-sentence',
      category: 'credit',
      scope: 'span',
      why: 'The author and the agency whose material was used, behind the last sentence.',
      at: 'last',
      caseSensitive: true,
      match: `(?<=[.!?…»”"’')] )[(–—-]? ?(?:${fullName}|\\p{Lu}\\. ?\\p{Lu}\\.|\\p{Lu}{2,3}|La rédaction|Redacción|Redação)[,/]? ?(?:avec|con|com|y|e|et|/) ?(?:l['’])?(?:agences?|agencias?|agências|agenzie|AFP|EFE|AP|ATS|ats|Belga|Reuters|ANSA|Ansa|Lusa|DPA|Xinhua|Agência Brasil|Europa Press|Estadão Conteúdo|La Presse Canadienne|AdnKronos)\\)?\\.?$`,
      remove: [`${sentence} ⟦${name} avec AFP⟧`],
      keep: [`${sentence} Habló con EFE.`]
    },
    {
      id: 'owner-amid-text',
      category: 'credit',
      scope: 'span',
      why: 'Whose a picture is, behind its sign and before a sentence, where the text has lost its line ends.',
      caseSensitive: true,
      match: `(?:^|(?<=[\\p{L}\\p{N}.!?…»”"] ?))[(]?© ?\\p{Lu}[\\p{L}.-]{1,20}(?: (?:[/,] )?\\p{Lu}[\\p{L}.-]{1,20}){0,3}[)]?(?= ["“«„¿¡]?${starters} \\p{Ll})`,
      remove: [`${sentence} ⟦© ${name}⟧ ${sentence}`],
      keep: [`${sentence} Signum © ${name.toLowerCase()} est.`]
    }
  ]
}
