import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

// A lazily loaded chart needs more than the usual second on a busy machine.
configure({ asyncUtilTimeout: 5000 })

// Files share one document (tests/vitest.config.ts), so each test leaves it as it found it.
afterEach(() => {
  cleanup()
  localStorage.clear()
  sessionStorage.clear()
  history.replaceState(null, '', '/')
})
