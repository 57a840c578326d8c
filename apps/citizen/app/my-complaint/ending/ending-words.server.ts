import { dayWords } from "@gehoor/web/i18n/day-words.server.ts";
import type { Language } from "@gehoor/web/i18n/language.ts";
import type { Status } from "#app/words/codes.ts";
import { ownAct } from "#app/words/own-act.ts";
import { ownActs } from "#app/words/own-acts.texts.ts";
import { lastEvent } from "../course/history.server.ts";
import type { TurnWords } from "../course/told-words.ts";
import { actionAfter, addressAfter, notSettledAfter } from "./after-ending.server.ts";
import { type EndedStatus, texts } from "./ending.texts.ts";
import type { Ending } from "./ending-fields.ts";

/** How the complaint ended, what that means, and the one thing to read or do now. */
export function endingWords(complaint: Ending, language: Language): TurnWords {
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
function acted({ status, forwardings, ending }: Ending, language: Language): string | undefined {
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
function told(complaint: Ending, status: EndedStatus, language: Language): readonly string[] {
  const say = ownActs[language];
  const { ending } = complaint;
  const day = dayWords(language).long(ending?.on ?? complaint.receivedOn);
  switch (status) {
    case "DECIDED":
      return ownAct(ending, () => say.sentAnswer({ day }));
    case "DECLINED":
      return ownAct(ending, () => say.declined({ day }));
    case "OUTSIDE_FORMAL":
      return ownAct(lastEvent(complaint, "ComplaintPutOutsideFormal"), () => say.toldDepartment({ day }));
    case "ARCHIVED":
      return ownAct(ending, () => say.closed({ day }));
    case "DESTROYED":
      return ownAct(ending, () => say.deleted({ day }));
    default:
      return [texts[language].text[status]({ day })];
  }
}

/** The outcome, ground or destination in plain words, as far as it is known here. */
function why(complaint: Ending, language: Language): readonly string[] {
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

/** A code that the last event of this type carried. */
function factOf(complaint: Ending, type: string, name: string): string | undefined {
  return lastEvent(complaint, type)?.facts.find((fact) => fact.name === name)?.value;
}

function wordsOf(dictionary: Readonly<Record<string, string>>, code: string | undefined): string[] {
  return code !== undefined && code in dictionary ? [dictionary[code] ?? ""] : [];
}

function isEnded(status: Status): status is EndedStatus {
  return status in texts.nl.title;
}
