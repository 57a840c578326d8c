/** The form of a change with nothing to fill in. */
export const nothingAsked = { type: "", fields: {} };
