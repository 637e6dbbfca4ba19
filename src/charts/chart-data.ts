/** What a chart draws and its table repeats: one object feeds both, so that they cannot differ. */
import type { StatusKey } from '#src/domain/vocabulary.ts'

export interface ChartSeries {
  readonly key: StatusKey
  readonly label: string
}

export interface ChartRow {
  readonly key: string
  readonly label: string
  /** Written under the axis; null where a label would crowd its neighbours. */
  readonly tick: string | null
  /** A series without a value has none here: drawn as a gap, never as zero. */
  readonly values: Partial<Readonly<Record<StatusKey, number>>>
}

export interface ChartFigure {
  readonly title: string
  /** Where the title stands among the headings of its page. */
  readonly level: 2 | 3
  /** What the picture shows, in a sentence. */
  readonly description: string
  readonly unit: string
  readonly source: string
  /** Heads the column of row labels. */
  readonly rowsAre: string
  readonly rows: readonly ChartRow[]
  /** From the bottom of a column to its top. */
  readonly series: readonly ChartSeries[]
}

/** The whole of a row; values that are missing add nothing. */
export function rowTotal({ values }: ChartRow, series: readonly ChartSeries[]): number {
  return series.reduce((total, { key }) => total + (values[key] ?? 0), 0)
}
