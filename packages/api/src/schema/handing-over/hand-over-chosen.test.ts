import type { Actor, Complaint } from "@gehoor/domain";
import { assignHandler } from "@gehoor/domain/testing";
import { beforeEach, describe, expect, it } from "vitest";
import { addStaff } from "../../testing/sample-staff.ts";
import { openedComplaint } from "../../testing/stories/opened-complaint.ts";
import { runOn } from "../../testing/stories/replay.ts";
import { useTestApi } from "../../testing/test-api.ts";

type Staff = Extract<Actor, { kind: "STAFF" }>;
const api = useTestApi();
const people: Record<"coordinator" | "hilde" | "wim", Staff> = Object.create(null);
/** One with a handler asked, one with nobody, one that nobody took up yet. */
let [asked, free, received]: Complaint[] = [];

const theOne = (complaint: Complaint | undefined): Complaint => {
  if (!complaint) throw new Error("It was opened");
  return complaint;
};

beforeEach(async () => {
  const { system } = api();
  system.clock.set("2026-11-23T08:00:00Z");
  await system.sql`update staff set active = false`;
  people.coordinator = await addStaff(system, "COORDINATOR");
  for (const name of ["hilde", "wim"] as const) people[name] = await addStaff(system, "HANDLER");
  [asked, free, received] = [
    (await openedComplaint(system)).complaint,
    (await openedComplaint(system)).complaint,
    (await openedComplaint(system)).complaint,
  ];
  for (const complaint of [theOne(asked), theOne(free)])
    await runOn(system, complaint, people.coordinator, { type: "StartAssessment" });
  await runOn(system, theOne(asked), people.coordinator, assignHandler(people.hilde.staffId));
  // What was asked then cannot be taken back any more.
  system.clock.set("2026-11-23T09:00:00Z");
});

async function ask<Data>(document: string, variables: object, who: Staff): Promise<Data> {
  const { data, errors } = await api().ask<Data>(document, { ...variables }, await api().signIn(who));
  expect(errors).toEqual([]);
  return data;
}

interface Chosen {
  readonly cases: readonly {
    readonly id: string;
    readonly reference: string;
    readonly holder: { readonly id: string } | null;
  }[];
  readonly others: readonly { readonly reference: string; readonly refusal: { readonly code: string } }[];
  readonly justAsked: readonly { readonly reference: string }[];
  readonly receivers: readonly { readonly staff: { readonly id: string } }[];
}

async function chosen(references: readonly string[], who = people.coordinator): Promise<Chosen> {
  const document = `query ($references: [String!]!) { chosen: handOverChosen(references: $references) {
    cases { id reference holder { id } } others { reference refusal { code } }
    justAsked { reference } receivers { staff { id } } } }`;
  return (await ask<{ chosen: Chosen }>(document, { references }, who)).chosen;
}

const all = () => [asked, free, received].map((one) => theOne(one).reference);

async function handOver(cases: readonly object[]): Promise<(string | undefined)[]> {
  const document = `mutation ($input: HandOverInput!) { handed: handOver(input: $input) {
    ... on HandOverDone { cases { refusal { code } } } } }`;
  const input = { reason: "Wim heeft ruimte.", cases };
  const { handed } = await ask<{ handed: { cases: { refusal: { code: string } | null }[] } }>(
    document,
    { input },
    people.coordinator,
  );
  return handed.cases.map(({ refusal }) => refusal?.code);
}

describe("complaints chosen from a list", () => {
  it("stand together with who has them, and with the reason where one cannot be handed over", async () => {
    const { cases, others, receivers } = await chosen([...all(), "K-2026-9999-9", "geen kenmerk\0"]);
    expect(new Map(cases.map(({ reference, holder }) => [reference, holder?.id]))).toEqual(
      new Map([
        [theOne(asked).reference, people.hilde.staffId],
        [theOne(free).reference, undefined],
      ]),
    );
    expect(others).toContainEqual({
      reference: theOne(received).reference,
      refusal: { code: "NOT_IN_THIS_STATE" },
    });
    expect(receivers.map(({ staff }) => staff.id).toSorted()).toEqual(
      [people.hilde.staffId, people.wim.staffId].toSorted(),
    );
  });

  it("are nobody's to hand over but who coordinates them, and answer like what does not exist", async () => {
    for (const who of [people.hilde, people.wim]) {
      const { cases, others, justAsked } = await chosen(all(), who);
      expect([cases, justAsked]).toEqual([[], []]);
      expect(others.map(({ refusal }) => refusal.code)).toEqual(["NOT_YOURS", "NOT_YOURS", "NOT_YOURS"]);
    }
  });

  it("are given to somebody, whoever had them; then they stand there to be taken back", async () => {
    const { cases } = await chosen(all());
    const to = people.wim.staffId;
    const sent = cases.map(({ id, holder }) => ({ complaintId: id, fromId: holder?.id, handlerId: to }));
    expect(await handOver(sent)).toEqual([undefined, undefined]);
    const after = await chosen(all());
    expect(after.cases).toEqual([]);
    expect(after.justAsked.map(({ reference }) => reference).toSorted()).toEqual(
      [theOne(asked).reference, theOne(free).reference].toSorted(),
    );
    expect((await chosen([theOne(free).reference])).justAsked).toHaveLength(1);
    api().system.clock.set("2026-11-23T09:10:00Z");
    expect((await chosen(all())).cases).toHaveLength(2);
  });

  it("stay where they are when a colleague gave them to somebody meanwhile", async () => {
    const { cases } = await chosen([theOne(free).reference]);
    await runOn(api().system, theOne(free), people.coordinator, assignHandler(people.hilde.staffId));
    const [one] = cases;
    expect(await handOver([{ complaintId: one?.id, handlerId: people.wim.staffId }])).toEqual([
      "HANDED_OVER_MEANWHILE",
    ]);
  });
});
