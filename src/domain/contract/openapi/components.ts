/** The schemas of the API by name, as JSON Schema 2020-12. */
import * as z from 'zod/mini'
import { ActorSchema } from '../../access/roles.ts'
import { CalendarDateSchema, DaySchema } from '../../calendar-date.ts'
import { AuditEntrySchema } from '../../editing/audit.ts'
import {
  ChangeSchema as ProposedChangeSchema,
  NewReportSchema,
  ProposalSchema,
  ReasonSchema,
  RewrittenSchema,
} from '../../editing/change.ts'
import { ChangedRecordSchema } from '../../editing/conflicts.ts'
import { FieldFaultSchema } from '../../editing/field-fault.ts'
import { RecordDifferenceSchema } from '../../editing/record-difference.ts'
import { JsonExportSchema } from '../../export/json-export.ts'
import { OutsideEventSchema } from '../../records/event.ts'
import { FrameworkSchema } from '../../records/framework.ts'
import { DueSchema, HashedMilestoneSchema, ReportSchema } from '../../records/milestone.ts'
import { ObjectionSchema } from '../../records/objection.ts'
import { BodySchema, SourceSchema } from '../../records/source.ts'
import { TextReviewSchema } from '../../records/text-review.ts'
import { SnapshotSchema } from '../../snapshot.ts'
import { TextSchema } from '../../text.ts'
import {
  ChangeSchema,
  ChangesSchema,
  CorrectionSchema,
  MethodChangeSchema,
  StandingSchema,
} from '../answers/changes-answer.ts'
import { EventsSchema } from '../answers/events-answer.ts'
import { HealthSchema } from '../answers/health-answer.ts'
import { ReadySchema } from '../answers/ready-answer.ts'
import { HistoryEntrySchema } from '../answers/history.ts'
import {
  FlagSchema,
  GradeOrNoneSchema,
  ItemDueSchema,
  ItemSchema,
  PartySchema,
  StatusOrNoneSchema,
} from '../answers/item-schema.ts'
import { MilestoneDetailSchema } from '../answers/milestone-answer.ts'
import { MilestonesSchema } from '../answers/milestones-answer.ts'
import { SearchIndexSchema } from '../answers/search-index-answer.ts'
import { SourcesSchema } from '../answers/sources-answer.ts'
import { StatusCountsSchema, SummarySchema } from '../answers/summary-answer.ts'
import { OpenSessionSchema, OpenSessionsSchema, SessionSchema } from '../access/session-schema.ts'
import { MadeTokenSchema, NewTokenSchema, TokenSchema, TokensSchema } from '../access/token-schema.ts'
import {
  AuditSchema,
  AuditTrailSchema,
  DraftDetailSchema,
  DraftHeadSchema,
  DraftsSchema,
  PreviewRequestSchema,
  PreviewSchema,
} from '../desk/desk-answers.ts'
import { DifferenceSchema, ItemDifferenceSchema } from '../desk/difference-schema.ts'
import { RefusalSchema } from '../desk/refusal.ts'
import {
  ImportProblemSchema,
  ImportRowSchema,
  ImportRowsSchema,
  ImportSchema,
  ProposeImportSchema,
} from '../import/import-schema.ts'
import { ParameterProblemSchema, ProblemSchema } from '../problem.ts'

type Named = readonly [name: string, schema: z.ZodMiniType, description: string]

