import { describe, expect, it } from "vitest";
import { addStaff } from "../../testing/sample-staff.ts";
import { submissionInput } from "../../testing/some-input.ts";
import { useTestApi } from "../../testing/test-api.ts";

const api = useTestApi();

const PERSON = "{ name email phone address letters kind }";
const ENTERED = `entered {
  screening { about subject conductUntilOn decision earlierComplaint proceedings concerns matter answered }
  conductUntilOn parts { number subject description } namedPersons aboutCoordinator wish oralWish noOralWish
  complainants ${PERSON} representative ${PERSON} }`;
const SUBMIT = `mutation ($input: SubmitComplaintInput!) { submitComplaint(input: $input) {
  ... on Receipt { accessCode key complaint { id reference } ${ENTERED} } } }`;
const AGAIN = `query ($key: String!) { receipt(key: $key) { accessCode key complaint { id reference } ${ENTERED} } }`;
const OWN = `query ($reference: String!) { complaint(reference: $reference) { ${ENTERED} } }`;
const RENEW = `mutation ($input: RenewAccessCodeInput!) { renewAccessCode(input: $input) { __typename } }`;

interface Receipt {
  readonly accessCode: string;
  readonly key: string;
  readonly complaint: { readonly id: string; readonly reference: string };
  readonly entered: Record<string, unknown>;
}

const everything = {
  screening: {
    about: "EMPLOYEE",
    subject: "TREATMENT",
    conductUntilOn: "2026-11-16",
    decision: "TAKEN",
    earlierComplaint: true,
    proceedings: "OTHER_COURT",
    concerns: "OTHER_AUTHORISED",
    matter: "CONDUCT",
    answered: ["DECISION", "EARLIER_COMPLAINT", "PROCEEDINGS", "CONCERNS"],
  },
  namedPersons: "De mevrouw van balie 3",
  aboutCoordinator: true,
  oralWish: null,
  noOralWish: true,
  complainant: {
    name: "Ans de Wit",
    email: null,
    phone: "035 609 34 11",
    address: { street: "Dorpsstraat 3", postcode: "3761 AB", city: "Soest", country: null },
    emailConsent: false,
  },
  representative: {
    kind: "AUTHORISED",
    person: {
      name: "Fatima Yilmaz",
      email: "fatima@example.org",
      phone: null,
      address: { street: "Rue Haute 12", postcode: null, city: "Brussel", country: "België" },
      emailConsent: true,
    },
  },
};

async function submitted(changes: Record<string, unknown> = everything): Promise<Receipt> {
  const { data } = await api().ask<{ submitComplaint: Receipt }>(SUBMIT, { input: submissionInput(changes) });
  return data.submitComplaint;
}

const again = async (key: string) =>
  (await api().ask<{ receipt: Receipt | null }>(AGAIN, { key })).data.receipt;

describe("a receipt", () => {
  it("holds a copy of everything that was entered (Awb 2:17(2)), and can be seen again the same day", async () => {
    const receipt = await submitted();
    expect(receipt.entered).toEqual({
      screening: everything.screening,
      conductUntilOn: "2026-11-16",
      parts: [
        {
          number: 1,
          subject: "TREATMENT",
          description: "Aan de balie werd ik weggestuurd zonder uitleg.",
        },
      ],
      namedPersons: "De mevrouw van balie 3",
      aboutCoordinator: true,
      wish: "Een excuus.",
      oralWish: null,
      noOralWish: true,
      complainants: [
        {
          name: "Ans de Wit",
          email: null,
          phone: "035 609 34 11",
          address: ["Dorpsstraat 3", "3761 AB Soest"],
          letters: null,
          kind: null,
        },
      ],
      representative: {
        name: "Fatima Yilmaz",
        email: "fatima@example.org",
        phone: null,
        address: ["Rue Haute 12", "Brussel", "België"],
        letters: "EMAIL",
        kind: "AUTHORISED",
      },
    });
    expect(await again(receipt.key)).toEqual(receipt);
  });

  it("is the same on the complaint's own page, but for how to reach the person who is helped", async () => {
    const { complaint, accessCode, entered } = await submitted();
    const token = await api().signInComplainant({ reference: complaint.reference, accessCode });
    const { data } = await api().ask<{ complaint: Receipt }>(OWN, { reference: complaint.reference }, token);
    expect(data.complaint.entered).toEqual({
      ...entered,
      complainants: [
        { name: "Ans de Wit", email: null, phone: null, address: [], letters: null, kind: null },
      ],
    });
  });

  it("says of an answer that nobody gave that nobody gave it", async () => {
    const { screening: _, ...rest } = everything;
    const { entered } = await submitted({ ...rest, noOralWish: null });
    expect(entered).toMatchObject({ oralWish: null, noOralWish: false, screening: { answered: [] } });
  });

  it("is shown to nobody with another key, nor after a day, nor once another code was given out", async () => {
    api().system.clock.set("2026-11-24T10:00:00Z");
    const { key, complaint } = await submitted();
    const [name = "", seal = ""] = key.split(".");
    for (const other of ["", ".", name, `${name}.`, `x${name}.${seal}`, `${name}.${seal}x`])
      expect(await again(other), other).toBeNull();

    const other = await submitted();
    const staff = await api().signIn(await addStaff(api().system, "COORDINATOR"));
    const { data } = await api().ask<{
      complaint: { complainants: never[]; representative: { partyId: string } };
    }>(
      "query ($r: String!) { complaint(reference: $r) { representative { partyId } } }",
      { r: other.complaint.reference },
      staff,
    );
    const { partyId } = data.complaint.representative;
    const input = { complaintId: other.complaint.id, partyId, identityCheck: "Paspoort gezien." };
    await api().ask(RENEW, { input }, staff);
    expect(await again(other.key)).toBeNull();

    expect(await again(key)).toMatchObject({ complaint });
    api().system.clock.set("2026-11-25T10:00:01Z");
    expect(await again(key)).toBeNull();
  });
});
