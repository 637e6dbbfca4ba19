/** The two dates of the bar: what is shown as of, and what it is compared with. */
import type { Day } from '#src/domain/calendar-date.ts'
import { usualComparison } from '#src/domain/comparison.ts'
import { anchorsOf } from '#src/domain/named-dates.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { arrivingComponent, usePrepared } from '#src/ui/arriving-component.tsx'
import { DateText } from '#src/ui/date-text.tsx'
import { useView } from '#src/ui/view-context.ts'
import type { DateChoice } from './date-choices.tsx'
import { Menu } from './menu.tsx'

const choicesOfDates = arrivingComponent(async () => (await import('./date-choices.tsx')).DateChoices)

function useAnchors(usual: Day | null): DateChoice[] {
  const { messages } = useI18n()
  const { tracker } = useView()
  return anchorsOf(tracker.snapshot).map(({ name, day }) => ({
    name: messages.filter.anchor[name],
    day,
    isUsual: day === usual,
  }))
}

export function AsOfMenu() {
  usePrepared(choicesOfDates)
  const { messages } = useI18n()
  const { tracker, view, select } = useView()
  const { evidenceDate } = tracker.snapshot
  const { asOf } = view.clock
  const choices = useAnchors(evidenceDate)
  return (
    <Menu
      label={messages.filter.asOf}
      value={<DateText date={asOf} />}
      isActive={asOf !== evidenceDate}
      onNear={choicesOfDates.prepare}
    >
      <choicesOfDates.Part
        label={messages.filter.asOf}
        choices={choices}
        chosen={asOf}
        onChoose={(day) => {
          select({ asOf: day === evidenceDate ? null : day })
        }}
      />
    </Menu>
  )
}

export function SinceMenu() {
  const { messages, date } = useI18n()
  const { selection, view, period, select } = useView()
  const { asOf } = view.clock
  const usual = usualComparison(asOf)
  const halfYear: DateChoice = { name: messages.filter.anchor['half-year'], day: usual, isUsual: true }
  /** Only what lies before the as-of date can be compared with it. */
  const choices = [halfYear, ...useAnchors(null).filter(({ day }) => day < asOf)]
  return (
    <Menu
      label={messages.filter.since}
      value={<DateText date={period.since} />}
      isActive={selection.since !== null && selection.since !== usual}
      onNear={choicesOfDates.prepare}
    >
      <choicesOfDates.Part
        label={messages.filter.since}
        choices={choices}
        chosen={period.since}
        objection={(day) => (day < asOf ? null : messages.filter.sinceTooLate(date(asOf)))}
        onChoose={(day) => {
          /** "Only what changed" must name its date, or the address would not say what it shows. */
          select({ since: day === usual && !selection.changed ? null : day })
        }}
      />
    </Menu>
  )
}
