import { afterEach, expect, it } from 'vitest'
import { startService, type RunningService } from '../contract/start-service.ts'

let service: RunningService | null = null
afterEach(() => service?.stop())

const HOSTILE = { host: 'evil.example', 'x-forwarded-host': 'evil.example', forwarded: 'host=evil.example' }

async function fileOf(path: string): Promise<string> {
  const { payload } = (await service?.server.inject({ url: `/api/v1${path}`, headers: HOSTILE })) ?? { payload: '' }
  return payload.replaceAll('\r\n ', '')
}

it('links lead to the public address that the service was told, whatever host a request names', async () => {
  service = await startService({ publicAddress: 'https://tracker.example.org' })
  expect(await fileOf('/export.ics')).toContain('URL:https://tracker.example.org/en/milestones/')
  expect(await fileOf('/changes.atom?since=2025-01-01')).toContain('href="https://tracker.example.org/en/changes"')
  expect(await fileOf('/export.ics')).not.toContain('evil')
})

it('a service that was not told its address guesses none', async () => {
  service = await startService()
  for (const path of ['/export.ics', '/changes.atom?since=2025-01-01', '/export.json']) {
    expect(await fileOf(path)).not.toMatch(/evil|\/\/[^"/]*\/en\/milestones/)
  }
  expect(await fileOf('/export.ics')).not.toContain('\r\nURL:')
})
