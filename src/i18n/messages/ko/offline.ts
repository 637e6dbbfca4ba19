import type { offline as english } from '../en/offline.ts'

export const offline: typeof english = {
  title: '네트워크에 연결되어 있지 않습니다.',
  shown: (revision, evidence) => `표시된 내용은 데이터 개정 ${revision}이며, 자료는 ${evidence}까지입니다.`,
  received: (moment) => `수신 시각: ${moment}.`,
  later: '연결이 복구되면 자동으로 갱신됩니다.',
}
