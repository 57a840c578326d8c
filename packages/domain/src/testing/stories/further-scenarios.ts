import { after, complaintOf, type History, type Step } from "../history.ts";
import { idOf } from "../ids.ts";
import { anna, annaId, bramId, coordinator, signatory } from "../people.ts";
import { claimed, letterNumber, sent } from "../walks/leaving.ts";
import { partsDeclineApproved, settlesParts, threeParts } from "./part-stages.ts";
import { type Scenario, scenario, scenarios } from "./scenarios.ts";
import {
  declineApproved,
  declineProposed,
  informal,
  postponementAsked,
  settlementAsked,
} from "./side-stages.ts";
import { approved, inHandling } from "./stages.ts";
import { approvedForBoth, together } from "./together.ts";

const settlementAskedOfBoth = settlementAsked(informal(together()));
const moreTimeAsked = postponementAsked(inHandling(together()));

const handledJointly: Step = [
  "2026-03-06",
  coordinator,
  {
    type: "HandleJointly",
    with: { complaintId: idOf("somebody-elses"), status: "IN_HANDLING", sameComplainant: false },
  },
];

/** Hired, say, and without an account here. */
const nameOutsider: Step = [
  "2026-03-06",
  coordinator,
  { type: "NameRespondent", partyId: idOf("former-one"), staffId: undefined, office: "EMPLOYEE" },
];

/** Approved by another; the department has not been told yet, so that the complaint is still open. */
const signalWaits: readonly Step[] = [
  ["2026-03-18", signatory, { type: "CloseOutsideFormal", approved: true, box: "EMAIL" }],
];

const proposedOutside = scenarios.find(({ name }) => name === "end outside the formal track proposed");

const oneDeclined = partsDeclineApproved(after(threeParts, settlesParts([1], "2026-03-09")), [2]);
const lastDeclined = partsDeclineApproved(after(threeParts, settlesParts([1], "2026-03-09")), [2, 3]);

/** The answer leaves and comes back on the same day. */
function cameBack(history: History, on: string): History {
  const number = letterNumber(complaintOf(history), "DECISION");
  const failure = { type: "RecordDispatchFailure", number } as const;
  return after(sent(history, "DECISION", on), [on, coordinator, failure]);
}

/** Beside the scenarios that the decision table is made of: of several complainants, or on the way between two of those. */
export const furtherScenarios: readonly Scenario[] = [
  scenario(
    "signal to the department waits",
    "2026-03-19",
    after(proposedOutside?.history ?? [], ...signalWaits),
  ),
  scenario("three parts", "2026-03-04", threeParts),
  scenario("three parts, one settled and the decline of another approved", "2026-03-12", oneDeclined),
  scenario(
    "three parts, one settled and the decline of another leaving",
    "2026-03-12",
    claimed(oneDeclined, letterNumber(complaintOf(oneDeclined), "DECLINED"), "2026-03-12"),
  ),
  scenario("three parts, one settled and the decline of the others approved", "2026-03-12", lastDeclined),
  scenario(
    "three parts, one settled and the decline of the others leaving",
    "2026-03-12",
    claimed(lastDeclined, letterNumber(complaintOf(lastDeclined), "DECLINED"), "2026-03-12"),
  ),
  scenario("about somebody without an account", "2026-03-09", after(inHandling(), nameOutsider)),
  scenario("handled jointly with somebody else's", "2026-03-09", after(inHandling(), handledJointly)),
  scenario("joint complaint", "2026-03-09", inHandling(together())),
  scenario("joint complaint, settlement asked", "2026-03-10", settlementAskedOfBoth),
  scenario(
    "joint complaint, settlement confirmed by one",
    "2026-03-10",
    after(settlementAskedOfBoth, ["2026-03-09", anna, { type: "ConfirmSettlement" }]),
  ),
  scenario("joint complaint, postponement asked", "2026-05-07", moreTimeAsked),
  scenario(
    "joint complaint, postponement agreed by one",
    "2026-05-07",
    after(moreTimeAsked, ["2026-05-07", anna, { type: "AnswerPostponement", agreed: true }]),
  ),
  scenario("joint complaint, answer told to nobody yet", "2026-03-18", approvedForBoth()),
  scenario(
    "joint complaint, answer told to one",
    "2026-03-19",
    sent(approvedForBoth(), "DECISION", "2026-03-19", annaId),
  ),
  scenario(
    "joint complaint, answer to one who cannot be reached",
    "2026-03-19",
    sent(approvedForBoth({ emailConsent: false, postalAddress: false }), "DECISION", "2026-03-19", annaId),
  ),
  scenario(
    "joint complaint, decline told to one",
    "2026-03-12",
    sent(declineApproved(declineProposed(together())), "DECLINED", "2026-03-12", bramId),
  ),
  scenario("decline that never left, after its four weeks", "2026-04-01", declineApproved()),
  scenario(
    "answer that came back by e-mail and by post",
    "2026-04-20",
    cameBack(cameBack(approved(), "2026-03-19"), "2026-03-23"),
  ),
];
