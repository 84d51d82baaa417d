const r = String.raw

export const month: string = r`(?:gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic)\p{L}{0,6}\.?`
export const weekday: string = r`(?:(?:lun|mar|mer|gio|ven|sab|dom)\.?|(?:luned|marted|mercoled|gioved|venerd)[iì]['’]?|sabato|domenica)`
/** A date in words, with or without the day of the week. */
export const date: string = r`(?:(?:luned[iì]|marted[iì]|mercoled[iì]|gioved[iì]|venerd[iì]|sabato|domenica),? )?\d{1,2}(?:°|º)? ${month},? (?:19|20)\d\d`
/** A name in which the first two words begin with a capital, as few titles and headings do. */
export const fullName: string = r`\p{Lu}[\p{L}’'-]{1,20} (?:\p{Lu}\.|\p{Lu}[\p{L}’'-]{1,20})(?: [\p{Lu}de][\p{L}.’'-]{0,20}){0,4}`
/** News agencies and picture libraries. */
export const agency: string =
  '(?:ANSA|Ansa|Adn[Kk]ronos(?: Salute)?|ADNKRONOS|AGI|LaPresse|LAPRESSE|La Presse|[Aa]skanews|ASKANEWS|Italpress|ITALPRESS|Radiocor|Il Sole 24 Ore Radiocor|Agenzia (?:DIRE|Dire|Nova|Fotogramma|ANSA|AGI)|DIRE|9Colonne|Agenpress|Agenparl|AGENPARL|TMNews|Reuters|REUTERS|AFP|Afp|EPA|Epa|EFE|Xinhua|Bloomberg|Getty(?: Images)?|Imagoeconomica|IMAGOECONOMICA|IPA|Ipa|Fotogramma|Shutterstock|iStock|Freepik|Pixabay|Pexels|Unsplash|Adobe Stock|Webphoto|Photomasi)'
