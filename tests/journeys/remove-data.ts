import { rmSync } from 'node:fs'

/** Playwright's global teardown: the database that the journeys wrote to goes with them. */
export default function removeData(): void {
  const folder = process.env['JOURNEY_DATA_DIR']
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true })
}
