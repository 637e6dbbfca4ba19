/** The little of XML that a feed needs: elements, attributes and text, escaped here and nowhere else. */
import { plainText } from '#src/domain/export/plain-text.ts'

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escaped(text: string): string {
  return plainText(text).replaceAll(/[&<>"]/g, (character) => ENTITIES[character] ?? character)
}

/** Markup that is already written, against text that is still to be escaped. */
export class Markup {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

type Attributes = Readonly<Record<string, string | undefined>>

export function element(name: string, attributes: Attributes = {}, ...content: readonly (Markup | string)[]): Markup {
  const pairs = Object.entries(attributes).flatMap(([key, value]) =>
    // A line end in an attribute is read as a space unless it is written by its number.
    value === undefined ? [] : [` ${key}="${escaped(value).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;')}"`],
  )
  if (content.length === 0) return new Markup(`<${name}${pairs.join('')}/>`)
  const inner = content.map((part) => (part instanceof Markup ? part.text : escaped(part)))
  return new Markup(`<${name}${pairs.join('')}>${inner.join('')}</${name}>`)
}

export function xmlDocument(root: Markup): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${root.text}\n`
}
