import type {Rule} from '../../matching/rule.ts'
import {givenName, month} from './words.ts'

const r = String.raw

/** Where a text comes from: stamps, posts and lives of authors, print editions, wires, owners of pictures. */
export const colophonRules: readonly Rule[] = [
  {
    id: 'hours-ago',
    category: 'credit',
    why: 'When the page was published, counted from now or by the day.',
    at: 'head',
    match: `(?:dzisiaj|dziś|wczoraj)[,|]? ?(?:\\d{1,2} ${month}(?: 20\\d\\d)? ?)?(?:o |, ?|godz\\. )?\\(?\\d{1,2}[:.]\\d\\d\\)?|(?:(?:aktualizacja|opublikowano|dodano|publikacja):? )?(?:\\d{1,2}|kilka) (?:minut[ęy]?|godzin[ęy]?|dni|tygodni[e]?|miesi[ąę]c[eya]?) temu`,
    remove: ['Dzisiaj, 14:05', 'Wczoraj, 3 maja (15:31)', '2 godziny temu'],
    keep: ['2 godziny temu wypłynął prom.', 'Dzisiaj o 14:05 wypłynie prom.']
  },
  {
    id: 'post-of-author',
    category: 'credit',
    why: 'The post of the author at the paper, in a line of its own below the name.',
    at: 'edge',
    match: r`(?:dziennikarz|dziennikarka|redaktor|redaktorka|reporter|reporterka|publicysta|publicystka|wydawca|korespondent|korespondentka|szef|szefowa|zastępca szefa)(?: (?:prowadząc[ya]|naczeln[ya]|sportow[ya]|śledcz[ya]|ekonomiczn[ya]))?(?: (?:działu|serwisu|redakcji|portalu|newsroomu|strony głównej|magazynu)(?: \p{L}[\p{L}.-]{2,20}){0,3}| [\p{L}\d-]{3,20}\.(?:pl|com|fm))\.?`,
    remove: ['Dziennikarz działu Gospodarka', 'Redaktor serwisu Region', 'Dziennikarka doliny.pl'],
    keep: ['Dziennikarz działu milczy dziś o moście.', 'Reporter portalu, który upadł']
  },
  {
    id: 'life-of-author',
    category: 'credit',
    why: 'What the author does at the paper, in the last lines.',
    caseSensitive: true,
    at: 'tail',
    match: `(?:${givenName} (?:\\p{Lu}\\p{L}{1,20}[ -])?\\p{Lu}\\p{L}{1,20}) ?(?:[-–—,:] ?|(?:jest|od \\d{4}(?: r\\.| roku)?,?) )(?:[\\p{Ll}-]{4,16} )?(?:dziennikar|redaktor|publicyst|reporter|korespondent|wydawc|felietonist)\\p{Ll}{0,5}\\b.{0,300}`,
    remove: [
      'Anna Brzeg - dziennikarka działu Gospodarka, pisze o wodzie.',
      'Jan Lipka jest redaktorem „Głosu Doliny”.'
    ],
    keep: ['Jan Lipka - rybak z Lipek, pisze o wodzie.']
  },
  {
    id: 'printed-in',
    category: 'credit',
    why: 'Where the text was printed.',
    at: 'tail',
    match: r`[(*]?(?:(?:ten |niniejszy )?(?:artykuł|tekst|wywiad|materiał|felieton|reportaż|komentarz)(?: \p{L}{3,16})? (?:pierwotnie )?(?:ukazał się|pochodzi|został opublikowany|opublikowano|opublikowany)(?: pierwotnie| wcześniej| po raz pierwszy)? (?:w|z|na) [^.!?]{0,40}(?:numer|wydani|magazyn|tygodnik|gazet|dodatk|portal|serwis|blogu|stroni|\bnr\b|\d{1,2}/20)[^!?]{0,100}|więcej w (?:najnowszym|aktualnym|nowym|papierowym)[^.!?]{0,30}(?:numerze|wydaniu)[^!?]{0,80})`,
    remove: ['Artykuł ukazał się w numerze 11/2021', 'Tekst pochodzi z wydania papierowego'],
    keep: ['Tekst pochodzi z piętnastego wieku.', 'Wywiad ukazał się w maju.']
  },
  {
    id: 'pap-notes',
    category: 'credit',
    why: 'How the agency PAP signs its reports and lets them be copied.',
    at: 'tail',
    match: r`[(]?pap ?[-–] ?nauka w polsce.{0,60}|nauka w polsce, .{3,60}|fundacja pap zezwala.{0,400}|autor(?:ka|zy)?/autor(?:ka|zy)? ?:? ?.{2,40}|(?:autor(?:ka|zy)?|redaktor|oprac(?:owanie|\.)|red\.) ?:? ?(?:\p{L}{2,4}|[\p{Lu}\p{Ll} .-]{3,40})/ ?(?:\p{L}{2,5}/?(?: \p{L}{2,5}/?)?)?`,
    remove: ['PAP - Nauka w Polsce, Anna Brzeg', 'Autorka/Autor: jk/kg', 'Autor: jk/kg'],
    keep: ['Nauka w Polsce kosztuje.', 'Autorów było wielu.']
  },
  {
    id: 'owners-of-pictures',
    category: 'credit',
    why: 'The sources of picture and text in one line, or who has given the licence.',
    match: r`źródł[oa](?: zdjęć| zdjęcia)?:? ?[^.!?:]{2,50}[,;|/] ?(?:fot|foto|zdj|autor|zdjęcie)\.?:? ?[^.!?:]{2,60}|(?:licencjodawca|prawa autorskie|licencja) ?[|:] ?©? ?[^.!?]{2,100}|(?:fot|zdj)\.? ?[|:/] ?©? ?[^.!?]{2,80}\| ?[^.!?]{2,40}`,
    remove: ['Źródło: East News, fot: Jan Lipka', 'Licencjodawca | © PAP | Jan Lipka'],
    keep: ['Źródło wyschło, zdjęcie zostało.', 'Licencja: dokument czy papier?']
  },
  {
    id: 'source-in-brackets-behind-sentence',
    category: 'credit',
    why: 'The source or the initials of the newsroom in brackets behind the last sentence.',
    scope: 'span',
    caseSensitive: true,
    at: 'last',
    match: r`(?:^|(?<=[.!?…”"’'»] ?))\((?:(?:[Źź]ródło|[Zz]a(?= ?:| \p{Lu})|[Oo]prac\.?|[Oo]pr\.?|[Rr]ed\.?|[Ff]ot\.?) ?:? ?[\p{Lu}\p{Ll}][\p{L}\d.-]{1,20}(?:[ ,/-]{1,2}[\p{L}\d.]{2,20})?(?:[ ,/-]{1,2}[\p{L}\d.]{2,20})?(?:[ ,/-]{1,2}[\p{L}\d.]{2,20})?|(?!btw|nvt|vs\)|zzp|ggz|gft|mbt|tbs|sms|mm\)|km|kg\)|cm\)|tys|mln|mld|szt|ppm|np\)|pkt|str|sł)[bcdfghjklłmnprstwzżźćńś]{2,4}(?: ?[/,] ?(?:PAP|[a-ząćęłńóśźż]{2,6}))?)\)$`,
    remove: ['Most stoi. ⟦(źródło: PAP)⟧', 'Most stoi. ⟦(jk)⟧'],
    keep: ['Most stoi. (za rok)']
  },
  {
    id: 'author-opens-text',
    category: 'credit',
    why: 'The author before the first sentence, where the text has lost its line ends.',
    scope: 'span',
    caseSensitive: true,
    at: 'first',
    match: `^(?:Autor|Autorka|Tekst|Opracowanie|Opracował|Opracowała|Oprac\\.|Redakcja) ?: ?${givenName} \\p{Lu}\\p{Ll}{1,20}(?:-\\p{Lu}\\p{Ll}{1,20})?(?= ["„]?\\p{Lu}\\p{Ll}{0,20} \\p{Ll})`,
    remove: ['⟦Autor: Anna Brzeg⟧ Radni wybrali most.'],
    keep: ['Autorem Jan Lipka był rok.']
  },
  {
    id: 'made-with-partner',
    category: 'ad',
    why: 'Says who has paid for the text.',
    match: r`(?:materiał|artykuł|tekst|film|odcinek|wpis|post|program|publikacja) (?:(?:zawiera|zawierał) (?:lokowanie|płatną|treści (?:reklamowe|sponsorowane|promocyjne))|(?:powstał|powstała|przygotowany|przygotowano|opracowany|zrealizowany|zrealizowano)[^.!?]{0,60}(?:współpracy|partnerem|zlecenie|sponsor|dofinansowan))[^!?]{0,160}|audycja zawiera.{2,60}|płatna współpraca.{0,60}`,
    remove: ['Materiał zawiera lokowanie produktu', 'Artykuł powstał we współpracy z firmą Prom'],
    keep: ['Materiał zawiera len i wełnę.', 'Tekst powstał w maju.']
  },
  {
    id: 'filed-by-blog',
    category: 'taxonomy',
    why: 'Where the software of a blog has filed the text, and its buttons.',
    at: 'tail',
    match: r`(?:opublikowano|zamieszczono|wpis opublikowany) (?:w|w kategorii) [^.!?]{2,80}(?:[|•·].{2,160}| i (?:otagowano|oznaczono).{2,160})|zaszufladkowano do kategorii [^.!?]{2,200}|lubię to:? ?lubię ?wczytywanie.{0,4}|ten wpis (?:został|jest) [^!?]{2,200}|(?:dodaj|zapisz) (?:na |do )?zakład(?:kę|ek) (?:ten |bezpośredni )?(?:link|odnośnik).{0,40}|autor: .{2,30} o \d{1,2}:\d\d.{0,40}|wyślij pocztą e-?mail ?wrzuć na bloga.{0,120}|(?:nowszy post ?)?starszy post ?(?:strona główna)?|nowszy post(?: ?strona główna)?|subskrybuj:? ?(?:komentarze|posty).{0,30}|prześlij komentarz|otagowano:? .{2,160}`,
    remove: [
      'Opublikowano w Rzeka | Otagowano most, prom',
      'Zaszufladkowano do kategorii Rzeka | Dodaj komentarz',
      'Lubię to: Lubię Wczytywanie…',
      'Nowszy post Starszy post Strona główna'
    ],
    keep: ['Opublikowano w Lipkach trzy wiersze.', 'Ten wpis w księdze zniknął.']
  },
  {
    id: 'sign-off-behind-sentence',
    category: 'credit',
    why: 'The agency or the initials of the newsroom behind the last sentence.',
    scope: 'span',
    caseSensitive: true,
    at: 'last',
    match: r`(?:^|(?<=[.!?…”"’'»] ?))(?:\((?:PAP|IAR|KAI)(?:[,/ -]{1,2}\p{L}{2,4})?(?:[,/ -]{1,2}\p{L}{2,4})?\)|/(?:PAP|IAR|KAI|[bcdfghjklłmnprstwzżź][a-ząćęłńóśźż]{1,3})/|[Oo]pr(?:ac)?\. ?(?:\p{Lu}{2,3}|[a-z]{2,3})(?: ?[/,] ?(?:PAP|IAR|KAI))?)$`,
    remove: ['Most stoi. ⟦(PAP, jk)⟧', 'Most stoi. ⟦/PAP/⟧', 'Most stoi. ⟦oprac. JK⟧'],
    keep: ['Agencja (PAP) podała to pierwsza.', 'Most stoi. /lub/ nie stoi']
  },
  {
    id: 'short-lines-of-credit',
    category: 'credit',
    why: 'Sources, publishers, counters and the time to read, in few words.',
    at: 'edge',
    match: r`źródło: (?:mat\.|materiał\p{L}{0,2}) pras\p{L}{0,4}\.?|(?:materiał|zdjęcie|fotografia|grafika) (?:ilustracyjn|poglądow|archiwaln)\p{L}{1,2}|(?:ilość|liczba) (?:odsłon|wyświetleń|czytań|odczytów|komentarzy): ?\d{1,7}|(?:ten )?(?:artykuł|tekst|materiał) przeczytasz w (?:ok\. )?\d{1,2} ?min\p{L}{0,4}|(?:tylko|wyłącznie) dla (?:prenumeratorów|subskrybentów|zalogowanych)|wydawca: [^.!?]{2,60}(?:sp\. z o\. ?o\.|s\.a\.|media|press)\.?|(?:tagi|etykiety|słowa kluczowe|hasztagi):|redakcja [\p{L}]{3,16}\d{1,3}`,
    remove: [
      'Źródło: mat. prasowe',
      'Ilość odsłon: 312',
      'Artykuł przeczytasz w 5 min',
      'Materiał ilustracyjny',
      'Wydawca: Dolina24 Sp. z o.o.'
    ],
    keep: ['Tylko dla prenumeratorów był ten bal.', 'Wydawca: człowiek czy firma']
  },
  {
    id: 'author-is',
    category: 'credit',
    why: 'What the author does, without the name.',
    at: 'tail',
    match: r`(?:autor|autorka) jest (?:\p{L}{4,16} )?(?:dziennikar|redaktor|publicyst|reporter|korespondent|felietonist)\p{L}{0,5}\b[^!?]{0,240}|absolwent(?:ka)? [^.!?]{3,120}\. (?:w redakcji|dziennikar|w serwisie|z portalem|w zespole|z redakcją)[^!?]{3,200}`,
    remove: ['Autor jest dziennikarzem „Głosu Doliny”.', 'Absolwentka filologii. W redakcji od 2015 roku.'],
    keep: ['Autor jest nieznany.', 'Absolwent szkoły morskiej. W porcie od roku.']
  }
]
