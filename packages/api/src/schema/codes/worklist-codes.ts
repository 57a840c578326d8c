import { alertAsks } from "../../complaints/writing/alert-causes.ts";
import { alertKinds } from "../../db/codes.ts";
import { alertSections } from "../../reads/alerts/alerted-complaints.ts";
import {
  complaintOrderFields,
  deadlineStates,
  orderDirections,
} from "../../reads/worklist/worklist-question.ts";
import { builder } from "../base/builder.ts";
import { codeEnum } from "../base/code-enum.ts";

export const AlertAskEnum = builder.enumType("AlertAsk", {
  description: "What an alert asks, or tells that may ask for something.",
  values: alertAsks,
});
export const AlertKindEnum = codeEnum("AlertKind", "Why somebody is alerted.", alertKinds);
export const AlertSectionEnum = codeEnum(
  "AlertSection",
  "Where a complaint with alerts stands: under terms, if one of them is about a term, else under news.",
  alertSections,
);
export const DeadlineStateEnum = codeEnum(
  "DeadlineState",
  "How near the next deadline of a complaint is, seen from today.",
  deadlineStates,
);
export const ComplaintOrderFieldEnum = codeEnum(
  "ComplaintOrderField",
  "By what a list is ordered.",
  complaintOrderFields,
);
export const OrderDirectionEnum = codeEnum(
  "OrderDirection",
  "Which end of the order comes first.",
  orderDirections,
);
