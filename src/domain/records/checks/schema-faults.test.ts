import * as z from 'zod/mini'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readRecord } from './schema-faults.ts'

const Record = z.strictObject({
  months: z.int().check(z.minimum(1)),
  note: z.string().check(z.maxLength(3)),
  code: z.string().check(z.regex(/^a/, { error: 'begins with a' })),
})

function reasons(raw: unknown): string[] {
  return readRecord(Record, raw, 'milestones.json', 'one').faults.map(({ field, reason }) => `${field} ${reason}`)
}

describe.each([
  ['no words of its own', {}],
  ['English of its own, as the whole of it brings along', z.locales.en()],
])('where zod has %s', (_, words) => {
  const before = z.config().localeError
  beforeEach(() => {
    z.config({ localeError: undefined, ...words })
  })
  afterEach(() => {
    z.config({ localeError: before })
  })

  it('a fault is told in our words, and in those of the schema where it has some', () => {
    expect(reasons({ months: 0, note: 'long', code: 'b' })).toEqual([
      'months is less than 1',
      'note is more than 3',
      'code begins with a',
    ])
    expect(reasons({ months: 'x', code: 'a', colour: 1 })).toEqual([
      'months should be a number',
      'note is missing',
      'colour is not a known field',
    ])
  })
})
