/** Given names as bylines of Polish papers have them. */
export const givenName: string =
  '(?:Adam|Adrian|Agata|Agnieszka|Aldona|Aleksander|Aleksandra|Alicja|Andrzej|Aneta|Anita|Anna|Antoni|Arkadiusz|Artur|Barbara|Bartłomiej|Bartosz|Beata|Bogdan|Bogusław|Bożena|Cezary|Damian|Daniel|Danuta|Daria|Dariusz|Dawid|Dominik|Dominika|Dorota|Edyta|Elżbieta|Emilia|Ewa|Ewelina|Filip|Franciszek|Gabriela|Grażyna|Grzegorz|Halina|Hanna|Helena|Henryk|Hubert|Igor|Ilona|Irena|Iwona|Izabela|Jacek|Jadwiga|Jakub|Janusz|Jan|Jarosław|Jerzy|Joanna|Jolanta|Józef|Julia|Justyna|Kacper|Kamila?|Karolina|Karol|Katarzyna|Kinga|Klaudia|Konrad|Krystian|Krystyna|Krzysztof|Leszek|Lucyna|Łukasz|Maciej|Magdalena|Małgorzata|Marcin|Marek|Maria|Mariusz|Marlena|Marta|Martyna|Mateusz|Michał|Mieczysław|Mirosława?|Monika|Natalia|Norbert|Olga|Oskar|Patrycja|Patryk|Paulina|Paweł|Piotr|Przemysław|Radosław|Rafał|Renata|Robert|Roman|Ryszard|Sabina|Sebastian|Sławomir|Stanisław|Stefan|Sylwia|Szymon|Tadeusz|Teresa|Tomasz|Urszula|Wanda|Weronika|Wiesław|Wiktor|Wiktoria|Wioletta|Witold|Wojciech|Zbigniew|Zofia|Zuzanna)'

/** Months as dates have them. */
export const month: string =
  '(?:sty(?:cznia|cz\\.|\\.)?|lut(?:ego|\\.)?|mar(?:ca|\\.)?|kwi(?:etnia|\\.)?|maja|cze(?:rwca|\\.)?|lip(?:ca|\\.)?|sie(?:rpnia|\\.)?|wrz(?:eśnia|\\.)?|paź(?:dziernika|\\.)?|lis(?:topada|\\.)?|gru(?:dnia|\\.)?)'
