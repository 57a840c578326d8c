import { FormContext } from "@gehoor/web/forms/form-context.ts";
import type { FormState } from "@gehoor/web/forms/form-state.ts";
import { renderToStaticMarkup } from "react-dom/server";
import { createRoutesStub } from "react-router";
import { expect, it } from "vitest";
import { withoutPart, withPart } from "../steps/form-parts.ts";
import { FormSection } from "../steps/form-section.tsx";
import { PartFields } from "./part-fields.tsx";

const empty = {};
const withParts = (count: number): FormState["typed"] =>
  count === 1 ? empty : withPart(withParts(count - 1));

function shown(typed: FormState["typed"]): string {
  const Page = createRoutesStub([
    {
      path: "/",
      Component: () => (
        <FormContext value={{ state: { mistakes: [], typed }, initial: {} }}>
          <FormSection step="happened" title="Wat is er gebeurd?">
            <PartFields typed={typed} />
          </FormSection>
        </FormContext>
      ),
    },
  ]);
  return renderToStaticMarkup(<Page />);
}

it.each([2, 3, 10])("each button of %i parts leads to a place that is still there afterwards", (count) => {
  const typed = withParts(count);
  const buttons = [
    ...shown(typed).matchAll(/value="(add-part|remove-part:(\d+))"[^>]*formAction="[^"#]*#([^"]+)"/gi),
  ];
  expect(buttons).toHaveLength(count === 10 ? 10 : count + 1);
  for (const [, step, removed, place] of buttons) {
    const after = step === "add-part" ? withPart(typed) : withoutPart(typed, Number(removed));
    expect(shown(after), step).toContain(`id="${place}"`);
  }
});
