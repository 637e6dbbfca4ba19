import { describe, expect, it } from 'vitest'
import { callerOf, type Caller } from '../access/caller.ts'
import { ROLES, type Role } from '../access/roles.ts'
import { COMMANDS, commandsFor, refusalOf, REVIEW_RULES, stateAfter } from './commands.ts'
import { DRAFT_STATES } from './draft.ts'

const actor = (id: string, role: Role): Caller => callerOf({ id, name: id, role })
const AUTHOR = actor('author', 'editor')

describe('commandsFor(draft, actor, review)', () => {
  it.each([
    ['open', ['edit', 'submit', 'withdraw']],
    ['submitted', ['edit', 'withdraw']],
    ['rejected', ['edit', 'withdraw']],
    ['published', []],
    ['withdrawn', []],
  ] as const)('an editor with his own draft that is %s', (state, commands) => {
    expect(commandsFor({ author: AUTHOR, state }, AUTHOR, 'two-person')).toEqual(commands)
  })

  it.each(DRAFT_STATES)('an editor may do nothing to the draft of another that is %s', (state) => {
    expect(commandsFor({ author: AUTHOR, state }, actor('other', 'editor'), 'one-person')).toEqual([])
  })

  it.each(DRAFT_STATES)('a reader may do nothing, not even to a draft of his own that is %s', (state) => {
    expect(commandsFor({ author: AUTHOR, state }, actor('author', 'reader'), 'one-person')).toEqual([])
  })

  it('a reviewer publishes or rejects what another has submitted', () => {
    const reviewer = actor('reviewer', 'reviewer')
    expect(commandsFor({ author: AUTHOR, state: 'submitted' }, reviewer, 'two-person')).toEqual(['reject', 'publish'])
    expect(commandsFor({ author: AUTHOR, state: 'open' }, reviewer, 'two-person')).toEqual([])
  })

  it.each([
    ['two-person', ['edit', 'withdraw', 'reject']],
    ['one-person', ['edit', 'withdraw', 'reject', 'publish']],
  ] as const)('a reviewer with his own draft under %s', (review, commands) => {
    const own = actor('reviewer', 'reviewer')
    expect(commandsFor({ author: own, state: 'submitted' }, own, review)).toEqual(commands)
  })

  it('an administrator clears away what somebody who has left proposed, but does not write in his name', () => {
    const administrator = actor('administrator', 'administrator')
    expect(commandsFor({ author: AUTHOR, state: 'open' }, administrator, 'two-person')).toEqual(['withdraw'])
  })
})

describe('a token that was made for less than its owner may', () => {
  it('does no more than it was made for', () => {
    const owner = { id: 'administrator', name: 'A', role: 'administrator' } as const
    const token = callerOf(owner, ['draft'])
    expect(commandsFor({ author: AUTHOR, state: 'submitted' }, token, 'one-person')).toEqual([])
    expect(commandsFor({ author: owner, state: 'submitted' }, token, 'one-person')).toEqual(['edit', 'withdraw'])
  })
})

describe('refusalOf(command, draft, actor, review)', () => {
  it('says of the role before it says of the draft', () => {
    const draft = { author: AUTHOR, state: 'published' } as const
    expect(refusalOf('publish', draft, AUTHOR, 'two-person')).toBe('not-allowed')
    expect(refusalOf('edit', draft, actor('other', 'reviewer'), 'two-person')).toBe('not-yours')
    expect(refusalOf('edit', draft, AUTHOR, 'two-person')).toBe('wrong-state')
  })

  it('never lets what is published or withdrawn be changed by anybody', () => {
    for (const state of ['published', 'withdrawn'] as const) {
      for (const role of ROLES) {
        for (const review of REVIEW_RULES) {
          expect(commandsFor({ author: AUTHOR, state }, actor('author', role), review)).toEqual([])
        }
      }
    }
  })
})

describe('stateAfter(command)', () => {
  it('editing reopens', () => {
    expect(COMMANDS.map(stateAfter)).toEqual(['open', 'submitted', 'withdrawn', 'rejected', 'published'])
  })
})
