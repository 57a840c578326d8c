import { z } from "zod";
import { NormEnum } from "../codes/decision-codes.ts";
import { FollowUpChoiceEnum, OmbudsmanRouteEnum, OmbudsmanVerdictEnum } from "../codes/ombudsman-codes.ts";
import { code, codes } from "../input/code-fields.ts";
import type { InputField } from "../input/input-field.ts";
import { kept } from "../input/kept-field.ts";
import { day, whole } from "../input/plain-fields.ts";
import { LONGEST_REPORT, LONGEST_TEXT, optionalText, text } from "../input/text-fields.ts";
import { commandMutation } from "../mutation/command-mutation.ts";
import { plainCommand } from "../mutation/plain-command.ts";

const MOST_RECOMMENDATIONS = 20;
const MOST_DEMANDS = 1000;

plainCommand("shareDossier", {
  description: "The complainant lets the ombudsman's liaison read the file: reading only.",
  fields: {},
});

plainCommand("revokeDossierShare", {
  description: "Takes that back, until the liaison has opened it.",
  fields: {},
});

plainCommand("openDossier", {
  description: "The liaison opens a shared file; from then on the sharing cannot be taken back.",
  fields: {},
});

plainCommand("recordOmbudsmanRequest", {
  description: "A request to the ombudsman (Awb 9:18); handed in here it is sent on the same day.",
  fields: {
    receivedOn: day("The day it was handed in here, or reached the ombudsman."),
    via: code(OmbudsmanRouteEnum, "How it came."),
    delayReason: kept(
      "REASON",
      optionalText("Why it is sent on later than the next working day; null when it is not."),
    ),
  },
});

plainCommand("demandInformation", {
  description: "A demand of the ombudsman, as they wrote it, with the term they set (Awb 9:31).",
  once: true,
  fields: { text: kept("OMBUDSMAN", text("The demand.", LONGEST_REPORT)), dueOn: day("Their term.") },
});

plainCommand("supplyInformation", {
  description: "What the ombudsman is given.",
  fields: {
    demand: whole("Which demand.", 1, MOST_DEMANDS),
    text: kept("OMBUDSMAN", text("The answer.", LONGEST_REPORT)),
  },
});

plainCommand("shareFindings", {
  description: "The ombudsman's findings before they close, with their term for a response (Awb 9:35).",
  fields: { text: kept("OMBUDSMAN", text("The findings.", LONGEST_REPORT)), dueOn: day("Their term.") },
});

plainCommand("reactToFindings", {
  description: "The authority's reaction to the findings.",
  fields: { text: kept("OMBUDSMAN", text("The reaction.", LONGEST_REPORT)) },
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
    "How the ombudsman ended it: proper or not, the norm violated, their recommendations (Awb 9:36).",
  fields: {
    verdict: code(OmbudsmanVerdictEnum, "Their verdict."),
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

plainCommand("answerRecommendation", {
  description: "How the authority follows a recommendation up, with reasons if it does not (Awb 9:36(4)).",
  fields: {
    number: whole("Which.", 1, MOST_RECOMMENDATIONS),
    choice: code(FollowUpChoiceEnum, "What is done with it."),
    reasons: kept("OMBUDSMAN", optionalText("Required unless it is followed.")),
  },
});

plainCommand("closeOmbudsmanCase", {
  description: "Every recommendation was answered: the case is closed.",
  fields: {},
});
