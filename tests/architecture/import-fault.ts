import { isBuiltin } from 'node:module'
import { posix } from 'node:path'
import { LAYERS, type Layer } from './layers.ts'

/** Tests may import anything: what they reach is not shipped. */
const TEST_FILE = /\.test\.tsx?$/

function layerOf(file: string): Layer | undefined {
  return LAYERS.find((layer) => file.startsWith(layer.folder))
}

function featureOf(file: string): string | undefined {
  return /^src\/features\/([^/]+)\//.exec(file)?.[1]
}

/** The file a specifier means, from the root; undefined for a package. Aliases are those of package.json. */
function targetFile(file: string, specifier: string): string | undefined {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(file), specifier)
  return specifier.startsWith('#') ? specifier.slice(1) : undefined
}

function packageFault(layer: Layer, specifier: string): string | undefined {
  if (isBuiltin(specifier)) return layer.hasNode ? undefined : `${layer.name} must not need Node (${specifier})`
  const isListed = layer.packages.some((name) => specifier === name || specifier.startsWith(`${name}/`))
  return isListed ? undefined : `${layer.name} must not import the package ${specifier}`
}

/**
 * Why a file must not import something; undefined when it may. Paths are from the root, with forward slashes. Specifiers
 * are resolved first, so `../../service/x.ts` and `#src/service/x.ts` are the same import, and a sibling feature is seen
 * however it is spelled.
 */
export function importFault(file: string, specifier: string): string | undefined {
  const layer = layerOf(file)
  if (layer === undefined || TEST_FILE.test(file)) return undefined

  const target = targetFile(file, specifier)
  if (target === undefined) return packageFault(layer, specifier)

  if (target.startsWith('tests/') || TEST_FILE.test(target)) return `${layer.name} must not import tests`
  const other = layerOf(target)
  if (other === undefined) return `${layer.name} must not import ${target}, which belongs to no layer`
  if (other.name !== layer.name) {
    return layer.layers.includes(other.name) ? undefined : `${layer.name} must not import ${other.name}`
  }
  if (featureOf(file) !== featureOf(target)) return 'a feature must not import another feature'
  return undefined
}
