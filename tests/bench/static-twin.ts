/** The floor: the same document without a script, and its style sheets, from a bare server that only hands out bytes. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync } from 'node:zlib'

interface Twin {
  readonly address: string
  readonly stop: () => void
}

interface Body {
  readonly type: string
  readonly bytes: Buffer
}

function withoutScripts(html: string): string {
  return html
    .replaceAll(/<script\b[^>]*>[^]*?<\/script>/g, '')
    .replaceAll(/<link rel="(?:modulepreload|preload)"[^>]*>/g, '')
}

/** @param address a page that is complete without a script */
export async function serveStaticTwin(address: string): Promise<Twin> {
  const { origin, pathname } = new URL(address)
  const html = withoutScripts(await (await fetch(address)).text())
  const bodies = new Map<string, Body>()
  const keep = (path: string, type: string, text: string): void => {
    bodies.set(path, { type, bytes: brotliCompressSync(text) })
  }
  keep(pathname, 'text/html; charset=utf-8', html)
  for (const [, path] of html.matchAll(/<link rel="(?:stylesheet|icon)" href="([^"]+)"/g)) {
    const type = path?.endsWith('.css') === true ? 'text/css' : 'image/svg+xml'
    if (path !== undefined) keep(path, type, await (await fetch(`${origin}${path}`)).text())
  }
  const server = createServer(({ url }, response) => {
    const body = bodies.get(url ?? '')
    if (body === undefined) return void response.writeHead(404).end()
    response.writeHead(200, {
      'content-type': body.type,
      'content-encoding': 'br',
      'content-length': body.bytes.length,
    })
    response.end(body.bytes)
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const bound: AddressInfo | string | null = server.address()
  if (bound === null || typeof bound === 'string') throw new Error('the twin has no port')
  return { address: `http://127.0.0.1:${bound.port}${pathname}`, stop: () => void server.close() }
}
