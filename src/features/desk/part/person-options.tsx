/** The people of a page as choices, by the ids that the address names them by. */
export function PersonOptions({ people }: { readonly people: ReadonlyMap<string, string> }) {
  return [...people].map(([id, name]) => (
    <option key={id} value={id}>
      {name}
    </option>
  ))
}
