import { advisoriesStage } from './advisories-stage.ts'
import { buildStage } from './build-stage.ts'
import { checkStage } from './check-stage.ts'
import { contractStage } from './contract-stage.ts'
import { journeysStage } from './journeys-stage.ts'
import { officeStage } from './office-stage.ts'
import { openapiStage } from './openapi-stage.ts'
import type { Stage } from './stage.ts'
import { vitestStage } from './vitest-stage.ts'
import { zonesStage } from './zones-stage.ts'

const SOURCES = ['src', 'mocks', 'tests', 'vite.config.ts']

/** Everything that takes seconds. */
export const quickStages: readonly Stage[] = [
  checkStage('types', ['typescript', 'bin', 'tsc'], ['-b']),
  // Paths are given because oxlint would otherwise wander into folders that are not ours.
  checkStage('lint', ['oxlint', 'bin', 'oxlint'], ['--deny-warnings', ...SOURCES]),
  checkStage('format', ['oxfmt', 'bin', 'oxfmt'], ['--check', ...SOURCES]),
  vitestStage('unit', { environment: { TZ: 'UTC' } }),
]

/** Cheap before dear, so that the usual mistakes show first. */
export const allStages: readonly Stage[] = [
  ...quickStages,
  advisoriesStage,
  zonesStage,
  vitestStage('components'),
  buildStage,
  vitestStage('budgets', { isNarrow: true }),
  officeStage,
  vitestStage('drawn', { isNarrow: true }),
  checkStage('unused', ['knip', 'bin', 'knip.js'], [], { isNarrow: true }),
  openapiStage,
  contractStage,
  journeysStage,
]
