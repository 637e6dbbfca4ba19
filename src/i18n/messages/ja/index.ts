import type { Messages } from '../messages.ts'
import { files } from './files.ts'
import { filter } from './filter.ts'
import { milestone } from './milestone.ts'
import { milestones } from './milestones.ts'
import { overview } from './overview.ts'
import { path } from './path.ts'
import { shell } from './shell.ts'
import { states } from './states.ts'
import { terms } from './terms.ts'

export const ja: Messages = { files, filter, milestone, milestones, overview, path, shell, states, terms }
