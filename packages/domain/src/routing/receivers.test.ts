import { expect, it } from "vitest";
import type { Absence } from "../absence/absence.ts";
import { contextOf, coordinator } from "../testing/index.ts";
import { sampleComplaint } from "../testing/samples/sample-complaint.ts";
import { about, names, sampleOrganisation } from "../testing/samples/sample-organisation.ts";
import { receiversOf } from "./receivers.ts";

const { HEAD_CIVIL, HEAD_SPACE, DIRECTOR_A } = names;
const asked = {
  ...{ staffId: HEAD_CIVIL, departmentId: undefined, by: undefined, reason: undefined },
  on: Temporal.PlainDate.from("2026-11-22"),
};
const aboutClerk = sampleComplaint({ ...about(["CLERK", "EMPLOYEE"]), proposedHandler: asked });
const context = () => contextOf(coordinator, "2026-11-23");
const nameOf = (id: string | undefined) => Object.entries(names).find(([, one]) => one === id)?.[0];
const receivers = (absences: readonly Absence[], ...complaints: (typeof aboutClerk)[]) =>
  receiversOf(complaints, { ...sampleOrganisation, absences }, context).map(nameOf);

const ill = (replacedBy: Absence["replacedBy"]): Absence => ({
  staffId: HEAD_CIVIL,
  fromOn: Temporal.PlainDate.from("2026-11-20"),
  untilOn: undefined,
  replacedBy,
});

it("hands over to who the route leads to, never to who has it", () => {
  expect(receivers([], aboutClerk)).toEqual(["DIRECTOR_A"]);
  expect(receivers([], { ...aboutClerk, proposedHandler: undefined })).toEqual(["HEAD_CIVIL"]);
  expect(receivers([ill(HEAD_SPACE)], aboutClerk)).toEqual(["HEAD_SPACE"]);
  expect(receivers([ill(undefined)], aboutClerk)).toEqual(["DIRECTOR_A"]);
});

it("nor to who handles it while another was asked in their place: that would change nothing", () => {
  const handled = (declaredUninvolved: boolean) => ({
    ...aboutClerk,
    handler: { staffId: HEAD_CIVIL, assignedOn: asked.on, declaredUninvolved },
    proposedHandler: { ...asked, staffId: HEAD_SPACE },
  });
  expect(receivers([], handled(true))).toEqual(["DIRECTOR_A"]);
  // Who has not declared yet can be asked again.
  expect(receivers([], handled(false))).toEqual(["HEAD_CIVIL"]);
});

it("passes over who is involved, for that complaint alone (9:7)", () => {
  const involved = { ...aboutClerk, involvedStaff: [DIRECTOR_A] };
  expect(receivers([], involved, aboutClerk)).toEqual(["DIRECTOR_B", "DIRECTOR_A"]);
});

it("counts along what each is given, so that the least burdened is asked", () => {
  const busy = { ...aboutClerk, involvedStaff: [DIRECTOR_A] };
  const given = receivers([], ...Array.from({ length: 10 }, () => busy));
  // One has one in hand and the other nine: from nine each, they take turns.
  expect(given.filter((name) => name === "SECRETARY")).toHaveLength(1);
});
