import { data, type RouterContextProvider, redirect } from "react-router";
import type { FormState, Mistake } from "../forms/form-state.ts";
import { texts } from "../forms/reading/messages.texts.ts";
import type { ReadForm } from "../forms/reading/read-form.server.ts";
import type { Language } from "../i18n/language.ts";
import { requestContext } from "../server/middleware/request-context.ts";
import { conflictStatus } from "./conflict-status.ts";

/** How a command on a complaint ended; each site asks of a refusal, a problem and a conflict what it tells. */
type Ending<Refusal, Problem, Complaint> =
  | { readonly __typename: "CommandDone" | "NotFound" }
  | { readonly __typename: "Refused"; readonly refusal: Refusal }
  | { readonly __typename: "InvalidInput"; readonly problems: readonly Problem[] }
  | { readonly __typename: "Conflict"; readonly complaint: Complaint };

type Telling<Refusal, Problem, Complaint, State> = {
  /** The page that shows the complaint, and what it says of what was done. */
  readonly done: { readonly path: string; readonly flash: string };
  readonly refused: (refusal: Refusal) => Mistake;
  readonly invalid: (problem: Problem) => string;
  /** The page's own fields, which nobody fills in; `person.` and the like in front is no part of a field's name. */
  readonly carried: readonly string[];
  readonly within?: string;
  /** The form again, after somebody else changed the complaint meanwhile. */
  readonly conflict: (complaint: Complaint) => Promise<State>;
};

type Context = { readonly context: Readonly<RouterContextProvider> };

/**
 * Answers who sent a command: back to the complaint with a word of confirmation, or the form again with everything typed and why
 * it was not done.
 *
 * @throws an error page that keeps what was typed when there is no such complaint for this visitor
 */
export async function answerCommand<
  Refusal,
  Problem extends { readonly path: string },
  Complaint,
  State extends FormState,
>(
  { context }: Context,
  outcome: Ending<Refusal, Problem, Complaint>,
  form: Extract<ReadForm<unknown>, { ok: true }>,
  telling: Telling<Refusal, Problem, Complaint, State>,
): Promise<Response | ReturnType<typeof data<State | FormState>>> {
  const { api, cookies, language } = requestContext(context);
  switch (outcome.__typename) {
    case "CommandDone":
      await cookies.leaveFlash(telling.done.flash, telling.done.path);
      return redirect(telling.done.path);
    case "Refused":
      return form.refuse(telling.refused(outcome.refusal));
    case "InvalidInput":
      return form.refuse(...problemMistakes(outcome.problems, language, telling));
    case "Conflict":
      return data(await telling.conflict(outcome.complaint), { status: conflictStatus });
    case "NotFound":
      throw api.notFound();
  }
}

/** What the API found wrong, at the fields it found it in. */
export function problemMistakes<Problem extends { readonly path: string }>(
  problems: readonly Problem[],
  language: Language,
  telling: Pick<Telling<never, Problem, never, never>, "invalid" | "carried" | "within">,
): readonly Mistake[] {
  return problems.map((problem) => {
    const name = fieldAt(problem.path, telling);
    return { name, message: name === undefined ? texts[language].spoilt : telling.invalid(problem) };
  });
}

/** `input.parts.0.description` is the field `parts[0].description`; undefined for what is no field of the page. */
function fieldAt(
  path: string,
  { carried, within = "" }: Pick<Telling<never, never, never, never>, "carried" | "within">,
) {
  const plain = path.replace(/^input\./, "");
  const name = (plain.startsWith(within) ? plain.slice(within.length) : plain).replace(
    /\.(\d+)(?=\.|$)/g,
    "[$1]",
  );
  return name === "" || carried.includes(name) ? undefined : name;
}
