import { TickField } from "@gehoor/web/forms/choice-field.tsx";
import { TextField } from "@gehoor/web/forms/text-field.tsx";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";

const texts = defineTexts({
  nl: {
    name: "Naam",
    street: "Straat en huisnummer",
    postcode: "Postcode",
    city: "Plaats",
    country: "Land",
    phone: "Telefoon",
    email: "E-mailadres",
    consent: "Mag de gemeente per e-mail schrijven?",
    consentHint: "Alleen als de klager dit uitdrukkelijk zegt (Awb 2:8). Anders gaan brieven per post.",
    consentGiven: "Ja, brieven mogen naar dit e-mailadres",
  },
  en: {
    name: "Name",
    street: "Street and number",
    postcode: "Postcode",
    city: "Town",
    country: "Country",
    phone: "Phone",
    email: "E-mail address",
    consent: "May the municipality write by e-mail?",
    consentHint: "Only if the complainant says so explicitly (Awb 2:8). Else letters go by post.",
    consentGiven: "Yes, letters may go to this e-mail address",
  },
});

/** Who somebody is and how to reach them. @param name the field under which the person is sent */
export function PersonFields({ name }: { readonly name: string }) {
  const t = useTexts(texts);
  return (
    <div className="s-columns">
      <TextField name={`${name}.name`} label={t.name} />
      <TextField name={`${name}.address.street`} label={t.street} optional />
      <TextField name={`${name}.address.postcode`} label={t.postcode} size={8} optional />
      <TextField name={`${name}.address.city`} label={t.city} optional />
      <TextField name={`${name}.address.country`} label={t.country} optional />
      <TextField name={`${name}.phone`} label={t.phone} type="tel" size={20} optional />
      <TextField name={`${name}.email`} label={t.email} type="email" optional />
      <TickField
        name={`${name}.emailConsent`}
        label={t.consent}
        hint={t.consentHint}
        statement={t.consentGiven}
        optional
      />
    </div>
  );
}
