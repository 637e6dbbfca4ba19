/** Rules of objections and reviews that their schemas cannot say. */
import type { ObjectionRecord } from '../objection.ts'
import type { TextReviewRecord } from '../text-review.ts'
import { complainOfRepeats, type Complain } from './complain.ts'
import type { Fault } from './fault.ts'
import type { KnownReferences } from './known-references.ts'

export function objectionFaults({ id, report, sources }: ObjectionRecord, known: KnownReferences): Fault[] {
  const faults: Fault[] = []
  const complain: Complain = (field, code, reason) =>
    faults.push({ file: 'objections.json', record: id, field, code, reason })
  if (!known.reports.has(report)) complain('report', 'unknown-report', `there is no report ${report}`)
  complainOfRepeats(sources, 'sources', complain)
  sources.forEach((source, index) => {
    if (!known.sources.has(source)) complain(`sources[${index}]`, 'unknown-source', `there is no source ${source}`)
  })
  return faults
}

export function textReviewFaults({ id, of }: TextReviewRecord, known: KnownReferences): Fault[] {
  const ids = { milestone: known.milestones, report: known.reports, event: known.events, body: known.bodyIds }
  if (ids[of.kind].has(of.id)) return []
  const reason = `there is no ${of.kind} ${of.id}`
  return [{ file: 'text-reviews.json', record: id, field: 'of.id', code: 'unknown-record', reason }]
}
