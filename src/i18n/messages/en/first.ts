import { cite } from './cite.ts'
import { filter } from './filter.ts'
import { milestones } from './milestones.ts'
import { overview } from './overview.ts'
import { shell } from './shell.ts'
import { states } from './states.ts'
import { terms } from './terms.ts'

/** What the first view of the overview says, and what every page shares. */
export const first = { cite, filter, milestones, overview, shell, states, terms }
