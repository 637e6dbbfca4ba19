/** Pages without a network: the empty page of the language, which draws itself from the records that are kept. */
import { isUnreachable, withPatience } from './network.ts'
import { keptFile } from './kept-files.ts'

/** A page drawn from one revision beside records of another would contradict them, so no drawn page is kept. */
export async function answerPage(request: Request, path: string): Promise<Response> {
  const language = path.slice(0, 2) === '' ? 'en' : path.slice(0, 2)
  try {
    const response = await withPatience(fetch(request))
    if (!isUnreachable(response)) return response
    return (await keptFile(`offline/${language}.html`)) ?? response
  } catch (error) {
    const kept = await keptFile(`offline/${language}.html`)
    if (kept === undefined) throw error
    return kept
  }
}
