/** Files of one revision that were asked for lately: a workbook costs tens of milliseconds, and a feed is asked for all day. */
import type { Edition } from '#src/domain/contract/edition.ts'
import type { Answer, Question } from '#src/domain/contract/question.ts'
import type { FileFormat } from '#src/domain/export/file-formats.ts'
import { answerFile, type FileAnswer } from '#src/files/file-answer.ts'
import type { PublicAddress } from '#src/files/public-address.ts'

type Making = Promise<FileAnswer | Answer>

/** Few, as each may hold megabytes, and whoever wants to can ask for any number of different ones. */
const KEPT = 16

const keptByEdition = new WeakMap<Edition, Map<string, Making>>()

function keptOf(edition: Edition): Map<string, Making> {
  const known = keptByEdition.get(edition)
  if (known !== undefined) return known
  const fresh = new Map<string, Making>()
  keptByEdition.set(edition, fresh)
  return fresh
}

/** Two who ask for the same file at once wait for the same making of it; the one asked for longest ago is forgotten first. */
export function keptFile(edition: Edition, format: FileFormat, question: Question, address: PublicAddress): Making {
  const kept = keptOf(edition)
  const key = JSON.stringify([format, question.method === 'HEAD' ? 'GET' : question.method, question.pairs])
  const making = kept.get(key) ?? answerFile(edition, format, question, address)
  kept.delete(key)
  kept.set(key, making)
  const [oldest] = kept.keys()
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest)
  // A refusal is cheap to make again, and must not push a file out for long.
  void making.then((file) => 'content' in file || kept.delete(key)).catch(() => kept.delete(key))
  return making
}
