import type { PageMessages } from '../messages.ts'
import { bodies } from './bodies.ts'
import { briefing } from './briefing.ts'
import { changes } from './changes.ts'
import { country } from './country.ts'
import { files } from './files.ts'
import { links } from './links.ts'
import { matrix } from './matrix.ts'
import { milestone } from './milestone.ts'
import { path } from './path.ts'
import { timeline } from './timeline.ts'

export const pages: PageMessages = {
  bodies,
  briefing,
  changes,
  country,
  files,
  links,
  matrix,
  milestone,
  path,
  timeline,
}
