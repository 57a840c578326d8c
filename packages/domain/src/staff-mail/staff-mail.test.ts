import { describe, expect, it } from "vitest";
import type { Absence } from "../absence/absence.ts";
import {
  after,
  assessing,
  assignHandler,
  complaintOf,
  contextOf,
  coordination,
  coordinator,
  deputy,
  drafted,
  type History,
  handler,
  inHandling,
  otherHandler,
  type StaffActor,
  signatory,
} from "../testing/index.ts";
import { type MailMatter, mailedTo } from "./staff-mail.ts";

const people = { coordinator, deputy, handler, otherHandler, signatory };
const staff = Object.values(people).map(({ staffId, roles }) => ({
  ...{ staffId, roles, office: "EMPLOYEE" as const },
  ...{ departmentId: undefined, deputyMayor: false, openComplaints: 0 },
}));
const away = ({ staffId }: StaffActor, replacedBy?: StaffActor): Absence => ({
  ...{ staffId, replacedBy: replacedBy?.staffId },
  ...{ fromOn: Temporal.PlainDate.from("2026-03-01"), untilOn: undefined },
});
const nameOf = (id: string) => Object.entries(people).find(([, { staffId }]) => staffId === id)?.[0];

function told(matter: MailMatter, history: History, ...absences: readonly Absence[]) {
  const ids = absences.map(({ staffId }) => staffId);
  const { now } = contextOf(coordinator, "2026-03-20");
  const circumstances = { now, coordination: { ...coordination, away: ids } };
  return mailedTo(matter, complaintOf(history), { staff, absences }, circumstances).map(nameOf);
}

const asked = after(assessing(), ["2026-03-05", coordinator, assignHandler(otherHandler.staffId)]);

describe("who is told by mail", () => {
  it("is whose it is to act", () => {
    expect(told("ASSIGNED", asked)).toEqual(["otherHandler"]);
    expect(told("APPROVAL", drafted())).toEqual(["signatory"]);
    expect(told("DUE_TOMORROW", inHandling())).toEqual(["handler"]);
    expect(told("CITIZEN_ANSWERED", inHandling())).toEqual(["handler"]);
  });

  it("is who coordinates, where nobody handles it yet, and of what is late besides", () => {
    expect(told("DUE_TOMORROW", assessing())).toEqual(["coordinator"]);
    expect(told("LATE", inHandling())).toEqual(["handler", "coordinator"]);
  });

  it("is never somebody who is away: the replacement, if they may see it, else who coordinates", () => {
    expect(told("DUE_TOMORROW", inHandling(), away(handler))).toEqual(["coordinator"]);
    expect(told("DUE_TOMORROW", inHandling(), away(handler, otherHandler))).toEqual(["coordinator"]);
    expect(told("DUE_TOMORROW", drafted(), away(handler, signatory))).toEqual(["signatory"]);
    expect(told("DUE_TOMORROW", assessing(), away(coordinator))).toEqual(["deputy"]);
  });

  it("is never who is involved", () => {
    const involved = after(drafted(), [
      "2026-03-19",
      coordinator,
      { type: "RecordInvolvement", staffId: coordinator.staffId },
    ]);
    expect(told("LATE", involved)).toEqual(["handler", "deputy"]);
  });
});
