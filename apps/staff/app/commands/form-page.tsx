import type { ComponentType } from "react";
import { FieldList } from "../forms/fields/field-list.tsx";
import type { CommandState } from "./command-state.ts";
import { allFields, type ActionForm as Form } from "./define-form.ts";
import type { FormPageData } from "./load-form.server.ts";
import { ActionPage, type BesideProps } from "./page/action-page.tsx";

type AnyForm = Pick<Form, "type" | "first" | "fields">;
type Props<Data> = {
  readonly loaderData: FormPageData & Data;
  readonly actionData: CommandState | undefined;
};

/**
 * The page of a form.
 *
 * @param Before what stands above it, such as what is to be decided
 * @param Beside what stands beside it, such as the letter that comes of it
 */
export function formPage<Data = unknown>(
  form: AnyForm,
  Before?: ComponentType<{ readonly data: Data }>,
  Beside?: ComponentType<BesideProps>,
) {
  return function FormPage({ loaderData, actionData }: Props<Data>) {
    return (
      <ActionPage
        form={form}
        loaderData={loaderData}
        actionData={actionData}
        before={Before && <Before data={loaderData} />}
        Beside={Beside}
      >
        <FieldList type={form.type} fields={allFields(form)} data={loaderData} />
      </ActionPage>
    );
  };
}
