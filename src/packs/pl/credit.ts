import type {Rule} from '../../matching/rule.ts'
import {personName as name} from '../patterns.ts'
import {givenName, month} from './words.ts'

const time = '\\d{1,2}[:.]\\d\\d(?::\\d\\d)?'
const weekday =
  '(?:(?:poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|pon|wt|śr|czw|pt|sob|ndz|niedz)\\.?,? )?'
const worded = `${weekday}\\d{1,2} ${month},? 20\\d\\d(?: ?r(?:oku|\\.)?)?`
const digits = '(?:\\d{1,2}[./-]\\d{1,2}[./-]20\\d\\d|20\\d\\d-\\d\\d-\\d\\d)(?: ?r\\.)?'
const agencies =
  '(?:PAP|EAST NEWS|East News|Reporter|REPORTER|Forum|FORUM|Agencja Gazeta|Agencja Wyborcza\\.pl|Agencja Wyborcza|Newspix|NEWSPIX|newspix\\.pl|Shutterstock|shutterstock|123RF|AKPA|MW Media|mwmedia|MWMEDIA|Getty Images|AFP|Reuters|REUTERS|EPA|Polska Press|Polskapress|Wikimedia Commons|Wikipedia|Pixabay|Unsplash|Pexels|BE&W|NurPhoto|Fotorzepa|Onet|Fakt\\.pl|Super Express|SE|TVN24|tvn24(?:\\.pl)?|TVP|TVP Info|Polsat News|Polsat|Radio ZET|RMF FM|Facebook|Instagram|Twitter|YouTube|iStock|Depositphotos|Adobe Stock|archiwum(?: [^.!?]{2,40})?|materiały prasowe|mat\\. prasowe|pressfocus|PressFocus|400mm\\.pl|Cyfrasport|CyfraSport|Edytor|Gazeta\\.pl|ROL|ZUMA|Zuma|SIPA|Eastnews|Press Focus|domena publiczna)'

