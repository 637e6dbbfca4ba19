import { useI18n } from '#src/i18n/i18n-context.ts'
import { arrivingComponent, usePrepared } from '#src/ui/arriving-component.tsx'
import { useView } from '#src/ui/view-context.ts'
import { Menu } from './menu.tsx'

const choices = arrivingComponent(async () => (await import('./status-choices.tsx')).StatusChoices)

export function StatusMenu() {
  usePrepared(choices)
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
      onNear={choices.prepare}
    >
      <choices.Part />
    </Menu>
  )
}
