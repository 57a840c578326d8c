import type { DepartmentId, StaffId } from "@gehoor/domain";
import { z } from "zod";
import type { WorklistFilter, WorklistQuestion } from "../../reads/worklist/worklist-question.ts";
import { badUserInput } from "../../request-errors.ts";
import { ChannelEnum, StatusEnum, SubjectEnum } from "../codes/complaint-codes.ts";
import { ComplaintOrderFieldEnum, DeadlineStateEnum, OrderDirectionEnum } from "../codes/worklist-codes.ts";
import { code, codes } from "../input/code-fields.ts";
import { defineInput, type InputField } from "../input/input-field.ts";
import { optionalIds } from "../input/plain-fields.ts";
import { parserOf, readInput } from "../input/read-input.ts";
import { optionalText } from "../input/text-fields.ts";

const LONGEST_SEARCH = 200;
const MOST_CODES = 50;
const many = { required: false, most: MOST_CODES } as const;

function optionalFlag(description: string): InputField<boolean | undefined> {
  const parse = z
    .boolean()
    .nullish()
    .transform((value) => value ?? undefined);
  return { type: "Boolean", required: false, description, parse };
}

const filterFields = {
  status: codes(StatusEnum, "One of these; null for any.", many),
  departmentId: optionalIds<DepartmentId>(
    "Of one of these departments, or of what became a part of it; null for any.",
    MOST_CODES,
  ),
  handlerId: optionalIds<StaffId>("Of one of these handlers; null for any.", MOST_CODES),
  unassigned: optionalFlag("True: without a handler; beside handlers, those as well."),
  subject: codes(SubjectEnum, "One of these; null for any.", many),
  channel: codes(ChannelEnum, "One of these; null for any.", many),
  deadline: codes(DeadlineStateEnum, "How near the next duty is: one of these; null for any.", many),
  targetMissed: optionalFlag(
    "True: open, with a target of the municipality's own that is past and still owed.",
  ),
  open: optionalFlag("True: not ended; false: ended; null for both."),
  urgent: optionalFlag("True: danger to somebody."),
  escalated: optionalFlag("True: shared with or escalated to the ombudsman."),
  sealed: optionalFlag("True: shared with the ombudsman's liaison, who has not opened it."),
  destroyable: optionalFlag(
    "True: past the last day of its retention with nothing that holds it, archived or still to be; not what was destroyed.",
  ),
  handlerAway: optionalFlag(
    "True: open, with a handler, or somebody asked to handle it, who works here no more or is absent today.",
  ),
  waitingForComplainant: optionalFlag("True: waiting for the complainant."),
  mine: optionalFlag("True: those in which the viewer has something to do."),
  aboutMe: optionalFlag(
    "True: complaints about the viewer, each as the person complained about sees it; ordered by anything but NEXT_DUE, which may be a duty hidden from that person.",
  ),
  search: optionalText(
    "Parts of words, a name, a reference or a part of it, a telephone number, an e-mail or postal address.",
    LONGEST_SEARCH,
  ),
};

const filterInput = defineInput("ComplaintFilter", "What a list is narrowed to.", filterFields);
const filterField = {
  type: filterInput,
  required: false,
  description: "Null for all.",
  parse: parserOf(filterFields),
};

const orderFields = {
  field: code(ComplaintOrderFieldEnum, "By what."),
  direction: code(OrderDirectionEnum, "Which end first."),
};
const orderInput = defineInput("ComplaintOrder", "How a list is ordered.", orderFields);

export const filterArgument = { type: filterInput, description: "Null for all." } as const;
export const orderArgument = {
  type: orderInput,
  description:
    "Null for the next duty first. Where the view hides the duty, a complaint stands with those that have none.",
} as const;

/** @throws BAD_USER_INPUT for a filter or order that is not well formed, and for one that would tell what a view hides */
export function listAsked(filter: unknown, order: unknown): Pick<WorklistQuestion, "filter" | "order"> {
  const asked = {
    filter: filterOf(filter ?? {}),
    order: order ? orderOf(order) : ({ field: "NEXT_DUE", direction: "ASC" } as const),
  };
  if (asked.filter.aboutMe && asked.order.field === "NEXT_DUE")
    throw badUserInput("order", "Complaints about the viewer are not ordered by NEXT_DUE.");
  return asked;
}

function filterOf(typed: unknown): WorklistFilter {
  const read = readInput(filterField, typed, "filter");
  if (!read.ok) throw badUserInput(read.problems[0]?.path ?? "filter", "A filter is not well formed.");
  const { status, subject, channel, deadline, ...rest } = read.value;
  const some = <T>(list: readonly T[]) => (list.length > 0 ? list : undefined);
  return {
    ...rest,
    status: some(status),
    subject: some(subject),
    channel: some(channel),
    deadline: some(deadline),
  };
}

function orderOf(typed: unknown) {
  const read = parserOf(orderFields).safeParse(typed);
  if (!read.success) throw badUserInput("order", "The order is not well formed.");
  return read.data;
}
