import type { FormState } from "@gehoor/web/forms/form-state.ts";
import { readForm } from "@gehoor/web/forms/reading/read-form.server.ts";
import { graphql, type ResultOf } from "@gehoor/web/graphql/graphql.ts";
import type { InputOf } from "@gehoor/web/graphql/input-of.ts";
import { dayWords } from "@gehoor/web/i18n/day-words.server.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { type ActionFunctionArgs, data } from "react-router";
import { z } from "zod";
import { fieldChecks, tied } from "../forms/fields/form-schema.server.ts";
import { problemMistakes } from "../intake/register.server.ts";
import type { Code } from "../words/code.ts";
import { callFields } from "./call-fields.ts";

export const AnswerCall = graphql(`
  mutation AnswerCall($input: AnswerCallInput!) {
    answered: answerCall(input: $input) {
      __typename
      ... on AnsweredCall {
        complaints { reference told { status handlerName handlerPhone turn { holder task untilOn } } }
      }
      ... on InvalidInput { problems { path code } }
    }
  }
`);

type Answered = Extract<ResultOf<typeof AnswerCall>["answered"], { __typename: "AnsweredCall" }>;
export type CalledAbout = Answered["complaints"][number] & {
  /** By when the next step is to be there, in words. */
  readonly until: string | undefined;
};

const form = tied<InputOf<"AnswerCallInput">>(z.object(fieldChecks("ANSWER_CALL", callFields, "")));

/** What the page is given back: what was found, or the form again. */
export type CallState = FormState & {
  readonly answered?: { readonly found: readonly CalledAbout[]; readonly caller: Code<"Caller"> };
};

/** Finds by what the caller said what the desk may tell; what was said goes into no address. */
export async function answerCall(args: ActionFunctionArgs): Promise<ReturnType<typeof data<CallState>>> {
  const { api, language } = requestContext(args.context);
  const sent = await readForm(args, form);
  if (!sent.ok) return sent.again;
  const { answered } = await api.mutate(AnswerCall, { input: sent.values });
  if (answered.__typename === "InvalidInput")
    return sent.refuse(...problemMistakes(answered.problems, language));
  const { long } = dayWords(language);
  const found = answered.complaints.map((one): CalledAbout => {
    const untilOn = one.told?.turn.untilOn;
    return { ...one, until: untilOn ? long(untilOn) : undefined };
  });
  return data({ answered: { found, caller: sent.values.caller }, mistakes: [], typed: sent.typed });
}
