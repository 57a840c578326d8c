import { isPlaceKey, places } from "./places.ts";

/** Keys for what stands in the line or on the page: they lead there, and follow a link; a button is pressed with Enter. */
const doKeys = ["a", "b", "c", "d", "f", "m", "n", "r", "s", "v"] as const;

type DoKey = (typeof doKeys)[number];

const isDoKey = (key: string): key is DoKey => doKeys.some((one) => one === key);

/** What a key does where it was pressed. */
export type KeyEffect =
  | { readonly kind: "row"; readonly step: 1 | -1 }
  | { readonly kind: "open" }
  | { readonly kind: "choose" }
  | { readonly kind: "search" }
  | { readonly kind: "help" }
  | { readonly kind: "begin" }
  | { readonly kind: "do"; readonly key: DoKey }
  | { readonly kind: "go"; readonly to: (typeof places)[keyof typeof places] };

/**
 * What is meant by a key; undefined for nothing of ours.
 *
 * @param begun whether `g` was pressed a moment before
 */
export function effectOf(key: string, begun: boolean): KeyEffect | undefined {
  if (begun) return isPlaceKey(key) ? { kind: "go", to: places[key] } : undefined;
  switch (key) {
    case "j":
      return { kind: "row", step: 1 };
    case "k":
      return { kind: "row", step: -1 };
    case "o":
      return { kind: "open" };
    case "x":
      return { kind: "choose" };
    case "/":
      return { kind: "search" };
    case "?":
      return { kind: "help" };
    case "g":
      return { kind: "begin" };
    default:
      return isDoKey(key) ? { kind: "do", key } : undefined;
  }
}

type Pressed = Pick<KeyboardEvent, "ctrlKey" | "metaKey" | "altKey" | "isComposing" | "defaultPrevented">;

/** Whether a key is for the page: not part of another command, and not typed into something. */
export function isForPage(event: Pressed, target: Pick<Element, "closest"> | null): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented)
    return false;
  return !target?.closest("input:not([type=checkbox]), textarea, select, [contenteditable], dialog[open]");
}
