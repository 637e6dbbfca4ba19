/** Says that there is no network and how old what is shown is; on paper too, where nobody can ask again. */
import { lazy, Suspense, useSyncExternalStore } from 'react'
import { useView } from '#src/ui/view-context.ts'
import { heldRecords, watchHeldRecords } from './held-records.ts'

/** The words come when they are needed; they are kept for the time without a network like every other file. */
const OfflineWords = lazy(async () => ({ default: (await import('./offline-words.tsx')).OfflineWords }))

export function OfflineNotice() {
  const { snapshot } = useView().tracker
  const heldSince = useSyncExternalStore(watchHeldRecords, heldRecords, () => null)
  const isOnline = useSyncExternalStore(
    watchHeldRecords,
    () => navigator.onLine,
    () => true,
  )
  if (isOnline && heldSince === null) return null
  return (
    <Suspense fallback={null}>
      <OfflineWords snapshot={snapshot} heldSince={heldSince} />
    </Suspense>
  )
}
