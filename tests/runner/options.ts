import { parseArgs } from 'node:util'
import type { Stage } from './stage.ts'
import { allStages, quickStages } from './stages.ts'

export interface Options {
  readonly stages: readonly Stage[]
  /** Long forms of the trials: tests read it as SOAK=1. */
  readonly isSoak: boolean
}

function chooseStages(only: string): readonly Stage[] {
  const names = only.split(',')
  const unknown = names.filter((name) => !allStages.some((stage) => stage.name === name))
  if (unknown.length > 0) {
    const known = allStages.map((stage) => stage.name).join(', ')
    throw new Error(`No such stage: ${unknown.join(', ')}. There are: ${known}`)
  }
  return allStages.filter((stage) => names.includes(stage.name))
}

export function parseOptions(parameters: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...parameters],
    options: { quick: { type: 'boolean' }, soak: { type: 'boolean' }, only: { type: 'string' } },
  })
  const all = values.quick === true ? quickStages : allStages
  return { stages: values.only === undefined ? all : chooseStages(values.only), isSoak: values.soak === true }
}
