import { describe, expect, it } from 'vitest'
import { ChangesSchema } from '#src/domain/contract/answers/changes-answer.ts'
import type { Asking } from './asking.ts'

export function describeChanges(asking: Asking): void {
  describe('changes', () => {
    it('are those between since, excluded, and until, included', async () => {
      const { since, until, moved, corrected, method } = await asking.read(ChangesSchema, '/changes?since=2026-01-01')
      expect([since, until]).toEqual(['2026-01-01', '2026-06-30'])
      expect(moved.length).toBeGreaterThan(0)
      expect(moved.every(({ date }) => date > '2026-01-01' && date.slice(0, 7) <= '2026-06')).toBe(true)
      expect(corrected).toEqual([])
      expect(method).toEqual([])
    })

    it('name the changes of the method apart', async () => {
      const { method } = await asking.read(ChangesSchema, '/changes?since=2026-11-01&until=2026-12-31&lang=ja')
      expect(method.map(({ version }) => version)).toEqual(['1.0', '1.1'])
    })

    it('belong to the milestones that changed=yes keeps', async () => {
      const { moved } = await asking.read(ChangesSchema, '/changes?since=2026-01-01')
      const kept = await asking.items('since=2026-01-01&changed=yes')
      expect(new Set(moved.map(({ milestone }) => milestone))).toEqual(new Set(kept.map(({ id }) => id)))
    })

    it('keep to the filter', async () => {
      const { moved } = await asking.read(ChangesSchema, '/changes?since=2024&path=governance')
      expect(moved.length).toBeGreaterThan(0)
      expect(moved.every(({ path }) => path === 'governance')).toBe(true)
    })

    it('need a date of comparison, and one last date', async () => {
      expect((await asking.problem('/changes', 400)).errors).toEqual([
        { parameter: 'since', value: '', reason: 'required' },
      ])
      const both = await asking.problem('/changes?since=2024&until=2025-01-31&asOf=2026', 400)
      expect(both.errors).toMatchObject([{ parameter: 'until', reason: 'conflict' }])
    })
  })
}
