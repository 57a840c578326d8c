import type { Step, Story, Teller } from "../telling/told.ts";
import { approve, assess, coordinatorOf, hear, judge, route, step } from "./handling-steps.ts";

function* tryInformally(teller: Teller): Iterable<Step> {
  yield step(0, coordinatorOf(teller), ({ addText }) => ({
    type: "StartInformal",
    agreement: addText(
      "NOTE",
      "Klager wil eerst een gesprek met het afdelingshoofd. De termijn loopt door; dat is uitgelegd.",
    ),
  }));
  yield step(4, coordinatorOf(teller), ({ addText }) => ({
    type: "AskSettled",
    text: addText(
      "SETTLEMENT",
      "U sprak met het afdelingshoofd. Hij bood excuses aan en de fout is hersteld. Is de klacht hiermee opgelost?",
    ),
  }));
}

/** Solved together, on the complainant's own word (Awb 9:5). */
export const settled: Story = function* (teller) {
  yield* assess(teller);
  yield* tryInformally(teller);
  yield step(teller.random.between(1, 4), teller.complainant, () => ({ type: "ConfirmSettlement" }));
};

/** Said by phone to be solved, confirmed by letter. */
export const settledByPhone: Story = function* (teller) {
  yield* assess(teller);
  yield* tryInformally(teller);
  yield step(3, coordinatorOf(teller), ({ addText }) => ({
    type: "RecordSettlement",
    note: addText(
      "NOTE",
      "Klager zei aan de telefoon tegen N. Jansen tevreden te zijn met het gesprek en de hersteltermijn.",
    ),
  }));
};

/** Not solved, says the complainant: the procedure goes on where it was. */
export const settlementRefused: Story = function* (teller) {
  const handler = teller.headOf(teller.matter.department);
  yield* assess(teller);
  yield* tryInformally(teller);
  yield step(2, teller.complainant, ({ addText }) => ({
    type: "RefuseSettlement",
    remarks: addText("STATEMENT", "De excuses waren niet gemeend en er is niets veranderd."),
  }));
  yield* route(teller, handler);
  yield* hear(teller, handler);
  yield* judge(teller, handler, true);
  yield* approve(teller);
};

/** Asked whether it is solved; the complainant has not answered yet. */
export const settlementAsked: Story = function* (teller) {
  yield* assess(teller);
  yield* tryInformally(teller);
};
