/** `12345` as `12,345`. */
export const count = (value: number): string => value.toLocaleString('en-US')

/** `2 documents`, `1 document`. */
export const counted = (value: number, noun: string, plural: string = `${noun}s`): string =>
  `${count(value)} ${value === 1 ? noun : plural}`

/** A share from 0 to 1 as a percentage with a sensible number of digits; what is not 0 never looks like 0. */
export function percent(share: number): string {
  const value = share * 100
  if (value === 0) return '0 %'
  if (value < 0.01) return '<0.01 %'
  return `${value.toFixed(value < 1 ? 2 : value < 10 ? 1 : 0)} %`
}

/** Bytes with a decimal unit: `12.3 MB`. */
export function bytes(value: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB']
  let unit = 0
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000
    unit++
  }
  return `${unit === 0 || value >= 100 ? Math.round(value) : value.toFixed(1)} ${units[unit]}`
}

/** Seconds as `0.8 s`, `12 s`, `3:05 min` or `2:10 h`. */
export function duration(seconds: number): string {
  if (seconds < 10) return `${seconds.toFixed(1)} s`
  const whole = Math.round(seconds)
  if (whole < 60) return `${whole} s`
  const pair = (high: number, low: number): string => `${high}:${String(low).padStart(2, '0')}`
  return whole < 3600
    ? `${pair(Math.floor(whole / 60), whole % 60)} min`
    : `${pair(Math.floor(whole / 3600), Math.floor((whole % 3600) / 60))} h`
}
