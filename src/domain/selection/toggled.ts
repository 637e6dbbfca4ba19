/** The list with the value added, or taken out when it was in; in the order of `order`, as an address reads it back. */
export function toggled<T extends string>(list: readonly T[], value: T, order: readonly T[]): T[] {
  return order.filter((one) => (one === value ? !list.includes(one) : list.includes(one)))
}
