/** The filters that are not in sight, one press away; the button says how many of them are in use. */
import { LIST_KEYS, type Selection } from '#src/domain/selection/selection.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { arrivingComponent } from '#src/ui/arriving-component.tsx'
import { useView } from '#src/ui/view-context.ts'
import { Menu } from './menu.tsx'

const choices = arrivingComponent(async () => (await import('./more-choices.tsx')).MoreChoices)

const HIDDEN_LISTS = LIST_KEYS.filter((key) => key !== 'country' && key !== 'status')

/** How many of the keys that are not in sight say something. */
function hiddenInUse(selection: Selection): number {
  const lists = HIDDEN_LISTS.filter((key) => selection[key].length > 0).length
  return lists + (selection.changed ? 1 : 0) + (selection.knownOn === null ? 0 : 1)
}

export function MoreFilters() {
  const { messages, number } = useI18n()
  const { selection } = useView()
  const inUse = hiddenInUse(selection)
  const badge = (
    <>
      <span aria-hidden="true">{inUse === 0 ? null : number(inUse)}</span>
      <span className="visually-hidden">{inUse === 0 ? null : messages.filter.moreActive(inUse)}</span>
    </>
  )
  return (
    <Menu label={messages.filter.more} value={badge} isActive={inUse > 0} isWide onNear={choices.prepare}>
      <choices.Part />
    </Menu>
  )
}
