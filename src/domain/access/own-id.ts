/** As our ids are written in an address; anything else is none, and a database may not even take it as text. */
export const OWN_ID = /^[\w-]{1,60}$/
