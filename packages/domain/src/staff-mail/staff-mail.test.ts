import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Absence } from "../absence/absence.ts";
import { rungs } from "../ladder/ladder.ts";
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
import { type Mailing, type MailMatter, mailedTo } from "./staff-mail.ts";

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

/** Of a term as it is told by the ladder that comes along. */
const mailings: Readonly<Record<MailMatter, Mailing>> = {
  ASSIGNED: { matter: "ASSIGNED" },
  APPROVAL: { matter: "APPROVAL" },
  CITIZEN_ANSWERED: { matter: "CITIZEN_ANSWERED" },
  DUE_TOMORROW: { matter: "DUE_TOMORROW", rung: "HANDLER" },
  LATE: { matter: "LATE", rung: "COORDINATOR" },
};

function told(of: MailMatter | Mailing, history: History, ...absences: readonly Absence[]) {
  const mailing = typeof of === "string" ? mailings[of] : of;
  const ids = absences.map(({ staffId }) => staffId);
  const { now } = contextOf(coordinator, "2026-03-20");
  const circumstances = { now, coordination: { ...coordination, away: ids } };
  return mailedTo(mailing, complaintOf(history), { staff, absences }, circumstances).map(nameOf);
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

  it("is who signs at last, of what waits for a signatory; of anything else they see nothing", () => {
    const last = { matter: "LATE", rung: "SIGNATORY" } as const;
    expect(told(last, drafted())).toEqual(["handler", "coordinator", "signatory"]);
    expect(told(last, inHandling())).toEqual(["handler", "coordinator"]);
    expect(told(last, drafted(), away(signatory), away(coordinator))).toEqual(["handler", "deputy"]);
  });

  it("is, before the day, as high as the ladder says", () => {
    expect(told({ matter: "DUE_TOMORROW", rung: "COORDINATOR" }, inHandling())).toEqual([
      "handler",
      "coordinator",
    ]);
  });

  it("is nobody less on a higher rung, whoever is away", () => {
    const all = Object.values(people);
    fc.assert(
      fc.property(fc.subarray(all), fc.constantFrom(...rungs), (gone, rung) => {
        const absences = gone.map((one) => away(one));
        for (const history of [assessing(), inHandling(), drafted()]) {
          const here = told({ matter: "LATE", rung }, history, ...absences);
          const names = gone.map(({ staffId }) => nameOf(staffId));
          expect(here.filter((name) => names.includes(name))).toEqual([]);
          const highest = told({ matter: "LATE", rung: "SIGNATORY" }, history, ...absences);
          expect(highest).toEqual(expect.arrayContaining(here));
        }
      }),
    );
  });
});
