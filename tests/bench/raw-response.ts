/** A response as it was sent: fetch would decompress it. */
import { request } from 'node:http'
import type { SentBytes } from './bare-server.ts'

export type Headers = Readonly<Record<string, string>>

/** The connection's own. */
const HOPS = new Set(['connection', 'keep-alive', 'transfer-encoding', 'date'])

export function rawResponse(url: string, headers: Headers): Promise<SentBytes> {
  return new Promise((resolve, reject) => {
    request(url, { headers }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => {
        const sent = Object.entries(response.headers).flatMap(([name, value]): [string, string][] =>
          typeof value === 'string' && !HOPS.has(name) ? [[name, value]] : [],
        )
        resolve({
          status: response.statusCode ?? 0,
          headers: Object.fromEntries(sent),
          body: Buffer.concat(parts),
        })
      })
    })
      .on('error', reject)
      .end()
  })
}
