/** Rules of a milestone that its schema cannot say. */
import type { MilestoneRecord } from '../milestone.ts'
import { complainOfRepeats, type Complain } from './complain.ts'
import type { Fault } from './fault.ts'
import type { KnownReferences } from './known-references.ts'
import { reportFaults } from './report-faults.ts'

export function milestoneFaults(milestone: MilestoneRecord, known: KnownReferences): Fault[] {
  const faults: Fault[] = []
  const complain: Complain = (field, code, reason) =>
    faults.push({ file: 'milestones.json', record: milestone.id, field, code, reason })
  const { measure, bodies, countries, concerns = [], nature, cadenceMonths, reports } = milestone

  if (!known.measures.has(measure)) complain('measure', 'unknown-measure', `there is no measure ${measure}`)
  bodies.forEach((body, index) => {
    if (!known.bodies.has(body))
      complain(`bodies[${index}]`, 'unknown-body', `there is no body with the English name ${body}`)
  })
  complainOfRepeats(countries, 'countries', complain)
  complainOfRepeats(concerns, 'concerns', complain)
  concerns.forEach((country, index) => {
    if (countries.includes(country))
      complain(`concerns[${index}]`, 'already-acts', `${country} already acts, so it is not only concerned`)
  })
  if (cadenceMonths !== undefined && nature !== 'series')
    complain('cadenceMonths', 'cadence-without-series', 'only a series has a cadence')
  reports.forEach((_, index) => {
    reportFaults(milestone, index, known, (field, code, reason) => complain(`reports[${index}]${field}`, code, reason))
  })
  return faults
}
