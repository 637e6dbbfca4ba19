/** Rules of the frame and of events that their schemas cannot say. */
import { PATH_IDS } from '../../vocabulary.ts'
import type { EventRecord } from '../event.ts'
import type { FrameworkRecord } from '../framework.ts'
import type { Complain } from './complain.ts'
import type { Fault } from './fault.ts'
import type { KnownReferences } from './known-references.ts'

export function frameworkFaults({ paper, paths }: FrameworkRecord, known: KnownReferences): Fault[] {
  const faults: Fault[] = []
  const complain: Complain = (field, code, reason) => {
    faults.push({ file: 'framework.json', record: 'framework', field, code, reason })
  }
  const missing = PATH_IDS.filter((id) => !paths.some((path) => path.id === id))
  if (missing.length > 0)
    complain('paths', 'frame-incomplete', `the four paths are ${PATH_IDS.join(', ')}; missing: ${missing.join(', ')}`)
  paths.forEach(({ number }, index) => {
    const isTaken = paths.slice(0, index).some((path) => path.number === number)
    if (number < 1 || number > PATH_IDS.length || isTaken) {
      complain(`paths[${index}].number`, 'frame-incomplete', 'the paths are numbered 1 to 4, each once')
    }
  })
  if (!known.sources.has(paper.id)) complain('paper.id', 'unknown-source', `there is no source ${paper.id}`)
  return faults
}

export function eventFaults({ id, sources }: EventRecord, known: KnownReferences): Fault[] {
  return sources.flatMap((source, index): Fault[] =>
    known.sources.has(source)
      ? []
      : [
          {
            file: 'events.json',
            record: id,
            field: `sources[${index}]`,
            code: 'unknown-source',
            reason: `there is no source ${source}`,
          },
        ],
  )
}
