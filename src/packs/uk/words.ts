/** Months as dates have them, in full or shortened. */
const month =
  '(?:січ(?:ня|ень|\\.)?|лют(?:ого|ий|\\.)?|бер(?:езня|езень|\\.)?|кв(?:ітня|ітень|іт\\.)|трав(?:ня|ень|\\.)?|черв(?:ня|ень|\\.)?|лип(?:ня|ень|\\.)?|серп(?:ня|ень|\\.)?|вер(?:есня|есень|\\.)?|жов(?:тня|тень|т?\\.)?|лист(?:опада|опад|\\.)?|груд(?:ня|ень|\\.)?)'

const weekday =
  "(?:(?:понеділок|вівторок|середа|четвер|п[’'ʼ]?ятниця|субота|неділя|пн|вт|ср|чт|пт|сб|нд),? )?"

/** A time of day, with or without its seconds. */
export const time: string = '\\d{1,2}[:.]\\d\\d(?::\\d\\d)?'

/** A date with its month as a word. */
export const worded: string = `${weekday}\\d{1,2} ${month},? 20\\d\\d(?: ?р(?:оку|\\.)?)?`

/** News agencies and papers. */
export const agencies: string =
  '(?:УНІАН|УНИАН|Укрінформ|УКРІНФОРМ|Інтерфакс-Україна|РБК-Україна|Суспільне(?: [\\p{Lu}]\\p{L}{2,20})?|Українська правда|УП|LIGA\\.net|Getty Images|Reuters|REUTERS|AFP|AP|EPA|Еспресо|ТСН|Громадське|hromadske|ЗАХІД\\.НЕТ|ZAXID\\.NET|Depositphotos|Shutterstock|Unsplash|Facebook|Telegram|ДСНС|Нацполіція|ОПУ|Офіс президента|Генштаб(?: ЗСУ)?)'
