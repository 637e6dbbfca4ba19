/** GET /tracker: the snapshot in one language; whoever keeps answers heeds the hash. Its schema is the snapshot's own (src/domain/snapshot.ts). */
import type { QueryPairs } from '../../selection/selection-codec.ts'
import type { Edition } from '../edition.ts'
import { Parameters } from '../parameters.ts'
import { PIN_PARAMETER } from '../pinned.ts'
import { unlessRefused } from '../problem.ts'
import type { Answer } from '../question.ts'

export function answerTracker(edition: Edition, pairs: QueryPairs): Answer {
  const parameters = new Parameters(pairs, ['lang', PIN_PARAMETER])
  const language = parameters.language()
  return unlessRefused(parameters.faults, () => edition.snapshotFor(language))
}
