/** Sources for tests: one of each side and weight that the evidence grades tell apart. */
import type { Evidence } from '#src/domain/assessment.ts'
import { sourceLookup } from '#src/domain/evidence-grade.ts'
import { SourceSchema, type Source } from '#src/domain/records/source.ts'

export function buildSource(overrides: Partial<Source> = {}): Source {
  return SourceSchema.parse({
    id: 'press',
    title: 'Talks held',
    publisher: 'A newspaper',
    url: null,
    published: '2026-01',
    language: 'en',
    read: 'excerpt',
    official: false,
    party: null,
    kind: 'press',
    ...overrides,
  })
}

const government = { official: true, kind: 'government' } as const

export const SOURCES: readonly Source[] = [
  buildSource({ id: 'paper', kind: 'research', party: 'CN' }),
  buildSource({ id: 'press' }),
  buildSource({ id: 'cn-press', party: 'CN' }),
  buildSource({ id: 'cn-ministry', party: 'CN', ...government }),
  buildSource({ id: 'cn-parliament', party: 'CN', official: true, kind: 'parliament-or-law' }),
  buildSource({ id: 'jp-ministry', party: 'JP', ...government }),
  buildSource({ id: 'kr-ministry', party: 'KR', ...government }),
  buildSource({ id: 'us-ministry', party: 'other', ...government }),
  buildSource({ id: 'nobodys-office', party: null, ...government }),
  buildSource({ id: 'joint-statement', party: 'joint', ...government }),
  buildSource({ id: 'joint-repost', party: 'joint', official: false, kind: 'other' }),
  buildSource({ id: 'un-report', party: 'other', official: true, kind: 'international-body' }),
  buildSource({ id: 'un-repost', party: 'other', official: false, kind: 'international-body' }),
]

export const EVIDENCE: Evidence = { sourceOf: sourceLookup(SOURCES), paperId: 'paper' }
