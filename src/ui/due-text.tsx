/** A date that something is due by: to the day, or by the end of the month or year it was given with. */
import { precisionOf, type CalendarDate } from '#src/domain/calendar-date.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { DateText } from './date-text.tsx'

export function DueText({ date }: { readonly date: CalendarDate }) {
  const { messages, date: written } = useI18n()
  if (precisionOf(date) === 'day') return <DateText date={date} />
  return <time dateTime={date}>{messages.overview.byEndOf(written(date, 'short'))}</time>
}