/** Bylines, dates, agencies and photographers of Polish papers. */
export const creditRules: readonly Rule[] = [
  {
    id: 'photo-agency',
    category: 'credit',
    why: 'A photographer and, behind a stroke, the agency or paper, or in front of it.',
    caseSensitive: true,
    match: `[/(|©]{0,1} ?(?:${name} ?[/|] ?${agencies}(?: ?/ ?${name})?|${agencies} ?[/|] ?${name}|[/|©] ?${agencies})[)/]?`,
    remove: [
      '/ Shutterstock',
      '/Ewa Brzeg / Reporter',
      'Jan Lipka / Agencja Wyborcza.pl',
      'East News / Anna Maj'
    ],
    keep: ['Reporter / Jan kontra most', 'Onet i Jan']
  },
  {
    id: 'photo-label',
    category: 'credit',
    why: 'Who took the picture or the film, behind a label.',
    match:
      '[(\\[/]?(?:źródło (?:zdjęcia|zdjęć|zdjęcia głównego|wideo|foto|fotografii|grafiki|obrazu)|(?:autor(?:ka)?|źródło) (?:zdjęcia|zdjęć|fotografii|zdj\\.)|zdjęci[ea] (?:główne|ilustracyjne|tytułowe)|grafika|ilustracj[ae]|foto|fot\\.|zdj\\.|kolaż|screen) ?(?::|;| -| –|/) ?(?!.{0,140} (?:jest|są|był|była|się|że|to) )(?:[\\p{L}]{1,2}\\. ?)?(?:[^.!?:]{2,80}(?:\\.(?:pl|com|org|net|eu|tv|info|gov\\.pl))?(?: ?[/|,] ?[^!?:]{1,50})?|mat(?:eriały|\\.) pras(?:owe|\\.)[^.!?]{0,40})[)\\]/]?\\.?',
    at: 'edge',
    remove: ['Źródło zdjęcia głównego: glosdoliny.pl/GDD', 'Foto: materiały prasowe', '(Grafika: A. Maj)'],
    keep: ['Film: to jest historia mostu.', 'Montaż: godzina. Cena: sto złotych.']
  },
  {
    id: 'photo-abbreviated',
    category: 'credit',
    why: 'Who took the picture, by the initial of the given name, or the paper’s own archive.',
    match:
      '[(\\[]?(?:fot|zdj|źródło zdjęcia|foto)\\.? ?:? ?(?:\\p{L}\\. ?\\p{L}[\\p{L}-]{2,20}(?: ?[/|,] ?[^!?:]{2,50})?|[^.!?:]{2,60}(?:\\.(?:pl|com|org|net|eu|info))(?: ?[/|,] ?[^!?:]{1,50})?|mat(?:eriały|\\.) (?:pras(?:owe|\\.)|policji|własne|nadesłane)[^.!?]{0,40}|archiwum[^.!?]{0,50}|własne|autora?|redakcj[ai]|nadesłane|ilustracyjne|poglądowe|symboliczne)[)\\]]?\\.?',
    remove: ['Fot. M.Brzeg', 'fot. mat. policji', 'Foto: archiwum'],
    keep: ['Fot. to skrót, który zna każdy. Nie każdy go lubi.']
  },
  {
    id: 'photo-in-caption',
    category: 'credit',
    why: 'The owner of the picture, behind its caption or a sentence.',
    scope: 'span',
    caseSensitive: true,
    match: `[ (/©]{0,4}(?:(?:Fot\\.|FOT\\.|fot\\.|Foto:|FOTO:|Zdj\\.|zdj\\.|Źródło zdjęcia:|Źródło:) ?${name}(?: ?[/|] ?[\\p{L}\\d .]{2,40})?|/ ?${name} ?/ ?${agencies})\\)?$`,
    remove: [
      'Nowy most w Lipkach⟦ (fot. Jan Lipka / Głos)⟧',
      'Akcja służb przy młynie⟦ Źródło: Anna Maj / doliny.pl⟧'
    ],
    keep: ['Album Fot. Jan Lipka wydał w maju.']
  },
  {
    id: 'source',
    category: 'credit',
    why: 'Where the text came from, in a line of its own.',
    match:
      '[(\\[]?(?:źródł[oa]|za|na podstawie|materiał (?:prasowy|partnera|własny)|informacja prasowa|oprac(?:\\.|owanie|ował|owała)?) ?(?::|-|–|/) ?(?:[^.!?:]{0,50}[\\p{L}\\d-]{2,40}\\.(?:pl|com|org|net|eu|info|gov\\.pl|com\\.pl|tv)(?:[ /,][^!?:]{0,80})?|https?://\\S{4,200}|(?:pap|iar|kai|tvn ?24|polsat news|rmf fm|onet|interia|informacja prasowa|materiały? pras\\p{L}{2,5}|inf\\. pras\\.|inf\\. własna|tvp info|reuters|afp|policja|kpp [^.!?:]{2,40}|kmp [^.!?:]{2,40}|kwp [^.!?:]{2,40}|psp [^.!?:]{2,40}|um [^.!?:]{2,40})(?:[ ,/][^.!?:]{0,60})?)[)\\]]?\\.?|(?:informacja|materiał|artykuł) pras(?:owa|owy)\\.?|inf\\. (?:własna|pras\\.|prasowa)',
    remove: [
      'Źródło: glosdoliny.pl',
      'Źródło: https://glosdoliny.example/most',
      'źródło: PAP, Głos Doliny',
      'Informacja prasowa'
    ],
    keep: ['Źródło: rzeka. Ujście: morze.', 'Za: 12, przeciw: 3']
  },
  {
    id: 'initials-with-site',
    category: 'credit',
    why: 'The editor’s initials and the paper or agency, on both sides of strokes, sign the text.',
    caseSensitive: true,
    match:
      '[(/]?[a-zćłńóśźż]{2,4} ?/ ?(?:[\\p{L}\\d-]{2,24}\\.(?:pl|com|net|info|eu)|PAP|IAR|KAI|TVP Info|TVN24|X|Twitter)(?: ?[,/] ?[\\p{L}\\d.-]{2,24})?(?:/[\\p{L}\\d.-]{2,24})?[)/]?|\\((?:[a-zćłńóśźż]{2,4}|[A-Z]{2,4}), (?:PAP|IAR|KAI|[\\p{L}\\d-]{2,20}\\.pl)\\)|(?:[a-zćłńóśźż]{2,4}|red\\.), (?:źródło: )?(?:PAP|IAR|KAI|[\\p{L}\\d-]{2,20}\\.pl)|\\((?:PAP|IAR|KAI) ?[/,-] ?[\\p{L}/ -]{2,20}\\)|(?:(?:TVN24|TVP3|TVP|RMF FM|Radio|Gazeta|Głos|Kurier|Dziennik) \\p{Lu}\\p{L}{2,14}|RIRM|TV Trwam News|wPolityce\\.pl|PAP|IAR|KAI|NewsRM|ISBnews|AIP|PAP Biznes|tvn24\\.pl|polsatnews\\.pl|Redakcja|REDAKCJA|redakcja|Red\\.|red\\.|Red|\\(red\\.?\\)|\\(red\\.\\)|\\(opr\\. .{2,20}\\)|Opr\\. .{2,20})',
    at: 'tail',
    remove: ['ab/GlosDoliny.pl', '(abc, PAP)', 'RIRM', 'red.'],
    keep: ['a/b to ułamek', 'Redakcja wróciła do Lipek.']
  },
  {
    id: 'label-at-head',
    category: 'credit',
    why: 'The editors sign above the text.',
    match:
      'redakcja|red\\.?|redakcja [\\p{L}\\d-]{2,30}\\.(?:pl|com|info)|oprac\\. ?[^.!?:]{2,40}|opr\\. ?[^.!?:]{2,40}|(?:autor(?:ka|zy)?|tekst|dodał(?:a)?|napisał(?:a)?|opublikował(?:a)?|przygotował(?:a)?|redaktor(?:ka)?) ?:? ?(?:admin|redakcja|red\\.)[^.!?:]{0,30}',
    at: 'head',
    remove: ['redakcja', 'Red', 'Autor: Redakcja'],
    keep: ['Redakcja milczy', 'Red Bull']
  },
  {
    id: 'worked-on-text',
    category: 'credit',
    why: 'Who wrote, prepared, translated or recorded the text.',
    caseSensitive: true,
    match: `[(\\[/]?(?:(?:Autor|AUTOR|Autorka|Autorzy|Tekst|TEKST|Tekst i zdjęcia|Tekst i fot\\.|Redaktor|Redaktorka|Redakcja|Opracowanie|Oprac\\.|oprac\\.|Opr\\.|opr\\.|Opracował|Opracowała|opracował|opracowała|Rozmawiał|Rozmawiała|rozmawiał|rozmawiała|ROZMAWIAŁ|ROZMAWIAŁA|Rozmawiali|rozmawiali|Notował|Notowała|notował|notowała|Wysłuchał|Wysłuchała|wysłuchała|Przygotował|Przygotowała|Napisał|Napisała|Dodał|Dodała|Opublikował|Opublikowała|Tłumaczenie|Tłumaczył|Tłumaczyła|tłum\\.|Tłum\\.|Przełożył|Przełożyła|Spisał|Spisała|Korekta|Wywiad|Rozmowa|Reporter|Reporterka|Dziennikarz|Dziennikarka)(?: i \\p{Ll}{4,14})? ?:? ?${givenName}(?: [\\p{Lu}][\\p{L}.-]{0,20}){1,3}(?:(?:,| i| /| \\||/|, fot\\.:?) ?[^.!?:]{2,60})?)[)\\]/]?\\.?`,
    at: 'edge',
    remove: ['Rozmawiała Anna Maj', 'Autor: Jan Lipka', '(oprac. Ewa Brzeg)', 'Tekst i zdjęcia: Jan Lipka'],
    keep: ['Rozmawiała Anna Maj z wójtem o moście: nie było łatwo. Most stał.', 'Tekst Anny leżał na stole']
  },
  {
    id: 'name-alone',
    category: 'credit',
    why: 'The author’s name, a given and a family name, in a line of its own above the text or as its last.',
    caseSensitive: true,
    match: `${givenName}(?: \\p{Lu}\\.)? (?:\\p{Lu}[\\p{Ll}]{2,20}(?:-\\p{Lu}[\\p{Ll}]{2,20})?|\\p{Lu}{3,20})(?:(?:,| [/|•]) (?:PAP|[Rr]edakt|[Dd]ziennik|[Ff]ot|oprac|[Rr]eporter|${agencies}|[\\p{L}\\d]{3,20}\\.pl)[^.!?]{0,40})?\\.?`,
    at: 'last',
    remove: ['Przemysław Lipka', 'Anna Maj, PAP'],
    keep: ['Anna Maj, wójt Lipek', 'Anna Maj śpi.']
  },
  {
    id: 'name-alone-head',
    category: 'credit',
    why: 'The same among the first lines, behind the title.',
    caseSensitive: true,
    match: `${givenName}(?: \\p{Lu}\\.)? (?:\\p{Lu}[\\p{Ll}]{2,18}(?:ski|ska|cki|cka|dzki|dzka|czyk|wicz|iak|czak|ak|ek|ka|ik|uk|ula|rz|ra|ła|wa|na|ny|ła|oń|yń|as|rt|ch|er)(?:-\\p{Lu}[\\p{Ll}]{2,20})?|\\p{Lu}{4,20})(?:(?:,| i|) ?${givenName} \\p{Lu}[\\p{L}-]{2,24}|(?:,| [/|•]) (?:PAP|[Rr]edakt|[Dd]ziennik|[Ff]ot|oprac|[Rr]eporter|${agencies}|[\\p{L}\\d]{3,20}\\.pl)[^.!?]{0,40})?`,
    at: 'head',
    remove: ['Przemysław Michalski', 'Przemysław MichalskiAnna Maj', 'Jan Majewski, Ewa Brzeg'],
    keep: ['Anna Majewska, wójt gminy']
  },
  {
    id: 'date-and-time',
    category: 'credit',
    why: 'When the page was published: a date with its year, alone or with a time, at the edge of the text.',
    match: `(?:(?:publikacja|opublikowano|aktualizacja|dodano|utworzono|zamieszczono|data (?:publikacji|dodania|utworzenia|wydania)|dnia|publikacja:? z dnia|z dnia)[: ]{1,2})?(?:${worded}(?:(?:,? (?:o |o godz\\. |godz\\. |godzina |g\\. )?| ?[|•·–—-] ?)${time})?|${time}[ ,|•–-]{1,3}${worded}|\\d{1,2}\\.\\d{1,2}\\.20\\d\\d(?: r\\.)?(?:(?:,? (?:godz\\. )?| ?[|•·–—-] ?)${time})?)(?: ?[|•·/] ?[^.!?]{2,60})?`,
    at: 'edge',
    remove: ['niedziela, 8 lutego, 2026', '5 maja 2021 11:22', 'Opublikowano: 5 maja 2021'],
    keep: ['5 maja 2021 r. most zamknięto.', '5 maja 2021 11:22 padło światło']
  },
  {
    id: 'date-before-text',
    category: 'credit',
    why: 'When the page was published and changed, with labels, glued to the first paragraph.',
    scope: 'span',
    caseSensitive: true,
    match: `^(?:Data publikacji|Opublikowano|Publikacja|Data dodania|Utworzono) ?: ?${digits},? ${time}(?: ?[|/•-]? ?(?:Ostatnia aktualizacja|Aktualizacja|Data aktualizacji) ?: ?${digits},? ${time})? ?(?=\\p{Lu})`,
    remove: [
      '⟦Data publikacji: 24.09.2013, 18:43 Ostatnia aktualizacja: 25.09.2013, 17:21 ⟧Most stoi od roku.'
    ],
    keep: ['Data publikacji jest Pusta.']
  },
  {
    id: 'date-and-time-digits',
    category: 'credit',
    why: 'The same in digits, with a label.',
    match: `(?:publikacja|opublikowano|opublikowany|aktualizacja|zaktualizowano|ostatnia (?:aktualizacja|zmiana|modyfikacja)|dodano|dodany|utworzono|zamieszczono|akt\\.|data (?:publikacji|dodania|utworzenia|wydania|aktualizacji)|zmodyfikowano|wytworzono)(?: dnia| w dniu)?[: ]{1,3}(?:${digits}|${worded}|dzisiaj|dziś|wczoraj)(?:[ ,|•–-]{1,3}(?:o |godz\\. |godzina )?${time})?(?:[ ,|•/–-]{1,4}(?:aktualizacja|akt\\.|zaktualizowano|modyfikacja)[: ]{1,2}(?:${digits}|${worded})?(?:[ ,]{0,2}${time})?)?(?: ?[|•·/] ?[^.!?]{2,60})?`,
    remove: [
      'Publikacja: 08.01.2012 17:53',
      'Aktualizacja: 2020-05-04',
      'Dodano: 04.05.2020, 10:15 / Aktualizacja: 05.05.2020'
    ],
    keep: ['Aktualizacja: 04.05.2020 zmieniono plan mostu, o czym wójt długo nie wiedział, bo był w lesie.']
  },
  {
    id: 'reading-time',
    category: 'credit',
    why: 'How long the text takes to read and how often it was.',
    match:
      '\\W{0,3}czyta się (?:kilka|\\d{1,2}|ok\\. \\d{1,2}) minut[ay]?|\\d{1,2} ?min(?:ut[ay]?|\\.)? (?:czytania|czyt\\.|lektury)|(?:czas czytania|przeczytasz (?:to )?w|przeczytanie zajmie|ten (?:artykuł|tekst) przeczytasz w)[: ]{0,2}(?:ok(?:oło|\\.) |~ ?|< ?)?\\d{1,2} ?min(?:ut[aęy]?|\\.)?|\\d{1,2} min\\.? read|(?:odsłon|wyświetleń|wyświetlenia|przeczytano|liczba (?:wyświetleń|odsłon)|czytano)[: ]{1,2}\\d[\\d ]{0,8}(?: razy?)?|\\d[\\d ]{0,8} (?:odsłon[ay]?|wyświetle(?:ń|nia|nie))',
    remove: ['Czyta się kilka minut', '2 min czytania', 'Wyświetleń: 1204'],
    keep: ['Czyta się kilka minut, a pamięta latami.']
  },
  {
    id: 'photo-in-brackets',
    category: 'credit',
    why: 'Who took the picture, in brackets inside a line.',
    scope: 'span',
    caseSensitive: true,
    match:
      '[(\\[](?:© ?)?(?:fot|Fot|FOT|zdj|Zdj|foto|Foto|FOTO|źródło zdjęcia|Źródło zdjęcia)[.:]{1,2} ?[^()\\[\\]]{2,70}[)\\]]',
    remove: ['Nowy most w Lipkach ⟦(fot. Jan Lipka / Głos)⟧ czeka na ludzi.'],
    keep: ['Sklep (foto i wideo) jest zamknięty.']
  },
  {
    id: 'agency-behind-text',
    category: 'credit',
    why: 'The agency and its initials sign behind the last sentence; the author may follow.',
    scope: 'span',
    at: 'tail',
    caseSensitive: true,
    match: `(?:(?<=[.!?…”"]) ?\\((?:PAP|IAR|KAI|ISBnews|PAP Biznes|PAP Life|AIP|Reuters|AFP|red\\.)\\))(?: ?[a-ząćęłńóśźż]{2,4}/(?: ?[a-ząćęłńóśźż]{2,4}/)?)?$|(?<=[.!?”"]) ?(?:Autor(?:ka|zy)?|Oprac\\.|Opracowanie|Źródło):? ?(?:${givenName} \\p{Lu}[\\p{L}-]{2,24}|${agencies}|[\\p{L}\\d-]{3,24}\\.pl)(?:/[\\p{L}\\d. ]{2,24})?\\.?$|(?<=[.!?”"]\\)?) ?[a-ząćęłńóśźż]{2,4}/ ?[a-ząćęłńóśźż]{2,4}/(?: ?[a-ząćęłńóśźż]{2,4}/)?$`,
    remove: [
      'Most otwarto wczoraj.⟦ (PAP)⟧',
      'Most otwarto wczoraj.⟦ Autor: Jan Lipka⟧',
      'Most otwarto wczoraj.⟦ abc/ de/⟧'
    ],
    keep: ['Tak podała PAP', 'Polska Agencja Prasowa (PAP)', 'Było ich 12 km/ h/']
  }
]
