/** The terms of statuses and flags side by side, each in its own language; three of them come when the page is there. */
import { Suspense, use, useState } from 'react'
import { FLAG_IDS, LANGUAGES, STATUS_KEYS } from '#src/domain/vocabulary.ts'
import { LANGUAGE_TAGS, OWN_NAMES } from '#src/i18n/languages.ts'
import type { TermMessages } from '#src/i18n/messages/terms-shape.ts'
import { Button } from '#src/ui/button.tsx'
import { CELL, COLUMN_HEADER, ROW, ROW_GROUP, ROW_HEADER, TABLE } from '#src/ui/table-roles.ts'
import { forgetTerms, termsOfAllLanguages } from './load-terms.ts'
import { MethodSection, type WithWords } from './method-section.tsx'
import styles from './term-table.module.css'

interface Row {
  readonly id: string
  readonly wordOf: (terms: TermMessages) => string
}

const STATUS_ROWS: readonly Row[] = [
  ...STATUS_KEYS.map((id) => ({ id, wordOf: (terms: TermMessages) => terms.status[id] })),
  { id: 'running', wordOf: (terms) => terms.seriesRunning },
  { id: 'in-effect', wordOf: (terms) => terms.timeLimitedInEffect },
  { id: 'expired', wordOf: (terms) => terms.expiredNoReport },
]
const FLAG_ROWS: readonly Row[] = FLAG_IDS.map((id) => ({ id, wordOf: (terms) => terms.flag[id] }))

export function TermTable({ words }: WithWords) {
  const [attempt, setAttempt] = useState(0)
  const retry = (): void => {
    forgetTerms()
    setAttempt(attempt + 1)
  }
  return (
    <MethodSection id="terms" words={words}>
      <Suspense fallback={<p role="status">{words.terms.loading}</p>}>
        <Terms key={attempt} words={words} onRetry={retry} />
      </Suspense>
    </MethodSection>
  )
}

function Terms({ words, onRetry }: WithWords & { readonly onRetry: () => void }) {
  const terms = use(termsOfAllLanguages())
  if (terms === null) {
    return (
      <div role="alert">
        <p>{words.terms.failed}</p>
        <Button onClick={onRetry}>{words.terms.again}</Button>
      </div>
    )
  }
  const rows = (group: string, list: readonly Row[]) => (
    <tbody {...ROW_GROUP}>
      <tr {...ROW} className={styles.group}>
        <th {...ROW_HEADER} scope="rowgroup" colSpan={LANGUAGES.length + 1}>
          {group}
        </th>
      </tr>
      {list.map(({ id, wordOf }) => (
        <tr key={id} {...ROW}>
          <th {...ROW_HEADER} scope="row">
            <code lang="en">{id}</code>
          </th>
          {LANGUAGES.map((language) => (
            <td key={language} {...CELL} lang={LANGUAGE_TAGS[language]} data-label={OWN_NAMES[language]}>
              {wordOf(terms[language])}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  )
  return (
    <table {...TABLE} className={styles.terms}>
      <caption>{words.terms.caption}</caption>
      <thead {...ROW_GROUP}>
        <tr {...ROW}>
          <th {...COLUMN_HEADER} scope="col">
            {words.terms.id}
          </th>
          {LANGUAGES.map((language) => (
            <th key={language} {...COLUMN_HEADER} scope="col" lang={LANGUAGE_TAGS[language]}>
              {OWN_NAMES[language]}
            </th>
          ))}
        </tr>
      </thead>
      {rows(words.terms.status, STATUS_ROWS)}
      {rows(words.terms.flag, FLAG_ROWS)}
    </table>
  )
}
