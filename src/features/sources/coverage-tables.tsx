/** Whose word the tracker rests on, how it was read, and how far was searched. */
import { searchedUntil, type Coverage } from '#src/domain/sources/coverage.ts'
import { SOURCE_READS } from '#src/domain/vocabulary.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { useSourcesWords } from '#src/i18n/load-page-words.ts'
import { DateText } from '#src/ui/date-text.tsx'
import { useView } from '#src/ui/view-context.ts'
import { sidesInOrder } from './side-order.ts'
import { SideTable } from './side-table.tsx'
import { Figure } from './figure.tsx'
import styles from './coverage-tables.module.css'
import page from './sources-page.module.css'

export function CoverageTables({ coverage: counted }: { readonly coverage: Coverage }) {
  const { orderedCountries } = useI18n()
  const words = useSourcesWords()
  const order = sidesInOrder(orderedCountries)
  const coverage = {
    ...counted,
    sides: counted.sides.toSorted((a, b) => order.indexOf(a.side) - order.indexOf(b.side)),
  }
  return (
    <section className={page.section} aria-labelledby="coverage">
      <h2 id="coverage" tabIndex={-1}>
        {words.coverage}
      </h2>
      <div className={styles.tables}>
        <SideTable coverage={coverage} />
        <RestingTable coverage={coverage} />
        <ReadingTable coverage={coverage} />
        <SearchedTable />
      </div>
    </section>
  )
}

function RestingTable({ coverage: { sides, reported, withOfficial } }: { readonly coverage: Coverage }) {
  const { messages, number } = useI18n()
  const words = useSourcesWords()
  return (
    <div>
      <table className={styles.table}>
        <caption>{words.resting}</caption>
        <thead>
          <tr>
            <th scope="col">{words.side}</th>
            <th scope="col">{words.milestones}</th>
          </tr>
        </thead>
        <tbody>
          {sides.map(({ side, milestones }) => (
            <tr key={side}>
              <th scope="row">{messages.terms.sourceParty[side]}</th>
              <td>{number(milestones)}</td>
            </tr>
          ))}
          <tr data-total="yes">
            <th scope="row">{words.anySide}</th>
            <td>{number(withOfficial)}</td>
          </tr>
          <tr>
            <th scope="row">{words.noOfficial}</th>
            <td>{number(reported - withOfficial)}</td>
          </tr>
        </tbody>
      </table>
      <p className={page.note}>{words.restingOf(number(reported))}</p>
    </div>
  )
}

function ReadingTable({ coverage: { all } }: { readonly coverage: Coverage }) {
  const { messages } = useI18n()
  const words = useSourcesWords()
  return (
    <table className={styles.table}>
      <caption>{words.byWeight}</caption>
      <thead>
        <tr>
          <th scope="col">{words.reading}</th>
          <th scope="col">{words.total}</th>
        </tr>
      </thead>
      <tbody>
        {SOURCE_READS.map((read) => (
          <tr key={read}>
            <th scope="row">{messages.terms.read[read]}</th>
            <td>
              <Figure count={all.byRead[read]} parts={[['read', read]]} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function SearchedTable() {
  const { number } = useI18n()
  const words = useSourcesWords()
  const { items } = useView().view
  return (
    <div>
      <table className={styles.table}>
        <caption>{words.searched}</caption>
        <thead>
          <tr>
            <th scope="col">{words.searchedUntil}</th>
            <th scope="col">{words.milestones}</th>
          </tr>
        </thead>
        <tbody>
          {searchedUntil(items).map(([day, count]) => (
            <tr key={day}>
              <th scope="row">
                <DateText date={day} />
              </th>
              <td>{number(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={page.note}>{words.searchedNote}</p>
    </div>
  )
}
