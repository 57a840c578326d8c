import { useLanguage, useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { type ActionForm, allFields } from "../../commands/define-form.ts";
import { labelsOf } from "../../forms/fields/form-labels.ts";
import type { Fields } from "../../forms/fields/staff-fields.ts";
import type { DraftShown } from "../draft-state.ts";
import { texts } from "../drafts.texts.ts";

type Props = {
  readonly form: Pick<ActionForm, "first" | "fields">;
  readonly draft: DraftShown;
};

/** The texts of a draft to be read, where the form does not hold them. */
export function UnsentTexts({ form, draft }: Props) {
  const t = useTexts(texts);
  const labels = labelsOf(allFields(form), useLanguage());
  const written = namesOfTexts(allFields(form));
  const shown = Object.entries(draft.values).filter(([name]) => written.includes(ownName(name)));
  if (shown.length === 0) return null;
  return (
    <details className="s-draft__texts">
      <summary>{t.unsent}</summary>
      {shown.map(([name, values]) => (
        <div key={name}>
          <p className="s-small">{String(labels[ownName(name)] ?? "")}</p>
          <p className="s-typed">{values.join("\n")}</p>
        </div>
      ))}
    </details>
  );
}

/** `measures[0].description` is called `description`. */
function ownName(name: string): string {
  return (
    name
      .replace(/\[\d+\]/g, "")
      .split(".")
      .at(-1) ?? name
  );
}

function namesOfTexts(fields: Fields): readonly string[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    if (field.kind === "rows") return namesOfTexts(field.of);
    return field.kind === "text" || field.kind === "texts" ? [name] : [];
  });
}
