import { wordTexts } from "@gehoor/web/i18n/word-texts.ts";
import type { Code } from "./code.ts";

/** Where a complaint stands, as staff say it. */
export const statusTexts = wordTexts<Code<"Status">>({
  RECEIVED: { nl: "Nieuw", en: "New" },
  ASSESSING: { nl: "In beoordeling", en: "Being assessed" },
  AWAITING_SUPPLEMENT: { nl: "Wacht op aanvulling", en: "Awaiting supplement" },
  INFORMAL: { nl: "Samen oplossen", en: "Solving together" },
  IN_HANDLING: { nl: "In behandeling", en: "Being handled" },
  AT_ADVISER: { nl: "Bij de adviseur", en: "With the adviser" },
  DRAFT_DECISION: { nl: "Oordeel in concept", en: "Judgement drafted" },
  DECIDED: { nl: "Afgehandeld", en: "Answered" },
  SETTLED: { nl: "Samen opgelost", en: "Settled" },
  DECLINED: { nl: "Niet in behandeling genomen", en: "Declined" },
  WITHDRAWN: { nl: "Ingetrokken", en: "Withdrawn" },
  FORWARDED: { nl: "Doorgestuurd", en: "Forwarded" },
  CONVERTED: { nl: "Omgezet", en: "Converted" },
  ENDED_BY_DEATH: { nl: "Vervallen door overlijden", en: "Ended by death" },
  OUTSIDE_FORMAL: { nl: "Buiten de procedure", en: "Outside the procedure" },
  MERGED: { nl: "Gevoegd", en: "Merged" },
  SPAM: { nl: "Geen klacht", en: "Not a complaint" },
  ARCHIVED: { nl: "Gearchiveerd", en: "Archived" },
  DESTROYED: { nl: "Vernietigd", en: "Destroyed" },
});
