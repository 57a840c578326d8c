import type { Complaint } from "@gehoor/domain";
import { expect, test } from "vitest";
import { issueSession } from "../../auth/session-store.ts";
import { loadComplaint } from "../../complaints/load.ts";
import { someSubmission } from "../../testing/sample-requests.ts";
import { useMailCase } from "../../testing/stories/mail-case.ts";
import { useTestApi } from "../../testing/test-api.ts";
import { mirrorJoint } from "./mirror-joint.ts";

const api = useTestApi();
const system = () => api().system;
const { opened, run, coordinator } = useMailCase(system);

const joint = async ({ id }: Complaint) => (await loadComplaint(system().db, id))?.jointWith;

async function twoPeople(): Promise<readonly [Complaint, Complaint]> {
  const phone = undefined;
  const bram = {
    name: "Bram de Boer",
    email: "bram@example.org",
    phone,
    address: undefined,
    emailConsent: true,
  };
  return [await opened(), await opened(someSubmission({ complainants: [bram] }))];
}

async function handledJointly(one: Complaint, other: Complaint): Promise<void> {
  const { id: complaintId, status } = other;
  await run(coordinator(), one, () => ({
    type: "HandleJointly",
    with: { complaintId, status, sameComplainant: false },
  }));
  await mirrorJoint(system(), one.id, other.id);
}

interface Seen {
  readonly complaint: {
    readonly jointlyHandled: readonly { readonly reference: string }[];
    readonly history: { readonly edges: readonly { readonly node: { readonly type: string } }[] };
  };
}

async function read({ reference }: Complaint, token: string) {
  const document = `query ($r: String!) { complaint(reference: $r) {
    jointlyHandled { reference } history(first: 100) { edges { node { type } } } } }`;
  const { data } = await api().ask<Seen>(document, { r: reference }, token);
  return {
    with: data.complaint.jointlyHandled.map((one) => one.reference),
    history: data.complaint.history.edges.map(({ node }) => node.type),
  };
}

test("two complaints handled jointly say so in both, and are let go in both", async () => {
  const [one, other] = await twoPeople();
  await handledJointly(one, other);
  await mirrorJoint(system(), one.id, other.id);
  expect([await joint(one), await joint(other)]).toEqual([[other.id], [one.id]]);
  await run(coordinator(), other, { type: "EndJointHandling", with: one.id });
  await mirrorJoint(system(), other.id, one.id);
  expect([await joint(one), await joint(other)]).toEqual([[], []]);
});

test("who coordinates sees with which; a complainant hears nothing of somebody else's complaint", async () => {
  const [one, other] = await twoPeople();
  await handledJointly(one, other);
  expect(await read(one, await api().signIn(coordinator()))).toMatchObject({ with: [other.reference] });
  for (const complaint of [one, other]) {
    const partyId = complaint.complainants[0]?.partyId;
    if (!partyId) throw new Error("Nobody complained");
    const session = { kind: "COMPLAINANT", complaintId: complaint.id, partyId } as const;
    const { token } = await issueSession(system().db, session, []);
    const seen = await read(complaint, token);
    expect(seen.with).toEqual([]);
    expect(seen.history).not.toContain("HandledJointly");
  }
});
