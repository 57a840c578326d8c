import type { Office, Representative, Role } from "@gehoor/domain";
import { builder } from "../builder.ts";
import { codeEnum } from "../code-enum.ts";

export const RoleEnum = codeEnum<Role>(
  "Role",
  "What somebody does at the municipality; roles alone decide nothing about one complaint.",
  {
    ADMINISTRATOR: true,
    ADVISER: true,
    COORDINATOR: true,
    HANDLER: true,
    INTAKE: true,
    LIAISON: true,
    MANAGER: true,
    PRIVACY_OFFICER: true,
    RECORDS_MANAGER: true,
    SIGNATORY: true,
  },
);
export const OfficeEnum = codeEnum<Office>(
  "Office",
  "In what office somebody is complained about; for ALDERMAN, MAYOR and COUNCILLOR Awb 9:7(2) applies.",
  {
    ALDERMAN: true,
    COUNCILLOR: true,
    DIRECTOR: true,
    EMPLOYEE: true,
    HEAD_OF_DEPARTMENT: true,
    MAYOR: true,
    REGISTRAR: true,
    SECRETARY: true,
  },
);
export const RepresentativeKindEnum = codeEnum<Representative["kind"]>(
  "RepresentativeKind",
  "By what right somebody acts for the complainant.",
  { ADVOCATE: true, AUTHORISED: true, LEGAL_REPRESENTATIVE: true },
);
export const AuthorisationEnum = codeEnum<Representative["authorisation"]>(
  "Authorisation",
  "Where the written authorisation of a representative stands (Awb 2:1).",
  { ASKED: true, NOT_ASKED: true, RECEIVED: true },
);
export const LanguageEnum = builder.enumType("Language", {
  description: "The language of the complainant's pages; letters are Dutch.",
  values: { NL: { value: "nl" }, EN: { value: "en" } } as const,
});
