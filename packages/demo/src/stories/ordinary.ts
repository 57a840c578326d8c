import type { Story, StoryTools } from "../telling/story.ts";
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
export const answered: Story = function* (tools: StoryTools) {
  const handler = tools.headOf(tools.matter.department);
  yield* assess(tools);
  yield* route(tools, handler);
  yield* correspond(tools, handler);
  yield* hear(tools, handler);
  yield* judge(tools, handler, tools.random.chance(0.45));
  yield* approve(tools);
};

/** With its handler, who offered to hear: nobody has answered yet. */
export const hearingOffered = (handler?: string): Story =>
  function* (tools) {
    yield* assessAtOnce(tools);
    yield* route(tools, handler ?? tools.headOf(tools.matter.department));
  };

/** More time was needed: adjourned, told to both sides, and answered within it. */
export const adjourned: Story = function* (tools) {
  const handler = tools.headOf(tools.matter.department);
  yield* assess(tools);
  yield* route(tools, handler);
  yield* hear(tools, handler);
  yield step(8, coordinatorOf(tools), ({ addText }) => ({
    type: "Adjourn",
    weeks: tools.random.between(2, 4),
    reason: addText("REASON", "Een medewerker die erbij was, is ziek en kan pas later worden gehoord."),
  }));
  yield* judge(tools, handler, tools.random.chance(0.5));
  yield* approve(tools);
};

/** Adjourned, and then longer with the complainant's written consent. */
export const postponed: Story = function* (tools) {
  const handler = tools.headOf(tools.matter.department);
  yield* assess(tools);
  yield* route(tools, handler);
  yield* hear(tools, handler);
  yield step(8, coordinatorOf(tools), ({ addText }) => ({
    type: "Adjourn",
    weeks: 4,
    reason: addText("REASON", "Het onderzoek bij de leverancier duurt langer."),
  }));
  yield step(15, coordinatorOf(tools), ({ addText, workingDay }) => ({
    type: "AskPostponement",
    untilOn: workingDay(35),
    reason: addText("REASON", "Het rapport van de leverancier komt pas over vier weken."),
  }));
  yield step(2, tools.complainant, () => ({ type: "AnswerPostponement", agreed: true }));
  yield* judge(tools, handler, true);
  yield* approve(tools);
};

/** It lay too long: answered after the term, or still not. */
export const late: Story = function* (tools) {
  const handler = tools.headOf(tools.matter.department);
  yield* assess(tools);
  yield* route(tools, handler);
  yield* hear(tools, handler);
  yield step(tools.random.between(24, 34), tools.staff(handler), ({ addText }) => ({
    type: "AddNote",
    text: addText("NOTE", "Opgepakt na vakantie; de termijn is verstreken."),
  }));
  yield* judge(tools, handler, true);
  yield* approve(tools);
};

/** A complaint with something missing; the complainant adds it. */
export const supplemented: Story = function* (tools) {
  const handler = tools.headOf(tools.matter.department);
  yield* assess(tools);
  yield step(0, coordinatorOf(tools), ({ addText, workingDay }) => ({
    type: "RequestSupplement",
    lacking: addText("REASON", "Wanneer gebeurde dit, en weet u met wie u sprak?"),
    replyByOn: workingDay(10),
  }));
  yield step(tools.random.between(3, 7), tools.complainant, ({ addText }) => ({
    type: "ProvideSupplement",
    text: addText("SUPPLEMENT", "Het was op een dinsdag rond elf uur. Ik sprak met een vrouw met kort haar."),
    enclosures: [],
  }));
  yield* route(tools, handler);
  yield* hear(tools, handler);
  yield* judge(tools, handler, false);
  yield* approve(tools);
};

/** Withdrawn by the complainant half-way. */
export const withdrawn: Story = function* (tools) {
  yield* assess(tools);
  yield* route(tools, tools.headOf(tools.matter.department));
  yield step(3, tools.complainant, ({ complainantId }) => ({
    type: "Withdraw",
    partyId: complainantId,
    statement: undefined,
  }));
};
