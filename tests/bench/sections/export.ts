/** Each file of the whole selection, made for the first time in its revision. */
import { FILE_FORMATS, filePath } from '#src/domain/export/file-formats.ts'
import { API_PREFIX } from '#src/domain/contract/question.ts'
import type { Figure } from '../figure.ts'
import { startBenchService } from '../service.ts'

export async function measureExport(milestones: number): Promise<Figure[]> {
  const service = await startBenchService(milestones)
  const figures: Figure[] = []
  try {
    for (const format of FILE_FORMATS) {
      const begun = performance.now()
      const response = await fetch(`${service.address}${API_PREFIX}${filePath(format)}`)
      const { byteLength } = await response.arrayBuffer()
      if (!response.ok) throw new Error(`${format}: ${response.status}`)
      const name = `${format}, ${milestones} milestones (${Math.round(byteLength / 1000)} kB)`
      figures.push({ section: 'export', name, value: (performance.now() - begun) / 1000, unit: 's' })
    }
    figures.push({ section: 'export', name: 'memory after all', value: service.memory(), unit: 'MB' })
    return figures
  } finally {
    await service.stop()
  }
}
