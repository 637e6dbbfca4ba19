/** Sources by side, language, weight and reading; milestones by official side and by the last day searched. */
import { Link } from 'wouter'
import { LANGUAGE_GROUPS, searchedUntil, type Coverage, type LanguageGroup } from '#src/domain/sources/coverage.ts'
import { SOURCE_READS } from '#src/domain/vocabulary.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { useSourcesWords } from '#src/i18n/load-page-words.ts'
import { DateText } from '#src/ui/date-text.tsx'
import { useView } from '#src/ui/view-context.ts'
import { sidesInOrder } from './side-order.ts'
import { listAddress, revealList, type FilterPart } from './list-address.ts'
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

/** A figure that leads to what it counts; zero leads nowhere. */
function Figure({ count, parts }: { readonly count: number; readonly parts: readonly FilterPart[] | null }) {
  const { number } = useI18n()
  const { addressFor } = useView()
  if (count === 0 || parts === null) return number(count)
  return (
    <Link href={listAddress(addressFor({ page: 'sources' }), parts)} onClick={revealList}>
      {number(count)}
    </Link>
  )
}

/** Other languages stand together and have no filter of their own. */
function languageParts(group: LanguageGroup): readonly FilterPart[] | null {
  return group === 'other' ? null : [['sourceLang', group]]
}

function SideTable({ coverage: { all, sides } }: { readonly coverage: Coverage }) {
  const { messages } = useI18n()
  const words = useSourcesWords()
  const { shell, terms } = messages
  return (
    /* Wider than a phone: it scrolls by itself, so the keyboard has to reach it. */
    /* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */
    <div className={`${styles.wide} ${styles.scroll}`} role="region" tabIndex={0} aria-label={words.bySide}>
      <table className={styles.table}>
        <caption>{words.bySide}</caption>
        <thead>
          <tr>
            <th scope="col">{words.side}</th>
            {LANGUAGE_GROUPS.map((group) => (
              <th key={group} scope="col">
                {group === 'other' ? words.otherLanguages : shell.languageName[group]}
              </th>
            ))}
            <th scope="col">{words.total}</th>
            <th scope="col">{words.official.yes}</th>
            <th scope="col">{words.official.no}</th>
          </tr>
        </thead>
        <tbody>
          {[...sides, { side: null, sources: all }].map(({ side, sources }) => {
            const own: readonly FilterPart[] = side === null ? [] : [['side', side]]
            return (
              <tr key={side} data-total={side === null ? 'yes' : undefined}>
                <th scope="row">{side === null ? words.allSides : terms.sourceParty[side]}</th>
                {LANGUAGE_GROUPS.map((group) => {
                  const language = languageParts(group)
                  return (
                    <td key={group}>
                      <Figure
                        count={sources.byLanguage[group]}
                        parts={language === null ? null : [...own, ...language]}
                      />
                    </td>
                  )
                })}
                <td>
                  <Figure count={sources.total} parts={own} />
                </td>
                <td>
                  <Figure count={sources.official} parts={[...own, ['official', 'yes']]} />
                </td>
                <td>
                  <Figure count={sources.total - sources.official} parts={[...own, ['official', 'no']]} />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
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
