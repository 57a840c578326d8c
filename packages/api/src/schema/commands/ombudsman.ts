import { z } from "zod";
import { NormEnum } from "../codes/decision-codes.ts";
import { FollowUpChoiceEnum, OmbudsmanRouteEnum, OmbudsmanVerdictEnum } from "../codes/ombudsman-codes.ts";
import { code, codes } from "../input/code-fields.ts";
import type { InputField } from "../input/input-field.ts";
import { day, whole } from "../input/plain-fields.ts";
import { LONGEST_REPORT, LONGEST_TEXT, optionalText, text } from "../input/text-fields.ts";
import { commandMutation } from "./command-mutation.ts";

const MOST_RECOMMENDATIONS = 20;
const MOST_DEMANDS = 1000;

commandMutation("shareDossier", {
  description: "The complainant lets the ombudsman's liaison read the file: reading only.",
  fields: {},
  compose: () => ({ type: "ShareDossier" }),
});

commandMutation("revokeDossierShare", {
  description: "Takes that back, until the liaison has opened it.",
  fields: {},
  compose: () => ({ type: "RevokeDossierShare" }),
});

commandMutation("openDossier", {
  description: "The liaison opens a shared file; from then on the sharing cannot be taken back.",
  fields: {},
  compose: () => ({ type: "OpenDossier" }),
});

commandMutation("recordOmbudsmanRequest", {
  description: "A request to the ombudsman (Awb 9:18); handed in here it is sent on the same day.",
  fields: {
    receivedOn: day("The day it was handed in here, or reached the ombudsman."),
    via: code(OmbudsmanRouteEnum, "How it came."),
    delayReason: optionalText("Why it is sent on later than the next working day; null when it is not."),
  },
  compose: ({ receivedOn, via, delayReason }, { addText }) => ({
    type: "RecordOmbudsmanRequest",
    receivedOn,
    via,
    delayReason: delayReason === undefined ? undefined : addText("REASON", delayReason),
  }),
});

commandMutation("demandInformation", {
  description: "A demand of the ombudsman, as he wrote it, with the term he set (Awb 9:31).",
  once: true,
  fields: { text: text("The demand.", LONGEST_REPORT), dueOn: day("His term.") },
  compose: ({ text: demand, dueOn }, { addText }) => ({
    type: "DemandInformation",
    text: addText("OMBUDSMAN", demand),
    dueOn,
  }),
});

commandMutation("supplyInformation", {
  description: "What the ombudsman is given.",
  fields: { demand: whole("Which demand.", 1, MOST_DEMANDS), text: text("The answer.", LONGEST_REPORT) },
  compose: ({ demand, text: answer }, { addText }) => ({
    type: "SupplyInformation",
    demand,
    text: addText("OMBUDSMAN", answer),
  }),
});

commandMutation("shareFindings", {
  description: "The ombudsman's findings before he closes, with his term for a response (Awb 9:35).",
  fields: { text: text("The findings.", LONGEST_REPORT), dueOn: day("His term.") },
  compose: ({ text: findings, dueOn }, { addText }) => ({
    type: "ShareFindings",
    text: addText("OMBUDSMAN", findings),
    dueOn,
  }),
});

commandMutation("reactToFindings", {
  description: "The authority's reaction to the findings.",
  fields: { text: text("The reaction.", LONGEST_REPORT) },
  compose: ({ text: reaction }, { addText }) => ({
    type: "ReactToFindings",
    text: addText("OMBUDSMAN", reaction),
  }),
});

const recommendations: InputField<readonly string[]> = {
  type: ["String"],
  required: true,
  description: "Each by itself; may be empty.",
  longest: LONGEST_TEXT,
  parse: z.array(text("One.").parse).max(MOST_RECOMMENDATIONS),
};

commandMutation("recordOmbudsmanReport", {
  description:
    "How the ombudsman ended it: proper or not, the norm violated, his recommendations (Awb 9:36).",
  fields: {
    verdict: code(OmbudsmanVerdictEnum, "His verdict."),
    norms: codes(NormEnum, "The norms violated; may be empty.", { required: true, most: 22 }),
    text: text("The report.", LONGEST_REPORT),
    recommendations,
  },
  compose: ({ verdict, norms, text: report, recommendations: typed }, { addText }) => ({
    type: "RecordOmbudsmanReport",
    verdict,
    norms,
    text: addText("OMBUDSMAN", report),
    recommendations: typed.map((one) => addText("OMBUDSMAN", one)),
  }),
});

commandMutation("answerRecommendation", {
  description: "How the authority follows a recommendation up, with reasons if it does not (Awb 9:36(4)).",
  fields: {
    number: whole("Which.", 1, MOST_RECOMMENDATIONS),
    choice: code(FollowUpChoiceEnum, "What is done with it."),
    reasons: optionalText("Required unless it is followed."),
  },
  compose: ({ number, choice, reasons }, { addText }) => ({
    type: "AnswerRecommendation",
    number,
    choice,
    reasons: reasons === undefined ? undefined : addText("OMBUDSMAN", reasons),
  }),
});

commandMutation("closeOmbudsmanCase", {
  description: "Every recommendation was answered: the case is closed.",
  fields: {},
  compose: () => ({ type: "CloseOmbudsmanCase" }),
});
