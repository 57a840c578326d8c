import { authorisations, offices, representativeKinds, roles } from "@gehoor/domain";
import { builder } from "../base/builder.ts";
import { codeEnum } from "../base/code-enum.ts";

export const RoleEnum = codeEnum(
  "Role",
  "What somebody does at the municipality; roles alone decide nothing about one complaint.",
  roles,
);
export const OfficeEnum = codeEnum(
  "Office",
  "In what office somebody is complained about; for ALDERMAN, MAYOR and COUNCILLOR Awb 9:7(2) applies.",
  offices,
);
export const RepresentativeKindEnum = codeEnum(
  "RepresentativeKind",
  "By what right somebody acts for the complainant.",
  representativeKinds,
);
export const AuthorisationEnum = codeEnum(
  "Authorisation",
  "Where the written authorisation of a representative stands (Awb 2:1).",
  authorisations,
);
export const LanguageEnum = builder.enumType("Language", {
  description: "The language of the complainant's pages; letters are Dutch.",
  values: { NL: { value: "nl" }, EN: { value: "en" } } as const,
});
