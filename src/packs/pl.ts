import type {Pack} from '../matching/rule.ts'
import {formRules} from './forms/index.ts'
import {vocabulary} from './forms/pl.ts'
import {appealRules} from './pl/appeals.ts'
import {colophonRules} from './pl/colophon.ts'
import {creditRules} from './pl/credit.ts'
import {linkRules} from './pl/links.ts'
import {promptRules} from './pl/prompts.ts'

/** Polish: news portals. */
const pack: Pack = {
  language: 'pl',
  rules: [
    {
      id: 'read-also',
      category: 'related',
      why: 'News sites link other articles between paragraphs.',
      match:
        '(?:czytaj|przeczytaj|zobacz|sprawdź|oglądaj|posłuchaj|polecamy)(?:cie)?(?: (?:też|także|również|więcej|takze))?(?: (?:na|w) [^:]{2,40})? ?[:>] ?.{3,250}|(?:czytaj|zobacz|przeczytaj) (?:też|także|również) .{10,200}|(?:zobacz|obejrzyj) (?:wideo|film|zdjęcia|galerię)(?: ?[:>] ?.{3,250}|[.!]?)',
      remove: [
        'Zobacz wideo: Prom wraca na wyspy',
        'Czytaj też: Na moście w Lipkach stanęły nowe latarnie',
        'Zobacz także: Szkoła w Lipkach ma autobus'
      ],
      keep: [
        'Zobacz wideo od końca, radził, wtedy zrozumiesz.',
        'Zobacz: tak wygląda most o świcie, powiedział i rozłożył mapę. Potem długo milczał. Potem długo milczał. Potem długo milczał. Potem długo milczał. Potem długo milczał. Potem długo milczał. Potem długo milczał. Potem długo milczał. Potem długo milczał. Potem długo milczał. Potem długo milczał. Potem długo milczał. Potem długo milczał. Potem długo milczał. '
      ]
    },
    {
      id: 'read-also-heading',
      category: 'related',
      why: 'The label stands alone, the headlines follow.',
      then: {lines: 2, match: 'headline'},
      match:
        '(?:czytaj|przeczytaj|zobacz) (?:też|także|również|więcej)[:.]?|polecamy[:.]?|polecane(?: artykuły| w serwisie)?[:.]?|(?:powiązane|podobne|inne) (?:artykuły|tematy|materiały|wiadomości)[:.]?|najnowsze(?: (?:informacje|wiadomości|artykuły|newsy).{0,40})?[:.]?|najczęściej czytane[:.]?|najpopularniejsze[:.]?|więcej na ten temat[:.]?|więcej (?:informacji )?na temat:?.{0,40}',
      remove: [
        'Zobacz także:',
        'Polecamy:',
        'Powiązane artykuły',
        'Polecamy:\nNa moście w Lipkach stanęły latarnie'
      ],
      keep: ['Polecamy wędrówkę z mapą, bo szlak bywa zasypany.']
    },
    {
      id: 'photo-credit',
      category: 'credit',
      why: 'Who took the picture.',
      match:
        '\\(? ?(?:fot|zdj|zdjęcie|zdjęcia|źródło zdjęcia|autor zdjęcia|wideo|rys)\\.? ?[:.] {0,3}[^.!?]{2,100}\\)?\\.?',
      remove: ['Fot. Jan Lipka / Głos Doliny', '(fot. Anna Maj)'],
      keep: ['Zdjęcie: tak nazwano wystawę, którą otwarto wczoraj. Przyszło sto osób.']
    },
    {
      id: 'photo-name',
      category: 'credit',
      why: 'The same behind `Foto`, which in many languages also begins a caption: only before a name.',
      caseSensitive: true,
      match:
        '\\(?(?:Foto|FOTO) ?[:.] {0,3}\\p{Lu}[\\p{L}.-]{0,25}(?: \\p{Lu}[\\p{L}.-]{0,25}){0,3}(?: ?[/|] ?[^.!?]{2,60})?\\)?|(?:PAP|EPA|AFP|Reuters|REUTERS)/\\p{Lu}[\\p{L}.-]{0,25}(?: \\p{Lu}[\\p{L}.-]{0,25}){0,3}|(?:Zdjęcie|Fotografia|Zdjęcia) (?:ilustracyjne|poglądowe|archiwalne)',
      remove: ['PAP/Ewa Brzeg', 'Zdjęcie ilustracyjne', 'Foto: Jan Lipka / Głos Doliny', 'Foto: Anna Maj'],
      keep: ['PAP/EPA i reszta', 'Foto: dwoje dzieci przed domem']
    },
    {
      id: 'author',
      category: 'credit',
      why: 'A byline or source.',
      at: 'tail',
      match:
        '(?:autor(?:ka|zy)?|tekst|redakcja|opracowanie|oprac|źródło|tłumaczenie|rozmawiał[a]?|redaktor) ?[:.] ?[^.!?:]{3,90}\\.?',
      remove: ['Autor: Anna Maj', 'Źródło: Głos Doliny', 'Oprac. Anna Maj'],
      keep: ['Źródło wyschło w sierpniu.']
    },
    {
      id: 'subscribe',
      category: 'subscribe',
      why: 'Asks readers to follow or to subscribe.',
      match:
        '(?:zapisz się (?:na|do) (?:nasz|newsletter|bezpłatn)|zaprenumeruj|(?:obserwuj|śledź|polub|dołącz do|odwiedź) (?:nas|naszą|nasz|nasze|naszego)|bądź na bieżąco|pobierz (?:naszą )?aplikację|włącz powiadomienia)[^\\n]{0,180}|(?:artykuł|tekst|materiał|treść) (?:jest )?(?:dostępn[ya]|przeznaczon[ya]) (?:tylko )?(?:dla|wyłącznie dla) (?:subskrybentów|prenumeratorów|zalogowanych).{0,80}|masz już (?:subskrypcję|konto|prenumeratę)\\?.{0,60}|(?:nie masz|wykup|kup) (?:jeszcze )?(?:subskrypcj|prenumerat|dostęp).{0,80}',
      remove: [
        'Artykuł dostępny tylko dla subskrybentów',
        'Masz już konto? Zaloguj się',
        'Zapisz się na newsletter',
        'Obserwuj nas w Google News'
      ],
      keep: [
        'Masz już konto, więc idź do okienka trzy.',
        'Zapisz się na kurs, radził wójt, a potem sam się zapisał.'
      ]
    },
    {
      id: 'share',
      category: 'social',
      why: 'Share prompts.',
      match:
        '(?:udostępnij|podziel się|poleć|wyślij znajomemu|lubię to|tweetnij|skopiuj link|drukuj)(?: (?:na|artykuł|ten artykuł|znajomym|wykop).{0,40})?:?|kopiuj link|link skopiowany',
      remove: ['Udostępnij', 'Poleć znajomym'],
      keep: [
        'Podziel się chlebem z sąsiadem, mówiła babcia, bo sąsiad podzieli się drewnem i solą, kiedy przyjdzie mróz.'
      ]
    },
    {
      id: 'comments',
      category: 'comment',
      why: 'Comment prompts.',
      match:
        '(?:dodaj|zostaw|napisz|skomentuj|wyświetl wszystkie)(?: (?:swój )?(?:komentarz|komentarze|artykuł))?|komentarze ?[:(]? ?\\d{0,5}\\)?|\\d+ komentarz[ey]?|odpowiedz|zgłoś (?:nadużycie|błąd|naruszenie)|oceń (?:artykuł|ten tekst)|brak komentarzy.{0,60}|ocena: ?\\d(?:[.,]\\d)? ?/ ?\\d{1,2}.{0,30}|masz (?:dla nas|ciekawy) temat\\?.{0,100}|(?:widziałeś|wiesz o) coś ciekawego\\?.{0,100}',
      remove: ['Masz dla nas temat? Napisz do nas', 'Dodaj komentarz', 'Komentarze (3)', 'odpowiedz'],
      keep: ['Masz ciekawy temat i mało czasu.', 'Komentarze wójta: droga będzie gotowa do jesieni.']
    },
    {
      id: 'form-terms',
      category: 'legal',
      why: 'Terms next to forms, copyright, cookies.',
      match:
        '(?:wysłanie formularza|wszelkie prawa zastrzeżone|wszystkie prawa zastrzeżone|copyright|materiał chroniony prawem|ta strona (?:używa|wykorzystuje)|(?:nasza |ta )?(?:strona|serwis|witryna) (?:używa|korzysta z|wykorzystuje)(?: plik| ciastecz))[^\\n]{0,300}',
      remove: ['Wszelkie prawa zastrzeżone.', 'Ta strona używa plików cookie'],
      keep: ['Wszystkie prawa człowieka zapisano tu na murze.']
    },
    {
      id: 'tags',
      category: 'taxonomy',
      why: 'The article’s tags.',
      at: 'tail',
      match: '(?:tagi|słowa kluczowe|kategori[ae]|tematy|dział) ?: ?.{2,200}',
      remove: ['Tagi: most, Lipki'],
      keep: ['Tematy lekcji były trudne.']
    },
    {
      id: 'date-and-author',
      category: 'credit',
      why: 'Date and author above the text.',
      match:
        '\\d{1,2} (?:stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia) 20\\d\\d(?: r\\.)?(?:,? (?:o |godz\\. |godzina )?\\d{1,2}[:.]\\d\\d)?|(?:autor(?:ka)?|tekst|oprac\\.|opracowanie|opracował[a]?) ?:? ?\\p{L}[\\p{L}.-]{1,20} \\p{L}[\\p{L}.-]{1,25}(?: ?/ ?\\p{L}[\\p{L}. ]{1,20})?',
      at: 'first',
      remove: ['4 maja 2020, 10:15', 'oprac. Ewa Brzeg'],
      keep: ['4 maja 2020 padał śnieg.']
    },
    {
      id: 'agency-sign-off',
      category: 'credit',
      why: 'The agency, or its initials, closes a report.',
      caseSensitive: true,
      match: '\\((?:PAP|IAR|KAI|red\\.|PAP Life|Reuters|AFP)\\)|[a-z]{2,4}/ ?[a-z]{2,4}/(?: ?[a-z]{2,4}/)?',
      at: 'last',
      remove: ['(PAP)', 'an/ pap/'],
      keep: ['(PAP) podała to pierwsza.']
    },
    {
      id: 'advertisement',
      category: 'ad',
      why: 'An advertising label.',
      match:
        'reklama|materiał sponsorowany|artykuł sponsorowany|(?:ciąg )?dalszy (?:ciąg )?(?:artykułu |tekstu |materiału )?(?:znajduje się )?pod (?:reklamą|materiałem wideo|wideo|zdjęciem|galerią)|(?:dalsza część|reszta|ciąg dalszy) (?:artykułu|tekstu|materiału) (?:znajduje się )?pod (?:reklamą|(?:materiałem )?wideo|zdjęciem|galerią|formularzem)',
      remove: [
        'Dalsza część artykułu pod materiałem wideo',
        'REKLAMA',
        'Dalszy ciąg artykułu pod materiałem wideo'
      ],
      keep: ['Dalsza część tekstu leży pod szkłem.', 'Reklama zniknęła z ulic w tydzień.']
    },
    {
      id: 'published',
      category: 'credit',
      why: 'When the article was published.',
      match:
        '(?:opublikowano|data publikacji|ostatnia aktualizacja|aktualizacja|data dodania|dodano)(?:[:,] ?.{0,10}| )\\d{1,4}(?:[-./]\\d{1,2}| (?:stycz|lut|mar|kwie|maj|czer|lip|sier|wrz|paź|list|gru)).{2,40}|ten tekst przeczytasz w .{2,30}|czas czytania:? ?.{0,4}\\d{1,2} min.{0,8}|\\d{1,2} min(?:ut[ay]?)? czytania',
      remove: ['Ten tekst przeczytasz w 3 minuty', 'Opublikowano: 12 marca 2021, 10:15'],
      keep: ['Ten tekst przeczytasz, gdy dorośniesz', 'Opublikowano 12 map doliny.']
    },
    {
      id: 'footer-links',
      category: 'nav',
      why: 'Footers that list the site’s pages.',
      match:
        '(?:©(?! ?[\\p{L} /-]{2,50}\\. ?\\p{Lu}[^.\\n]{25}).{0,60}|nasze portale:|redakcja ?\\||regulamin ?[|•]|kontakt ?[|•]|reklama ?[|•]|strona główna ?[|>»•/])[^\\n]{0,250}|(?:następny|poprzedni) (?:artykuł|wpis)|polityka (?:prywatności|cookies)|regulamin|strona główna|o nas|tematy',
      remove: ['Redakcja | Reklama | Regulamin', 'Strona główna > Region'],
      keep: ['Redakcja przeniosła się do Lipek.']
    },
    ...creditRules,
    ...linkRules,
    ...promptRules,
    ...colophonRules,
    ...appealRules,
    ...formRules(vocabulary)
  ]
}

export default pack
