import type { Actor, Complaint, PartyId } from "@gehoor/domain";
import { assignHandler, called, declareUninvolved, declineFor, nameRespondent } from "@gehoor/domain/testing";
import { beforeAll, describe, expect, it } from "vitest";
import { issueSession } from "../../auth/session-store.ts";
import { addStaff } from "../../testing/sample-staff.ts";
import { openedComplaint } from "../../testing/stories/opened-complaint.ts";
import { leavesAtOnce, type Runnable, runOn } from "../../testing/stories/replay.ts";
import { useTestApi } from "../../testing/test-api.ts";

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

async function run(actor: Actor, command: Runnable): Promise<void> {
  complaint = await runOn(api().system, complaint, actor, command);
}

/** The letter of this kind that waits has left. */
async function leaves(kind: "DECLINED" | "COPY"): Promise<void> {
  await run({ kind: "SYSTEM" }, leavesAtOnce(kind));
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
  await run(coordinator, { type: "StartAssessment" });
  await run(coordinator, (addText) => ({
    type: "AddPart",
    subject: "INFORMATION",
    description: addText("PART", "Niemand belde terug."),
  }));
  await run(coordinator, (addText, { parts }) =>
    declineFor("INSUFFICIENT_INTEREST", addText("REASON", "Een uur later was er gebeld."), {
      parts: [parts.length],
    }),
  );
  await run(signatory, { type: "ApproveDecline" });
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
    await run(coordinator, (_, __, people) => nameRespondent(people.add(called("Kees Smit")), about.staffId));
    const handler = await addStaff(api().system, "HANDLER");
    await run(coordinator, assignHandler(handler.staffId));
    await run(handler, declareUninvolved);
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
