import { ActionForm } from "@gehoor/web/forms/action-form.tsx";
import type { InitialValues } from "@gehoor/web/forms/form-context.ts";
import type { FormState } from "@gehoor/web/forms/form-state.ts";
import type { ReactNode } from "react";
import type { ActionAvailability } from "./load-command.server.ts";

type Props = {
  readonly availability: ActionAvailability;
  readonly state: FormState | undefined;
  readonly initial?: InitialValues;
  readonly children: ReactNode;
};

/**
 * A form that sends a command on a complaint. It says which version of the complaint its reader saw; after a conflict
 * that is the new one, so that sending again means having read it.
 */
export function CommandForm({ availability, state, initial = {}, children }: Props) {
  return (
    <ActionForm state={state} initial={initial} idempotencyKey={availability.idempotencyKey}>
      <input type="hidden" name="complaintId" value={availability.id} />
      <input type="hidden" name="version" value={availability.version} />
      {children}
    </ActionForm>
  );
}
