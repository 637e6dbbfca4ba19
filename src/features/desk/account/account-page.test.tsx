import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { describe, expect, it } from 'vitest'
import { ADMINISTRATOR, EDITOR, READER, REVIEWER, testDesk } from '#tests/builders/desk.ts'
import { renderAt } from '#tests/components/render-at.tsx'
import { network } from '#tests/network.ts'
import { EVERY_ENTRY } from '#src/domain/editing/audit-query.ts'
import { LANGUAGES } from '#src/domain/vocabulary.ts'
import { AccountPage } from './account-page.tsx'
import { PeoplePage } from './people-page.tsx'

const user = userEvent.setup()
const press = async (name: string | RegExp) => user.click(await screen.findByRole('button', { name }))
const open = (language = 'en') => act(async () => renderAt(`/${language}/account`, <AccountPage />))
const openPeople = (query = '') => act(async () => renderAt(`/en/people${query}`, <PeoplePage />))

async function makeToken(name: string): Promise<void> {
  await user.type(await screen.findByLabelText(/^Name/), name)
  await press('Make token')
  await press('I have copied it')
}

describe('the account page', () => {
  it('makes a token, shows it once, and never more than its owner may do is offered', async () => {
    testDesk(EDITOR)
    await open()
    expect(await screen.findByText('There are no tokens.')).toBeVisible()
    const scope = within(screen.getByRole('group', { name: 'What it may do' }))
    expect(scope.getAllByRole('checkbox')).toHaveLength(2)
    await user.click(scope.getByRole('checkbox', { name: 'Propose changes' }))
    await user.type(screen.getByLabelText(/^Name/), 'Weekly import')
    await press('Make token')
    expect(await screen.findByRole('group', { name: 'The token' })).toHaveTextContent(/^fourpaths_/)
    await press('I have copied it')
    expect(screen.queryByText(/^fourpaths_/)).toBeNull()
    const row = screen.getByRole('row', { name: /^Weekly import/ })
    expect(row).toHaveTextContent('Read what is published, Propose changes')
    expect(row).toHaveTextContent('never')
  })

  it('makes none that may do nothing', async () => {
    testDesk(EDITOR)
    await open()
    await user.click(await screen.findByRole('checkbox', { name: 'Read what is published' }))
    expect(screen.getByText('Choose at least one.')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Make token' })).toBeDisabled()
  })

  it('revokes a token after it has asked, and says so', async () => {
    testDesk(EDITOR)
    await open()
    await makeToken('Weekly import')
    await press('Revoke the token Weekly import')
    const question = screen.getByRole('group', { name: /^Revoke the token Weekly import\? Scripts/ })
    await user.click(within(question).getByRole('button', { name: 'Cancel' }))
    expect(screen.getByRole('row', { name: /^Weekly import/ })).toBeVisible()
    await press('Revoke the token Weekly import')
    await press('Yes, revoke it')
    expect(await screen.findByText('Revoked: Weekly import.')).toBeVisible()
    expect(await screen.findByText('There are no tokens.')).toBeVisible()
  })

  it('says why a session could not be ended, and still shows it', async () => {
    testDesk(EDITOR)
    network.use(http.delete('*/api/v1/sessions/:id', () => HttpResponse.json({ title: 'no' }, { status: 429 })))
    await open()
    expect(await screen.findByText('This one')).toBeVisible()
    await press(/^End the session 127\.0\.0\.1/)
    await press('Yes, end it')
    expect(await screen.findByRole('alert')).toBeVisible()
    expect(screen.getByText('This one')).toBeVisible()
  })

  it('asks to sign in where nobody is', async () => {
    testDesk(null)
    await open()
    expect(await screen.findByText('You are not signed in.')).toBeVisible()
  })

  it.each(LANGUAGES)('has all its words in %s', async (language) => {
    testDesk(READER)
    const { container } = await open(language)
    expect((await screen.findAllByRole('heading', { level: 2 })).map(({ textContent }) => textContent)).toHaveLength(2)
    expect(container).not.toHaveTextContent('undefined')
  })
})

describe('the page about who has access', () => {
  it('lets an administrator end anybody’s session, which the trail keeps', async () => {
    const desk = testDesk(EDITOR)
    const { unmount } = await open()
    await makeToken('Left behind')
    unmount()
    desk.signIn(ADMINISTRATOR)
    await openPeople()
    const sessions = within(await screen.findByRole('region', { name: 'Signed in now' }))
    expect(await sessions.findAllByRole('rowheader')).toHaveLength(2)
    await press(/^End the session Eva Editor/)
    await press('Yes, end it')
    expect(await sessions.findByText(/^Ended: Eva Editor, 127\.0\.0\.1/)).toBeVisible()
    expect(sessions.getAllByRole('rowheader')).toHaveLength(1)
    await press('Revoke the token Left behind (Eva Editor)')
    await press('Yes, revoke it')
    expect(await screen.findByText('Revoked: Left behind (Eva Editor).')).toBeVisible()
    const [revoked, ended] = (await desk.store.audit(EVERY_ENTRY, null, 2)).items
    expect([ended?.action, revoked?.action]).toEqual(['session.ended', 'token.revoked'])
    expect(ended?.details).toEqual({ of: EDITOR.id })
    expect(revoked?.actor?.id).toBe(ADMINISTRATOR.id)
  })

  it('narrows to one person by its address', async () => {
    const desk = testDesk(EDITOR)
    const { unmount } = await open()
    await makeToken('Weekly import')
    unmount()
    desk.signIn(ADMINISTRATOR)
    const { visited } = await openPeople(`?of=${ADMINISTRATOR.id}`)
    const sessions = within(await screen.findByRole('region', { name: 'Signed in now' }))
    expect(await sessions.findByRole('rowheader')).toHaveTextContent('Ada Administrator')
    expect(screen.getByText('There are no tokens.')).toBeVisible()
    await user.selectOptions(screen.getByLabelText('Person'), 'Eva Editor')
    expect(visited.at(-1)).toBe(`/en/people?of=${EDITOR.id}`)
    expect(await screen.findByRole('row', { name: /^Weekly import/ })).toBeVisible()
  })

  it('is for administrators', async () => {
    testDesk(REVIEWER)
    await openPeople()
    expect(await screen.findByText('Your role (Reviewer) does not allow this.')).toBeVisible()
  })
})
