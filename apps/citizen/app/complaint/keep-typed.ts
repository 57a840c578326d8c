/**
 * Keeps what is typed in the complaint form in this tab, and gives it back after a reload. The form needs none of this;
 * a browser without script asks to send the form again, and shows what was sent before.
 */
export {};

type Kept = Readonly<Record<string, string | boolean>>;
type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const form = document.querySelector<HTMLFormElement>("form[data-keep]");
const place = "gehoor-klacht";

/** A radio button is told from its neighbours by its value. */
const nameOf = (control: Control) =>
  control instanceof HTMLInputElement && control.type === "radio"
    ? `${control.name}=${control.value}`
    : control.name;

function controls(): Control[] {
  return [...(form?.querySelectorAll<Control>("input:not([type=hidden]), textarea, select") ?? [])];
}

function keep(): void {
  const kept = Object.fromEntries(
    controls().map((one) => [nameOf(one), isChoice(one) ? one.checked : one.value]),
  );
  sessionStorage.setItem(place, JSON.stringify(kept));
}

function giveBack(): void {
  const kept = readKept();
  for (const one of controls()) {
    const value = kept[nameOf(one)];
    if (isChoice(one) && typeof value === "boolean") one.checked = value;
    else if (!isChoice(one) && typeof value === "string") one.value = value;
  }
}

function isChoice(control: Control): control is HTMLInputElement {
  return control instanceof HTMLInputElement && control.type === "radio";
}

function readKept(): Kept {
  const kept: unknown = JSON.parse(sessionStorage.getItem(place) ?? "{}");
  return typeof kept === "object" && kept !== null ? Object.fromEntries(Object.entries(kept)) : {};
}

const [arrival] = performance.getEntriesByType("navigation");
const reloaded = arrival instanceof PerformanceNavigationTiming && arrival.type === "reload";

if (form) {
  if (reloaded) giveBack();
  form.addEventListener("input", keep);
} else sessionStorage.removeItem(place);
