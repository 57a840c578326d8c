import type { DeclineGround } from "@gehoor/domain";
import { declineFor, forwardToBbs } from "@gehoor/domain/usual-commands";
import type { Step, Story, StoryTools } from "../telling/story.ts";
import { assess, assessAtOnce, coordinatorOf, step } from "./handling-steps.ts";

const reasons: Readonly<Record<Exclude<DeclineGround, "ALREADY_HANDLED">, string>> = {
  OVER_A_YEAR_AGO: "Wat u beschrijft gebeurde meer dan een jaar voordat u de klacht indiende.",
  OBJECTION_POSSIBLE:
    "Tegen dit besluit kon u bezwaar maken. Op die manier kan ook het besluit zelf veranderen.",
  APPEAL_POSSIBLE: "U kunt hierover naar de bestuursrechter.",
  OTHER_COURT: "De rechtbank behandelt dezelfde gebeurtenis.",
  CRIMINAL_INVESTIGATION: "Er loopt een strafrechtelijk onderzoek in opdracht van de officier van justitie.",
  INSUFFICIENT_INTEREST: "Het gaat om één minuut later geopende deuren, waar niemand nadeel van had.",
};

/** Not handled, on one of the grounds of Awb 9:8, by two people and within four weeks. */
export function declined(ground: keyof typeof reasons): Story {
  return function* (tools: StoryTools) {
    yield* assess(tools);
    yield propose(tools, ground);
    yield step(2, tools.staff("a.smit"), () => ({ type: "ApproveDecline" }));
    if (ground === "CRIMINAL_INVESTIGATION")
      yield step(56, coordinatorOf(tools), () => ({ type: "ReviewDecline", reviewOn: undefined }));
  };
}

/** Proposed, and not looked at by the second person yet. */
export const declineProposed: Story = function* (tools) {
  yield* assessAtOnce(tools);
  yield propose(tools, "INSUFFICIENT_INTEREST", 0);
};

function propose(tools: StoryTools, ground: keyof typeof reasons, after = 2): Step {
  return step(after, coordinatorOf(tools), ({ addText, workingDay }) =>
    declineFor(ground, addText("REASON", reasons[ground]), {
      reviewOn: ground === "CRIMINAL_INVESTIGATION" ? workingDay(60) : undefined,
      court:
        ground === "OTHER_COURT"
          ? addText("REASON", "Rechtbank Midden-Nederland, zaak C/16/540112")
          : undefined,
    }),
  );
}

/** Evidently for BBS: sent on the same day, and the complainant told (Awb 2:3). */
export const forwarded: Story = function* (tools) {
  yield step(0, coordinatorOf(tools), () => ({ type: "StartAssessment" }));
  yield step(0, coordinatorOf(tools), () => forwardToBbs());
};

export function converted(target: "OBJECTION" | "STREET_REPORT"): Story {
  return function* (tools: StoryTools): Iterable<Step> {
    yield step(0, coordinatorOf(tools), () => ({ type: "StartAssessment" }));
    yield step(0, coordinatorOf(tools), () => ({
      type: "ConvertComplaint",
      target,
      box: "EMAIL",
      parts: [],
    }));
  };
}

/** Asked what was missing, heard nothing: outside the formal track, with a letter (Awb 9:4, 9:2). */
export const unrepaired: Story = function* (tools) {
  yield* assess(tools);
  yield step(0, coordinatorOf(tools), ({ addText, workingDay }) => ({
    type: "RequestSupplement",
    lacking: addText("REASON", "Uit uw klacht blijkt niet wat er is gebeurd. Wilt u dat beschrijven?"),
    replyByOn: workingDay(10),
  }));
  yield step(13, coordinatorOf(tools), ({ addText, complaint }) =>
    complaint.status === "ASSESSING"
      ? {
          type: "ProposeOutsideFormal",
          ground: "UNREPAIRED",
          reasons: addText(
            "REASON",
            "U hebt niet laten weten wat er is gebeurd. Wij kunnen uw klacht daarom niet onderzoeken.",
          ),
        }
      : undefined,
  );
  yield step(1, tools.staff("a.smit"), ({ complaint }) =>
    complaint.pendingOutside ? { type: "CloseOutsideFormal", approved: true, box: "EMAIL" } : undefined,
  );
};

/** The only complainant died, and none of the heirs goes on. */
export const endedByDeath: Story = function* (tools) {
  yield* assess(tools);
  yield step(3, coordinatorOf(tools), ({ complainantId, today }) => ({
    type: "RecordDeath",
    partyId: complainantId,
    diedOn: today.subtract({ days: 2 }),
  }));
  yield step(12, coordinatorOf(tools), ({ addText }) => ({
    type: "ProposeEndAfterDeath",
    attempt: addText(
      "NOTE",
      "Brief aan de erven op het laatste adres, en gebeld met de dochter. Zij gaan niet verder.",
    ),
  }));
  yield step(1, tools.staff("a.smit"), () => ({ type: "CloseAfterDeath", approved: true }));
};

/** Asked what was missing; the day for an answer has not come yet. */
export const supplementAsked: Story = function* (tools) {
  yield* assess(tools);
  yield step(0, coordinatorOf(tools), ({ addText, workingDay }) => ({
    type: "RequestSupplement",
    lacking: addText("REASON", "Wanneer gebeurde dit, en met wie sprak u?"),
    replyByOn: workingDay(10),
  }));
};

/** An advertisement; two people say so. */
export const spam: Story = function* (tools) {
  yield step(0, coordinatorOf(tools), ({ addText }) => ({
    type: "ProposeSpam",
    reason: addText("REASON", "Reclame voor zonnepanelen."),
  }));
  yield step(1, tools.staff("a.smit"), () => ({ type: "ConfirmSpam", confirmed: true }));
};

/** Taken up and nothing more yet. */
export const assessing: Story = function* (tools) {
  yield* assess(tools);
};

/** Nobody has looked at it yet. */
export const untouched: Story = () => [];
