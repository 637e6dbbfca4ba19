/** Drafts in the database: versions are appended, the last one is in force. */
import type { DraftQuery, Listed } from '#src/domain/contract/desk/desk-store.ts'
import { DraftSchema, type Draft } from '#src/domain/editing/draft.ts'
import type { Database } from './database.ts'

function parsed({ document }: { readonly document: string }): Draft {
  return DraftSchema.parse(JSON.parse(document))
}

/** Call as the only writer. */
export async function keepDraft({ db }: Database, draft: Draft): Promise<void> {
  const { id, version, state, author, at, base } = draft
  const row = { id, version, state, author: author.id, at, base, document: JSON.stringify(draft) }
  await db.insertInto('draft_versions').values(row).execute()
}

/** Oldest first. */
export async function readVersions({ db }: Database, id: string): Promise<Draft[]> {
  const rows = await db
    .selectFrom('draft_versions')
    .select('document')
    .where('id', '=', id)
    .orderBy('version')
    .execute()
  return rows.map(parsed)
}

function lastVersions({ db }: Database, { states, author }: Pick<DraftQuery, 'states' | 'author'>) {
  const last = db
    .selectFrom('draft_versions as one')
    .where((build) =>
      build.not(
        build.exists(
          build
            .selectFrom('draft_versions as later')
            .select('later.id')
            .whereRef('later.id', '=', 'one.id')
            .whereRef('later.version', '>', 'one.version'),
        ),
      ),
    )
  const ofState = states.length === 0 ? last : last.where('one.state', 'in', states)
  return author === null ? ofState : ofState.where('one.author', '=', author)
}

export async function listDrafts(database: Database, query: DraftQuery): Promise<Listed<Draft>> {
  const all = lastVersions(database, query)
  const counted = await all.select(({ fn }) => fn.countAll().as('count')).executeTakeFirst()
  const page = all.select('one.document').orderBy('one.id', 'desc').limit(query.limit)
  const rows = await (query.before === null ? page : page.where('one.id', '<', query.before)).execute()
  return { total: Number(counted?.count ?? 0), items: rows.map(parsed) }
}
