/** An oxlint plugin with one rule, so that a wrong import is marked where it is written. The rule is import-fault.ts. */
import { relative, resolve, sep } from 'node:path'
import { importFault } from './import-fault.ts'

const ROOT = resolve(import.meta.dirname, '..', '..')

/** The little of the syntax tree that names an imported module. */
interface ModuleName {
  readonly type: string
  readonly value?: unknown
  readonly quasis?: readonly { readonly value: { readonly cooked: string | null } }[]
}

interface ImportLike {
  readonly source?: ModuleName | null
}

interface ImportEquals {
  readonly moduleReference: { readonly type: string; readonly expression?: ModuleName }
}

interface Context {
  readonly physicalFilename: string
  report(problem: { readonly node: object; readonly message: string }): void
}

/** A name that is put together at run time cannot be judged, and is not accepted. */
function writtenName(name: ModuleName): string | undefined {
  if (name.type === 'Literal' && typeof name.value === 'string') return name.value
  if (name.type === 'TemplateLiteral' && name.quasis?.length === 1) return name.quasis[0]?.value.cooked ?? undefined
  return undefined
}

function create(context: Context) {
  const file = relative(ROOT, context.physicalFilename).split(sep).join('/')

  function judge(node: object, name: ModuleName): void {
    const specifier = writtenName(name)
    const fault = specifier === undefined ? undefined : importFault(file, specifier)
    if (fault !== undefined) context.report({ node, message: fault })
  }

  function judgeSource(node: ImportLike): void {
    if (node.source) judge(node, node.source)
  }

  return {
    ImportDeclaration: judgeSource,
    ExportNamedDeclaration: judgeSource,
    ExportAllDeclaration: judgeSource,
    ImportExpression: judgeSource,
    TSImportType: judgeSource,
    TSImportEqualsDeclaration(node: ImportEquals) {
      const { expression } = node.moduleReference
      if (expression) judge(node, expression)
    },
  }
}

// oxlint-disable-next-line import/no-default-export -- the shape that oxlint expects of a plugin
export default { meta: { name: 'four-paths' }, rules: { 'import-direction': { create } } }