/** The answers, then their parts from large to small. */
const NAMED: readonly Named[] = [
  ['Snapshot', SnapshotSchema, 'The tracker at one revision, in one language.'],
  [
    'SearchIndex',
    SearchIndexSchema,
    'Folded words of every milestone, and names of every body, in all four languages.',
  ],
  ['Milestones', MilestonesSchema, 'A page of milestones at a date.'],
  ['MilestoneDetail', MilestoneDetailSchema, 'One milestone at a date with its whole history.'],
  ['Summary', SummarySchema, 'Counts of a view.'],
  ['Changes', ChangesSchema, 'What moved, was corrected, and changed in the method between two dates.'],
  ['Events', EventsSchema, 'A page of outside events.'],
  ['Sources', SourcesSchema, 'A page of sources.'],
  ['Export', JsonExportSchema, 'A view in full, as a file.'],
  ['Health', HealthSchema, 'Whether the service answers, and from what.'],
  ['Session', SessionSchema, 'Who asks, and what the service offers them.'],
  ['Sessions', OpenSessionsSchema, 'Where somebody is signed in.'],
  ['Tokens', TokensSchema, 'Tokens, without their secrets.'],
  ['MadeToken', MadeTokenSchema, 'A new token with its secret, which is shown this once.'],
  ['NewToken', NewTokenSchema, 'What a new token is to be for.'],
  ['OpenSession', OpenSessionSchema, 'One sign-in.'],
  ['Token', TokenSchema, 'A token for a script.'],
  ['Drafts', DraftsSchema, 'A page of drafts.'],
  ['DraftDetail', DraftDetailSchema, 'A draft with its history and the difference it would make.'],
  ['Preview', PreviewSchema, 'What changes would do.'],
  ['PreviewRequest', PreviewRequestSchema, 'Changes to be tried.'],
  ['Ready', ReadySchema, 'Whether requests should be sent here now.'],
  ['Import', ImportSchema, 'A file that is or was tried out, and what it would do.'],
  ['ImportRows', ImportRowsSchema, 'A page of rows of a file.'],
  ['ImportRow', ImportRowSchema, 'What would become of one row.'],
  ['ImportProposal', ProposeImportSchema, 'What is to become of an import, and why.'],
  ['ImportProblem', ImportProblemSchema, 'Why an import was refused (RFC 9457, with codes).'],
  ['Audit', AuditSchema, 'A page of the audit trail.'],
  ['AuditTrail', AuditTrailSchema, 'The whole audit trail.'],
  ['Proposal', ProposalSchema, 'What an editor proposes, and why.'],
  ['RewrittenDraft', RewrittenSchema, 'What takes the place of a draft, and why.'],
  ['NewReport', NewReportSchema, 'A report as written; its id and day are given at publication.'],
  ['Reason', ReasonSchema, 'Why a draft is rejected.'],
  ['Refusal', RefusalSchema, 'Why the editing desk refused (RFC 9457, with codes).'],
  ['Difference', DifferenceSchema, 'What readers would see differently.'],
  ['RecordDifference', RecordDifferenceSchema, 'One record before and after, in four languages.'],
  ['ItemDifference', ItemDifferenceSchema, 'One milestone as shown, before and after.'],
  ['ProposedChange', ProposedChangeSchema, 'One change of a proposal.'],
  ['DraftHead', DraftHeadSchema, 'A draft without its changes.'],
  ['AuditEntry', AuditEntrySchema, 'Who did what, sealed with the entry before.'],
  ['FieldFault', FieldFaultSchema, 'What is wrong with one field, as a code.'],
  ['ChangedRecord', ChangedRecordSchema, 'A record of a draft that somebody else has changed.'],
  ['Actor', ActorSchema, 'Somebody signed in, or a token acting for somebody.'],
  ['Objection', ObjectionSchema, 'What a named ministry has put on record against a report.'],
  ['TextReview', TextReviewSchema, 'That a native official has reviewed the texts of a record.'],
  ['Problem', ProblemSchema, 'What went wrong (RFC 9457).'],
  ['ParameterProblem', ParameterProblemSchema, 'One parameter that was refused, and why.'],
  ['Item', ItemSchema, 'A milestone as shown: status, parties, flags, dates and grade at a date.'],
  ['HistoryEntry', HistoryEntrySchema, 'A report with its fate at a date.'],
  ['Milestone', HashedMilestoneSchema, 'A milestone as recorded.'],
  ['Report', ReportSchema, 'A dated, sourced entry; without parties it speaks for every country of the milestone.'],
  ['Change', ChangeSchema, 'A report that took effect, with the statuses before and after.'],
  ['Correction', CorrectionSchema, 'A report that corrects another, with the statuses before and after.'],
  ['MethodChange', MethodChangeSchema, 'An entry of the change log of the rules.'],
  ['Standing', StandingSchema, 'The joint status and every party’s.'],
  ['StatusCounts', StatusCountsSchema, 'Numbers by status; no-record counts those without any report.'],
  ['Flag', FlagSchema, 'A derived flag with its rule, inputs and date; without a party it is of the whole milestone.'],
  ['Party', PartySchema, 'A country’s own status and since when it stands.'],
  ['ItemDue', ItemDueSchema, 'A date in force for a party, and the report that set it.'],
  ['Due', DueSchema, 'A deadline, an expiry or a planned meeting.'],
  ['Framework', FrameworkSchema, 'The paper’s frame: paths, measures and its own evidence.'],
  ['Event', OutsideEventSchema, 'An outside event that helps or hinders.'],
  ['Source', SourceSchema, 'What a report or event rests on.'],
  ['Body', BodySchema, 'An institution.'],
  ['Status', StatusOrNoneSchema, 'A recorded status; null when no report counts.'],
  ['Grade', GradeOrNoneSchema, 'Evidence grade, A the best; null without a report.'],
  ['Text', TextSchema, 'Words in the language asked for, or words of another language with its name.'],
  ['CalendarDate', CalendarDateSchema, 'A year, a month or a day, as it was given: 2027, 2026-12 or 2026-12-31.'],
  ['Day', DaySchema, 'A calendar day without a time zone.'],
]

const REFERENCE = '#/components/schemas/'

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Without what only a file of its own would need, and without bounds that only say "fits a JavaScript number". */
function tidied(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(tidied)
  if (!isRecord(value)) return value
  const kept = Object.entries(value).filter(
    ([key, part]) =>
      key !== '$schema' && key !== '$id' && part !== Number.MAX_SAFE_INTEGER && part !== Number.MIN_SAFE_INTEGER,
  )
  return Object.fromEntries(kept.map(([key, part]) => [key, tidied(part)]))
}

export function componentSchemas(): unknown {
  const registry = z.registry<{ readonly id: string; readonly description: string }>()
  for (const [id, schema, description] of NAMED) registry.add(schema, { id, description })
  return tidied(z.toJSONSchema(registry, { uri: (id) => `${REFERENCE}${id}` }).schemas)
}

export function referenceTo(schema: z.ZodMiniType): { readonly $ref: string } {
  const named = NAMED.find(([, one]) => one === schema)
  if (named === undefined) throw new RangeError('a schema of an answer without a name')
  return { $ref: `${REFERENCE}${named[0]}` }
}
