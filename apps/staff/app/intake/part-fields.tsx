import { RadioGroup, SelectField } from "@gehoor/web/forms/fields/choice-field.tsx";
import { optionsOf } from "@gehoor/web/forms/fields/field-view.tsx";
import { TextAreaField } from "@gehoor/web/forms/fields/text-field.tsx";
import { partInput } from "@gehoor/web/graphql/text-limits.ts";
import { useLanguage, useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { PersonFields } from "../forms/fields/person-fields.tsx";
import { subjectTexts } from "../words/intake.texts.ts";
import { representativeTexts } from "../words/people.texts.ts";
import { texts } from "./intake.texts.ts";

const places = [0, 1, 2, 3];

/** The boxes for the grievances themselves; the first is asked for, the others unfold. */
export function PartFields() {
  const t = useTexts(texts);
  const subjects = optionsOf(subjectTexts, useLanguage());
  return places.map((at) => (
    <details key={at} open={at === 0}>
      <summary>{t.part({ number: at + 1 })}</summary>
      <SelectField
        name={`parts[${at}].subject`}
        label={t.subject}
        options={subjects}
        optional={at > 0 && "depends"}
      />
      <TextAreaField
        name={`parts[${at}].description`}
        most={partInput.description}
        label={t.description}
        hint={at === 0 ? t.descriptionHint : t.moreHint}
        rows={at === 0 ? 8 : 4}
        optional={at > 0 && "depends"}
      />
    </details>
  ));
}

/** Who speaks for the complainant, folded away while nobody does. */
export function RepresentativeFields() {
  const t = useTexts(texts);
  return (
    <details className="s-wide">
      <summary>{t.representative}</summary>
      <RadioGroup
        name="representative.kind"
        label={t.kind}
        hint={t.kindHint}
        options={optionsOf(representativeTexts, useLanguage())}
        optional="depends"
      />
      <PersonFields name="representative.person" />
    </details>
  );
}
