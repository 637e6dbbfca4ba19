/** Links in files. A file is read far from the page it came from, so only whole addresses lead anywhere. */

/** Where readers reach the tracker, such as `https://tracker.example.org`; null where nobody has said. */
export type PublicAddress = string | null

/** @param path from the root, such as `/en/changes` */
export function linkTo(address: PublicAddress, path: string): string | null {
  return address === null ? null : `${address}${path}`
}
