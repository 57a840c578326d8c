import type { Option } from "@gehoor/web/forms/fields/choice-field.tsx";
import type { Language } from "@gehoor/web/i18n/language.ts";

type Member = {
  readonly id: string;
  readonly name: string;
  readonly active: boolean;
  readonly absent: boolean;
  readonly replacedBy: { readonly name: string } | null;
  readonly departments: readonly { readonly name: Readonly<Record<Language, string>> }[];
};

/** Colleagues to choose from, with their departments and, when absent, who replaces them. */
export function staffOptions(staff: readonly Member[], language: Language): Option[] {
  return staff
    .filter(({ active }) => active)
    .map(({ id, name, departments, absent, replacedBy }) => {
      const where = departments.map((department) => department.name[language]).join(", ");
      const away = absent ? awayWords(replacedBy?.name, language) : "";
      return { value: id, label: [name, where, away].filter(Boolean).join(" · ") };
    });
}

function awayWords(replacement: string | undefined, language: Language): string {
  if (language === "nl") return replacement ? `afwezig, vervanger ${replacement}` : "afwezig";
  return replacement ? `absent, replaced by ${replacement}` : "absent";
}
