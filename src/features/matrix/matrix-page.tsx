/** The measures by who acts in their milestones, alone, in pairs and together. */
import { useMemo } from 'react'
import { Link } from 'wouter'
import type { CellReading } from '#src/domain/matrix/acting-set.ts'
import { measureMatrix } from '#src/domain/matrix/measure-matrix.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { NothingMatches } from '#src/ui/nothing-matches.tsx'
import { PageHeading } from '#src/ui/page-heading.tsx'
import { useView } from '#src/ui/view-context.ts'
import { MatrixLegend } from './matrix-legend.tsx'
import { MatrixTable } from './matrix-table.tsx'
import { ReadingChoice } from './reading-choice.tsx'
import { CELLS_PARAMETER, readingOf, unknownReading } from './read-reading.ts'
import styles from './matrix-page.module.css'

export function MatrixPage() {
  const { messages, orderedCountries } = useI18n()
  const { view, parameters, addressFor } = useView()
  const asked = parameters.get(CELLS_PARAMETER)
  const reading = readingOf(asked)
  const unknown = unknownReading(asked)
  const { matrix: words, terms } = messages
  return (
    <>
      <PageHeading title={words.title} />
      {unknown === null ? null : (
        <p role="alert" className={styles.problem}>
          {messages.states.problem['unknown-value'](CELLS_PARAMETER, unknown)}
        </p>
      )}
      <p className={styles.definition}>{words.definition[reading]}</p>
      {view.viewer === null ? null : <p className={styles.definition}>{words.viewer(terms.country[view.viewer])}</p>}
      <ReadingChoice reading={reading} />
      {view.items.length === 0 ? <NothingMatches /> : <Matrix reading={reading} />}
      <nav className={`${styles.more} screen-only`} aria-label={words.more}>
        <ul>
          {orderedCountries.map((country) => (
            <li key={country}>
              <Link href={addressFor({ page: 'country', id: country }, { country: [country], match: 'any' })}>
                {terms.country[country]}
              </Link>
            </li>
          ))}
          <li>
            <Link href={addressFor({ page: 'bodies' })}>{messages.bodies.title}</Link>
          </li>
        </ul>
      </nav>
    </>
  )
}

function Matrix({ reading }: { readonly reading: CellReading }) {
  const { view, tracker } = useView()
  const matrix = useMemo(() => measureMatrix(tracker.snapshot, view, reading), [tracker, view, reading])
  return (
    <>
      <MatrixLegend matrix={matrix} />
      <MatrixTable matrix={matrix} />
    </>
  )
}
