import type {
  ConversionTarget,
  DeclineGround,
  Judgement,
  Norm,
  Outcome,
  OutsideFormalGround,
  PartWay,
  ReopeningGround,
} from "@gehoor/domain";
import { codeEnum } from "../code-enum.ts";

export const JudgementEnum = codeEnum<Judgement>("Judgement", "The judgement on one part.", {
  FOUNDED: true,
  NONE: true,
  UNFOUNDED: true,
});
export const OutcomeEnum = codeEnum<Outcome>(
  "Outcome",
  "The outcome of the whole, derived from the judgements on its parts.",
  { FOUNDED: true, NO_JUDGEMENT: true, PARTLY_FOUNDED: true, UNFOUNDED: true },
);
export const NormEnum = codeEnum<Norm>(
  "Norm",
  "The twenty-two norms of proper conduct (behoorlijkheidsvereisten).",
  {
    COOPERATION: true,
    DECENT_TREATMENT: true,
    DE_ESCALATION: true,
    FAIR_PLAY: true,
    FUNDAMENTAL_RIGHTS: true,
    GOOD_INFORMATION: true,
    GOOD_ORGANISATION: true,
    GOOD_PREPARATION: true,
    GOOD_REASONING: true,
    IMPARTIALITY: true,
    INTEGRITY: true,
    LENIENCY: true,
    LISTENING: true,
    PARTICIPATION: true,
    PROFESSIONALISM: true,
    PROMPTNESS: true,
    PROPORTIONALITY: true,
    REASONABLENESS: true,
    RELIABILITY: true,
    SPECIAL_CARE: true,
    TAILORED: true,
    TRANSPARENT: true,
  },
);
export const DeclineGroundEnum = codeEnum<DeclineGround>(
  "DeclineGround",
  "Grounds on which the authority is not obliged to handle a complaint (Awb 9:8).",
  {
    ALREADY_HANDLED: true,
    APPEAL_POSSIBLE: true,
    CRIMINAL_INVESTIGATION: true,
    INSUFFICIENT_INTEREST: true,
    OBJECTION_POSSIBLE: true,
    OTHER_COURT: true,
    OVER_A_YEAR_AGO: true,
  },
);
export const PartEndEnum = codeEnum<PartWay>("PartEnd", "How one part of a complaint ended by itself.", {
  CONVERTED: true,
  DECLINED: true,
  FORWARDED: true,
  SEPARATED: true,
  SETTLED: true,
});
export const OutsideFormalGroundEnum = codeEnum<OutsideFormalGround>(
  "OutsideFormalGround",
  "Why something is no complaint in the sense of Awb 9:4.",
  { ABOUT_ANOTHER: true, ANONYMOUS: true, UNREPAIRED: true },
);
export const ReopeningGroundEnum = codeEnum<ReopeningGround>(
  "ReopeningGround",
  "Why an ended complaint is taken up again.",
  { MISTAKE: true, NEW_FACTS: true, NOT_SETTLED: true, RECOMMENDATION: true, RETURNED: true },
);
export const ConversionTargetEnum = codeEnum<ConversionTarget>(
  "ConversionTarget",
  "Into which other procedure here a complaint is turned.",
  { DAMAGES: true, INFORMATION_REQUEST: true, OBJECTION: true, POLICY: true, STREET_REPORT: true },
);
export const ForwardAuthorityEnum = codeEnum<"BBS" | "OTHER">(
  "ForwardAuthority",
  "To whom a complaint is sent on (Awb 2:3).",
  { BBS: true, OTHER: true },
);
