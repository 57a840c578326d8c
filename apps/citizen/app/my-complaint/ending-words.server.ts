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
};

/**
 * How the complaint ended, what that means, and the one thing to read or do now.
 *
 * @param bbs the name of the agency to which complaints about itself are forwarded
 */
export function endingWords(complaint: ShownComplaint, bbs: string, language: Language): TurnWords {
  const t = texts[language];
  const { status, ending, decline } = complaint;
  if (!isEnded(status)) return { title: "", sentences: [] };
  const day = dayWords(language).long(ending?.on ?? complaint.receivedOn);
  const reasons = status === "DECLINED" ? decline?.reasons : undefined;
  return {
    title: t.title[status],
    sentences: [...why(complaint, bbs, language), t.text[status]({ day })],
    ...(reasons && { quoted: { above: t.reasons, text: reasons } }),
    ...actionAfter(complaint, status, language),
  };
}

/** The outcome, ground or destination in plain words, as far as it is known here. */
function why(complaint: ShownComplaint, bbs: string, language: Language): string[] {
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
      const toBbs = factOf(complaint, "ComplaintForwarded", "authority") === "BBS";
      return [toBbs ? t.forwardedTo({ name: bbs }) : t.forwardedElsewhere];
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

function actionAfter(
  { letters, mergedInto }: ShownComplaint,
  status: EndedStatus,
  language: Language,
): Pick<TurnWords, "action"> {
  const t = texts[language];
  if (status === "DECIDED") return { action: { label: t.read, to: "antwoord" } };
  if (mergedInto) {
    const { reference } = mergedInto;
    return { action: { label: t.toOther({ reference }), to: `../${reference}` } };
  }
  const letter = letters.edges.find(({ node }) => node.kind === endingLetters[status] && node.html !== null);
  return letter ? { action: { label: t.readLetter, to: `brieven/${letter.node.number}` } } : {};
}

function isEnded(status: Status): status is EndedStatus {
  return status in texts.nl.title;
}
