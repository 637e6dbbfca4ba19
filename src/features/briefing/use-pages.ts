/** Lays a paper out: measures it, shortens lists until the front fits, and says which piece stands on which page. */
import { useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react'
import { FRONT_PAGES, LIST_LIMITS, type ListLimits } from '#src/domain/briefing/options.ts'
import { listLengths } from '#src/domain/briefing/shorten.ts'
import type { Paper } from '#src/paper/paper.ts'
import { writePaper, type PaperOrder } from '#src/paper/write-paper.ts'
import { fits, limitsToFit, type FrontPiece } from './fit.ts'
import { measure, type Heights } from './measure.ts'
import { paginate, type Measured } from './paginate.ts'
import { piecesOf, type Piece, type Pieces } from './pieces.ts'

export type LayoutOrder = Omit<PaperOrder, 'limits'> & { readonly pageHeight: number }

export interface Layout {
  readonly paper: Paper
  readonly pieces: Pieces
  readonly pages: readonly (readonly Piece[])[]
  /** False when even the shortest lists leave more than the preset's pages. */
  readonly fits: boolean
  /** Whether the pages are measured; before that, everything stands on one. */
  readonly isSettled: boolean
  /** The hidden copy to measure. */
  readonly copy: RefObject<HTMLDivElement | null>
}

/**
 * Room left at the foot of the front's last page, in CSS pixels. Print sets pieces a little higher than screens: measured, up
 * to some twenty pixels over a page, so that with less a page's last lines were pushed to a page of their own.
 */
const SLACK = 28

interface Settled {
  readonly order: LayoutOrder
  readonly limits: ListLimits
  readonly pages: readonly (readonly string[])[] | null
  readonly fits: boolean
}

function measured(piece: Piece, heights: Heights): Measured {
  const { key, keepsNext, startsPage } = piece
  return {
    key,
    keepsNext,
    startsPage,
    height: heights.pieces.get(key) ?? 0,
    table: piece.is === 'row' ? piece.table.id : null,
  }
}

function frontPiece(piece: Piece, heights: Heights): FrontPiece {
  const row = piece.is === 'row' ? piece.row : null
  return { ...measured(piece, heights), entry: row?.entry ?? null, isMore: row?.kind === 'more' }
}

function settle(order: LayoutOrder, pieces: Pieces, heights: Heights, limits: ListLimits): Settled {
  const { briefing, pageHeight } = order
  const mostPages = FRONT_PAGES[briefing.options.preset]
  const front = {
    pieces: pieces.front.map((piece) => frontPiece(piece, heights)),
    heads: heights.heads,
    pageHeight: pageHeight - SLACK,
    mostPages,
  }
  const isFitting = fits(front)
  const shorter = isFitting ? null : limitsToFit(front, limits, listLengths(briefing))
  if (shorter !== null) return { order, limits: shorter, pages: null, fits: false }
  const rest = pieces.rest.map((piece) => measured(piece, heights))
  const pages = [
    ...paginate(front.pieces, heights.heads, front.pageHeight),
    ...(rest.length === 0 ? [] : paginate(rest, heights.heads, front.pageHeight)),
  ]
  return { order, limits, pages: pages.map((page) => page.map(({ key }) => key)), fits: isFitting }
}

/** @param order the same object as long as nothing that is printed changes */
export function usePages(order: LayoutOrder): Layout {
  const copy = useRef<HTMLDivElement>(null)
  const [settled, setSettled] = useState<Settled | null>(null)
  const current = settled?.order === order ? settled : null
  const limits = current?.limits ?? LIST_LIMITS[order.briefing.options.preset]
  const paper = useMemo(() => writePaper({ ...order, limits }), [order, limits])
  const pieces = useMemo(() => piecesOf(paper), [paper])
  const isSettled = current !== null && current.pages !== null

  useLayoutEffect(() => {
    if (isSettled || copy.current === null) return
    setSettled(settle(order, pieces, measure(copy.current), limits))
  }, [isSettled, order, pieces, limits])

  const pages = useMemo(() => {
    const all = [...pieces.front, ...pieces.rest]
    const keys = current?.pages
    if (keys === null || keys === undefined) return [all]
    const byKey = new Map(all.map((piece) => [piece.key, piece]))
    return keys.map((page) => page.flatMap((key) => byKey.get(key) ?? []))
  }, [pieces, current])

  return { paper, pieces, pages, fits: current?.fits ?? true, isSettled, copy }
}
