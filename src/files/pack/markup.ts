/** Markup as text, with everything from records escaped. */
import { plainText } from '#src/domain/export/plain-text.ts'

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

export function escaped(text: string): string {
  return plainText(text).replaceAll(/[&<>"]/g, (character) => ESCAPES[character] ?? character)
}

type Attributes = Readonly<Record<string, string | number | null>>

/** An element around markup; an attribute whose value is null is left out. */
export function element(name: string, attributes: Attributes, ...content: readonly string[]): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === null ? '' : ` ${key}="${escaped(String(value))}"`,
  )
  return `<${name}${written.join('')}>${content.join('')}</${name}>`
}

/** JSON that cannot end the element it stands in. */
export function embeddedJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', String.raw`\u003c`)
}
