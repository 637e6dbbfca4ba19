import { describe, expect, it } from 'vitest'
import { queryWords } from './words.ts'

describe('queryWords(q)', () => {
  it.each([
    ['', []],
    ['   \u3000', []],
    ['?!', []],
    ['Export  Controls', ['export control']],
    ['data centre', ['data', 'centre']],
    ['贸易　会議', ['贸易', '会议']],
    ['貿易 贸易', ['贸易']],
    ['"data centre" japan', ['data centre', 'japan']],
    ['“data centre”', ['data centre']],
    ['「長臂 管辖」', ['长臂 管辖']],
    ['"data cen', ['data cen']],
    ['(AI)', ['ai']],
    ['C++ 50%', ['c++', '50']],
    ['supply-chain', ['supply chain']],
    ['ai-safety-institute', ['ai safety institute']],
    ['AI半导体', ['ai', 'semiconductor']],
    ['인공 지능 협력', ['ai', '협력']],
    ['"인공지능 산업"', ['ai산업']],
  ])('%j asks for %j', (q, words) => {
    expect(queryWords(q)).toEqual(words)
  })
})
