/** The pages: their files, the entrance, and a drawn document for every address under a language. */
import fastifyStatic from '@fastify/static'
import { problem } from '#src/domain/contract/problem.ts'
import { LANGUAGES, type Language } from '#src/domain/vocabulary.ts'
import type { FastifyInstance, FastifyReply, FastifyRequest, preHandlerAsyncHookHandler } from 'fastify'
import { existsSync } from 'node:fs'
import type { ServedEdition } from '../edition/served-edition.ts'
import { sendAnswer } from '../http/send-answer.ts'
import { sendText } from '../http/send-text.ts'
import { answersFrom } from '../short-way/remember-answers.ts'
import { preferredLanguage } from './preferred-language.ts'
import { sendPage } from './send-page.ts'
import type { ServedPages } from './served-pages.ts'

/** Vite puts a hash of the content into the name of everything below. */
const HASHED = /^\/assets\//

export async function addPageFiles(app: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(folder)) return
  await app.register(fastifyStatic, {
    root: folder,
    index: false,
    dotfiles: 'ignore',
    preCompressed: true,
    cacheControl: false,
    // The build's own page, which nobody has drawn anything into.
    allowedPath: (path) => path !== '/index.html',
    setHeaders: (reply) => {
      const isHashed = HASHED.test(reply.request.url)
      reply.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'public, no-cache')
    },
  })
}

/** What the service worker keeps for the time without a network; it holds no record. */
const EMPTY_HEADERS = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'public, no-cache' }

function wantsPage({ method, headers }: FastifyRequest): boolean {
  return (method === 'GET' || method === 'HEAD') && (headers.accept ?? '').includes('text/html')
}

/** Path and query as sent. */
function partsOf({ url }: FastifyRequest): readonly [pathname: string, search: string] {
  const [pathname = '', ...query] = url.split('?')
  return [pathname, query.join('?')]
}

function addPages(app: FastifyInstance, pages: ServedPages | null, served: ServedEdition): void {
  const answer = (request: FastifyRequest, reply: FastifyReply, language: Language) => {
    const [pathname, search] = partsOf(request)
    if (pages === null) {
      const detail = 'The pages have not been built: npm run build makes them'
      return sendAnswer(request, reply, problem(404, 'Not found', detail))
    }
    // One address for one page: counted once, kept once.
    if (pathname.endsWith('/')) {
      return reply.redirect(`${pathname.replace(/\/+$/, '')}${search === '' ? '' : `?${search}`}`, 308)
    }
    const { current } = served
    answersFrom(request, current.repeated)
    return sendPage(request, reply, pages, current, { language, pathname, search })
  }
  for (const language of LANGUAGES) {
    app.get(`/offline/${language}.html`, (request, reply) => {
      if (pages === null) return sendAnswer(request, reply, problem(404, 'Not found'))
      const { body } = pages.empty(language)
      return sendText(request, reply, { status: 200, hash: '', body, headers: EMPTY_HEADERS })
    })
    for (const address of [`/${language}`, `/${language}/*`]) {
      app.get(address, (request, reply) => answer(request, reply, language))
    }
  }
}

/** @param beforeNotFound may answer instead: a page that is not there still shows records */
export function addPageRoutes(
  app: FastifyInstance,
  pages: ServedPages | null,
  served: ServedEdition,
  beforeNotFound: preHandlerAsyncHookHandler,
): void {
  if (pages !== null) app.addHook('onClose', () => pages.close())

  app.get('/', async (request, reply) => {
    const language = preferredLanguage(request.headers['accept-language'])
    const query = request.url.slice(1)
    return reply.headers({ vary: 'Accept-Language', 'cache-control': 'no-cache' }).redirect(`/${language}${query}`, 302)
  })
  addPages(app, pages, served)
  app.setNotFoundHandler({ preHandler: beforeNotFound }, (request, reply) => {
    const language = preferredLanguage(request.headers['accept-language'])
    if (pages === null || !wantsPage(request)) return sendAnswer(request, reply, problem(404, 'Not found'))
    // Drawn once for each language, not for each address that somebody makes up.
    return sendPage(request, reply, pages, served.current, { language, pathname: `/${language}/not-found`, search: '' })
  })
}
