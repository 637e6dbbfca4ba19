/** The usual shape of a generated section. */
import type { Block, Section } from './paper.ts'
import { run } from './runs.ts'

export function generated(id: string, heading: string, aside: string | null, blocks: readonly Block[]): Section {
  return { id, heading, aside, level: 2, isTyped: false, startsPage: false, blocks }
}

export function note(id: string, text: string): Block {
  return { is: 'lines', id, tone: 'note', lines: [[run(text)]] }
}

/** An empty section says that it is empty. */
export function empty(id: string, text: string): Block {
  return { is: 'lines', id, tone: 'empty', lines: [[run(text)]] }
}
