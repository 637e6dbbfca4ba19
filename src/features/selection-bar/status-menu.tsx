import { lazy } from 'react'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { useView } from '#src/ui/view-context.ts'
import { Menu } from './menu.tsx'

const load = () => import('./status-choices.tsx')
const StatusChoices = lazy(async () => ({ default: (await load()).StatusChoices }))

export function StatusMenu() {
  const { messages, number } = useI18n()
  const { selection } = useView()
  const { status } = selection
  const [only] = status
  const word = only === undefined ? messages.filter.all : messages.terms.status[only]
  return (
    <Menu
      label={messages.filter.status}
      value={status.length > 1 ? number(status.length) : word}
      isActive={status.length > 0}
      onNear={load}
    >
      <StatusChoices />
    </Menu>
  )
}
