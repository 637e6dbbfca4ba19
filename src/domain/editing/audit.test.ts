import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AuditEntrySchema, nextEntry, NO_HASH, verifyChain, type AuditEntry } from './audit.ts'

function chainOf(actions: readonly string[]): AuditEntry[] {
  const entries: AuditEntry[] = []
  for (const [index, action] of actions.entries()) {
    const note = { actor: null, address: null, action, object: `draft/${index}`, details: { index } }
    entries.push(nextEntry(entries.at(-1) ?? null, note, '2026-11-25T00:00:00.000Z'))
  }
  return entries
}

const CHAIN = chainOf(['a', 'b', 'c', 'd'])

describe('nextEntry(previous, note, at)', () => {
  it('counts from one and holds the hash of the one before', () => {
    expect(CHAIN.map(({ seq }) => seq)).toEqual([1, 2, 3, 4])
    expect(CHAIN[0]?.previousHash).toBe(NO_HASH)
    for (const [index, entry] of CHAIN.entries()) {
      expect(() => AuditEntrySchema.parse(entry)).not.toThrow()
      expect(entry.previousHash).toBe(CHAIN[index - 1]?.hash ?? NO_HASH)
    }
  })
})

describe('verifyChain(entries)', () => {
  it('finds a chain whole, and names its head', async () => {
    expect(await verifyChain(CHAIN)).toEqual({ entries: 4, head: CHAIN[3]?.hash, fault: null })
    expect(await verifyChain([])).toEqual({ entries: 0, head: NO_HASH, fault: null })
  })

  it('sees an entry taken out, put in twice, or moved', async () => {
    const [a, b, c, d] = CHAIN
    if (a === undefined || b === undefined || c === undefined || d === undefined) throw new Error('four were made')
    expect((await verifyChain([a, c, d])).fault).toEqual({ seq: 3, what: 'seq' })
    expect((await verifyChain([b, c, d])).fault).toEqual({ seq: 2, what: 'seq' })
    expect((await verifyChain([a, a, b])).fault).toEqual({ seq: 1, what: 'seq' })
    expect((await verifyChain([a, { ...c, seq: 2 }, d])).fault).toEqual({ seq: 2, what: 'previous-hash' })
  })

  it('sees a change of any member of any entry, also with its own hash made anew', async () => {
    const changed: Partial<AuditEntry>[] = [
      { at: '2026-11-24T00:00:00.000Z' },
      { actor: { id: 'x', name: 'X', role: 'reader' } },
      { address: '::1' },
      { action: 'z' },
      { object: 'draft/9' },
      { details: {} },
    ]
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: 3 }),
        fc.constantFrom(...changed),
        fc.boolean(),
        async (place, change, isResealed) => {
          const forged = CHAIN.map((entry, index) => {
            if (index !== place) return entry
            return isResealed
              ? nextEntry(CHAIN[index - 1] ?? null, { ...entry, ...change }, change.at ?? entry.at)
              : { ...entry, ...change }
          })
          const { fault, entries, head } = await verifyChain(forged)
          // Of the last entry only its hash tells, which is why the head is worth keeping elsewhere.
          const isHidden = isResealed && place === 3
          const firstBad = isHidden ? undefined : place + (isResealed ? 2 : 1)
          expect([fault?.seq, entries]).toEqual([firstBad, (firstBad ?? 5) - 1])
          expect(head).not.toBe(CHAIN[3]?.hash)
        },
      ),
    )
  })
})
