import type { ConversionTarget, DeclineGround } from "../complaint/codes.ts";
import type { ScreeningAnswers } from "../complaint/intake/screening-answers.ts";
import { isLongerThanYearBefore } from "../deadlines/kinds/internal-year.ts";
import type { Settings } from "../settings.ts";

export const adviceCodes = [
  "OBJECTION",
  "OBJECTION_PERHAPS",
  "LATE_DECISION",
  "STREET_REPORT",
  "RULES",
  "BBS_FORWARDED",
  "BBS_HANDLED_HERE",
  "LONGER_THAN_A_YEAR",
  "EARLIER_COMPLAINT",
  "ADMINISTRATIVE_COURT",
  "OTHER_COURT",
  "CRIMINAL_INVESTIGATION",
  "ABOUT_ANOTHER",
  "REPRESENTATION",
  "ANONYMOUS",
] as const;

export type AdviceCode = (typeof adviceCodes)[number];

/**
 * What the answers mean for the complaint. The complainant reads it before typing everything, the coordinator as
 * a flag. It never blocks: every ground of Awb 9:8 says "not obliged", and only a person declines.
 */
export interface Advice {
  readonly code: AdviceCode;
  readonly article: string;
  /** The ground that staff may come to weigh; absent where the answers give none. */
  readonly ground?: DeclineGround;
  /** Where this belongs as well, or instead. */
  readonly elsewhere?: ConversionTarget | "BBS";
}

export interface ScreeningContext {
  /** The day of lodging; today while the complainant is still answering. */
  readonly lodgedOn: Temporal.PlainDate;
  readonly settings: Pick<Settings, "bbsIsOwnAuthority">;
  /** Nobody with a name and address stands behind it; false while that has not been asked. */
  readonly anonymous: boolean;
}

/** Advises on the answers given before a complaint is written; most urgent for the complainant first. */
export function screen(answers: ScreeningAnswers, context: ScreeningContext): readonly Advice[] {
  return [
    ...aboutDecision(answers),
    ...aboutMatter(answers),
    ...aboutBbs(answers, context),
    ...aboutTime(answers, context),
    ...aboutEarlier(answers),
    ...aboutProceedings(answers),
    ...aboutPersons(answers, context),
  ];
}

/** A decision asks for an objection, whose own short term runs on (Awb 6:7); a late one leaves the complaint possible. */
function aboutDecision({ decision }: ScreeningAnswers): readonly Advice[] {
  switch (decision) {
    case "TAKEN":
      return [
        {
          code: "OBJECTION",
          article: "Awb 9:8 lid 1 onder c, 6:7",
          ground: "OBJECTION_POSSIBLE",
          elsewhere: "OBJECTION",
        },
      ];
    case "UNKNOWN":
      return [{ code: "OBJECTION_PERHAPS", article: "Awb 6:7" }];
    case "LATE":
      return [{ code: "LATE_DECISION", article: "Awb 9:8 lid 1 onder d" }];
    case "NONE":
      return [];
  }
}

/** A complaint is about conduct in a particular matter (Awb 9:1(1)): rules and streets go to whoever mends them. */
function aboutMatter({ matter }: ScreeningAnswers): readonly Advice[] {
  switch (matter) {
    case "STREET_DEFECT":
      return [{ code: "STREET_REPORT", article: "Awb 9:1 lid 1", elsewhere: "STREET_REPORT" }];
    case "RULES":
      return [{ code: "RULES", article: "Awb 9:1 lid 1", elsewhere: "POLICY" }];
    case "CONDUCT":
      return [];
  }
}

/** BBS answers for itself (Awb 2:3) or under our responsibility (Awb 9:1(2)); either way it is filed only once. */
function aboutBbs({ about }: ScreeningAnswers, { settings }: ScreeningContext): readonly Advice[] {
  if (about !== "BBS") return [];
  return settings.bbsIsOwnAuthority
    ? [{ code: "BBS_FORWARDED", article: "Awb 2:3", elsewhere: "BBS" }]
    : [{ code: "BBS_HANDLED_HERE", article: "Awb 9:1 lid 2" }];
}

function aboutTime({ conductUntilOn }: ScreeningAnswers, { lodgedOn }: ScreeningContext): readonly Advice[] {
  return conductUntilOn && isLongerThanYearBefore(conductUntilOn, lodgedOn)
    ? [{ code: "LONGER_THAN_A_YEAR", article: "Awb 9:8 lid 1 onder b", ground: "OVER_A_YEAR_AGO" }]
    : [];
}

/** Only an earlier complaint that was *handled* can be a ground: having complained before is none. */
function aboutEarlier({ earlierComplaint }: ScreeningAnswers): readonly Advice[] {
  return earlierComplaint
    ? [{ code: "EARLIER_COMPLAINT", article: "Awb 9:8 lid 1 onder a", ground: "ALREADY_HANDLED" }]
    : [];
}

/** "Can appeal" is no ground where the complaint is that no decision came in time (Awb 9:8(1)(d)). */
function aboutProceedings({ proceedings, decision }: ScreeningAnswers): readonly Advice[] {
  switch (proceedings) {
    case "ADMINISTRATIVE_COURT":
      return [
        {
          code: "ADMINISTRATIVE_COURT",
          article: "Awb 9:8 lid 1 onder d",
          ...(decision === "LATE" ? {} : { ground: "APPEAL_POSSIBLE" }),
        },
      ];
    case "OTHER_COURT":
      return [{ code: "OTHER_COURT", article: "Awb 9:8 lid 1 onder e", ground: "OTHER_COURT" }];
    case "CRIMINAL":
      return [
        {
          code: "CRIMINAL_INVESTIGATION",
          article: "Awb 9:8 lid 1 onder f",
          ground: "CRIMINAL_INVESTIGATION",
        },
      ];
    case "NONE":
      return [];
  }
}

/** The formal track is for conduct towards the complainant, who gives a name and address (Awb 9:4); 9:2 is for everybody. */
function aboutPersons({ concerns }: ScreeningAnswers, { anonymous }: ScreeningContext): readonly Advice[] {
  return [
    ...(concerns === "OTHER" ? [{ code: "ABOUT_ANOTHER", article: "Awb 9:4 lid 1" } as const] : []),
    ...(concerns === "OTHER_AUTHORISED"
      ? [{ code: "REPRESENTATION", article: "Awb 2:1 lid 2 en 3" } as const]
      : []),
    ...(anonymous ? [{ code: "ANONYMOUS", article: "Awb 9:4 lid 2 onder a" } as const] : []),
  ];
}
