/** Outside events that help or hinder, as coded for trilateral cooperation. */
import * as z from 'zod/mini'
import { CalendarDateSchema } from '../calendar-date.ts'
import { LocalTextSchema, TextSchema } from '../text.ts'
import { EVENT_EFFECTS, EVENT_KINDS, PATH_IDS } from '../vocabulary.ts'
import { RecordHashSchema, RecordIdSchema } from './identifiers.ts'

/** Who acts in an event: the three parties, the United States, the European Union, or an international body. */
export const EVENT_ACTORS = ['CN', 'JP', 'KR', 'US', 'EU', 'INT'] as const
export type EventActor = (typeof EVENT_ACTORS)[number]

/* @__NO_SIDE_EFFECTS__ */
function eventShape<T extends z.ZodMiniType>(text: T) {
  return {
    id: RecordIdSchema,
    date: CalendarDateSchema,
    title: text,
    effect: z.enum(EVENT_EFFECTS),
    kind: z.enum(EVENT_KINDS),
    countries: z.array(z.enum(EVENT_ACTORS)).check(z.minLength(1)),
    paths: z.array(z.enum(PATH_IDS)).check(z.minLength(1)),
    sources: z.array(RecordIdSchema).check(z.minLength(1, { error: 'name at least one source' })),
  }
}

export const EventRecordSchema = z.strictObject(eventShape(LocalTextSchema))
export type EventRecord = z.infer<typeof EventRecordSchema>

export const OutsideEventSchema = z.strictObject({ ...eventShape(TextSchema), hash: RecordHashSchema })
export type OutsideEvent = z.infer<typeof OutsideEventSchema>
