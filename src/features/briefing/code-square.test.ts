import { describe, expect, it } from 'vitest'
import { codeSquare, LONGEST_CODED_TEXT } from './code-square.ts'

describe('codeSquare(text)', () => {
  it('draws a module a unit, with a quiet zone of four', () => {
    const square = codeSquare('https://tracker.example/en/briefing')
    expect(square?.path.startsWith('M4 4h1v1h-1z')).toBe(true)
    expect((square?.size ?? 0) - 8).toBeGreaterThanOrEqual(21)
  })

  it('draws nothing that could not be scanned from paper', () => {
    expect(codeSquare('x'.repeat(LONGEST_CODED_TEXT + 1))).toBeNull()
  })
})
