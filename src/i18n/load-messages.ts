/** Fetches one language's words; the other three are never sent to a reader. */
import type { Language } from '#src/domain/vocabulary.ts'
import type { Messages } from './messages/messages.ts'

export async function loadMessages(language: Language): Promise<Messages> {
  switch (language) {
    case 'en':
      return (await import('./messages/en/index.ts')).en
    case 'zh':
      return (await import('./messages/zh/index.ts')).zh
    case 'ja':
      return (await import('./messages/ja/index.ts')).ja
    case 'ko':
      return (await import('./messages/ko/index.ts')).ko
  }
}
