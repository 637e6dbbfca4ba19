import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROOT } from '../runner/places.ts'
import { ALLOWED, FORBIDDEN } from './planted-imports.ts'
import { findWrongImports } from './run-oxlint.ts'

/** The whole project is linted: on a busy machine that takes longer than a test is usually given. */
const PATIENCE_MILLISECONDS = 60_000

describe('imports follow the direction of the layers', () => {
  let folder = ''
  let caught: string[] = []

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'four-paths-planted-'))
    cpSync(join(ROOT, '.oxlintrc.json'), join(folder, '.oxlintrc.json'))
    cpSync(join(ROOT, 'tests/architecture'), join(folder, 'tests/architecture'), { recursive: true })
    for (const [file, statement] of [...FORBIDDEN, ...ALLOWED]) {
      mkdirSync(dirname(join(folder, file)), { recursive: true })
      writeFileSync(join(folder, file), `${statement}\n`)
    }
    caught = findWrongImports(folder, ['src', 'mocks']).map((finding) => finding.filename.replaceAll('\\', '/'))
  }, PATIENCE_MILLISECONDS)

  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it.each(FORBIDDEN)('%s is refused: %s', (file) => {
    expect(caught).toContain(file)
  })

  it.each(ALLOWED)('%s is accepted: %s', (file) => {
    expect(caught).not.toContain(file)
  })

  it('the project itself has no wrong import', { timeout: PATIENCE_MILLISECONDS }, () => {
    expect(findWrongImports(ROOT, ['src', 'mocks'])).toEqual([])
  })
})
