/** What the service and the thread that draws its pages say to each other; in order, and answered in order. */
import type { RenderedPage } from '#src/domain/contract/page.ts'
import type { Site } from '#src/domain/contract/site.ts'
import type { Dataset } from '#src/domain/records/dataset.ts'
import type { Language } from '#src/domain/vocabulary.ts'

/** From now on, pages are of this revision. */
export interface EditionMessage {
  readonly is: 'edition'
  readonly revision: number
  readonly fingerprint: string
  readonly dataset: Dataset
}

export interface PageAsk {
  readonly site: Site
  readonly language: Language
  readonly pathname: string
  readonly search: string
}

export interface PageMessage extends PageAsk {
  readonly is: 'page'
  readonly number: number
}

export type RenderMessage = EditionMessage | PageMessage

export type RenderAnswer =
  | { readonly number: number; readonly page: Omit<RenderedPage, 'faults'> & { readonly faults: readonly string[] } }
  | { readonly number: number; readonly failure: string }
