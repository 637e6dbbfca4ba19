/** The dates in force: what is due, expires or meets, and which report set the date. */
import { useI18n } from '#src/i18n/i18n-context.ts'
import { DateText } from '#src/ui/date-text.tsx'
import { dueLines } from './due-lines.ts'
import type { MilestoneModel } from './milestone-model.ts'
import { ReportLink } from './report-link.tsx'
import sections from './milestone-page.module.css'

export function DatesInForce({ model }: { readonly model: MilestoneModel }) {
  const { messages, countryList } = useI18n()
  const { milestone, terms } = messages
  const lines = dueLines(model.item)
  return (
    <section className={sections.section} aria-labelledby="dates">
      <h2 id="dates">{milestone.dates}</h2>
      {lines.length === 0 ? <p className={sections.nothing}>{milestone.noDates}</p> : null}
      <ul>
        {lines.map(({ kind, date, setBy, countries }) => (
          <li key={`${kind} ${date} ${setBy}`} className={sections.line}>
            <b>{terms.dueKind[kind]}</b> <DateText date={date} length="long" /> · {countryList(countries)}
            <small>
              <ReportLink id={setBy} model={model} phrase={milestone.setByReport} />
            </small>
          </li>
        ))}
      </ul>
    </section>
  )
}
