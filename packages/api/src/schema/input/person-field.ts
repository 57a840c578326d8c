import type { Address, PersonInput } from "../../complaints/people.ts";
import { PortalChoiceEnum } from "../codes/correspondence-codes.ts";
import { RepresentativeKindEnum } from "../codes/people-codes.ts";
import { code, optionalCode } from "./code-fields.ts";
import { defineInput, type InputField } from "./input-field.ts";
import { flag } from "./plain-fields.ts";
import { parserOf } from "./read-input.ts";
import { line, optionalEmail, optionalLine } from "./text-fields.ts";

const addressFields = {
  street: line("Street and number."),
  postcode: optionalLine("Postal code; null where the place has none."),
  city: line("Town."),
  country: optionalLine("Null for the Netherlands."),
};

const addressInput = defineInput("AddressInput", "Where letters to somebody go.", addressFields);

/** An address, whole or not at all. */
export function optionalAddress(description: string): InputField<Address | undefined> {
  return {
    type: addressInput,
    required: false,
    description,
    parse: parserOf(addressFields)
      .nullish()
      .transform((value) => (value ? { ...value, postcode: value.postcode ?? "" } : undefined)),
  };
}

const personFields = {
  name: line("As in letters."),
  email: optionalEmail("Null when not given."),
  phone: optionalLine("Null when not given."),
  address: optionalAddress("Null when not given; then letters cannot go by post."),
  emailConsent: flag("Explicitly reachable by e-mail for letters (Awb 2:8)."),
  portal: optionalCode(
    PortalChoiceEnum,
    "Chose to read letters on the complaint's own page; null for who did not. ANNOUNCED needs the e-mail address.",
  ),
};

const personInput = defineInput(
  "PersonInput",
  "Somebody in a complaint, and how to reach them.",
  personFields,
);

/** A person as typed in a form. */
export function person(description: string): InputField<PersonInput> {
  return { type: personInput, required: true, description, parse: parserOf(personFields) };
}

const representativeFields = {
  kind: code(RepresentativeKindEnum, "By what right."),
  person: person("Who."),
};

const representativeInput = defineInput(
  "RepresentativeInput",
  "Who acts for the complainant (gemachtigde, Awb 2:1).",
  representativeFields,
);

export const optionalRepresentative = {
  type: representativeInput,
  required: false,
  description: "Null when the complainant acts alone.",
  parse: parserOf(representativeFields)
    .nullish()
    .transform((value) => value ?? undefined),
};
