/** The parameter `milestone` of the address: the milestone that is shown at both dates. */

export const PAIR_PARAMETER = 'milestone'

/** Where the comparison stands on its page. */
export const PAIR_ANCHOR = 'both-dates'
