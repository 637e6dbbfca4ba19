/** The pages of the revision that is served: drawn once, kept, and sent as documents. */
import { isDeskPage } from '#src/domain/contract/desk-pages.ts'
import { FROM_API, isAnswered, MOST_IN_BROWSER, PLAIN_SITE, type Site } from '#src/domain/contract/site.ts'
import { LANGUAGES, type Language } from '#src/domain/vocabulary.ts'
import type { FastifyBaseLogger } from 'fastify'
import { isWorthWarming, type Served } from '../edition/served-edition.ts'
import { EncodedBody } from '../http/encoded-body.ts'
import { hashText } from '../http/hash-text.ts'
import { addressLinks } from './address-links.ts'
import { failedDocument } from './failed-document.ts'
import { documentOf, preloadLinks } from './document.ts'
import { KeptPages } from './kept-pages.ts'
import type { KeptPage } from './latest-pages.ts'
import type { AssetsOf } from './page-assets.ts'
import { patienceFor, type PageRenderer } from './page-renderer.ts'

export interface PageAddress {
  readonly language: Language
  readonly pathname: string
  readonly search: string
}

export interface ServedPagesParts {
  readonly assetsOf: AssetsOf
  readonly renderer: PageRenderer
  readonly log: Pick<FastifyBaseLogger, 'warn' | 'error'>
  /** Where readers reach the tracker; null: unknown. */
  readonly publicAddress: string | null
}

const HASH_LENGTH = 32

export class ServedPages {
  readonly #assetsOf: AssetsOf
  readonly #renderer: PageRenderer
  readonly #log: ServedPagesParts['log']
  readonly #publicAddress: string | null
  /** Gone with the revision that they are of. */
  readonly #kept = new WeakMap<Served, KeptPages>()

  constructor({ assetsOf, renderer, log, publicAddress }: ServedPagesParts) {
    this.#assetsOf = assetsOf
    this.#renderer = renderer
    this.#log = log
    this.#publicAddress = publicAddress
  }

  /** The drawn page; when it cannot be drawn now, the empty one that the browser fills by itself, which nobody may keep. */
  async find(served: Served, address: PageAddress): Promise<KeptPage> {
    const { pathname, search } = address
    try {
      return await this.#keptOf(served).find(pathname, search, () => this.#draw(served, address))
    } catch (error) {
      this.#log.warn({ err: error, pathname }, 'a page was not drawn')
      return isAnswered(siteOf(served, address.language, pathname))
        ? this.#failed(address.language)
        : this.empty(address.language)
    }
  }

  /** The page without its content: any page, in a language. */
  empty(language: Language): KeptPage {
    const assets = this.#assetsOf([`src/i18n/messages/${language}/first.ts`], 'browser')
    const html = documentOf({ site: PLAIN_SITE, language, assets, page: null })
    return { status: 200, hash: null, body: new EncodedBody(html, 'now'), links: [] }
  }

  /** For a browser that could not fill an empty page by itself. */
  #failed(language: Language): KeptPage {
    const assets = this.#assetsOf([`src/i18n/messages/${language}/first.ts`], 'service')
    const html = failedDocument(language, assets)
    return { status: 503, hash: null, body: new EncodedBody(html, 'now'), links: [] }
  }

  /** Draws what most readers open first, before anybody does. */
  async warm(served: Served): Promise<void> {
    if (!isWorthWarming(served)) return
    for (const language of LANGUAGES) {
      const page = await this.find(served, { language, pathname: `/${language}`, search: '' })
      await page.body.form('br')
    }
  }

  close(): Promise<void> {
    return this.#renderer.close()
  }

  #keptOf(served: Served): KeptPages {
    const known = this.#kept.get(served)
    if (known !== undefined) return known
    const fresh = new KeptPages()
    this.#kept.set(served, fresh)
    return fresh
  }

  async #draw(served: Served, { language, pathname, search }: PageAddress): Promise<KeptPage> {
    const site = siteOf(served, language, pathname)
    const page = await this.#renderer.render(served.edition, { site, language, pathname, search })
    for (const fault of page.faults) this.#log.error({ err: fault, pathname }, 'a part of a page failed')
    const assets = this.#assetsOf([page.words, page.module], site.answers.by)
    const patience = patienceFor(served.edition.dataset.milestones.length)
    const html = documentOf({ site, language, assets, page, patience })
    return {
      status: page.status,
      hash: hashText(html).slice(0, HASH_LENGTH),
      body: new EncodedBody(html, search === '' ? 'soon' : 'now'),
      links: [
        ...preloadLinks(site, assets),
        ...(page.status === 200 ? addressLinks(this.#publicAddress, { language, pathname, search }) : []),
      ],
    }
  }
}

function siteOf({ edition, kept }: Served, language: Language, pathname: string): Site {
  const { revision, dataset } = edition
  const isLarge = dataset.milestones.length > MOST_IN_BROWSER
  if (isLarge && !isDeskPage(pathname)) return { ...PLAIN_SITE, revision, answers: { by: 'service' } }
  const snapshots = { ...FROM_API.snapshots, [language]: kept.pinnedSnapshot(language) }
  return { ...PLAIN_SITE, revision, answers: { ...FROM_API, snapshots, pages: isLarge ? 'desk' : 'all' } }
}
