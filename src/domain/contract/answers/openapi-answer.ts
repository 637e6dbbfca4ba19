/** GET /openapi.json: the description of this API, made from the schemas and parsers that answer it. */
import type { QueryPairs } from '../../selection/selection-codec.ts'
import type { Edition } from '../edition.ts'
import { openapiDocument } from '../openapi/document.ts'
import { Parameters } from '../parameters.ts'
import { unlessRefused } from '../problem.ts'
import type { Answer } from '../question.ts'

export function answerOpenapi(edition: Edition, pairs: QueryPairs): Answer {
  const { faults } = new Parameters(pairs, [])
  return unlessRefused(faults, () => openapiDocument(edition))
}
