import { files } from './files.ts'
import { briefing } from './briefing.ts'
import { bodies } from './bodies.ts'
import { changes } from './changes.ts'
import { country } from './country.ts'
import { matrix } from './matrix.ts'
import { filter } from './filter.ts'
import { milestone } from './milestone.ts'
import { milestones } from './milestones.ts'
import { overview } from './overview.ts'
import { path } from './path.ts'
import { shell } from './shell.ts'
import { states } from './states.ts'
import { terms } from './terms.ts'
import { timeline } from './timeline.ts'

/** English is the type of the other three: a key that is missing or surplus there fails the build. */
export const en = { bodies, briefing, changes, country, files, filter, matrix, milestone, milestones, overview, path, shell, states, terms, timeline }
