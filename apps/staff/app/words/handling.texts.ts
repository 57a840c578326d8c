import { wordTexts } from "@gehoor/web/i18n/word-texts.ts";
import type { Code } from "./code.ts";

/** What is asked of whoever has the turn: the next step of a row of the worklist. */
export const turnTaskTexts = wordTexts<Code<"TurnTask">>({
  APPROVE: { nl: "Goedkeuren", en: "Approve" },
  ASSESS: { nl: "Ontvangst bevestigen", en: "Confirm receipt" },
  DECLARE: { nl: "Verklaren of u betrokken was", en: "Declare whether you were involved" },
  HANDLE: { nl: "Behandelen", en: "Handle" },
  CLOSE_PARALLEL_PROCEDURE: { nl: "Datalek overdragen of melden", en: "Hand over or report the data breach" },
  HEARING_CHOICE: { nl: "Kiest of er een gesprek komt", en: "Chooses whether to be heard" },
  HEARING_MOMENT: { nl: "Kiest een moment voor het gesprek", en: "Chooses a moment to be heard" },
  NOTHING: { nl: "Niets meer te doen", en: "Nothing left to do" },
  OMBUDSMAN_STEP: { nl: "De ombudsman antwoorden", en: "Answer the ombudsman" },
  POSTPONEMENT: { nl: "Stemt wel of niet in met uitstel", en: "Agrees to postponement or not" },
  ROUTE: { nl: "Toewijzen aan een behandelaar", en: "Assign to a handler" },
  SEND: { nl: "Brief versturen", en: "Send the letter" },
  SETTLEMENT: { nl: "Zegt of het is opgelost", en: "Says whether it is settled" },
  SUPPLEMENT: { nl: "Vult de klacht aan", en: "Completes the complaint" },
  WRITTEN_FORM: { nl: "Bevestigt de opgeschreven klacht", en: "Confirms the complaint as written down" },
});

export const turnHolderTexts = wordTexts<Code<"TurnHolder">>({
  AUTHORITY: { nl: "de gemeente", en: "the municipality" },
  COMPLAINANT: { nl: "de klager", en: "the complainant" },
  OMBUDSMAN: { nl: "de ombudsman", en: "the ombudsman" },
  NOBODY: { nl: "niemand", en: "nobody" },
});

/** Why another complaint may be of the same person. */
export const likenessTexts = wordTexts<Code<"DuplicateLikeness">>({
  EMAIL: { nl: "zelfde e-mailadres", en: "same e-mail address" },
  PHONE: { nl: "zelfde telefoonnummer", en: "same telephone number" },
  NAME_AND_POSTCODE: { nl: "zelfde postcode en een naam die lijkt", en: "same postcode and a similar name" },
});

export const parallelProcedureTexts = wordTexts<Code<"ParallelProcedureKind">>({
  DATA_BREACH: { nl: "Mogelijk datalek", en: "Possible data breach" },
  INTEGRITY: { nl: "Integriteit", en: "Integrity" },
  OBJECTION: { nl: "Bezwaar", en: "Objection" },
  DAMAGES: { nl: "Schadeclaim", en: "Claim for damages" },
  INFORMATION_REQUEST: { nl: "Woo- of AVG-verzoek", en: "Request for information or access" },
});
