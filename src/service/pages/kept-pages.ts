/**
 * Drawn pages of one revision. Those without a query are as many as the tracker has records; the others anybody can ask for
 * without end. Each kind has room of its own, so that no stranger's filters push out what most readers open.
 */
import { LatestPages, type KeptPage } from './latest-pages.ts'

/** All pages of some 200 milestones in four languages (46 to 79 kB for a milestone, 2 MB for the rest of a language). */
const MOST_PLAIN_BYTES = 64_000_000
const MOST_QUERIED_BYTES = 24_000_000

export class KeptPages {
  readonly #plain = new LatestPages(MOST_PLAIN_BYTES)
  readonly #queried = new LatestPages(MOST_QUERIED_BYTES)

  find(pathname: string, search: string, make: () => Promise<KeptPage>): Promise<KeptPage> {
    return search === '' ? this.#plain.find(pathname, make) : this.#queried.find(`${pathname}?${search}`, make)
  }
}
