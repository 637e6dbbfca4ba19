/** The description and what the service answers are the same list, in both directions. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { ROUTES } from '#src/domain/contract/routes.ts'
import { FILE_FORMATS, filePath } from '#src/domain/export/file-formats.ts'
import { startService, type RunningService } from '../contract/start-service.ts'

const PREFIX = '/api/v1'
const METHODS = ['get', 'post', 'put', 'patch', 'delete']
const DocumentSchema = z.object({ paths: z.record(z.string(), z.record(z.string(), z.unknown())) })

describe('the OpenAPI document', () => {
  let service: RunningService
  let described: string[] = []

  beforeAll(async () => {
    service = await startService({ signIn: {} })
    const answer: unknown = await (await fetch(`${service.address}${PREFIX}/openapi.json`)).json()
    const { paths } = DocumentSchema.parse(answer)
    described = Object.entries(paths).flatMap(([path, operations]) =>
      Object.keys(operations)
        .filter((method) => METHODS.includes(method))
        .map((method) => `${method.toUpperCase()} ${path}`),
    )
  })
  afterAll(async () => service.stop())

  /** Routes of their own; a method that is only refused by name is none. */
  async function answered(): Promise<string[]> {
    const own = service.access.routes().filter(({ method, url }) => method !== 'HEAD' && url.startsWith(PREFIX))
    const offered = await Promise.all(
      own.map(async ({ method, url }) => {
        const { status } = await fetch(`${service.address}${url}`, { method })
        return status === 405 ? [] : [`${method} ${url.slice(PREFIX.length).replace(':id', '{id}')}`]
      }),
    )
    return offered.flat()
  }

  it('describes every route that the service registers, and every question of the contract', async () => {
    const questions = [...ROUTES.map(({ path }) => path), ...FILE_FORMATS.map(filePath), '/openapi.json']
    const all = [...(await answered()), ...questions.map((path) => `GET ${path}`)]
    expect(all.length).toBeGreaterThan(45)
    expect(all.filter((one) => !described.includes(one))).toEqual([])
  })

  it('describes nothing that is not answered', async () => {
    for (const one of described) {
      const [method = '', path = ''] = one.split(' ')
      const response = await fetch(`${service.address}${PREFIX}${path.replace('{id}', 'ninth-trilateral-summit')}`, {
        method,
      })
      // Without anybody signed in the desk says so; what is not there would be 404 or 405.
      expect([one, [404, 405].includes(response.status)]).toEqual([one, false])
    }
  })
})
