import { problemMistakes } from "@gehoor/web/commands/answer-command.server.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { type ActionFunctionArgs, data } from "react-router";
import type { Deviation } from "../../forms/fields/form-schema.server.ts";
import type { Fields } from "../../forms/fields/staff-fields.ts";
import { checkCommand, tellingOf } from "../check-command.server.ts";
import type { CommandState } from "../command-state.ts";
import type { ActionForm, FormAction } from "../define-form.ts";
import { letterDocument } from "./letter-document.ts";

/** Reads a letter with what was typed; nothing is done. */
export type LetterReader = (
  args: ActionFunctionArgs,
  received: URLSearchParams,
) => Promise<{
  /** The page with the form again. */
  readonly page: ReturnType<typeof data<CommandState>>;
  /** Why the API says that there would be no letter; undefined also where the form lacks something. */
  readonly why?: string;
}>;

/**
 * Reads the letter that the command of a form would bring about, as the API composes it from what is typed: the form
 * again, with the letter beside it or with what is missing for one.
 */
export function readsLetter<Type extends FormAction, Asked extends Fields, Extra extends Fields>(
  form: ActionForm<Type, Asked, Extra>,
  deviation: Deviation<Type, Extra> = {},
): LetterReader {
  const document = letterDocument(form.type);
  return async (args, received) => {
    const { api, language } = requestContext(args.context);
    const sent = await checkCommand(args, form, received, deviation);
    if (!sent.ok) return { page: sent.again };
    const { outcome } = await api.query(document, { input: sent.values });
    switch (outcome.__typename) {
      case "LetterBeforehand":
        return { page: data({ mistakes: [], typed: sent.typed, letter: outcome.text }) };
      case "NotFound":
        throw api.notFound();
      case "Refused": {
        const refused = tellingOf(args, form).refused(outcome.refusal);
        return { page: sent.refuse(refused), why: refused.message };
      }
      case "InvalidInput":
        return {
          page: sent.refuse(...problemMistakes(outcome.problems, language, tellingOf(args, form))),
        };
    }
  };
}
