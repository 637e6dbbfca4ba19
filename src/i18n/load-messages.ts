/** Fetches one language's words; the other three languages are never sent to a reader. */
import type { Language } from '#src/domain/vocabulary.ts'
import type { FirstMessages, Messages, PageMessages } from './messages/messages.ts'

export async function loadFirst(language: Language): Promise<FirstMessages> {
  switch (language) {
    case 'en':
      return (await import('./messages/en/first.ts')).first
    case 'zh':
      return (await import('./messages/zh/first.ts')).first
    case 'ja':
      return (await import('./messages/ja/first.ts')).first
    case 'ko':
      return (await import('./messages/ko/first.ts')).first
  }
}

export async function loadPages(language: Language): Promise<PageMessages> {
  switch (language) {
    case 'en':
      return (await import('./messages/en/pages.ts')).pages
    case 'zh':
      return (await import('./messages/zh/pages.ts')).pages
    case 'ja':
      return (await import('./messages/ja/pages.ts')).pages
    case 'ko':
      return (await import('./messages/ko/pages.ts')).pages
  }
}

/** All of them at once, for whatever is not a first view: files, the command line, tests. */
export async function loadMessages(language: Language): Promise<Messages> {
  const [first, pages] = await Promise.all([loadFirst(language), loadPages(language)])
  return { ...first, ...pages }
}
