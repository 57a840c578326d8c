import type { Story, Teller } from "../telling/told.ts";
import {
  approve,
  assess,
  assessAtOnce,
  coordinatorOf,
  correspond,
  hear,
  judge,
  route,
  step,
} from "./handling-steps.ts";

/** From receipt to answer in the ordinary way. */
export const answered: Story = function* (teller: Teller) {
  const handler = teller.headOf(teller.matter.department);
  yield* assess(teller);
  yield* route(teller, handler);
  yield* correspond(teller, handler);
  yield* hear(teller, handler);
  yield* judge(teller, handler, teller.random.chance(0.45));
  yield* approve(teller);
};

/** With its handler, who offered to hear: nobody has answered yet. */
export const hearingOffered = (handler?: string): Story =>
  function* (teller) {
    yield* assessAtOnce(teller);
    yield* route(teller, handler ?? teller.headOf(teller.matter.department));
  };

/** More time was needed: adjourned, told to both sides, and answered within it. */
export const adjourned: Story = function* (teller) {
  const handler = teller.headOf(teller.matter.department);
  yield* assess(teller);
  yield* route(teller, handler);
  yield* hear(teller, handler);
  yield step(8, coordinatorOf(teller), ({ addText }) => ({
    type: "Adjourn",
    weeks: teller.random.between(2, 4),
    reason: addText("REASON", "Een medewerker die erbij was, is ziek en kan pas later worden gehoord."),
  }));
  yield* judge(teller, handler, teller.random.chance(0.5));
  yield* approve(teller);
};

/** Adjourned, and then longer with the complainant's written consent. */
export const postponed: Story = function* (teller) {
  const handler = teller.headOf(teller.matter.department);
  yield* assess(teller);
  yield* route(teller, handler);
  yield* hear(teller, handler);
  yield step(8, coordinatorOf(teller), ({ addText }) => ({
    type: "Adjourn",
    weeks: 4,
    reason: addText("REASON", "Het onderzoek bij de leverancier duurt langer."),
  }));
  yield step(15, coordinatorOf(teller), ({ addText, workingDay }) => ({
    type: "AskPostponement",
    untilOn: workingDay(35),
    reason: addText("REASON", "Het rapport van de leverancier komt pas over vier weken."),
  }));
  yield step(2, teller.complainant, () => ({ type: "AnswerPostponement", agreed: true }));
  yield* judge(teller, handler, true);
  yield* approve(teller);
};

/** It lay too long: answered after the term, or still not. */
export const late: Story = function* (teller) {
  const handler = teller.headOf(teller.matter.department);
  yield* assess(teller);
  yield* route(teller, handler);
  yield* hear(teller, handler);
  yield step(teller.random.between(24, 34), teller.staff(handler), ({ addText }) => ({
    type: "AddNote",
    text: addText("NOTE", "Opgepakt na vakantie; de termijn is verstreken."),
  }));
  yield* judge(teller, handler, true);
  yield* approve(teller);
};

/** A complaint with something missing; the complainant adds it. */
export const supplemented: Story = function* (teller) {
  const handler = teller.headOf(teller.matter.department);
  yield* assess(teller);
  yield step(0, coordinatorOf(teller), ({ addText, workingDay }) => ({
    type: "RequestSupplement",
    lacking: addText("REASON", "Wanneer gebeurde dit, en weet u met wie u sprak?"),
    replyByOn: workingDay(10),
  }));
  yield step(teller.random.between(3, 7), teller.complainant, ({ addText }) => ({
    type: "ProvideSupplement",
    text: addText("SUPPLEMENT", "Het was op een dinsdag rond elf uur. Ik sprak met een vrouw met kort haar."),
    enclosures: [],
  }));
  yield* route(teller, handler);
  yield* hear(teller, handler);
  yield* judge(teller, handler, false);
  yield* approve(teller);
};

/** Withdrawn by the complainant half-way. */
export const withdrawn: Story = function* (teller) {
  yield* assess(teller);
  yield* route(teller, teller.headOf(teller.matter.department));
  yield step(3, teller.complainant, ({ complainantId }) => ({
    type: "Withdraw",
    partyId: complainantId,
    statement: undefined,
  }));
};
