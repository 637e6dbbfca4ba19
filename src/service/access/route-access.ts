/** What a route asks of its caller stands at the route itself, and a route that could write may not leave it out. */
import type { Need } from '#src/domain/access/need.ts'
import { API_PREFIX } from '#src/domain/contract/question.ts'
import type { FastifyInstance, FastifyRequest } from 'fastify'

declare module 'fastify' {
  interface FastifyContextConfig {
    access?: { readonly needs: Need }
  }
}

const READING_METHODS = ['GET', 'HEAD', 'OPTIONS']
/** Files of the program itself: they hold no records, and the sign-in page needs some of them. */
const PROGRAM_FILES = /^\/(assets\/[\w.-]+|[\w-]+\.(svg|png|ico|css|js|txt|webmanifest))$/

export function isReading({ method }: Pick<FastifyRequest, 'method'>): boolean {
  return READING_METHODS.includes(method)
}

/** Where a route says nothing, it reads records. Health is for whoever watches the service, which never signs in. */
export function needOf({ url, routeOptions }: FastifyRequest): Need {
  const declared = routeOptions.config.access?.needs
  if (declared !== undefined) return declared
  const [path = ''] = url.split('?')
  return path === `${API_PREFIX}/health` || PROGRAM_FILES.test(path) ? 'nothing' : 'read'
}

export interface RegisteredRoute {
  readonly method: string
  readonly url: string
  readonly needs: Need | null
}

/** @returns every route that is registered from here on, for a test that tries them all */
export function watchRoutes(server: FastifyInstance): readonly RegisteredRoute[] {
  const routes: RegisteredRoute[] = []
  server.addHook('onRoute', ({ method, url, config }) => {
    const needs = config?.access?.needs ?? null
    for (const one of [method].flat()) {
      if (needs === null && !isReading({ method: one })) {
        throw new Error(`The route ${one} ${url} does not say who may use it (config.access.needs)`)
      }
      routes.push({ method: one, url, needs })
    }
  })
  return routes
}
