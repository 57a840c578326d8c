/**
 * Sent beside the parts that are chosen: a form with all boxes empty must not be taken for one that had none to offer,
 * which is about the whole complaint. No part has this number.
 */
export const partsAsked = 0;
