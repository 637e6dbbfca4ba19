/** Takes the search and the filters of the list into the address, all at once: each choice alone would be a page of its own. */
import type { FormEvent } from 'react'
import { LONGEST_SEARCH_TEXT } from '#src/domain/selection/selection-codec.ts'
import { useI18n, type I18n } from '#src/i18n/i18n-context.ts'
import { useSourcesWords, type SourcesWords } from '#src/i18n/load-page-words.ts'
import { sourceLanguageName } from '#src/i18n/source-language.ts'
import { AddressButton } from '#src/ui/address-button.tsx'
import { Button } from '#src/ui/button.tsx'
import { KeptFields } from '#src/ui/kept-fields.tsx'
import { useView } from '#src/ui/view-context.ts'
import { sidesInOrder } from './side-order.ts'
import { FILTER_KEYS, filterValues, NO_FILTER, type FilterKey, type SourceFilter } from './source-address.ts'
import styles from './filter-form.module.css'

interface FilterFormProps {
  readonly filter: SourceFilter
  readonly languages: readonly string[]
}

/** The word for a value; every list of words here is that of the values (source-address.ts). */
function wordFor(key: FilterKey, value: string, { messages, language }: I18n, words: SourcesWords): string {
  const lists: Readonly<Record<Exclude<FilterKey, 'sourceLang'>, Readonly<Record<string, string>>>> = {
    side: messages.terms.sourceParty,
    official: words.official,
    read: messages.terms.read,
    sourceKind: messages.terms.sourceKind,
    mark: words.mark,
    used: words.used,
  }
  return key === 'sourceLang' ? sourceLanguageName(value, language, messages) : (lists[key][value] ?? value)
}

export function FilterForm({ filter, languages }: FilterFormProps) {
  const i18n = useI18n()
  const words = useSourcesWords()
  const { setParameters, addressWith } = useView()
  const values = { ...filterValues(languages), side: sidesInOrder(i18n.orderedCountries) }
  const isFiltered = Object.values(filter).some((value) => value !== '')
  const handleSubmit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const change = [...FILTER_KEYS, 'find'].map((key): [string, string | null] => {
      const value = form.get(key)
      const written = typeof value === 'string' ? value.trim() : ''
      return [key, written === '' ? null : written]
    })
    setParameters(Object.fromEntries(change))
  }
  return (
    <form
      role="search"
      method="get"
      aria-label={words.filters}
      className={`${styles.form} screen-only`}
      onSubmit={handleSubmit}
    >
      <KeptFields without={[...FILTER_KEYS, 'find']} />
      <label className={styles.find}>
        <span>{words.find}</span>
        <input
          type="search"
          name="find"
          defaultValue={filter.find}
          maxLength={LONGEST_SEARCH_TEXT}
          autoComplete="off"
        />
      </label>
      {FILTER_KEYS.map((key) => (
        <label key={key}>
          <span>{words.filter[key]}</span>
          <select name={key} defaultValue={filter[key]}>
            <option value="">{words.any}</option>
            {values[key].map((value) => (
              <option key={value} value={value}>
                {wordFor(key, value, i18n, words)}
              </option>
            ))}
          </select>
        </label>
      ))}
      <div className={styles.actions}>
        <Button type="submit" kind="primary">
          {words.apply}
        </Button>
        {isFiltered ? (
          <AddressButton kind="quiet" to={addressWith(NO_FILTER)} onPress={() => setParameters(NO_FILTER)}>
            {words.clear}
          </AddressButton>
        ) : null}
      </div>
    </form>
  )
}
