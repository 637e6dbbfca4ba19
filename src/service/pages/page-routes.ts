/** The pages: their files, the entrance, and one HTML file for every address under a language. */
import fastifyStatic from '@fastify/static'
import { problem } from '#src/domain/contract/problem.ts'
import { LANGUAGES, type Language } from '#src/domain/vocabulary.ts'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { existsSync } from 'node:fs'
import { sendAnswer } from '../http/send-answer.ts'
import { sendText } from '../http/send-text.ts'
import { readPageShells, type PageShells } from './page-shells.ts'
import { preferredLanguage } from './preferred-language.ts'

/** Vite puts a hash of the content into the name of everything below. */
const HASHED = /^\/assets\//

async function addFiles(app: FastifyInstance, folder: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: folder,
    index: false,
    dotfiles: 'ignore',
    preCompressed: true,
    cacheControl: false,
    // Served as a page, with its language; and never by a second address.
    allowedPath: (path) => path !== '/index.html',
    setHeaders: (reply) => {
      const isHashed = HASHED.test(reply.request.url)
      reply.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'public, no-cache')
    },
  })
}

function sendPage(
  request: FastifyRequest,
  reply: FastifyReply,
  shells: PageShells,
  language: Language,
  status: number,
) {
  const shell = shells?.get(language)
  if (shell !== undefined) return sendText(request, reply, { ...shell, status })
  return sendAnswer(
    request,
    reply,
    problem(404, 'Not found', 'The pages have not been built: npm run build makes them'),
  )
}

function wantsPage({ method, headers }: FastifyRequest): boolean {
  return (method === 'GET' || method === 'HEAD') && (headers.accept ?? '').includes('text/html')
}

export async function addPageRoutes(app: FastifyInstance, folder: string): Promise<void> {
  const shells = await readPageShells(folder)
  if (existsSync(folder)) await addFiles(app, folder)

  app.get('/', async (request, reply) => {
    const language = preferredLanguage(request.headers['accept-language'])
    const query = request.url.slice(1)
    return reply.headers({ vary: 'Accept-Language', 'cache-control': 'no-cache' }).redirect(`/${language}${query}`, 302)
  })
  for (const language of LANGUAGES) {
    for (const address of [`/${language}`, `/${language}/*`]) {
      app.get(address, (request, reply) => sendPage(request, reply, shells, language, 200))
    }
  }
  app.setNotFoundHandler((request, reply) => {
    const language = preferredLanguage(request.headers['accept-language'])
    if (shells !== null && wantsPage(request)) return sendPage(request, reply, shells, language, 404)
    return sendAnswer(request, reply, problem(404, 'Not found'))
  })
}
