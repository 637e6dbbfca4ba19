/**
 * A paper in words, without a format: sections of lines and tables. Screen and print lay it out, DOCX writes it; neither adds
 * or drops a word, so they cannot disagree.
 */
import type { BriefingList } from '#src/domain/briefing/options.ts'
import type { StatusKey } from '#src/domain/vocabulary.ts'

export type Weight = 'plain' | 'strong' | 'soft'

/** A stretch of text; `lang` only where it is not the paper's own language. */
export interface TextRun {
  readonly is: 'text'
  readonly text: string
  readonly weight: Weight
  readonly lang: string | null
}

/** The shape of a status; its word always stands nearby. */
export interface MarkRun {
  readonly is: 'mark'
  readonly status: StatusKey
}

/** Numbers of sources, as in the list at the end. */
export interface SourcesRun {
  readonly is: 'sources'
  readonly numbers: readonly number[]
}

export type Run = TextRun | MarkRun | SourcesRun
export type Line = readonly Run[]

export type Tone = 'lead' | 'plain' | 'note' | 'empty' | 'typed'

export interface Lines {
  readonly is: 'lines'
  readonly id: string
  readonly tone: Tone
  readonly lines: readonly Line[]
}

export interface Column {
  readonly id: string
  readonly words: string
  /** Before the word, in a head that names a status. */
  readonly mark: StatusKey | null
  /** Share of the width, in percent. */
  readonly width: number
  readonly align: 'start' | 'end'
}

export interface Cell {
  readonly lines: readonly Line[]
  /** Shapes of every milestone the row counts, drawn below the words. */
  readonly marks?: readonly StatusKey[]
}

/** `group` heads the rows after it and `more` says what was left out; both span the table. `total` closes it. */
export type RowKind = 'row' | 'group' | 'more' | 'total'

export interface Row {
  readonly id: string
  readonly kind: RowKind
  readonly cells: readonly Cell[]
  /** The list that this row is an entry of and could leave: the highest rank leaves first. */
  readonly entry: { readonly list: BriefingList; readonly rank: number } | null
}

export interface Table {
  readonly is: 'table'
  readonly id: string
  /** For who cannot see that the table stands under its heading. */
  readonly label: string
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
}

/** How to check the paper: the permalink (also as a code to scan), the fingerprint, the versions. */
export interface Imprint {
  readonly is: 'imprint'
  readonly id: string
  readonly permalink: string
  readonly lines: readonly Line[]
}

export type Block = Lines | Table

export interface Section {
  readonly id: string
  readonly heading: string
  /** Beside the heading, smaller: the period it covers, or how many. */
  readonly aside: string | null
  readonly level: 2 | 3
  /** Written by the editor and set apart from what the records say. */
  readonly isTyped: boolean
  readonly startsPage: boolean
  readonly blocks: readonly Block[]
}

/** What stands on every page. */
export interface RunningHeads {
  readonly mark: string
  readonly asOf: string
  readonly title: string
  readonly page: (page: string, total: string) => string
}

export interface Paper {
  readonly title: string
  readonly lang: string
  readonly running: RunningHeads
  /** Below the title: what is shown, for whom and by whom. */
  readonly subtitle: readonly Line[]
  readonly front: readonly Section[]
  readonly annex: readonly Section[]
  readonly imprint: Imprint
}
