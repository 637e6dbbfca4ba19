/** Statuses in the words of an item's nature. */
import { readItemStatus, readStatus } from '#src/domain/status-reading.ts'
import type { Item } from '#src/domain/item.ts'
import type { Nature, Status } from '#src/domain/vocabulary.ts'
import type { Messages } from '#src/i18n/messages/messages.ts'
import { readingWords } from '#src/i18n/reading-words.ts'

export function statusWords(status: Status | null, nature: Nature, messages: Messages): string {
  return readingWords(readStatus({ status, nature }, false), messages)
}

export function itemStatusWords(item: Item, messages: Messages): string {
  return readingWords(readItemStatus(item), messages)
}
