/** How many milestones have which grade of evidence, with one of each to look at. */
import type { Clock } from '#src/domain/clock.ts'
import { itemOf } from '#src/domain/item.ts'
import type { Milestone } from '#src/domain/records/milestone.ts'
import type { Tracker } from '#src/domain/tracker.ts'
import { GRADES, type Grade } from '#src/domain/vocabulary.ts'

export interface GradeCount {
  /** Null: no report counts. */
  readonly grade: Grade | null
  /** By the report that the shown status rests on. */
  readonly shown: number
  /** By all counted reports. */
  readonly all: number
  readonly example: GradeExample | null
}

interface GradeExample {
  readonly milestone: Milestone
  readonly sources: number
  readonly official: number
}

/** Joint statuses of all milestones, whatever the filter: the grades describe the records. */
export function gradeCounts(tracker: Tracker, clock: Clock): GradeCount[] {
  const { context } = tracker
  const graded = tracker.assessedAt(clock).map((assessment) => ({
    assessment,
    shown: itemOf(assessment, null, context).latestGrade,
  }))
  return [...GRADES, null].map((grade) => {
    const first = grade === null ? undefined : graded.find(({ assessment }) => assessment.grade === grade)?.assessment
    const ids = new Set(first?.counted.flatMap(({ sources }) => sources))
    const sources = [...ids].map(context.evidence.sourceOf)
    return {
      grade,
      shown: graded.filter((one) => one.shown === grade).length,
      all: graded.filter(({ assessment }) => assessment.grade === grade).length,
      example:
        first === undefined
          ? null
          : {
              milestone: first.milestone,
              sources: sources.length,
              official: sources.filter(({ official }) => official).length,
            },
    }
  })
}
