import type { ReactNode } from "react";
import { Form } from "react-router";
import { FormContext, type InitialValues } from "./form-context.ts";
import type { FormState } from "./form-state.ts";

type Props = {
  /** What the loader made of the address: the mistakes, and what is asked now. */
  readonly state?: FormState | undefined;
  readonly initial?: InitialValues;
  readonly children: ReactNode;
};

/** A form that only asks: its answer has an address of its own that can be kept and shared. */
export function QueryForm({ state, initial = {}, children }: Props) {
  return (
    <Form method="get" noValidate className="g-form">
      <FormContext value={{ state, initial }}>{children}</FormContext>
    </Form>
  );
}
