import type {Rule} from '../../matching/rule.ts'

/** Comments and corrections, and the subjects under which an article is filed. */
export const discussionRules: readonly Rule[] = [
  {
    id: 'reacties',
    category: 'comment',
    why: 'The form and the buttons of a discussion, and requests for corrections.',
    match:
      '(?:(?:laat|schrijf|plaats|geef|voeg) (?:een |je |uw |jouw )?(?:reactie|opmerking|antwoord|commentaar)(?: (?:achter|toe))?(?: .{2,60})?|(?:reactie|antwoord) (?:annuleren|plaatsen|geven|schrijven)|reageer(?: .{2,40})?|reageren|beantwoorden(?: ?verwijderen)?|(?:alle |bekijk |toon |\\d{1,5} |geen )?reacties?(?: \\(?\\d{1,5}\\)?| (?:gesloten|uitgeschakeld|laden|bekijken)| op .{2,80}| zijn gesloten.{0,20})?|(?:nog )?geen reacties.{0,40}|er zijn (?:nog |momenteel )?geen reacties(?: (?:(?:op|bij) (?:dit|deze) .{2,30}|geplaatst|gevonden))?|(?:je|het|uw) e-?mailadres (?:wordt|zal) niet (?:worden )?(?:gepubliceerd|getoond).{0,140}|(?:vereiste|verplichte) velden.{0,60}|(?:mijn naam|bewaar mijn).{0,20}(?:e-?mail|site).{0,140}|(?:stuur|houd|waarschuw) (?:mij|me) .{2,100}|deze site gebruikt akismet.{0,160}|(?:(?:je moet|u moet)[^.]{0,30}(?:ingelogd|inloggen|in om)|log in om te (?:reageren|stemmen)|om te (?:kunnen )?reageren[^.]{0,30}(?:ingelogd|inloggen|log in|aanmelden|account)).{0,80}|(?:praat|discussieer) mee.{0,60}|wat vind(?:t)? (?:jij|u)[^?]{0,40}\\?.{0,120}|(?:fout|foutje|taalfout|tikfout|fouten)[^?.]{0,40}(?:gezien|gevonden|ontdekt|melden|gespot)\\??.{0,120}|(?:heb (?:je|jij)|hebt u|heeft u) (?:ook )?(?:een )?(?:nieuws)?(?:tip|vraag|opmerking|suggestie|aanvulling|verbetering)[^?]{0,60}\\?(?: .{0,80}(?:redactie|mail|\\bons\\b|stuur|whatsapp|meld|contact|reageer|laat het|hier|formulier).{0,80})?|(?:was|vond je|vond u) (?:dit|deze)[^?]{2,40}(?:nuttig|handig|artikel)[^?]{0,20}\\?.{0,80})[ .!:»→?]{0,3}',
    remove: [
      'Laat een reactie achter',
      '3 reacties',
      'Er zijn nog geen reacties op dit gedicht.',
      'Heb jij een nieuwstip of een opmerking voor ons?',
      'Je e-mailadres wordt niet gepubliceerd.',
      'Foutje gezien? Mail ons.'
    ],
    keep: [
      'Heb jij ook een vraag? Stel die aan de dokter.',
      'Er zijn nog geen reacties van de politie.',
      'Reacties bleven uit.',
      'Geen reactor werd stilgelegd.'
    ]
  },
  {
    id: 'trefwoorden',
    category: 'taxonomy',
    why: 'The subjects under which the article is filed.',
    match:
      "(?:(?:tags?|trefwoorden|labels?|onderwerpen|onderwerp|categorie(?:ën)?|rubriek|thema[’']?s?|geplaatst in|meer over|in dit artikel|filed under)\\s?[:|]\\s?[^.!?;]{2,300}|geplaatst in [^.!?;\\d]{2,60}|trefwoorden|categorieën|tags)",
    remove: ['Tags: haven, veer, eilanden', 'Categorie: Cultuur', 'Geplaatst in Tuin'],
    keep: ['Trefwoorden helpen niet.']
  }
]
