/** Of an answer that holds an access code: no browser keeps it. */
export const neverKept = { "cache-control": "private, no-store" };
