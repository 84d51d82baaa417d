const r = String.raw

export const month: string = r`(?:ene|feb|mar|abr|may|jun|jul|ago|sep|set|oct|nov|dic)\p{L}{0,8}\.?`
export const weekday: string = r`(?:(?:lun|mar|mié|mie|jue|vie|sáb|sab|dom)\.?|lunes|martes|miércoles|jueves|viernes|sábado|domingo)`
/** A date in words, with or without the day of the week. */
export const date: string = r`(?:(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo),? (?:el )?)?\d{1,2}(?:º|°)? (?:de )?${month},?(?: del? |,? )(?:19|20)\d\d`
/** A name in which the first two words begin with a capital, as few titles and headings do. */
export const fullName: string = r`\p{Lu}[\p{L}’'-]{1,20} (?:\p{Lu}\.|\p{Lu}[\p{L}’'-]{1,20})(?: [\p{Lu}dy][\p{L}.’'-]{0,20}){0,4}`
/** News agencies and picture libraries. */
export const agency: string =
  '(?:EFE|AFP|Reuters|REUTERS|Europa ?Press|EUROPA ?PRESS|Télam|TÉLAM|Xinhua|XINHUA|ANSA|Notimex|NOTIMEX|Prensa Latina|Colpisa|COLPISA|Servimedia|SERVIMEDIA|Sputnik|Bloomberg|DPA|dpa|Agencia EFE|Agencias|AGENCIAS|Associated Press|Andina|Cuartoscuro|CUARTOSCURO|Getty Images|GETTY IMAGES|Getty|GTRES|Gtres|Shutterstock|SHUTTERSTOCK|iStock|Freepik|Pixabay|Pexels|Unsplash)'
