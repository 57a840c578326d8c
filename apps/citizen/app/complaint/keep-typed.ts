import { type Filled, fillIn, sendFields } from "@gehoor/web/forms/kept-typing/typed-fields.ts";

/**
 * Keeps what is typed in the complaint form in this tab, and gives it back after a reload; to who comes to the form anew it
 * says only that there is something, which may be another person's. After a complaint was sent, going back shows nobody what
 * was in it. The form needs none of this: a browser without script asks to send it again, and shows what was sent before.
 */

const form = document.querySelector<HTMLFormElement>("form[data-keep]");
const question = document.querySelector<HTMLElement>("[data-kept]");
const place = "gehoor-klacht";
/** Set by a receipt, until a next complaint is begun. */
const over = "gehoor-klacht-verstuurd";

const [arrival] = performance.getEntriesByType("navigation");
const came = arrival instanceof PerformanceNavigationTiming ? arrival.type : "navigate";

function keep(of: HTMLFormElement): void {
  const fields = Array.from(new FormData(of), ([name, value]) => [name, String(value)] as const);
  sessionStorage.setItem(place, JSON.stringify(fields satisfies Filled));
  sessionStorage.removeItem(over);
}

function kept(): Filled {
  const fields: unknown = JSON.parse(sessionStorage.getItem(place) ?? "[]");
  return Array.isArray(fields) ? fields : [];
}

function giveBack(to: HTMLFormElement): void {
  const fields = kept();
  if (fields.length > 0) fillIn(to, fields);
}

/** The page then has as many parts as were filled in. */
function goOn({ action }: HTMLFormElement): void {
  sendFields(action, [...kept(), ["step", "change"]]);
}

function isEmpty(one: HTMLFormElement): boolean {
  return [...one.querySelectorAll<HTMLInputElement>("textarea, input:not([type])")].every(
    ({ value }) => value === "",
  );
}

function ask(about: HTMLFormElement, asked: HTMLElement): void {
  asked.hidden = false;
  asked.addEventListener("click", ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return;
    if (target.value === "go-on") return goOn(about);
    sessionStorage.removeItem(place);
    asked.hidden = true;
  });
}

function hideWhatWasSent(of: HTMLFormElement): void {
  if (sessionStorage.getItem(over) !== null) location.replace(new URL(of.action).pathname);
}

if (!form) {
  sessionStorage.removeItem(place);
  sessionStorage.setItem(over, "");
} else {
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted || came === "back_forward") hideWhatWasSent(form);
  });
  if (form.dataset.keep !== "read") {
    if (came === "reload") giveBack(form);
    else if (question && kept().length > 0 && isEmpty(form)) ask(form, question);
    form.addEventListener("input", () => keep(form));
  }
}
