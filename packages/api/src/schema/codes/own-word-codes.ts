import { codeEnum } from "../code-enum.ts";

export type OwnWordKind =
  | "HEARING_DECLINED"
  | "HEARING_WANTED"
  | "NOT_SETTLED"
  | "POSTPONEMENT_AGREED"
  | "POSTPONEMENT_REFUSED"
  | "REPORT_REACTION"
  | "SETTLEMENT_CONFIRMED"
  | "SETTLEMENT_REFUSED"
  | "SUPPLEMENT"
  | "WITHDRAWAL"
  | "WRITTEN_FORM_CONFIRMED";

export const OwnWordKindEnum = codeEnum<OwnWordKind>("OwnWordKind", "To what a complainant answered.", {
  HEARING_DECLINED: true,
  HEARING_WANTED: true,
  NOT_SETTLED: true,
  POSTPONEMENT_AGREED: true,
  POSTPONEMENT_REFUSED: true,
  REPORT_REACTION: true,
  SETTLEMENT_CONFIRMED: true,
  SETTLEMENT_REFUSED: true,
  SUPPLEMENT: true,
  WITHDRAWAL: true,
  WRITTEN_FORM_CONFIRMED: true,
});
