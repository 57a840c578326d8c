import { alertAsks } from "../../complaints/alert-causes.ts";
import type { AlertKind } from "../../db/codes.ts";
import type { ComplaintOrderField, DeadlineState, OrderDirection } from "../../reads/worklist-question.ts";
import { builder } from "../builder.ts";
import { codeEnum } from "../code-enum.ts";

export const AlertAskEnum = builder.enumType("AlertAsk", {
  description: "What an alert asks, or tells that may ask for something.",
  values: alertAsks,
});
export const AlertKindEnum = codeEnum<AlertKind>("AlertKind", "Why somebody is alerted.", {
  ACTION_ASKED: true,
  ASSIGNMENT_PROPOSED: true,
  ADDRESS_NEEDED: true,
  NEW_COMPLAINT: true,
  TERM_NEAR: true,
  TERM_PASSED: true,
  URGENT: true,
});
export const DeadlineStateEnum = codeEnum<DeadlineState>(
  "DeadlineState",
  "How near the next deadline of a complaint is, seen from today.",
  { LATE: true, LATER: true, NONE: true, THIS_WEEK: true },
);
export const ComplaintOrderFieldEnum = codeEnum<ComplaintOrderField>(
  "ComplaintOrderField",
  "By what a list is ordered.",
  { NEXT_DUE: true, RECEIVED: true, REFERENCE: true, UPDATED: true },
);
export const OrderDirectionEnum = codeEnum<OrderDirection>(
  "OrderDirection",
  "Which end of the order comes first.",
  { ASC: true, DESC: true },
);
