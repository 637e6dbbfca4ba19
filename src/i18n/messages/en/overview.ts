const count = (n: number, one: string, many: string): string => (n === 1 ? `**1** ${one}` : `**${n}** ${many}`)

export const overview = {
  title: 'Overview',
  /** Between two sentences of a generated paragraph. */
  sentenceJoin: ' ',
  /** The generated sentence. `**` marks the figures. */
  lead: {
    joint: (date: string, open: number, achieved: number) =>
      `On ${date}, ${count(open, 'agreed milestone is', 'agreed milestones are')} open and **${achieved}** achieved.`,
    own: (country: string, date: string, open: number, achieved: number) =>
      `On ${date}, ${count(open, 'agreed milestone is', 'agreed milestones are')} open for ${country} and **${achieved}** achieved.`,
    proposals: (n: number) =>
      n === 1 ? '**1** more is a proposal nobody has agreed to.' : `**${n}** more are proposals nobody has agreed to.`,
    attention: (overdue: number, quiet: number) =>
      `${count(overdue, 'is overdue', 'are overdue')}, **${quiet}** ${quiet === 1 ? 'has' : 'have'} gone quiet.`,
    moved: (n: number, date: string) => `${count(n, 'report took', 'reports took')} effect after ${date}.`,
    next: (date: string) => `The next date is **${date}**.`,
    noNext: 'No date lies ahead.',
  },
  pathNumber: (n: number) => `Path ${n}`,
  statusOfEach: 'Status of each milestone',
  unitsFolded: (n: number) => `${n} milestones, as counts`,
  counts: 'Milestones by status',
  milestones: (n: number) => (n === 1 ? '1 milestone' : `${n} milestones`),
  allMilestones: (n: number) => (n === 1 ? 'Its milestone, in full' : `All ${n} milestones, in full`),
  parties: 'Each country’s own statuses',
  partyActs: (n: number) => (n === 1 ? 'acts in 1' : `acts in ${n}`),
  latestChange: 'Latest report',
  nextDate: 'Next date',
  noChange: 'No report at this date.',
  noNextDate: 'No date ahead.',
  byMeasure: 'Milestones by measure',
  noMilestoneForMeasure: 'no milestone found',
  noneInSelection: 'none in this selection',
  hiddenMeasures: (n: number) =>
    n === 1 ? '1 measure without a milestone in this selection' : `${n} measures without a milestone in this selection`,
  whatChanged: 'What changed',
  since: (date: string) => `since ${date}`,
  wasBefore: (status: string) => `was: ${status}`,
  firstReport: 'first report',
  statusKept: 'new report, status unchanged',
  nothingChanged: 'No report took effect in this period.',
  corrected: (n: number) => (n === 1 ? '1 record was corrected' : `${n} records were corrected`),
  methodChanged: (n: number) => (n === 1 ? 'The method changed once' : `The method changed ${n} times`),
  andMore: (n: number) => `and ${n} more`,
  next90: 'Next 90 days',
  until: (date: string) => `to ${date}`,
  nothingAhead: 'No deadline, expiry or meeting falls in these 90 days.',
  byEndOf: (date: string) => `by end of ${date}`,
  matrix: 'Path by country',
  matrixCaption:
    'Milestones in which each country acts, by path: how many are achieved, how many are open and agreed, how many are proposals, by the country’s own status.',
  matrixOpen: 'open',
  matrixAchieved: 'achieved',
  matrixProposed: 'proposed',
  matrixConcerned: (n: number) => `+${n} concerned`,
  total: 'Total',
  strengths: (list: string) => `Counted commitments: ${list}.`,
}
