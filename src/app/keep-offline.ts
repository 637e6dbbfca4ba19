/** Has the tracker kept for the time without a network. Comes when the page stands: it must not cost the first view anything. */
import { firstSnapshot, searchIndexOf, type Site } from '#src/domain/contract/site.ts'
import type { Language } from '#src/domain/vocabulary.ts'

/** Readers who pay for every byte have asked their browser for less. */
function isSaving(device: object): boolean {
  if (!('connection' in device)) return false
  const { connection } = device
  return (
    typeof connection === 'object' && connection !== null && 'saveData' in connection && connection.saveData === true
  )
}

export async function keepOffline(site: Site, language: Language): Promise<void> {
  if (!('serviceWorker' in navigator) || isSaving(navigator)) return
  await navigator.serviceWorker.register(`${site.base}/sw.js`, { scope: `${site.base}/` })
  const { active } = await navigator.serviceWorker.ready
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, not a window, takes it
  active?.postMessage([firstSnapshot(site, language), searchIndexOf(site)])
}
