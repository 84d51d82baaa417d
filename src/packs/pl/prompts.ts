import type {Rule} from '../../matching/rule.ts'

const channel =
  '(?:google news|wiadomości google|google|facebook|facebooku|instagram|twitter|youtube|whatsapp|telegram|tiktok|messenger|newsletter|kanał|mediach społecznościowych|social media|rss|aplikacj|powiadomie)'

/** Requests to subscribe, share, comment and pay, and the small print. */
export const promptRules: readonly Rule[] = [
  {
    id: 'follow-us',
    category: 'subscribe',
    why: 'Points to the paper’s accounts, letters and applications.',
    match: `\\W{0,3}(?:obserwuj(?:cie)?|śledź(?:cie)?|polub(?:cie)?|dołącz(?:cie)?(?: do)?|zapraszamy|znajdziesz nas|jesteśmy|bądź|chcesz (?:być|wiedzieć|dostawać|otrzymywać|więcej)|dodaj nas|ustaw|zapisz się|subskrybuj(?:cie)?|czytaj nas|więcej (?:informacji|wiadomości|newsów|ważnych|ciekawych|aktualnych|na naszym|podobnych|takich|treści)|najważniejsze (?:informacje|wiadomości)|nie chcesz|jeśli (?:chcesz|nie chcesz|chcecie|podobał)|zobacz nas|odwiedź nas|wszystkie (?:najważniejsze|najnowsze)|pobierz|zainstaluj|ściągnij|najnowsze (?:informacje|wiadomości))(?: |,|-|:)[^\\n]{0,140}(?:naszym|nasz|naszą|naszego|naszej|nas|nam|serwis|redakcj|stronie głównej|profil|na bieżąco|przegapić|bezpłatn)[^\\n]{0,80}${channel}[^\\n]{0,120}`,
    remove: [
      '- Więcej ważnych informacji znajdziesz na stronie głównej. Jeśli nie chcesz nic przegapić, zapisz się na nasz newsletter',
      'Obserwuj nasz profil na Facebooku',
      'Bądź na bieżąco! Obserwuj nas w Wiadomościach Google.'
    ],
    keep: ['Śledź w occie wróci do naszych stołów, mówi wójt.']
  },
  {
    id: 'paywall',
    category: 'subscribe',
    why: 'Says that the rest is for those who pay, and asks to log in, to pay or to give.',
    match:
      '(?:(?:dalsza|pozostała) część (?:tekstu|artykułu|materiału)[^.!?]{0,40}(?:dla|po zalogowaniu|wymaga|dostępn)|(?:pełny|cały) (?:tekst|artykuł|dostęp|wywiad|felieton)[^.!?]{0,60}(?:prenumerat|subskryb|dostępn|wydaniu|numerze|kup|zalog)|(?:ten |to )?(?:artykuł|tekst|materiał|treść|wywiad)[^.!?]{0,30}(?:tylko|wyłącznie) dla (?:prenumerator|subskrybent|zalogowan|czytelnik)|(?:zaloguj|zarejestruj) się,? (?:aby|by|żeby|i) [^.!?]{3,100}|(?:kup|wykup|zamów|wybierz|odnów|aktywuj) (?:dostęp|subskrypcję|prenumeratę|e-wydanie|pakiet|ofertę|najnowszy numer|aktualny numer)|(?:masz|posiadasz) (?:już )?(?:konto|subskrypcję|prenumeratę|dostęp)\\?|nie masz (?:jeszcze )?konta\\?|dołącz do (?:grona |naszych )?(?:subskrybent|prenumerat|czyteln|patron)|(?:wesprzyj|wspieraj|wspomóż|wspieraj) (?:nas|naszą|nasze|portal|redakcję|niezależn|działalność|wolne|fundację|dziennikarstwo)|(?:postaw|przekaż) (?:nam )?(?:kawę|1,5 ?%|1 ?%|darowiznę|datek)|zostań (?:naszym )?(?:patronem|subskrybentem|darczyńcą)|podaj (?:swój )?(?:adres )?e-?mail|(?:twój |adres )(?:adres )?e-?mail|wyrażam zgodę na|zapoznał[ea]m się z|zapisując się|administratorem (?:twoich |państwa |pani\\/pana )?danych|dziękujemy[^.!?]{0,40} (?:zapis|subskrypcj))[^\\n]{0,140}',
    remove: [
      'Zaloguj się, aby czytać dalej',
      'Pełny tekst dostępny w wydaniu papierowym',
      'Wesprzyj naszą redakcję',
      'Administratorem danych jest Głos Doliny'
    ],
    keep: ['Kup chleb i prenumeratę gazety, prosił.', 'Wesprzyj się na lasce, mówił lekarz.']
  },
  {
    id: 'share-more',
    category: 'social',
    why: 'Buttons that share and rate a page.',
    match:
      '(?:udostępnij|podziel się|poleć|tweetuj|tweetnij|wyślij|polub|prześlij|opublikuj)(?: (?:to|ten artykuł|ten wpis|artykuł|wpis|post|tekst|znajomym|link|mailem|e-mailem|dalej|z innymi|ze znajomymi|informację|stronę))?(?: (?:na|w|przez))?(?: (?:facebook(?:u|iem)?|twitter(?:ze)?|x|google\\+|linkedin(?:ie)?|whatsapp(?:ie)?|wykop|messengerze?|pinterest|telegram|e-?mail(?:em)?|nk|instagram))?[:!.]?|\\d{1,6} (?:udostępnie(?:ń|nia|nie)|polubie(?:ń|nia|nie)|reakcj[ei])|udostępnień:? ?\\d{0,6}|lubię to!?(?: ?\\d{1,6})?|podoba ci się (?:ten |to, co )?[^.!?]{0,40}\\?[^\\n]{0,100}|spodobał(?:o|a)? ci się (?:ten |nasz )?[^.!?]{0,40}\\?[^\\n]{0,100}|kopiuj (?:link|adres|url)|skopiuj(?: link| adres)?|skopiowano(?: link)?|oceń(?: (?:ten )?(?:artykuł|tekst|wpis|materiał|treść))?[:!]?|(?:ocena|średnia(?: ocena)?)[: ]{1,2}\\d[\\d.,/ ]{0,8}\\(?głos\\p{L}{0,3}:? ?\\d{0,5}\\)?|(?:liczba )?głosów: ?\\d{1,6}',
    remove: ['Udostępnij na Facebook', 'Podziel się:', '12 udostępnień', 'Oceń artykuł'],
    keep: ['Wyślij na wieś', 'Ocena: 5 lat pracy poszło na marne.']
  },
  {
    id: 'comment-form',
    category: 'comment',
    why: 'The frame of comments and polls.',
    match:
      '(?:dodaj|zostaw|napisz|pokaż|zobacz|czytaj|wyświetl|ukryj|wszystkie|dołącz do)(?: (?:swój|wszystkie|nowy|pierwszy|swoją|pozostałe))? (?:komentarz(?:e|y)?|odpowiedź|opinię|dyskusji|opinie)(?: ?\\(?\\d{0,5}\\)?)?[.!]?|anuluj (?:pisanie odpowiedzi|odpowiedź)|możliwość komentowania[^.!?]{0,90} została wyłączona\\.?|twój adres e-?mail nie zostanie opublikowany[^\\n]{0,80}|(?:wymagane pola|pola oznaczone|pola wymagane)[^\\n]{0,60}|(?:musisz|trzeba) (?:się|być) (?:zalogować|zalogowany)[^\\n]{0,60}|(?:zaloguj się|zalogowani)[^.!?]{0,30}(?:komentować|skomentować|dodać komentarz|dodawać komentarze)[^\\n]{0,40}|zapisz moje dane[^\\n]{0,140}|powiadom mnie o[^\\n]{0,60}|komentarz(?:e|y) ?(?:[:(] ?)?(?:\\d{1,5}\\)?|zostały wyłączone[^\\n]{0,60}|są wyłączone[^\\n]{0,60}|wyłączone)|\\d{1,5} komentarz(?:e|y)|brak komentarzy[^\\n]{0,60}|bądź pierwszy[^\\n]{0,60}(?:komentarz|skomentuj|opini)[^\\n]{0,40}|(?:co o tym|a wy co|co wy|co) (?:sądzicie|myślicie|sądzisz|myślisz|uważacie)\\?[^\\n]{0,120}|(?:dajcie|daj) znać w komentarz(?:ach|u)[^\\n]{0,40}|(?:czekamy na|piszcie|napiszcie|podzielcie się)[^.!?]{0,60} w komentarz(?:ach|u)[^\\n]{0,60}|(?:redakcja )?nie (?:ponosi(?:my)? odpowiedzialności|odpowiada) za (?:treść )?(?:komentarz|opini|wypowiedzi)[^\\n]{0,80}|(?:widzisz|zauważył[eaś]{1,3}|znalazł[eaś]{1,3}|zauważyłeś\\(aś\\)|dostrzegł\\p{L}{1,3}) (?:błąd|literówkę|błędy)[^\\n]{0,120}|(?:zgłoś|zgłaszanie) (?:błąd|literówkę|komentarz|treść|uwagę|naruszenie|błędy)[^\\n]{0,40}|(?:zagłosuj|głosuj|oddaj głos|wyniki (?:sondy|ankiety)|sonda|zobacz wyniki|oddanych głosów:? ?\\d+|liczba głosów:? ?\\d+)|(?:jesteś świadkiem|byłeś świadkiem|masz (?:ciekawe )?(?:zdjęcie|zdjęcia|informacj\\p{L}|newsa|temat)|widziałeś|coś ciekawego)[^\\n]{0,80}(?:napisz|wyślij|przyślij|prześlij|daj znać|zadzwoń|czekamy|poinformuj)[^\\n]{0,140}|(?:najstarsze|najnowsze|najpopularniejsze|od najnowszych|od najstarszych)|comments powered by .{3,30}',
    at: 'tail',
    remove: [
      'Dodaj komentarz',
      'Możliwość komentowania została wyłączona.',
      'Twój adres e-mail nie zostanie opublikowany. Wymagane pola są oznaczone *',
      'Co o tym sądzicie? Napiszcie w komentarzu!',
      'Jesteś świadkiem zdarzenia? Napisz do nas',
      'Zauważyłeś błąd? Zgłoś go redakcji'
    ],
    keep: ['Brak wody', 'Sonda kosmiczna minęła planetę.', 'Co wy myślicie o moście, pytał wójt.']
  },
  {
    id: 'witness-glued',
    category: 'comment',
    why: 'Asks readers for news, behind the last sentence.',
    scope: 'span',
    caseSensitive: true,
    match:
      '(?<=[.!?”"] )(?:Widziałeś|Widziałaś|Jesteś świadkiem|Byłeś świadkiem|Masz (?:zdjęci|informacj|temat|newsa|ciekaw)|Wiesz o|Chcesz (?:podzielić się|zgłosić)|Zauważyłeś)[^.!?]{3,80}\\? ?(?:Przyślij|Wyślij|Napisz|Zadzwoń|Daj znać|Prześlij|Skontaktuj się|Poinformuj|Zgłoś|Czekamy)[^\\n]{3,160}$',
    remove: ['Most stoi. ⟦Widziałeś coś ciekawego? Przyślij zdjęcie na adres redakcji⟧'],
    keep: ['Mówił: Widziałeś coś ciekawego? Napisz o tym wiersz.']
  },
  {
    id: 'site-terms',
    category: 'legal',
    why: 'Cookies, copyright, disclaimers of the site.',
    match:
      '(?:(?:wszelkie|wszystkie) (?:materiały|treści|prawa|teksty|informacje)[^.!?]{0,80}(?:chronion|zastrzeżon|prawem|zgody|autorsk)|(?:kopiowanie|rozpowszechnianie|przedruk|powielanie|dalsze rozpowszechnianie|wykorzystywanie|publikowanie)[^.!?]{0,100}(?:zgody|zabronion|zakazan|zastrzeżon|wyłącznie|podaniem źródła|regulamin)|(?:używamy|korzystamy z|stosujemy|wykorzystujemy) (?:pliki|plików|ciastecz|cookies|technologi)|(?:korzystając|dalsze korzystanie) z (?:tej |naszej )?(?:strony|witryny|serwisu)|(?:strona|serwis|witryna|portal)[^.!?]{0,20} (?:korzysta z|używa|wykorzystuje|stosuje) (?:plików |pliki )?(?:cookie|ciastecz)|dowiedz się więcej o (?:cookie|plikach|tym, jak przetwarzane)|ta strona jest chroniona przez recaptcha|ta strona używa akismet|(?:artykuł|materiał|tekst|treść) (?:jest )?(?:sponsorowan|partner|reklamow|promocyjn|powstał (?:we|przy) współpracy|chronion)|(?:poglądy|opinie)[^.!?]{0,60}(?:nie muszą|nie odzwierciedl|mogą nie)[^.!?]{0,40}(?:redakcj|portal|stanowisk)|(?:informacje|treści|porady)[^.!?]{0,60}(?:mają charakter (?:wyłącznie )?informacyjn|nie (?:stanowią|zastępują|zastąpią) (?:porady|konsultacji|wizyty)))[^\\n]{0,260}',
    at: 'edge',
    remove: [
      'Używamy plików cookies',
      'Wszelkie materiały są chronione prawem autorskim.',
      'Kopiowanie bez zgody redakcji zabronione'
    ],
    keep: ['Używamy wody z rzeki.', 'Wszystkie prawa fizyki stoją w książce.']
  },
  {
    id: 'ad-marker',
    category: 'ad',
    why: 'The label of an advertisement, or that the text goes on below one.',
    match:
      '[-–—[(. ]{0,4}(?:reklama|koniec reklamy|r e k l a m a|tekst sponsorowany|materiał (?:partnera|promocyjny|reklamowy|sponsorowany|partnerski)|artykuł (?:partnera|partnerski|promocyjny)|(?:treść|oferta) (?:partnera|sponsorowana|reklamowa)|autopromocja|reklama \\d|reklama google|dalsz[aą] część (?:tekstu |artykułu |wpisu |materiału |wywiadu )?(?:(?:przeczytasz|znajdziesz|znajdziecie|obejrzysz|znajduje się|jest|dostępna) )?pod (?:reklamą|wideo|zdjęciem|galerią|filmem|materiałem|postem|formularzem|sondą|quizem|spodem)[^.!?]{0,20}|(?:pozostała|druga|reszta) (?:część )?(?:tekstu|artykułu|materiału) (?:pod|poniżej|znajduje się pod) (?:reklamą|wideo|filmem|zdjęciem|galerią|materiałem|poniżej)[^.!?]{0,20}|(?:ciąg dalszy|dalszy ciąg|c\\.d\\.|cd\\.)[^.!?]{0,30} pod (?:reklamą|wideo|zdjęciem|galerią|filmem|materiałem|postem|mapą)[^.!?]{0,20}|(?:tekst|artykuł)[^.!?]{0,10} (?:jest )?kontynuowany pod[^.!?]{2,30}|przewiń,? (?:aby|by|żeby)[^.!?]{3,30}|pomiń reklamę|zamknij reklamę)[-–—\\]). :↓▼]{0,6}',
    remove: [
      'REKLAMA 2',
      '(Dalsza część tekstu pod galerią)',
      'DALSZĄ CZĘŚĆ PRZECZYTASZ POD REKLAMĄ',
      'Materiał partnera',
      '- reklama -'
    ],
    keep: ['Reklama dźwignią handlu', 'Tekst partnera wójta leżał na stole.']
  }
]
