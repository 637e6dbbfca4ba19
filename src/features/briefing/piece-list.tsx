/** Pieces in order: rows of one table become a table again, lines of one block a paragraph or a list. */
import type { Lines } from '#src/paper/paper.ts'
import { CheckBlock } from './check-block.tsx'
import { PaperTable } from './paper-table.tsx'
import type { HeadingPiece, LinePiece, Piece } from './pieces.ts'
import { runsOf } from './piece-runs.ts'
import { LineText } from './run-text.tsx'
import { TitleBlock } from './title-block.tsx'
import styles from './piece-list.module.css'

interface PieceListProps {
  readonly pieces: readonly Piece[]
  /** The hidden copy is measured only: it names no page and holds no heading of its own. */
  readonly isCopy?: boolean
}

export function PieceList({ pieces, isCopy = false }: PieceListProps) {
  return runsOf(pieces).map((run) => {
    switch (run.is) {
      case 'title':
        return <TitleBlock key="title" piece={run.piece} isCopy={isCopy} />
      case 'heading':
        return <Heading key={run.piece.key} piece={run.piece} />
      case 'lines':
        return <LineBlock key={run.block.id} block={run.block} pieces={run.pieces} />
      case 'rows':
        return <PaperTable key={run.table.id} table={run.table} rows={run.pieces} />
      case 'imprint':
        return <CheckBlock key="imprint" piece={run.piece} />
    }
  })
}

function Heading({ piece }: { readonly piece: HeadingPiece }) {
  const { heading, aside, level, isTyped } = piece.section
  const Level = level === 2 ? 'h2' : 'h3'
  return (
    <div className={styles.heading} data-piece={piece.key} data-level={level} data-typed={isTyped ? 'yes' : undefined}>
      <Level>{heading}</Level>
      {aside === null ? null : <p>{aside}</p>}
    </div>
  )
}

function LineBlock({ block, pieces }: { readonly block: Lines; readonly pieces: readonly LinePiece[] }) {
  const isList = block.tone === 'typed' || block.tone === 'plain'
  const Outer = isList ? 'ul' : 'div'
  const Inner = isList ? 'li' : 'p'
  return (
    <Outer className={styles.lines} data-tone={block.tone}>
      {pieces.map((piece) => (
        <Inner key={piece.key} data-piece={piece.key}>
          <LineText line={piece.line} />
        </Inner>
      ))}
    </Outer>
  )
}
