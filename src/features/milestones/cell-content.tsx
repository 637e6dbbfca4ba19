/** What each column shows of a milestone. Nothing is left blank: what is not there is said. */
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { Item } from '#src/domain/item.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { CountryMarks } from '#src/ui/country-marks.tsx'
import { FlagBadges } from '#src/ui/flag-badge.tsx'
import { ItemStatus } from '#src/ui/status-label.tsx'
import { useView } from '#src/ui/view-context.ts'
import { Words } from '#src/ui/words.tsx'
import type { ColumnId } from './columns.ts'
import { DueCell } from './due-cell.tsx'
import { GradeCell } from './grade-cell.tsx'
import { LatestCell } from './latest-cell.tsx'
import type { PaperPlaces } from './paper-order.ts'
import styles from './cells.module.css'

interface CellContentProps {
  readonly column: ColumnId
  readonly item: Item
  readonly places: PaperPlaces
}

export function CellContent({ column, item, places }: CellContentProps): ReactNode {
  const { messages } = useI18n()
  const { view, addressFor } = useView()
  const { terms, milestones } = messages
  switch (column) {
    case 'milestone':
      return <Words text={item.title} />
    case 'path': {
      const path = places.pathOf(item)
      return (
        <>
          {path.number}{' '}
          <Link href={addressFor({ page: 'path', id: path.id })}>
            <Words text={path.title} />
          </Link>
        </>
      )
    }
    case 'measure':
      return <Words text={places.measureOf(item).title} />
    case 'status':
      return (
        <>
          <ItemStatus item={item} />
          {item.concerned ? (
            <>
              {' '}
              <abbr className={styles.soft} title={milestones.concernedMeaning}>
                {milestones.concerned}
              </abbr>
            </>
          ) : null}
        </>
      )
    case 'countries':
      return <CountryMarks countries={item.countries} concerns={item.concerns} />
    case 'flags':
      return item.flags.length === 0 ? (
        <span className={styles.soft}>{milestones.none}</span>
      ) : (
        <FlagBadges item={item} partyCount={view.viewer === null ? item.parties.length : 1} />
      )
    case 'due':
      return <DueCell item={item} />
    case 'latest':
      return <LatestCell item={item} />
    case 'grade':
      return <GradeCell item={item} />
    case 'strength':
      return terms.strength[item.strength]
    case 'kind':
      return terms.kind[item.kind]
    case 'sector':
      return terms.sector[item.sector ?? 'none']
  }
}
