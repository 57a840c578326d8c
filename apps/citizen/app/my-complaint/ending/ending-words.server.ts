import { dayWords } from "@gehoor/web/i18n/day-words.server.ts";
import type { Language } from "@gehoor/web/i18n/language.ts";
import type { NoticeKind, Status } from "#app/words/codes.ts";
import { ownAct } from "#app/words/own-act.ts";
import { ownActs } from "#app/words/own-acts.texts.ts";
import type { ShownComplaint } from "../complaint-query.ts";
import type { TurnWords } from "../course/told-words.ts";
import { type EndedStatus, texts } from "./ending.texts.ts";

const endingLetters: Partial<Record<EndedStatus, NoticeKind>> = {
  SETTLED: "SETTLED",
  DECLINED: "DECLINED",
  WITHDRAWN: "WITHDRAWN",
  FORWARDED: "FORWARDED",
  CONVERTED: "CONVERTED",
  OUTSIDE_FORMAL: "OUTSIDE_FORMAL",
  MERGED: "MERGED",
};

/** How the complaint ended, what that means, and the one thing to read or do now. */
export function endingWords(complaint: ShownComplaint, language: Language): TurnWords {
  const t = texts[language];
  const { status, decline } = complaint;
  if (!isEnded(status)) return { title: "", sentences: [] };
  const reasons = status === "DECLINED" ? decline?.reasons : undefined;
  return {
    title: acted(complaint, language) ?? t.title[status],
    sentences:
      status === "MERGED"
        ? [...told(complaint, status, language), ...why(complaint, language)]
        : [...why(complaint, language), ...told(complaint, status, language)],
    ...(reasons && { quoted: { above: t.reasons, text: reasons } }),
    ...addressAfter(complaint),
    ...actionAfter(complaint, status, language),
    ...notSettledAfter(complaint, language),
  };
}

/** The end as an act of ours, where it was one. */
function acted({ status, forwardings, ending }: ShownComplaint, language: Language): string | undefined {
  const say = ownActs[language];
  const { long } = dayWords(language);
  switch (status) {
    case "FORWARDED":
      return ownAct(forwardings.at(-1)?.on, (on) => say.forwarded({ day: long(on) }))[0];
    case "OUTSIDE_FORMAL":
      return ownAct(ending, ({ on }) => say.closedOutside({ day: long(on) }))[0];
    default:
      return undefined;
  }
}

/** When it ended, and what we did with it or what can still be done. */
function told(complaint: ShownComplaint, status: EndedStatus, language: Language): readonly string[] {
  const say = ownActs[language];
  const { ending } = complaint;
  const day = dayWords(language).long(ending?.on ?? complaint.receivedOn);
  switch (status) {
    case "DECIDED":
      return ownAct(ending, () => say.sentAnswer({ day }));
    case "DECLINED":
      return ownAct(ending, () => say.declined({ day }));
    case "OUTSIDE_FORMAL":
      return ownAct(eventOf(complaint, "ComplaintPutOutsideFormal"), () => say.toldDepartment({ day }));
    case "ARCHIVED":
      return ownAct(ending, () => say.closed({ day }));
    case "DESTROYED":
      return ownAct(ending, () => say.deleted({ day }));
    default:
      return [texts[language].text[status]({ day })];
  }
}

/** The outcome, ground or destination in plain words, as far as it is known here. */
function why(complaint: ShownComplaint, language: Language): readonly string[] {
  const t = texts[language];
  const { status, ending, decline } = complaint;
  switch (status) {
    case "DECIDED":
      return ending?.outcome ? [t.outcome[ending.outcome]] : [];
    case "DECLINED": {
      if (!decline) return [];
      const review = decline.reviewOn && t.review({ day: dayWords(language).long(decline.reviewOn) });
      return [t.ground[decline.ground], ...(review ? [review] : [])];
    }
    case "FORWARDED": {
      const name = complaint.forwardings.at(-1)?.name;
      return [name ? t.forwardedTo({ name }) : t.forwardedElsewhere];
    }
    case "MERGED": {
      const { mergedReference: reference } = complaint;
      return reference === null ? [] : [t.together({ reference })];
    }
    case "CONVERTED":
      return wordsOf(t.target, factOf(complaint, "ComplaintConverted", "target"));
    case "OUTSIDE_FORMAL": {
      const ground = factOf(complaint, "ComplaintPutOutsideFormal", "ground");
      return ground === "UNREPAIRED"
        ? ownAct(complaint.supplementRequest, () => ownActs[language].askedInVain({ ground }))
        : wordsOf(t.outside, ground);
    }
    default:
      return [];
  }
}

function eventOf({ history }: ShownComplaint, type: string) {
  return history.edges.findLast(({ node }) => node.type === type)?.node;
}

/** A code that the last event of this type carried. */
function factOf(complaint: ShownComplaint, type: string, name: string): string | undefined {
  return eventOf(complaint, type)?.facts.find((fact) => fact.name === name)?.value;
}

function wordsOf(dictionary: Readonly<Record<string, string>>, code: string | undefined): string[] {
  return code !== undefined && code in dictionary ? [dictionary[code] ?? ""] : [];
}

/** Where to find the authority that has the complaint now, as far as that is known here. */
export function addressAfter({ status, forwardings }: ShownComplaint): Pick<TurnWords, "address"> {
  const last = status === "FORWARDED" ? forwardings.at(-1) : undefined;
  const lines = [...(last?.address ?? []), last?.email, last?.phone, last?.website].filter((line) => line);
  return lines.length > 0 ? { address: lines.map(String) } : {};
}

function actionAfter(
  { letters, mergedReference }: ShownComplaint,
  status: EndedStatus,
  language: Language,
): Pick<TurnWords, "action"> {
  const t = texts[language];
  if (status === "DECIDED") return { action: { label: t.read, to: "antwoord" } };
  if (mergedReference !== null) {
    return { action: { label: t.toOther, to: `../inloggen?kenmerk=${mergedReference}` } };
  }
  const letter = letters.edges.find(({ node }) => node.kind === endingLetters[status] && node.html !== null);
  return letter ? { action: { label: t.readLetter, to: `brieven/${letter.node.number}` } } : {};
}

/** What the card invites to, where it says so: it turned out not to be solved (Awb 9:5). */
function notSettledAfter(
  { status, possibleActions }: ShownComplaint,
  language: Language,
): Pick<TurnWords, "second"> {
  const may = possibleActions.some(({ type, allowed }) => type === "REPORT_NOT_SETTLED" && allowed);
  return status === "SETTLED" && may
    ? { second: { label: texts[language].notSettled, to: "niet-opgelost" } }
    : {};
}

function isEnded(status: Status): status is EndedStatus {
  return status in texts.nl.title;
}
