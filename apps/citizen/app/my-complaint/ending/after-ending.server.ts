import type { Language } from "@gehoor/web/i18n/language.ts";
import type { NoticeKind } from "#app/words/codes.ts";
import { isPossible } from "../commands/possible-fields.ts";
import type { TurnWords } from "../course/told-words.ts";
import { readable } from "../letters/letters-fields.ts";
import { type EndedStatus, texts } from "./ending.texts.ts";
import type { Ending } from "./ending-fields.ts";

const endingLetters: Partial<Record<EndedStatus, NoticeKind>> = {
  SETTLED: "SETTLED",
  DECLINED: "DECLINED",
  WITHDRAWN: "WITHDRAWN",
  FORWARDED: "FORWARDED",
  CONVERTED: "CONVERTED",
  OUTSIDE_FORMAL: "OUTSIDE_FORMAL",
  MERGED: "MERGED",
};

type Forwarded = Pick<Ending, "status"> & {
  readonly forwardings: readonly Omit<Ending["forwardings"][number], "on" | "name">[];
};

/** Where to find the authority that has the complaint now, as far as that is known here. */
export function addressAfter({ status, forwardings }: Forwarded): Pick<TurnWords, "address"> {
  const last = status === "FORWARDED" ? forwardings.at(-1) : undefined;
  const lines = [...(last?.address ?? []), last?.email, last?.phone, last?.website].filter((line) => line);
  return lines.length > 0 ? { address: lines.map(String) } : {};
}

/** The one thing to read or do now. */
export function actionAfter(
  complaint: Ending,
  status: EndedStatus,
  language: Language,
): Pick<TurnWords, "action"> {
  const t = texts[language];
  const { mergedReference } = complaint;
  if (status === "DECIDED") return { action: { label: t.read, to: "antwoord" } };
  if (mergedReference !== null) {
    return { action: { label: t.toOther, to: `../inloggen?kenmerk=${mergedReference}` } };
  }
  const letter = readable(complaint).find(({ kind }) => kind === endingLetters[status]);
  return letter ? { action: { label: t.readLetter, to: `brieven/${letter.number}` } } : {};
}

/** What the card invites to, where it says so: it turned out not to be solved (Awb 9:5). */
export function notSettledAfter(complaint: Ending, language: Language): Pick<TurnWords, "second"> {
  return complaint.status === "SETTLED" && isPossible(complaint, "REPORT_NOT_SETTLED")
    ? { second: { label: texts[language].notSettled, to: "niet-opgelost" } }
    : {};
}
