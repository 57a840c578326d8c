/** What a process was given does not fit the database it was pointed at: no matter of waiting. Says how to mend it. */
export class Unfit extends Error {}
