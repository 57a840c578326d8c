import { Checkbox } from "@gehoor/web/forms/fields/controls.tsx";
import { type FieldProps, GroupFrame } from "@gehoor/web/forms/fields/field-frame.tsx";
import { FieldSet } from "@gehoor/web/forms/fields/field-set.tsx";
import { useField } from "@gehoor/web/forms/form-context.ts";
import { codesOf } from "@gehoor/web/i18n/codes-of.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { coreValues, coreValueTexts, normHintTexts, normTexts } from "../../words/norm.texts.ts";

/** The norms of proper conduct to tick, under the four core values they belong to, each in plain words. */
export function NormFields({ name, ...frame }: FieldProps) {
  const values = useTexts(coreValueTexts);
  const norms = useTexts(normTexts);
  const hints = useTexts(normHintTexts);
  const facts = useField(name);
  return (
    <GroupFrame facts={facts} {...frame}>
      <div className="s-norms">
        {codesOf(coreValues).map((value, group) => (
          <FieldSet key={value} legend={values[value]}>
            {coreValues[value].map((norm, at) => (
              <Checkbox
                key={norm}
                id={group === 0 && at === 0 ? facts.id : `${facts.id}-${norm}`}
                name={name}
                value={norm}
                defaultChecked={facts.values.includes(norm)}
                invalid={facts.mistake !== undefined}
              >
                <span>
                  {norms[norm]}
                  <span className="g-option-hint">{hints[norm]}</span>
                </span>
              </Checkbox>
            ))}
          </FieldSet>
        ))}
      </div>
    </GroupFrame>
  );
}
