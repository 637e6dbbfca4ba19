/** The lines of a calendar (RFC 5545): values escaped, lines folded, everything ended by CRLF. */
import { plainText } from '#src/domain/export/plain-text.ts'

/** A line may have 75 octets without its end; a continued one spends the first on the space that continues it. */
const LONGEST_LINE = 75

/** In UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x8_00) return 2
  return code < 0x1_00_00 ? 3 : 4
}

/** Text as the value of a property. */
export function escapedText(text: string): string {
  return plainText(text)
    .replaceAll(/[\\;,]/g, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`)
}

/** Breaks between characters, never inside one, so that a reader that unfolds bytes and one that unfolds text agree. */
export function folded(line: string): string {
  let shown = ''
  let room = LONGEST_LINE
  for (const character of line) {
    const octets = octetsOf(character)
    if (octets > room) {
      shown += '\r\n '
      room = LONGEST_LINE - 1
    }
    shown += character
    room -= octets
  }
  return `${shown}\r\n`
}

/** A property of text; of other kinds (dates, numbers) the value is already as it has to be. */
export function textLine(name: string, text: string): string {
  return folded(`${name}:${escapedText(text)}`)
}

export function valueLine(name: string, value: string): string {
  return folded(`${name}:${value}`)
}

export function component(name: string, lines: readonly string[]): string {
  return [valueLine('BEGIN', name), ...lines, valueLine('END', name)].join('')
}
