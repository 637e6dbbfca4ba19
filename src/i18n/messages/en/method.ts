export const method = {
  title: 'Method',
  lead: (version: string, date: string) =>
    `Method ${version}, in force since ${date}. Every definition, threshold, table and example on this page comes from the code that works out every other page, so the two cannot disagree.`,
  contents: 'On this page',
  section: {
    statuses: 'Statuses',
    natures: 'Three natures of a milestone',
    counting: 'Which reports count',
    rollups: 'Joint status of several parties',
    strengths: 'Strength of the commitment',
    dues: 'Dates that are due',
    periods: 'Periods and months',
    flags: 'Flags',
    grades: 'Grades of evidence',
    silence: 'Silence and “not searched”',
    changes: 'Three lists of changes',
    filter: 'Filter and one-country view',
    search: 'Search by text',
    terms: 'Terms in four languages',
    limits: 'Limits of these records',
    log: 'Changes of the method',
  },
  shape: 'Shape',
  term: 'Term',
  meaning: 'Meaning',
  statuses:
    'A report records a status for the parties it speaks for. Its shape tells it apart without colour. Where no report counts there is no record, which is never shown as proposed.',
  readOtherwise: 'Words that depend on nature or date',
  partyStatus:
    'A party’s status is that of the last counted report that names the party or names none. Open is what has a record and is not achieved, not pursued or declined. Proposals that nobody has agreed to are counted apart from open items in every headline.',
  nature: {
    outcome: 'Done once; achieved when the stated outcome exists.',
    series:
      'A recurring dialogue or meeting. It runs as long as its rounds go on and is never achieved. A round is a report of a meeting that was held. The series has lapsed when no round came for longer than the time allowed below.',
    'time-limited': 'In effect until an expiry. An expiry that passes is expired, never overdue.',
  },
  lapse: {
    caption: 'Months without a round after which a series has lapsed',
    interval: 'Stated interval',
    allowed: 'Months allowed',
    none: 'none',
    rule: (cadences: string, months: string) =>
      `${cadences} times the stated interval, rounded up to whole months; ${months} months where none is stated.`,
  },
  counting: [
    'A report counts at the date shown when the last day of its own date has come and no other report that counts corrects it. A corrected report leaves every rule and stays in the history, struck through.',
    'A correction can itself be corrected; then the first report counts again. Reports follow one another by the last day of their date, then in the order of the record.',
    'Every report also has the day on which it was recorded. “As known on” a day leaves out whatever was recorded later, and so shows what this tracker would have said on that day.',
  ],
  rollup: {
    'joint-act': 'One act of all. The last counted report gives the status.',
    any: 'One party is enough. The last counted report gives the status.',
    all: 'Every party has to do it, and the status follows from the parties’ own, as the table shows.',
  },
  joint: {
    caption: 'Joint status where each of two parties must act: every combination of their own statuses',
    corner: 'One party and the other',
    of: (first: string, second: string, joint: string) => `${first} with ${second}: ${joint}`,
    more: 'With three parties the same order holds: one suspended party suspends all, and so on; achieved needs every party.',
  },
  strength: {
    paper: 'Only the paper puts it forward.',
    discussion: 'The parties have talked about it.',
    statement: 'A public statement names it.',
    document: 'A signed or adopted document contains it.',
    'in-force': 'A rule or an agreement in force binds to it.',
  },
  strengthOrder: 'Weakest first. A strength says how binding the commitment is, not how far it has come.',
  dueKind: {
    deadline: 'Something is to be done by then.',
    expiry: 'What is in effect ends then unless it is renewed.',
    meeting: 'A meeting is planned for then. A round held after the report that set the date meets it.',
  },
  dueRule:
    'A date stands on the report that set it, so that the past never knows the future. In force for a party is the date of the last counted report for it that sets one.',
  periods:
    'Dates are calendar dates without a time zone, as exact as they are known. A period ends on its last day. Adding months keeps the day of the month, or takes the last day of a shorter month.',
  periodTable: { caption: 'Worked out by the functions that every rule uses', asked: 'Asked', answer: 'Answer' },
  usualComparison: (months: string) =>
    `Without a chosen date of comparison, changes are shown for the ${months} months before the date shown.`,
  flags:
    'A flag is never typed in: it follows from reports, dates and sources. Each says its rule, what went into it and the date it was asked for.',
  ofParty: 'holds for a party',
  ofItem: 'holds for the whole milestone',
  threshold: {
    soon: (days: string) => `Threshold: ${days} days ahead.`,
    quiet: (months: string) => `Threshold: ${months} months of searched silence.`,
    lapse: (cadences: string, months: string) =>
      `Threshold: ${cadences} times the stated interval, or ${months} months where none is stated.`,
  },
  example: {
    now: 'Example at the date shown',
    'other-date': (date: string) => `Example at another date, ${date}`,
    constructed: 'Constructed example: no milestone of these records has this flag at any date',
    constructedTitle: 'Constructed milestone',
    reports: 'Its reports',
  },
  grades:
    'A grade follows from the sources alone. One grade is over all counted reports; the other, beside the status, is over the report that the shown status rests on.',
  grade: {
    A: 'An official document of all sides or of an international body, or official sources of two of the three parties.',
    B: 'Any other official source.',
    C: 'Sources, none of which is official.',
    D: 'Nothing but the paper.',
  },
  gradeTable: {
    caption: (milestones: string, date: string) => `Grades of all ${milestones} milestones at ${date}`,
    grade: 'Grade',
    shown: 'Shown status',
    all: 'All reports',
    example: 'Example',
    none: 'no milestone at this date',
    ungraded: 'No report',
    sources: (sources: string, official: string) => `sources: ${sources}, of them official: ${official}`,
  },
  silence: [
    'Evidence was searched up to a certain day, which each milestone names. Silence is measured at the earlier of that day and the date shown, never beyond it.',
    'After that day nothing is said about progress: the page says “not searched since”, never “no progress”.',
  ],
  changes: {
    moved:
      'The world moved: reports that correct nothing and took effect after the date of comparison, up to the date shown.',
    corrected: 'The record was corrected: reports that correct another and were recorded in that time.',
    method: 'The method changed: entries of the log below in that time.',
    apart: 'The three are never mixed, so that a corrected record does not look like progress.',
  },
  filter: [
    'Within one key any of the chosen values is enough; all keys together must be met.',
    'Countries are met by those that act in a milestone and by those it also concerns: any of the chosen ones, all of them, or no other. Two further choices ask who acts, and leave those concerned aside: all of the chosen ones act, or exactly they.',
    'With exactly one country chosen, status, filter by status, counts and the flags of parties are that country’s own; flags of the whole milestone and the grade stay. A country that a milestone only concerns has no status of its own there: it sees the joint one, marked as concerned.',
    'The date of comparison hides nothing. “Only what changed” leaves the milestones with a change since then.',
  ],
  search:
    'Every word must be found in the title, summary, notes, bodies, measure or identifier, in any of the four languages. Width, case and accents make no difference; simplified, traditional and Japanese characters find one another; a few words that matter, such as artificial intelligence, semiconductor and export control, find each other across languages.',
  terms: {
    caption: 'Terms of statuses and flags; drafts that a native official may amend',
    id: 'Name in the data',
    status: 'Status',
    flag: 'Flag',
    loading: 'The terms of the other languages are on their way.',
    failed: 'The terms of the other languages could not be loaded.',
    again: 'Try again',
  },
  limits: {
    frame:
      'The four paths, the measures and the indicators come from one paper. It is one side’s view; the tracker uses it as its frame and does not adopt its judgements. Only the issue of the paper is known, so its date is a month.',
    read: (excerpts: string, sources: string) =>
      `Every other fact rests on a public page that was read, mostly as the opening of a stored copy: ${excerpts} of ${sources} sources were read as an excerpt.`,
    reach: (evidenceDate: string) =>
      `Evidence reaches to ${evidenceDate} and is thin in the last months before. That no public evidence was found speaks of this reading only.`,
    official: (official: string, sources: string, chinese: string) =>
      `Only ${official} of ${sources} sources are official, ${chinese} of them from the Chinese side, most of these in English. The grades show it.`,
    hosts:
      'Some pages are reposts or minor sites; better ones are wanted. Two statuses are the tracker’s own reading, and their notes say so.',
    qualifiers:
      'The indicators keep the paper’s own words such as “more than”. Its dating of the Japanese and South Korean strategies is the paper’s.',
    translations:
      'Translations were made for this tracker and have not yet been reviewed by a native official. Titles of sources stay in their own language.',
  },
  log: { version: 'Version', date: 'Date', change: 'Change' },
}
