import type { InitialValues } from "@gehoor/web/forms/form-context.ts";
import type { InputOf } from "@gehoor/web/graphql/input-of.ts";
import type { FieldsOf } from "../../forms/fields/staff-fields.ts";
import { officeTexts, roleTexts } from "../../words/people.texts.ts";
import type { StaffRecord } from "./staffing-query.ts";

/** What is filled in of a member of staff, new or known. */
export type StaffDetails = Omit<InputOf<"AddStaffMemberInput">, "expectedVersion" | "idempotencyKey">;

export const staffFields = {
  name: {
    kind: "line",
    label: { nl: "Naam", en: "Name" },
    hint: {
      nl: "Voornaam en achternaam, zoals onder een brief.",
      en: "First name and surname, as under a letter.",
    },
  },
  login: {
    kind: "line",
    label: { nl: "Inlognaam", en: "Login" },
    hint: {
      nl: "Zoals de gemeente die kent. Telt alleen bij de eerste keer inloggen; daarna telt het gekoppelde account.",
      en: "As the municipality knows it. Counts at the first sign-in only; after that the bound account counts.",
    },
    refusals: ["LOGIN_TAKEN"],
  },
  email: {
    kind: "email",
    label: { nl: "E-mailadres van het werk", en: "Work e-mail address" },
    refusals: ["EMAIL_TAKEN"],
  },
  office: {
    kind: "choice",
    of: officeTexts,
    as: "list",
    label: { nl: "Functie", en: "Office" },
    hint: {
      nl: "Bepaalt mee naar wie een klacht gaat (9:7).",
      en: "Decides, with others, to whom a complaint goes (9:7).",
    },
  },
  deputyMayor: {
    kind: "tick",
    label: { nl: "Vervangt de burgemeester", en: "Stands in for the mayor" },
    statement: { nl: "Is locoburgemeester", en: "Is deputy mayor" },
  },
  roles: {
    kind: "choices",
    of: roleTexts,
    hints: roleHints(),
    label: { nl: "Rollen", en: "Roles" },
    hint: {
      nl: "Wie geen rol heeft, kan alleen worden gehoord over een klacht over zichzelf.",
      en: "Without a role somebody can only be heard about a complaint about themselves.",
    },
    refusals: [
      "LIAISON_SEES_NO_MORE",
      "ADMINISTRATOR_SEES_NO_CASES",
      "LAST_ADMINISTRATOR",
      "LAST_COORDINATOR",
      "LAST_SIGNATORY",
      "OWN_ACCOUNT",
    ],
  },
  deputy: {
    kind: "tick",
    label: { nl: "Plaatsvervangend coördinator", en: "Deputy coordinator" },
    statement: {
      nl: "Is coördinator alleen waar de coördinator zelf niet kan",
      en: "Coordinates only where the coordinator cannot",
    },
    refusals: ["DEPUTY_WITHOUT_ROLE"],
  },
  departments: {
    kind: "picks",
    from: "departments",
    label: { nl: "Hoort bij", en: "Belongs to" },
    refusals: ["DEPARTMENT_NOT_THERE"],
  },
  heads: {
    kind: "picks",
    from: "departments",
    label: { nl: "Is hoofd van", en: "Is head of" },
    hint: {
      nl: "Klachten over mensen van die afdeling gaan naar het hoofd. Een afdeling heeft één hoofd: wie het was, wordt gewoon lid.",
      en: "Complaints about people of that department go to its head. A department has one head: whoever it was becomes a member.",
    },
  },
} satisfies FieldsOf<StaffDetails>;

export const addStaffForm = { type: "ADD_STAFF_MEMBER", fields: staffFields };
export const changeStaffForm = { type: "CHANGE_STAFF_MEMBER", fields: staffFields };

/** What the form of somebody who is there begins with. */
export function initialOf(person: StaffRecord): InitialValues {
  const { name, login, email, office, roles, departments, heads, deputy, deputyMayor } = person;
  const tick = (yes: boolean) => (yes ? "yes" : null);
  const members = departments.filter((id) => !heads.includes(id));
  return {
    ...{ name, login, email, office, roles, heads },
    departments: members,
    deputy: tick(deputy),
    deputyMayor: tick(deputyMayor),
  };
}

/** What each role sees and does, under its name. */
function roleHints() {
  return {
    nl: {
      INTAKE: "legt klachten vast en doet brieven op de post",
      COORDINATOR: "beoordeelt en verdeelt alle klachten",
      HANDLER: "behandelt wat wordt toegewezen",
      SIGNATORY: "keurt brieven goed, met vier ogen",
      ADVISER: "hoort en adviseert (afdeling 9.1.3)",
      LIAISON: "ziet alleen wat bij de ombudsman ligt of met hem is gedeeld",
      MANAGER: "ziet geen klachten",
      RECORDS_MANAGER: "ziet wat is afgesloten",
      PRIVACY_OFFICER: "ziet geen klachten",
      ADMINISTRATOR: "houdt mensen en instellingen bij, ziet geen klachten",
    },
    en: {
      INTAKE: "registers complaints and posts letters",
      COORDINATOR: "assesses and routes all complaints",
      HANDLER: "handles what is assigned",
      SIGNATORY: "approves letters, with four eyes",
      ADVISER: "hears and advises (division 9.1.3)",
      LIAISON: "sees only what lies with the ombudsman or was shared with him",
      MANAGER: "sees no complaints",
      RECORDS_MANAGER: "sees what has ended",
      PRIVACY_OFFICER: "sees no complaints",
      ADMINISTRATOR: "keeps people and settings, sees no complaints",
    },
  };
}
