import { describe, expect, it } from "vitest";
import type { Actor } from "../complaint/actor.ts";
import type { Context } from "../complaint/context.ts";
import type { RouteSuggestion } from "../routing/route.ts";
import {
  adviser,
  after,
  afterWith,
  anna,
  annaId,
  approved,
  archived,
  assessing,
  at,
  atAdviser,
  coordinator,
  day,
  decided,
  declineApproved,
  declinedForNow,
  declineProposed,
  dirk,
  drafted,
  escalated,
  goesToBbs,
  type History,
  handler,
  heardByAdviser,
  informal,
  inHandling,
  intake,
  investigated,
  liaison,
  propose,
  received,
  recordsManager,
  registered,
  type Step,
  sent,
  signatory,
} from "../testing/index.ts";
import { breach, offered, step, withAdviser } from "../testing/stories/next-step-examples.ts";

const toBbs: RouteSuggestion["next"] = { step: "FORWARD", article: "Awb 2:3" };
const partlyBbs: RouteSuggestion["next"] = { step: "SPLIT", article: "Awb 2:3", isElsewhere: true };
const flags = (urgent: boolean): Step => [
  "2026-03-02",
  coordinator,
  { type: "SetFlags", urgent, restricted: false, addressHidden: false },
];
const called: Step = [
  "2026-03-03",
  coordinator,
  { type: "RecordContact", contactedOn: day("2026-03-03"), mode: "PHONE", note: undefined },
];
describe("the next step of a new complaint", () => {
  it.each<[string, History, Parameters<typeof step>[3], string]>([
    ["is to assess it", received(), {}, "StartAssessment"],
    [
      "is to forward at once what is about BBS, without the acknowledgement",
      received(),
      { route: toBbs },
      "ForwardComplaint, BBS",
    ],
    ["is to forward it once assessed as well", assessing(), { route: toBbs }, "ForwardComplaint, BBS"],
    [
      "is to call first when there is haste or danger",
      after(received(), flags(true)),
      {},
      "RecordContact, URGENT",
    ],
    ["is the procedure again after the call", after(received(), flags(true), called), {}, "StartAssessment"],
    [
      "is to hand over a data breach, whose 72 hours run",
      after(received(), breach),
      {},
      "CloseParallelProcedure, DATA_BREACH",
    ],
    [
      "is to call before the data breach",
      after(received(), flags(true), breach),
      {},
      "RecordContact, URGENT",
    ],
    [
      "is to wait while it is on its way to BBS",
      after(received(), goesToBbs()),
      { route: toBbs },
      "wait for LETTER",
    ],
    ["is to ask somebody to handle it", assessing(), {}, "AssignHandler"],
    [
      "stays with us where one part is about BBS and cannot be parted",
      received(),
      { route: partlyBbs },
      "StartAssessment",
    ],
    [
      "is to wait for the word of who was asked",
      after(assessing(), propose(handler, "2026-03-04")),
      {},
      "wait for DECLARATION, 2026-03-06",
    ],
    ["is to wait for the signatory where a decline is proposed", declineProposed(), {}, "wait for APPROVAL"],
    ["is to ask whether it is settled, while it is tried to solve it together", informal(), {}, "AskSettled"],
  ])("%s", (_, history, changes, expected) => {
    expect(step(history, coordinator, "2026-03-04", changes)).toBe(expected);
  });

  it("is the coordinator's again when who was asked stays silent", () => {
    expect(step(after(assessing(), propose(handler, "2026-03-04")), coordinator, "2026-03-09")).toBe(
      "AssignHandler",
    );
  });

  it("is who was asked to say whether they were involved", () => {
    expect(step(after(assessing(), propose(handler, "2026-03-04")), handler, "2026-03-04")).toBe(
      "DeclareUninvolved",
    );
  });

  it("refuses the acknowledgement while the file is on its way elsewhere", () => {
    const going = after(received(), goesToBbs());
    expect(() => after(going, ["2026-03-04", coordinator, { type: "StartAssessment" }])).toThrow(
      "HAND_OVER_UNDERWAY",
    );
  });
});

describe("the next step of others", () => {
  const advised = { ...withAdviser };
  const dossier = after(decided(), ["2026-03-20", anna, { type: "ShareDossier" }]);
  it.each<[string, History, Actor, string, Partial<Context>, string]>([
    ["the adviser hears before advising", atAdviser(), adviser, "2026-03-10", advised, "wait for LETTER"],
    [
      "the adviser advises once both sides were heard",
      heardByAdviser(),
      adviser,
      "2026-03-16",
      advised,
      "GiveAdvice",
    ],
    [
      "the desk takes in the word on what was told and written down",
      registered({ oral: true }),
      intake,
      "2026-03-04",
      {},
      "ConfirmWrittenForm",
    ],
    ["the desk has no step in what came through the site", received(), intake, "2026-03-04", {}, "nothing"],
    ["the signatory approves the judgement", drafted(), signatory, "2026-03-17", {}, "ApproveDecision"],
    ["the signatory approves a decline", declineProposed(), signatory, "2026-03-10", {}, "ApproveDecline"],
    [
      "the signatory does nothing more once approved",
      declineApproved(),
      signatory,
      "2026-03-11",
      {},
      "nothing",
    ],
    [
      "the person complained about answers the offer",
      sent(offered, "COPY", "2026-03-05"),
      dirk,
      "2026-03-06",
      {},
      "AskHearing",
    ],
    ["the liaison opens a file that was shared", dossier, liaison, "2026-03-21", {}, "OpenDossier"],
    [
      "the coordinator looks again at a decline for an investigation",
      declinedForNow(),
      coordinator,
      "2026-06-01",
      {},
      "ReviewDecline",
    ],
    ["the records manager archives", decided(), recordsManager, "2027-03-22", {}, "ArchiveComplaint"],
    [
      "the records manager destroys what is past its retention",
      archived(),
      recordsManager,
      "2031-03-19",
      {},
      "DestroyComplaint",
    ],
    [
      "the records manager has nothing to archive twice",
      archived(),
      recordsManager,
      "2027-03-23",
      {},
      "nothing",
    ],
    [
      "the coordinator has nothing to do while the ombudsman reads",
      escalated(),
      coordinator,
      "2026-04-02",
      {},
      "nothing",
    ],
  ])("%s", (_, history, actor, on, changes, expected) => {
    expect(step(history, actor, on, changes)).toBe(expected);
  });

  it("the coordinator hands over a data breach that outlived its complaint", () => {
    const outlived = decided(approved(drafted(investigated(inHandling(after(assessing(), breach))))));
    expect(step(outlived, coordinator, "2026-03-20")).toBe("CloseParallelProcedure, DATA_BREACH");
  });

  it("an offer with the adviser waits for the adviser's hearing", () => {
    const planned = afterWith(withAdviser, atAdviser(offered), [
      "2026-03-10",
      adviser,
      { type: "PlanHearing", partyId: annaId, mode: "PHONE", plannedAt: at("2026-03-12T10:00") },
    ]);
    expect(step(planned, adviser, "2026-03-11", withAdviser)).toBe("wait for HEARING, 2026-03-12");
    expect(step(planned, adviser, "2026-03-12", withAdviser)).toBe("RecordHearing");
  });
});
