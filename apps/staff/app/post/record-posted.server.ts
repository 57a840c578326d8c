import type { Mistake } from "@gehoor/web/forms/form-state.ts";
import type { Api } from "@gehoor/web/graphql/api.ts";
import type { Language } from "@gehoor/web/i18n/language.ts";
import { inputProblemTexts } from "../words/input-problem.texts.ts";
import { refusalWords } from "../words/refusals/refusal-words.server.ts";
import { texts } from "./post.texts.ts";
import { RecordPosted } from "./post-query.ts";

/** A letter as the list names it. */
export type Chosen = { readonly complaintId: string; readonly number: number; readonly reference: string };

/** How a letter on paper leaves. */
export type LeftBy = "POSTED" | "HANDED_OVER";

/** Records letters as sent one by one, so that one refusal does not hold up the rest. */
export async function recordPosted(
  api: Pick<Api, "mutate">,
  letters: readonly Chosen[],
  { postedOn: dispatchedOn, evidence }: { readonly postedOn: string; readonly evidence: LeftBy },
  language: Language,
): Promise<{ readonly done: number; readonly mistakes: readonly Mistake[] }> {
  const t = texts[language];
  const mistakes: Mistake[] = [];
  let done = 0;
  for (const { complaintId, number, reference } of letters) {
    const { outcome } = await api.mutate(RecordPosted, {
      input: { complaintId, number, dispatchedOn, evidence },
    });
    const refuse = (why: string) =>
      mistakes.push({ name: undefined, message: t.refused({ reference, why }) });
    switch (outcome.__typename) {
      case "CommandDone":
        done += 1;
        break;
      case "Refused":
        refuse(refusalWords(outcome.refusal, language).words);
        break;
      case "InvalidInput":
        refuse(inputProblemTexts[language][outcome.problems[0]?.code ?? "INVALID"]);
        break;
      case "Conflict":
        refuse(t.changed);
        break;
      case "NotFound":
        refuse(t.gone);
        break;
    }
  }
  return { done, mistakes };
}
