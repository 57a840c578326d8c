import { turnHolders, turnTasks } from "@gehoor/domain";
import { codeEnum } from "../base/code-enum.ts";

export const TurnHolderEnum = codeEnum(
  "TurnHolder",
  "Who is to do something next: the complainant, the municipality, the ombudsman, or nobody any more.",
  turnHolders,
);
export const TurnTaskEnum = codeEnum("TurnTask", "What is asked of whoever has the turn.", turnTasks);
