import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { FILE_FORMATS, filePath } from '#src/domain/export/file-formats.ts'
import { API_PREFIX } from '#src/domain/contract/question.ts'
import { renderAt } from '#tests/components/render-at.tsx'
import { describe, expect, it } from 'vitest'
import { Downloads } from './downloads.tsx'

describe('the files to download', () => {
  it('are those of the selection on the screen, in its language', async () => {
    renderAt('/ko/milestones?country=CN,KR&match=all&asOf=2026-03-31', <Downloads />)
    await userEvent.setup().click(screen.getByText('현재 화면 내려받기'))
    const links = within(screen.getByRole('list')).getAllByRole('link')
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      FILE_FORMATS.map((format) => `${API_PREFIX}${filePath(format)}?country=CN,KR&match=all&asOf=2026-03-31&lang=ko`),
    )
  })

  it('are kept under the name that the service gives them; a feed is opened where it is', () => {
    renderAt('/en/milestones', <Downloads />)
    expect(screen.getByText('Excel workbook')).toHaveAttribute('download', '')
    expect(screen.getByText('Feed of changes')).not.toHaveAttribute('download')
  })
})
