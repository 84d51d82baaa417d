import type {Rule} from '../rule.ts'
import {decoration, wordDateOf} from './patterns.ts'
import {sentenceStarters} from './sentence-starters.ts'
import type {Lexicon} from './vocabulary.ts'

interface Words {
  /** The label of an advertisement, as it stands between two sentences. */
  readonly ad: string
  /** Stands before who made a picture. */
  readonly photo: string
  /** Stands before a date. */
  readonly stamp: string
  /** The newsroom as author. */
  readonly newsroom: string
  /** A label that is no sentence's beginning, so that it needs no colon before a headline. */
  readonly also: string
  /** A link to the rest, behind a sentence. */
  readonly more: string
  /** Who asked the questions. */
  readonly asked: string
}

// Patterns, with `;` between labels; each may also be all in capitals.
const words: Readonly<Record<string, Words>> = {
  es: {
    ad: 'Publicidad;Anuncio;Contenido patrocinado',
    photo: 'Foto;Fotos;Fotografía;Imagen;Crédito',
    stamp: 'Publicado el;Publicado;Actualizado el;Actualizado;Última actualización',
    newsroom: 'Redacción;EFE;Agencia EFE;Agencias;De la Redacción;Redacción Web;Redacción Digital',
    also: 'Lee también;Lea también;Leé también;Lea además;Te puede interesar;Le puede interesar;También te puede interesar;Mira también;Mirá también;Vea también;Ve también;Puedes ver;Puedes leer;Te recomendamos;Le recomendamos;No te pierdas',
    more: 'Leer más;Ver más;Seguir leyendo;Sigue leyendo;Continúa leyendo;Lee más;Lee aquí;Lee la nota completa',
    asked: 'Entrevista de;Entrevista realizada por;Texto y fotos de'
  },
  pt: {
    ad: 'Publicidade;Anúncio;PUB;Conteúdo patrocinado',
    photo: 'Foto;Fotos;Imagem;Crédito;Créditos',
    stamp: 'Publicado em;Publicada em;Atualizado em;Atualizada em;Última atualização',
    newsroom: 'Da Redação;Agência Brasil;Estadão Conteúdo;Redação;Da redação',
    also: 'Leia também;Leia mais;Veja também;Veja mais;Confira também;Saiba mais;Leia ainda;Assista também;Veja ainda;Confira ainda',
    more: 'Leia mais;Ler mais;Saiba mais;Veja mais;Ver mais;Continue lendo;Continuar a ler;Clique aqui e saiba mais;Clique aqui e confira;Leia na íntegra;Leia mais aqui;Saiba mais aqui;Leia mais clicando aqui;Leia a matéria completa',
    asked: 'Entrevista a;Reportagem de;Reportagem por;Texto e fotos de'
  },
  fr: {
    ad: 'Publicité;Annonce;Contenu sponsorisé',
    photo: "Photo;Photos;Crédit photo;Crédits photo;Image;Photo d'illustration",
    stamp: 'Publié le;Publiée le;Mis à jour le;Mise à jour le;Modifié le;Posté le',
    newsroom: 'La rédaction;AFP;Rédaction web',
    also: "À lire aussi;A lire aussi;Lire aussi;Lire également;À lire également;Voir aussi;À voir aussi;A voir aussi;Lire l'article;À lire;Lire notre article;Lire notre enquête;À découvrir aussi;À écouter aussi",
    more: "Lire la suite;En savoir plus;Lire plus;Voir plus;Lire l'article complet;Lire la suite sur le site;Pour en savoir plus;Pour en savoir plus, cliquez ici;Plus d'infos ici;La suite ici",
    asked:
      'Propos recueillis par;Interview réalisée par;Entretien réalisé par;Recueilli par;Entretien mené par'
  },
  it: {
    ad: 'Pubblicità;Annuncio pubblicitario;Contenuto sponsorizzato',
    photo: 'Foto;Fotografia;Immagine;Credits;Fonte foto;Credit;Ph',
    stamp: 'Pubblicato il;Pubblicata il;Aggiornato il;Aggiornata il;Ultimo aggiornamento;Modificato il',
    newsroom: 'La redazione;ANSA;Redazione;Redazione web;Redazione online',
    also: 'Leggi anche;Leggete anche;Guarda anche;Vedi anche;Leggi pure;Ti potrebbe interessare;Potrebbe interessarti;Potrebbe interessarti anche;Ti potrebbe interessare anche;Da non perdere;Per approfondire',
    more: "Leggi tutto;Leggi di più;Leggi l'articolo completo;Continua a leggere;Scopri di più;Continua la lettura;Per saperne di più;Leggi l'intero articolo",
    asked: 'Intervista di;Intervista a cura di;Testo e foto di'
  }
}

