import { useEditingWords } from '#src/i18n/load-editing-words.ts'

/** In words where there are some; an action that this version does not know keeps its own name. */
export function useActionName(): (action: string) => string {
  const names: Readonly<Record<string, string>> = useEditingWords().auditPage.actionName
  return (action) => names[action] ?? action
}
