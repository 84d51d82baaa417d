import type {Vocabulary} from './vocabulary.ts'

/** Dutch. */
export const vocabulary: Vocabulary = {
  language: 'nl',
  link: '(Lees/Bekijk/Luister) (ook/meer/verder/hier) | (Lees/Bekijk) (ook/meer) (over/op) | (Ook/Meer) (interessant/lezen/over dit onderwerp/weten/nieuws) | (Gerelateerd/Gerelateerde artikelen/Gerelateerd artikel/Gerelateerd nieuws) | Zie ook | Misschien ook interessant | Dit vind je misschien ook (leuk/interessant) | Aanbevolen | Mis het niet | Leestip | Lees het hele (artikel/verhaal) | Achtergrond | Lees ook dit | Ook (leuk/lezen)',
  heading:
    "(Gerelateerde/Andere/Meer/Laatste/Recente/Populaire/Nieuwste/Meest gelezen/Aanbevolen/Vergelijkbare) (artikelen/berichten/nieuws/verhalen/onderwerpen/video's/posts) | (Meest/Best) (gelezen/bekeken/populair) | Het laatste nieuws | Net binnen | Uitgelicht | Populair | Trending | Aanbevolen voor jou | Lees ook | Lees meer | Tips van de redactie | Van onze partners | (Andere lezers/Anderen) (bekeken/lazen/lezen) ook",
  picture:
    "(Foto/Foto's/Beeld/Afbeelding/Illustratie/Fotograaf/Fotografie/Archieffoto/Fotocredit/Graphic) | Bron (foto/beeld/afbeelding)",
  credit:
    "Auteur | Auteurs | Tekst | (Tekst/Tekst en/Tekst &) foto's | Tekst en beeld | Bron | Bronnen | Redactie | Redacteur | Geschreven door | Geplaatst door | Gepubliceerd door | Vertaling | Interview | Verslaggever | Video | Samenstelling | Eindredactie | Correspondent",
  byline:
    'Door | DOOR | door | Geschreven door | Geplaatst door | Van onze redacteur | Van onze correspondent | Tekst',
  role: 'redacteur | redactrice | verslaggever | verslaggeefster | correspondent | journalist | hoofdredacteur | eindredacteur | columnist | Redacteur | Verslaggever | Journalist',
  stamp:
    '(Gepubliceerd/Geplaatst/Bijgewerkt/Laatst bijgewerkt/Laatste update/Aangepast/Gewijzigd/Datum/Publicatiedatum/Update/Laatst gewijzigd/Toegevoegd) (/op/om)',
  month: '(?:jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)\\p{L}{0,6}\\.?',
  weekday: '(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ma|di|wo|do|vr|za|zo)\\.?',
  verb: '(Volg/Vind/Like/Volgt) | (Abonneer je/Abonneer u/Abonneer/Schrijf je in/Meld je aan/Schrijf u in/Meld u aan) (/op/voor) | (Download/Installeer) | Deel | (Ontvang/Blijf op de hoogte) | (Steun/Doneer/Word/Reageer/Laat/Stuur/Mail/Tip/Praat mee/Klik/Bezoek/Zet/Neem)',
  own: '(onze/ons) (nieuwsbrief/kanaal/app/pagina/Facebookpagina/Facebook-pagina/groep/community/podcast/WhatsApp-kanaal/WhatsAppkanaal/YouTube-kanaal/werk/journalistiek/redactie/Instagram/gratis nieuwsbrief/gratis app/dagelijkse nieuwsbrief) | (op/voor/via/van/in) (onze/ons) (nieuwsbrief/kanaal/app/pagina/Facebookpagina/groep/community/WhatsApp-kanaal) | ons (op/via/ook op) … | de nieuwsbrief | dit (artikel/bericht) | een reactie (achter/) | je mening | met vrienden | een abonnement | meldingen',
  button:
    'Delen(/ op/ via/ via e-mail) | Deel(/ dit artikel/ dit bericht/ artikel/ dit) | Printen | Print | Afdrukken | Reacties | Reageer | Reageren | Plaats een reactie | Geef een reactie | Laat een reactie achter | Reactie annuleren | Bekijk reacties | Abonneren | Inloggen | Aanmelden | Registreren | Kopieer link | Link gekopieerd | Vind ik leuk | Bewaren | Opslaan | Volgen | Volg ons | Lees meer | Lees verder | Meer lezen | Meer tonen | Toon meer | Meer laden | Ga naar inhoud | Ga naar de inhoud | Menu | Zoeken | Home | Terug naar boven | Naar boven | Terug | Vorige | Volgende | Volgend artikel | Vorig artikel | Volgend bericht | Vorig bericht | Fout gezien? | Tip de redactie | Luister naar dit artikel | Voorlezen | Mailen | Tweeten | Sluiten | Contact | Plaats als eerste een reactie | Bericht navigatie | Berichtnavigatie | Bewaar als favoriet | Bekijk op (YouTube/Instagram/Facebook/X/TikTok)',
  shareOn: '(Delen/Deel) (op/via) | (Volg ons/Vind ons) op | Deel dit (artikel/bericht) op | Delen op',
  ad: 'Advertentie | Advertenties | Gesponsord | Gesponsorde inhoud | Advertorial | Tekst gaat verder na de advertentie | Lees verder onder de advertentie | Artikel gaat verder onder de advertentie | Ingezonden mededeling | Reclame | Partnerbijdrage | Tekst loopt door onder de foto | Lees verder onder de foto | Tekst gaat verder onder de video | Advertentie - lees hieronder verder',
  tags: "Tags | Trefwoorden | Onderwerpen | Categorie | Categorieën | Thema's | Rubriek | Geplaatst in | Getagd met | Getagged | Getagd | Meer over | Dossiers",
  legal:
    'Alle rechten voorbehouden | (Overname/Kopiëren/Verveelvoudiging) (van artikelen/is/zonder/niet) | Deze (website/site) (gebruikt/maakt gebruik van) cookies | Wij gebruiken cookies | (Privacyverklaring/Cookiebeleid/Privacybeleid) | Algemene voorwaarden | is niet verantwoordelijk voor de inhoud',
  inText: {
    ad: 'Advertentie | Reclame',
    more: 'Lees (meer/verder) | Lees hier (meer/verder) | Lees (het hele/het volledige/hier het hele/hier het volledige) (artikel/verhaal/interview/bericht)(/ hier) | Meer lezen | Meer (info/informatie) (lees/vind) je hier',
    also: '(Lees/Bekijk) ook | Lees ook even',
    photo: 'Foto | Foto’s',
    watch: "Bekijk (de video/de foto's/hier de video/hier de foto's)",
    listen: 'Lees voor | Voorlezen | (Luister naar/Beluister) dit artikel',
    newsroom: '(De redactie/Redactie) | ANP | Van onze redactie',
    asked: 'Interview door | Tekst en (foto/foto’s) door',
    dayIn: 'op | van | tot | de | vanaf',
    keep: {
      ad: 'De winkel sloot. Reclame maakte hij nooit.',
      more: 'Zij las. Lees meer, zei ze.'
    }
  },
  author: {by: 'Door', written: 'Artikel geschreven door | Artikel door'},
  continues:
    '(De tekst/Tekst/Het artikel/Artikel/Dit artikel/Het verhaal/Lees) (gaat verder/loopt door/verder/gaat door) (onder/na) (de video/de advertentie/de foto/de afbeelding/de tweet/het filmpje/het kader/de reclame/de kaart/de grafiek)',
  samples: {
    headlines: ['Veerboot vaart weer naar de eilanden', 'School krijgt nieuwe bus uit de stad'],
    sentence: 'De buren plantten linden bij de molen.',
    name: 'Anna Rivier',
    date: '4 mei 2020, 10:15',
    keep: {
      link: 'Lees ook eens hardop, zei oma.',
      heading: 'Meer nieuws bracht de postbode.',
      picture: 'Foto na foto vulde het album.',
      credit: 'Bron: hij ontspringt uit de rots; men drinkt. Dan loopt men door.',
      byline: 'Door de storm zonk de boot.',
      role: 'Anna Rivier, arts in het dorp',
      stamp: 'Gepubliceerd in 2021, noemt het rapport negen dorpen.',
      prompt: 'Volg het pad door ons dal tot de brug.',
      button: 'Delen is een oud gebruik.',
      ad: 'Reclame en pers leven samen.',
      tags: 'Tags stonden op de muur.',
      legal: 'De rechten van de buren werden verdedigd.'
    }
  }
}
