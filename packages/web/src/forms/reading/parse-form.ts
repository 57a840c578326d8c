import type { z } from "zod";
import type { Language } from "../../i18n/language.ts";
import type { Words } from "../fields/fields.ts";
import type { FormState, Mistake } from "../form-state.ts";
import { formValues, idempotencyField, typedValues } from "./form-values.ts";
import { generalMessage } from "./general-message.ts";
import { texts } from "./messages.texts.ts";

export type ParsedForm<Values> =
  | { readonly ok: true; readonly values: Values; readonly typed: FormState["typed"] }
  | { readonly ok: false; readonly state: FormState };

/**
 * Says where a mistake is, for a form that asks one thing in several places.
 *
 * @param general whether the message is a general sentence, which does not say what it is about
 * @returns the message to show
 */
export type Naming = (mistake: Mistake, general: boolean) => string;

/** Nobody mends more than this at once, and a hostile form gets no long answer. */
const mostMistakes = 50;

/**
 * Checks a sent form against a schema.
 *
 * A message written in the schema wins; otherwise the general sentence in the visitor's language is used. Per field
 * only the first mistake is told, in the order of the schema.
 *
 * @param hidden the fields a page puts into the form by itself, besides the key of `ActionForm`. What is wrong there nobody
 * can mend: it is told once, about the whole form, and the values are left out, so that the form carries fresh ones
 * when it is shown again
 * @param naming how the form says of a mistake where it is; the messages stay as they are unless given
 * @returns the values, typed by the schema, or the mistakes together with all that was typed
 */
export function parseForm<Schema extends z.ZodType>(
  form: URLSearchParams,
  schema: Schema,
  language: Language,
  hidden: readonly string[] = [],
  naming: Naming = ({ message }) => message,
): ParsedForm<z.output<Schema>> {
  const typed = typedValues(form);
  const general = new Set<string>();
  const parsed = schema.safeParse(formValues(form), {
    error: (issue) => {
      const own: Words | undefined = issue.code === "custom" ? issue.params?.missing : undefined;
      if (own) return own[language];
      const message = generalMessage(issue, language);
      general.add(message);
      return message;
    },
  });
  if (parsed.success) return { ok: true, values: parsed.data, typed };
  const sent = new Set(Object.keys(typed));
  const messages = new Map<string | undefined, string>();
  for (const { path, message } of parsed.error.issues) {
    const name = sentField(fieldName(path), sent);
    if (!messages.has(name)) messages.set(name, message);
    if (messages.size === mostMistakes) break;
  }
  const mistakes = Array.from(
    messages,
    ([name, message]): Mistake => ({
      name,
      message: naming({ name, message }, general.has(message)),
    }),
  );
  const state = withFreshFields({ mistakes, typed }, [idempotencyField, ...hidden], texts[language].spoilt);
  return { ok: false, state };
}

function withFreshFields(state: FormState, hidden: readonly string[], message: string): FormState {
  const isHidden = (name: string | undefined) => name !== undefined && hidden.includes(name);
  const mistakes = state.mistakes.filter(({ name }) => !isHidden(name));
  if (mistakes.length === state.mistakes.length) return state;
  return {
    mistakes: [{ name: undefined, message }, ...mistakes],
    typed: Object.fromEntries(Object.entries(state.typed).filter(([name]) => !isHidden(name))),
  };
}

/** `["parts", 0, "text"]` is the field `parts[0].text`; no path at all concerns the whole form. */
function fieldName(path: readonly PropertyKey[]): string | undefined {
  if (path.length === 0) return undefined;
  return path
    .map((key, at) => (typeof key === "number" ? `[${key}]` : `${at ? "." : ""}${String(key)}`))
    .join("");
}

/** One wrong answer of several (`norms[0]`) stands at their question (`norms`); another name is the field's own. */
function sentField(name: string | undefined, sent: ReadonlySet<string>): string | undefined {
  if (name === undefined || sent.has(name)) return name;
  const question = name.replace(/\[\d+\]$/, "");
  return sent.has(question) ? question : name;
}
