import type { Step, Story, StoryTools } from "../telling/story.ts";
import { approve, assess, coordinatorOf, hear, judge, route, step } from "./handling-steps.ts";

function* tryInformally(tools: StoryTools): Iterable<Step> {
  yield step(0, coordinatorOf(tools), ({ addText }) => ({
    type: "StartInformal",
    agreement: addText(
      "NOTE",
      "Klager wil eerst een gesprek met het afdelingshoofd. De termijn loopt door; dat is uitgelegd.",
    ),
  }));
  yield step(4, coordinatorOf(tools), ({ addText }) => ({
    type: "AskSettled",
    text: addText(
      "SETTLEMENT",
      "U sprak met het afdelingshoofd. Hij bood excuses aan en de fout is hersteld. Is de klacht hiermee opgelost?",
    ),
  }));
}

/** Solved together, on the complainant's own word (Awb 9:5). */
export const settled: Story = function* (tools) {
  yield* assess(tools);
  yield* tryInformally(tools);
  yield step(tools.random.between(1, 4), tools.complainant, () => ({ type: "ConfirmSettlement" }));
};

/** Said by phone to be solved, confirmed by letter. */
export const settledByPhone: Story = function* (tools) {
  yield* assess(tools);
  yield* tryInformally(tools);
  yield step(3, coordinatorOf(tools), ({ addText }) => ({
    type: "RecordSettlement",
    note: addText(
      "NOTE",
      "Klager zei aan de telefoon tegen N. Jansen tevreden te zijn met het gesprek en de hersteltermijn.",
    ),
  }));
};

/** Not solved, says the complainant: the procedure goes on where it was. */
export const settlementRefused: Story = function* (tools) {
  const handler = tools.headOf(tools.matter.department);
  yield* assess(tools);
  yield* tryInformally(tools);
  yield step(2, tools.complainant, ({ addText }) => ({
    type: "RefuseSettlement",
    remarks: addText("STATEMENT", "De excuses waren niet gemeend en er is niets veranderd."),
  }));
  yield* route(tools, handler);
  yield* hear(tools, handler);
  yield* judge(tools, handler, true);
  yield* approve(tools);
};

/** Asked whether it is solved; the complainant has not answered yet. */
export const settlementAsked: Story = function* (tools) {
  yield* assess(tools);
  yield* tryInformally(tools);
};
