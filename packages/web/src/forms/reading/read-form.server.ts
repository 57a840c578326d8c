import { data, type RouterContextProvider } from "react-router";
import type { z } from "zod";
import { failure } from "../../graphql/api-failure.ts";
import { requestContext } from "../../server/middleware/request-context.ts";
import { whoIsSignedIn } from "../../server/pages/who-is-signed-in.server.ts";
import type { FormState, Mistake } from "../form-state.ts";
import { shownInField } from "../kept-typing/carried-form.ts";
import { formTrouble, knownFields } from "./form-fields.ts";
import { idempotencyField, madeForField, typedText } from "./form-values.ts";
import { type ParsedForm, parseForm } from "./parse-form.ts";

type ActionArgs = {
  readonly request: Request;
  readonly context: Readonly<Pick<RouterContextProvider, "get">>;
};

/** What to return from an action so that the page shows the form again, as an unprocessable answer (422). */
type FormAgain = ReturnType<typeof data<FormState>>;

export type ReadForm<Values> =
  | {
      readonly ok: true;
      readonly values: Values;
      /** All that was sent, also fields the schema does not know. */
      readonly typed: FormState["typed"];
      /** Shows the form again because the API refused; a mistake without a name concerns the whole form. */
      refuse(...mistakes: readonly Mistake[]): FormAgain;
    }
  | { readonly ok: false; readonly again: FormAgain };

/**
 * Reads and checks the form an action was sent, and remembers what was typed, so that nothing is lost when the API
 * turns out to be away.
 *
 * ```ts
 * const form = await readForm(args, withdrawForm(texts[languageOf(args.context)]));
 * if (!form.ok) return form.again;
 * ```
 *
 * @param hidden as in `parseForm`
 * @throws as `receiveForm`
 */
export async function readForm<Schema extends z.ZodType>(
  args: ActionArgs,
  schema: Schema,
  hidden: readonly string[] = [],
): Promise<ReadForm<z.output<Schema>>> {
  return checkForm(args, await receiveForm(args), schema, hidden);
}

/**
 * Takes in a form and remembers what was typed. For an action that must ask the API something before it can check:
 * receive first, so that nothing is lost when the API is away or the session over.
 *
 * @throws an error page (409) when the form was made for somebody else than who is signed in now: one computer, two people,
 * two windows. What was typed is kept, and can be sent by who typed it
 * @throws as `receivePublicForm`
 */
export async function receiveForm(args: ActionArgs): Promise<URLSearchParams> {
  const { api, cookies } = requestContext(args.context);
  const { fields, madeFor } = await received(args);
  if (cookies.session !== undefined && madeFor !== cookies.person)
    throw api.otherPerson(await whoIsSignedIn(args.context));
  return fields;
}

/**
 * Takes in a form that anybody may send, whoever is signed in: signing in itself, and making a complaint.
 *
 * @throws an error page (400) when the body is no form, has too many fields, or has fields that no page of ours has; what
 * was typed in the others is kept
 */
export async function receivePublicForm(args: ActionArgs): Promise<URLSearchParams> {
  return (await received(args)).fields;
}

async function received({ request, context }: ActionArgs) {
  const { api, requestId } = requestContext(context);
  const body = new Uint8Array(await request.arrayBuffer());
  if (formTrouble(request.headers.get("content-type"), body))
    throw failure({ reason: "INVALID_REQUEST", requestId });
  const { fields, odd } = knownFields(new URLSearchParams(new TextDecoder().decode(body)));
  const typed = typedText(fields);
  // The server makes a reading of this before any action; where it did not, nothing may be done all the same.
  if (odd || fields.has(shownInField)) throw failure({ reason: "INVALID_REQUEST", requestId, typed });
  api.remember(typed);
  const madeFor = fields.get(madeForField) ?? undefined;
  fields.delete(madeForField);
  return { fields, madeFor };
}

/** The fields of an address, for a page whose form only asks; what no page of ours put there is passed over. */
export function fieldsOfAddress(url: string): URLSearchParams {
  return knownFields(new URL(url).searchParams).fields;
}

/** Checks a form that was received. */
export function checkForm<Schema extends z.ZodType>(
  { context }: Pick<ActionArgs, "context">,
  form: URLSearchParams,
  schema: Schema,
  hidden: readonly string[] = [],
): ReadForm<z.output<Schema>> {
  const { language } = requestContext(context);
  const parsed: ParsedForm<z.output<Schema>> = parseForm(form, schema, language, hidden);
  if (!parsed.ok) return { ok: false, again: again(parsed.state) };
  return {
    ok: true,
    values: parsed.values,
    typed: parsed.typed,
    refuse: (...mistakes) => {
      // The refused command is over: a mended one is another command and needs another key.
      const { [idempotencyField]: _spent, ...typed } = parsed.typed;
      return again({ mistakes, typed });
    },
  };
}

function again(state: FormState): FormAgain {
  return data(state, { status: 422 });
}

/** A fresh key for `ActionForm`; to be made by the loader of the page. */
export function newIdempotencyKey(): string {
  return crypto.randomUUID();
}
