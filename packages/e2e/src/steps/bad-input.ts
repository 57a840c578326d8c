import type { Page } from "@playwright/test";
import { stackUnderTest } from "../stack-under-test.ts";

/** A field of a form, as the browser would send it. */
interface Field {
  readonly name: string;
  readonly kind: "hidden" | "choice" | "line" | "text";
  readonly value: string;
}

/** What somebody may send by mistake, by an old page or on purpose; each takes a field and gives what to send. */
export const badInputs: Readonly<Record<string, (field: Field) => string | undefined>> = {
  "nothing filled in": (field) => (isTyped(field) ? "" : undefined),
  // Longer than any may be, and together no more than a form may be.
  "texts that are too long": ({ kind, value }) =>
    kind === "text" ? "lang ".repeat(10_001) : kind === "line" ? "lang ".repeat(200) : value,
  "answers that were not offered": ({ kind }) => (kind === "choice" ? "VERZONNEN" : "32-13-2026"),
  "signs that mean something elsewhere": (field) =>
    isTyped(field) ? "a\0b\uFFFE '); drop table x; -- <b>=1+1 \u202Etxt" : field.value,
};

const isTyped = ({ kind }: Field) => kind === "line" || kind === "text";

/** The fields of the form of an action on the page that is open; the first of several answers is the one given. */
export async function fieldsOf(page: Page): Promise<readonly Field[]> {
  return page.locator("main form.g-form").evaluate((form) => {
    if (!(form instanceof HTMLFormElement)) return [];
    const fields = new Map<string, Field>();
    for (const control of form.elements) {
      const isInput = control instanceof HTMLInputElement;
      const isText = control instanceof HTMLTextAreaElement;
      if (!(isInput || isText || control instanceof HTMLSelectElement) || !control.name) continue;
      if (fields.has(control.name)) continue;
      const hidden = isInput && control.type === "hidden";
      const typed = isInput && !["radio", "checkbox", "hidden"].includes(control.type);
      const given =
        control instanceof HTMLSelectElement
          ? ([...control.options].find(({ value }) => value !== "")?.value ?? "")
          : control.value;
      const kind = hidden ? "hidden" : isText ? "text" : typed ? "line" : "choice";
      fields.set(control.name, { name: control.name, kind, value: given });
    }
    return [...fields.values()];
  });
}

const noSuchVersion = "999999";

/**
 * Sends the form that is open with bad input, made from a version that never was, so that it is never carried out; the
 * answer must be the form again with a clear message and every text that was typed.
 *
 * @returns what is wrong with the answer, in words; nothing when all is well
 */
export async function answerFaults(
  page: Page,
  fields: readonly Field[],
  spoil: (field: Field) => string | undefined,
): Promise<readonly string[]> {
  const sent = new URLSearchParams();
  const typed = new Map<string, string>();
  for (const field of fields) {
    const value = field.kind === "hidden" ? field.value : spoil(field);
    if (value === undefined) continue;
    sent.append(field.name, field.name === "version" ? noSuchVersion : value);
    if (isTyped(field)) typed.set(field.name, value);
  }
  const answer = await page.request.post(page.url(), {
    data: sent.toString(),
    headers: { "content-type": "application/x-www-form-urlencoded", origin: stackUnderTest.staffUrl },
    maxRedirects: 0,
  });
  const status = answer.status();
  if (status !== 409 && status !== 422) return [`status ${status}`];
  const html = await answer.text();
  const links = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
  return [
    ...(/class="g-(error-summary|banner)"/.test(html) ? [] : ["no message"]),
    ...[...typed].flatMap(([name, value]) =>
      html.includes(escaped(value.slice(-30))) ? [] : [`what was typed in ${name} is lost`],
    ),
    ...links.flatMap((id) =>
      html.includes(`id="${id}"`) ? [] : [`a mistake leads to ${id}, which is not there`],
    ),
  ];
}

/** A text as React writes it into a page. */
function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#x27;");
}
