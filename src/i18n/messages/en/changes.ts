const many = (n: number, one: string, several: string): string => (n === 1 ? `**1** ${one}` : `**${n}** ${several}`)

export const changes = {
  title: 'Changes',
  period: (since: string, until: string) => `From **${since}** (not included) up to **${until}** (included).`,
  usualSince: 'No date of comparison is chosen above, so that of half a year before is used.',
  emptyPeriod: (since: string, until: string) =>
    `The date of comparison, ${since}, is not before ${until}: nothing can lie between them. Choose an earlier one above.`,
  lists: 'Three lists, never mixed',
  moved: {
    note: 'Reports that took effect in the period, by path, newest first.',
    joint: 'The statuses before and after are joint.',
    own: (country: string) => `The statuses before and after are ${country}’s own where it acts, and joint elsewhere.`,
    count: (reports: number, milestones: number) =>
      `${many(reports, 'report', 'reports')} on ${many(milestones, 'milestone', 'milestones')}`,
    none: 'No report of this selection took effect in the period.',
  },
  corrected: {
    note: 'Reports recorded in the period that correct an earlier one. What the records say changed, not the world.',
    count: (n: number) => many(n, 'correction', 'corrections'),
    none: 'No record of this selection was corrected in the period.',
  },
  method: {
    note: 'Changes of the rules from which statuses, flags and grades follow. The filter does not narrow them.',
    count: (n: number) => many(n, 'change', 'changes'),
    none: 'The rules did not change in the period.',
    version: (version: string) => `Version ${version}`,
  },
  reports: (n: number) => (n === 1 ? '1 report' : `${n} reports`),
  from: 'from',
  to: 'to',
  unchanged: 'status unchanged',
  sources: (n: number) => (n === 1 ? '1 source' : `${n} sources`),
  bothDates: 'compare both dates',
  bothDatesOf: (title: string) => `compare both dates: ${title}`,
  feed: 'Subscribe to this selection (Atom feed)',
  pair: {
    title: 'One milestone at both dates',
    note: 'What stood then and what stands now, whichever country is chosen.',
    choose: 'Milestone',
    nothingChosen: 'Choose a milestone',
    show: 'Compare',
    close: 'Close the comparison',
    caption: (title: string, first: string, second: string) => `${title}: on ${first} and on ${second}`,
    what: 'What',
    on: (date: string) => `On ${date}`,
    comparison: 'Comparison',
    due: (country: string) => `Date in force, ${country}`,
    flag: (flag: string) => `Flag: ${flag}`,
    holds: 'holds',
    none: 'none',
    gradeAll: 'Evidence grade, all reports',
    gradeLatest: 'Evidence grade, joint status',
    difference: { same: 'same', differs: 'differs', appeared: 'new', gone: 'gone' },
    differing: (n: number, total: number) =>
      n === 0 ? `All **${total}** lines are the same.` : `${many(n, 'line differs', 'lines differ')} of ${total}.`,
  },
}