const either = (labels: string): string =>
  `(?:${labels
    .split(';')
    .flatMap((label) => [label, label.toUpperCase()])
    .sort((a, b) => b.length - a.length)
    .filter((label, index, all) => all.indexOf(label) === index)
    .map((label) => label.replace(/['’]/gu, "['’]"))
    .join('|')})`

/** Labels, credits and dates between two sentences, where the text has lost its line ends; Romance languages. */
export function amidForms({language, month, weekday, samples}: Lexicon): Rule[] {
  const own = words[language]
  if (!own) return []
  const {ad, photo, stamp, newsroom, also, more, asked} = own
  const {headlines, sentence, name, date, keep} = samples
  const starters = `(?:${[...sentenceStarters[language]!].join('|')})`
  const behind = '(?<=[.!?…»”"] ?)'
  const first = (labels: string): string => labels.split(';')[0]!
  const span = {scope: 'span', caseSensitive: true} as const
  const person = `\\p{Lu}[\\p{L}’'-]{1,20}(?: (?:[dv][aeo][nils]? )?\\p{Lu}[\\p{L}.’'-]{0,20}){1,3}`
  return [
    {
      ...span,
      id: 'advertisement-amid-text',
      category: 'ad',
      why: 'The label of an advertisement between two sentences, where the text has lost its line ends.',
      match: `(?:^|${behind})[(\\[-]{0,2} ?${either(ad)} ?[)\\]-]{0,2}(?= ["“«„¿¡]?${starters} )`,
      remove: [`${sentence} ⟦${first(ad)}⟧ ${sentence}`, `⟦${first(ad).toUpperCase()}⟧ ${sentence}`],
      keep: [`${sentence} ${first(ad)} ${name}.`]
    },
    {
      ...span,
      id: 'photographer-amid-text',
      category: 'credit',
      why: 'Who took a picture, between two sentences, where the text has lost its line ends.',
      match: `(?:^|${behind})[(\\[]?${either(photo)} ?[:/] ?(?:${person}|\\p{Lu}[\\p{L}.]{2,20})(?: ?[/,|–-] ?[\\p{Lu}@][^.!?:;/]{1,30}|/[gG]\\d)?[)\\]]?(?= ["“«„¿¡]?${starters} \\p{Ll})`,
      remove: [`${sentence} ⟦${first(photo)}: ${name}⟧ ${sentence}`],
      keep: [keep.picture]
    },
    {
      ...span,
      id: 'stamp-opens-text',
      category: 'credit',
      why: 'When the text was published, above a text that has lost its line ends.',
      at: 'head',
      match: `(?:^|(?<=[\\p{L}\\p{N}.!?»”")] ))${either(stamp)} ?:? ?(?:${wordDateOf(month, weekday)}|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}(?:,? ?(?:às|as|à|alle|ore|a las)? ?\\d{1,2}[:h.]\\d{2}h?)?)(?= ["“«„¿¡]?${starters} )`,
      remove: [`⟦${first(stamp)} ${date}⟧ ${sentence} ${sentence} ${sentence}`],
      keep: [keep.stamp]
    },
    {
      id: 'hour-of-stamp',
      category: 'credit',
      why: 'The hour at which the text was published or changed.',
      at: 'edge',
      match: `${decoration}(?:publicad[oa]|atualizad[oa]|actualizad[oa]|publié|mis à jour|modifié|pubblicato|aggiornato) (?:hoy |hoje |oggi |aujourd['’]hui |hier |ayer |ontem |ieri )?(?:às|a las|à|alle|alle ore) \\d{1,2} ?[:.h] ?\\d{2}[ hs.]{0,3}`,
      remove: ['Atualizada às 18h02', 'Aggiornato alle 18:02'],
      keep: ['Publicado às pressas, o livro saiu às 18h02.']
    },
    {
      ...span,
      id: 'date-and-hour-open-text',
      category: 'credit',
      why: 'When the text was published, without a label, above a text that has lost its line ends.',
      at: 'first',
      match: `^\\d{1,2}/\\d{1,2}/(?:20)?\\d\\d,? (?:[-|–] )?(?:às |à |alle |a las )?\\d{1,2}[:h]\\d\\d(?= ["“«„¿¡]?${starters} )`,
      remove: [`⟦12/05/2025 17h31⟧ ${sentence} ${sentence} ${sentence}`],
      keep: [
        `12/05/2025 17h31 ${sentence.slice(0, 1).toLowerCase()}${sentence.slice(1)} ${sentence} ${sentence}`
      ]
    },
    {
      ...span,
      id: 'day-and-hour-open-text',
      category: 'credit',
      why: 'The section or the author, the day in words and the hour, before a text that has lost its line ends.',
      at: 'first',
      match: `^(?:\\p{Lu}[^.!?:;,«»“”"\\d]{1,38} |\\p{Ll}[^.!?:;,«»“”"\\d]{1,24} )?(?<!(?:\\b(?:[Ee]l|[Ii]l|[Ll]e|[Dd][ií]a|[Ee]m|del|dal|al|du|au|de)|d[ìi]|ábado|abato|omenica|omingo|imanche|amedi|unes|artes|ércoles|ueves|iernes|eira) )\\d{1,2}(?: de)? \\p{L}{3,10}\\.?(?: de)? 20\\d\\d ?[|–-] ?(?:ore |alle |às |a las |à )?\\d{1,2}[:.h]\\d\\d(?= ["“«„¿¡]?(?:${starters} |L[’']|\\p{Lu}{4,20}[.,:–-]? ))`,
      remove: [`⟦${name} 11 marzo 2026 - 08:43⟧ ${sentence} ${sentence} ${sentence}`],
      keep: [`11 marzo 2026 - 08:43 ${sentence.slice(0, 1).toLowerCase()}${sentence.slice(1)} ${sentence}`]
    },
    {
      ...span,
      id: 'photographer-behind-stroke',
      category: 'credit',
      why: 'The label and the owner of a picture behind a stroke, between its caption and the text.',
      at: 'head',
      match: `(?<=[\\p{L}\\p{N}.”»")] ?)\\| ?(?:${either(photo)} )?${either(photo)} ?: ?(?:${person}|\\p{Lu}[\\p{L}.]{2,20})(?: ?/ ?\\p{Lu}[\\p{L}.]{1,20})?(?= ["“«„¿¡]?${starters} )`,
      remove: [`${sentence.slice(0, -1)} ⟦| ${first(photo)}: ${name}⟧ ${sentence}`],
      keep: [`${sentence} | ${name}`]
    },
    {
      ...span,
      id: 'newsroom-opens-text',
      category: 'credit',
      why: 'The newsroom as author, before the first sentence.',
      at: 'first',
      match: `^${either(newsroom)}(?: ?[.:|–-]{1,2})?(?= ["“«„¿¡]?${starters} \\p{Ll})`,
      remove: [`⟦${first(newsroom)}⟧ ${sentence}`],
      keep: [`${first(newsroom)} ${sentence.slice(0, 1).toLowerCase()}${sentence.slice(1)}`]
    },
    {
      ...span,
      id: 'link-without-colon-amid-text',
      category: 'related',
      why: 'A link to another article behind a sentence, where only the headline’s capital parts it from the label.',
      until: 'headline',
      match: `${behind}${either(also)} (?=["“«„'‘¿¡]?\\p{Lu}\\p{L}{0,14}[’' ])(?![^.!?]{0,60}\\.)`,
      remove: [`${sentence} ⟦${first(also)} ${headlines[0]}⟧`],
      keep: [`${sentence} ${first(also)} ${name}.`]
    },
    {
      ...span,
      id: 'more-behind-sentence',
      category: 'related',
      why: 'A link to the rest, glued to the end of a paragraph.',
      match: `${behind}[(\\[]?${either(more)}[ .…»›>→)\\]]{0,4}$`,
      remove: [`${sentence} ⟦${first(more)}⟧`],
      keep: [keep.link]
    },
    {
      ...span,
      id: 'interviewer-behind-sentence',
      category: 'credit',
      why: 'Who asked the questions or made the report, behind the last sentence.',
      at: 'tail',
      match: `${behind}[(–—-]? ?${either(asked)} ?:? ?${person}(?: ?[,/&] ?${person}| (?:y|e|et) ${person})?(?: ?[,(/–-] ?[^.!?]{2,40})?[.)]{0,2}$`,
      remove: [`${sentence} ⟦${first(asked)} ${name}⟧`],
      keep: [`${sentence} ${first(asked)}…`]
    },
    {
      ...span,
      id: 'photographer-in-brackets',
      category: 'credit',
      why: 'Who took a picture, in brackets and without a colon.',
      match: `\\((?:[Ff]otos?|FOTOS?|[Pp]hotos?|PHOTOS?|[Pp]h\\.?|[Ii]magem|[Ii]magen) (?:d[aei] |by |par |por )?${person}(?: ?[/,–-] ?[^().!?:;]{2,40})?\\)\\.?`,
      remove: [`${sentence} ⟦(foto ${name} / AFP)⟧`, `⟦(Foto ${name})⟧`],
      keep: [`${sentence} ${name} (foto)`]
    },
    {
      id: 'advertised-place',
      category: 'ad',
      why: 'The label of a place for advertisements with its number or what it was for.',
      match: `${decoration}(?:${ad.split(';')[0]!}|${ad.split(';')[0]!} (?:google|outbrain|taboola|adsense)|espaci?o publicit\\p{L}{4,6}|espace publicitaire|spazio pubblicitario)(?: ?\\d{1,2})?[ .:)\\]*–—-]{0,4}`,
      remove: [`${first(ad)} 2`],
      keep: [keep.ad]
    }
  ]
}
