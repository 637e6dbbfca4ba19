/** Says that what is typed is kept on this device, where it came from, and how to be rid of it. */
import { useState } from 'react'
import { useEditingWords } from '#src/i18n/load-editing-words.ts'
import { Button } from '#src/ui/button.tsx'
import { useMoment } from '../part/moment.ts'
import desk from '../part/desk.module.css'
import type { TypingState } from '../form/use-typing.ts'

export function KeptNotice({ state }: { readonly state: TypingState }) {
  const { kept } = useEditingWords()
  const moment = useMoment()
  const [isAsking, setIsAsking] = useState(false)
  if (!state.isTouched) return <p className={desk.soft}>{kept.onDevice}</p>
  return (
    <div className={state.restoredFrom === null && state.isKept ? desk.soft : desk.notice}>
      <p role="status">
        {state.isKept
          ? state.restoredFrom === null
            ? kept.onDevice
            : kept.restored(moment(state.restoredFrom))
          : kept.notKept}
      </p>
      {isAsking ? (
        <div className={desk.actions} role="group" aria-label={kept.discardAsk}>
          <p>{kept.discardAsk}</p>
          <Button
            onClick={() => {
              setIsAsking(false)
              state.discard()
            }}
          >
            {kept.discardYes}
          </Button>
          <Button onClick={() => setIsAsking(false)}>{kept.cancel}</Button>
        </div>
      ) : (
        <Button kind="quiet" onClick={() => setIsAsking(true)}>
          {kept.discard}
        </Button>
      )}
    </div>
  )
}
