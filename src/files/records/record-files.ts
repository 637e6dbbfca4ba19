/** The whole record as the JSON files it was made of: byte for byte what the importer takes back. */
import type { DatasetFile } from '#src/domain/records/checks/fault.ts'
import type { Dataset } from '#src/domain/records/dataset.ts'

export interface TextFile {
  readonly name: string
  readonly text: string
}

/** As the records are kept beside the code: one space of indent, so that a change of one line is one line of a comparison. */
function written(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`
}

/** What there is none of has no file, as in a folder that was written by hand. */
export function recordFiles(dataset: Dataset): readonly TextFile[] {
  const { framework, milestones, events, sources, bodies, objections, textReviews } = dataset
  const files: readonly (readonly [DatasetFile, unknown])[] = [
    ['framework.json', framework],
    ['milestones.json', milestones],
    ['events.json', events],
    ['sources.json', sources],
    ['bodies.json', bodies],
    ['objections.json', objections],
    ['text-reviews.json', textReviews],
  ]
  return files.flatMap(([name, value]) => (value === undefined ? [] : [{ name, text: written(value) }]))
}

/** The same in one document, for programs: the name of each file without its ending is the key. */
export function recordDocument(dataset: Dataset): string {
  return written(dataset)
}
