import type { Option } from "@gehoor/web/forms/fields/choice-field.tsx";
import type { InitialValues } from "@gehoor/web/forms/form-context.ts";
import type { Language } from "@gehoor/web/i18n/language.ts";
import type { CaseFacts } from "../commands/action-query.ts";
import type { Code } from "../words/code.ts";
import { draftPath } from "./draft-path.ts";
import { draftFor, draftShown } from "./draft-shown.server.ts";
import type { DraftShown, OtherDraft } from "./draft-state.ts";

/**
 * What the page of a form is given of this person's drafts.
 *
 * @param begun what the form begins with where there is no draft
 * @param options the answers that the form offers, in which the subject of a draft has its words
 */
export function draftsOfForm(
  { reference, drafts = [] }: Pick<CaseFacts, "reference" | "drafts">,
  action: Code<"ActionType">,
  begun: InitialValues,
  options: Readonly<Record<string, readonly Option[]>>,
  address: string,
  language: Language,
): { readonly draft: DraftShown | null; readonly otherDrafts: readonly OtherDraft[] } {
  const shown = draftFor(drafts, begun, new URL(address));
  const all = Object.values(options).flat();
  return {
    draft: shown ? draftShown(shown, language) : null,
    otherDrafts: drafts
      .filter((one) => one !== shown)
      .map((one) => ({
        label: all.find(({ value }) => value === one.subject)?.label ?? draftShown(one, language).keptOn,
        path: draftPath(reference, action, one.subject),
      })),
  };
}
