import type { PartyId } from "@gehoor/domain";
import { optionalId } from "./plain-fields.ts";

/** Whose word staff note. */
export const saidBy = () =>
  optionalId<PartyId>(
    "Whose word it is, a complainant's or the representative's; to be named where several complain.",
  );
