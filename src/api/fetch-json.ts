/** One request to the data service: fetched, checked against the contract, or a RequestError. */
import * as z from 'zod/mini'
import { RequestError } from './errors.ts'

/** A dead proxy must not leave a page loading for ever. */
export const PATIENCE_MS = 20_000

const ProblemSchema = z.object({ title: z.optional(z.string()), detail: z.optional(z.string()) })

export async function fetchJson<T>(address: string, schema: z.ZodMiniType<T>, signal: AbortSignal): Promise<T> {
  const response = await send(address, signal)
  const body = await readBody(response)
  if (!response.ok) {
    const problem = ProblemSchema.safeParse(body)
    const detail = problem.success ? (problem.data.detail ?? problem.data.title ?? '') : ''
    throw new RequestError({ kind: 'http', status: response.status, detail })
  }
  const parsed = schema.safeParse(body)
  if (!parsed.success) {
    throw new RequestError({ kind: 'invalid-response', place: describeIssue(parsed.error) }, parsed.error)
  }
  return parsed.data
}

/** The first place at which an answer is not as it should be. */
export function describeIssue({ issues }: z.core.$ZodError): string {
  const [first] = issues
  return first === undefined ? '' : `${first.path.map(String).join('.')}: ${first.message}`
}

async function send(address: string, signal: AbortSignal): Promise<Response> {
  const patience = AbortSignal.timeout(PATIENCE_MS)
  try {
    return await fetch(address, {
      signal: AbortSignal.any([signal, patience]),
      headers: { accept: 'application/json' },
    })
  } catch (error) {
    if (signal.aborted) throw error
    throw new RequestError({ kind: patience.aborted ? 'timeout' : 'offline' }, error)
  }
}

export async function readBody(response: Response): Promise<unknown> {
  try {
    return await response.json()
  } catch (error) {
    if (!response.ok) return null
    throw new RequestError({ kind: 'invalid-response', place: 'not JSON' }, error)
  }
}
