import { pageForm } from "@gehoor/web/forms/kept-typing/carried-form.ts";
import { useEffect, useState } from "react";
import { casePath, formName } from "../action-path.ts";
import type { CommandState } from "../command-state.ts";
import type { FormAction } from "../define-form.ts";

/** A letter, or in words why there is none; neither while the form still lacks something. */
export type LetterSoFar = { readonly letter?: string | undefined; readonly why?: string | undefined };

/** After the last key: long enough not to ask for each word. */
const pause = 1200;

/**
 * The letter that a form would bring about, asked again some time after what is typed has changed. What cannot be asked now,
 * without a connection for instance, leaves the letter that stood there: nothing typed depends on it.
 *
 * @param state what the page got when its button was used
 */
export function useLetter(form: FormAction, reference: string, state: CommandState | undefined): LetterSoFar {
  const [asked, setAsked] = useState<LetterSoFar>();
  useEffect(() => {
    const typing = document.getElementById(pageForm);
    if (!(typing instanceof HTMLFormElement)) return;
    let latest: AbortController | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async () => {
      latest?.abort();
      latest = new AbortController();
      const body = new URLSearchParams(
        [...new FormData(typing)].map(([name, value]): [string, string] => [name, String(value)]),
      );
      const { signal } = latest;
      const answer = await fetch(`${casePath(reference)}/brief/${formName(form)}`, {
        method: "POST",
        body,
        signal,
      }).catch(() => undefined);
      if (answer?.ok && !signal.aborted) setAsked(await answer.json());
    };
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(ask, pause);
    };
    wait();
    typing.addEventListener("input", wait);
    return () => {
      clearTimeout(timer);
      latest?.abort();
      typing.removeEventListener("input", wait);
    };
  }, [form, reference]);
  return asked ?? { letter: state?.letter };
}
