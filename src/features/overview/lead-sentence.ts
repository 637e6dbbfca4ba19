/** The sentence the overview opens with, generated from the view so that it can never disagree with the panels. */
import { precisionOf, type CalendarDate } from '#src/domain/calendar-date.ts'
import type { Changes } from '#src/domain/changes.ts'
import type { NextDate } from '#src/domain/next-dates.ts'
import { tallyOf } from '#src/domain/summary.ts'
import type { View } from '#src/domain/view.ts'
import type { I18n } from '#src/i18n/i18n-context.ts'

/** A month or a year is met by its last day, so it is "by the end of". */
function dateAhead(date: CalendarDate, i18n: I18n): string {
  const written = i18n.date(date)
  return precisionOf(date) === 'day' ? written : i18n.messages.overview.byEndOf(written)
}

/**
 * Sentences with the figures marked by `**`.
 * @param dates what is ahead of the view, soonest first
 */
export function leadSentences(
  view: View,
  changes: Changes,
  [next]: readonly NextDate[],
  since: string,
  i18n: I18n,
): string[] {
  const { lead } = i18n.messages.overview
  const { asOf } = view.clock
  const { open, achieved, proposals, overdue, quiet } = tallyOf(view.items).headline
  const date = i18n.date(asOf)
  return [
    view.viewer === null
      ? lead.joint(date, open, achieved)
      : lead.own(i18n.messages.terms.country[view.viewer], date, open, achieved),
    ...(proposals === 0 ? [] : [lead.proposals(proposals)]),
    lead.attention(overdue, quiet),
    lead.moved(changes.moved.length, since),
    next === undefined ? lead.noNext : lead.next(dateAhead(next.date, i18n)),
  ]
}
