import type { Actor, Complaint, NoticeKind, PartyId } from "@gehoor/domain";
import { mergeInto } from "@gehoor/domain/testing";
import { beforeAll, describe, expect, it } from "vitest";
import { issueSession } from "../../auth/session-store.ts";
import type { Submission } from "../../complaints/writing/open-request.ts";
import { carryMerged } from "../../jobs/between-complaints/carry-merged.ts";
import { someSubmission } from "../../testing/sample-requests.ts";
import { addStaff } from "../../testing/sample-staff.ts";
import { openedComplaint } from "../../testing/stories/opened-complaint.ts";
import { leavesAtOnce, type Runnable, runOn } from "../../testing/stories/replay.ts";
import { useTestApi } from "../../testing/test-api.ts";

type Staff = Extract<Actor, { kind: "STAFF" }>;

const api = useTestApi();
let coordinator: Staff;
let liaison: Staff;
let signatory: Staff;

beforeAll(async () => {
  const { system } = api();
  coordinator = await addStaff(system, "COORDINATOR");
  liaison = await addStaff(system, "LIAISON");
  signatory = await addStaff(system, "SIGNATORY");
});

const partyOf = (complaint: Complaint): PartyId => {
  const [one] = complaint.complainants;
  if (!one) throw new Error("Somebody complained");
  return one.partyId;
};

async function submitted(changes: Partial<Submission> = {}): Promise<Complaint> {
  return (await openedComplaint(api().system, someSubmission(changes))).complaint;
}

function run(complaint: Complaint, actor: Actor, command: Runnable): Promise<Complaint> {
  return runOn(api().system, complaint, actor, command);
}

/** What was asked for has left: only then it is told. */
function leaves(complaint: Complaint, kind: NoticeKind): Promise<Complaint> {
  return run(complaint, { kind: "SYSTEM" }, leavesAtOnce(kind));
}

async function assessed(changes: Partial<Submission> = {}): Promise<Complaint> {
  return run(await submitted(changes), coordinator, { type: "StartAssessment" });
}

interface Seen {
  readonly complaint: Readonly<Record<string, unknown>>;
}

/** What its first complainant reads. */
async function read(complaint: Complaint, fields: string) {
  const session = { kind: "COMPLAINANT", complaintId: complaint.id, partyId: partyOf(complaint) } as const;
  const { token } = await issueSession(api().system.db, session, []);
  const document = `query ($r: String!) { complaint(reference: $r) { ${fields} } }`;
  const { data, errors } = await api().ask<Seen>(document, { r: complaint.reference }, token);
  expect(errors).toEqual([]);
  return data.complaint;
}

describe("the ombudsman's case, to whoever went to them", () => {
  const fields = `ombudsman { stage receivedOn closedOn demands { text } findings { text }
    report { verdict norms on text } recommendations { text } }`;

  it("tells how far they are and how it ended, not what passes between them and the authority", async () => {
    const withdrawn = await run(await assessed(), coordinator, (addText, complaint) => ({
      type: "Withdraw",
      partyId: partyOf(complaint),
      statement: addText("REASON", "Ik trek het in."),
    }));
    const asked = await run(withdrawn, coordinator, () => ({
      type: "RecordOmbudsmanRequest",
      via: "OMBUDSMAN",
      receivedOn: withdrawn.receivedOn,
    }));
    const demanded = await run(asked, liaison, (addText) => ({
      type: "DemandInformation",
      dueOn: Temporal.PlainDate.from("2026-12-07"),
      text: addText("OMBUDSMAN", "Stuur het dossier."),
    }));
    expect(await read(demanded, fields)).toEqual({
      ombudsman: {
        stage: "INFORMATION_DEMANDED",
        receivedOn: "2026-11-23",
        closedOn: null,
        demands: [],
        findings: null,
        report: null,
        recommendations: [],
      },
    });
    await run(demanded, liaison, (addText) => ({
      type: "RecordOmbudsmanReport",
      verdict: "NOT_PROPER",
      norms: ["LISTENING"],
      recommendations: [],
      text: addText("OMBUDSMAN", "Er is niet geluisterd."),
    }));
    const closed = await run(demanded, liaison, { type: "CloseOmbudsmanCase" });
    const report = { verdict: "NOT_PROPER", norms: ["LISTENING"], on: "2026-11-23", text: null };
    expect((await read(closed, fields)).ombudsman).toMatchObject({
      stage: "CLOSED",
      closedOn: "2026-11-23",
      report,
      demands: [],
    });
    const staff = await api().signIn(signatory);
    const { data } = await api().ask<Seen>(
      `query ($r: String!) { complaint(reference: $r) { ${fields} } }`,
      { r: closed.reference },
      staff,
    );
    expect(data.complaint.ombudsman).toMatchObject({ demands: [{ text: "Stuur het dossier." }] });
  });
});

describe("a complaint that was sent on", () => {
  const fields = "forwardings { on name parts address email }";

  it("says to whom, and where to find BBS", async () => {
    const underway = await run(await assessed(), coordinator, () => ({
      type: "ForwardComplaint",
      authority: "BBS",
      name: undefined,
      mailbox: undefined,
      box: "EMAIL",
      parts: [2],
    }));
    expect((await read(underway, fields)).forwardings).toEqual([]);
    const forwarded = await leaves(underway, "FILE_TO_AUTHORITY");
    expect((await read(forwarded, fields)).forwardings).toEqual([
      {
        on: "2026-11-23",
        name: "Uitvoeringsorganisatie BBS",
        parts: [2],
        address: ["Uitvoeringsorganisatie BBS", "Klachten", "Antwoordnummer 315", "3760 VB Soest"],
        email: "klachten@bbs.example",
      },
    ]);
  });

  it("names another authority as the coordinator did, of which no address is known here", async () => {
    const underway = await run(await assessed(), coordinator, (addText) => ({
      type: "ForwardComplaint",
      authority: "OTHER",
      mailbox: undefined,
      box: "POST",
      parts: [],
      name: addText("AUTHORITY_NAME", "Waterschap Vallei en Veluwe\nPostbus 1\n7300 AA Apeldoorn"),
    }));
    const forwarded = await leaves(underway, "FILE_TO_AUTHORITY");
    expect((await read(forwarded, fields)).forwardings).toMatchObject([
      { name: "Waterschap Vallei en Veluwe", parts: [1, 2], address: [], email: null },
    ]);
  });
});

describe("a complaint handled together with another", () => {
  it("names the other where it is the complainant's own", async () => {
    const main = await assessed();
    const merged = await run(await assessed(), coordinator, mergeInto(main));
    expect((await read(merged, "status mergedReference")).mergedReference).toBe(main.reference);
  });

  it("is named on the other's own page, so that it can be settled or withdrawn with it", async () => {
    const main = await assessed();
    const merged = await run(await assessed(), coordinator, mergeInto(main));
    await carryMerged(api().system, merged.id);
    expect((await read(main, "joinedReferences")).joinedReferences).toEqual([merged.reference]);
    expect((await read(merged, "joinedReferences")).joinedReferences).toEqual([]);
  });

  it("says no more than that of a complaint of somebody else", async () => {
    const [one] = someSubmission().complainants;
    if (!one) throw new Error("Somebody complains");
    const neighbour = { ...one, name: "Piet Visser", email: "piet@example.org" };
    const main = await assessed({ complainants: [neighbour] });
    const merged = await run(await assessed(), coordinator, mergeInto(main));
    expect(await read(merged, "status mergedReference mergedInto { reference }")).toEqual({
      status: "MERGED",
      mergedReference: null,
      mergedInto: null,
    });
  });
});
