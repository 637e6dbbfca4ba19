/** A calendar date in the reader's language, readable by machines. */
import type { CalendarDate } from '#src/domain/calendar-date.ts'
import type { DateLength } from '#src/i18n/format-date.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'

export function DateText({ date, length = 'short' }: { readonly date: CalendarDate; readonly length?: DateLength }) {
  const i18n = useI18n()
  return <time dateTime={date}>{i18n.date(date, length)}</time>
}
