import type { Story } from "../telling/story.ts";
import { approve, assess, judge, react, route, step } from "./handling-steps.ts";

/** From when an adviser still handled complaints (Awb 9:13): the adviser hears, advises, and the handler judges after that. */
export const advised: Story = function* (tools) {
  const handler = tools.headOf(tools.matter.department);
  const adviser = tools.staff("m.kramer");
  yield* assess(tools);
  yield* route(tools, handler);
  yield step(1, tools.staff(handler), () => ({ type: "RequestAdvice" }));
  yield step(2, tools.complainant, () => ({ type: "AskHearing", mode: "VISIT" }));
  const { respondent } = tools.matter;
  if (respondent) yield step(1, tools.staff(respondent), () => ({ type: "AskHearing", mode: "VISIT" }));
  for (const side of ["COMPLAINANT", "RESPONDENT"] as const)
    yield step(6, adviser, ({ complaint, today, addText }) => {
      const hearing = complaint.hearings.find((one) => one.side === side);
      if (!hearing) return undefined;
      return {
        type: "RecordHearing",
        partyId: hearing.partyId,
        heardOn: today,
        mode: "VISIT",
        report: addText("HEARING_REPORT", "Gesprek bij de adviseur. Wat er is gezegd, staat in het advies."),
      };
    });
  yield* react(tools);
  yield step(14, adviser, ({ addText }) => ({
    type: "GiveAdvice",
    report: addText(
      "ADVICE",
      "Beide kanten zijn gehoord. Advies: de klacht is gegrond, want er is niet geluisterd.",
    ),
  }));
  yield* judge(tools, handler, true);
  yield* approve(tools);
};
