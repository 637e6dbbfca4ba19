/** Two rows of heads: how many act together, and who. One country leads to its page, two to their comparison. */
import { Link } from 'wouter'
import { membersOf, type ActingSet, type CellReading } from '#src/domain/matrix/acting-set.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { inCountryOrder } from '#src/i18n/languages.ts'
import { COLUMN_HEADER, ROW, ROW_GROUP } from '#src/ui/table-roles.ts'
import { useView } from '#src/ui/view-context.ts'
import { withParameter } from '#src/ui/with-parameter.ts'
import { setName } from './cell-words.ts'
import styles from './matrix-table.module.css'

interface MatrixHeadProps {
  readonly reading: CellReading
  readonly order: readonly ActingSet[]
}

export function MatrixHead({ reading, order }: MatrixHeadProps) {
  const { matrix } = useI18n().messages
  const group = matrix.group[reading]
  return (
    <thead {...ROW_GROUP} className={styles.head}>
      <tr {...ROW}>
        <th {...COLUMN_HEADER} scope="col" rowSpan={2} className={styles.corner}>
          {matrix.measure}
        </th>
        <th {...COLUMN_HEADER} scope="colgroup" colSpan={3} data-span="3">
          {group.one}
        </th>
        <th {...COLUMN_HEADER} scope="colgroup" colSpan={3} data-span="3">
          {group.two}
        </th>
        <th {...COLUMN_HEADER} scope="colgroup" data-span="1">
          {group.three}
        </th>
      </tr>
      <tr {...ROW}>
        {order.map((set) => (
          <th key={set} {...COLUMN_HEADER} scope="col">
            <SetHead set={set} />
          </th>
        ))}
      </tr>
    </thead>
  )
}

/** The name in full; on narrow screens the marks stand for it. */
function SetHead({ set }: { readonly set: ActingSet }) {
  const i18n = useI18n()
  const { addressFor } = useView()
  const [first, second, third] = inCountryOrder(membersOf(set), i18n.language)
  const label = (
    <>
      <span className={styles.name}>{setName(set, i18n)}</span>
      <span className={styles.marks} aria-hidden="true">
        {inCountryOrder(membersOf(set), i18n.language).map((country) => (
          <span key={country}>{i18n.messages.terms.countryMark[country]}</span>
        ))}
      </span>
    </>
  )
  if (first === undefined || third !== undefined) return label
  const change = { country: second === undefined ? [first] : [], match: 'any' } as const
  const address = addressFor({ page: 'country', id: first }, change)
  return <Link href={second === undefined ? address : withParameter(address, 'with', second)}>{label}</Link>
}
