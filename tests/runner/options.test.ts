import { describe, expect, it } from 'vitest'
import { parseOptions } from './options.ts'

const namesOf = (...parameters: string[]) => parseOptions(parameters).stages.map((stage) => stage.name)

describe('parseOptions(parameters)', () => {
  it('--quick runs what takes seconds', () => {
    expect(namesOf('--quick')).toEqual(['types', 'lint', 'format', 'unit'])
  })

  it('without options everything runs, journeys last', () => {
    expect(namesOf().at(-1)).toBe('journeys')
    expect(namesOf()).toContain('contract')
  })

  it('--only runs the named stages in their usual order', () => {
    expect(namesOf('--only=journeys,unit')).toEqual(['unit', 'journeys'])
  })

  it('a stage that does not exist is named, not ignored', () => {
    expect(() => parseOptions(['--only=unit,jorneys'])).toThrow('No such stage: jorneys')
  })

  it('--soak asks for the long forms', () => {
    expect(parseOptions(['--soak']).isSoak).toBe(true)
    expect(parseOptions([]).isSoak).toBe(false)
  })
})
