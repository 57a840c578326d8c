import type { Actor, Complaint } from "@gehoor/domain";
import { mergeInto } from "@gehoor/domain/testing";
import { beforeEach, expect, test } from "vitest";
import { type History, loadComplaint, loadHistory } from "../../complaints/load.ts";
import { jobsOf } from "../../complaints/writing/jobs-of.ts";
import { composeLetter } from "../../letters/compose-letter.ts";
import { loadMaterial } from "../../letters/load-material.ts";
import { sameComplainant } from "../../reads/likeness/same-complainant.ts";
import { someSubmission } from "../../testing/sample-requests.ts";
import { addStaff } from "../../testing/sample-staff.ts";
import { openedComplaint } from "../../testing/stories/opened-complaint.ts";
import { type Runnable, runOn } from "../../testing/stories/replay.ts";
import { useTestSystem } from "../../testing/test-system.ts";
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

function run(actor: Actor, complaint: Complaint, command: Runnable): Promise<Complaint> {
  return runOn(system(), complaint, actor, command);
}

/** A complaint with another of the same complainant joined to it. */
async function joinedTwo() {
  const { complaint: main } = await openedComplaint(system());
  const { complaint: second } = await openedComplaint(system());
  await run(coordinator, second, { type: "StartAssessment" });
  await run(coordinator, second, mergeInto(main));
  await carryMerged(system(), second.id);
  await carryMerged(system(), second.id);
  return { main, second };
}

async function withdraws(main: Complaint, joinedToo: boolean): Promise<void> {
  const partyId = main.complainants[0]?.partyId;
  if (!partyId) throw new Error("nobody");
  await run({ kind: "COMPLAINANT", partyId }, main, () => ({
    type: "Withdraw",
    partyId,
    statement: undefined,
    joinedToo,
  }));
}

const tasksOf = ({ complaint, events }: History) => jobsOf(complaint, events).map(({ task }) => task);

test("what was joined stays where it is when its complainant withdrew it too, and the letter says so", async () => {
  const { main, second } = await joinedTwo();
  await withdraws(main, true);
  const withdrawn = await loadHistory(system().db, main.id);
  if (!withdrawn) throw new Error("no complaint");
  expect(tasksOf(withdrawn)).not.toContain("return_merged");
  expect((await loadComplaint(system().db, second.id))?.status).toBe("MERGED");
  const notice = withdrawn.complaint.notices.find(({ kind }) => kind === "WITHDRAWN");
  if (!notice) throw new Error("no letter");
  const on = Temporal.PlainDate.from("2026-11-23");
  const material = await loadMaterial(system(), withdrawn, notice, on);
  expect(composeLetter(material).text).toContain(
    `U zei dat dit ook geldt voor uw klacht ${second.reference}, die bij deze is gevoegd. Ook daarop volgt dus geen oordeel.`,
  );
});

test("what was said in what was joined is judged in the other; it comes back when the other is withdrawn, and its complainant is told", async () => {
  const { main, second } = await joinedTwo();
  const joined = await loadComplaint(system().db, main.id);
  expect(joined?.parts.map(({ from }) => from?.part)).toEqual([undefined, undefined, 1, 2]);
  await withdraws(main, false);
  const withdrawn = await loadHistory(system().db, main.id);
  expect(withdrawn && tasksOf(withdrawn)).toContain("return_merged");
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
