/**
 * A page that was open while a new version was installed asks for scripts that are no longer there. It is loaded anew, once:
 * the address keeps what is shown, and forms keep what is typed.
 */
const KEY = 'four-paths.reloaded'
/** Within it a second failure has another cause, and the part says that it failed. */
const ONCE_MILLISECONDS = 60_000

function lastReload(): number {
  try {
    return Number(sessionStorage.getItem(KEY) ?? 0)
  } catch {
    return Infinity
  }
}

/** @param reload for tests; a browser's own otherwise */
export function reloadWhenReplaced(reload: () => void = () => location.reload()): void {
  addEventListener('vite:preloadError', () => {
    if (!navigator.onLine || Date.now() - lastReload() < ONCE_MILLISECONDS) return
    sessionStorage.setItem(KEY, String(Date.now()))
    reload()
  })
}
