import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { DIST } from '../../src/tooling/places.ts'
import { brotliBytes, kilobytes } from './kilobytes.ts'

const SCRIPT_KILOBYTES = 8

it(`a page that the service answers needs at most ${SCRIPT_KILOBYTES} kB of script (brotli), all of it in one file`, () => {
  const files = readdirSync(join(DIST, 'assets')).filter((file) => /^answered-.*\.js$/.test(file))
  expect(files).toHaveLength(1)
  for (const file of files.map((name) => join(DIST, 'assets', name))) {
    expect(kilobytes(brotliBytes(file))).toBeLessThanOrEqual(SCRIPT_KILOBYTES)
  }
})
