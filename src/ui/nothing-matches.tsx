/** Shown in place of milestones when the filter leaves none: which part to take back, and what would then show. */
import { useMemo } from 'react'
import { CLEARED, type NarrowingKey, type SelectionChange } from '#src/domain/selection/active-filters.ts'
import { relaxations } from '#src/domain/selection/relaxations.ts'
import type { Selection } from '#src/domain/selection/selection.ts'
import type { Snapshot } from '#src/domain/snapshot.ts'
import { wordsOf } from '#src/domain/text.ts'
import { useI18n, type I18n } from '#src/i18n/i18n-context.ts'
import { AddressButton } from './address-button.tsx'
import styles from './nothing-matches.module.css'
import { keyWords, matchWords, valueWords } from '#src/i18n/selection-words.ts'
import { StateBox } from './states.tsx'
import { useView } from './view-context.ts'

/** The part with all its values: "Status: Agreed, Overdue". */
function partWords(key: NarrowingKey, selection: Selection, snapshot: Snapshot, i18n: I18n): string {
  const { messages } = i18n
  const name = keyWords(key, messages)
  const { list } = messages.filter.sentence
  switch (key) {
    case 'changed':
      return name
    case 'q':
      return list(name, selection.q)
    case 'match':
      return list(name, matchWords(selection.match, selection.country.length, messages))
    case 'country':
      return list(name, i18n.countryList(selection.country))
    case 'path':
    case 'measure':
    case 'status':
    case 'flag':
    case 'kind':
    case 'sector':
    case 'strength':
    case 'body':
      return list(name, i18n.list(selection[key].map((value) => wordsOf(valueWords(key, value, snapshot, messages)))))
  }
}

export function NothingMatches() {
  const i18n = useI18n()
  const { filter, states } = i18n.messages
  const { tracker, selection, textMatch, select, addressHere } = useView()
  const ways = useMemo(() => relaxations(tracker, selection, textMatch), [tracker, selection, textMatch])

  const relax = (change: SelectionChange): void => {
    /** This box is about to go; the keyboard goes on at the head of what comes in its place. */
    document.querySelector('main')?.focus({ preventScroll: true })
    select(change)
  }
  return (
    <StateBox title={states.nothingMatches}>
      <div className="screen-only">
        {ways.length === 0 ? null : <p>{states.relax}</p>}
        <ul className={styles.ways}>
          {ways.map(({ key, removal, count }) => (
            <li key={key}>
              <AddressButton to={addressHere(removal)} onPress={() => relax(removal)}>
                {filter.remove(partWords(key, selection, tracker.snapshot, i18n))}
              </AddressButton>
              <span className={styles.count}>{states.relaxWouldShow(count)}</span>
            </li>
          ))}
        </ul>
        <AddressButton kind="primary" to={addressHere(CLEARED)} onPress={() => relax(CLEARED)}>
          {states.relaxAll}
        </AddressButton>
      </div>
    </StateBox>
  )
}
