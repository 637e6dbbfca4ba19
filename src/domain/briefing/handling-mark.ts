/**
 * Whether a handling mark looks like a statutory secrecy grade. Public sources cannot carry one, and a paper that claims it
 * falls under duties of the law on secrets that nobody here can fulfil: such a mark is never printed.
 */

/** As folded by `folded`. Grades of China, Japan and South Korea, and the English words for them. */
const GRADES: readonly RegExp[] = [
  // China: the law on guarding state secrets knows 绝密, 机密, 秘密.
  /[绝絕絶]密|[机機]密|秘密/u,
  // Japan: 極秘, 秘 (and ㊙, which folds to it); 特定秘密 and 機密 are met above.
  /[極极]秘|^秘$/u,
  // South Korea: 1급·2급·3급 비밀, 대외비, 극비, 기밀.
  /비밀|대외비|극비|기밀/u,
  /secret|confidential|restricted|(?<!un)classified/u,
]

function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s\p{P}\p{S}\p{Cf}]/gu, '')
}

export function looksLikeSecrecyGrade(mark: string): boolean {
  const text = folded(mark)
  return GRADES.some((grade) => grade.test(text))
}
