import { AsyncLocalStorage } from "node:async_hooks";
import type { ComplaintId, Role, StaffId } from "@gehoor/domain";

/** For whom a statement reads, as the row policies ask it. */
export type Viewer =
  | { readonly kind: "VISITOR" }
  | { readonly kind: "PARTY"; readonly complaintId: ComplaintId }
  | {
      readonly kind: "STAFF";
      readonly staffId: StaffId;
      readonly roles: readonly Role[];
      /** Coordinates the complaints from which all of these are barred: nobody, all of them. Undefined: none. */
      readonly coordinatesWithout: readonly StaffId[] | undefined;
    };

/** What must hold in the very transaction in which somebody reads, before anything of it is handed on. */
export interface Proviso {
  /** Asked by who runs the process, before the transaction becomes the reader's. */
  readonly text: string;
  readonly parameters: readonly string[];
  holds(rows: readonly object[]): boolean;
}

/** One answer to one reader. Who reads is known once the request's session has been looked up, and again after signing in. */
export interface Reading {
  viewer: Viewer | undefined;
  /** Undefined once it was found to hold. */
  proviso?: Proviso | undefined;
}

/** What was read is not the reader's: the proviso did not hold. */
export class NotThisReader extends Error {}

const readings = new AsyncLocalStorage<Reading>();

/** Does some work in which the bound clients read as this viewer; without one, until `readAs` says who it is, not at all. */
export function withReading<T>(viewer: Viewer | undefined, work: () => T): T {
  return readings.run({ viewer }, work);
}

/** Says for whom the work around reads from here on, and what must prove true for that. */
export function readAs(viewer: Viewer, proviso?: Proviso): void {
  const reading = readings.getStore();
  if (!reading) throw new Error("Nobody reads here");
  reading.viewer = viewer;
  reading.proviso = proviso;
}

/** Whether it is still to be proved that the work around reads for who is said. */
export function isUnproved(): boolean {
  return readings.getStore()?.proviso !== undefined;
}

/** The reading in which this runs; without a viewer nothing is read. */
export function currentReading(): Reading & { readonly viewer: Viewer } {
  const reading = readings.getStore();
  if (!reading?.viewer) throw new Error("A bound client was asked outside of any viewer's reading");
  return reading as Reading & { readonly viewer: Viewer };
}
