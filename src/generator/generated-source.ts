import type { Source } from '#src/domain/records/source.ts'

/** Of the same kind and side as a real one, without an address: an invented link would lead somewhere. */
export function generatedSource(template: Source, index: number): Source {
  const number = String(index + 1).padStart(4, '0')
  return { ...template, id: `generated-source-${number}`, title: `${template.title} · ${number}`, url: null }
}
