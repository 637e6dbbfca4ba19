/** The shown item as the API sends it (src/domain/item.ts). */
import * as z from 'zod/mini'
import { CalendarDateSchema, DaySchema } from '../../calendar-date.ts'
import { RecordIdSchema, ReportIdSchema } from '../../records/identifiers.ts'
import { ReportSchema } from '../../records/milestone.ts'
import { TextSchema } from '../../text.ts'
import {
  COUNTRIES,
  DUE_KINDS,
  FLAG_IDS,
  GRADES,
  MILESTONE_KINDS,
  NATURES,
  PATH_IDS,
  ROLLUPS,
  SECTORS,
  STATUSES,
  STRENGTHS,
} from '../../vocabulary.ts'

const Country = z.enum(COUNTRIES)
/** Null: no report counts yet. */
export const StatusOrNoneSchema = z.nullable(z.enum(STATUSES))
export const GradeOrNoneSchema = z.nullable(z.enum(GRADES))

export const PartySchema = z.strictObject({
  country: Country,
  status: StatusOrNoneSchema,
  since: z.nullable(CalendarDateSchema),
})

export const FlagSchema = z.strictObject({
  id: z.enum(FLAG_IDS),
  party: z.exactOptional(Country),
  trace: z.strictObject({
    rule: z.string(),
    inputs: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string()), z.null()])),
    date: DaySchema,
  }),
})

export const ItemDueSchema = z.strictObject({
  country: Country,
  kind: z.enum(DUE_KINDS),
  date: CalendarDateSchema,
  setBy: ReportIdSchema,
})

export const ITEM_SHAPE = {
  id: RecordIdSchema,
  path: z.enum(PATH_IDS),
  measure: RecordIdSchema,
  nature: z.enum(NATURES),
  rollup: z.enum(ROLLUPS),
  strength: z.enum(STRENGTHS),
  kind: z.enum(MILESTONE_KINDS),
  sector: z.nullable(z.enum(SECTORS)),
  countries: z.array(Country),
  concerns: z.array(Country),
  bodies: z.array(z.string()),
  title: TextSchema,
  summary: TextSchema,
  status: StatusOrNoneSchema,
  statusOf: z.union([Country, z.literal('joint')]),
  concerned: z.boolean(),
  jointStatus: StatusOrNoneSchema,
  open: z.boolean(),
  parties: z.array(PartySchema),
  flags: z.array(FlagSchema),
  grade: GradeOrNoneSchema,
  latestGrade: GradeOrNoneSchema,
  dues: z.array(ItemDueSchema),
  latestReport: z.nullable(ReportSchema),
  restsOn: z.nullable(ReportIdSchema),
  evidenceUntil: DaySchema,
}

export const ItemSchema = z.strictObject(ITEM_SHAPE)
