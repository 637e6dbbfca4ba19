import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
}

export interface FileServer {
  readonly origin: string
  readonly asked: readonly string[]
  readonly stop: () => Promise<void>
}

/** Any web server: hands out the files of a folder below a path, leads folders to their slash, and knows nothing else. */
export async function serveFolder(folder: string, base: string): Promise<FileServer> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost')
    asked.push(`${request.method} ${pathname}${search}`)
    const path = pathname.startsWith(`${base}/`) ? normalize(decodeURIComponent(pathname.slice(base.length))) : null
    const file = path === null ? null : join(folder, path)
    const isFolder = file !== null && existsSync(file) && statSync(file).isDirectory()
    if (isFolder && !pathname.endsWith('/')) {
      response.writeHead(301, { location: `${pathname}/${search}` }).end()
      return
    }
    const found = file !== null && isFolder ? join(file, 'index.html') : file
    const isFound = found !== null && existsSync(found)
    const sent = isFound ? found : join(folder, '404.html')
    response.writeHead(isFound ? 200 : 404, { 'content-type': TYPES[extname(sent)] ?? 'application/octet-stream' })
    response.end(request.method === 'HEAD' ? undefined : readFileSync(sent))
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const bound = server.address()
  if (bound === null || typeof bound === 'string') throw new Error('the file server has no port')
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      server.closeAllConnections()
      server.close(() => resolve())
    })
  return { origin: `http://127.0.0.1:${bound.port}`, asked, stop }
}
