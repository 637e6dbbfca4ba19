import { act, render, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { EVERYTHING, type Selection } from '#src/domain/selection/selection.ts'
import { useShownSelection, type AskedSelection } from './use-shown-selection.ts'

interface ShownProps {
  readonly asked: AskedSelection
  readonly stepsTo: (selection: Selection) => Iterator<void>
}

function Shown({ asked, stepsTo }: ShownProps) {
  return <p>{useShownSelection(asked, stepsTo).q}</p>
}

function* steps(): Generator<void, void> {
  yield
  yield
}

const asking = (q: string, pathname = '/en'): AskedSelection => ({
  pathname,
  selection: { ...EVERYTHING, q },
  key: `?q=${q}`,
})
const shown = () => screen.getByRole('paragraph').textContent

describe('useShownSelection(asked, stepsTo)', () => {
  it('keeps what is shown until the answer to the last question is ready', async () => {
    vi.useFakeTimers()
    try {
      const asked: string[] = []
      const stepsTo = vi.fn<(selection: Selection) => Iterator<void>>(({ q }) => {
        asked.push(q)
        return steps()
      })
      const { rerender } = render(<Shown asked={asking('a')} stepsTo={stepsTo} />)
      rerender(<Shown asked={asking('b')} stepsTo={stepsTo} />)
      expect(shown()).toBe('a')
      rerender(<Shown asked={asking('c')} stepsTo={stepsTo} />)
      expect(shown()).toBe('a')
      await act(() => vi.runAllTimersAsync())
      expect(shown()).toBe('c')
      expect(asked).toEqual(['b', 'c'])
    } finally {
      vi.useRealTimers()
    }
  })

  it('takes a selection that asks the same for the same', () => {
    const first = asking('a')
    const seen: Selection[] = []
    function Seen({ asked }: { readonly asked: AskedSelection }) {
      seen.push(useShownSelection(asked, steps))
      return null
    }
    const { rerender } = render(<Seen asked={first} />)
    rerender(<Seen asked={asking('a')} />)
    expect(seen[0]).toBe(first.selection)
    expect(new Set(seen).size).toBe(1)
  })

  it('never shows another page with the selection of the last one', () => {
    const { rerender } = render(<Shown asked={asking('a')} stepsTo={steps} />)
    rerender(<Shown asked={asking('b', '/en/milestones')} stepsTo={steps} />)
    expect(shown()).toBe('b')
  })
})
