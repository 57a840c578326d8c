import type { InputField } from "./input-field.ts";
import { wholes } from "./plain-fields.ts";

const MOST_PARTS = 50;

/** Numbers of grievances, each once. None: what the description says that stands for. */
export function partNumbers(description: string): InputField<readonly number[]> {
  return wholes(description, MOST_PARTS);
}
