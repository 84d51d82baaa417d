const r = String.raw

/** A name in the middle of running text: two to four words with capitals, or initials; for rules that tell capitals. */
export const fullName: string = r`\p{Lu}[\p{L}\p{M}.’'-]{0,20}(?: \p{Lu}[\p{L}\p{M}.’'-]{0,20}){0,2}(?: (?:de|van|von|der|al|bin|la|du))?(?: \p{Lu}[\p{L}\p{M}.’'-]{0,20}){1,2}`

/** News agencies and picture agencies as credits print them, in capitals or not. */
export const agency: string = r`(?:The Associated Press|Agence France-Presse|Press Trust of India|Tribune News Service|The Washington Post|The Canadian Press|The New York Times|Press Association|Associated Press|USA TODAY Sports|USA Today Sports|Thomson Reuters|Icon Sportswire|Washington Post|Anadolu Agency|Canadian Press|New York Times|Depositphotos|Getty Images|GETTY IMAGES|Shutterstock|SHUTTERSTOCK|Imagn Images|The Guardian|The Atlantic|Adobe Stock|SOPA Images|ImagnImages|Splash News|AdobeStock|ZUMA Press|Dreamstime|Bloomberg|BLOOMBERG|WireImage|FilmMagic|AP Images|AFP Photo|AFP PHOTO|Interfax|NurPhoto|Icon SMI|Backgrid|Sipa USA|Invision|Bigstock|Unsplash|AP Photo|Reuters|REUTERS|PA Wire|EPA-EFE|Bernama|BERNAMA|Anadolu|Sputnik|Newscom|Polaris|Pixabay|Xinhua|XINHUA|Yonhap|YONHAP|Antara|ANTARA|iStock|USATSI|Corbis|Pexels|Kyodo|KYODO|Getty|Alamy|Redux|IANS|KUNA|MENA|TASS|Tass|ANSA|Zuma|Sipa|SIPA|WENN|AAP|AFP|Afp|PTI|ANI|UNI|UPI|EPA|EFE|ANA|WAM|SPA|dpa|DPA|CNN|GNA|NAN|APP|APA|BSS|UNB|PNA|TNS|CNA|MGN|VPC|Rex|REX|MCT|AP|PA|AA)`

/** Papers, networks and other owners of pictures. */
export const house: string =
  "(?:Staff|Pool|File|Handout|Handouts?|Contributed|Contributor|Facebook|Flickr|Instagram|Twitter|YouTube|Wikimedia Commons|Creative Commons|NPR|NBC News|CBS News|ABC News|Fox News|CBC|BBC|(?:[Ff]or )?(?:[Tt]he )?\\p{Lu}[\\p{L}’'-]{1,20} (?:\\p{Lu}[\\p{L}’'-]{1,20} )?(?:\\p{Lu}[\\p{L}’'-]{1,20} )?(?:Times|Post|News|Tribune|Herald|Journal|Chronicle|Gazette|Star|Globe|Press|Register|Bee|Inquirer|Dispatch|Courier|Sentinel|Observer|Examiner|Telegraph|Independent|Images|Photo|Photos|Photography|Photographer|Media|Magazine|Daily|Staff))"

/** A month, in full or shortened. */
export const month: string =
  '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Za-z]{0,6}\\.?'

/** A date with its month as a word: `May 3, 2021`, `Mon, 3 May 2021`. */
export const wordDate: string = `(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|MON|TUE|WED|THU|FRI|SAT|SUN)[A-Za-z]{0,6}\\.?,? )?(?:${month} ?\\d{1,2}(?:st|nd|rd|th)?,? ?(?:19|20)\\d\\d|\\d{1,2}(?:st|nd|rd|th)?[ -]?${month}[ ,-]{0,2}(?:19|20)\\d\\d)`

/** A date with its year: `May 3, 2021`, `3 May 2021`, `2021-05-03`, `3/5/2021`. */
export const fullDate: string = `(?:${wordDate}|(?:19|20)\\d\\d[-/.]\\d\\d?[-/.]\\d\\d?|\\d\\d?[-/.]\\d\\d?[-/.](?:19|20)?\\d\\d)`

/** A time of day with its zone. */
export const hour: string =
  '\\d{1,2}(?:[:.]\\d\\d){0,2} ?(?:[APap]\\.?[Mm]\\.?)?(?: ?\\(?(?:[ECMPAB]?[SDM]?T|GMT|UTC|IST|PKT|WIB|SGT|HKT|AEST|AEDT|WAT|EAT|CAT|SAST|CET|CEST|local time)\\)?(?![A-Za-z]))?'

/** Where a sentence has ended: what follows stands behind the text. */
export const behindSentence = '(?<=[.!?…:”"’\')\\]_] ?)'

/** Where a sentence begins, or nothing follows; for rules that tell capitals. */
export const beforeSentence: string = r`(?=$| ["“‘']?\p{Lu})`

/** Words with which a sentence goes on where what stood before it was no part of the text. */
export const sentenceStarter =
  '(?:The|In|But|He|She|It|They|A|An|This|That|On|At|After|While|As|For|However|When|If|We|His|Her|Meanwhile|Earlier|Last|Speaking|Asked|According|Some|Many|Both|Those|These|There|Also|And|Its|Their|Since|Under|Over|During|Recently|With|By|From|Despite|Although|Yet|So|Now|One|Two|Most|Such|Another|You|I|My|Our|To|What|How|Here)'

/** Networks as their names are written, on which readers are asked to follow; not `X`, which needs more around it. */
export const network =
  '(?:Twitter|Facebook|Instagram|LinkedIn|YouTube|TikTok|Telegram|WhatsApp|Threads|Bluesky|Mastodon|Google News|Medium|Substack|Pinterest|Snapchat|twitter|facebook|instagram)'

/** One of several patterns. */
export const any = (...patterns: readonly string[]): string => `(?:${patterns.join('|')})`
