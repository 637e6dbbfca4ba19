/**
 * Who may import whom (docs/architecture.md, "Direction"), as data. A file belongs to the first layer whose folder holds
 * it. What is not listed is refused, so that a new dependency is a decision somebody sees in this table.
 */
export interface Layer {
  readonly name: string
  /** From the root, with the slash at the end; the empty folder of `entry` means the files of src/ itself. */
  readonly folder: string
  /** Other layers. A layer may always import itself, except `features`: there, itself is one feature. */
  readonly layers: readonly string[]
  /** Packages, by name; a subpath of a listed package is listed with it. */
  readonly packages: readonly string[]
  readonly hasNode: boolean
}

const REACT = ['react', 'react-dom']
const QUERY = '@tanstack/react-query'

export const LAYERS: readonly Layer[] = [
  layer('domain', 'src/domain/', [], ['zod', '@noble/hashes']),
  layer('dataset', 'src/dataset/', [], []),
  // Invented records, for the mocks and for trials at size; never part of what is served.
  layer('generator', 'src/generator/', ['domain'], []),
  layer('api', 'src/api/', ['domain'], [QUERY, 'zod']),
  layer('i18n', 'src/i18n/', ['domain'], ['react']),
  // A briefing in words, without a format; screen, print and DOCX lay it out.
  layer('paper', 'src/paper/', ['i18n', 'domain'], []),
  // What a selection leaves as; runs in the service, in the browser and in the mocks.
  layer('files', 'src/files/', ['paper', 'i18n', 'domain'], ['docx', 'fflate', 'hucre']),
  // Files that come in, read without trust; runs in the process of a dry run and in the mocks.
  layer('reading', 'src/reading/', ['domain'], ['csv-parse', 'fflate', 'hucre']),
  layer('ui', 'src/ui/', ['i18n', 'domain'], [...REACT, 'wouter']),
  layer('charts', 'src/charts/', ['ui', 'i18n', 'domain'], [...REACT, 'recharts']),
  layer(
    'features',
    'src/features/',
    ['api', 'charts', 'files', 'paper', 'ui', 'i18n', 'domain'],
    [...REACT, QUERY, 'uqr', 'wouter', 'zod'],
  ),
  layer('app', 'src/app/', ['features', 'api', 'charts', 'ui', 'i18n', 'domain'], [...REACT, QUERY, 'wouter']),
  withNode(
    layer(
      'service',
      'src/service/',
      ['domain', 'dataset', 'files', 'reading', 'i18n'],
      [
        '@fastify/proxy-addr',
        '@fastify/rate-limit',
        '@fastify/static',
        'better-sqlite3',
        'cookie',
        'fastify',
        'fflate',
        'helmet',
        'kysely',
        'openid-client',
        'pg',
        'prom-client',
        'zod',
      ],
    ),
  ),
  withNode(layer('tooling', 'src/tooling/', ['generator', 'domain', 'dataset'], ['playwright-core', 'vite'])),
  // Runs in the browser beside the pages, and knows nothing of them.
  layer('offline', 'src/offline/', [], []),
  // The script of pages that the service answers; it knows the drawn page and nothing of what is in it.
  layer('answered', 'src/answered/', [], ['idiomorph']),
  layer('mocks', 'mocks/', ['generator', 'domain', 'dataset', 'files', 'reading'], ['fflate', 'msw', 'zod']),
  // Starts the application; asks for the mocks by a dynamic import, in mock mode alone.
  layer('entry', 'src/', ['app', 'api', 'ui', 'i18n', 'domain', 'mocks'], [...REACT, QUERY]),
]

function layer(name: string, folder: string, layers: string[], packages: string[]): Layer {
  return { name, folder, layers, packages, hasNode: false }
}

function withNode(plain: Layer): Layer {
  return { ...plain, hasNode: true }
}
