import { notFound } from "@gehoor/web/graphql/api-failure.ts";
import { dayWords } from "@gehoor/web/i18n/day-words.server.ts";
import type { Language } from "@gehoor/web/i18n/language.ts";
import type { ActionType } from "#app/words/codes.ts";
import { complaintWords } from "#app/words/complaint-words.texts.ts";
import { isPossible } from "./commands/possible-fields.ts";
import { texts } from "./complaint.texts.ts";
import type { ComplaintPage, ShownComplaint } from "./complaint-query.ts";
import { conversation } from "./conversation.server.ts";
import { timelineWords } from "./course/timeline/timeline-words.server.ts";
import type { Telling } from "./course/turn/planned-hearing.server.ts";
import { turnWords } from "./course/turn/turn-words.server.ts";
import { endedParts } from "./ending/ended-parts.server.ts";
import { letterTexts } from "./letters/letters.texts.ts";
import { readable } from "./letters/letters-fields.ts";
import { nameOfLetter } from "./letters/name-of-letter.ts";
import { texts as requestTexts } from "./ombudsman/request.texts.ts";
import { requestWords } from "./ombudsman/request-words.server.ts";

/** Messages shown at once; older ones are folded away. */
const recent = 5;

/**
 * The page of a complaint in words: all dates and codes already said, so that the browser needs neither calendar nor
 * dictionaries.
 *
 * @throws the page for what does not exist or is not the visitor's
 */
export function shownComplaint({ complaint }: ComplaintPage, telling: Telling) {
  if (!complaint) throw notFound();
  const { language } = telling;
  const t = texts[language];
  const { long } = dayWords(language);
  const { representative, complainants } = complaint;
  const complainant = complainants[0]?.name ?? "";
  const messages = conversation(complaint, language);
  const request = requestWords(complaint, language);
  return {
    id: complaint.id,
    reference: complaint.reference,
    version: complaint.version,
    open: complaint.open,
    title:
      request?.title ??
      (representative?.you
        ? t.titleOfOther({ name: complainant })
        : complaintWords[language].yourComplaint[complaint.subject]),
    below: request?.below ?? t.below({ reference: complaint.reference, day: long(complaint.receivedOn) }),
    represented: representative && {
      words: representative.you
        ? t.helping({ name: complainant })
        : t.helped({ name: representative.name ?? "" }),
    },
    turn: request?.turn ?? turnWords(complaint, telling),
    steps: request?.steps ?? timelineWords(complaint, language),
    endedParts: endedParts(complaint, language),
    copy: complaint.straightToOmbudsman ? requestTexts[language].copy : t.yourComplaint,
    olderMessages: messages.slice(0, -recent),
    messages: messages.slice(-recent),
    letters: lettersOf(complaint, language),
    mayWrite: isPossible(complaint, "SEND_MESSAGE"),
    choices: choicesOf(complaint, language),
  };
}

/** What can be done now, each at a page below the complaint's own. */
function choicesOf(complaint: ShownComplaint, language: Language) {
  const t = texts[language];
  const may = (type: ActionType) => isPossible(complaint, type);
  const choices = [
    [complaint.status === "DECIDED", "antwoord", t.canAnswer],
    // It was told, and can be made a written complaint (Awb 9:4).
    [may("CONFIRM_WRITTEN_FORM"), "bevestigen", t.canConfirm],
    [may("ANSWER_POSTPONEMENT"), "uitstel", t.canAgree],
    [may("REPORT_NOT_SETTLED"), "niet-opgelost", t.canNotSettled],
    [complaint.ombudsmanStep.open || may("REVOKE_DOSSIER_SHARE"), "ombudsman", t.canOmbudsman],
    [may("SEND_MESSAGE"), "bericht", t.canMessage],
    [true, "gegevens", t.canData],
    // Who complains beside a spokesperson.
    [may("CHOOSE_LETTERS") && !complaint.representative?.you, "woordvoerder", t.canLetters],
    [may("WITHDRAW"), "intrekken", t.canWithdraw],
  ] as const;
  return choices.flatMap(([possible, page, label]) => (possible ? [{ page, label }] : []));
}

function lettersOf(complaint: ShownComplaint, language: Language) {
  const t = letterTexts[language];
  const { plain, dayOf } = dayWords(language);
  return readable(complaint).map((letter) => ({
    number: letter.number,
    name:
      complaint.straightToOmbudsman && letter.kind === "FORWARDED"
        ? requestTexts[language].letter
        : nameOfLetter(complaint, letter, language),
    when: letter.dispatchedOn
      ? t.on({ day: plain(letter.dispatchedOn) })
      : t.ready({ day: plain(dayOf(letter.requestedAt)) }),
  }));
}
