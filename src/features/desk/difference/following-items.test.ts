import { describe, expect, it } from 'vitest'
import type { Difference } from '#src/api/desk-writes.ts'
import { testDesk, EDITOR } from '#tests/builders/desk.ts'
import { followingItems } from './following-items.ts'

/** Of a draft that reports on one milestone and moves the evidence date. */
async function difference(): Promise<Difference> {
  const desk = testDesk(EDITOR)
  const { dataset, revision } = await desk.store.current()
  const report = { date: '2027-11-24', status: 'suspended', note: { en: 'x' }, sources: [dataset.sources[0]?.id] }
  const changes = [
    { kind: 'report', milestone: 'short-stay-visa-waivers', report },
    { kind: 'evidence-date', date: '2027-11-24' },
  ]
  const made = await desk.as(EDITOR, 'POST', '/drafts', { ifMatch: `"r${revision}"`, body: { summary: 'x', changes } })
  if (made.difference === null) throw new Error('no difference')
  return made.difference
}

describe('followingItems(difference)', () => {
  it('keeps what is written about apart from what merely follows, and loses none', async () => {
    const all = await difference()
    const { own, following } = followingItems(all)
    expect(own.map(({ id }) => id)).toEqual(['short-stay-visa-waivers'])
    expect(following.length).toBeGreaterThan(0)
    expect([...own, ...following].map(({ id }) => id).toSorted()).toEqual(all.items.map(({ id }) => id).toSorted())
  })
})
