import { type RefObject, useEffect, useRef, useState } from "react";
import { useNavigation } from "react-router";
import { casePath, formName } from "../../commands/action-path.ts";
import type { FormAction } from "../../commands/define-form.ts";
import type { DraftAnswer, DraftShown } from "../draft-state.ts";
import { type Autosave, startAutosave } from "./autosave.ts";

/** Where the keeping of a draft stands, for its page. */
export type Saving =
  | Exclude<DraftAnswer, { readonly outcome: "KEPT" }>
  | { readonly outcome: "QUIET" | "FAILED" }
  | { readonly outcome: "KEPT"; readonly time: string };

type Asked = {
  readonly action: FormAction;
  readonly reference: string;
  /** The hidden field of the form that holds the revision this person goes on with. */
  readonly basis: RefObject<HTMLInputElement | null>;
  /** What the form's own button came to, where that was what brought this page. */
  readonly answer: DraftAnswer | undefined;
  /** The form came back with what was typed, which need not have been kept. */
  readonly answered: boolean;
};

/** Keeps what is written in the form around `basis` while it is being written, and says so. */
export function useAutosave({ action, reference, basis, answer, answered }: Asked): {
  readonly saving: Saving;
  readonly keepNow: () => void;
  /** Goes on with what is here, upon the newer draft or where there is none any more. */
  readonly keepMine: () => void;
} {
  const [saving, setSaving] = useState<Saving>(answer ?? { outcome: "QUIET" });
  const { state } = useNavigation();
  const autosave = useRef<Autosave>(undefined);
  /** The newer draft that is to be chosen or not; undefined where there is none. */
  const choice = useRef<DraftShown | null>(undefined);

  useEffect(() => {
    if (answer) setSaving(answer);
    if (answer?.outcome === "NEWER") choice.current = answer.newer;
  }, [answer]);

  useEffect(() => {
    const field = basis.current;
    if (!field?.form) return;
    const started = startAutosave({
      field,
      form: field.form,
      path: `${casePath(reference)}/bewaar/${formName(action)}`,
      madeIsKept: !answered,
      isAsked: () => choice.current !== undefined,
      show: (shown) => {
        if (shown?.outcome === "NEWER") choice.current = shown.newer;
        setSaving(shown ?? { outcome: "FAILED" });
      },
    });
    autosave.current = started;
    return () => started.stop();
  }, [action, reference]);

  // Sent and still here: it was refused, and what was just typed is not kept yet.
  useEffect(() => {
    if (state === "idle" && autosave.current?.isSent()) autosave.current.resume();
  }, [state]);

  return {
    saving,
    keepNow: () => autosave.current?.keepNow(),
    keepMine: () => {
      if (basis.current) basis.current.value = choice.current?.revision ?? "";
      choice.current = undefined;
      autosave.current?.keepNow();
    },
  };
}
