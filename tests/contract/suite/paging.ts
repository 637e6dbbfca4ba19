import { describe, expect, it } from 'vitest'
import { MilestonesSchema } from '#src/domain/contract/answers/milestones-answer.ts'
import { SourcesSchema } from '#src/domain/contract/answers/sources-answer.ts'
import type { Asking } from './asking.ts'

interface Walk {
  readonly ids: readonly string[]
  readonly pages: number
}

async function walk(
  asking: Asking,
  query: string,
  cursor: string | null = null,
  so: Walk = { ids: [], pages: 0 },
): Promise<Walk> {
  const page = await asking.read(MilestonesSchema, `/milestones?${query}${cursor === null ? '' : `&cursor=${cursor}`}`)
  const far: Walk = { ids: [...so.ids, ...page.items.map(({ id }) => id)], pages: so.pages + 1 }
  return page.nextCursor === null ? far : walk(asking, query, page.nextCursor, far)
}

export function describePaging(asking: Asking): void {
  describe('pages', () => {
    it('together are the whole list, in its order', async () => {
      const { ids, pages } = await walk(asking, 'limit=9')
      expect(ids).toEqual((await asking.items()).map(({ id }) => id))
      expect(pages).toBe(8)
    })

    it('hold 100 items unless asked otherwise', async () => {
      const page = await asking.read(SourcesSchema, '/sources')
      expect(page.items).toHaveLength(100)
      expect(page.nextCursor).not.toBeNull()
    })

    it('a cursor of another filter or list, or an invented one, is refused', async () => {
      const { nextCursor } = await asking.read(MilestonesSchema, '/milestones?limit=9&path=governance')
      const addresses = [
        `/milestones?limit=9&cursor=${nextCursor ?? ''}`,
        `/milestones?limit=9&path=application&cursor=${nextCursor ?? ''}`,
        `/sources?limit=9&cursor=${nextCursor ?? ''}`,
        '/milestones?cursor=9',
        '/milestones?cursor=9-0000000000000000',
      ]
      for (const address of addresses) {
        expect((await asking.problem(address, 400)).errors).toMatchObject([
          { parameter: 'cursor', reason: 'bad-cursor' },
        ])
      }
    })

    it.each(['0', '501', '-1', '1.5', 'ten', '1e2'])('limit=%s is refused', async (limit) => {
      const { errors } = await asking.problem(`/milestones?limit=${limit}`, 400)
      expect(errors).toEqual([{ parameter: 'limit', value: limit, reason: 'out-of-range', allowed: ['1 to 500'] }])
    })
  })
}
