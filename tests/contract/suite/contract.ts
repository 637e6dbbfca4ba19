/** The contract of the API as tests. One suite: whatever answers must pass all of it. */
import { afterAll, beforeAll, describe } from 'vitest'
import type { Double, StartDouble } from '../double.ts'
import { describeAccess } from './access.ts'
import { describeCaching } from './caching.ts'
import { describeChanges } from './changes.ts'
import { describeCounts } from './counts.ts'
import { describeDesk } from './desk.ts'
import { describeFiles } from './files.ts'
import { describeFilters } from './filters.ts'
import { describeImports } from './imports.ts'
import { describeLongDrafts } from './long-drafts.ts'
import { describeMilestone } from './milestone.ts'
import { describePaging } from './paging.ts'
import { describeRepeats } from './repeats.ts'
import { describeRefusals } from './refusals.ts'
import { Asking } from './asking.ts'

export function describeContract(name: string, start: StartDouble): void {
  describe(name, () => {
    let double: Double | null = null
    const running = (): Double => {
      if (double === null) throw new Error('the double is not running')
      return double
    }
    beforeAll(async () => {
      double = await start()
    })
    afterAll(async () => double?.stop())

    const asking = new Asking(running)
    describeCounts(asking)
    describeFilters(asking)
    describeMilestone(asking)
    describeChanges(asking)
    describePaging(asking)
    describeRefusals(asking)
    describeCaching(asking)
    describeFiles(asking)
    // Last: it publishes, and the others know the records by heart.
    describeDesk(asking)
    describeRepeats(asking)
    describeImports(asking)
    describeLongDrafts(asking)
    describeAccess(asking)
  })
}
