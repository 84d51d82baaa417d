import type {Rule} from '../../matching/rule.ts'

const r = String.raw

/** What readers of Polish sites are asked to do, and what is offered to them. */
export const appealRules: readonly Rule[] = [
  {
    id: 'listen-and-keep',
    category: 'social',
    why: 'Buttons that read the text aloud or keep it.',
    match: r`(?:odsłuchaj|posłuchaj|przesłuchaj|odtwórz|czytaj na głos)(?: (?:ten|tego|ten tekst|całego))? ?(?:artykuł|artykułu|tekst|tekstu|nagranie|nagrania|materiału|materiał)?(?: \([\d:. min]{2,10}\))?|zapisz (?:na później|artykuł|w schowku|na liście)|dodaj do (?:ulubionych|schowka|zakładek|obserwowanych|listy|przeczytania później)|(?:obserwuj|śledź) (?:temat|autora|tag)|(?:powrót|wróć|wracam|przejdź) (?:na|do) (?:stronę główną|strony głównej|listy [\p{L} ]{3,20}|początku|poprzedniej strony|serwisu|artykułu)|oglądaj (?:także|też|również|na żywo)(?: [\p{L}\d ]{2,30})?|\d{1,3} z \d{1,3}|\d\d:\d\d ?/ ?\d\d:\d\d|(?:o autorze|o autorce|o autorach)[:.]?`,
    remove: ['Odsłuchaj ten artykuł', 'Zapisz na później', 'Powrót na stronę główną', '1 z 12', 'O autorze'],
    keep: ['Posłuchaj tekstu pieśni, prosił.', '1 z 12 mostów', 'O autorze wiemy mało.']
  },
  {
    id: 'paid-links',
    category: 'legal',
    why: 'A site tells that it is paid for what its readers buy.',
    match: r`.{0,160}(?:link(?:i|ów|ami)? (?:afiliacyjn|partnersk|sponsorowan)\p{L}{1,3}|afiliacyjn\p{L}{1,3} link|(?:otrzymamy|otrzymujemy|otrzymać|zarabiamy|dostajemy)[^.]{0,40}prowizj).{0,240}`,
    remove: ['Artykuł zawiera linki afiliacyjne. Jeśli dokonasz zakupu, otrzymamy prowizję.'],
    keep: ['Pośrednik wziął prowizję od mostu.']
  },
  {
    id: 'thanks-for-reading',
    category: 'subscribe',
    why: 'Thanks readers for having read, and asks them to come again.',
    at: 'tail',
    match: r`dziękujemy,? (?:ci |wam |państwu )?(?:za (?:przeczytanie|lekturę|poświęcony|odwiedziny|czytanie)|że (?:przeczyta|jeste|czyta|odwiedzi|wszedł|do nas))[^!?]{0,200}[.!]?(?: .{2,160})?|cieszymy się, że (?:jesteś|jesteście) z nami.{0,260}|(?:oceń|twoja opinia|twoja ocena) (?:jakość|pozwala nam|pomoże nam)[^!?]{0,160}`,
    remove: [
      'Dziękujemy, że przeczytałeś nasz artykuł do końca.',
      'Cieszymy się, że jesteś z nami. Zapisz się na newsletter'
    ],
    keep: ['Dziękujemy za pomoc, mówi wójt.', 'Twoja ocena z matematyki jest dobra.']
  },
  {
    id: 'waiting-for-news',
    category: 'comment',
    why: 'Asks readers for news, pictures and mail to the author.',
    at: 'tail',
    match: r`czekamy na (?:wasze|twoje|państwa|twój|wasz) (?:zgłoszenia|opinie|zdjęcia|informacje|sygnały|komentarze|wiadomości|historie|sygnał|głos)[^!?]{0,120}[.!]?(?: .{2,80})?|(?:jeśli |jeżeli )?(?:chcesz|chcecie|chciałbyś) (?:się )?(?:skontaktować|porozmawiać|podzielić)(?: się)?[^.!?]{0,30} z (?:autor|nami|redakcj)[^!?]{0,30}[?,] ?[^!?]{2,140}|(?:kontakt|napisz|wiadomość|mail) (?:z|do) autor(?:a|em|ki|ką)[:.]? ?.{0,60}|masz newsa[^!?]{0,60}\?.{0,140}|(?:masz|macie|jesteś|jesteście|byłeś|byliście)[^.!?]{3,80}\? (?:napisz|wyślij|prześlij|przyślij|zadzwoń|daj znać|skontaktuj|poinformuj|podziel|czekamy)[^?]{2,160}`,
    remove: [
      'Czekamy na Wasze zgłoszenia. Napisz do nas!',
      'Masz newsa, zdjęcie lub filmik? Prześlij nam',
      'Chcesz porozmawiać z autorem? Napisz na adres redakcji'
    ],
    keep: ['Czekamy na wasze dzieci, mówi dyrektor? Nie.', 'Masz czas? Wójt też go ma.']
  },
  {
    id: 'more-on-main-page',
    category: 'related',
    why: 'A sentence that leads readers to other pages of the site.',
    match: r`[>»→*•(–-]{0,3} ?(?:więcej|najnowsze|wszystkie|inne|najważniejsze|podobne) (?:\p{L}{4,14} )?(?:informacji|wiadomości|newsów|tekstów|artykułów|informacje|artykuły|teksty|treści|przepisów|porad|wywiadów|zdjęć|ciekawostek|analiz)[^.!?]{0,60} (?:na (?:stronie głównej|naszym|naszej|portalu|kanale)|znajdziesz na (?:stronie głównej|naszym|naszej)|(?:znajdziesz|znajdziecie|przeczytasz|przeczytacie) (?:tutaj|tu|na |w (?:naszym|serwisie|dziale|zakładce))|w (?:naszym|naszej|serwisie|dziale|zakładce))[^.!?]{0,80}[.!>)]{0,3}`,
    remove: [
      'Więcej informacji z kraju na stronie głównej',
      'Więcej przepisów znajdziesz w naszym dziale Kuchnia.'
    ],
    keep: ['Więcej informacji znajdziesz w urzędzie.', 'Wszystkie wiadomości przyszły w nocy.']
  },
  {
    id: 'rest-is-paid',
    category: 'subscribe',
    why: 'How much of the text is left for those who pay, and what that costs.',
    match: r`pozostało(?: do przeczytania)?:? \d{1,3} ?(?:%|proc\.|procent)(?: (?:artykułu|tekstu|materiału|treści)[^!?]{0,80})?|©? ?licencja na publikację.{0,160}|(?:pełny )?dostęp (?:na|już|za|do) [^.!?]{2,60}(?:w promocji|zł|promocj|za darmo|już teraz|treści)[^.!?]{0,60}[.!]?(?: .{2,60})?|kup licencję.{0,40}|(?:czytaj|korzystaj) (?:bez ograniczeń|bez reklam|za \d)[^.!?]{0,60}[.!]?|(?:artykuł|tekst|materiał) (?:jest )?dla (?:zalogowanych|prenumeratorów|subskrybentów|premium)[^.!?]{0,60}`,
    remove: ['Pozostało 80% artykułu', '© Licencja na publikację', 'Kup licencję'],
    keep: ['Pozostało 80% wody.', 'Dostęp do mostu zamknięto.', 'Czytaj bez okularów']
  },
  {
    id: 'recipe-buttons',
    category: 'social',
    why: 'Buttons and questions of sites with recipes.',
    match: r`(?:(?:przejdź|skocz) do przepisu|(?:drukuj|wydrukuj|zapisz|oceń|udostępnij) (?:ten )?przepis|przepis do druku|(?:wypróbowałeś|wypróbowałaś|zrobiłeś|zrobiłaś|przygotowałeś|przygotowałaś|skorzystałeś|skorzystałaś)[^.!?]{0,20} przepis[^.!?]{0,20}\?.{0,200})[.!]?`,
    remove: ['Przejdź do przepisu', 'Drukuj przepis', 'Zrobiłaś ten przepis? Pochwal się na Instagramie!'],
    keep: ['Zapisz przepis na kartce i schowaj.']
  },
  {
    id: 'no-advice',
    category: 'legal',
    why: 'Says that the text is no advice, and who has looked it through.',
    at: 'edge',
    match: r`(?:uwaga[!:]? |ważne[!:]? |zastrzeżenie:? )?(?:ten |niniejszy |niniejsza |powyższ[ye] |nasze |wszystkie |zawarte )?(?:artykuł|tekst|treści|materiał|informacje|porady|publikacja|treść)[^.]{0,100}(?:(?:nie )?(?:zastąpi|zastępuj|zastąpienie)\p{L}{0,3}[^.]{0,60}(?:lekarz|porad|wizyt|diagnoz)|nie (?:stanowi|jest|są)\p{L}{0,2} (?:porad|rekomendacj|zachęt|ofert|doradztw)[^.]{0,60}|(?:charakter|cel)\p{L}{0,3} (?:wyłącznie |jedynie )?(?:informacyjn|edukacyjn)).{0,260}|(?:zweryfikowane|zweryfikował[a]?|sprawdzone|konsultacja|weryfikacja|recenzja) (?:merytoryczn[ai]|medyczn[ai]|przez|pod względem)[^!?]{3,100}`,
    remove: ['Ten artykuł nie zastąpi wizyty u lekarza.', 'Weryfikacja merytoryczna: lek. Anna Brzeg'],
    keep: ['Artykuł nie jest długi.', 'Tekst nie stanowi całości.']
  },
  {
    id: 'forum',
    category: 'nav',
    why: 'What the software of forums prints beside a post.',
    match: r`(?:posty|wiadomości|tematy|postów|polubienia): \d{1,6}|(?:dołączył[a]?|rejestracja|data rejestracji|zarejestrowany|na forum od|ostatnio edytowan[oy])(?: przez [\w.-]{2,24})?:? (?:\p{L}{2,4}\.?,? )?(?:\d{1,2} )?\p{L}{3,12}\.? (?:19|20)\d\d(?:,? \d{1,2}:\d\d)?|(?:autor|przez):? [\w.-]{2,24} » .{8,40}|odpowiedz z cytatem|temat zamknięty`,
    remove: ['Posty: 312', 'Dołączyła: 3 maj 2011', 'autor: anna82 » 03 maja 2021, 15:31'],
    keep: ['Posty: 312 dni w roku', 'Temat zamknięty nie był.']
  },
  {
    id: 'we-wrote-about-it',
    category: 'related',
    why: 'A link to an earlier article.',
    match: r`[>»→*•-]{0,3} ?(?:(?:wcześniej |już )?pisaliśmy o tym|o tym (?:już |wcześniej )?pisaliśmy|o sprawie pisaliśmy)(?: (?:tutaj|tu|wcześniej|już))?(?: ?[:>] ?.{8,180}|[.:>]{0,3})`,
    remove: ['Pisaliśmy o tym: Prom wraca na wyspy', 'Pisaliśmy o tym tutaj'],
    keep: ['Pisaliśmy o tym w maju, a most dalej stoi.']
  },
  {
    id: 'content-missing',
    category: 'media',
    why: 'Stands in place of an embed that could not be shown.',
    match: r`(?:treść|film|materiał|nagranie|post|wideo|ten (?:materiał|film|element)) (?:jest )?(?:chwilowo )?niedostępn\p{L}{1,2}[.:,!]? (?:zaakceptuj|włącz|zmień|wyłącz|aby|musisz)[^!?]{3,140}|(?:aby|żeby) (?:zobaczyć|obejrzeć|wyświetlić) (?:ten |tę |to )?(?:materiał|film|treść|post|wideo|zawartość)[^!?]{0,80}(?:zaakceptuj|zgod|cookies|włącz)[^!?]{0,80}`,
    remove: ['Treść niedostępna. Zaakceptuj pliki cookies, aby zobaczyć ten materiał.'],
    keep: ['Treść niedostępna dla oka odkrył rentgen.']
  },
  {
    id: 'votes-and-rules-of-comments',
    category: 'comment',
    why: 'Ratings, forms and rules of the discussion.',
    at: 'tail',
    match: r`(?:twoja ocena|oceń(?: ten)? (?:artykuł|tekst|wpis)|ocena artykułu) ?:? ?\d[\d ./,]{0,10}|zapisz moj[eą] (?:imię|dane|nazwę)[^!?]{3,140}|(?:opinie|komentarze|wypowiedzi) (?:czytelników|internautów|użytkowników)[^!?]{0,160}(?:odpowiedzialności|prywatn\p{L}{1,4} opini|stanowisk)[^!?]{0,120}|(?:kontakt (?:z|do) (?:redakcj|autor)\p{L}{1,3}|e-?mail (?:autora|redakcji)) ?: ?\S{2,40}@\S{3,40}`,
    remove: [
      'Twoja ocena: 0',
      'Opinie czytelników są ich prywatnymi opiniami.',
      'Kontakt z redakcją: ana@doliny.example'
    ],
    keep: ['Opinie czytelników były podzielone.', 'Twoja ocena: dobra']
  },
  {
    id: 'if-you-like-it',
    category: 'subscribe',
    why: 'Asks readers to pay for what they like.',
    at: 'tail',
    match: r`(?:jeśli|jeżeli) (?:podoba|spodobał|cenisz|lubisz|doceniasz|chcesz wesprzeć)[^.!?]{3,100}[,?] ?(?:wesprzyj|wspieraj|postaw|udostępnij|polub|zostań|rozważ|kup)[^!?]{2,100}[.!]?|czytaj (?:dalej )?(?:już )?(?:za|od) \d[\d,.]{0,6} ?zł.{0,60}`,
    remove: ['Jeśli podoba Ci się to, co robimy, wesprzyj nas', 'Czytaj dalej za 9,99 zł miesięcznie'],
    keep: ['Jeśli chcesz jechać, kup bilet.']
  }
]
