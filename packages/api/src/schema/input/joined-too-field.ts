import { optionalFlag } from "./plain-fields.ts";

/** Whether a settlement or withdrawal names what was joined to the complaint, which otherwise comes back. */
export const joinedToo = () =>
  optionalFlag(
    "Said of the complaints that were joined to this one too, so that they do not come back; null for no.",
  );
