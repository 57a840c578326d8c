import { filledIn, madeWith } from "@gehoor/web/forms/kept-typing/typed-fields.ts";
import { keptElsewhere } from "@gehoor/web/forms/kept-typing/use-typed.ts";
import type { DraftAnswer } from "../draft-state.ts";
import { sendDraft } from "./send-draft.ts";

/** Milliseconds after the last key: long enough not to keep each word. */
const pause = 1500;
/** Milliseconds before it is tried again, longer with each failure. */
const patience = [5000, 15_000, 60_000];

/** Told to the form whose draft is thrown away: what stands in it is not kept again on the way. */
export const discardEvent = "gehoor-discard";

type Asked = {
  /** The hidden field of the form with the revision that is gone on with. */
  readonly field: HTMLInputElement;
  readonly form: HTMLFormElement;
  /** Where it is kept. */
  readonly path: string;
  /** What the page filled in by itself is kept already, or comes from nowhere. */
  readonly madeIsKept: boolean;
  /** Whether the person is asked to choose between this and a newer draft: until then nothing is kept. */
  readonly isAsked: () => boolean;
  /** Undefined where it could not be kept. */
  readonly show: (answer: DraftAnswer | undefined) => void;
};

export type Autosave = {
  /** Keeps at once what is here, also where nothing changed. */
  readonly keepNow: () => void;
  /** Keeps what is here a moment from now, if it changed. */
  readonly keepSoon: () => void;
  /** Whether the form was sent: then it is not kept until `resume`. */
  readonly isSent: () => boolean;
  readonly resume: () => void;
  readonly stop: () => void;
};

/**
 * Keeps what is written in a form a moment after it has changed, and when the page is left or hidden; one request at a time, and
 * none while nothing changed. A form that is sent waits for the one that is under way, so that it says upon which draft it is.
 */
export function startAutosave({ field, form, path, madeIsKept, isAsked, show }: Asked): Autosave {
  // The revision is what it is kept upon, and no part of what is written.
  const written = (filled = filledIn(form)) =>
    JSON.stringify(filled.filter(([name, value]) => name !== field.name && value.trim() !== ""));
  const isWorthKeeping = () =>
    field.value !== "" || [...form.querySelectorAll("textarea")].some(({ value }) => value.trim() !== "");
  let kept = madeIsKept ? written(madeWith(form)) : "";
  let timer: ReturnType<typeof setTimeout> | undefined;
  let busy = false;
  let sent = false;
  let afterwards: (() => void) | undefined;
  let failures = 0;

  const soon = (milliseconds: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void keep(), milliseconds);
  };
  const keepSoon = () => soon(pause);

  const keep = async ({ leaving = false, asked = false } = {}) => {
    clearTimeout(timer);
    if (busy || sent || isAsked()) return;
    const now = written();
    if (!isWorthKeeping()) {
      if (asked) show({ outcome: "NOTHING" });
      return;
    }
    if (now === kept && !asked) return;
    busy = true;
    const answer = await sendDraft(path, form, leaving);
    busy = false;
    if (answer?.outcome === "KEPT") field.value = answer.revision;
    if (answer) kept = now;
    failures = answer ? 0 : failures + 1;
    show(answer);
    if (afterwards) afterwards();
    else if (!answer) soon(patience[Math.min(failures, patience.length) - 1] ?? pause);
    else if (written() !== now) keepSoon();
    else if (answer.outcome === "KEPT") form.dispatchEvent(new Event(keptElsewhere));
    afterwards = undefined;
  };

  const leave = () => void keep({ leaving: true });
  const hide = () => {
    if (document.visibilityState === "hidden") leave();
  };
  const submit = (event: SubmitEvent) => {
    clearTimeout(timer);
    if (busy) {
      event.preventDefault();
      event.stopPropagation();
      afterwards = () => form.requestSubmit(event.submitter);
    } else if (navigator.onLine) sent = true;
    else keepSoon();
  };
  const discard = () => {
    clearTimeout(timer);
    sent = true;
    form.dispatchEvent(new Event(keptElsewhere));
  };
  const heard = [
    [form, "input", keepSoon],
    [form, "submit", submit],
    [form, discardEvent, discard],
    [document, "visibilitychange", hide],
    [window, "pagehide", leave],
    [window, "online", keepSoon],
  ] as const;
  for (const [on, what, listener] of heard) on.addEventListener(what, listener as EventListener);
  // Given back by this tab, and perhaps not kept when it was left.
  if (written() !== kept) keepSoon();
  return {
    keepNow: () => void keep({ asked: true }),
    keepSoon,
    isSent: () => sent,
    resume: () => {
      sent = false;
      keepSoon();
    },
    stop: () => {
      leave();
      for (const [on, what, listener] of heard) on.removeEventListener(what, listener as EventListener);
    },
  };
}
