import { RadioGroup } from "@gehoor/web/forms/choice-field.tsx";
import type { FormState } from "@gehoor/web/forms/form-state.ts";
import { TextField } from "@gehoor/web/forms/text-field.tsx";
import { useLocalPath, useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { complaintWords } from "#app/words/complaint-words.texts.ts";
import { texts } from "./complaint-form.texts.ts";

/** Who complains: for oneself, or for another with both persons' data. Switching is a button that sends the form. */
export function ActingFields({ typed }: { readonly typed: FormState["typed"] }) {
  const t = useTexts(texts);
  const words = useTexts(complaintWords);
  const localPath = useLocalPath();
  const forOther = typed.acting?.[0] === "FOR_OTHER";
  const kinds = ["AUTHORISED", "LEGAL_REPRESENTATIVE", "ADVOCATE"] as const;
  return (
    <section className="c-section" aria-labelledby="gegevens">
      <h2 id="gegevens" className="ams-heading ams-heading--2">
        {t.own}
      </h2>
      <input type="hidden" name="acting" value={forOther ? "FOR_OTHER" : "SELF"} />
      {!forOther && <p>{t.forOtherHint}</p>}
      <button
        type="submit"
        name="step"
        value={forOther ? "for-self" : "for-other"}
        formAction={localPath("/klacht/formulier#gegevens")}
        className="ams-button ams-button--secondary"
      >
        {forOther ? t.forSelf : t.forOther}
      </button>
      {forOther && (
        <RadioGroup
          name="representative.kind"
          label={t.kind}
          options={kinds.map((value) => ({ value, label: words.representative[value] }))}
        />
      )}
      <PersonFields prefix={forOther ? "representative" : "complainant"} own />
      <LettersFields prefix={forOther ? "representative" : "complainant"} />
      {forOther && (
        <fieldset className="c-part">
          <legend className="ams-heading ams-heading--3">{t.represented}</legend>
          <p>{t.representedHint}</p>
          <PersonFields prefix="complainant" own={false} />
        </fieldset>
      )}
    </section>
  );
}

type Props = {
  readonly prefix: string;
  /** The visitor's own data, which a browser may fill in; never those of somebody else. */
  readonly own: boolean;
};

/** Name, address and telephone number of one person. */
export function PersonFields({ prefix, own }: Props) {
  const t = useTexts(texts);
  const fill = (purpose: string) => (own ? purpose : "off");
  return (
    <>
      <TextField name={`${prefix}.name`} label={t.name} autoComplete={fill("name")} />
      <TextField
        name={`${prefix}.address.street`}
        label={t.street}
        hint={own ? t.noAddress : undefined}
        autoComplete={fill("street-address")}
      />
      <TextField
        name={`${prefix}.address.postcode`}
        label={t.postcode}
        autoComplete={fill("postal-code")}
        size={10}
      />
      <TextField name={`${prefix}.address.city`} label={t.city} autoComplete={fill("address-level2")} />
      <TextField
        name={`${prefix}.address.country`}
        label={t.country}
        autoComplete={fill("country-name")}
        optional
      />
      <TextField
        name={`${prefix}.phone`}
        type="tel"
        label={t.phone}
        hint={own ? t.phoneHint : undefined}
        autoComplete={fill("tel")}
        size={16}
        optional
      />
    </>
  );
}

/** How letters come: by e-mail only after an explicit yes (Awb 2:8), else by post. */
export function LettersFields({ prefix }: { readonly prefix: string }) {
  const t = useTexts(texts);
  return (
    <>
      <RadioGroup
        name={`${prefix}.letters`}
        label={t.letters}
        hint={t.lettersHint}
        options={[
          { value: "EMAIL", label: t.byEmail, hint: t.byEmailHint },
          { value: "POST", label: t.byPost },
        ]}
      />
      <TextField
        name={`${prefix}.email`}
        type="email"
        label={t.email}
        hint={t.emailHint}
        autoComplete="email"
        optional
      />
    </>
  );
}
