import type {Rule} from '../../matching/rule.ts'

/** Comments and corrections, and the subjects under which an article is filed. */
export const discussionRules: readonly Rule[] = [
  {
    id: 'commentaires',
    category: 'comment',
    why: 'The form and the buttons of a discussion, and requests for corrections.',
    match:
      "(?:(?:laisse[rz]|écri(?:re|vez)|ajoute[rz]|poste[rz]|publie[rz]|déposer) (?:un |votre |une |le premier )?(?:commentaire|réponse|avis)s?(?: .{2,60})?|annuler la réponse|(?:voir |afficher |lire |charger |masquer |tous les )?(?:les |\\d{1,5} )?commentaires?(?: \\(?\\d{1,5}\\)?| fermés| désactivés.{0,60}| sur .{2,80}| sont fermés.{0,20})?|(?:il n[’']y a (?:encore )?)?(?:aucun|pas (?:encore )?de) commentaires?.{0,40}|soyez le premier à .{2,40}|votre (?:adresse )?(?:e-?mail|adresse de messagerie|courriel) ne sera pas (?:publiée?|visible).{0,100}|les champs obligatoires.{0,60}|enregistrer mon nom.{0,160}|(?:avertissez-moi|prévenez-moi|me notifier) .{2,100}|ce site utilise akismet.{0,160}|(?:vous devez|connectez-vous|il faut)[^.]{0,40}(?:connecté|commenter|connecter|réagir|inscrit).{0,80}|répondre(?: ?supprimer)?|réagir à cet article|(?:les )?commentaires sont (?:fermés|modérés|ouverts).{0,80}|et vous,? qu[’']en pensez-vous ?\\?.{0,80}|(?:donnez|partagez) (?:votre avis|vos impressions).{0,80}|(?:une erreur|une faute|vous avez (?:vu|repéré|trouvé))[^?]{0,60}\\?.{0,140}|signaler (?:une erreur|un abus|un contenu|ce).{0,40}|cet article vous a-t-il .{2,60}|cet article (?:est|vous a été) utile.{0,40}|charte de modération)[ .!:»→?]{0,3}",
    remove: [
      'Laisser un commentaire',
      '3 commentaires',
      'Votre adresse e-mail ne sera pas publiée.',
      'RépondreSupprimer',
      'Signaler une erreur'
    ],
    keep: ['Répondre est aisé.', 'Pas de bruit, dit la maire, et elle ferma la porte.']
  },
  {
    id: 'etiquettes',
    category: 'taxonomy',
    why: 'The subjects under which the article is filed.',
    match:
      '(?:(?:tags?|étiquettes?|mots[- ]clés?|thèmes?|thématiques?|catégories?|rubriques?|sujets?|classé dans|publié dans|plus sur|dans cet article|étiqueté)\\s?[:|]\\s?[^.!?;]{2,300}|(?:classé|publié|posté|étiqueté) (?:dans|sous) [^.!?;]{2,60}|tags|étiquettes|mots-clés|catégories|thèmes associés|thématiques associées)',
    remove: ['Tags : port, bac, îles', 'Catégories : Culture', 'Classé dans : Jardin'],
    keep: ['Étiquettes et bocaux couvraient la table.']
  }
]
