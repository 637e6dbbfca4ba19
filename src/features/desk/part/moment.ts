import { useI18n } from '#src/i18n/i18n-context.ts'

/** A moment as the reader's clock shows it: who did what is asked in local time. */
export function useMoment(): (at: string) => string {
  const { language } = useI18n()
  /** Dates of the records are written as in Britain, so times are as well. */
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'medium',
    timeStyle: 'short',
  })
  return (at) => {
    const time = Date.parse(at)
    return Number.isNaN(time) ? at : format.format(time)
  }
}
