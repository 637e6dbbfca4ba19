import { act, render, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { useShownSearch, type Place } from './use-shown-search.ts'

interface ShownProps extends Place {
  readonly isLarge: boolean
  readonly stepsTo: (search: string) => Iterator<void>
}

function Shown({ isLarge, stepsTo, ...asked }: ShownProps) {
  return <p>{useShownSearch(asked, isLarge, stepsTo)}</p>
}

function* steps(): Generator<void, void> {
  yield
  yield
}

const place = { pathname: '/en', search: 'a=1' }
const shown = () => screen.getByRole('paragraph').textContent

describe('useShownSearch(asked, isLarge, stepsTo)', () => {
  it('shows what is asked at once where there are few milestones', () => {
    const { rerender } = render(<Shown {...place} isLarge={false} stepsTo={steps} />)
    rerender(<Shown {...place} search="a=2" isLarge={false} stepsTo={steps} />)
    expect(shown()).toBe('a=2')
  })

  it('keeps what is shown until the answer to the last question is ready', async () => {
    vi.useFakeTimers()
    try {
      const asked: string[] = []
      const stepsTo = vi.fn<(search: string) => Iterator<void>>((search) => {
        asked.push(search)
        return steps()
      })
      const { rerender } = render(<Shown {...place} isLarge stepsTo={stepsTo} />)
      rerender(<Shown {...place} search="a=2" isLarge stepsTo={stepsTo} />)
      expect(shown()).toBe('a=1')
      rerender(<Shown {...place} search="a=3" isLarge stepsTo={stepsTo} />)
      expect(shown()).toBe('a=1')
      await act(() => vi.runAllTimersAsync())
      expect(shown()).toBe('a=3')
      expect(asked).toEqual(['a=2', 'a=3'])
    } finally {
      vi.useRealTimers()
    }
  })

  it('never shows another page with the query of the last one', () => {
    const { rerender } = render(<Shown {...place} isLarge stepsTo={steps} />)
    rerender(<Shown pathname="/en/milestones" search="a=2" isLarge stepsTo={steps} />)
    expect(shown()).toBe('a=2')
  })
})
