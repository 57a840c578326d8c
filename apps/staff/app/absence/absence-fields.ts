import type { InputOf } from "@gehoor/web/graphql/input-of.ts";
import type { FieldsOf } from "../forms/fields/staff-fields.ts";

/** The input of the contract that the form is part of. */
export const type = "ABSENCE";

type Asked = Omit<InputOf<"AbsenceInput">, "id">;

/** When, and who is asked instead. */
export const periodFields = {
  fromOn: {
    kind: "day",
    label: { nl: "Vanaf welke dag?", en: "From which day?" },
    initial: "today",
  },
  untilOn: {
    kind: "day",
    label: { nl: "Tot en met welke dag?", en: "Until which day, that day included?" },
    hint: {
      nl: "Laat dit leeg als nog niet bekend is hoe lang het duurt.",
      en: "Leave this empty if nobody knows yet how long it takes.",
    },
    optional: true,
  },
  replacedBy: {
    kind: "pick",
    from: "staff",
    as: "list",
    label: { nl: "Wie vervangt?", en: "Who is the replacement?" },
    hint: {
      nl: "Nieuwe klachten gaan in die tijd naar deze persoon. Van een klachtencoördinator neemt de plaatsvervanger het vanzelf over.",
      en: "New complaints go to this person meanwhile. For a complaints coordinator the deputy takes over by itself.",
    },
    optional: true,
  },
} satisfies FieldsOf<Omit<Asked, "staffId">>;

/** Who, for those who record it of others too. */
export const allFields = {
  staffId: {
    kind: "pick",
    from: "staff",
    as: "list",
    label: { nl: "Wie is er niet?", en: "Who is away?" },
  },
  ...periodFields,
} satisfies FieldsOf<Asked>;
