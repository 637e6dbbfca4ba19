/** Each party's own status, since when, what date is in force for it, and its latest report. */
import type { CalendarDate } from '#src/domain/calendar-date.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { DateText } from '#src/ui/date-text.tsx'
import { StatusLabel } from '#src/ui/status-label.tsx'
import { useView } from '#src/ui/view-context.ts'
import { partyReading, type MilestoneModel } from './milestone-model.ts'
import { ReportLink } from './report-link.tsx'
import sections from './milestone-page.module.css'
import styles from './party-table.module.css'

export function PartyTable({ model }: { readonly model: MilestoneModel }) {
  const { messages, orderedCountries } = useI18n()
  const { view } = useView()
  const { milestone, terms } = messages
  const { item, assessment } = model
  const parties = orderedCountries.flatMap((country) => assessment.parties.filter((party) => party.country === country))
  return (
    <section className={sections.section} aria-labelledby="parties">
      <h2 id="parties">{milestone.parties}</h2>
      <table className={styles.parties}>
        <thead>
          <tr>
            <th scope="col">{milestone.party}</th>
            <th scope="col">{milestone.partyStatus}</th>
            <th scope="col">{milestone.partyDue}</th>
            <th scope="col">{milestone.partyLatest}</th>
          </tr>
        </thead>
        <tbody>
          {parties.map((party) => {
            const latest = party.reports.at(-1)
            return (
              <tr key={party.country} data-shown={party.country === view.viewer ? 'yes' : undefined}>
                <th scope="row">{terms.country[party.country]}</th>
                <td>
                  <StatusLabel
                    status={party.status}
                    nature={item.nature}
                    isExpired={partyReading(party, item) === 'expired'}
                  />
                  <Since date={party.since} />
                </td>
                <td data-label={milestone.partyDue}>
                  {party.due === null ? (
                    messages.shell.noDate
                  ) : (
                    <>
                      {terms.dueKind[party.due.kind]} <DateText date={party.due.date} />
                    </>
                  )}
                </td>
                <td data-label={milestone.partyLatest}>
                  {latest === undefined ? terms.status['no-record'] : <ReportLink id={latest.id} model={model} />}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}

function Since({ date }: { readonly date: CalendarDate | null }) {
  const i18n = useI18n()
  if (date === null) return null
  return <small className={styles.since}>{i18n.messages.milestone.since(i18n.date(date, 'short'))}</small>
}
