import type { Step, Story, StoryTools } from "../telling/story.ts";
import { coordinatorOf, handOverBreach, step } from "./handling-steps.ts";
import { answered, late } from "./ordinary.ts";

function* request(tools: StoryTools, via: "OMBUDSMAN" | "DESK_LEAFLET"): Iterable<Step> {
  // The liaison sees nothing of a complaint before it is escalated: the ombudsman's message comes to the coordinator.
  const who = via === "OMBUDSMAN" ? coordinatorOf(tools) : tools.staff("l.mulder");
  yield step(tools.random.between(5, 20), who, ({ today }) => ({
    type: "RecordOmbudsmanRequest",
    receivedOn: today,
    via,
  }));
}

function* investigate(tools: StoryTools): Iterable<Step> {
  const liaison = tools.staff("o.prins");
  yield step(5, liaison, ({ addText, workingDay }) => ({
    type: "DemandInformation",
    text: addText(
      "OMBUDSMAN",
      "Ik ontvang graag het verslag van de gesprekken en de werkinstructie van de balie.",
    ),
    dueOn: workingDay(10),
  }));
  yield step(6, coordinatorOf(tools), ({ addText }) => ({
    type: "SupplyInformation",
    demand: 1,
    text: addText(
      "OMBUDSMAN",
      "Hierbij de verslagen en de werkinstructie zoals die gold op de dag van het gesprek.",
    ),
  }));
  yield step(15, liaison, ({ addText, workingDay }) => ({
    type: "ShareFindings",
    text: addText(
      "OMBUDSMAN",
      "Uit de stukken blijkt dat verzoekster niet is uitgenodigd voor het tweede gesprek.",
    ),
    dueOn: workingDay(10),
  }));
  yield step(6, tools.staff("a.smit"), ({ addText }) => ({
    type: "ReactToFindings",
    text: addText(
      "OMBUDSMAN",
      "Wij herkennen de bevindingen. De uitnodiging is door een fout niet verstuurd.",
    ),
  }));
}

/** Answered, not content: the ombudsman investigates, recommends, and the authority follows with reasons. */
export const followedUp: Story = function* (tools) {
  yield* answered(tools);
  yield step(6, tools.complainant, () => ({ type: "ShareDossier" }));
  yield* request(tools, "OMBUDSMAN");
  yield* investigate(tools);
  yield step(15, tools.staff("o.prins"), ({ addText }) => ({
    type: "RecordOmbudsmanReport",
    verdict: "NOT_PROPER",
    norms: ["LISTENING"],
    text: addText(
      "OMBUDSMAN",
      "De gedraging is niet behoorlijk: het vereiste van luisteren naar de burger is geschonden.",
    ),
    recommendations: [
      addText("OMBUDSMAN", "Nodig klagers altijd schriftelijk uit voor elk gesprek."),
      addText("OMBUDSMAN", "Bied verzoekster alsnog een gesprek aan met het afdelingshoofd."),
    ],
  }));
  yield step(10, tools.staff("a.smit"), () => ({
    type: "AnswerRecommendation",
    number: 1,
    choice: "FOLLOW",
    reasons: undefined,
  }));
  yield step(2, tools.staff("a.smit"), ({ addText }) => ({
    type: "AnswerRecommendation",
    number: 2,
    choice: "PARTLY",
    reasons: addText("REASON", "Het afdelingshoofd werkt hier niet meer. Zijn opvolger voert het gesprek."),
  }));
  yield step(5, tools.staff("o.prins"), () => ({ type: "CloseOmbudsmanCase" }));
};

/** The leaflet's form handed in at the desk: sent on the same day. */
export const byLeaflet: Story = function* (tools) {
  yield* answered(tools);
  yield* request(tools, "DESK_LEAFLET");
  yield* investigate(tools);
};

/** Handed in at the desk for the ombudsman, without a complaint here: they investigate and find it improper. */
export const straightToOmbudsman: Story = function* (tools) {
  yield* handOverBreach(tools);
  yield* investigate(tools);
  yield step(12, tools.staff("o.prins"), ({ addText }) => ({
    type: "RecordOmbudsmanReport",
    verdict: "NOT_PROPER",
    norms: ["GOOD_INFORMATION"],
    text: addText(
      "OMBUDSMAN",
      "Van verzoeker kon niet worden gevraagd om eerst bij de gemeente te klagen. De gedraging is niet behoorlijk.",
    ),
    recommendations: [],
  }));
  yield step(3, tools.staff("o.prins"), () => ({ type: "CloseOmbudsmanCase" }));
};

/** It had to be a complaint here first (Awb 9:20): sent back, taken up, answered. */
export const sentBack: Story = function* (tools) {
  const liaison = tools.staff("o.prins");
  yield* handOverBreach(tools);
  yield step(4, liaison, ({ addText }) => ({
    type: "RecordOmbudsmanReport",
    verdict: "NO_INVESTIGATION",
    norms: [],
    text: addText("OMBUDSMAN", "Verzoeker kan hierover eerst een klacht indienen bij de gemeente."),
    recommendations: [],
  }));
  yield step(0, liaison, () => ({ type: "CloseOmbudsmanCase" }));
  yield step(1, coordinatorOf(tools), ({ addText, today }) => ({
    type: "ProposeReopening",
    ground: "RETURNED",
    reason: addText("REASON", "De ombudsman stuurde het verzoek terug: wij behandelen het eerst als klacht."),
    returnedOn: today,
  }));
  yield step(1, tools.staff("a.smit"), () => ({ type: "DecideReopening", approved: true }));
  yield* answered(tools);
};

/** Too late an answer: the complainant need not wait (Awb 9:24(1)(b)). */
export const lateAndEscalated: Story = function* (tools) {
  yield* late(tools);
  yield* request(tools, "OMBUDSMAN");
  yield step(12, tools.staff("o.prins"), ({ addText }) => ({
    type: "RecordOmbudsmanReport",
    verdict: "PROPER",
    norms: [],
    text: addText(
      "OMBUDSMAN",
      "De gemeente heeft de te late reactie uitgelegd en excuses gemaakt. De gedraging is behoorlijk.",
    ),
    recommendations: [],
  }));
  yield step(3, tools.staff("o.prins"), () => ({ type: "CloseOmbudsmanCase" }));
};

/** Answered and shared with the ombudsman, who has not been asked anything yet and whose liaison has not opened it. */
export const shared: Story = function* (tools) {
  yield* answered(tools);
  yield step(6, tools.complainant, () => ({ type: "ShareDossier" }));
};

/** The same, opened: the liaison reads along. */
export const sharedAndOpened: Story = function* (tools) {
  yield* shared(tools);
  yield step(3, tools.staff("o.prins"), () => ({ type: "OpenDossier" }));
};
