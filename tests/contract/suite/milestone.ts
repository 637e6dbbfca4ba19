import { describe, expect, it } from 'vitest'
import { MilestoneDetailSchema } from '#src/domain/contract/answers/milestone-answer.ts'
import type { Asking } from './asking.ts'

const ID = 'ninth-trilateral-summit'

export function describeMilestone(asking: Asking): void {
  describe('one milestone', () => {
    it('is the item of the list, with its history and sources', async () => {
      const {
        history,
        sources,
        objections,
        revision: _,
        asOf: __,
        knownOn: ___,
        lang: ____,
        ...item
      } = await asking.read(MilestoneDetailSchema, `/milestones/${ID}`)
      expect(item).toEqual((await asking.items()).find(({ id }) => id === ID))
      expect(objections).toEqual([])
      expect(history.length).toBeGreaterThan(0)
      expect(history.every(({ counted, notCounted }) => counted === (notCounted === null))).toBe(true)
      expect(new Set(sources.map(({ id }) => id))).toEqual(
        new Set(history.flatMap((entry) => entry.sources.map(({ id }) => id))),
      )
    })

    it('says why a report does not count yet', async () => {
      const early = await asking.read(MilestoneDetailSchema, `/milestones/${ID}?asOf=1990`)
      expect(early.status).toBeNull()
      expect(early.history.map(({ notCounted }) => notCounted)).toEqual(early.history.map(() => 'takes-effect-later'))
      const unknown = await asking.read(MilestoneDetailSchema, `/milestones/${ID}?knownOn=2020`)
      expect(unknown.history.every(({ notCounted }) => notCounted === 'recorded-later')).toBe(true)
    })

    it('carries each flag with its rule, inputs and date', async () => {
      const [flagged] = await asking.items('flag=quiet')
      const { flags } = await asking.read(MilestoneDetailSchema, `/milestones/${flagged?.id ?? ''}`)
      const quiet = flags.find(({ id }) => id === 'quiet')
      expect(quiet?.trace.rule).toContain('9 months')
      expect(quiet?.trace.inputs).toHaveProperty('evidenceClock')
      expect(quiet?.trace.date).toBe('2026-06-30')
    })

    it('speaks for the one country that is asked about', async () => {
      const [item] = await asking.items('country=JP')
      const detail = await asking.read(MilestoneDetailSchema, `/milestones/${item?.id ?? ''}?country=JP`)
      expect(detail.statusOf).toBe(item?.statusOf)
      expect(detail.status).toBe(item?.status)
    })

    it.each(['no-such-milestone', '%00', '..%2F..%2Fetc%2Fpasswd', `${ID}/`, ID.toUpperCase()])(
      '%s is not found',
      async (id) => {
        await asking.problem(`/milestones/${id}`, 404)
      },
    )
  })
}
