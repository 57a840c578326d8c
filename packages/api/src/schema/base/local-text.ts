import { allExposed, is } from "../exposed.ts";
import { builder } from "./builder.ts";

export interface LocalText {
  readonly nl: string;
  readonly en: string;
}

export const LocalTextType = builder.objectRef<LocalText>("LocalText").implement({
  description: "The same text in both languages of the pages.",
  authScopes: { public: true },
  fields: allExposed({
    nl: is("String", "Dutch."),
    en: is("String", "English."),
  }),
});
