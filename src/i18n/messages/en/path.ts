export const path = {
  section: (section: string) => `Section ${section} of the paper`,
  paperArgues: 'The paper argues',
  aim: 'Aim',
  barriers: 'Barriers the paper names',
  measures: 'Measures',
  actors: 'Addressed to',
  noMilestones: (date: string) => `No milestone was found for this measure; evidence was searched up to ${date}.`,
  noneInSelection: 'None of its milestones is in this selection.',
  overTime: 'Status over time',
  overTimeDescription:
    'Milestones of this path in the selection, by status at the end of each quarter and, last, at the as-of date. The same milestones are counted throughout; before its first report a milestone has no record.',
  overTimeUnit: 'milestones',
  overTimeOwn: (name: string) =>
    `Each milestone is counted by ${name}’s own status; one that only concerns ${name}, by the joint status.`,
  overTimeTable: 'The same figures as a table',
  quarterEnd: 'End of quarter',
  chartLoading: 'Drawing the chart…',
  chartFailed: 'The chart could not be loaded. The table below holds the same figures.',
  chartSource: (revision: string, date: string) =>
    `Source: reports of this tracker, data revision ${revision}, as of ${date}.`,
  events: 'Outside events',
  chartKeys: 'With the keyboard, the left and right arrow keys move from quarter to quarter.',
  eventsNote: (date: string) => `Recorded for this path up to ${date}, newest first. The filter does not narrow them.`,
  noEvents: 'No outside event is recorded for this path by this date.',
  neighbours: 'Neighbouring paths',
  previousPath: 'Previous path',
  nextPath: 'Next path',
}
