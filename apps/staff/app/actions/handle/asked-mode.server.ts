import type { FormArgs } from "../../commands/load-form.server.ts";

/** The form begins with the way of hearing that was asked for, of those still to be heard. */
export async function askedMode({ known }: Pick<FormArgs, "known">) {
  const { hearings } = (await known()).facts;
  return { initial: { mode: hearings.find(({ status, mode }) => status !== "HEARD" && mode)?.mode } };
}
