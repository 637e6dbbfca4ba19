/** The search text. It is in the address as it is typed, so that what is seen can be passed on at any moment. */
import { useRef, useState } from 'react'
import { LONGEST_SEARCH_TEXT } from '#src/domain/selection/selection-codec.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { useView } from '#src/ui/view-context.ts'
import styles from './search-field.module.css'

export function SearchField() {
  const { messages } = useI18n()
  const { selection, select } = useView()
  const input = useRef<HTMLInputElement>(null)
  const [draft, setDraft] = useState('')
  const [isComposing, setComposing] = useState(false)
  /**
   * What this spell of typing last put into the address. Its first letter makes an entry of the history and the rest
   * replace it, so that "back" undoes a search as a whole; after Enter, or a visit elsewhere, the next spell begins.
   */
  const [searched, setSearched] = useState<string | null>(null)

  /** The address has no spaces at the ends, but a space typed at the end must stay until the next letter comes. */
  const isDraftCurrent = isComposing || draft.trim() === selection.q
  const text = isDraftCurrent ? draft : selection.q

  const search = (typed: string): void => {
    const q = typed.trim()
    if (q === selection.q) return
    select({ q }, searched === selection.q ? 'replace' : 'push')
    setSearched(q)
  }
  return (
    <form
      role="search"
      className={styles.search}
      onSubmit={(event) => {
        event.preventDefault()
        setSearched(null)
      }}
    >
      <input
        ref={input}
        type="search"
        className={styles.input}
        aria-label={messages.filter.search}
        placeholder={messages.filter.textPlaceholder}
        maxLength={LONGEST_SEARCH_TEXT}
        autoComplete="off"
        enterKeyHint="search"
        value={text}
        onChange={({ target }) => {
          setDraft(target.value)
          if (!isComposing) search(target.value)
        }}
        onCompositionStart={({ currentTarget }) => {
          setDraft(currentTarget.value)
          setComposing(true)
        }}
        onCompositionEnd={({ currentTarget }) => {
          setDraft(currentTarget.value)
          setComposing(false)
          search(currentTarget.value)
        }}
        onBlur={() => setSearched(null)}
      />
      {text === '' ? null : (
        <button
          type="button"
          className={styles.clear}
          aria-label={messages.filter.clearSearch}
          onClick={() => {
            setDraft('')
            setSearched(null)
            select({ q: '' })
            input.current?.focus()
          }}
        >
          <svg viewBox="0 0 10 10" aria-hidden="true">
            <path d="M1 1l8 8M9 1L1 9" />
          </svg>
        </button>
      )}
    </form>
  )
}
