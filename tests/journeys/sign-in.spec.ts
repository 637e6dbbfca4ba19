/** People sign in through a real provider, and work as whom it knows them; on a service of their own. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, expect, type Page } from '@playwright/test'
import { freePort } from '#src/tooling/free-port.ts'
import { ROOT } from '../runner/places.ts'
import { startProvider, type SignInProvider } from '../sign-in/provider.ts'
import { providerEnvironment } from '../sign-in/sign-in-stage.ts'
import { expectNoAxeViolations } from './axe.ts'
import { IS_FULL } from './viewports.ts'

interface Served {
  readonly address: string
  readonly provider: SignInProvider
}

const test = base.extend<{ served: Served }>({
  // A service that knows a provider, beside the one of the other journeys, which reads only.
  served: async ({ baseURL }, use) => {
    const { hostname } = new URL(baseURL ?? 'http://127.0.0.1')
    const address = `http://${hostname}:${await freePort()}`
    const provider = await startProvider({ publicAddress: address })
    provider.people.set('emi', { name: 'Emi', groups: ['desk'] })
    provider.people.set('ryu', { name: 'Ryu', groups: ['heads'] })
    provider.people.set('ana', { name: 'Ana', groups: ['it'] })
    const data = mkdtempSync(join(tmpdir(), 'four-paths-sign-in-'))
    const environment = { PORT: new URL(address).port, DATA_DIR: data, DATABASE_URL: '' }
    const service = spawn(process.execPath, ['src/service/main.ts'], {
      cwd: ROOT,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, ...environment, ...providerEnvironment(provider.issuer, address) },
    })
    await expect(async () => expect((await fetch(`${address}/api/v1/health`)).ok).toBe(true)).toPass()
    await use({ address, provider })
    service.kill('SIGTERM')
    await provider.stop()
    rmSync(data, { recursive: true, force: true })
  },
})

test('signs in from any page, comes back to it, makes a token and signs out', async ({ page, served }) => {
  const { address, provider } = served
  await page.goto(`${address}/en/milestones?country=KR`)
  await page.getByRole('link', { name: 'Sign in' }).click()
  await page.getByLabel('Name').fill('emi')
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page).toHaveURL(`${address}/en/milestones?country=KR`)
  await expect(page.getByRole('navigation', { name: 'Account' })).toContainText('Signed in as Emi, editor')
  await page.getByRole('link', { name: 'Your account' }).click()
  await page.getByLabel(/^Name/).fill('Weekly import')
  await page.getByRole('button', { name: 'Make token' }).click()
  await expect(page.getByRole('group', { name: 'The token' })).toHaveText(/^fourpaths_[\w-]{43}$/)
  await expectNoAxeViolations(page)
  await page.getByRole('button', { name: 'I have copied it' }).click()
  await page.getByRole('button', { name: 'Revoke the token Weekly import' }).click()
  await page.getByRole('button', { name: 'Yes, revoke it' }).click()
  await expect(page.getByText('Revoked: Weekly import.')).toBeVisible()
  await expect(page.getByText('There are no tokens.')).toBeVisible()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page).toHaveURL(new RegExp(`^${provider.issuer}/session/end`))
  await page.goto(`${address}/en/account`)
  await expect(page.getByRole('navigation', { name: 'Account' }).getByRole('link', { name: 'Sign in' })).toBeVisible()
})

async function signIn(page: Page, name: string, from: string): Promise<void> {
  await page.goto(from)
  await page.getByRole('link', { name: 'Sign in' }).first().click()
  await page.getByLabel('Name').fill(name)
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page).toHaveURL(from)
}

/** What another site, or a script that got into the page, could send with the cookie alone. */
async function statusWithToken(page: Page, token: string | null): Promise<number> {
  return await page.evaluate(async (csrf) => {
    const headers = { 'content-type': 'application/json', ...(csrf === null ? {} : { 'x-csrf-token': csrf }) }
    const body = JSON.stringify({ changes: [{ kind: 'evidence-date', date: '2026-11-01' }] })
    return (await fetch('/api/v1/preview', { method: 'POST', headers, body })).status
  }, token)
}

