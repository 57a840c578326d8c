import type { Actor, Complaint } from "@gehoor/domain";
import { beforeEach, expect, test } from "vitest";
import { type HandleRequest, handle } from "../complaints/handle.ts";
import { loadComplaint } from "../complaints/load.ts";
import { sameComplainant } from "../reads/same-complainant.ts";
import { openedComplaint } from "../testing/opened-complaint.ts";
import { someSubmission } from "../testing/sample-requests.ts";
import { addStaff } from "../testing/sample-staff.ts";
import { useTestSystem } from "../testing/test-system.ts";
import { carryMerged } from "./carry-merged.ts";
import { returnMerged } from "./return-merged.ts";
import { separateParts } from "./separate-parts.ts";

const system = useTestSystem();
let coordinator: Extract<Actor, { kind: "STAFF" }>;

beforeEach(async () => {
  system().clock.set("2026-11-23T09:00:00Z");
  coordinator = await addStaff(system(), "COORDINATOR");
});

const by = (name: string, email: string) =>
  someSubmission({
    complainants: someSubmission().complainants.map((one) => ({ ...one, name, email })),
  });

async function does(actor: Actor, { id }: Complaint, compose: HandleRequest["compose"]): Promise<Complaint> {
  const handled = await handle(system(), { complaintId: id, actor, compose });
  if (handled.outcome !== "DONE") throw new Error(JSON.stringify(handled));
  return handled.complaint;
}

test("what was said in what was joined is judged in the other; it comes back when the other is withdrawn, and its complainant is told", async () => {
  const { complaint: main } = await openedComplaint(system());
  const { complaint: second } = await openedComplaint(system());
  await does(coordinator, second, () => ({ type: "StartAssessment" }));
  await does(coordinator, second, () => ({
    type: "MergeComplaint",
    into: {
      complaintId: main.id,
      status: main.status,
      receivedOn: main.receivedOn,
      startsOn: main.startsOn,
      sameComplainant: true,
    },
  }));
  await carryMerged(system(), second.id);
  await carryMerged(system(), second.id);
  const joined = await loadComplaint(system().db, main.id);
  expect(joined?.parts.map(({ from }) => from?.part)).toEqual([undefined, undefined, 1, 2]);
  const partyId = main.complainants[0]?.partyId;
  if (!partyId) throw new Error("nobody");
  await does({ kind: "COMPLAINANT", partyId }, main, () => ({
    type: "Withdraw",
    partyId,
    statement: undefined,
  }));
  await returnMerged(system(), main.id);
  await returnMerged(system(), main.id);
  const back = await loadComplaint(system().db, second.id);
  expect(back?.status).toBe("ASSESSING");
  expect(back?.notices.filter(({ kind }) => kind === "UNMERGED")).toHaveLength(1);
  await separateParts(system(), second.id, main.id);
  const alone = await loadComplaint(system().db, main.id);
  expect(alone?.parts.map(({ ending }) => ending?.as)).toEqual([
    undefined,
    undefined,
    "SEPARATED",
    "SEPARATED",
  ]);
});

test("the same person is known by e-mail address, or by name and postcode; a neighbour is not", async () => {
  const same = async (one: ReturnType<typeof by>, other: ReturnType<typeof by>) => {
    const [here, there] = [await openedComplaint(system(), one), await openedComplaint(system(), other)];
    return sameComplainant(system().db, here.complaint, there.complaint);
  };
  expect(await same(by("F. Yilmaz", "f@example.org"), by("Fatima Yilmaz", "F@example.org"))).toBe(true);
  expect(await same(by("Fatima Yilmaz", "a@example.org"), by("fatima yilmaz", "b@example.org"))).toBe(true);
  expect(await same(by("Fatima Yilmaz", "a@example.org"), by("Kees Mol", "b@example.org"))).toBe(false);
});
