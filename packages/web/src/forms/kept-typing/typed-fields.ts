/** The fields of a form as they were filled in, in its order. */
export type Filled = readonly (readonly [name: string, value: string])[];

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Marks a hidden field that says upon what a form was typed, such as a draft: it belongs to what was typed. */
export const basisMark = "data-basis";

/** What a person can fill in: hidden fields are the page's own, and those of today count. */
function controls(form: HTMLFormElement): Control[] {
  return [...form.elements].filter(
    (one): one is Control =>
      (one instanceof HTMLInputElement && (one.type !== "hidden" || one.hasAttribute(basisMark))) ||
      one instanceof HTMLTextAreaElement ||
      one instanceof HTMLSelectElement,
  );
}

function isChoice(control: Control): control is HTMLInputElement {
  return control instanceof HTMLInputElement && (control.type === "radio" || control.type === "checkbox");
}

/** What a person filled in. */
export function filledIn(form: HTMLFormElement): Filled {
  return controls(form)
    .filter((one) => !isChoice(one) || one.checked)
    .map(({ name, value }) => [name, value]);
}

/** What the page itself filled in, before anybody typed. */
export function madeWith(form: HTMLFormElement): Filled {
  return controls(form).flatMap((one): Filled => {
    if (one instanceof HTMLSelectElement) {
      const made = [...one.options].find(({ defaultSelected }) => defaultSelected) ?? one.options[0];
      return made ? [[one.name, made.value]] : [];
    }
    if (isChoice(one)) return one.defaultChecked ? [[one.name, one.value]] : [];
    return [[one.name, one.defaultValue]];
  });
}

/** Whether a form holds just this already, upon whatever it was typed. */
export function holds(form: HTMLFormElement, filled: Filled): boolean {
  const bases = new Set(controls(form).flatMap((one) => (one.hasAttribute(basisMark) ? [one.name] : [])));
  const written = (all: Filled) => JSON.stringify(all.filter(([name]) => !bases.has(name)));
  return written(filledIn(form)) === written(filled);
}

/**
 * Fills a form in again: what was not chosen then is not chosen now; a box that was not there stays as it is.
 *
 * @returns whether that changed anything
 */
export function fillIn(form: HTMLFormElement, filled: Filled): boolean {
  const before = JSON.stringify(filledIn(form));
  const left = [...filled];
  for (const one of controls(form)) {
    if (isChoice(one)) {
      one.checked = filled.some(([name, value]) => name === one.name && value === one.value);
      continue;
    }
    const at = left.findIndex(([name]) => name === one.name);
    const [found] = at < 0 ? [] : left.splice(at, 1);
    if (found) one.value = found[1];
  }
  return JSON.stringify(filledIn(form)) !== before;
}

/** Sends fields by a form of their own, as a button of the browser would: the whole page is loaded anew. */
export function sendFields(action: string, fields: Iterable<readonly [name: string, value: unknown]>): void {
  const sent = document.createElement("form");
  sent.method = "post";
  sent.action = action;
  for (const [name, value] of fields) {
    const field = document.createElement("input");
    field.type = "hidden";
    field.name = name;
    field.value = String(value);
    sent.append(field);
  }
  document.body.append(sent);
  sent.submit();
}
