import { day, flag, whole } from "../input/plain-fields.ts";
import { saidBy } from "../input/said-by-field.ts";
import { text } from "../input/text-fields.ts";
import { commandMutation } from "./command-mutation.ts";

const MOST_WEEKS = 1000;

commandMutation("adjourn", {
  description:
    "Adjourns (verdagen, Awb 9:11(2)): once, one to four weeks, told to both sides. Needs no consent.",
  fields: {
    weeks: whole("Whole weeks; the rules refuse other than one to four.", 0, MOST_WEEKS),
    reason: text("For the letters."),
  },
  compose: ({ weeks, reason }, { addText }) => ({
    type: "Adjourn",
    weeks,
    reason: addText("REASON", reason),
  }),
});

commandMutation("askPostponement", {
  description: "Asks the complainant for more time (Awb 9:11(3)); changes nothing until the answer is yes.",
  fields: { untilOn: day("Until when; a working day."), reason: text("Why.") },
  compose: ({ untilOn, reason }, { addText }) => ({
    type: "AskPostponement",
    untilOn,
    reason: addText("REASON", reason),
  }),
});

commandMutation("answerPostponement", {
  description: "The complainant's own written yes or no.",
  fields: { agreed: flag("True agrees.") },
  compose: ({ agreed }) => ({ type: "AnswerPostponement", agreed }),
});

commandMutation("recordPostponementConsent", {
  description: "Consent that came on paper or by mail, stored as given.",
  fields: {
    untilOn: day("Until when."),
    consent: text("What was written."),
    consentedOn: day("When."),
    saidBy: saidBy(),
  },
  compose: ({ untilOn, consent, consentedOn, saidBy: who }, { addText }) => ({
    type: "RecordPostponementConsent",
    untilOn,
    consent: addText("CONSENT", consent),
    consentedOn,
    saidBy: who,
  }),
});
