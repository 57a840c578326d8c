import { describe, expect, it } from "vitest";
import { loadHistory } from "../../../complaints/load.ts";
import { runCommand } from "../../../complaints/writing/run-command.ts";
import { logDelivery } from "../../../jobs/sending/delivery-log.ts";
import { prepareLetter } from "../../../letters/prepare-letter.ts";
import { addStaff } from "../../../testing/sample-staff.ts";
import { openedComplaint } from "../../../testing/stories/opened-complaint.ts";
import { useTestApi } from "../../../testing/test-api.ts";

const api = useTestApi();

interface Proven {
  readonly complaint: {
    readonly letters: { readonly edges: readonly { readonly node: Record<string, unknown> }[] };
  };
}
const PROOF = `query ($r: String!) { complaint(reference: $r) {
  letters(first: 5) { edges { node { number readAt attempts { channel outcome detail } } } } } }`;
const OPEN = "query ($r: String!) { complaint(reference: $r) { letter(number: 1) { html } } }";

async function sentReceipt() {
  const { system, signInComplainant, signIn } = api();
  const { complaint, accessCode } = await openedComplaint(system);
  const { id, reference } = complaint;
  const complainant = await signInComplainant({ reference, accessCode });
  const coordinator = await signIn(await addStaff(system, "COORDINATOR"));
  const history = await loadHistory(system.db, id);
  const [notice] = complaint.notices;
  if (!history || !notice) throw new Error("No receipt is owed");
  const dispatchedOn = Temporal.PlainDate.from("2026-11-23");
  const { sha256: letterHash } = await prepareLetter(system, history, notice, dispatchedOn);
  const at = Temporal.Instant.from("2026-11-23T09:05:00Z");
  await logDelivery(system, id, 1, { at, channel: "EMAIL", outcome: "ACCEPTED", detail: "<notice.1@site>" });
  const command = {
    type: "RecordDispatch",
    number: 1,
    evidence: "POSTED",
    dispatchedOn,
    letterHash,
  } as const;
  await runCommand(system, { complaintId: id, actor: { kind: "SYSTEM" }, compose: () => command });
  const receipt = async (token: string) => {
    const { data, errors } = await api().ask<Proven>(PROOF, { r: reference }, token);
    expect(errors).toEqual([]);
    return data.complaint.letters.edges[0]?.node;
  };
  return { id, reference, complainant, coordinator, receipt };
}

describe("the proof of sending and reading (2:25)", () => {
  it("is given to the addressee and to who handles it: each attempt, and the first reading, once", async () => {
    const { reference, complainant, coordinator, receipt } = await sentReceipt();
    const attempts = [{ channel: "EMAIL", outcome: "ACCEPTED", detail: "<notice.1@site>" }];
    expect(await receipt(complainant)).toEqual({ number: 1, readAt: null, attempts });
    await api().ask(OPEN, { r: reference }, complainant);
    const { readAt } = (await receipt(coordinator)) ?? {};
    expect(readAt).toEqual(expect.any(String));
    await api().ask(OPEN, { r: reference }, complainant);
    expect(await receipt(complainant)).toEqual({ number: 1, readAt, attempts });
  });

  it("is not made by a colleague who looks at the letter, nor by listing it", async () => {
    const { reference, complainant, coordinator, receipt } = await sentReceipt();
    await api().ask(OPEN, { r: reference }, coordinator);
    await receipt(complainant);
    expect(await receipt(complainant)).toMatchObject({ readAt: null });
  });
});
