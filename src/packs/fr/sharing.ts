import type {Rule} from '../../matching/rule.ts'
import {networks} from '../patterns.ts'

/** Buttons to share a page, and requests to follow its publisher. */
export const sharingRules: readonly Rule[] = [
  {
    id: 'partager',
    category: 'social',
    why: 'Buttons to share, to save or to print a page.',
    match: `(?:partage[rz]?|partages?|tweeter|imprimer|enregistrer|sauvegarder|copier le lien|lien copié ?!?|envoyer(?: par e-?mail)?|j[’']aime(?: ça)?:?|suivre|nous suivre|suivez-nous|réagir|chargement(?: en cours)?\\.*…?|ajouter aux favoris|classer|(?:partage[rz]?|envoyer|publier|tweeter|suivez-nous|nous suivre|épingler|recommander|cliquez? pour (?:partager|envoyer|imprimer))(?: (?:cet|cette|ce|l[’']|le|la|un|ceci|ça))?(?: ?(?:article|page|billet|contenu|info|lien|ami|publication|vidéo))?(?: (?:sur|par|via|avec|à|dans))?(?: (?:${networks}|x|les réseaux(?: sociaux)?|vos amis|un ami|mail|sms))?(?: ?\\(ouvre dans une nouvelle fenêtre\\).{0,14})?)\\s?[!:.]?|ajouter à (?:vos|mes) favoris|commenter`,
    remove: [
      'Partager',
      'Partager sur Facebook',
      'Partagez cet article',
      'Suivez-nous sur les réseaux sociaux'
    ],
    keep: ['Partager le pain unit.', 'Suivre le sentier suffit.']
  },
  {
    id: 'suivez',
    category: 'social',
    why: 'Asks readers to follow the publisher.',
    match: `\\W{0,3}(?:(?:vous pouvez(?: aussi)?|n[’']hésitez pas à|pensez à|et|pour ne rien manquer[^,]{0,60},|pour suivre[^,]{0,60},) )?(?:nous |me )?(?:suivez|suivre|retrouvez|retrouver|rejoignez|rejoindre|abonnez-vous|likez|aimez|partagez)\\b[^.?!]{0,120}\\b(?:sur|via|à)\\b[^.?!]{0,60}(?:facebook|twitter|instagram|tiktok|telegram|whatsapp|youtube|linkedin|google news|google actualités|réseaux sociaux|bluesky|threads|sur x\\b).{0,220}|(?:suivez|rejoignez) (?:notre|la) (?:chaîne|communauté|page) (?:whatsapp|telegram|youtube|facebook|.{2,30} sur (?:whatsapp|telegram|youtube|facebook))(?: .{2,80})?[.!]?`,
    remove: [
      'Suivez notre chaîne WhatsApp',
      'Suivez la Gazette sur Facebook et Instagram',
      'Retrouvez-nous sur YouTube !'
    ],
    keep: [
      'Suivez la chaîne de montagnes vers le sud.',
      'Suivez la rive jusqu’au pont.',
      'Retrouvez le goût du pain.'
    ]
  }
]
