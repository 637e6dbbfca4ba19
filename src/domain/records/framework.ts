/** The frame of the tracker: the paper, its four paths, 24 measures and its own evidence. */
import * as z from 'zod/mini'
import { CalendarDateSchema, DaySchema } from '../calendar-date.ts'
import { LocalTextSchema, TextSchema } from '../text.ts'
import { COUNTRIES, PATH_IDS } from '../vocabulary.ts'
import { RecordIdSchema } from './identifiers.ts'

/** Section numbers as the paper prints them: `2.1`, `4(3)`. */
const Section = z.string().check(z.regex(/^\d(?:\.\d+|\(\d+\))?$/, { error: 'a section such as 2.1 or 4(3)' }))

export const INDICATOR_ENTITIES = ['CN', 'JP', 'KR', 'CJK', 'EU', 'Euro area', 'North America (3)', 'USMCA'] as const
export type IndicatorEntity = (typeof INDICATOR_ENTITIES)[number]
const Entity = z.enum(INDICATOR_ENTITIES)

const IndicatorValue = z.strictObject({
  entity: Entity,
  value: z.number(),
  worldRank: z.exactOptional(z.int()),
  /** The paper's own hedge ("more than", "nearly"); it must be shown wherever the value is. */
  qualifier: z.exactOptional(z.enum(['more than', 'nearly'])),
  sourceNote: z.exactOptional(z.string()),
})

/* Schemas of kept records are no part of the first view; the mark lets the build leave out those that nothing there uses. */
/* @__NO_SIDE_EFFECTS__ */
function frameworkShape<T extends z.ZodMiniType>(text: T) {
  const titled = { id: RecordIdSchema, section: Section, title: text }
  return {
    paper: z.strictObject({
      id: RecordIdSchema,
      title: text,
      author: z.string(),
      publisher: z.string(),
      published: CalendarDateSchema,
      language: z.string(),
      note: z.string(),
    }),
    paths: z.array(z.strictObject({ ...titled, id: z.enum(PATH_IDS), number: z.int(), aim: text })),
    measures: z.array(
      z.strictObject({
        id: RecordIdSchema,
        path: z.enum(PATH_IDS),
        order: z.int(),
        actors: z.array(z.enum(COUNTRIES)),
        title: text,
        summary: text,
      }),
    ),
    barriers: z.array(z.strictObject({ ...titled, paths: z.array(z.enum(PATH_IDS)), summary: text })),
    foundations: z.array(z.strictObject({ ...titled, summary: text })),
    rationale: z.array(z.strictObject(titled)),
    layers: z.array(
      z.strictObject({
        id: RecordIdSchema,
        title: text,
        contains: text,
        strengths: z.partialRecord(z.enum(COUNTRIES), text),
      }),
    ),
    indicators: z.array(
      z.strictObject({
        ...titled,
        unit: z.string(),
        /** As the paper gives it: a year, a month, or a month with the country it holds for. */
        period: z.string(),
        values: z.array(IndicatorValue).check(z.minLength(1)),
        ratios: z.exactOptional(z.array(z.strictObject({ of: Entity, to: Entity, value: z.number() }))),
        note: z.exactOptional(z.string()),
      }),
    ),
  }
}

/* @__NO_SIDE_EFFECTS__ */
function recordSchema() {
  return z.strictObject({ evidenceDate: DaySchema, ...frameworkShape(LocalTextSchema) })
}
export const FrameworkRecordSchema = recordSchema()
export type FrameworkRecord = z.infer<typeof FrameworkRecordSchema>

export const FrameworkSchema = z.strictObject(frameworkShape(TextSchema))
export type Framework = z.infer<typeof FrameworkSchema>
export type Path = Framework['paths'][number]
export type Measure = Framework['measures'][number]
export type Indicator = Framework['indicators'][number]
