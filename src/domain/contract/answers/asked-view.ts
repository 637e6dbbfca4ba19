/** The view that a query asks for: the common part of the answers that take the filters. */
import { parseSelection, type QueryPairs } from '../../selection/selection-codec.ts'
import type { Selection } from '../../selection/selection.ts'
import type { Tracker } from '../../tracker.ts'
import { viewOf, type View } from '../../view.ts'
import type { Edition } from '../edition.ts'
import { Parameters } from '../parameters.ts'
import type { ParameterProblem } from '../problem.ts'

export interface AskedSelection {
  readonly tracker: Tracker
  readonly selection: Selection
  readonly parameters: Parameters
  /** Everything that was not understood up to now, in the selection or besides. */
  faults(): readonly ParameterProblem[]
}

/** @param others names of the parameters beside the selection and `lang` */
export function askedSelection(edition: Edition, pairs: QueryPairs, others: readonly string[] = []): AskedSelection {
  const parameters = new Parameters(pairs)
  const tracker = edition.trackerFor(parameters.language())
  const { selection, problems } = parseSelection(pairs, tracker.knownIds, ['lang', ...others])
  return { tracker, selection, parameters, faults: () => [...problems, ...parameters.faults] }
}

export function askedView(edition: Edition, { tracker, selection }: AskedSelection): View {
  return viewOf(tracker, selection, edition.textMatchFor(selection.q))
}
