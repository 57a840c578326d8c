import { renderToStaticMarkup } from "react-dom/server";
import { createRoutesStub } from "react-router";
import { describe, expect, it } from "vitest";
import { addNoteInput } from "../../graphql/text-limits.ts";
import { ActionForm } from "../action-form.tsx";
import { ErrorSummary } from "../error-summary.tsx";
import type { FormState } from "../form-state.ts";
import { RadioGroup } from "./choice-field.tsx";
import { DateField } from "./date-field.tsx";
import { TextAreaField, TextField } from "./text-field.tsx";

const state: FormState = {
  mistakes: [
    { name: "name", message: "Vul dit in." },
    { name: "on", message: "Vul een bestaande dag in, bijvoorbeeld 27 3 2026." },
    { name: undefined, message: "De termijn is voorbij." },
  ],
  typed: {
    text: ["Zij luisterde niet."],
    "on.day": ["31"],
    "on.month": ["4"],
    about: ["EMPLOYEE"],
    idempotencyKey: ["k-1"],
  },
};

function page(given: FormState | undefined): string {
  const Page = createRoutesStub([
    {
      path: "/",
      Component: () => (
        <>
          <ErrorSummary state={given} />
          <ActionForm state={given} idempotencyKey="k-0" initial={{ name: "T. de Boer", on: "2026-11-02" }}>
            <TextField name="name" label="Uw naam" autoComplete="name" />
            <TextField name="code" label="Toegangscode" code />
            <TextAreaField
              name="text"
              label="Wat is er gebeurd?"
              hint="In uw eigen woorden"
              most={addNoteInput.text}
              optional
            />
            <DateField name="on" label="Wanneer?" />
            <RadioGroup
              name="about"
              label="Over wie gaat het?"
              options={[
                { value: "EMPLOYEE", label: "een medewerker" },
                { value: "UNKNOWN", label: "weet ik niet" },
              ]}
            />
          </ActionForm>
        </>
      ),
    },
  ]);
  return renderToStaticMarkup(<Page />);
}

describe("a form before anything was sent", () => {
  const html = page(undefined);

  it("is filled with what is known already, and has no complaints", () => {
    expect(html).toContain('value="T. de Boer"');
    expect(html).toMatch(/name="on.day"[^>]*value="2"/);
    expect(html).toContain('value="k-0"');
    expect(html).not.toContain("data-error-summary");
  });

  it("asks the browser for help by name, and marks only what is optional", () => {
    expect(html).toContain('autoComplete="name"');
    expect(html.match(/niet verplicht/g)).toHaveLength(1);
  });
});

it("a long text tells how much it holds before anybody is refused for it", () => {
  expect(page(undefined)).toContain("In uw eigen woorden. Hoogstens 10.000 tekens.");
});

it("no browser corrects, checks or translates what is no word", () => {
  expect(page(undefined)).toMatch(/<input(?=[^>]*name="name")(?=[^>]*spellcheck="false")/i);
  for (const attribute of [
    'spellCheck="false"',
    'autoCapitalize="characters"',
    'autoCorrect="off"',
    'translate="no"',
  ])
    expect(page(undefined)).toMatch(new RegExp(`<input(?=[^>]*name="code")(?=[^>]*${attribute})`, "i"));
});

describe("a form with mistakes", () => {
  const html = page(state);

  it("has a summary that can take focus, without JavaScript too, with a link to each field", () => {
    expect(html).toMatch(/<div tabindex="-1" autofocus="" data-error-summary=""/i);
    expect(html).toContain("3 punten kloppen nog niet");
    for (const id of ["veld-name", "veld-on"]) {
      expect(html).toContain(`href="#${id}"`);
      expect(html).toMatch(new RegExp(`<(input|textarea)[^>]* id="${id}"`));
    }
    expect(html).toContain("De termijn is voorbij.");
  });

  it("ties each mistake to its field for those who do not see it", () => {
    expect(html).toMatch(
      /id="veld-name"[^>]*aria-describedby="veld-name-fout"|aria-describedby="veld-name-fout"[^>]*id="veld-name"/,
    );
    expect(html).toContain('id="veld-name-fout"');
    expect(html).toMatch(/<fieldset[^>]*aria-describedby="veld-on-uitleg veld-on-fout"/);
  });

  it("keeps everything that was typed, also what was emptied", () => {
    expect(html).toContain("Zij luisterde niet.");
    expect(html).toMatch(/name="on.day"[^>]*value="31"/);
    expect(html).toMatch(/value="EMPLOYEE"[^>]*checked|checked[^>]*value="EMPLOYEE"/);
    expect(html).not.toContain("T. de Boer");
    expect(html).toContain('value="k-1"');
  });
});
