/** For the controls: they show what was chosen at once, also while the page still shows what was before. */
import { useContext, useMemo, type ReactNode } from 'react'
import { AskedContext, useView, ViewContext } from '#src/ui/view-context.ts'

export function AskedView({ children }: { readonly children: ReactNode }) {
  const shown = useView()
  const asked = useContext(AskedContext)
  const state = useMemo(
    () => (asked === null ? shown : { ...shown, selection: asked.selection, select: asked.select }),
    [shown, asked],
  )
  return <ViewContext value={state}>{children}</ViewContext>
}
