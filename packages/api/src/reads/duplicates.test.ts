import type { Actor, Complaint } from "@gehoor/domain";
import { beforeAll, describe, expect, it } from "vitest";
import { type HandleRequest, handle } from "../complaints/handle.ts";
import { openedComplaint } from "../testing/opened-complaint.ts";
import { someSubmission } from "../testing/sample-requests.ts";
import { addStaff } from "../testing/sample-staff.ts";
import { useTestApi } from "../testing/test-api.ts";

const api = useTestApi();
let token = "";
let coordinator: Extract<Actor, { kind: "STAFF" }>;
beforeAll(async () => {
  coordinator = await addStaff(api().system, "COORDINATOR");
  token = await api().signIn(coordinator);
});

interface Told {
  readonly name?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly postcode?: string;
}

async function complaintOf({ name = "Iemand", email, phone, postcode = "1000 AA" }: Told) {
  const address = { street: "Lindelaan 3", postcode, city: "Soest", country: undefined };
  const person = { name, email, phone, address, emailConsent: false };
  return (await openedComplaint(api().system, someSubmission({ complainants: [person] }))).complaint;
}

/** Whether the second is shown beside the first as perhaps of the same person. */
async function isShown(one: Told, other: Told): Promise<boolean> {
  const { reference } = await complaintOf(one);
  const second = await complaintOf(other);
  return (await besides(reference)).includes(second.reference);
}

/** What is shown beside a complaint. */
async function besides(reference: string): Promise<readonly string[]> {
  const { data } = await api().ask<{ complaint: { possibleDuplicates: { reference: string }[] } }>(
    "query ($r: String!) { complaint(reference: $r) { possibleDuplicates { reference } } }",
    { r: reference },
    token,
  );
  return data.complaint.possibleDuplicates.map((found) => found.reference);
}

async function done({ id: complaintId }: Complaint, compose: HandleRequest["compose"]): Promise<void> {
  const handled = await handle(api().system, { complaintId, actor: coordinator, compose });
  if (handled.outcome !== "DONE") throw new Error(JSON.stringify(handled));
}

describe("perhaps of the same person is what has", () => {
  it.each<[string, Told, Told]>([
    [
      "the same e-mail address",
      { email: "Ans@voorbeeld.nl" },
      { email: "ans@voorbeeld.nl", postcode: "2000 AA" },
    ],
    [
      "the same telephone number, typed otherwise",
      { name: "Ans Prins", phone: "06-11 22 33 44" },
      { name: "A. Prins", phone: "+31 6 11223344", postcode: "2001 AA" },
    ],
    [
      "a postcode with and without a blank",
      { name: "Bo Smit", postcode: "3764 AB" },
      { name: "Bo Smit", postcode: "3764ab" },
    ],
    [
      "initials for a first name",
      { name: "Johannes van der Veen", postcode: "3764 AC" },
      { name: "J. v.d. Veen", postcode: "3764 AC" },
    ],
    [
      "one of two surnames",
      { name: "Carla Mulder-Bos", postcode: "3764 AD" },
      { name: "C. Bos-de Wit", postcode: "3764AD" },
    ],
    [
      "a name without its accents",
      { name: "Ayşe Yıldız", postcode: "3764 AE" },
      { name: "Ayse Yildiz", postcode: "3764 AE" },
    ],
    [
      "a name spelt with a letter more",
      { name: "Piet Janssen", postcode: "3764 AF" },
      { name: "Piet Jansen", postcode: "3764 AF" },
    ],
  ])("%s", async (_, one, other) => {
    expect(await isShown(one, other)).toBe(true);
  });
});

describe("somebody else's is what has", () => {
  it.each<[string, Told, Told]>([
    [
      "only the postcode",
      { name: "Dirk Kok", postcode: "3764 AG" },
      { name: "Mia Vos", postcode: "3764 AG" },
    ],
    [
      "only the particle of a name",
      { name: "Dirk van der Kok", postcode: "3764 AH" },
      { name: "Mia van der Laan", postcode: "3764 AH" },
    ],
    ["only the name", { name: "Eva Blom", postcode: "3764 AJ" }, { name: "Eva Blom", postcode: "3764 AK" }],
  ])("%s", async (_, one, other) => {
    expect(await isShown(one, other)).toBe(false);
  });
});

it("leaves out what was joined to another: it is found there", async () => {
  const same = { name: "Do Vos", postcode: "3764 AZ" };
  const main = await complaintOf(same);
  const merged = await complaintOf(same);
  expect(await besides(merged.reference)).toEqual([main.reference]);
  const { status, receivedOn, startsOn, id } = main;
  const into = { complaintId: id, status, receivedOn, startsOn, sameComplainant: true };
  await done(merged, () => ({ type: "StartAssessment" }));
  await done(merged, () => ({ type: "MergeComplaint", into }));
  expect(await besides(main.reference)).toEqual([]);
});
