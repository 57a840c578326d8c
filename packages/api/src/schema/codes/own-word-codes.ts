import { codeEnum } from "../base/code-enum.ts";

export const ownWordKinds = [
  "HEARING_DECLINED",
  "HEARING_WANTED",
  "NOT_SETTLED",
  "OTHER_MOMENT",
  "POSTPONEMENT_AGREED",
  "POSTPONEMENT_REFUSED",
  "REPORT_REACTION",
  "SETTLEMENT_CONFIRMED",
  "SETTLEMENT_REFUSED",
  "SUPPLEMENT",
  "WITHDRAWAL",
  "WRITTEN_FORM_CONFIRMED",
] as const;
export type OwnWordKind = (typeof ownWordKinds)[number];

export const OwnWordKindEnum = codeEnum("OwnWordKind", "To what a complainant answered.", ownWordKinds);
