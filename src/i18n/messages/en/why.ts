export const why = {
  whose: 'Whose status',
  ownRule: 'The status of the last counted report that names this party or names none.',
  restsOn: 'Rests on',
  reading: {
    running: 'This is a series: as long as its rounds go on it reads as running, and it is never achieved.',
    'in-effect': 'This is limited in time: once it exists it reads as in effect until its expiry.',
    expired: 'Its expiry has passed and no later report is known; the recorded status is no longer read as such.',
  },
  gradedReports: 'Reports graded',
  shownOnly: 'Only the report that the shown status rests on:',
  allCounted: 'All reports that count at this date:',
  toMethod: 'Definition, rule and example on the Method page',
}
