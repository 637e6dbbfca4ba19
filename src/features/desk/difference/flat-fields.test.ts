import { describe, expect, it } from 'vitest'
import { flatFields } from './flat-fields.ts'

const shown = (record: unknown) =>
  [...flatFields(record)].map(([name, { values, language }]) => [name, values, language])

describe('flatFields(record)', () => {
  it('has one member for each language of a text', () => {
    expect(shown({ note: { en: 'Signed', ko: '서명' } })).toEqual([
      ['note.en', ['Signed'], 'en'],
      ['note.ko', ['서명'], 'ko'],
    ])
  })

  it('names a date that a report sets as the form asks for it', () => {
    expect(shown({ due: { kind: 'meeting', date: '2027' } })).toEqual([
      ['dueKind', ['meeting'], null],
      ['dueDate', ['2027'], null],
    ])
  })

  it('keeps what a list holds apart, and what is named by an id', () => {
    expect(shown({ sources: ['a', 'b'], of: { kind: 'report', id: 'x.1' }, official: true })).toEqual([
      ['sources', ['a', 'b'], null],
      ['of', ['x.1'], null],
      ['official', ['true'], null],
    ])
  })

  it('is silent about hashes and empty members', () => {
    expect(shown({ hash: 'f00', words: 'f00', party: null, url: '' })).toEqual([
      ['party', [], null],
      ['url', [], null],
    ])
  })

  it('takes a single date for what it is, and nothing for nothing', () => {
    expect(shown('2026-11-24')).toEqual([['date', ['2026-11-24'], null]])
    expect(shown(null)).toEqual([])
  })
})
