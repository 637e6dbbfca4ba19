/**
 * The filter as a form that a browser sends off by itself: for readers without scripts, and the one filter of pages that the
 * service answers, where src/answered sends it at every change. It is drawn by the service alone and is in no script of the
 * application; fields are named as the address names them.
 */
import { useLocation } from 'wouter'
import { isAnswered } from '#src/domain/contract/site.ts'
import { LONGEST_SEARCH_TEXT } from '#src/domain/selection/selection-codec.ts'
import type { ListKey } from '#src/domain/selection/selection.ts'
import {
  COUNTRY_MATCHES,
  FLAG_IDS,
  MILESTONE_KINDS,
  PATH_IDS,
  SECTOR_KEYS,
  STATUS_KEYS,
  STRENGTHS,
} from '#src/domain/vocabulary.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { keyWords, valueWords } from '#src/i18n/selection-words.ts'
import { Button } from '#src/ui/button.tsx'
import { KeptFields } from '#src/ui/kept-fields.tsx'
import { useSite } from '#src/ui/site-context.ts'
import { useView } from '#src/ui/view-context.ts'
import { Words } from '#src/ui/words.tsx'
import styles from './selection-bar.module.css'

const FOLDED: readonly (readonly [ListKey, readonly string[]])[] = [
  ['status', STATUS_KEYS],
  ['path', PATH_IDS],
  ['flag', FLAG_IDS],
  ['kind', MILESTONE_KINDS],
  ['sector', SECTOR_KEYS],
  ['strength', STRENGTHS],
]
const DATES = ['asOf', 'since', 'knownOn'] as const
/** What the form has a field for; the rest of the address goes with it unseen. */
const FIELDS: readonly string[] = ['country', 'match', 'q', 'changed', ...DATES, ...FOLDED.map(([key]) => key)]

export function PlainFilter() {
  const { messages, orderedCountries, number } = useI18n()
  const { selection } = useView()
  const site = useSite()
  const [pathname] = useLocation()
  const { filter } = messages
  const hiddenInUse =
    FOLDED.filter(([key]) => selection[key].length > 0).length +
    [selection.changed, selection.knownOn !== null, selection.match !== 'any'].filter(Boolean).length
  return (
    <form
      id="selection"
      method="get"
      action={`${site.base}${pathname}`}
      autoComplete="off"
      className={`${styles.plain} screen-only`}
      aria-label={filter.title}
    >
      <KeptFields without={FIELDS} />
      <Checks facet="country" values={orderedCountries} className={styles.plainCountries} />
      <label className={styles.plainText}>
        <span>{filter.text}</span>
        <input
          id="filter-q"
          type="search"
          name="q"
          maxLength={LONGEST_SEARCH_TEXT}
          enterKeyHint="search"
          placeholder={filter.textPlaceholder}
          defaultValue={selection.q}
        />
      </label>
      <DateInput date="asOf" />
      <DateInput date="since" />
      <details className={styles.plainMore}>
        <summary>
          {filter.more}
          {hiddenInUse === 0 ? null : (
            <>
              {' '}
              <b aria-hidden="true">{number(hiddenInUse)}</b>
              <span className="visually-hidden">{filter.moreActive(hiddenInUse)}</span>
            </>
          )}
        </summary>
        <div className={styles.plainRest}>
          {FOLDED.map(([key, values]) => (
            <details key={key}>
              <summary>{keyWords(key, messages)}</summary>
              <Checks facet={key} values={values} />
            </details>
          ))}
          <label>
            <span>{filter.match}</span>
            <select id="filter-match" name="match" defaultValue={selection.match}>
              {COUNTRY_MATCHES.map((match) => (
                <option key={match} value={match}>
                  {filter.matchOption[match]}
                </option>
              ))}
            </select>
          </label>
          <DateInput date="knownOn" />
          <label className={styles.plainCheck}>
            <input id="filter-changed" type="checkbox" name="changed" value="yes" defaultChecked={selection.changed} />
            {filter.changed}
          </label>
        </div>
      </details>
      <Button type="submit" kind="primary" className={styles.plainApply}>
        {filter.apply}
      </Button>
      {/* Where the filters in use stand below, they say this for themselves. */}
      {isAnswered(site) ? null : <a href={`${site.base}${pathname}`}>{filter.clear}</a>}
    </form>
  )
}

function DateInput({ date }: { readonly date: (typeof DATES)[number] }) {
  const { filter } = useI18n().messages
  const { selection } = useView()
  return (
    <label>
      <span>{filter[date]}</span>
      <input
        id={`filter-${date}`}
        type="text"
        name={date}
        size={10}
        spellCheck={false}
        placeholder="2026-06-30"
        title={filter.dateHint}
        defaultValue={selection[date] ?? ''}
      />
    </label>
  )
}

interface ChecksProps {
  readonly facet: ListKey
  readonly values: readonly string[]
  readonly className?: string | undefined
}

function Checks({ facet, values, className }: ChecksProps) {
  const { messages } = useI18n()
  const { selection, tracker } = useView()
  const chosen: readonly string[] = selection[facet]
  return (
    <fieldset className={className}>
      <legend className="visually-hidden">{keyWords(facet, messages)}</legend>
      {values.map((value) => (
        <label key={value} className={styles.plainCheck}>
          <input
            id={`filter-${facet}-${value}`}
            type="checkbox"
            name={facet}
            value={value}
            defaultChecked={chosen.includes(value)}
          />
          <span>
            <Words text={valueWords(facet, value, tracker.snapshot, messages)} />
          </span>
        </label>
      ))}
    </fieldset>
  )
}
