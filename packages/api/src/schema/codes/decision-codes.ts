import {
  conversionTargets,
  declineGrounds,
  forwardAuthorities,
  judgements,
  norms,
  outcomes,
  outsideFormalGrounds,
  partWays,
  reopeningGrounds,
} from "@gehoor/domain";
import { codeEnum } from "../base/code-enum.ts";

export const JudgementEnum = codeEnum("Judgement", "The judgement on one part.", judgements);
export const OutcomeEnum = codeEnum(
  "Outcome",
  "The outcome of the whole, derived from the judgements on its parts.",
  outcomes,
);
export const NormEnum = codeEnum(
  "Norm",
  "The twenty-two norms of proper conduct (behoorlijkheidsvereisten).",
  norms,
);
export const DeclineGroundEnum = codeEnum(
  "DeclineGround",
  "Grounds on which the authority is not obliged to handle a complaint (Awb 9:8).",
  declineGrounds,
);
export const PartEndEnum = codeEnum("PartEnd", "How one part of a complaint ended by itself.", partWays);
export const OutsideFormalGroundEnum = codeEnum(
  "OutsideFormalGround",
  "Why something is no complaint in the sense of Awb 9:4.",
  outsideFormalGrounds,
);
export const ReopeningGroundEnum = codeEnum(
  "ReopeningGround",
  "Why an ended complaint is taken up again.",
  reopeningGrounds,
);
export const ConversionTargetEnum = codeEnum(
  "ConversionTarget",
  "Into which other procedure here a complaint is turned.",
  conversionTargets,
);
export const ForwardAuthorityEnum = codeEnum(
  "ForwardAuthority",
  "To whom a complaint is sent on (Awb 2:3).",
  forwardAuthorities,
);
