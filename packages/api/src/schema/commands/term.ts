import { kept } from "../input/kept-field.ts";
import { day, flag, whole } from "../input/plain-fields.ts";
import { saidBy } from "../input/said-by-field.ts";
import { text } from "../input/text-fields.ts";
import { plainCommand } from "../mutation/plain-command.ts";

const MOST_WEEKS = 1000;

plainCommand("adjourn", {
  description:
    "Adjourns (verdagen, Awb 9:11(2)): once, one to four weeks, told to both sides. Needs no consent.",
  fields: {
    weeks: whole("Whole weeks; the rules refuse other than one to four.", 0, MOST_WEEKS),
    reason: kept("REASON", text("For the letters.")),
  },
});

plainCommand("askPostponement", {
  description: "Asks the complainant for more time (Awb 9:11(3)); changes nothing until the answer is yes.",
  fields: { untilOn: day("Until when; a working day."), reason: kept("REASON", text("Why.")) },
});

plainCommand("answerPostponement", {
  description: "The complainant's own written yes or no.",
  fields: { agreed: flag("True agrees.") },
});

plainCommand("recordPostponementConsent", {
  description: "Consent that came on paper or by mail, stored as given.",
  fields: {
    untilOn: day("Until when."),
    consent: kept("CONSENT", text("What was written.")),
    consentedOn: day("When."),
    saidBy: saidBy(),
  },
});
