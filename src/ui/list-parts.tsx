/** The parts of a list too long for one page, each with an address; on pages that the service answers. */
import { isAnswered } from '#src/domain/contract/site.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { useListPartWords } from '#src/i18n/load-page-words.ts'
import { PAGE_NUMBER } from './address.ts'
import { AddressLink } from './address-button.tsx'
import styles from './list-parts.module.css'
import { partAt, ROWS_A_PART, type ListPart } from './list-part.ts'
import { useSite } from './site-context.ts'
import { useView } from './view-context.ts'

/** Which rows stand on this page: in the application all of them. */
export function useListPart(total: number): ListPart {
  const isInParts = isAnswered(useSite())
  const { parameters } = useView()
  return partAt(parameters.get(PAGE_NUMBER), total, isInParts ? ROWS_A_PART : Math.max(1, total))
}

interface ListPartsProps {
  readonly part: ListPart
  readonly total: number
  /** The id of the list, where the next part begins. */
  readonly list: string
}

export function ListParts(props: ListPartsProps) {
  return props.part.last === 1 ? null : <Parts {...props} />
}

function Parts({ part: { number: present, last, start, end }, total, list }: ListPartsProps) {
  const { number } = useI18n()
  const words = useListPartWords()
  const { addressWith } = useView()
  const to = (page: number): string => `${addressWith({ [PAGE_NUMBER]: page === 1 ? null : String(page) })}#${list}`
  const steps = [
    { name: words.earlier, page: present - 1 },
    { name: words.later, page: present + 1 },
  ]
  return (
    <nav className={styles.parts} aria-label={words.label}>
      <p>{words.shown(number(start + 1), number(end), number(total))}</p>
      {steps.map(({ name, page }) => (
        <AddressLink key={name} className="screen-only" isIdle={page < 1 || page > last} to={to(page)}>
          {name}
        </AddressLink>
      ))}
    </nav>
  )
}
