/** Path by country: achieved, open and proposed, by each country's own status. Counts, never a score or a colour grade. */
import { Link } from 'wouter'
import { tallyOf } from '#src/domain/summary.ts'
import type { StatusKey } from '#src/domain/vocabulary.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { StatusMark } from '#src/ui/status-mark.tsx'
import { useView } from '#src/ui/view-context.ts'
import { Words } from '#src/ui/words.tsx'
import listStyles from './overview-list.module.css'
import styles from './country-matrix.module.css'

export function CountryMatrix() {
  const { messages, orderedCountries } = useI18n()
  const { view, tracker, addressFor } = useView()
  const { overview, terms } = messages
  const { paths } = tallyOf(view.items)
  return (
    <section className={listStyles.section} aria-labelledby="country-matrix">
      <h2 id="country-matrix">{overview.matrix}</h2>
      <table className={styles.matrix}>
        <caption>
          <span className={styles.legend}>
            <StatusMark status="achieved" /> {overview.matrixAchieved} · <StatusMark status="in-progress" />{' '}
            {overview.matrixOpen} · <StatusMark status="proposed" /> {overview.matrixProposed}
          </span>
          <span className="visually-hidden">{overview.matrixCaption}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{messages.filter.path}</span>
            </th>
            {orderedCountries.map((country) => (
              <th key={country} scope="col">
                <Link href={addressFor({ page: 'country', id: country }, { country: [country], match: 'any' })}>
                  {terms.country[country]}
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tracker.snapshot.framework.paths.map((path) => {
            return (
              <tr key={path.id}>
                <th scope="row">
                  {path.number} <Words text={path.title} />
                </th>
                {orderedCountries.map((country) => {
                  const own = paths[path.id].own[country]
                  return (
                    <td key={country}>
                      <Link href={addressFor({ page: 'milestones' }, { path: [path.id], country: [country] })}>
                        <MatrixCount status="achieved" count={own.achieved} words={overview.matrixAchieved} />
                        <MatrixCount status="in-progress" count={own.open} words={overview.matrixOpen} />
                        <MatrixCount status="proposed" count={own.proposals} words={overview.matrixProposed} />
                      </Link>
                      {own.concerned > 0 ? <small>{overview.matrixConcerned(own.concerned)}</small> : null}
                    </td>
                  )
                })}
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}

interface MatrixCountProps {
  readonly status: StatusKey
  readonly count: number
  readonly words: string
}

function MatrixCount({ status, count, words }: MatrixCountProps) {
  return (
    <span title={words}>
      <StatusMark status={status} /> {count}
      <span className="visually-hidden"> {words}</span>
    </span>
  )
}
