/** What narrows the view, each part to be taken back with one press; below them, everything at once. */
import { useRef } from 'react'
import { isAnswered } from '#src/domain/contract/site.ts'
import {
  activeFilters,
  CLEARED,
  type ActiveFilter,
  type SelectionChange,
} from '#src/domain/selection/active-filters.ts'
import type { Snapshot } from '#src/domain/snapshot.ts'
import type { Text } from '#src/domain/text.ts'
import { wordsOf } from '#src/domain/text.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { inCountryOrder } from '#src/i18n/languages.ts'
import type { Messages } from '#src/i18n/messages/messages.ts'
import { AddressButton } from '#src/ui/address-button.tsx'
import { keyWords, matchWords, valueWords } from '#src/i18n/selection-words.ts'
import { useSite } from '#src/ui/site-context.ts'
import { useView } from '#src/ui/view-context.ts'
import { Words } from '#src/ui/words.tsx'
import styles from './active-filters.module.css'

function valueOf({ key, value }: ActiveFilter, countries: number, snapshot: Snapshot, messages: Messages): Text | null {
  switch (key) {
    case 'changed':
      return null
    case 'q':
      return value
    case 'match':
      return matchWords(value === 'only' ? 'only' : 'all', countries, messages)
    case 'country':
    case 'path':
    case 'measure':
    case 'status':
    case 'flag':
    case 'kind':
    case 'sector':
    case 'strength':
    case 'body':
      return valueWords(key, value, snapshot, messages)
  }
}

export function ActiveFilters() {
  const { messages, language } = useI18n()
  const { tracker, selection, select, addressHere } = useView()
  const group = useRef<HTMLElement>(null)
  const active = activeFilters({ ...selection, country: inCountryOrder(selection.country, language) })

  const remove = (change: SelectionChange): void => {
    /** The pressed button is about to go; the group stays, so the keyboard goes on from here. */
    group.current?.focus()
    select(change)
  }
  return (
    <section
      ref={group}
      aria-label={messages.filter.active}
      tabIndex={-1}
      className={`${styles.group} screen-only press-only`}
    >
      {active.length === 0 ? null : (
        <ul className={styles.chips}>
          {active.map((filter) => (
            <li key={`${filter.key} ${filter.value}`}>
              <Chip
                name={keyWords(filter.key, messages)}
                value={valueOf(filter, selection.country.length, tracker.snapshot, messages)}
                to={addressHere(filter.removal)}
                onRemove={() => remove(filter.removal)}
              />
            </li>
          ))}
          <li>
            <AddressButton
              kind="quiet"
              className={styles.clear}
              to={addressHere(CLEARED)}
              onPress={() => remove(CLEARED)}
            >
              {messages.filter.clear}
            </AddressButton>
          </li>
        </ul>
      )}
    </section>
  )
}

interface ChipProps {
  readonly name: string
  readonly value: Text | null
  readonly to: string
  readonly onRemove: () => void
}

function Chip({ name, value, to, onRemove }: ChipProps) {
  const { filter } = useI18n().messages
  const site = useSite()
  const words = filter.remove(value === null ? name : filter.sentence.list(name, wordsOf(value)))
  const content = (
    <>
      <span className={styles.words}>
        {value === null ? name : filter.sentence.list(name, '')}
        {value === null ? null : <Words text={value} />}
      </span>
      <svg viewBox="0 0 10 10" aria-hidden="true">
        <path d="M1.5 1.5l7 7M8.5 1.5l-7 7" />
      </svg>
    </>
  )
  const look = { className: styles.chip, 'aria-label': words, title: words }
  return isAnswered(site) ? (
    <a {...look} href={`${site.base}${to}`}>
      {content}
    </a>
  ) : (
    <button {...look} type="button" onClick={onRemove}>
      {content}
    </button>
  )
}
