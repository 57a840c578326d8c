import { FieldView } from "@gehoor/web/forms/fields/field-view.tsx";
import type { FormState } from "@gehoor/web/forms/form-state.ts";
import { useLocalPath, useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { kindField } from "#app/words/contact-fields.ts";
import { LettersFields, PersonFields } from "#app/words/contact-fields.tsx";
import { texts } from "../complaint-form.texts.ts";

/**
 * Who complains: for oneself, or for another with both persons' data. Switching is a button that sends the form; the names
 * of the fields say whose they are, so that nobody's data become somebody else's by it.
 */
export function ActingFields({ typed }: { readonly typed: FormState["typed"] }) {
  const t = useTexts(texts);
  const localPath = useLocalPath();
  const forOther = typed.acting?.[0] === "FOR_OTHER";
  return (
    <>
      <input type="hidden" name="acting" value={forOther ? "FOR_OTHER" : "SELF"} />
      <div className="c-acting">
        <p>{forOther ? t.actingForOther : t.actingForSelf}</p>
        <button
          type="submit"
          name="step"
          value={forOther ? "for-self" : "for-other"}
          formAction={localPath("/klacht/formulier#gegevens")}
          className="c-link-button"
        >
          {forOther ? t.forSelf : t.forOther}
        </button>
      </div>
      {forOther && <FieldView name="own.kind" field={kindField} />}
      <PersonFields prefix="own." own />
      <LettersFields prefix="own." />
      {forOther && (
        <fieldset className="c-part">
          <legend className="g-heading g-heading--3">{t.represented}</legend>
          <p>{t.representedHint}</p>
          <PersonFields prefix="represented." own={false} />
        </fieldset>
      )}
    </>
  );
}
