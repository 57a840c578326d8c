import { type Actor, amsterdamDay, type Command, type Complaint, type PartyId } from "@gehoor/domain";
import { beforeAll, describe, expect, it } from "vitest";
import { issueSession } from "../auth/session-store.ts";
import type { PeopleStore } from "../complaints/people.ts";
import { runCommand } from "../complaints/run-command.ts";
import type { AddText } from "../complaints/texts.ts";
import { openedComplaint } from "../testing/opened-complaint.ts";
import { addStaff } from "../testing/sample-staff.ts";
import { useTestApi } from "../testing/test-api.ts";

type Staff = Extract<Actor, { kind: "STAFF" }>;
type Ending = {
  as: string;
  on: string;
  ombudsmanUntilOn: string | null;
  reasons: string | null;
  letter: number;
};

const api = useTestApi();
let coordinator: Staff;
let signatory: Staff;
let about: Staff;
let complaint: Complaint;

const fields = "parts { number ending { as on ombudsmanUntilOn ground reasons letter } }";

async function run(
  actor: Actor,
  compose: (addText: AddText, complaint: Complaint, people: PeopleStore) => Command,
): Promise<void> {
  const done = await runCommand(api().system, { complaintId: complaint.id, actor, compose });
  if (done.outcome !== "DONE") throw new Error(JSON.stringify(done));
  complaint = done.complaint;
}

/** The letter of this kind that waits has left. */
async function leaves(kind: "DECLINED" | "COPY"): Promise<void> {
  const { number = 0, requestedAt } = complaint.notices.findLast((one) => one.kind === kind) ?? {};
  await run({ kind: "SYSTEM" }, () => ({
    type: "RecordDispatch",
    number,
    dispatchedOn: amsterdamDay(requestedAt ?? complaint.receivedAt),
    evidence: "POSTED",
    letterHash: "00",
  }));
}

async function endingsSeenBy(token: string): Promise<readonly (Ending | null)[]> {
  const document = `query ($r: String!) { complaint(reference: $r) { ${fields} } }`;
  const { data, errors } = await api().ask<{ complaint: { parts: { ending: Ending | null }[] } }>(
    document,
    { r: complaint.reference },
    token,
  );
  expect(errors).toEqual([]);
  return data.complaint.parts.map(({ ending }) => ending);
}

const partyOf = ({ complainants }: Complaint): PartyId => {
  const [one] = complainants;
  if (!one) throw new Error("Somebody complained");
  return one.partyId;
};

beforeAll(async () => {
  const { system } = api();
  system.clock.set("2026-11-23T09:00:00Z");
  coordinator = await addStaff(system, "COORDINATOR");
  signatory = await addStaff(system, "SIGNATORY");
  about = await addStaff(system, "HANDLER");
  complaint = (await openedComplaint(system)).complaint;
  await run(coordinator, () => ({ type: "StartAssessment" }));
  await run(coordinator, (addText) => ({
    type: "AddPart",
    subject: "INFORMATION",
    description: addText("PART", "Niemand belde terug."),
  }));
  await run(coordinator, (addText) => ({
    type: "ProposeDecline",
    ground: "INSUFFICIENT_INTEREST",
    otherGrounds: [],
    reasons: addText("REASON", "Een uur later was er gebeld."),
    earlier: undefined,
    reviewOn: undefined,
    parts: [complaint.parts.length],
  }));
  await run(signatory, () => ({ type: "ApproveDecline" }));
  await leaves("DECLINED");
});

describe("a part that ended by itself", () => {
  it("is told to the complainant with ground, reasons, last day and letter, whatever becomes of the others", async () => {
    const session = { kind: "COMPLAINANT", complaintId: complaint.id, partyId: partyOf(complaint) } as const;
    const { token } = await issueSession(api().system.db, session, []);
    expect((await endingsSeenBy(token)).at(-1)).toEqual({
      as: "DECLINED",
      on: "2026-11-23",
      ombudsmanUntilOn: "2027-11-23",
      ground: "INSUFFICIENT_INTEREST",
      reasons: "Een uur later was er gebeld.",
      letter: complaint.notices.find(({ kind }) => kind === "DECLINED")?.number,
    });
  });

  it("is told to the person complained about once all has ended, without what was written to the complainant", async () => {
    await run(coordinator, (_, __, people) => ({
      type: "NameRespondent",
      partyId: people.add({ name: "Kees Smit", email: undefined, phone: undefined, address: undefined }),
      staffId: about.staffId,
      office: "EMPLOYEE",
    }));
    const handler = await addStaff(api().system, "HANDLER");
    await run(coordinator, () => ({
      type: "AssignHandler",
      handlerId: handler.staffId,
      departmentId: undefined,
      mayHandle: true,
      onRoute: true,
      reason: undefined,
    }));
    await run(handler, () => ({ type: "DeclareUninvolved", mayHandle: true }));
    await leaves("COPY");
    const token = await api().signIn(about);
    expect(await endingsSeenBy(token)).toEqual(complaint.parts.map(() => null));
    await run(coordinator, (addText) => ({
      type: "RecordSettlement",
      note: addText("SETTLEMENT", "Zij zei dat het goed was."),
    }));
    const after = await endingsSeenBy(token);
    expect(after.map((ending) => ending?.as).at(-1)).toBe("DECLINED");
    expect(after.map((ending) => [ending?.reasons, ending?.letter])).toEqual(after.map(() => [null, null]));
  });
});
