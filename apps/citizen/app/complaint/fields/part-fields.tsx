import { Button } from "@gehoor/web/forms/button.tsx";
import { countWords } from "@gehoor/web/forms/fields/count-words.ts";
import { FieldView } from "@gehoor/web/forms/fields/field-view.tsx";
import { TextAreaField } from "@gehoor/web/forms/fields/text-field.tsx";
import type { FormState } from "@gehoor/web/forms/form-state.ts";
import { partInput } from "@gehoor/web/graphql/text-limits.ts";
import { useLanguage, useLocalPath, useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { texts } from "../complaint-form.texts.ts";
import { screeningQuestions } from "../screening/screening-questions.ts";
import { mostParts, partCount } from "../steps/form-parts.ts";
import { anchors } from "../steps/form-steps.ts";

/** The grievances, each with its subject; adding and removing are buttons that send the form and come back to it. */
export function PartFields({ typed }: { readonly typed: FormState["typed"] }) {
  const t = useTexts(texts);
  const localPath = useLocalPath();
  const count = partCount(typed);
  const backTo = (number: number) => localPath(`/klacht/formulier#deel-${number}`);
  return (
    <>
      {Array.from({ length: count }, (_, index) => index + 1).map((number) => (
        <PartField key={number} number={number} count={count} />
      ))}
      <p>{t.papers}</p>
      <p>{t.partsHint}</p>
      {count < mostParts ? (
        <Button type="submit" name="step" value="add-part" formAction={backTo(count + 1)} variant="secondary">
          {t.addPart}
        </Button>
      ) : (
        <p>{t.manyParts}</p>
      )}
    </>
  );
}

function PartField({ number, count }: { readonly number: number; readonly count: number }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const localPath = useLocalPath();
  const index = number - 1;
  // A part that is left alone has no place of its own any more.
  const backTo = count > 2 ? `deel-${Math.max(1, index)}` : anchors.happened;
  const fields = (
    <>
      <FieldView name={`parts[${index}].subject`} field={{ ...screeningQuestions.subject, as: "list" }} />
      <TextAreaField
        name={`parts[${index}].description`}
        label={t.description}
        hint={t.descriptionHint({ most: countWords(partInput.description, language) })}
        most={partInput.description}
        mostInHint
        describedBy="wie-leest"
        rows={8}
      />
    </>
  );
  if (count === 1) return fields;
  return (
    <fieldset className="c-part" id={`deel-${number}`}>
      <legend className="g-heading g-heading--4">{t.part({ number })}</legend>
      {fields}
      <button
        type="submit"
        name="step"
        value={`remove-part:${index}`}
        formAction={localPath(`/klacht/formulier#${backTo}`)}
        className="c-link-button"
      >
        {t.removePart({ number })}
      </button>
    </fieldset>
  );
}
