/** Rules of a report within its milestone that its schema cannot say. */
import type { MilestoneRecord, ReportRecord } from '../milestone.ts'
import { complainOfRepeats, type Complain } from './complain.ts'
import type { KnownReferences } from './known-references.ts'

function checkStatus({ status, parties, round }: ReportRecord, milestone: MilestoneRecord, complain: Complain): void {
  const { nature, rollup } = milestone
  if (nature === 'series' && status === 'achieved')
    complain('.status', 'series-never-achieved', 'a series is never achieved')
  if (round === true && nature !== 'series') complain('.round', 'round-without-series', 'only a series has rounds')
  if (status !== 'declined') return
  if (parties === undefined) complain('.status', 'decline-needs-party', 'only a named party can decline')
  if (rollup === 'joint-act')
    complain('.status', 'decline-of-joint-act', 'a party cannot decline a joint act: the act itself has one status')
}

/**
 * A correction names an earlier report of the same milestone. Since it can only look back, corrections never run in a
 * circle, in which no report would count.
 */
function checkCorrection(report: ReportRecord, earlier: readonly ReportRecord[], complain: Complain): void {
  if (report.corrects === undefined) {
    if (report.why !== undefined)
      complain('.why', 'why-without-corrects', 'only a report that corrects another says why')
    return
  }
  if (report.corrects === report.id) return complain('.corrects', 'corrects-itself', 'a report cannot correct itself')
  const corrected = earlier.find(({ id }) => id === report.corrects)
  if (corrected === undefined) {
    return complain(
      '.corrects',
      'corrects-unknown',
      `no earlier report of this milestone has the id ${report.corrects}`,
    )
  }
  if (report.recorded < corrected.recorded)
    complain('.recorded', 'recorded-before-corrected', `is before ${corrected.id}, which it corrects, was recorded`)
}

/** @param complain is given fields from the report on, such as `.status` */
export function reportFaults(
  milestone: MilestoneRecord,
  index: number,
  known: KnownReferences,
  complain: Complain,
): void {
  const report = milestone.reports[index]
  if (report === undefined) return
  const { id, parties = [], sources } = report
  if (!id.startsWith(`${milestone.id}.`)) complain('.id', 'wrong-id', `should begin with ${milestone.id}.`)
  complainOfRepeats(parties, '.parties', complain)
  parties.forEach((party, place) => {
    if (!milestone.countries.includes(party))
      complain(`.parties[${place}]`, 'not-a-party', `${party} is not a country of the milestone`)
  })
  complainOfRepeats(sources, '.sources', complain)
  sources.forEach((source, place) => {
    if (!known.sources.has(source)) complain(`.sources[${place}]`, 'unknown-source', `there is no source ${source}`)
  })
  checkStatus(report, milestone, complain)
  checkCorrection(report, milestone.reports.slice(0, index), complain)
}
