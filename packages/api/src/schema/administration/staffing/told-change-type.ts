import type { ToldChange } from "../../../administration/staffing/told-change.ts";
import { builder } from "../../base/builder.ts";
import { LocalTextType } from "../../base/local-text.ts";
import { StaffingFieldEnum } from "../../codes/administration-codes.ts";
import { allExposed, is, orNull } from "../../exposed.ts";

export const ToldChangeType = builder.objectRef<ToldChange>("StaffingFieldChange").implement({
  description: "One thing that changed of one member of staff or department.",
  authScopes: { upkeep: true },
  fields: allExposed({
    subject: is(LocalTextType, "Of whom or what, by name."),
    field: is(StaffingFieldEnum, "What."),
    from: orNull(LocalTextType, "As it was, codes as they are; null for what was given."),
    to: orNull(LocalTextType, "As it is from then on; null for what was taken."),
  }),
});
