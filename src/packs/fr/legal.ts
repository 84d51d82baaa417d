import type {Rule} from '../../matching/rule.ts'

/** Copyright, disclaimers, cookies, and the links of a legal footer. */
export const legalRules: readonly Rule[] = [
  {
    id: 'droits',
    category: 'legal',
    why: 'Claims of copyright and terms of use.',
    match:
      '.{0,120}(?:tous droits (?:de reproduction )?(?:réservés|de reproduction)|droits de reproduction|(?:toute )?reproduction (?:totale ou partielle |même partielle )?(?:est )?(?:interdite|réservée|strictement)|copyright (?:©|\\(c\\)|19|20)).{0,260}',
    remove: ['© 2021 Gazette du Port. Tous droits réservés.', 'Reproduction interdite sans accord.'],
    keep: ['Les droits de pêche sont à neuf villages.']
  },
  {
    id: 'opinions',
    category: 'legal',
    why: 'The publisher’s denial that it shares the author’s opinions.',
    match:
      "\\W{0,3}(?:les )?(?:opinions|propos|points de vue|avis|textes|contenus)(?: et opinions)? (?:exprimée?s|tenus|contenus|publiés|émis)\\b.{0,120}(?:engagent|n[’']engagent|ne (?:reflètent|représentent)|responsabilité|auteur).{0,260}",
    remove: ['Les opinions exprimées ici n’engagent que leur autrice.'],
    keep: ['Les opinions changent de maison en maison.']
  },
  {
    id: 'cookies',
    category: 'legal',
    why: 'Notices of cookies, and the links of a legal footer.',
    match:
      '(?:(?:ce site(?: web)?|notre site|nous|la gazette)(?: et nos partenaires)? (?:utilis|dépos|stock|recour)[^.]{0,80}(?:cookies|traceurs).{0,400}|(?:en|si vous) (?:poursuivant|continuant|continuez|cliquant|naviguant|vous inscrivant|validant|renseignant|soumettant)[^.]{0,140}(?:accept|cookies|conditions|confidentialité|consent).{0,300}|(?:tout )?(?:accepter|refuser|paramétrer)(?: tout| tous| les)?(?: les)?(?: cookies)?|continuer sans accepter.{0,6}|(?:gérer|gestion des?|paramétrer|préférences)(?: mes| les| des| de)? ?(?:cookies|consentement|préférences|utiq)|politique (?:de confidentialité|des? cookies|de protection .{2,40})|mentions légales|conditions générales(?: .{2,40})?|cgu|cgv|données personnelles|(?:qui sommes-nous|nous contacter|contactez-nous|contacts?|à propos|plan du site|recrutement|publicité|annonceurs|foire aux questions|charte (?:éditoriale|de déontologie)|espace presse|aide et contact) ?\\??|(?:mentions légales|politique de confidentialité|contact|cgu) ?[|•·–-] ?.{2,200})[.!]?',
    remove: [
      'Ce site utilise des cookies pour mesurer l’audience.',
      'Mentions légales',
      'Tout accepter',
      'Mentions légales | Contact'
    ],
    keep: ['Accepter la défaite fut dur.', 'À propos du vent, il sut tout.']
  }
]
