import { spawnSync } from 'node:child_process'
import { findProgram } from '../../src/tooling/find-program.ts'
import type { Need } from './need.ts'

const LANGUAGES = ['zh', 'ja', 'ko']

function hasFontFor(fontList: string, language: string): boolean {
  const { status, stdout } = spawnSync(fontList, [`:lang=${language}`, 'family'], { encoding: 'utf8' })
  return status === 0 && stdout.trim() !== ''
}

/** Without them a page in Chinese, Japanese or Korean draws empty boxes, and every width in a journey is wrong. */
export const cjkFonts: Need = {
  name: 'Chinese, Japanese and Korean fonts',
  packages: ['fontconfig', 'fonts-noto-cjk'],
  advice: 'Install fontconfig (fc-list) and fonts for Chinese, Japanese and Korean, for example Noto Sans CJK.',
  find() {
    const fontList = findProgram(['fc-list'])
    if (fontList === undefined) return undefined
    return LANGUAGES.every((language) => hasFontFor(fontList, language)) ? fontList : undefined
  },
}
