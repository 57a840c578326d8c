import { describe, expect, it } from "vitest";
import type { Actor } from "../complaint/actor.ts";
import { possibleActions } from "../complaint/decide.ts";
import {
  adviser,
  after,
  anna,
  annaId,
  assessing,
  bram,
  bramId,
  carla,
  complainant,
  complaintOf,
  contextOf,
  coordination,
  coordinator,
  day,
  declineProposed,
  deputy,
  type History,
  inHandling,
  intake,
  manager,
  otherHandler,
  received,
  representative,
  signatory,
  text,
  withdrawn,
} from "../testing/index.ts";
import { viewOf } from "./view.ts";

const offered = (actor: Actor, history: History) =>
  possibleActions(complaintOf(history), contextOf(actor, "2026-03-09"));
const viewed = (actor: Actor, history: History) => viewOf(actor, complaintOf(history), coordination);

const handled = inHandling();
const together = inHandling(
  assessing(
    received({
      complainants: [complainant(annaId), complainant(bramId, { spokesperson: false })],
      representative,
    }),
  ),
);
const bramLeft = after(together, [
  "2026-03-06",
  bram,
  { type: "Withdraw", partyId: bramId, statement: undefined },
]);
const bramDied = after(together, [
  "2026-03-06",
  intake,
  { type: "RecordDeath", partyId: bramId, diedOn: day("2026-03-05") },
]);
const carlaLeft = after(together, ["2026-03-06", anna, { type: "EndRepresentation", reason: text("alone") }]);
const coordinatorInvolved = after(handled, [
  "2026-03-06",
  coordinator,
  { type: "RecordInvolvement", staffId: coordinator.staffId },
]);
const signatoryInvolved = after(declineProposed(), [
  "2026-03-10",
  coordinator,
  { type: "RecordInvolvement", staffId: signatory.staffId },
]);
const administrator: Actor = { ...manager, roles: ["ADMINISTRATOR", "PRIVACY_OFFICER"] };

describe("who does nothing and sees nothing", () => {
  it.each<[string, Actor, History]>([
    ["a stranger", bram, handled],
    ["somebody else's representative", carla, handled],
    ["a complainant who withdrew while others go on", bram, bramLeft],
    ["a complainant who died", bram, bramDied],
    ["a representative no longer wanted", carla, carlaLeft],
    ["the coordinator who is involved", coordinator, coordinatorInvolved],
    ["a signatory who is involved, though asked", signatory, signatoryInvolved],
    ["a handler of other complaints", otherHandler, handled],
    ["a signatory who is not asked", signatory, handled],
    ["an adviser who is not asked", adviser, handled],
    ["a deputy while the coordinator can act", deputy, handled],
    ["a manager", manager, handled],
    ["an administrator", administrator, handled],
  ])("%s", (_, actor, history) => {
    expect(offered(actor, history)).toEqual([]);
    expect(viewed(actor, history)).toBe("NONE");
  });
});

describe("who takes somebody's place", () => {
  const types = (actor: Actor, history: History) => offered(actor, history).map(({ type }) => type);

  it("the deputy, once every coordinator is involved", () => {
    expect(types(deputy, coordinatorInvolved)).toEqual(types(coordinator, handled));
    expect(viewed(deputy, coordinatorInvolved)).toBe("STAFF");
  });

  it("the signatory, once the deputies are involved too", () => {
    const deputyInvolved = after(coordinatorInvolved, [
      "2026-03-06",
      deputy,
      { type: "RecordInvolvement", staffId: deputy.staffId },
    ]);
    expect(types(signatory, deputyInvolved)).toEqual(types(coordinator, handled));
  });

  it("the representative, of the complainant", () => {
    expect(types(carla, together)).toEqual(types(anna, together));
  });
});

it("who withdrew the complaint keeps sight of it", () => {
  expect(viewed(anna, withdrawn())).toBe("COMPLAINANT");
});
