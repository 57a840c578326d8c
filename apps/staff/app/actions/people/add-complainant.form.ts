import { plainForm } from "../../commands/plain-form.ts";

/** Adds somebody who joins the complaint. */
export const form = plainForm("ADD_COMPLAINANT", { person: { kind: "person" } }, { once: true });
