import type { InitialValues } from "@gehoor/web/forms/form-context.ts";
import type { InputOf } from "@gehoor/web/graphql/input-of.ts";
import type { FieldsOf } from "../../forms/fields/staff-fields.ts";
import type { DepartmentRecord } from "./staffing-query.ts";

/** What is filled in of a department, new or known. */
export type DepartmentDetails = Omit<InputOf<"AddDepartmentInput">, "expectedVersion" | "idempotencyKey">;

const fields = {
  nameNl: {
    kind: "line",
    label: { nl: "Naam", en: "Dutch name" },
    hint: { nl: "Zoals in brieven.", en: "As in letters." },
  },
  nameEn: { kind: "line", label: { nl: "Naam in het Engels", en: "English name" } },
  code: {
    kind: "line",
    size: 8,
    label: { nl: "Code", en: "Code" },
    hint: { nl: "Kort, zoals op een naambordje: KCC.", en: "Short, as on a nameplate: KCC." },
    refusals: ["DEPARTMENT_CODE_TAKEN"],
  },
  directorId: {
    kind: "pick",
    from: "directors",
    as: "list",
    optional: true,
    label: { nl: "Directielid boven het hoofd", en: "Director above the head" },
    hint: {
      nl: "Klachten over het hoofd gaan hierheen. Laat leeg als een van de directieleden het doet.",
      en: "Complaints about the head go here. Leave empty where any of the directors does.",
    },
    refusals: ["STAFF_ENDED"],
  },
} satisfies FieldsOf<DepartmentDetails>;

export const addDepartmentForm = { type: "ADD_DEPARTMENT", fields };
export const changeDepartmentForm = { type: "CHANGE_DEPARTMENT", fields };

/** What the form of a department that is there begins with. */
export function initialOf({ code, nameNl, nameEn, directorId }: DepartmentRecord): InitialValues {
  return { code, nameNl, nameEn, directorId };
}
