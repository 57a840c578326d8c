import {
  type FormEvent,
  type MouseEvent,
  type RefObject,
  useCallback,
  useEffect,
  useRef,
  useState,
} from "react";

/** What is ticked in a list, as far as the browser knows; the ticks themselves are plain boxes of the form. */
export type Chosen = {
  /** Undefined without script, where nobody counts. */
  readonly count: number | undefined;
  readonly isAll: boolean;
  /** For the element around the ticks. With shift held, all between this tick and the last one become the same. */
  readonly listeners: { readonly onChange: () => void; readonly onClick: (event: MouseEvent) => void };
  readonly tickAll: (ticked: boolean) => void;
  /** For the form that does something with what is ticked: where that is nothing, it says so and sends nothing. */
  readonly onSubmit: (event: FormEvent) => void;
  /** Whether something was asked of nothing. */
  readonly isNothingSent: boolean;
};

/**
 * Counts ticks.
 *
 * @param around the element with the boxes that have this name
 */
export function useChosen(around: RefObject<HTMLElement | null>, name: string): Chosen {
  const [counted, setCounted] = useState<{ readonly ticked: number; readonly isAll: boolean }>();
  const [isNothingSent, setIsNothingSent] = useState(false);
  const last = useRef<HTMLInputElement>(undefined);
  const boxes = useCallback(
    () => [...(around.current?.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`) ?? [])],
    [around, name],
  );
  const recount = useCallback(() => {
    const all = boxes();
    const ticked = all.filter(({ checked }) => checked).length;
    const isAll = all.length > 0 && ticked === all.length;
    // The same object as long as nothing changed, so that counting after each drawing comes to rest.
    setCounted((known) => (known?.ticked === ticked && known.isAll === isAll ? known : { ticked, isAll }));
  }, [boxes]);
  // A colleague's change takes lines away and brings others, with their ticks.
  useEffect(recount);
  const tickTo = ({ target, shiftKey }: MouseEvent) => {
    if (!(target instanceof HTMLInputElement) || target.name !== name) return;
    const all = boxes();
    const [from, to] = [all.indexOf(last.current ?? target), all.indexOf(target)].toSorted((a, b) => a - b);
    if (shiftKey && from !== undefined && to !== undefined && from >= 0)
      for (const box of all.slice(from, to + 1)) box.checked = target.checked;
    last.current = target;
    recount();
  };
  const count = counted?.ticked;
  return {
    count,
    isAll: counted?.isAll ?? false,
    listeners: { onChange: recount, onClick: tickTo },
    tickAll: (ticked) => {
      for (const box of boxes()) box.checked = ticked;
      recount();
    },
    onSubmit: (event) => {
      setIsNothingSent(count === 0);
      if (count === 0) event.preventDefault();
    },
    isNothingSent: isNothingSent && count === 0,
  };
}
