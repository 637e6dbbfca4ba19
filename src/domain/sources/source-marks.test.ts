import { describe, expect, it } from 'vitest'
import { REFERENCE } from '#tests/builders/reference.ts'
import { buildSource } from '#tests/builders/sources.ts'
import { sourceMarks } from './source-marks.ts'

describe('sourceMarks(source)', () => {
  it.each([
    ['FBC News (Reuters copy)', 'Talks', 'press', false, ['repost']],
    ['bldsz.cn', 'Factory topped out (repost of a WeChat item)', 'other', false, ['repost', 'other-host']],
    ['CCTV News (reposted at mip.ptzmz.cn)', '答问', 'state-media', false, ['repost']],
    ['Yonhap via Wow TV', 'Dialogue held', 'press', false, ['relayed']],
    ['中评社 (citing CCTV)', '批复', 'press', false, ['relayed']],
    ['Winzheng', 'Europe pushes back', 'other', false, ['other-host']],
    ['Newspim', 'Copyright meeting held via video', 'press', false, []],
    ['A ministry (copy)', 'Joint statement, repost', 'other', true, []],
    ['The Korea Herald', 'Business leaders meet', 'press', false, []],
  ] as const)('%s, %s, %s, official %s: %j', (publisher, title, kind, official, marks) => {
    expect(sourceMarks(buildSource({ publisher, title, kind, official }))).toEqual(marks)
  })

  it('marks only what the reference records say', () => {
    const { sources } = REFERENCE.trackerFor('en').snapshot
    const marked = sources.filter((source) => sourceMarks(source).includes('repost')).map(({ id }) => id)
    expect(marked).toContain('cctv-9th-summit-mfa')
    expect(marked).toContain('reuters-toyota-2024')
    expect(marked).not.toContain('sun-2025')
    expect(sources.filter((source) => source.official && sourceMarks(source).length > 0)).toEqual([])
  })
})
