import { dayWords } from "@gehoor/web/i18n/day-words.server.ts";
import type { Language } from "@gehoor/web/i18n/language.ts";
import { ownActs } from "#app/words/own-acts.texts.ts";
import type { Entry } from "../history.server.ts";
import type { DatedStep } from "../told-words.ts";
import { texts } from "./timeline.texts.ts";
import type { Timeline } from "./timeline-fields.ts";

/**
 * What happened between looking at it and the answer, from the events themselves, so that it stays when the complaint
 * stands otherwise: trying to solve it together, more information, more time that was not given, being late, going on again.
 */
export function courseSteps(complaint: Timeline, language: Language): DatedStep[] {
  const entries = complaint.history.edges.map(({ node }) => node);
  const lastTry = entries.findLast(({ type }) => type === "InformalStarted");
  return entries.flatMap((entry) => {
    const { dayOf } = dayWords(language);
    const goesOn = entry === lastTry && complaint.status === "INFORMAL";
    const step = goesOn ? tryingNow(language) : stepOf(entry, complaint, language);
    return step ? [{ ...step, when: `${dayOf(entry.at)} ${entry.at}` }] : [];
  });
}

function tryingNow(language: Language): DatedStep {
  const t = texts[language];
  return { title: t.informal, state: "now", text: t.informalText };
}

function stepOf(entry: Entry, complaint: Timeline, language: Language): DatedStep | undefined {
  const { open, ombudsman } = complaint;
  const t = texts[language];
  const say = ownActs[language];
  const { plain, dayOf } = dayWords(language);
  const day = plain(dayOf(entry.at));
  const done = (title: string, text: string): DatedStep => ({ title, state: "done", text });
  switch (entry.type) {
    case "SupplementProvided":
      return done(t.supplied, `${day}.`);
    case "InformalStarted":
      return done(say.triedTogether({ day }), t.triedText({ day }));
    case "SettlementRefused":
    case "SettlementReportedFailed":
      return done(t.notSettled, t.notSettledText({ day }));
    case "PostponementRefused":
      return done(t.noPostponement, t.noPostponementText({ day }));
    case "ComplaintReopened":
      return done(t.reopened, t.reopenedText({ day }));
    case "DossierShared":
      return done(t.shared, ombudsman ? `${day}.` : t.sharedText({ day }));
    case "DossierShareRevoked":
      return done(t.unshared, `${day}.`);
    case "LateNoted": {
      const dueOn = entry.facts.find(({ name }) => name === "dueOn")?.value;
      // While it is open, the answer to come says so.
      return open || dueOn === undefined ? undefined : done(t.wasLate, t.wasLateText({ day: plain(dueOn) }));
    }
    default:
      return undefined;
  }
}
