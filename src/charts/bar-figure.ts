/** What a chart of horizontal bars draws and its table repeats: one object feeds both, so that they cannot differ. */
import type { Text } from '#src/domain/text.ts'

export interface Bar {
  readonly key: string
  readonly label: string
  /** In the unit of the figure; bars begin at zero. */
  readonly value: number
  /** The value as it is written everywhere, with its qualifier ("more than 90"). */
  readonly written: string
  /** What belongs to this value alone, such as a rank or a date; null for nothing. */
  readonly detail: string | null
  /** What the chart is about, drawn solid; the others are for comparison. */
  readonly isMain: boolean
}

export interface BarFigure {
  readonly title: Text
  /** What the picture shows, in a sentence. */
  readonly description: string
  readonly unit: string
  /** How the keyboard moves in the picture. */
  readonly keys: string
  /** Heads the columns of the table. */
  readonly columns: { readonly label: string; readonly detail: string }
  readonly bars: readonly Bar[]
}
