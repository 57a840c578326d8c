import type { EnclosureRef, TextRef } from "../ids.ts";
import { idOf } from "./ids.ts";

/** A reference to a text that says, in a test, what it is about. */
export function text(about: string): TextRef {
  return { textId: idOf(about), hash: `hash of ${about}` };
}

export function enclosure(name: string): EnclosureRef {
  return { fileId: idOf(name), hash: `hash of ${name}` };
}
