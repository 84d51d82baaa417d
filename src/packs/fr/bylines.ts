import type {Rule} from '../../matching/rule.ts'
import {clock, digitDate, labels, personName, pictureOwner} from '../patterns.ts'

const month = '(?:janv|févr|fevr|mars|avr|mai|juin|juil|août|aout|sept|oct|nov|déc|dec)\\p{L}{0,6}\\.?'
const date = `(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),? )?\\d{1,2}(?:er)? ${month} (?:19|20)\\d\\d`

/** Bylines, dates, owners of pictures and sources, each behind its usual label or in a line of its own. */
export const bylineRules: readonly Rule[] = [
  {
    id: 'signature',
    category: 'credit',
    why: 'The line that names the author, above the text.',
    caseSensitive: true,
    match: `(?:(?:Par|PAR|Écrit par|Rédigé par|Publié par|Posté par|Propos recueillis par|Texte|Texte de|Auteur|Autrice|Recueilli par|De notre (?:correspondante?|envoyée? spéciale?)[^.]{0,30},) ?:? )(?!Un |Une |Les |Le |La |Ce |Tout )${personName}(?: ?[,|•·/–—(-] ?[^.!?]{2,60})?`,
    at: 'head',
    remove: ['Par Anne Ruiz', 'Par Jean de la Grève (avec agences)', 'Propos recueillis par Marie Lagune'],
    keep: ['Par chance le bac attendait.', 'Par La Grève on arrive au port en dix minutes.']
  },
  {
    id: 'signature-au-pied',
    category: 'credit',
    why: 'The same below the text, and who had a share in it.',
    caseSensitive: true,
    match: `\\W{0,3}(?:Propos recueillis par|Recueilli par|Écrit par|Rédigé par|Publié par|Traduit(?: de l[’']\\p{L}{2,12})? par|Édité par|Reportage d[e’'] ?|(?:Photos?|Photographies?|Images?|Vidéo|Montage|Illustrations?|Infographie|Réalisation|Traduction) ?(?:par|:|de)) ?${personName}(?:[;,./(] ?.{2,160})?`,
    at: 'tail',
    remove: [
      'Propos recueillis par Marie Lagune',
      'Traduit de l’anglais par Jean Grève',
      'Photos : Anne Ruiz'
    ],
    keep: ['Traduction libre et fidèle vont rarement ensemble.']
  },
  {
    id: 'agence',
    category: 'credit',
    why: 'The newsroom or the agency in place of an author.',
    match:
      "[-–—(\\[/ ]{0,3}(?:(?:source|avec|par|d[’']après) ?:? )?(?:l[’']afp|afp|reuters|belga|la rédaction|la redaction|(?:le )?service (?:monde|politique|société|sports|économie|culture)|ats|keystone-ats|presse canadienne|la presse canadienne|agences?|afp/reuters|rédaction web|correspondance|envoyée? spéciale?)(?: ?[/|,-] ?(?:afp|reuters|agences|ap|belga))?[ )\\]/.]{0,3}|(?:la rédaction|.{2,40}),? avec (?:l[’'])?(?:afp|reuters|belga|agences)|[(]avec (?:l[’'])?(?:afp|reuters|agences)[)]",
    remove: ['La rédaction avec AFP', 'La rédaction', 'AFP / Reuters', '(Belga)', 'avec AFP'],
    keep: ['La rédaction avec ses chats a déménagé.', 'La rédaction tient en neuf lignes.']
  },
  {
    id: 'date-avec-mention',
    category: 'credit',
    why: 'When the page was published or changed, with a label.',
    match: `[(\\[*•]?(?:(?:date de|dernière|première|article|temps) )?(?:publiée?|publication|mise? à jour|mis en ligne|modifiée?|modification|posté|écrit|rédigé|créé|actualisé|diffusé|maj)(?: (?:le|à|il y a|aujourd[’']hui(?: à)?|hier(?: à)?|par .{2,40} le))?(?: ?[:|])? ?(?:le )?(?:(?:${date}|${digitDate}|\\d{1,2} ${month}|\\d{1,3} \\p{L}{3,8}|hier|aujourd[’']hui)${clock})(?:(?: ?[|•·/] ?| [–-] )[^.!?]{2,80}|,? (?:et )?(?:mis|maj|modifi|actualis|par|à)[^.!?\\])]{2,80})?[)\\]*.]?`,
    remove: [
      'Publié le 3 mai 2021 à 17h30',
      'Mis à jour le 03/05/2021 à 17:30',
      'Publié le 3 mai 2021 à 17h30, mis à jour le 4 mai 2021'
    ],
    keep: ['Publié en 2021, le rapport cite neuf villages.', 'Publié le 3 mai 2021, le rapport cite le port.']
  },
  {
    id: 'date',
    category: 'credit',
    why: 'The date of publication in a line of its own, above the text.',
    match: `(?:le )?${date}(?: à)?${clock}(?: ?[|•·,/–-] ?.{2,40})?`,
    at: 'head',
    remove: ['3 mai 2021', 'Lundi 3 mai 2021 à 17h30'],
    keep: ['Le 3 mai 2021 tomba le vieux pont.']
  },
  {
    id: 'temps',
    category: 'credit',
    why: 'The age of the page, or how long the text takes to read.',
    match:
      "(?:il y a (?:\\d{1,3}|une?) (?:secondes?|minutes?|heures?|jours?|semaines?|mois|ans?)|(?:temps de lecture|lecture|durée de lecture)(?: estimé)? ?:? ?(?:de )?(?:\\d{1,3}|moins d[’']une) ?(?:min(?:ute)?s?)?\\.?|\\d{1,3} min(?:ute)?s?(?: de lecture)|temps de lecture)",
    remove: ['Il y a 3 heures', 'Temps de lecture : 4 minutes', '5 min de lecture'],
    keep: ['Il y a trois ans, le moulin fut vendu.']
  },
  {
    id: 'credit-photo',
    category: 'credit',
    why: 'Who took or owns a picture; the picture is not in the text.',
    caseSensitive: true,
    match: `[(\\[*|©]{0,2} ?${labels('crédit', 'crédits', 'crédit photo', 'crédits photo', 'crédits photos', 'crédit image', 'photo', 'photos', 'photographie', 'photographies', 'image', 'images', 'illustration', 'infographie', 'dessin', 'visuel', 'photo d’illustration', 'photo d’archives', "photo d'illustration", 'image d’illustration')}(?: (?:de|d[’']archives|par|prétexte))? ?[:;/©|] ?${pictureOwner}[)\\].]{0,2}|[(\\[]?(?:[Pp]hotos?|PHOTOS?) (?:AFP|EPA|AP|Reuters|REUTERS|DR|Getty|Belga|Keystone|[Dd][’']archives|[Dd][’']illustration)[)\\]]?\\.?|Illustration`,
    remove: [
      'Photo AFP',
      '(Photo AFP)',
      "Photo d'illustration",
      'Crédit photo : Anne Ruiz',
      'Photo : Jean Grève / Archives',
      'Image d’illustration © Port'
    ],
    keep: ['Photo AFP en main, elle cherche la rue.', 'Photo après photo, l’album raconte la crue.']
  },
  {
    id: 'credit-entre-parentheses',
    category: 'credit',
    why: 'The owner of a picture in brackets, behind its caption.',
    scope: 'span',
    match:
      "[(\\[] ?(?:(?:photos?|photographie|image|crédits?|crédit photo|illustration|archives|dessin)(?: (?:de|par|d[’']archives))? ?[:/©] ?[^()\\[\\]]{2,80}|photo d[’'](?:archives|illustration)|image d[’']illustration|(?:photo|photographie) (?:par|de) [^()\\[\\]]{2,40}/[^()\\[\\]]{2,40}) ?[)\\]]",
    remove: ['Le pont en mai. ⟦(Photo : Anne Ruiz)⟧', 'La maire à la foire ⟦(Crédit photo : Grève/Port)⟧'],
    keep: ['Il gardait une boîte (photo ou film) par an.']
  },
  {
    id: 'source',
    category: 'credit',
    why: 'Where the text was taken from.',
    match:
      '(?:[-–—*(\\[] ?)?(?:sources? ?[:：]|via ?:|article original ?:|lien source ?:) ?(?:https?://\\S{4,200}|[^.!?:;]{2,90})[)\\].]?',
    remove: ['Source : Gazette du Port', 'Source : https://gazette.example/bac'],
    keep: ['Source : elle sort du roc ; on y boit. Puis on repart.']
  },
  {
    id: 'publie-ailleurs',
    category: 'credit',
    why: 'Where the text was published before.',
    match:
      "\\W{0,3}(?:(?:cet|cette|ce|le présent) (?:article|texte|tribune|billet|contenu|entretien|reportage|enquête|chronique)(?: [^.]{2,60})? (?:a (?:été )?(?:initialement |d[’']abord |originellement )?(?:été )?(?:publiée?|paru|diffusée?|rédigée?|traduite?)|est (?:initialement |d[’']abord )?(?:publiée?|parue?|republiée?|issue?|extraite?|une republication)|provient)|l[’']article .{3,160} est apparu en premier sur|(?:initialement|publié initialement|paru initialement) (?:publiée? |parue? )?(?:sur|dans|le)) .{2,200}",
    remove: [
      'Cet article a été initialement publié dans la Gazette du Port.',
      'L’article Sept soupes est apparu en premier sur Cuisine et Maison.'
    ],
    keep: ['Ce texte fut le cadeau d’une tante.']
  }
]
