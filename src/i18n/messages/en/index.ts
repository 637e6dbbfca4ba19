import { files } from './files.ts'
import { filter } from './filter.ts'
import { milestone } from './milestone.ts'
import { milestones } from './milestones.ts'
import { overview } from './overview.ts'
import { path } from './path.ts'
import { shell } from './shell.ts'
import { states } from './states.ts'
import { terms } from './terms.ts'

/** English is the type of the other three: a key that is missing or surplus there fails the build. */
export const en = { files, filter, milestone, milestones, overview, path, shell, states, terms }
