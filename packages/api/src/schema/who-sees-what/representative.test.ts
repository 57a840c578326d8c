import { type ComplaintId, type PartyId, parseId } from "@gehoor/domain";
import { expect, it } from "vitest";
import { currentAccessCode } from "../../complaints/access-codes/access-code.ts";
import { useOneCase } from "../../testing/stories/one-case.ts";
import { useTestApi } from "../../testing/test-api.ts";

const api = useTestApi();
const one = useOneCase(api);

const LOOK = `query ($reference: String!) { complaint(reference: $reference) {
  representative { partyId name authorisation } letters { edges { node { kind to state } } } } }`;

interface Seen {
  readonly representative: { readonly partyId: string } | null;
  readonly letters: { readonly edges: readonly { readonly node: { readonly kind: string } }[] };
}

async function look(token: string | undefined) {
  const answer = await api().ask<{ complaint: Seen | null }>(LOOK, { reference: one().reference }, token);
  expect(answer.errors).toEqual([]);
  return answer.data.complaint;
}

it("closes the case to a representative who is asked for proof, letter by letter, and to one who is refused", async () => {
  const { system, signInComplainant } = api();
  const { id, reference, tokens, done } = one();
  const address = { street: "Molenweg 3", postcode: "3764 AC", city: "Soest", country: null };
  await done("appointRepresentative", {
    idempotencyKey: crypto.randomUUID(),
    kind: "AUTHORISED",
    person: { name: "Henk Mol", email: null, phone: null, address, emailConsent: false },
  });
  const partyId = parseId<PartyId>((await look(tokens.coordinator))?.representative?.partyId ?? "");
  const complaintId = parseId<ComplaintId>(id);
  if (!partyId || !complaintId) throw new Error("Nobody was appointed");
  const accessCode = await currentAccessCode(system.db, system.env, complaintId, partyId);
  const token = await signInComplainant({ reference, accessCode: accessCode ?? "" });
  const before = (await look(token))?.letters.edges.map(({ node }) => node.kind);
  expect(before).toEqual(expect.arrayContaining(["ACKNOWLEDGEMENT", "RECEIPT"]));

  await done("recordAuthorisation", { authorisation: "ASKED" });
  expect((await look(token))?.letters.edges.map(({ node }) => node)).toEqual([
    { kind: "AUTHORISATION_ASKED", to: "Henk Mol", state: "REQUESTED" },
  ]);

  const refuse = { reason: "Hij heeft medewerkers bedreigd." };
  expect(await one().command("refuseRepresentative", refuse, "handler")).toMatchObject({
    refusal: { code: "NOT_YOURS" },
  });
  await done("refuseRepresentative", refuse);
  expect(await look(token)).toBeNull();
  const letters = (await look(tokens.coordinator))?.letters.edges.map(({ node }) => node);
  expect(letters?.filter(({ kind }) => kind === "REPRESENTATIVE_REFUSED")).toEqual([
    { kind: "REPRESENTATIVE_REFUSED", to: "Fatima Yilmaz", state: "REQUESTED" },
    { kind: "REPRESENTATIVE_REFUSED", to: "Henk Mol", state: "REQUESTED" },
  ]);
});
