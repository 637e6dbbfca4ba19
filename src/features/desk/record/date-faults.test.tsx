import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { EDITOR, testDesk } from '#tests/builders/desk.ts'
import { openRecord } from '#tests/components/desk-form.tsx'
import { write } from '#tests/components/write.ts'

vi.setConfig({ testTimeout: 60_000 })

const MILESTONE = 'short-stay-visa-waivers'
const user = userEvent.setup()
const field = (name: RegExp) => screen.findByLabelText(name)

describe('the date of a report', () => {
  it('says in the reader’s language what is wrong with a date', async () => {
    testDesk(EDITOR)
    await openRecord('report', `?of=${MILESTONE}`, 'ko')
    const date = await field(/^발효일/)
    await write(date, '2026-02-30')
    await user.tab()
    expect(date).toHaveAccessibleDescription(
      /^발효일: 달력에 없는 날짜입니다. 2026, 2026-11, 2026-11-25처럼 적으십시오. /,
    )
  })

  it('says once what is wrong with what is no date at all', async () => {
    testDesk(EDITOR)
    await openRecord('report', `?of=${MILESTONE}`)
    const date = await field(/^Date it took effect/)
    await write(date, '30/06')
    await user.tab()
    expect(date).toHaveAccessibleDescription(
      /^Date it took effect: this is not written in the form that is asked for. Year, month or day/,
    )
  })
})
