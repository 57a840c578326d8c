import { RadioGroup } from "@gehoor/web/forms/choice-field.tsx";
import { TextField } from "@gehoor/web/forms/text-field.tsx";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { contactTexts } from "./contact.texts.ts";

type Props = {
  /** What comes before the names of the fields, such as `complainant.`; empty for a form about one person. */
  readonly prefix: string;
  /** The visitor's own data, which a browser may fill in; never those of somebody else. */
  readonly own: boolean;
};

/** Name, address and telephone number of one person. */
export function PersonFields({ prefix, own }: Props) {
  const t = useTexts(contactTexts);
  const fill = (purpose: string) => (own ? purpose : "off");
  return (
    <>
      <TextField name={`${prefix}name`} label={t.name} autoComplete={fill("name")} />
      <TextField
        name={`${prefix}address.street`}
        label={t.street}
        hint={own ? t.noAddress : undefined}
        autoComplete={fill("address-line1")}
      />
      <TextField
        name={`${prefix}address.postcode`}
        label={t.postcode}
        autoComplete={fill("postal-code")}
        size={10}
      />
      <TextField name={`${prefix}address.city`} label={t.city} autoComplete={fill("address-level2")} />
      <TextField
        name={`${prefix}address.country`}
        label={t.country}
        autoComplete={fill("country-name")}
        optional
      />
      <TextField
        name={`${prefix}phone`}
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

/** How letters come: by e-mail only after an explicit yes (Awb 2:8), on this site only by choice, else by post. */
export function LettersFields({ prefix }: { readonly prefix: string }) {
  const t = useTexts(contactTexts);
  return (
    <>
      <RadioGroup
        name={`${prefix}letters`}
        label={t.letters}
        hint={t.lettersHint}
        options={[
          { value: "EMAIL", label: t.byEmail, hint: t.byEmailHint },
          { value: "POST", label: t.byPost },
          { value: "PAGE", label: t.onPage, hint: t.onPageHint },
          { value: "PAGE_SILENT", label: t.onPageSilent, hint: t.onPageSilentHint },
        ]}
      />
      <TextField
        name={`${prefix}email`}
        type="email"
        label={t.email}
        hint={t.emailHint}
        autoComplete="email"
        optional="depends"
      />
    </>
  );
}
