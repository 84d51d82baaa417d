const r = String.raw

export const month: string = r`(?:jan|fev|mar|abr|mai|jun|jul|ago|set|out|nov|dez)\p{L}{0,7}\.?`
export const weekday: string = r`(?:(?:seg|ter|qua|qui|sex|sáb|sab|dom)\.?|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|sábado|domingo)`
/** A date in words, with or without the day of the week. */
export const date: string = r`(?:(?:segunda|terça|quarta|quinta|sexta|sábado|domingo)(?:-feira)?,? )?\d{1,2}(?:º|°)? (?:de )?${month},?(?: de |,? )(?:19|20)\d\d`
/** A name in which the first two words begin with a capital, as few titles and headings do. */
export const fullName: string = r`\p{Lu}[\p{L}’'-]{1,20} (?:\p{Lu}\.|\p{Lu}[\p{L}’'-]{1,20})(?: [\p{Lu}de][\p{L}.’'-]{0,20}){0,4}`
/** News agencies and picture libraries. */
export const agency: string =
  '(?:Agência (?:Brasil|Lusa|Estado|O Globo|Senado|Câmara|Minas|Pará|Reuters|EFE)|Lusa|LUSA|Estadão(?: Conteúdo)?|ESTADÃO CONTEÚDO|Folhapress|FOLHAPRESS|AFP|Reuters|REUTERS|EFE|ANSA|Ansa|Associated Press|Xinhua|Bloomberg|DW|Deutsche Welle|RFI|BBC(?: (?:News )?Brasil)?|CNN(?: Brasil| Portugal)?|g1|G1|Getty Images|Getty|Shutterstock|iStock|Freepik|Pixabay|Pexels|Unsplash|Global Imagens)'
/** What stands in place of a photographer. */
export const pictureSource: string =
  '(?:Reprodução|Divulgação|Arquivo(?: [Pp]essoal)?|Ilustrativa|Direitos [Rr]eservados|REPRODUÇÃO|DIVULGAÇÃO|ARQUIVO|Redes [Ss]ociais|Cortesia|D\\.?R\\.?)'
