const LOOK_MILLISECONDS = 500

/**
 * npm starts a script through a shell, and a SIGTERM sent to npm ends that shell but not what it runs: the service would
 * go on unseen and keep its port. A child whose parent is gone is handed to another one; then we ask ourselves to end,
 * in the same way as anybody else would.
 */
export function endWithParent(): void {
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM')
  }, LOOK_MILLISECONDS).unref()
}
