/** The shortest address that a form leads to: lists in one parameter, and nothing of what is as it is anyway. */

/** The first choice of a list is what the address means when it says nothing. */
function isUsual(form: HTMLFormElement, name: string, value: string): boolean {
  const control = form.elements.namedItem(name)
  return control instanceof HTMLSelectElement && control.options[0]?.value === value
}

export function addressOfForm(form: HTMLFormElement, place: Pick<Location, 'href' | 'pathname'>): string {
  const values = new Map<string, string[]>()
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== 'string' || value.trim() === '' || isUsual(form, name, value)) continue
    values.set(name, [...(values.get(name) ?? []), value.trim()])
  }
  /** Commas stay readable: they are allowed in a query and join lists. */
  const pairs = [...values].map(([name, all]) => {
    const written = encodeURIComponent(all.join(',')).replaceAll('%2C', ',')
    return `${encodeURIComponent(name)}=${written}`
  })
  return new URL(`${place.pathname}${pairs.length === 0 ? '' : `?${pairs.join('&')}`}`, place.href).href
}
