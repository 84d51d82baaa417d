import type {Rule} from '../../matching/rule.ts'

/** Labels before and above links to other articles, and links to the rest of a teaser. */
export const readAlsoRules: readonly Rule[] = [
  {
    id: 'lees-ook',
    category: 'related',
    why: 'Links to other articles between the paragraphs, each behind such a label.',
    match:
      '[*>•▪►→»\\[(#\\s-]{0,6}(?:(?:lees|bekijk|kijk|luister|zie|beluister)(?: hier)? (?:ook|meer|verder|terug|dit artikel|het hele artikel|alles over .{2,30})|(?:ook|meer) (?:interessant|lezen|hierover|over dit onderwerp|nieuws|weten)|(?:gerelateerde?|aanbevolen|verwante?) (?:artikel(?:en)?|nieuws|berichten?|onderwerpen)|aanrader(?: van de redactie)?|leestip|luistertip|kijktip|misschien ook interessant|dit vind je misschien ook (?:leuk|interessant)|zie ook|achtergrond)\\s*(?:[:：|]|>+|»|›|→|[–—-] )\\s?.{6,240}|[*>•►»\\[(\\s]{0,4}lees (?:ook|meer)\\. .{6,200}[^.]',
    remove: [
      'Lees ook: Veer naar de eilanden vaart weer',
      'LEES OOK | Vijf wandelingen voor de zondag',
      'Zie ook: De laatste vuurtorenwachter vertelt'
    ],
    keep: ['Lees ook de kleine letters, zegt ze.', 'Meer nieuws kwam er die nacht niet.']
  },
  {
    id: 'gerelateerd',
    category: 'related',
    why: 'The label above a list of other articles; their headlines follow.',
    match:
      "[*>•▪►→»\\[(#\\s-]{0,6}(?:(?:gerelateerde?|aanbevolen|verwante?|vergelijkbare|andere|populaire?|recente?|laatste|nieuwste|meest gelezen|best gelezen|soortgelijke) (?:artikelen|berichten|nieuws|onderwerpen|verhalen|video[’']?s|posts|links|nieuwsberichten)|gerelateerd|lees ook|zie ook|bekijk ook|(?:ook|misschien ook) interessant|(?:meest|best) (?:gelezen|bekeken|gedeeld)|dit vind je (?:misschien )?ook (?:leuk|interessant)|(?:misschien )?vind je dit ook (?:leuk|interessant)|aanbevolen(?: voor (?:jou|u))?|aanraders?(?: van de redactie)?|meer over (?:dit onderwerp|deze .{2,30})|meer (?:nieuws|artikelen|verhalen|berichten)(?: (?:uit|van|over|in) .{2,30})?|net binnen|het laatste nieuws|niet te missen|in het nieuws|uitgelicht|ook in het nieuws)\\s?[:.…»→]?|lees (?:ook|hier) (?:dit artikel|deze artikelen)|lees meer over|bekijk meer van|onderwerpen|over de auteur(?:s)?",
    then: {lines: 6, match: 'headline'},
    remove: [
      'Lees ook dit artikel',
      'Over de auteur',
      'Gerelateerde artikelen',
      'Lees ook:',
      'Meest gelezen',
      'Meer over dit onderwerp'
    ],
    keep: [
      'Onderwerpen te over',
      'Meest gelezen werd er in de winter, bij het vuur.',
      'Uitgelicht werd hij zelden.'
    ]
  },
  {
    id: 'verder-lezen',
    category: 'related',
    why: 'A teaser that has been cut off ends with a link to the rest.',
    match:
      "[\\[(]?(?:lees (?:meer|verder|het (?:hele|volledige) (?:artikel|verhaal|bericht)|dit artikel|nu)(?: (?:op|bij|in) [^,]{2,60})?|verder lezen|meer (?:lezen|weten|laden|info|informatie|tonen)\\??|(?:bekijk|toon|laad) (?:meer|alles|alle (?:foto[’']?s|berichten|artikelen)|volledige .{2,20})|klik hier(?:,? .{2,100})?)[ .:…»›→>\\])]{0,5}",
    remove: ['Lees meer', 'Lees verder »', 'Klik hier voor de foto’s'],
    keep: ['Lees meer poëzie, raadt hij aan, en minder krant.']
  }
]
