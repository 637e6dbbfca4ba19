import { expect } from 'vitest'
import type * as z from 'zod/mini'
import { MilestonesSchema } from '#src/domain/contract/answers/milestones-answer.ts'
import { ProblemSchema, type Problem } from '#src/domain/contract/problem.ts'
import type { Double } from '../double.ts'

export type Items = z.output<typeof MilestonesSchema>['items']

export interface Reply extends Pick<Response, 'status' | 'headers'> {
  readonly text: string
}

/** Questions to the double, each answer checked against its schema: unknown or missing members fail. */
export class Asking {
  readonly #double: () => Double

  constructor(double: () => Double) {
    this.#double = double
  }

  get store(): Double['store'] {
    return this.#double().store
  }

  /** Reads the body to its end: a body left half-read keeps its connection from being used again. */
  async send(address: string, init?: RequestInit): Promise<Reply> {
    const response = await this.#double().ask(address, init)
    return { status: response.status, headers: response.headers, text: await response.text() }
  }

  async download(address: string, init?: RequestInit): Promise<Uint8Array<ArrayBuffer>> {
    const response = await this.#double().ask(address, init)
    expect(response.status, address).toBe(200)
    return new Uint8Array(await response.arrayBuffer())
  }

  async read<S extends z.ZodMiniType>(schema: S, address: string): Promise<z.output<S>> {
    const response = await this.send(address)
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(response.status, address).toBe(200)
    return schema.parse(JSON.parse(response.text))
  }

  async items(query = ''): Promise<Items> {
    const { items, total } = await this.read(
      MilestonesSchema,
      `/milestones?limit=500${query === '' ? '' : `&${query}`}`,
    )
    expect(items).toHaveLength(total)
    return items
  }

  async problem(address: string, status: number, init?: RequestInit): Promise<Problem> {
    const response = await this.send(address, init)
    expect(response.status, address).toBe(status)
    expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
    const problem = ProblemSchema.parse(JSON.parse(response.text))
    expect(problem.status).toBe(status)
    return problem
  }
}
