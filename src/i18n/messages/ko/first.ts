import type { FirstMessages } from '../messages.ts'
import { cite } from './cite.ts'
import { filter } from './filter.ts'
import { milestones } from './milestones.ts'
import { overview } from './overview.ts'
import { shell } from './shell.ts'
import { states } from './states.ts'
import { terms } from './terms.ts'

export const first: FirstMessages = { cite, filter, milestones, overview, shell, states, terms }
