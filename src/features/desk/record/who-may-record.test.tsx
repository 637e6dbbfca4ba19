import { screen } from '@testing-library/react'
import { http } from 'msw'
import { describe, expect, it } from 'vitest'
import { EDITOR, READER, testDesk } from '#tests/builders/desk.ts'
import { openRecord, press } from '#tests/components/desk-form.tsx'
import { network } from '#tests/network.ts'

const OF = '?of=short-stay-visa-waivers'

describe('who may record a report', () => {
  it('is not a reader, who is told which role is needed', async () => {
    testDesk(READER)
    await openRecord('report', OF)
    expect(await screen.findByText('Your role (Reader) does not allow this.')).toBeVisible()
    expect(screen.getByText(/It needs the role “Editor”/)).toBeVisible()
    expect(screen.queryByLabelText(/^Status/)).toBeNull()
  })

  it('is nobody where signing in is not set up, which is said', async () => {
    testDesk(null)
    await openRecord('report', OF)
    expect(await screen.findByText('You are not signed in.')).toBeVisible()
    expect(screen.getByText('Signing in is not set up on this service: it can only be read.')).toBeVisible()
  })

  it('is found out again when asking has failed', async () => {
    testDesk(EDITOR)
    let isDown = true
    network.use(
      http.get('*/api/v1/session', () =>
        isDown ? Response.json({ title: 'No', status: 404 }, { status: 404 }) : undefined,
      ),
    )
    await openRecord('report', OF)
    expect(await screen.findByText('It could not be found out who is signed in.')).toBeVisible()
    isDown = false
    await press('Try again')
    expect(await screen.findByLabelText(/^Status/)).toBeVisible()
  })

  it('names a milestone that there is not', async () => {
    testDesk(EDITOR)
    await openRecord('report', '?of=no-such-thing')
    expect(await screen.findByText('There is no record “no-such-thing”.')).toBeVisible()
  })
})
