/** Whether this build answers itself from mocks/, and what its addresses may carry because of it. */

const IS_MOCK_MODE = import.meta.env.MODE === 'mock'

/** `?scenario=` chooses a demonstration; with the real service it is unknown like any other word. */
export const MOCK_PARAMETERS: readonly string[] = IS_MOCK_MODE ? ['scenario'] : []
