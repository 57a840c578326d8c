import { dayWords } from "@gehoor/web/i18n/day-words.server.ts";
import type { Language } from "@gehoor/web/i18n/language.ts";
import type { NoticeKind, Status } from "#app/words/codes.ts";
import type { ShownComplaint } from "./complaint-query.ts";
import { type EndedStatus, texts } from "./ending.texts.ts";
import type { TurnWords } from "./turn-words.server.ts";

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
  const { status, ending, decline } = complaint;
  if (!isEnded(status)) return { title: "", sentences: [] };
  const day = dayWords(language).long(ending?.on ?? complaint.receivedOn);
  const reasons = status === "DECLINED" ? decline?.reasons : undefined;
  return {
    title: t.title[status],
    sentences:
      status === "MERGED"
        ? [t.text.MERGED({ day }), ...why(complaint, language)]
        : [...why(complaint, language), t.text[status]({ day })],
    ...(reasons && { quoted: { above: t.reasons, text: reasons } }),
    ...addressAfter(complaint),
    ...actionAfter(complaint, status, language),
  };
}

/** The outcome, ground or destination in plain words, as far as it is known here. */
function why(complaint: ShownComplaint, language: Language): string[] {
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
    case "OUTSIDE_FORMAL":
      return wordsOf(t.outside, factOf(complaint, "ComplaintPutOutsideFormal", "ground"));
    default:
      return [];
  }
}

/** A code that the last event of this type carried. */
function factOf({ history }: ShownComplaint, type: string, name: string): string | undefined {
  const event = history.edges.findLast(({ node }) => node.type === type)?.node;
  return event?.facts.find((fact) => fact.name === name)?.value;
}

function wordsOf(dictionary: Readonly<Record<string, string>>, code: string | undefined): string[] {
  const words = code === undefined ? undefined : dictionary[code];
  return words === undefined ? [] : [words];
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

function isEnded(status: Status): status is EndedStatus {
  return status in texts.nl.title;
}
