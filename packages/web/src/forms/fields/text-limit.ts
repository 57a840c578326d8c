declare const ofTheContract: unique symbol;

/** How many characters a text may have, as the API's contract says. A number of an app's own is none. */
export type TextLimit = number & { readonly [ofTheContract]: true };
