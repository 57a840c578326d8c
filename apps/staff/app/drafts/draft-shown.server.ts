import type { InitialValues } from "@gehoor/web/forms/form-context.ts";
import { dayWords } from "@gehoor/web/i18n/day-words.server.ts";
import type { Language } from "@gehoor/web/i18n/language.ts";
import { draftOf } from "./draft-fields.ts";
import type { DraftData } from "./draft-query.ts";
import type { DraftShown } from "./draft-state.ts";

/** A draft as its form shows it, its moment in words. */
export function draftShown({ revision, keptAt, fields }: DraftData, language: Language): DraftShown {
  const { plain, dayOf, time } = dayWords(language);
  const names = new Set(fields.map(({ name }) => name));
  const values = Array.from(names, (name) => [
    name,
    fields.filter((field) => field.name === name).map(({ value }) => value),
  ]);
  const at = language === "nl" ? "om" : "at";
  return {
    revision,
    keptOn: `${plain(dayOf(keptAt))} ${at} ${time(keptAt)}`,
    values: Object.fromEntries(values),
  };
}

/**
 * The draft with which a form opens: the one that the address asks for; else the one about what the form begins with; and where
 * the address names nothing, the last that was kept.
 *
 * @param drafts of one action on one complaint, the last kept first
 */
export function draftFor(
  drafts: readonly DraftData[],
  initial: InitialValues,
  address: URL,
): DraftData | undefined {
  const asked = address.searchParams.get(draftOf);
  const of = (subject: unknown) => drafts.find((draft) => draft.subject === subject);
  if (asked !== null) return of(asked);
  const begun = Object.values(initial).map(of).find(Boolean);
  return begun ?? (address.search === "" ? drafts[0] : of(""));
}
