import type { Language } from "@gehoor/domain";
import { type LetterMaterial, lastOf } from "../../letter-material.ts";
import { wholeOrParts } from "../../words/part-words.ts";

/**
 * We had written that we would not handle it, and that does not hold any more (Awb 9:8(3)). Nothing where a letter about
 * going on has another cause. To whom the decline came back it is said that it may be news.
 */
export function declineUndone(material: LetterMaterial, language: Language = "nl"): string | undefined {
  const parts = undoneParts(material);
  if (!parts) return undefined;
  const what = wholeOrParts(material.complaint, parts, language);
  const news = cameBack(material);
  if (language === "en")
    return `An earlier letter says that we do not handle ${what}.${news ? " That letter came back to us, so you may not have read it." : ""} That no longer holds: we do handle ${what}.`;
  return `In een eerdere brief staat dat wij ${what} niet behandelen.${news ? " Die brief kwam bij ons terug. Misschien hebt u hem niet gelezen." : ""} Dat geldt niet meer: wij behandelen ${what} wel.`;
}

/** The parts of which the decline was undone, if that is why this letter was asked for. */
function undoneParts(material: LetterMaterial): readonly number[] | undefined {
  const { complaint, events, notice } = material;
  const asked = events.findIndex((one) => one.type === "NoticeRequested" && one.number === notice.number);
  const cause = events
    .slice(0, asked)
    .findLast(
      ({ type }) =>
        type === "DeclineLapsed" ||
        type === "DeclineDropped" ||
        type === "SettlementReportedFailed" ||
        type === "SettlementRefused" ||
        type === "InformalEnded",
    );
  if (cause?.type !== "DeclineLapsed" && cause?.type !== "DeclineDropped") return undefined;
  const undone = lastOf(material, "ClosingUndone");
  const isOfThese = undone && events.indexOf(undone) === events.indexOf(cause) - 1;
  const parts = isOfThese ? undone.parts : lastOf(material, "DeclineProposed")?.parts;
  return parts ?? complaint.parts.map(({ number }) => number);
}

/** Whether the last letter to this reader that declined it failed, and no other left to them. */
function cameBack({ complaint, notice }: LetterMaterial): boolean {
  const { to } = notice;
  const own = complaint.notices.filter(
    (one) =>
      one.kind === "DECLINED" &&
      one.dispatchedOn !== undefined &&
      one.number < notice.number &&
      one.to.kind === "PARTY" &&
      to.kind === "PARTY" &&
      one.to.partyId === to.partyId,
  );
  return own.at(-1)?.state === "FAILED";
}