test('what is reported is sent back, put right, published by the second person, and seen by readers', async ({
  browser,
  served: { address },
}) => {
  test.setTimeout(120_000)
  const editor = await (await browser.newContext()).newPage()
  await signIn(editor, 'emi', `${address}/en/milestones/depa-membership`)
  await editor.getByRole('link', { name: 'Add a report' }).click()
  await editor.getByLabel(/^Date it took effect/).fill('2026-06-15')
  await editor.getByLabel(/^Status/).selectOption('in-progress')
  await editor.getByLabel('South Korea').check()
  await editor.getByLabel('English').fill('The act entered into force.')
  await editor.getByRole('button', { name: 'Add a new source' }).click()
  const source = editor.getByRole('group', { name: 'New source 1' })
  await source.getByLabel(/^Title/).fill('디지털경제동반자협정 이행법 시행')
  await editor.reload()
  await expect(editor.getByText(/^Restored from this device/)).toBeVisible()
  await expect(editor.getByLabel('English')).toHaveValue('The act entered into force.')
  await source.getByLabel(/^Publisher/).fill('산업통상자원부')
  await source.getByLabel(/^Web address/).fill('https://www.motie.go.kr/depa/2026?utm_source=mail')
  await source.getByLabel(/^Language/).fill('ko')
  await source.getByLabel(/^Published on/).fill('2026-06-16')
  await source.getByLabel(/^Kind/).selectOption('government')
  const preview = editor.getByRole('region', { name: 'What readers will see' })
  await expect(preview.getByRole('row', { name: /^Parties/ })).toContainText('South Korea: In progress')
  expect([await statusWithToken(editor, null), await statusWithToken(editor, 'guessed')]).toEqual([403, 403])
  await editor.getByRole('button', { name: 'Submit for review' }).click()
  await expect(editor.getByText('It is yours: somebody else has to publish it.')).toBeVisible()
  const draft = editor.url()

  const reviewer = await (await browser.newContext()).newPage()
  await signIn(reviewer, 'ryu', draft)
  await reviewer.getByRole('button', { name: 'Send back' }).click()
  await reviewer.keyboard.type('Name the act, please.')
  await reviewer.getByRole('button', { name: 'Send it back' }).click()
  await expect(reviewer.getByText('Sent back to its author.')).toBeVisible()

  await editor.reload()
  await expect(editor.getByText('Reason: Name the act, please.').first()).toBeVisible()
  await editor.getByRole('link', { name: 'Edit', exact: true }).click()
  await editor.getByLabel('English').fill('The Digital Partnership Act entered into force.')
  await editor.getByRole('button', { name: 'Save and submit for review' }).click()
  await expect(editor.getByText('Waiting for review', { exact: true })).toBeVisible()

  await reviewer.reload()
  await reviewer.getByRole('button', { name: 'Publish' }).click()
  await reviewer.keyboard.press('Enter')
  await expect(reviewer.getByText('Became revision 2 of the tracker.')).toBeVisible()
  const reader = await (await browser.newContext()).newPage()
  await reader.goto(`${address}/en/milestones/depa-membership`)
  await expect(reader.getByText('The Digital Partnership Act entered into force.').first()).toBeVisible()
  await expect(reader.getByText('디지털경제동반자협정 이행법 시행').first()).toHaveAttribute('lang', 'ko')

  if (!IS_FULL) return
  const administrator = await (await browser.newContext()).newPage()
  await signIn(administrator, 'ana', `${address}/en/people`)
  await administrator.getByRole('button', { name: /^End the session Emi,/ }).click()
  await administrator.getByRole('button', { name: 'Yes, end it' }).click()
  await expect(administrator.getByText(/^Ended: Emi,/)).toBeVisible()
  await expectNoAxeViolations(administrator)
  await editor.goto(`${address}/en/drafts`)
  await expect(editor.getByText('You are not signed in.')).toBeVisible()
})
