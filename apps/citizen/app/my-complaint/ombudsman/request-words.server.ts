import { graphql, type ResultOf } from "@gehoor/web/graphql/graphql.ts";
import { dayWords } from "@gehoor/web/i18n/day-words.server.ts";
import type { Language } from "@gehoor/web/i18n/language.ts";
import { ownActs } from "#app/words/own-acts.texts.ts";
import type { StepWords, TurnWords } from "../course/told-words.ts";
import { addressAfter } from "../ending/after-ending.server.ts";
import { LettersFields, readable } from "../letters/letters-fields.ts";
import { OmbudsmanCaseFields, ombudsmanStep } from "./ombudsman-step.server.ts";
import { texts } from "./request.texts.ts";

/** What the page of a request that went straight to the ombudsman says otherwise. */
export const RequestFields = graphql(
  `fragment RequestFields on Complaint @_unmask {
    straightToOmbudsman
    reference
    receivedOn
    channel
    turn { holder task }
    complainants { name }
    representative { you }
    status
    forwardings { on address email phone website }
    ...LettersFields
    ...OmbudsmanCaseFields
  }`,
  [LettersFields, OmbudsmanCaseFields],
);

type Request = ResultOf<typeof RequestFields>;

/**
 * The page of a request that went straight to the ombudsman, where it reads otherwise than that of a complaint: we owe no
 * answer to it, they decide whether they investigate. Undefined for a complaint.
 */
export function requestWords(complaint: Request, language: Language) {
  if (!complaint.straightToOmbudsman) return undefined;
  const t = texts[language];
  const { reference, receivedOn, representative, complainants } = complaint;
  const name = complainants[0]?.name ?? "";
  return {
    title: representative?.you ? t.titleOfOther({ name }) : t.title,
    below: t.below({ reference, day: dayWords(language).long(receivedOn) }),
    turn: turn(complaint, language),
    steps: steps(complaint, language),
  };
}

/** Undefined where we give them information: that reads as with any other case of theirs. */
function turn(complaint: Request, language: Language): TurnWords | undefined {
  const t = texts[language];
  if (complaint.turn.holder === "NOBODY") return { title: t.over, sentences: [t.overText, t.complainToo] };
  if (complaint.turn.task === "APPROVE") return { title: t.ours, sentences: [t.weighing] };
  if (complaint.turn.holder !== "OMBUDSMAN") return undefined;
  const letter = readable(complaint).find(({ kind }) => kind === "FORWARDED");
  return {
    title: t.his,
    sentences: [t.hisText],
    ...addressAfter(complaint),
    ...(letter && { action: { label: t.readLetter, to: `brieven/${letter.number}` } }),
  };
}

function steps(complaint: Request, language: Language): StepWords[] {
  const t = texts[language];
  const { plain } = dayWords(language);
  const day = plain(complaint.receivedOn);
  // Of what they told us of themselves no letter went to its sender: nothing was forwarded.
  const wasHis = complaint.channel === "FORWARDED";
  return [
    ...(wasHis ? [] : [{ title: t.received, state: "done", text: `${day}.` } satisfies StepWords]),
    ...complaint.forwardings
      .flatMap(({ on }) => (on === null ? [] : [plain(on)]))
      .map(
        (day) =>
          ({
            title: ownActs[language].forwardedRequest({ day }),
            state: "done",
            text: `${day}.`,
          }) satisfies StepWords,
      ),
    ...ombudsmanStep(complaint, language),
  ];
}
