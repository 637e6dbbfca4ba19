import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'

/** Copies a stream line by line, each with a prefix that says who speaks. */
export function prefixLines(source: Readable, prefix: string, target: Writable): void {
  createInterface({ input: source }).on('line', (line) => target.write(`${prefix} ${line}\n`))
}
