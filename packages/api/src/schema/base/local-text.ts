import { builder } from "./builder.ts";

export interface LocalText {
  readonly nl: string;
  readonly en: string;
}

export const LocalTextType = builder.objectRef<LocalText>("LocalText").implement({
  description: "The same text in both languages of the pages.",
  authScopes: { public: true },
  fields: (t) => ({
    nl: t.exposeString("nl", { description: "Dutch." }),
    en: t.exposeString("en", { description: "English." }),
  }),
});
