import { type RefObject, type SubmitEvent, useEffect, useRef, useState } from "react";
import { useLocation, useNavigation, useRouteLoaderData } from "react-router";
import { pathIn } from "../../i18n/language.ts";
import type { RootData } from "../../server/pages/root-data.ts";
import { filledIn, fillIn, holds } from "./typed-fields.ts";
import { arrived, forget, forgetOthers, keepTyped, placeOf, takeUp } from "./typed-store.ts";

/** What the form around it must do to keep what is typed, and what is to be told. */
export type Typing = {
  /** The form was filled with what was typed at another time. */
  readonly givenBack: boolean;
  /** There was no connection when it was to be sent: nothing was. */
  readonly offline: boolean;
  readonly onInput: () => void;
  readonly onSubmit: (event: SubmitEvent<HTMLFormElement>) => void;
  readonly beginAnew: () => void;
};

/** Told to a form whose text is kept elsewhere too: this tab need not. */
export const keptElsewhere = "gehoor-kept";

/**
 * Keeps what somebody who is signed in types in a form, in this tab: leaving by a link, reloading or a lost connection costs
 * nobody an hour of work. Forgotten once it arrived, at signing out, and when somebody else signs in.
 *
 * @param answered the form shows what an action gave back: that is the newest
 */
export function useTyped(form: RefObject<HTMLFormElement | null>, answered: boolean): Typing {
  const person = useRouteLoaderData<RootData>("root")?.person;
  const { pathname } = useLocation();
  const { state } = useNavigation();
  const [givenBack, setGivenBack] = useState(false);
  const [offline, setOffline] = useState(false);
  const busy = useRef(false);
  const path = pathIn("nl", pathname);
  const place = () => {
    if (person === undefined || !form.current) return undefined;
    const action = form.current.getAttribute("action");
    return placeOf(person, path, action === null ? "" : pathIn("nl", action));
  };
  const keep = (progress?: "sent") => {
    const here = place();
    if (here && form.current) keepTyped(sessionStorage, here, filledIn(form.current), progress);
  };

  // Once for each page and person.
  useEffect(() => {
    const here = place();
    if (!here) return;
    forgetOthers(sessionStorage, person);
    const kept = takeUp(sessionStorage, here);
    if (kept && !answered && form.current) {
      if (holds(form.current, kept)) forget(sessionStorage, here);
      else setGivenBack(fillIn(form.current, kept));
    }
    const forgetHere = () => forget(sessionStorage, here);
    const typedIn = form.current;
    typedIn?.addEventListener(keptElsewhere, forgetHere);
    return () => {
      typedIn?.removeEventListener(keptElsewhere, forgetHere);
      // An error page that comes instead of this one says in the same moment that it did not arrive.
      setTimeout(() => arrived(sessionStorage, here));
    };
  }, [person, path]);

  // At the end of a sending.
  useEffect(() => {
    const here = place();
    if (state === "idle" && busy.current && here) {
      arrived(sessionStorage, here);
      if (answered) keep();
    }
    busy.current = state !== "idle";
  }, [state]);

  return {
    givenBack,
    offline,
    onInput: () => keep(),
    onSubmit: (event) => {
      setOffline(!navigator.onLine);
      if (navigator.onLine) keep("sent");
      else event.preventDefault();
    },
    beginAnew: () => {
      const here = place();
      if (here) forget(sessionStorage, here);
      form.current?.reset();
      setGivenBack(false);
    },
  };
}
