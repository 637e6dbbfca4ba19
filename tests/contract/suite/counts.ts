import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { EventsSchema } from '#src/domain/contract/answers/events-answer.ts'
import { HealthSchema } from '#src/domain/contract/answers/health-answer.ts'
import { SearchIndexSchema } from '#src/domain/contract/answers/search-index-answer.ts'
import { SourcesSchema } from '#src/domain/contract/answers/sources-answer.ts'
import { SummarySchema } from '#src/domain/contract/answers/summary-answer.ts'
import { SnapshotSchema } from '#src/domain/snapshot.ts'
import { LANGUAGES } from '#src/domain/vocabulary.ts'
import type { Asking } from './asking.ts'

function sum(counts: Readonly<Partial<Record<string, number>>>): number {
  return Object.values(counts).reduce<number>((total, count) => total + (count ?? 0), 0)
}

export function describeCounts(asking: Asking): void {
  describe('every record is there', () => {
    it.each(LANGUAGES)('in the tracker in %s', async (language) => {
      const snapshot = await asking.read(SnapshotSchema, `/tracker?lang=${language}`)
      expect(snapshot.lang).toBe(language)
      expect(snapshot.milestones).toHaveLength(70)
      expect(snapshot.milestones.flatMap(({ reports }) => reports)).toHaveLength(145)
      expect(snapshot.framework.measures).toHaveLength(24)
      expect(snapshot.framework.paths).toHaveLength(4)
      expect(snapshot.events).toHaveLength(45)
      expect(snapshot.sources).toHaveLength(269)
      expect(snapshot.evidenceDate).toBe('2026-06-30')
      expect(snapshot.fingerprint).toMatch(/^[0-9a-f]{64}$/)
    })

    it('with the same fingerprint in every language', async () => {
      const snapshots = await Promise.all(LANGUAGES.map((one) => asking.read(SnapshotSchema, `/tracker?lang=${one}`)))
      expect(new Set(snapshots.map(({ fingerprint }) => fingerprint)).size).toBe(1)
    })

    it('in the lists', async () => {
      expect(await asking.items()).toHaveLength(70)
      expect((await asking.read(EventsSchema, '/events')).total).toBe(45)
      expect((await asking.read(SourcesSchema, '/sources')).total).toBe(269)
      const index = await asking.read(SearchIndexSchema, '/search-index')
      expect([index.entries.length, index.bodies.length]).toEqual([70, 90])
    })

    it('in the summary, however it is counted', async () => {
      const summary = await asking.read(SummarySchema, '/summary')
      expect(summary.total).toBe(70)
      expect(sum(summary.byStatus)).toBe(70)
      expect(sum(summary.byStrength)).toBe(70)
      expect(
        Object.values(summary.byPath)
          .map(sum)
          .reduce((a, b) => a + b, 0),
      ).toBe(70)
    })

    it('in English when no language is asked for', async () => {
      expect((await asking.read(SnapshotSchema, '/tracker')).lang).toBe('en')
    })

    it('healthy, and from the store that it should be', async () => {
      expect(await asking.read(HealthSchema, '/health')).toMatchObject({ status: 'ok', store: asking.store })
    })

    it('described by OpenAPI 3.1, path by path', async () => {
      const described = await asking.read(
        z.looseObject({ openapi: z.string(), paths: z.looseObject({}) }),
        '/openapi.json',
      )
      expect(described.openapi).toMatch(/^3\.1\./)
      const paths = [
        '/changes',
        '/events',
        '/health',
        '/milestones',
        '/milestones/{id}',
        '/openapi.json',
        '/search-index',
        '/sources',
        '/summary',
        '/tracker',
      ]
      expect(Object.keys(described.paths)).toEqual(expect.arrayContaining(paths))
    })
  })
}
