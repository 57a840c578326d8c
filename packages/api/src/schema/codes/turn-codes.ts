import { asks, turnHolders } from "@gehoor/domain";
import { codeEnum } from "../code-enum.ts";

export const TurnEnum = codeEnum(
  "Turn",
  "Who is to do something next: the complainant, the municipality, the ombudsman, or nobody any more.",
  turnHolders,
);
export const AskEnum = codeEnum("Ask", "What is asked of whoever has the turn.", asks);
