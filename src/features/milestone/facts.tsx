/** What kind of thing the milestone is, and how its joint status follows from its parties'. */
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { EVERYTHING } from '#src/domain/selection/selection.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { DateText } from '#src/ui/date-text.tsx'
import { useView } from '#src/ui/view-context.ts'
import { Words } from '#src/ui/words.tsx'
import type { MilestoneModel } from './milestone-model.ts'
import sections from './milestone-page.module.css'
import styles from './facts.module.css'

export function Facts({ model: { item, assessment } }: { readonly model: MilestoneModel }) {
  const { messages, countryList } = useI18n()
  const { milestone, terms } = messages
  const { cadenceMonths } = assessment.milestone
  const rhythm = cadenceMonths === undefined ? milestone.noCadence : milestone.cadence(cadenceMonths)
  return (
    <section className={sections.section} aria-labelledby="facts">
      <h2 id="facts">{milestone.facts}</h2>
      <dl className={styles.facts}>
        <Fact label={milestone.nature}>
          {terms.nature[item.nature]}
          {item.nature === 'series' ? ` (${rhythm})` : null}
        </Fact>
        <Fact label={milestone.rollup}>{terms.rollup[item.rollup]}</Fact>
        <Fact label={milestone.commitment}>{terms.strength[item.strength]}</Fact>
        <Fact label={milestone.kind}>{terms.kind[item.kind]}</Fact>
        <Fact label={milestone.sector}>{terms.sector[item.sector ?? 'none']}</Fact>
        {item.concerns.length === 0 ? null : <Fact label={milestone.concerns}>{countryList(item.concerns)}</Fact>}
        <Fact label={milestone.bodies}>
          <Bodies ids={item.bodies} />
        </Fact>
        <Fact label={milestone.evidenceUntil}>
          <DateText date={item.evidenceUntil} length="long" />
        </Fact>
      </dl>
    </section>
  )
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** Each body leads to everything it takes part in, under the same countries and dates. */
function Bodies({ ids }: { readonly ids: readonly string[] }) {
  const { messages } = useI18n()
  const { tracker, selection, addressFor } = useView()
  if (ids.length === 0) return messages.milestone.notStated
  const { asOf, knownOn, since, country, match } = selection
  return (
    <ul>
      {tracker.snapshot.bodies
        .filter(({ id }) => ids.includes(id))
        .map(({ id, name }) => (
          <li key={id}>
            <Link
              href={addressFor(
                { page: 'milestones' },
                { ...EVERYTHING, asOf, knownOn, since, country, match, body: [id] },
              )}
            >
              <Words text={name} />
            </Link>
          </li>
        ))}
    </ul>
  )
}
