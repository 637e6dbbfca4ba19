import { describe, expect, it } from 'vitest'
import { MARGINS } from './margins.ts'
import { cssString, marginBoxStyle, pageNumberContent } from './page-style.ts'

describe('the style of printed pages', () => {
  it('takes typed words as a string that nothing can end', () => {
    expect(cssString('a"; } body { display: none } </style>')).toBe(
      String.raw`"a\22 ; } body { display: none } \3c /style>"`,
    )
    expect(cssString('line\nbreak \\')).toBe(String.raw`"line\a break \5c "`)
  })

  it('puts counters where the language has its figures', () => {
    expect(pageNumberContent((n, total) => `第${n}页／共${total}页`)).toBe(
      '"第" counter(page) "页／共" counter(pages) "页"',
    )
  })

  it('is A4 with the margins chosen', () => {
    const running = { mark: 'm', asOf: 'a', title: 't', page: (n: string, total: string) => `${n}/${total}` }
    expect(marginBoxStyle({ running, margins: MARGINS.cn })).toContain('size: 210mm 297mm; margin: 37mm 26mm 35mm 28mm')
  })

  it('leaves the text area of GB/T 9704', () => {
    const { top, bottom, left, right } = MARGINS.cn
    expect([210 - left - right, 297 - top - bottom]).toEqual([156, 225])
  })
})
