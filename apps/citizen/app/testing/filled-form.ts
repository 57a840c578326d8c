/** The form as somebody filled it in, for tests. */
export const filledForm = {
  draft: "3f2b0e52-7a53-4b1c-9b0e-0a6a3a1f8c11",
  acting: "SELF",
  "screening.matter": "CONDUCT",
  "screening.conductUntilOn.day": "19",
  "screening.conductUntilOn.month": "11",
  "screening.conductUntilOn.year": "2026",
  "parts[0].subject": "TREATMENT",
  "parts[0].description": "Ik stond twee uur in de rij.",
  oralWish: "PHONE",
  "own.name": "Jan Jansen",
  "own.address.street": "Burgemeester Grothestraat 12",
  "own.address.postcode": "3761 CM",
  "own.address.city": "Soest",
  "own.letters": "EMAIL",
  "own.email": "jan@voorbeeld.nl",
} as const;
