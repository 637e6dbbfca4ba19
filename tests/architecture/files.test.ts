import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../runner/places.ts'
import { filesIn } from './source-files.ts'

const LONGEST = 250
/** Records, and words in four languages: as long as there is something to say. */
const MAY_BE_LONG = /^src\/dataset\/|messages/
const DRAWERS = /^(utils?|helpers?|misc|common)\b/
/** Where a long file gives its reason. */
const REASON = /^\/\*\*?[^]*?\blong\b[^]*?\*\//

const sources = filesIn('src', 'mocks', 'tests').filter((file) => /\.(ts|tsx|mjs|css)$/.test(file))
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8')

describe('every file holds one idea and is named after it', () => {
  it('finds the files that it judges', () => {
    expect(sources).toContain('tests/architecture/files.test.ts')
  })

  it('names are in kebab-case', () => {
    const parts = (file: string) => file.split('/').flatMap((part) => part.split('.'))
    expect(sources.filter((file) => parts(file).some((part) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(part)))).toEqual([])
  })

  it('no file or folder is a drawer for what has no name yet', () => {
    expect(sources.filter((file) => file.split('/').some((part) => DRAWERS.test(part)))).toEqual([])
  })

  it(`no file of src is over ${LONGEST} lines without saying at its top why it is long`, () => {
    const isTooLong = (file: string) => read(file).split('\n').length - 1 > LONGEST && !REASON.test(read(file))
    expect(sources.filter((file) => file.startsWith('src/') && !MAY_BE_LONG.test(file)).filter(isTooLong)).toEqual([])
  })

  it('no test is left out, and none keeps the others from running', () => {
    const isTest = (file: string) => /\.(test|spec)\.tsx?$/.test(file) && basename(file) !== 'files.test.ts'
    const leavesOut = (file: string) =>
      /\b(test|it|describe)\.(only|skip|todo|fixme)\b|\bx(it|describe)\(/.test(read(file))
    expect(sources.filter(isTest).filter(leavesOut)).toEqual([])
  })
})
