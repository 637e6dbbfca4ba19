/**
 * The filter as a form that a browser sends off by itself: for readers without scripts. It is drawn by the service alone
 * and is in no script; fields are named as the address names them.
 */
import { useLocation } from 'wouter'
import { SELECTION_PARAMETERS, selectionPairs } from '#src/domain/selection/selection-codec.ts'
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
import { useSite } from '#src/ui/site-context.ts'
import { useView } from '#src/ui/view-context.ts'
import { Words } from '#src/ui/words.tsx'
import styles from './selection-bar.module.css'

const FOLDED: readonly (readonly [ListKey, readonly string[]])[] = [
  ['path', PATH_IDS],
  ['status', STATUS_KEYS],
  ['flag', FLAG_IDS],
  ['kind', MILESTONE_KINDS],
  ['sector', SECTOR_KEYS],
  ['strength', STRENGTHS],
]
const DATES = ['asOf', 'since', 'knownOn'] as const
/** What the form has a field for; the rest of the address goes with it unseen. */
const FIELDS: readonly string[] = ['country', 'match', 'q', 'changed', ...DATES, ...FOLDED.map(([key]) => key)]

export function PlainFilter() {
  const { messages, orderedCountries } = useI18n()
  const { selection, parameters } = useView()
  const { base } = useSite()
  const [pathname] = useLocation()
  const { filter } = messages
  const others = [
    ...selectionPairs(selection).filter(([name]) => !FIELDS.includes(name)),
    ...[...parameters].filter(([name]) => !SELECTION_PARAMETERS.includes(name)),
  ]
  return (
    <form
      method="get"
      action={`${base}${pathname}`}
      className={`${styles.plain} screen-only`}
      aria-label={filter.title}
    >
      {others.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Checks facet="country" values={orderedCountries} />
      <label>
        {filter.match}{' '}
        <select name="match" defaultValue={selection.match}>
          {COUNTRY_MATCHES.map((match) => (
            <option key={match} value={match}>
              {filter.matchOption[match]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {filter.text} <input type="search" name="q" defaultValue={selection.q} />
      </label>
      {DATES.map((date) => (
        <label key={date}>
          {filter[date]}{' '}
          <input type="text" name={date} size={10} placeholder="2026-06-30" defaultValue={selection[date] ?? ''} />
        </label>
      ))}
      <label>
        <input type="checkbox" name="changed" value="yes" defaultChecked={selection.changed} /> {filter.changed}
      </label>
      {FOLDED.map(([key, values]) => (
        <details key={key} open={selection[key].length > 0}>
          <summary>{keyWords(key, messages)}</summary>
          <Checks facet={key} values={values} />
        </details>
      ))}
      <Button type="submit" kind="primary">
        {filter.apply}
      </Button>
      <a href={`${base}${pathname}`}>{filter.clear}</a>
    </form>
  )
}

function Checks({ facet, values }: { readonly facet: ListKey; readonly values: readonly string[] }) {
  const { messages } = useI18n()
  const { selection, tracker } = useView()
  const chosen: readonly string[] = selection[facet]
  return (
    <fieldset>
      <legend className="visually-hidden">{keyWords(facet, messages)}</legend>
      {values.map((value) => (
        <label key={value}>
          <input type="checkbox" name={facet} value={value} defaultChecked={chosen.includes(value)} />{' '}
          <Words text={valueWords(facet, value, tracker.snapshot, messages)} />
        </label>
      ))}
    </fieldset>
  )
}
