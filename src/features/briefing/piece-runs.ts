/** Neighbouring pieces that make one element: rows of a table, lines of a block. */
import type { Lines, Table } from '#src/paper/paper.ts'
import type { HeadingPiece, ImprintPiece, LinePiece, Piece, RowPiece, TitlePiece } from './pieces.ts'

export type PieceRun =
  | { readonly is: 'title'; readonly piece: TitlePiece }
  | { readonly is: 'heading'; readonly piece: HeadingPiece }
  | { readonly is: 'imprint'; readonly piece: ImprintPiece }
  | { readonly is: 'lines'; readonly block: Lines; readonly pieces: LinePiece[] }
  | { readonly is: 'rows'; readonly table: Table; readonly pieces: RowPiece[] }

export function runsOf(pieces: readonly Piece[]): PieceRun[] {
  const runs: PieceRun[] = []
  for (const piece of pieces) {
    const last = runs.at(-1)
    switch (piece.is) {
      case 'line':
        if (last?.is === 'lines' && last.block === piece.block) last.pieces.push(piece)
        else runs.push({ is: 'lines', block: piece.block, pieces: [piece] })
        break
      case 'row':
        if (last?.is === 'rows' && last.table === piece.table) last.pieces.push(piece)
        else runs.push({ is: 'rows', table: piece.table, pieces: [piece] })
        break
      case 'title':
        runs.push({ is: 'title', piece })
        break
      case 'heading':
        runs.push({ is: 'heading', piece })
        break
      case 'imprint':
        runs.push({ is: 'imprint', piece })
        break
    }
  }
  return runs
}
