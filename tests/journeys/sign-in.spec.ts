/** One person signs in through a real provider, makes a token, and leaves again; on a service of its own. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, expect } from '@playwright/test'
import { freePort } from '#src/tooling/free-port.ts'
import { ROOT } from '../runner/places.ts'
import { startProvider, type SignInProvider } from '../sign-in/provider.ts'
import { providerEnvironment } from '../sign-in/sign-in-stage.ts'
import { expectNoAxeViolations } from './axe.ts'

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
