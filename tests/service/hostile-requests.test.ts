import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startService, type RunningService } from '../contract/start-service.ts'
import { head, rawRequest } from './raw-request.ts'

describe('hostile requests', () => {
  let service: RunningService
  const lines: string[] = []

  beforeAll(async () => {
    service = await startService({ logTarget: { write: (line) => lines.push(line) } })
  })
  afterAll(() => service.stop())

  function statusOf(received: string): number {
    return Number(/^HTTP\/1\.1 (\d{3}) /.exec(received)?.[1])
  }

  function problemOf(received: string): unknown {
    return JSON.parse(received.slice(received.indexOf('\r\n\r\n') + 4))
  }

  it.each([
    ['a long address', head(`GET /api/v1/milestones?q=${'a'.repeat(10_000)} HTTP/1.1`), 414],
    ['an address longer than any head', head(`GET /${'a'.repeat(100_000)} HTTP/1.1`), 431],
    ['a head without end', head('GET / HTTP/1.1', `x: ${'a'.repeat(100_000)}`), 431],
    ['no HTTP at all', 'hello\r\n\r\n', 400],
    ['a method that nobody knows', head('HACK /api/v1/health HTTP/1.1'), 400],
    ['a line break in a header', head('GET / HTTP/1.1', 'x: a\nb: c\u0000'), 400],
    ['two lengths', head('POST /api/v1/milestones HTTP/1.1', 'content-length: 5', 'content-length: 6'), 400],
    ['half an escape', head('GET /%E0%A4%A HTTP/1.1'), 400],
    ['half an escape in an id', head('GET /api/v1/milestones/%E0%A4%A HTTP/1.1'), 400],
    [
      'a body where none is read',
      head('POST /api/v1/milestones HTTP/1.1', 'content-type: text/xml', 'content-length: 4') + '<a/>',
      405,
    ],
    ['a method of file sharing', head('PROPFIND /api/v1/milestones HTTP/1.1'), 405],
    ['an absolute address', head('GET http://evil.example/api/v1/health HTTP/1.1'), 404],
  ])('%s', async (_, bytes, status) => {
    const received = await rawRequest(service.address, bytes)
    expect(statusOf(received)).toBe(status)
    expect(received).toContain('application/problem+json')
    expect(problemOf(received)).toMatchObject({ status })
    expect(received).not.toMatch(/node_modules|\.ts:\d|at .*\(/)
  })

  it('half an escape in a query is only a word that is not found', async () => {
    const response = await fetch(`${service.address}/api/v1/milestones?q=%E0%A4%A`)
    expect(await response.json()).toMatchObject({ total: 0 })
  })

  it('any bytes as a query are answered with 200 or 400, and never change the log into something else', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.webQueryParameters(),
        fc.constantFrom('q', 'status', 'asOf', 'body', 'x'),
        fc.string({ unit: 'binary' }),
        async (query, name, value) => {
          const pairs = new URLSearchParams({ [name]: value.toWellFormed() })
          for (const address of [`?${query}`, `?${pairs}`]) {
            const response = await fetch(`${service.address}/api/v1/summary${address}`)
            expect([200, 400]).toContain(response.status)
            await response.json()
          }
        },
      ),
      { numRuns: process.env['SOAK'] === '1' ? 2000 : 40 },
    )
    expect(lines.length).toBeGreaterThan(80)
    for (const line of lines) {
      expect(line.indexOf('\n')).toBe(line.length - 1)
      expect(JSON.parse(line)).toHaveProperty('level')
    }
  })

  it('long addresses are shortened in the log, and every request can be found by its id', async () => {
    const response = await fetch(`${service.address}/api/v1/milestones?status=${'x'.repeat(5000)}`)
    const id = response.headers.get('x-request-id')
    expect(await response.json()).toMatchObject({ requestId: id })
    const line = lines.find((one) => one.includes(String(id)))
    expect(line).toBeDefined()
    expect(line?.length).toBeLessThan(1000)
  })
})
