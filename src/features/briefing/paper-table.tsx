/** A table of the paper, or the rows of it that stand on one page; each page repeats the head. */
import { StatusMark } from '#src/ui/status-mark.tsx'
import type { Cell, Column, Table } from '#src/paper/paper.ts'
import type { RowPiece } from './pieces.ts'
import { LineText } from './run-text.tsx'
import styles from './paper-table.module.css'

interface PaperTableProps {
  readonly table: Table
  readonly rows: readonly RowPiece[]
}

export function PaperTable({ table, rows }: PaperTableProps) {
  return (
    <table className={styles.table} data-table={table.id} aria-label={table.label}>
      <colgroup>
        {table.columns.map(({ id, width }) => (
          <col key={id} width={`${width}%`} />
        ))}
      </colgroup>
      <thead data-head={table.id}>
        <tr>
          {table.columns.map((column) => (
            <Head key={column.id} column={column} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((piece) => (
          <BodyRow key={piece.key} piece={piece} columns={table.columns} />
        ))}
      </tbody>
    </table>
  )
}

function Head({ column }: { readonly column: Column }) {
  return (
    <th scope="col" data-align={column.align}>
      {column.mark === null ? null : (
        <>
          <StatusMark status={column.mark} />{' '}
        </>
      )}
      {column.words}
    </th>
  )
}

function BodyRow({ piece, columns }: { readonly piece: RowPiece; readonly columns: readonly Column[] }) {
  const { row } = piece
  if (row.kind === 'group' || row.kind === 'more') {
    const [cell] = row.cells
    const content = cell === undefined ? null : <CellLines cell={cell} />
    return (
      <tr data-piece={piece.key} data-kind={row.kind}>
        {row.kind === 'group' ? (
          <th scope="rowgroup" colSpan={columns.length}>
            {content}
          </th>
        ) : (
          <td colSpan={columns.length}>{content}</td>
        )}
      </tr>
    )
  }
  return (
    <tr data-piece={piece.key} data-kind={row.kind} data-entry={row.id}>
      {row.cells.map((cell, index) => {
        const column = columns[index]
        const key = column?.id ?? String(index)
        return isNaming(piece, index) ? (
          <th key={key} scope="row">
            <CellLines cell={cell} />
          </th>
        ) : (
          <td key={key} data-align={column?.align}>
            <CellLines cell={cell} />
          </td>
        )
      })}
    </tr>
  )
}

/** Tables of counts are read by the name of their row. */
function isNaming({ table }: RowPiece, index: number): boolean {
  return index === 0 && (table.id === 'paths' || table.id === 'countries')
}

function CellLines({ cell }: { readonly cell: Cell }) {
  return (
    <>
      {cell.lines.map((line, index) => (
        <div key={`${index}`}>
          <LineText line={line} />
        </div>
      ))}
      {cell.marks === undefined || cell.marks.length === 0 ? null : (
        <div className={styles.marks} aria-hidden="true">
          {cell.marks.map((status, index) => (
            <StatusMark key={`${index}${status}`} status={status} />
          ))}
        </div>
      )}
    </>
  )
}
