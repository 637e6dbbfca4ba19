import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { RemarkLanguage } from '#src/domain/editing/change.ts'
import type { Language } from '#src/domain/vocabulary.ts'
import { renderAt } from '#tests/components/render-at.tsx'
import { Remark } from './remark.tsx'

describe('what somebody wrote about a draft', () => {
  it.each<[reader: Language, written: RemarkLanguage, lang: string | null]>([
    ['ja', 'ja', null],
    ['en', 'ko', 'ko'],
    ['ko', 'zh', 'zh-Hans'],
    ['zh', null, ''],
  ])('read in %s and written in %s is marked as such', async (reader, language, lang) => {
    renderAt(
      `/${reader}`,
      <p data-testid="remark">
        <Remark text="要約 요약" language={language} />
      </p>,
    )
    const said = await screen.findByText('要約 요약')
    expect(said.closest('[data-testid] [lang]')?.getAttribute('lang') ?? null).toBe(lang)
  })
})
