/** A page as the service asks for it and gets it: the service knows no component, and the components no service. */
import type { Tracker } from '../tracker.ts'
import type { TextMatch } from '../view.ts'
import type { Language } from '../vocabulary.ts'
import type { Site } from './site.ts'

/** The records that a page is drawn from. */
export interface PageRecords {
  readonly trackerFor: (language: Language) => Tracker
  readonly textMatchFor: (q: string) => TextMatch
  /** The same for names of bodies, by id. */
  readonly bodyMatchFor: (q: string) => TextMatch
}

export interface PageOrder extends PageRecords {
  readonly site: Site
  readonly language: Language
  /** Below the site's base: `/ko/milestones`. */
  readonly pathname: string
  /** As sent, without the question mark. */
  readonly search: string
}

export interface RenderedPage {
  readonly status: 200 | 404
  readonly title: string
  /** What else the page puts into the head, as markup. */
  readonly head: string
  readonly description: string
  /** The tag of the language for `<html lang>`. */
  readonly lang: string
  /** What stands inside the root element. */
  readonly content: string
  /** The source file of the page's own chunk. */
  readonly module: string
  /** The source file of the words that the page begins with. */
  readonly words: string
  /** Parts that could not be drawn; the browser tries them again. */
  readonly faults: readonly unknown[]
}

export type RenderPage = (order: PageOrder) => Promise<RenderedPage>
