import { REFERENCE } from '#tests/builders/reference.ts'
import { viewAt } from '#tests/builders/tracker.ts'
import { describe, expect, it } from 'vitest'
import { bodyGroupOf } from './body-country.ts'
import { bodyItems, busiestFirst } from './body-items.ts'
import { bodyNames, findBodies } from './find-bodies.ts'

const TRACKER = REFERENCE.trackerFor('en')

describe('bodyGroupOf(id)', () => {
  it.each([
    ['ministry-of-commerce-cn', 'CN', 'a mark in brackets'],
    ['ministry-of-foreign-affairs-jp-chair', 'JP', 'a mark with a role'],
    ['ministry-of-trade-industry-and-energy-kr-host', 'KR', 'a mark with a role'],
    ['trade-ministry-motie-motir-kr', 'KR', 'a mark after abbreviations'],
    ['china-academy-of-information-and-communications-technology', 'CN', 'begins with the country'],
    ['korean-intellectual-property-office', 'KR', 'begins with the country'],
    ['government-of-japan', 'JP', 'of the country'],
    ['cyberspace-administration-of-china', 'CN', 'of the country'],
    ['korea-china-ai-exchange-association-kcaia', 'other', 'of two countries'],
    ['foreign-ministries-of-china-japan-and-the-rok', 'other', 'of three countries'],
    ['japanese-chamber-of-commerce-and-industry-in-china', 'other', 'of one country in another'],
    ['samsung-electronics-china', 'other', 'a firm abroad'],
    ['trilateral-cooperation-secretariat', 'other', 'of all three'],
    ['keidanren', 'other', 'a name that says nothing'],
  ])('%s: %s, %s', (id, group) => {
    expect(bodyGroupOf(id)).toBe(group)
  })

  it('sorts the 90 bodies of the reference records', () => {
    const groups = TRACKER.snapshot.bodies.map(({ id }) => bodyGroupOf(id))
    const count = (group: string): number => groups.filter((one) => one === group).length
    expect({ CN: count('CN'), JP: count('JP'), KR: count('KR'), other: count('other') }).toEqual({
      CN: 23,
      JP: 18,
      KR: 22,
      other: 27,
    })
  })
})

describe('bodyItems(bodies, items)', () => {
  it('counts what the body filter finds', () => {
    for (const { body, items } of bodyItems(TRACKER.snapshot.bodies, viewAt(TRACKER).items)) {
      expect(items.map(({ id }) => id)).toEqual(viewAt(TRACKER, { body: [body.id] }).items.map(({ id }) => id))
      expect(items.length).toBeGreaterThan(0)
    }
  })

  it('busiest first loses none', () => {
    const bodies = busiestFirst(bodyItems(TRACKER.snapshot.bodies, viewAt(TRACKER).items))
    const counts = bodies.map(({ items }) => items.length)
    expect(counts).toEqual(counts.toSorted((a, b) => b - a))
    expect(bodies).toHaveLength(TRACKER.snapshot.bodies.length)
  })
})

describe('findBodies(names, text)', () => {
  const names = new Map(REFERENCE.bodyEntries().map(({ id, text }) => [id, text]))

  it.each([
    ['MEXT', 'mext-jp'],
    ['문부과학성', 'mext-jp'],
    ['文部科学省', 'mext-jp'],
    ['経済産業省', 'ministry-of-economy-trade-and-industry-jp'],
    ['经济产业省', 'ministry-of-economy-trade-and-industry-jp'],
    ['경제산업성', 'ministry-of-economy-trade-and-industry-jp'],
    ['economy trade', 'ministry-of-economy-trade-and-industry-jp'],
    ['ＫＡＩＳＴ', 'kaist'],
    ['게이단렌', 'keidanren'],
  ])('%s finds %s', (text, id) => {
    expect(findBodies(names, text)).toContain(id)
  })

  it('finds nothing by a name that no body has', () => {
    expect(findBodies(names, '경단련').size).toBe(0)
  })

  it('finds in one language’s list by that language and by English', () => {
    const korean = bodyNames(REFERENCE.trackerFor('ko').snapshot.bodies)
    expect(findBodies(korean, 'keidanren')).toContain('keidanren')
    expect(findBodies(korean, '게이단렌')).toContain('keidanren')
    expect(findBodies(korean, '経団連').size).toBe(0)
  })

  it('finds all without words', () => {
    expect(findBodies(names, ' … ').size).toBe(TRACKER.snapshot.bodies.length)
  })
})
