import { describe, expect, it } from "vitest";
import type { Actor } from "../complaint/actor.ts";
import { possibleActions } from "../complaint/apply-rule.ts";
import {
  type AnyCommand,
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
  dirk,
  escalated,
  given,
  type History,
  handler,
  inHandling,
  intake,
  liaison,
  manager,
  otherHandler,
  received,
  recordsManager,
  registered,
  representative,
  resultAfter,
  scenarios,
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
  coordinator,
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

const letterWaits = received({ complainants: [complainant(annaId, { emailConsent: false })] });
const awaiting = after(assessing(), [
  "2026-03-04",
  coordinator,
  { type: "RequestSupplement", lacking: text("which-counter"), replyByOn: day("2026-03-18") },
]);

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

  it("the deputy beside a coordinator who is away, of every complaint, until she is back", () => {
    const away = { ...coordination, away: [coordinator.staffId] };
    const seenBy = (actor: Actor, on: typeof coordination = away) => viewOf(actor, complaintOf(handled), on);
    expect([seenBy(deputy), seenBy(coordinator), seenBy(signatory)]).toEqual(["STAFF", "STAFF", "NONE"]);
    expect(seenBy(deputy, coordination)).toBe("NONE");
    const nobody = { ...coordination, away: [coordinator.staffId, deputy.staffId] };
    expect([seenBy(deputy, nobody), seenBy(signatory, nobody)]).toEqual(["STAFF", "STAFF"]);
  });

  it("the signatory, where the only coordinator who is there is involved and the deputy away", () => {
    const away = { ...coordination, away: [deputy.staffId] };
    const view = (actor: Actor) => viewOf(actor, complaintOf(coordinatorInvolved), away);
    expect([view(signatory), view(coordinator)]).toEqual(["STAFF", "NONE"]);
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

describe("at the counter, with the reference in hand", () => {
  const person = { partyId: bramId, identified: true, emailConsent: true, postalAddress: true };
  const note = { type: "AddNote", text: text("the-envelope-came-back") } as const;
  const restricted = after(assessing(), [
    "2026-03-04",
    coordinator,
    { type: "SetFlags", urgent: false, restricted: true, addressHidden: true },
  ]);

  it.each<[string, History, readonly string[]]>([
    ["anything", handled, ["AddNote", "RecordOmbudsmanRequest"]],
    ["what has a letter to post", letterWaits, ["AddNote", "RecordDispatch", "RecordOmbudsmanRequest"]],
    ["what is restricted", restricted, ["AddNote", "RecordOmbudsmanRequest"]],
    ["what awaits a supplement", awaiting, ["ProvideSupplement", "AddNote", "RecordOmbudsmanRequest"]],
  ])("a paper or a message is taken in for %s, and nothing else is done", (_, history, types) => {
    expect(viewed(intake, history)).toBe("COUNTER");
    expect(offered(intake, history).map(({ type }) => type)).toEqual(types);
  });

  it.each<AnyCommand>([
    { ...person, type: "AppointRepresentative", kind: "ADVOCATE" },
    { ...person, type: "AddComplainant" },
    { ...person, type: "ChangeContact", partyId: annaId },
    { type: "RecordDispatchFailure", number: 1 },
    { type: "RecordInvolvement", staffId: coordinator.staffId },
    { type: "SetFlags", urgent: false, restricted: true, addressHidden: false },
  ])("$type would bring within reach, or take away, what the counter does not see", (command) => {
    given(restricted).when(command).by(intake).on("2026-03-09").thenRefused("NOT_YOURS");
    given(handled).when(command).by(intake).on("2026-03-09").thenRefused("NOT_YOURS");
  });

  it("no reason why not tells how far it is", () => {
    const request = {
      type: "RecordOmbudsmanRequest",
      receivedOn: day("2026-02-27"),
      via: "DESK_LEAFLET",
    } as const;
    given(handled).when(request).by(intake).on("2026-03-09").thenRefused("DAY_BEFORE_RECEIPT");
    expect(resultAfter(handled, request, contextOf(intake, "2026-03-09"))).toMatchObject({
      refusal: { facts: {} },
    });
    given(escalated()).when(request).by(intake).on("2026-04-09").thenRefused("NOT_YOURS");
    given(escalated()).when(request).by(coordinator).on("2026-04-09").thenRefused("OMBUDSMAN_HAS_IT");
  });

  it("a note that cannot be read back says so, that somebody may be told", () => {
    given(handled).when(note).by(intake).on("2026-03-09").thenHappens({ type: "NoteAdded", atCounter: true });
    const own = given(handled).when(note).by(coordinator).on("2026-03-09").thenHappens("NoteAdded");
    expect(own.history().at(-1)).not.toHaveProperty("atCounter");
  });

  it("who wrote it down does what the complainant asks, until it is restricted", () => {
    const toldHere = assessing(registered());
    const join = { ...person, type: "AddComplainant" } as const;
    expect(viewed(intake, toldHere)).toBe("REGISTRAR");
    given(toldHere).when(join).by(intake).on("2026-03-09").thenAlso("ComplainantAdded");
    const closed = after(toldHere, [
      "2026-03-04",
      coordinator,
      { type: "SetFlags", urgent: false, restricted: true, addressHidden: false },
    ]);
    given(closed).when(join).by(intake).on("2026-03-09").thenRefused("NOT_YOURS");
  });
});

it("nobody does anything to what they do not see, nor is offered it", () => {
  const everybody: readonly Actor[] = [
    ...[anna, bram, carla, coordinator, deputy, handler, otherHandler, signatory, intake, adviser],
    ...[dirk, liaison, recordsManager, manager, administrator],
  ];
  for (const { name, history, on, changes } of scenarios)
    for (const actor of everybody) {
      const context = contextOf(actor, on, changes);
      const complaint = complaintOf(history);
      if (viewOf(actor, complaint, context.coordination) !== "NONE") continue;
      expect(possibleActions(complaint, context), name).toEqual([]);
    }
});
