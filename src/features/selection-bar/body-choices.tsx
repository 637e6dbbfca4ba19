import { useState } from 'react'
import { toggled } from '#src/domain/selection/toggled.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { useView } from '#src/ui/view-context.ts'
import { Words } from '#src/ui/words.tsx'
import { ChoiceList } from './choice-list.tsx'
import { findBodies } from './find-bodies.ts'
import { useFacetCounts } from './use-facet-counts.ts'
import styles from './more-filters.module.css'

/** The bodies are many: a field finds them by name. What is typed there filters this list and nothing else. */
export function BodyChoices() {
  const { messages, language } = useI18n()
  const { tracker, selection, select } = useView()
  const [typed, setTyped] = useState('')
  const found = findBodies(tracker.snapshot.bodies, typed, selection.body, language)
  return (
    <div className={styles.bodies}>
      <ChoiceList
        legend={messages.filter.body}
        choices={found.map(({ id, name }) => ({ value: id, words: <Words text={name} /> }))}
        chosen={selection.body}
        counts={useFacetCounts('body')}
        onToggle={(id) => select({ body: toggled(selection.body, id, tracker.knownIds.bodies) })}
      >
        <input
          type="search"
          className={styles.find}
          aria-label={messages.filter.findBody}
          placeholder={messages.filter.findBody}
          autoComplete="off"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        {found.length === 0 ? <p className={styles.none}>{messages.filter.noBody}</p> : null}
      </ChoiceList>
    </div>
  )
}
