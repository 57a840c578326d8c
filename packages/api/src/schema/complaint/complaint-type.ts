import type { FieldGroup } from "@gehoor/domain";
import { Dossier } from "../../reads/dossier/dossier.ts";
import { builder } from "../base/builder.ts";

export const ComplaintType = builder.objectRef<Dossier>("Complaint");

type MaybePromise<T> = T | Promise<T>;

/**
 * A field that belongs to a group of fields which a view shows or hides together. Hidden it answers as if there were
 * nothing. The mark lets a test hold that every field of a complaint has decided who sees it.
 */
export function shown<Value, Hidden>(
  fieldGroup: FieldGroup,
  hidden: Hidden,
  resolve: (dossier: Dossier) => MaybePromise<Value>,
) {
  return {
    extensions: { fieldGroup },
    resolve: (dossier: Dossier): MaybePromise<Value | Hidden> =>
      dossier.shows(fieldGroup) ? resolve(dossier) : hidden,
  };
}

/** A field every view has, down to the desk's: that it exists and where it stands. */
export function always<Value>(resolve: (dossier: Dossier) => MaybePromise<Value>) {
  return { extensions: { fieldGroup: "ALWAYS" }, resolve };
}

/** A field whose resolver decides itself, because a party sees its own share of it. */
export function own<Value>(resolve: (dossier: Dossier) => MaybePromise<Value>) {
  return { extensions: { fieldGroup: "OWN" }, resolve };
}

ComplaintType.implement({
  description: "One complaint as the viewer sees it. Fields outside that view are null or empty.",
  authScopes: { signedIn: true },
  interfaces: [builder.nodeInterfaceRef()],
  isTypeOf: (value) => value instanceof Dossier,
});
