/** Milestones and their dated reports (product.md "The records"). */
import * as z from 'zod/mini'
import { CalendarDateSchema, DaySchema } from '../calendar-date.ts'
import { LocalTextSchema, TextSchema } from '../text.ts'
import { COUNTRIES, DUE_KINDS, MILESTONE_KINDS, NATURES, ROLLUPS, SECTORS, STATUSES, STRENGTHS } from '../vocabulary.ts'
import { RecordHashSchema, RecordIdSchema, ReportIdSchema } from './identifiers.ts'

export const DueSchema = z.strictObject({ kind: z.enum(DUE_KINDS), date: CalendarDateSchema })
/** A date that a report sets: a deadline, the expiry of something in effect, or a planned meeting. */
export type Due = z.infer<typeof DueSchema>

const Countries = z.array(z.enum(COUNTRIES)).check(z.minLength(1, { error: 'name at least one country' }))

/* @__NO_SIDE_EFFECTS__ */
function reportShape<T extends z.ZodMiniType>(text: T) {
  return {
    id: ReportIdSchema,
    /** The day it took effect. */
    date: CalendarDateSchema,
    /** The day it entered the tracker. */
    recorded: DaySchema,
    status: z.enum(STATUSES),
    /** The parties it speaks for; absent when it speaks for every country of the milestone. */
    parties: z.exactOptional(Countries),
    /** A held round of a series. */
    round: z.exactOptional(z.literal(true)),
    due: z.exactOptional(DueSchema),
    /** The report that this one corrects; the corrected one leaves every rule and stays visible. */
    corrects: z.exactOptional(ReportIdSchema),
    /** Why it corrects it. */
    why: z.exactOptional(text),
    note: text,
    sources: z.array(RecordIdSchema).check(z.minLength(1, { error: 'name at least one source' })),
  }
}

/* @__NO_SIDE_EFFECTS__ */
function milestoneShape<T extends z.ZodMiniType, R extends z.ZodMiniType>(text: T, report: R) {
  return {
    id: RecordIdSchema,
    measure: RecordIdSchema,
    nature: z.enum(NATURES),
    rollup: z.enum(ROLLUPS),
    strength: z.enum(STRENGTHS),
    /** Countries that act and have a status of their own. */
    countries: Countries,
    /** Countries that the milestone also concerns, without a status of their own. */
    concerns: z.exactOptional(Countries),
    kind: z.enum(MILESTONE_KINDS),
    sector: z.nullable(z.enum(SECTORS)),
    /** Months between two rounds of a series, where stated. */
    cadenceMonths: z.exactOptional(z.int().check(z.minimum(1), z.maximum(240))),
    title: text,
    summary: text,
    bodies: z.array(z.string()),
    /** The last day up to which public evidence was searched. */
    evidenceUntil: DaySchema,
    reports: z.array(report),
  }
}

export const ReportRecordSchema = z.strictObject(reportShape(LocalTextSchema))
export type ReportRecord = z.infer<typeof ReportRecordSchema>
/** As kept: texts in all languages; bodies by their English names. */
export const MilestoneRecordSchema = z.strictObject(milestoneShape(LocalTextSchema, ReportRecordSchema))
export type MilestoneRecord = z.infer<typeof MilestoneRecordSchema>

export const ReportSchema = z.strictObject(reportShape(TextSchema))
export type Report = z.infer<typeof ReportSchema>
const LOCAL_SHAPE = milestoneShape(TextSchema, ReportSchema)
export const MilestoneSchema = z.strictObject(LOCAL_SHAPE)
/** As read in one language; bodies by id. The rules run on this shape. */
export type Milestone = z.infer<typeof MilestoneSchema>
/** As a snapshot carries it. */
export const HashedMilestoneSchema = z.strictObject({ ...LOCAL_SHAPE, hash: RecordHashSchema })
