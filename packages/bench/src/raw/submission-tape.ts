import { randomBytes, randomUUID } from "node:crypto";
import { formatReference, parseReference } from "@gehoor/domain";
import type { Asked } from "./reads.ts";

/** The statements that one submission sent, in order, and the reference that it was given. */
export interface Recording {
  readonly reference: string;
  readonly statements: readonly { readonly text: string; readonly parameters: readonly unknown[] }[];
}

/** A submission once more, as another complaint. */
interface Take {
  /** What is looked at before a number is taken. */
  readonly before: readonly Asked[];
  readonly numbering: Asked;
  /** What is written, once the number is known. */
  readonly statements: (number: unknown) => readonly Asked[];
}

/** What must be another in each complaint: ids, keys and hashes. */
const OWN = /\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b|\b[0-9a-f]{64}\b/g;

/**
 * A recorded submission that can be played as often as wanted: the very statements, with new ids, and none of what Gehoor
 * computes to get at them.
 */
export function tapeFrom(recorded: string): { play(): Take } {
  const { reference, statements }: Recording = JSON.parse(recorded);
  const numberedAt = statements.findIndex(({ text }) => text.includes("reference_counter"));
  const numbering = statements[numberedAt];
  if (!numbering) throw new Error("The recorded submission takes no number");
  const year = Number(numbering.parameters[0]);
  if (!parseReference(reference)) throw new Error(`${reference} is no reference`);
  const before = statements.slice(0, numberedAt);
  const after = statements.slice(numberedAt + 1);
  const own = [...new Set(JSON.stringify(after).match(OWN))];
  const pattern = new RegExp([reference, ...own].join("|"), "g");
  const another = (asked: Recording["statements"][number], changed: ReadonlyMap<string, string>): Asked => ({
    text: asked.text,
    parameters: asked.parameters.map((one) => {
      if (typeof one === "string") return one.replace(pattern, (found) => changed.get(found) ?? found);
      return typeof one === "number" || one === null ? one : String(one);
    }),
  });
  return {
    play: () => {
      const changed = new Map(own.map((one) => [one, anotherOf(one)]));
      return {
        before: before.map((one) => another(one, changed)),
        numbering: another(numbering, changed),
        statements: (number) => {
          changed.set(reference, formatReference(year, Number(number)));
          return after.map((one) => another(one, changed));
        },
      };
    },
  };
}

function anotherOf(one: string): string {
  return one.includes("-") ? randomUUID() : randomBytes(32).toString("hex");
}
