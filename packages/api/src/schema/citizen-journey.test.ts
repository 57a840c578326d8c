import { expect, it } from "vitest";
import { submissionInput } from "../testing/some-input.ts";
import { useTestApi } from "../testing/test-api.ts";

const api = useTestApi();

const person = { name: "", email: null, phone: null, address: null, emailConsent: false };
const SUBMIT = `mutation ($input: SubmitComplaintInput!) { submitComplaint(input: $input) {
  __typename
  ... on Receipt { accessCode complaint { reference receivedOn deadlines { kind dueOn daysLeft } } }
  ... on InvalidInput { problems { path code limit } }
  ... on Refused { refusal { code article } }
} }`;
const SIGN_IN = `mutation ($reference: String!, $accessCode: String!) {
  signInComplainant(reference: $reference, accessCode: $accessCode) {
    __typename
    ... on SignedIn { token viewer { ... on ComplainantViewer { name representing complaint { reference } } } }
    ... on SignInRefused { waitUntilAt }
  } }`;
interface Sent {
  readonly submitComplaint: {
    readonly __typename: string;
    readonly accessCode: string;
    readonly complaint: { readonly reference: string };
  };
}
const OWN = `{ ownComplaints {
  reference view status summary turn { holder task untilOn }
  complainants { name email you } parts { description judgement }
  deadlines { kind dueOn article steps { on reason } } history(first: 10) { totalCount edges { node { type by { kind name } } } }
  messages { totalCount } notes { totalCount } letters { edges { node { kind to } } }
  possibleActions { type allowed } ombudsmanStep { open ombudsman { name } }
} }`;

it("takes a complaint in, gives a receipt, and lets the complainant look at it by reference and code", async () => {
  const { ask } = api();
  const sent = await ask<Sent>(SUBMIT, { input: submissionInput() });
  expect(sent.errors).toEqual([]);
  const receipt = sent.data.submitComplaint;
  expect(receipt.__typename).toBe("Receipt");
  const { reference } = receipt.complaint;

  const signedIn = await ask<{ signInComplainant: { token: string; viewer: unknown } }>(SIGN_IN, {
    reference,
    accessCode: receipt.accessCode,
  });
  expect(signedIn.errors).toEqual([]);
  const { token, viewer } = signedIn.data.signInComplainant;
  expect(viewer).toEqual({ name: "Fatima Yilmaz", representing: false, complaint: { reference } });

  const own = await ask<{ ownComplaints: unknown[] }>(OWN, {}, token);
  expect(own.errors).toEqual([]);
  const [complaint] = own.data.ownComplaints;
  expect(complaint).toMatchObject({
    reference,
    view: "COMPLAINANT",
    status: "RECEIVED",
    summary: "Aan de balie werd ik weggestuurd zonder uitleg.",
    turn: { holder: "AUTHORITY", task: "ASSESS", untilOn: "2026-12-07" },
    complainants: [{ name: "Fatima Yilmaz", email: "fatima@example.org", you: true }],
    ombudsmanStep: { open: false, ombudsman: { name: "De Gemeentelijke Ombudsman" } },
  });
});

it("makes one complaint of a form sent twice, also at the same time, and shows the same code again", async () => {
  const { ask, system } = api();
  const input = submissionInput({ complainant: { ...person, name: "Twee Keer" } });
  const answers = await Promise.all([1, 2, 3].map(() => ask<Sent>(SUBMIT, { input })));
  const receipts = answers.map(({ data }) => data.submitComplaint);
  expect(new Set(receipts.map(({ complaint }) => complaint.reference)).size).toBe(1);
  expect(new Set(receipts.map(({ accessCode }) => accessCode)).size).toBe(1);
  const [made] = await system.sql<{ count: number }[]>`
    select count(*)::int as count from party where name = 'Twee Keer'`;
  expect(made?.count).toBe(1);
});
