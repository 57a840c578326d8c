import type { Actor, Command, Complaint } from "@gehoor/domain";
import { beforeAll, describe, expect, it } from "vitest";
import { issueSession } from "../../../auth/session-store.ts";
import type { AddText } from "../../../complaints/texts.ts";
import type { Submission } from "../../../complaints/writing/open-request.ts";
import { someSubmission } from "../../../testing/sample-requests.ts";
import { addStaff } from "../../../testing/sample-staff.ts";
import { openedComplaint } from "../../../testing/stories/opened-complaint.ts";
import { type Runnable, runOn } from "../../../testing/stories/replay.ts";
import { useTestApi } from "../../../testing/test-api.ts";

type Side = Extract<Actor, { kind: "COMPLAINANT" | "REPRESENTATIVE" }>;

const api = useTestApi();
let coordinator: Extract<Actor, { kind: "STAFF" }>;
beforeAll(async () => {
  coordinator = await addStaff(api().system, "COORDINATOR");
});

const [anna] = someSubmission().complainants;
if (!anna) throw new Error("Somebody complains");
const bram = { ...anna, name: "Bram Visser", email: "bram@example.org" };

async function opened(changes: Partial<Submission>): Promise<Complaint> {
  return (await openedComplaint(api().system, someSubmission(changes))).complaint;
}

function run(complaint: Complaint, actor: Actor, command: Runnable) {
  return runOn(api().system, complaint, actor, command);
}

const sideOf = (
  party: { partyId: Side["partyId"] } | undefined,
  kind: Side["kind"] = "COMPLAINANT",
): Side => {
  if (!party) throw new Error("Nobody");
  return { kind, partyId: party.partyId };
};

interface Read {
  readonly complaint: {
    readonly ownWords: readonly { readonly kind: string; readonly text: string | null }[];
  };
}

async function read({ id, reference }: Complaint, by: Actor) {
  const token =
    by.kind === "COMPLAINANT" || by.kind === "REPRESENTATIVE"
      ? (await issueSession(api().system.db, { ...by, complaintId: id }, [])).token
      : await api().signIn(coordinator);
  const { data, errors } = await api().ask<Read>(
    "query ($r: String!) { complaint(reference: $r) { ownWords { kind text you } } }",
    { r: reference },
    token,
  );
  expect(errors).toEqual([]);
  return data.complaint.ownWords;
}

async function asksForMore(complaint: Complaint) {
  await run(complaint, coordinator, { type: "StartAssessment" });
  await run(complaint, coordinator, (addText) => ({
    type: "RequestSupplement",
    replyByOn: Temporal.PlainDate.from("2026-12-07"),
    lacking: addText("SUPPLEMENT", "Wanneer was het?"),
  }));
}
const supplement = (addText: AddText): Command => ({
  type: "ProvideSupplement",
  text: addText("SUPPLEMENT", "Het was op maandag."),
  enclosures: [],
});

describe("what somebody answered on the site can be read back", () => {
  it("by that person alone, where several complain", async () => {
    const complaint = await opened({ complainants: [anna, bram] });
    const [first, second] = complaint.complainants.map((one) => sideOf(one));
    if (!first || !second) throw new Error("Two complain");
    await asksForMore(complaint);
    await run(complaint, first, supplement);
    await run(complaint, coordinator, (addText) => ({
      type: "StartInformal",
      agreement: addText("NOTE", "Wij bellen."),
    }));
    await run(complaint, coordinator, (addText) => ({
      type: "AskSettled",
      text: addText("SETTLEMENT", "Wij belden."),
    }));
    await run(complaint, second, (addText) => ({
      type: "RefuseSettlement",
      remarks: addText("REACTION", "Niemand belde mij."),
    }));
    expect(await read(complaint, first)).toEqual([
      { kind: "SUPPLEMENT", text: "Het was op maandag.", you: true },
    ]);
    expect(await read(complaint, second)).toEqual([
      { kind: "SETTLEMENT_REFUSED", text: "Niemand belde mij.", you: true },
    ]);
    expect(await read(complaint, coordinator)).toEqual([]);
  });

  it("by whoever is represented, as said for them", async () => {
    const helper = { ...anna, name: "Carla de Boer", email: "carla@example.org", kind: "ADVOCATE" as const };
    const complaint = await opened({ complainants: [bram], representative: helper });
    const carla = sideOf(complaint.representative, "REPRESENTATIVE");
    await asksForMore(complaint);
    await run(complaint, carla, supplement);
    const represented = sideOf(complaint.complainants[0]);
    await run(complaint, carla, (addText) => ({
      type: "Withdraw",
      partyId: represented.partyId,
      statement: addText("STATEMENT", "Wij stoppen ermee."),
    }));
    const said = [
      { kind: "SUPPLEMENT", text: "Het was op maandag." },
      { kind: "WITHDRAWAL", text: "Wij stoppen ermee." },
    ];
    expect(await read(complaint, carla)).toEqual(said.map((one) => ({ ...one, you: true })));
    expect(await read(complaint, represented)).toEqual(said.map((one) => ({ ...one, you: false })));
  });
});
