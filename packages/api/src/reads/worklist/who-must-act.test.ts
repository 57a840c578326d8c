import { type ComplaintId, fold, liesWith, type Role, turnOf } from "@gehoor/domain";
import * as people from "@gehoor/domain/testing";
import { furtherScenarios, scenarios } from "@gehoor/domain/testing";
import { beforeAll, expect, it } from "vitest";
import { project } from "../../complaints/projections/project.ts";
import { newId } from "../../complaints/texts.ts";
import { complaint as complaintTable } from "../../db/schema/projections.ts";
import { rowsOf, writeRows } from "../../db/write-rows.ts";
import { useTestSystem } from "../../testing/test-system.ts";
import type { Fragment } from "../visibility.ts";
import { somethingToDo, waitingForComplainant } from "./worklist-conditions.ts";

const system = useTestSystem();

const roleSets: readonly (readonly Role[])[] = [
  ...([["COORDINATOR"], ["SIGNATORY"], ["ADVISER"], ["LIAISON"], ["HANDLER"], []] as const),
  ["COORDINATOR", "HANDLER", "SIGNATORY"],
];
const { coordinator, handler, otherHandler, signatory, dirk } = people;
const staff = [coordinator, handler, otherHandler, signatory, dirk].map(({ staffId }) => staffId);

const days = ["2026-03-02", "2026-03-10", "2026-03-24", "2026-09-01"] as const;
const written = [...scenarios, ...furtherScenarios].map(({ name, history }, index) => {
  const complaint = fold(history);
  if (!complaint) throw new Error(name);
  const row = project(complaint, history, people.contextOf(people.system, days[0])).complaint;
  return { name, complaint, row: { ...row, id: newId<ComplaintId>(), reference: `K-2026-${index}` } };
});

beforeAll(async () => {
  const rows = written.map(({ row }) => row);
  await system().sql.begin((transaction) =>
    writeRows(transaction, [rowsOf({ table: complaintTable, rows, existing: "REPLACE" })]),
  );
});

async function found(condition: Fragment): Promise<readonly string[]> {
  const rows = await system().sql<
    { reference: string }[]
  >`select c.reference from complaint c where ${condition}`;
  return written
    .filter(({ row }) => rows.some(({ reference }) => reference === row.reference))
    .map(({ name }) => name);
}

it("lists what lies with somebody, and what waits for the complainant, as the domain says it", async () => {
  const { sql } = system();
  const seen = { waiting: 0, mine: 0, tasks: new Set<string>() };
  for (const day of days) {
    const todayOn = Temporal.PlainDate.from(day);
    const context = people.contextOf(people.system, day);
    const turns = written.map((one) => ({ ...one, turn: turnOf(one.complaint, context) }));
    const namesOf = (which: (one: (typeof turns)[number]) => boolean) =>
      turns.filter(which).map(({ name }) => name);
    const waiting = namesOf(({ turn }) => turn.holder === "COMPLAINANT");
    expect(await found(waitingForComplainant(sql, todayOn)), day).toEqual(waiting);
    seen.waiting += waiting.length;
    for (const { turn } of turns) seen.tasks.add(turn.task);
    for (const staffId of staff)
      for (const roles of roleSets) {
        const session = { kind: "STAFF", staffId, roles, tokenHash: "", expiresAt: context.now } as const;
        const mine = namesOf(({ complaint, turn }) => liesWith(session, complaint, turn));
        expect(await found(somethingToDo(sql, session, todayOn)), `${roles.join()} on ${day}`).toEqual(mine);
        seen.mine += mine.length;
      }
  }
  expect(seen.waiting).toBeGreaterThan(10);
  expect(seen.mine).toBeGreaterThan(200);
  expect([...seen.tasks].length).toBeGreaterThan(8);
});
