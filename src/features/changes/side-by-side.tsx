/** One milestone at the two dates of the period: which one stands in the address. */
import { useMemo } from 'react'
import { compareAt } from '#src/domain/compare-at.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { AddressButton } from '#src/ui/address-button.tsx'
import { useView } from '#src/ui/view-context.ts'
import { ComparisonTable } from './comparison-table.tsx'
import { MilestoneChoice } from './milestone-choice.tsx'
import { PAIR_ANCHOR, PAIR_PARAMETER } from './pair-address.ts'
import styles from './changes-page.module.css'

/** Nobody finds one among more; each change leads here by itself. */
const MOST_CHOICES = 1000

export function SideBySide() {
  const { messages } = useI18n()
  const { tracker, view, period, parameters, setParameters, addressWith } = useView()
  const id = parameters.get(PAIR_PARAMETER) ?? ''
  const { since, knownOn } = period
  const comparison = useMemo(
    () => (id === '' ? null : compareAt(tracker, id, { asOf: since, knownOn }, view.clock)),
    [tracker, id, since, knownOn, view.clock],
  )
  const { changes, states, milestone } = messages
  const isOutside = comparison !== null && view.items.every((item) => item.id !== id)
  return (
    <section className={`${styles.pair} ${comparison === null ? 'screen-only' : ''}`} aria-labelledby={PAIR_ANCHOR}>
      <h2 id={PAIR_ANCHOR} tabIndex={-1}>
        {changes.pair.title}
      </h2>
      <p className={styles.note}>{changes.pair.note}</p>
      {id !== '' && comparison === null ? (
        <p role="alert" className={styles.problem}>
          {states.notFoundMilestone(id)}
        </p>
      ) : null}
      {view.items.length > MOST_CHOICES ? null : (
        <MilestoneChoice key={`choice ${id}`} chosen={comparison?.item ?? null} />
      )}
      {isOutside ? <p className={styles.note}>{milestone.outsideSelection}</p> : null}
      {comparison === null ? null : <ComparisonTable key={id} comparison={comparison} />}
      {id === '' ? null : (
        <p className="screen-only">
          <AddressButton
            kind="quiet"
            to={addressWith({ [PAIR_PARAMETER]: null })}
            onPress={() => setParameters({ [PAIR_PARAMETER]: null })}
          >
            {comparison === null ? states.removeFromAddress : changes.pair.close}
          </AddressButton>
        </p>
      )}
    </section>
  )
}
