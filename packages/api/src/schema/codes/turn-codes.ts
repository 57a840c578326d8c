import type { Ask, TurnHolder } from "@gehoor/domain";
import { codeEnum } from "../code-enum.ts";

export const TurnEnum = codeEnum<TurnHolder>(
  "Turn",
  "Who is to do something next: the complainant, the municipality, the ombudsman, or nobody any more.",
  { AUTHORITY: true, COMPLAINANT: true, NOBODY: true, OMBUDSMAN: true },
);
export const AskEnum = codeEnum<Ask>("Ask", "What is asked of whoever has the turn.", {
  APPROVE: true,
  ASSESS: true,
  DECLARE: true,
  HANDLE: true,
  HANDLE_TRACK: true,
  HEARING_CHOICE: true,
  NOTHING: true,
  OMBUDSMAN_STEP: true,
  POSTPONEMENT: true,
  ROUTE: true,
  SEND: true,
  SETTLEMENT: true,
  SUPPLEMENT: true,
  WRITTEN_FORM: true,
});
