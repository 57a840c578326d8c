import type { Complaint, PartyId } from "@gehoor/domain";
import { declineFor } from "@gehoor/domain/testing";
import { beforeEach, expect, test } from "vitest";
import { issueSession } from "../../auth/session-store.ts";
import { loadComplaint } from "../../complaints/load.ts";
import { reachability } from "../../complaints/people.ts";
import { type MailerSpy, mailerSpy } from "../../testing/mailer-spy.ts";
import { useMailCase } from "../../testing/stories/mail-case.ts";
import { useTestApi } from "../../testing/test-api.ts";
import { sendNotice } from "./send-notice.ts";

const api = useTestApi();
const system = () => api().system;
const { opened, run, alertJobsOf, coordinator, signatory } = useMailCase(system);
let mailer: MailerSpy;
beforeEach(() => {
  mailer = mailerSpy();
});

const bram = {
  name: "Bram de Boer",
  email: "bram@example.org",
  phone: undefined,
  address: undefined,
  emailConsent: true,
  portal: undefined,
};

/** Bram complains with her from the start; both are told that it is not handled. */
async function declinedForBoth(person: typeof bram = bram): Promise<Complaint> {
  const complaint = await opened();
  await run(coordinator(), complaint, (_, __, people) => ({
    type: "AddComplainant",
    partyId: people.add(person),
    ...reachability(person),
  }));
  await run(coordinator(), complaint, { type: "StartAssessment" });
  await run(coordinator(), complaint, (addText) =>
    declineFor("INSUFFICIENT_INTEREST", addText("REASON", "Het gaat om één minuut wachten.")),
  );
  return run(signatory(), complaint, { type: "ApproveDecline" });
}

const declines = ({ notices }: Complaint) => notices.filter(({ kind }) => kind === "DECLINED");
const stateOf = async ({ id }: Complaint) => (await loadComplaint(system().db, id))?.status;

async function readLetters(complaint: Complaint, partyId: PartyId | undefined) {
  if (!partyId) throw new Error("Nobody reads");
  const session = { kind: "COMPLAINANT", complaintId: complaint.id, partyId } as const;
  const { token } = await issueSession(system().db, session, []);
  const document = `query ($r: String!) { complaint(reference: $r) { letters { edges { node { kind to } } } } }`;
  interface Seen {
    readonly complaint: { letters: { edges: { node: { kind: string; to: string } }[] } };
  }
  const { data } = await api().ask<Seen>(document, { r: complaint.reference }, token);
  return data.complaint.letters.edges
    .filter(({ node }) => node.kind === "DECLINED")
    .map(({ node }) => node.to);
}

test("each complainant gets an own letter, and the last that leaves ends the complaint, without an alert for the first", async () => {
  const complaint = await declinedForBoth();
  const [first, second] = declines(complaint);
  await sendNotice(system(), mailer, complaint.id, first?.number ?? 0);
  expect(await stateOf(complaint)).toBe("ASSESSING");
  await sendNotice(system(), mailer, complaint.id, second?.number ?? 0);
  expect(await stateOf(complaint)).toBe("DECLINED");
  expect(mailer.sent.map(({ to }) => to.address)).toEqual(["fatima@example.org", "bram@example.org"]);
  expect(mailer.sent[1]?.text).toContain("Geachte Bram de Boer,");
  expect((await alertJobsOf(complaint)).filter((cause) => cause.startsWith("NoticeDispatched"))).toEqual([]);
});

test("each reads their own letter on the page, not the one to the other", async () => {
  const complaint = await declinedForBoth();
  const [anna, other] = complaint.complainants;
  expect(await readLetters(complaint, anna?.partyId)).toEqual(["Fatima Yilmaz"]);
  expect(await readLetters(complaint, other?.partyId)).toEqual(["Bram de Boer"]);
});

test("who cannot be written to keeps it open, and somebody is asked for an address", async () => {
  const complaint = await declinedForBoth({ ...bram, emailConsent: false });
  for (const { number } of declines(complaint)) await sendNotice(system(), mailer, complaint.id, number);
  expect(await stateOf(complaint)).toBe("ASSESSING");
  const [, second] = declines(complaint);
  const alerts = await system().sql`
    select kind from alert where complaint_id = ${complaint.id} and cause = ${`NO_ADDRESS:${second?.number}`}`;
  expect(alerts).toEqual([{ kind: "ADDRESS_NEEDED" }]);
});
