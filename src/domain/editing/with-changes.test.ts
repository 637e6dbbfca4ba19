import { describe, expect, it } from 'vitest'
import {
  changesOf,
  DATASET,
  FIRST,
  newEvent,
  newMilestone,
  newSource,
  seen,
  TITLE,
} from '#tests/builders/few-records.ts'
import type { Snapshot } from '../snapshot.ts'

const { milestone, head, event, source, body } = FIRST

describe('withChanges(snapshot, changes)', () => {
  it.each<[string, object[], (snapshot: Snapshot) => unknown, unknown]>([
    ['nothing', [], ({ sources }) => sources.length, DATASET.sources.length],
    [
      'a new source, its address as it is kept',
      [{ kind: 'source', action: 'add', record: newSource }],
      ({ sources }) => sources.at(-1)?.url,
      'http://example.org/another',
    ],
    [
      'an amended source, in its place',
      [{ kind: 'source', action: 'amend', record: { ...source, title: 'Amended' } }],
      ({ sources }) => [sources.length, sources[0]?.title],
      [DATASET.sources.length, 'Amended'],
    ],
    [
      'a new event in the reader’s language',
      [{ kind: 'event', action: 'add', record: newEvent }],
      ({ events }) => events.at(-1)?.title,
      '다른 것',
    ],
    [
      'an amended event',
      [{ kind: 'event', action: 'amend', record: { ...event, title: { ja: '別のもの' } } }],
      ({ events }) => events[0]?.title,
      { text: '別のもの', lang: 'ja' },
    ],
    [
      'a new milestone, without reports, with a body of the same draft',
      [
        { kind: 'body', action: 'add', record: { name: { en: 'A new office' } } },
        { kind: 'milestone', action: 'add', record: newMilestone },
      ],
      ({ milestones, bodies }) => [milestones.at(-1)?.reports, milestones.at(-1)?.bodies, bodies.at(-1)?.id],
      [[], ['a-new-office'], 'a-new-office'],
    ],
    [
      'an amended milestone, which keeps its reports',
      [{ kind: 'milestone', action: 'amend', record: { ...head, title: TITLE } }],
      ({ milestones }) => [milestones[0]?.title, milestones[0]?.reports.length],
      ['다른 것', milestone.reports.length],
    ],
    [
      'an amended body',
      [{ kind: 'body', action: 'amend', record: { name: { ...body.name, ko: '새 이름' } } }],
      ({ bodies }) => bodies[0]?.name,
      '새 이름',
    ],
    [
      'an evidence date that moves on',
      [{ kind: 'evidence-date', date: '2999-01-01' }],
      ({ evidenceDate }) => evidenceDate,
      '2999-01-01',
    ],
    [
      'none that goes back',
      [{ kind: 'evidence-date', date: '1999-01-01' }],
      ({ evidenceDate }) => evidenceDate,
      DATASET.framework.evidenceDate,
    ],
    [
      'no report: its id is given at publication',
      [
        {
          kind: 'report',
          milestone: milestone.id,
          report: { date: '2026', status: 'agreed', note: TITLE, sources: [source.id] },
        },
      ],
      ({ milestones }) => milestones[0]?.reports.length,
      milestone.reports.length,
    ],
    [
      'no new record whose id is taken, and no amended one that is not there',
      [
        { kind: 'event', action: 'add', record: { ...event, title: TITLE } },
        { kind: 'source', action: 'amend', record: newSource },
      ],
      ({ events, sources }) => [events[0], sources.length],
      [seen([], 'ko').events[0], DATASET.sources.length],
    ],
  ])('%s', (_, raw, of, expected) => {
    expect(of(seen(changesOf(...raw), 'ko'))).toEqual(expected)
  })
})
