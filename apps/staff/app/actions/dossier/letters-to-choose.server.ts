import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { dayWords } from "@gehoor/web/i18n/day-words.server.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import type { LoaderFunctionArgs } from "react-router";
import type { Code } from "../../words/code.ts";
import { noticeChannelTexts, noticeStateTexts, noticeTexts } from "../../words/letter.texts.ts";

export const LettersToChoose = graphql(
  `query LettersToChoose($reference: String!) {
    complaint(reference: $reference) {
      letters(last: 100) { edges { node { number kind channel state to dispatchedOn } } }
    }
  }`,
);

export interface LetterData {
  readonly kind: Code<"NoticeKind">;
  /** To whom; null where that is not shown. */
  readonly to: string | null;
  readonly state: Code<"NoticeState">;
  readonly channel: Code<"NoticeChannel">;
}

/** What waits for the post is the desk's to record too, which sees no other letters of a case. */
export const LettersWaiting = graphql(
  `query LettersWaiting { lettersToPost(first: 100) { edges { node { reference number kind address } } } }`,
);

/** Overtaken while it may have been in the post already: then who posted it can say so. */
const isOvertakenPost = (state: Code<"NoticeState">, channel: Code<"NoticeChannel">) =>
  state === "CANCELLED" && (channel === "POST" || channel === "NONE");

/** The letters that have not left: those of the case for who sees them, and what waits for the post. */
export async function lettersToRecord(args: Pick<LoaderFunctionArgs, "context" | "params">) {
  const { api, language } = requestContext(args.context);
  const [seen, { lettersToPost }] = await Promise.all([
    lettersToChoose(args, ({ state, channel }) => state === "REQUESTED" || isOvertakenPost(state, channel)),
    api.query(LettersWaiting, {}),
  ]);
  const waiting = lettersToPost.edges
    .map(({ node }) => node)
    .filter(({ reference }) => reference === args.params.reference)
    .map(({ number, kind, address }) => ({
      value: String(number),
      label: `${number}. ${noticeTexts[language][kind]}${address[0] ? ` · ${address[0]}` : ""}`,
      hint: address.slice(1).join(", "),
    }));
  return [...seen, ...waiting.filter(({ value }) => !seen.some((one) => one.value === value))];
}

/** The letters of a case that this holds of as choices, told as the case page tells them; the number goes with each. */
export async function lettersToChoose(
  { context, params }: Pick<LoaderFunctionArgs, "context" | "params">,
  isChoice: (letter: LetterData, at: number, inOrder: readonly LetterData[]) => boolean,
) {
  const { api, language } = requestContext(context);
  const { complaint } = await api.query(LettersToChoose, { reference: params.reference ?? "" });
  const days = dayWords(language);
  const told = { kinds: noticeTexts[language], channels: noticeChannelTexts[language] };
  const letters = complaint?.letters.edges.map(({ node }) => node) ?? [];
  return letters.filter(isChoice).map(({ number, kind, channel, state, to, dispatchedOn }) => ({
    value: String(number),
    label: `${number}. ${told.kinds[kind]}${to ? ` · ${to}` : ""}`,
    hint: `${told.channels[channel]} · ${noticeStateTexts[language][state]}${dispatchedOn ? ` ${days.short(dispatchedOn)}` : ""}`,
  }));
}
