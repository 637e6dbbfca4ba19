import type { Messages } from '../messages.ts'

export const bodies: Messages['bodies'] = {
  title: '기관',
  lead: (count, milestones) =>
    `선택 범위의 이정표 **${milestones}**건에 부처, 기관, 단체, 기업이 모두 **${count}**개 명시되어 있습니다.`,
  definition:
    '명칭에서 국가를 알 수 있는 기관(괄호 안에 국가 표시가 있거나 국가명으로 시작하거나 끝나는 것)은 해당 국가에 놓습니다. 공동 기관, 국제기구, 기업, 명칭에서 국가를 알 수 없는 것은 ‘국제 및 기타’에 놓습니다.',
  find: '기관 명칭 찾기(4개 언어)',
  found: (shown, total) => `기관 ${total}개 중 ${shown}개`,
  noneFound: (text) => `선택 범위에 4개 언어 중 어느 것으로도 ‘${text}’ 명칭의 기관이 없습니다.`,
  namesLoading: '다른 언어의 명칭을 불러오는 중…',
  namesFailed: '다른 언어의 명칭을 불러올 수 없어 이 언어와 영어로만 찾습니다.',
  other: '국제 및 기타',
  hidden: (n) => `그 밖의 기관 ${n}개는 선택 범위에 이정표가 없습니다.`,
}
