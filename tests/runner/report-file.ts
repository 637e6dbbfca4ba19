import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { CACHE } from './places.ts'

/** Where a test runner is to leave its JSON report; a report of an earlier run is removed, so that it cannot count. */
export function newReportFile(name: string): string {
  mkdirSync(CACHE, { recursive: true })
  const file = join(CACHE, `${name}.json`)
  rmSync(file, { force: true })
  return file
}

/** The report, or undefined when the runner ended before it could write one that makes sense. */
export function readReport<Schema extends z.ZodType>(file: string, schema: Schema): z.infer<Schema> | undefined {
  try {
    const parsed = schema.safeParse(JSON.parse(readFileSync(file, 'utf8')))
    return parsed.success ? parsed.data : undefined
  } catch {
    return undefined
  }
}
