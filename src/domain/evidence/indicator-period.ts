/** The period of an indicator, as the paper gives it: for all its values, or for one country's alone. */
import { parseCalendarDate, type CalendarDate } from '../calendar-date.ts'
import type { IndicatorEntity } from '../records/framework.ts'

export interface IndicatorPeriod {
  /** Null: written in a way nobody foresaw; it is then shown as it stands. */
  readonly date: CalendarDate | null
  /** Whose value alone it dates; null when it dates all. */
  readonly only: string | null
}

const WITH_ENTITY = /^(?<date>[\d-]+)(?: \((?<only>[^)]+)\))?$/

export function indicatorPeriod(period: string): IndicatorPeriod {
  const { date = '', only = null } = WITH_ENTITY.exec(period)?.groups ?? {}
  return { date: parseCalendarDate(date), only }
}

/** The date that a value carries; a borrowed date is no date, so null where the paper dates somebody else's value. */
export function dateOfValue({ date, only }: IndicatorPeriod, entity: IndicatorEntity): CalendarDate | null {
  return only === null || only === entity ? date : null
}
