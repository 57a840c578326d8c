import { RadioGroup, TickField } from "@gehoor/web/forms/fields/choice-field.tsx";
import { TextField } from "@gehoor/web/forms/fields/text-field.tsx";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { personTexts } from "./person.texts.ts";

/** Who somebody is and how to reach them. @param name the field under which the person is sent */
export function PersonFields({ name }: { readonly name: string }) {
  const t = useTexts(personTexts);
  return (
    <div className="s-columns">
      <TextField name={`${name}.name`} label={t.name} />
      <AddressFields name={`${name}.address`} />
      <TextField name={`${name}.phone`} label={t.phone} type="tel" size={20} optional />
      <TextField name={`${name}.email`} label={t.email} hint={t.emailHint} type="email" optional="depends" />
      <TickField
        name={`${name}.emailConsent`}
        label={t.emailConsent}
        hint={t.consentHint}
        statement={t.consentGiven}
        optional
      />
      <RadioGroup
        name={`${name}.portal`}
        label={t.portal}
        hint={t.portalHint}
        options={[
          { value: "ANNOUNCED", label: t.portalAnnounced },
          { value: "SILENT", label: t.portalSilent },
        ]}
        optional
      />
    </div>
  );
}

/** Where letters go. @param name the field under which the address is sent */
export function AddressFields({ name }: { readonly name: string }) {
  const t = useTexts(personTexts);
  return (
    <>
      <TextField name={`${name}.street`} label={t.street} hint={t.addressHint} optional="depends" />
      <TextField name={`${name}.postcode`} label={t.postcode} size={8} optional="depends" />
      <TextField name={`${name}.city`} label={t.city} optional="depends" />
      <TextField name={`${name}.country`} label={t.country} optional />
    </>
  );
}
