/** What the rest of the address says, in a form that a browser sends off by itself: a filter must not fall away unseen. */
import { SELECTION_PARAMETERS, selectionPairs } from '#src/domain/selection/selection-codec.ts'
import { PAGE_NUMBER } from './address.ts'
import { useView } from './view-context.ts'

/** @param without what the form has fields of its own for */
export function KeptFields({ without }: { readonly without: readonly string[] }) {
  const { selection, parameters } = useView()
  const others = [
    ...selectionPairs(selection),
    ...[...parameters].filter(([name]) => !SELECTION_PARAMETERS.includes(name) && name !== PAGE_NUMBER),
  ].filter(([name]) => !without.includes(name))
  return others.map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)
}
