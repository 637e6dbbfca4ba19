/** How an indicator of the paper may be drawn: only what the paper itself compares, and nothing worked out from it. */
import type { Indicator } from '../records/framework.ts'

/**
 * `values`: the paper gives the same thing for several, which can stand side by side. `ratios`: it gives one figure and how
 * many times others' it is; the others' own figures it does not give, so only the ratios are drawn. `figure`: one figure
 * without a comparison; a bar of its own would say nothing.
 */
export type IndicatorDrawing = 'values' | 'ratios' | 'figure'

export function drawingOf({ values, ratios }: Pick<Indicator, 'values' | 'ratios'>): IndicatorDrawing {
  if (values.length > 1) return 'values'
  return ratios === undefined || ratios.length === 0 ? 'figure' : 'ratios'
}
