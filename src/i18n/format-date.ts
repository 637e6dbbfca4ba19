/** Calendar dates as each language writes them, with the precision they were given with. */
import { partsOf, type CalendarDate } from '#src/domain/calendar-date.ts'
import type { Language } from '#src/domain/vocabulary.ts'

const ENGLISH_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** `short` abbreviates English months; the other three are short already. */
export type DateLength = 'long' | 'short'

function formatEnglish(year: number, month: number | null, day: number | null, length: DateLength): string {
  if (month === null) return String(year)
  const name = ENGLISH_MONTHS[month - 1] ?? ''
  const shown = length === 'short' ? name.slice(0, 3) : name
  return day === null ? `${shown} ${year}` : `${day} ${shown} ${year}`
}

function formatHan(year: number, month: number | null, day: number | null): string {
  return `${year}年${month === null ? '' : `${month}月`}${day === null ? '' : `${day}日`}`
}

function formatKorean(year: number, month: number | null, day: number | null): string {
  if (month === null) return `${year}년`
  return day === null ? `${year}. ${month}.` : `${year}. ${month}. ${day}.`
}

/** 23 November 2026 · 2026年11月23日 · 2026. 11. 23.; a month or a year is written as one. */
export function formatDate(date: CalendarDate, language: Language, length: DateLength = 'long'): string {
  const { year, month, day } = partsOf(date)
  switch (language) {
    case 'en':
      return formatEnglish(year, month, day, length)
    case 'zh':
    case 'ja':
      return formatHan(year, month, day)
    case 'ko':
      return formatKorean(year, month, day)
  }
}
