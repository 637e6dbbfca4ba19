import { afterEach, describe, expect, it, vi } from 'vitest'
import { reloadWhenReplaced } from './reload-when-replaced.ts'

const reload = vi.fn<() => void>()
reloadWhenReplaced(reload)
const fail = () => dispatchEvent(new Event('vite:preloadError'))

afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
  reload.mockClear()
})

describe('a script that is no longer there', () => {
  it('loads the page anew, once', () => {
    vi.useFakeTimers()
    fail()
    fail()
    expect(reload).toHaveBeenCalledTimes(1)
    vi.advanceTimersByTime(61_000)
    fail()
    expect(reload).toHaveBeenCalledTimes(2)
  })

  it('does not without a network: the page could not be loaded', () => {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
    fail()
    expect(reload).not.toHaveBeenCalled()
  })

  it('does not where nothing can be remembered: it might never end', () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('denied')
    })
    fail()
    expect(reload).not.toHaveBeenCalled()
  })
})
