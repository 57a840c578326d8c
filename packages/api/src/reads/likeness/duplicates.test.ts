import type { Actor, Complaint } from "@gehoor/domain";
import { beforeAll, describe, expect, it } from "vitest";
import { someSubmission } from "../../testing/sample-requests.ts";
import { addStaff } from "../../testing/sample-staff.ts";
import { openedComplaint } from "../../testing/stories/opened-complaint.ts";
import { type Runnable, runOn } from "../../testing/stories/replay.ts";
import { useTestApi } from "../../testing/test-api.ts";
import { sameComplainant } from "./same-complainant.ts";

const api = useTestApi();
let token = "";
let coordinator: Extract<Actor, { kind: "STAFF" }>;
beforeAll(async () => {
  coordinator = await addStaff(api().system, "COORDINATOR");
  token = await api().signIn(coordinator);
});

interface Facts {
  readonly about?: "BBS" | "EMPLOYEE" | "UNKNOWN";
  readonly name?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly postcode?: string;
}

async function complaintOf({ about, name = "Iemand", email, phone, postcode = "1000 AA" }: Facts) {
  const address = { street: "Lindelaan 3", postcode, city: "Soest", country: undefined };
  const person = { name, email, phone, address, emailConsent: false };
  const told = someSubmission({ complainants: [person], ...(about && { about }) });
  return (await openedComplaint(api().system, told)).complaint;
}

/** Whether the second is shown beside the first as perhaps of the same person. */
async function isShown(one: Facts, other: Facts): Promise<boolean> {
  const { reference } = await complaintOf(one);
  const second = await complaintOf(other);
  return (await besides(reference)).includes(second.reference);
}

interface Found {
  readonly reference: string;
  readonly likeness: readonly string[];
  readonly takesIn: boolean;
}

/** What is shown beside a complaint, why, and whether it can take this one in. */
async function foundBeside(reference: string): Promise<readonly Found[]> {
  const { data } = await api().ask<{ complaint: { possibleDuplicates: Found[] } }>(
    "query ($r: String!) { complaint(reference: $r) { possibleDuplicates { reference likeness takesIn } } }",
    { r: reference },
    token,
  );
  return data.complaint.possibleDuplicates;
}

async function besides(reference: string): Promise<readonly string[]> {
  return (await foundBeside(reference)).map((found) => found.reference);
}

async function done(complaint: Complaint, command: Runnable): Promise<void> {
  await runOn(api().system, complaint, coordinator, command);
}

describe("perhaps of the same person is what has", () => {
  it.each<[string, Facts, Facts]>([
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

describe("the same person", () => {
  it.each<[string, Facts, Facts, boolean]>([
    [
      "at a postcode with and without a blank",
      { name: "Bo Prins", postcode: "3765 XA" },
      { name: "Bo  prins", postcode: "3765xa" },
      true,
    ],
    [
      "by an e-mail address with other capitals",
      { email: "Cor@voorbeeld.nl" },
      { email: "cor@voorbeeld.nl", postcode: "3765 XB" },
      true,
    ],
    ["nowhere, at no postcode", { name: "Dia Vos", postcode: "" }, { name: "Dia Vos", postcode: "" }, false],
  ])("%s, by what is shown and by what may be merged alike", async (_, one, other, same) => {
    const first = await complaintOf(one);
    const second = await complaintOf(other);
    const beside = (await foundBeside(second.reference)).filter(
      ({ reference }) => reference === first.reference,
    );
    expect(beside.map(({ takesIn }) => takesIn)).toEqual([same]);
    expect(await sameComplainant(api().system.db, second, first)).toBe(same);
  });
});

describe("somebody else's is what has", () => {
  it.each<[string, Facts, Facts]>([
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
  const { status, receivedOn, receivedAt, startsOn, id } = main;
  const into = { complaintId: id, status, receivedOn, receivedAt, startsOn, sameComplainant: true };
  await done(merged, { type: "StartAssessment" });
  await done(merged, { type: "MergeComplaint", into });
  expect(await besides(main.reference)).toEqual([]);
});

it("says by what it seems to be of the same person, each reason once", async () => {
  const ans = {
    name: "Ans Prins",
    email: "ans.prins@voorbeeld.nl",
    phone: "06 55 44 33 22",
    postcode: "3764 BA",
  };
  const { reference } = await complaintOf(ans);
  await complaintOf({ ...ans, name: "A. Prins" });
  await complaintOf({ name: "Iemand anders", phone: "0655443322", postcode: "3764 BB" });
  const reasons = (await foundBeside(reference)).map(({ likeness }) => likeness);
  expect(reasons).toHaveLength(2);
  expect(reasons).toContainEqual(["EMAIL", "NAME_AND_POSTCODE", "PHONE"]);
  expect(reasons).toContainEqual(["PHONE"]);
});

it("offers to merge into the one that came first, also of one day, and never the other way round", async () => {
  const same = { name: "Bo Mol", postcode: "3764 BC" };
  const first = await complaintOf(same);
  api().system.clock.set("2026-11-23T09:01:00Z");
  const second = await complaintOf(same);
  expect(await foundBeside(second.reference)).toMatchObject([{ reference: first.reference, takesIn: true }]);
  expect(await foundBeside(first.reference)).toMatchObject([{ reference: second.reference, takesIn: false }]);
});

it("never takes what is about BBS for what is about ourselves, unless about whom is not known", async () => {
  const same = { name: "Cor Bos", postcode: "3764 BD" };
  expect(await isShown({ ...same, about: "BBS" }, { ...same, about: "EMPLOYEE" })).toBe(false);
  const another = { name: "Dee Bos", postcode: "3764 BE" };
  expect(await isShown({ ...another, about: "BBS" }, { ...another, about: "UNKNOWN" })).toBe(true);
  const third = { name: "Els Bos", postcode: "3764 BF" };
  expect(await isShown({ ...third, about: "BBS" }, { ...third, about: "BBS" })).toBe(true);
});
