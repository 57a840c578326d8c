/** The name of the button that asks the letter instead of the command. */
export const letterButton = "brief";

/** The id of the letter's heading. */
export const letterPlace = "brief-aan-klager";
