/** Every row with its fate; what was refused is shown first, since that is what has to be put right. */
import { useInfiniteQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { importRowsQuery } from '#src/api/import-requests.ts'
import type { ImportView } from '#src/domain/contract/import/import-schema.ts'
import { FATES, type Fate } from '#src/domain/import/row-fate.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { useImportWords } from '#src/i18n/load-import-words.ts'
import { Button } from '#src/ui/button.tsx'
import { Loading, StateBox } from '#src/ui/states.tsx'
import { useFailureText } from '../part/failure-text.ts'
import desk from '../part/desk.module.css'
import { FateRow } from './fate-row.tsx'

/** What asks for attention, before what does not. */
const BY_URGENCY: readonly Fate[] = ['refused', 'changed', 'new']

export function FateTable({ view: { id, counts } }: { readonly view: ImportView }) {
  const words = useImportWords()
  const { number } = useI18n()
  const fieldId = useId()
  const [fate, setFate] = useState<Fate | null>(() => BY_URGENCY.find((one) => counts[one] > 0) ?? null)
  const all = FATES.reduce((sum, one) => sum + counts[one], 0)
  return (
    <>
      <div className={desk.filter}>
        <label htmlFor={fieldId}>
          <span>{words.show}</span>
          <select
            id={fieldId}
            value={fate ?? ''}
            onChange={({ target }) => setFate(FATES.find((one) => one === target.value) ?? null)}
          >
            <option value="">{words.all(number(all))}</option>
            {FATES.map((one) => (
              <option key={one} value={one}>
                {words.fateCount(words.fate[one], number(counts[one]))}
              </option>
            ))}
          </select>
        </label>
      </div>
      <Rows key={fate ?? 'all'} id={id} fate={fate} />
    </>
  )
}

function Rows({ id, fate }: { readonly id: string; readonly fate: Fate | null }) {
  const words = useImportWords()
  const failureText = useFailureText()
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(importRowsQuery(id, fate))
  if (data === undefined) return error === null ? <Loading /> : <StateBox title={failureText(error)} isAlert />
  const rows = data.pages.flatMap((page) => page.items)
  if (rows.length === 0) return <p>{words.noRows}</p>
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- wide tables are moved sideways by keyboard as well */}
      <div className={desk.scroll} tabIndex={0} role="region" aria-label={words.rows}>
        <table className={`${desk.table} ${desk.cards}`}>
          <thead>
            <tr>
              <th scope="col">{words.column.sheet}</th>
              <th scope="col">{words.column.row}</th>
              <th scope="col">{words.column.record}</th>
              <th scope="col">{words.column.fate}</th>
              <th scope="col">{words.column.detail}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <FateRow key={`${row.sheet} ${row.row} ${row.part}`} row={row} />
            ))}
          </tbody>
        </table>
      </div>
      {hasNextPage ? (
        <Button onClick={() => void fetchNextPage()} disabled={isFetchingNextPage}>
          {words.more}
        </Button>
      ) : null}
    </>
  )
}
