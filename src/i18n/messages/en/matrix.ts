export const matrix = {
  title: 'Measures by who acts',
  /** How a milestone is placed: the definition that makes the counts readable. */
  definition: {
    exact:
      'Each milestone stands in one column: that of exactly the countries that act in it, so that the columns add up. A column of one country holds the milestones in which that country acts alone and neither of the others does. A country that a milestone only concerns does not act and does not move it.',
    acting:
      'A milestone stands in every column all of whose countries act in it, with or without others, so that the columns overlap and do not add up. A column of one country shows that country’s own status; the others show the joint one. A country that a milestone only concerns does not act and is not counted.',
  },
  viewer: (country: string) => `One country is chosen: every cell shows ${country}’s own statuses.`,
  placing: 'Place each milestone',
  reading: { exact: 'once, by exactly who acts', acting: 'wherever they act' },
  group: {
    exact: { one: 'One country alone', two: 'Exactly two', three: 'All three' },
    acting: { one: 'Each country', two: 'Both of two', three: 'All three' },
  },
  measure: 'Measure',
  allThree: 'All three',
  caption: (measures: number, milestones: number) =>
    `${measures} measures and ${milestones} milestones, by the countries that act`,
  cell: (measure: string, who: string, contents: string) => `${measure}, ${who}: ${contents}`,
  empty: (date: string) => `none found; searched to ${date}`,
  none: 'none',
  searched: (date: string) => `searched to ${date}`,
  hidden: (n: number) => (n === 1 ? '1, not in this selection' : `${n}, not in this selection`),
  others: (n: number) =>
    n === 1
      ? 'the list also shows 1 that stands in another column'
      : `the list also shows ${n} that stand in other columns`,
  pressing: (flag: string, n: number) => `${flag}: ${n}`,
  pressingLegend: 'Milestones that need an answer',
  legend: 'Marks',
  total: 'All measures shown',
  more: 'By country and body',
}
