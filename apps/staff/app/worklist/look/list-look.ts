/** What a line of a list can show besides its reference, in the order in which it stands there. */
export const columns = [
  "complainant",
  "received",
  "summary",
  "department",
  "handler",
  "status",
  "channel",
  "term",
  "retention",
  "updated",
  "next",
] as const;
export type Column = (typeof columns)[number];

export const densities = ["dense", "roomy"] as const;

/** How somebody wants lists to look. */
export type ListLook = {
  readonly columns: readonly Column[];
  /** Dense shows each complaint on one line; roomy shows all of it. */
  readonly density: (typeof densities)[number];
};

/** What fits beside the rail on a screen of 1280 pixels. */
export const usualLook: ListLook = {
  columns: ["complainant", "received", "summary", "handler", "term", "next"],
  density: "dense",
};

/** For who keeps what has ended: nothing of what it was about, but how long it is kept. */
export const recordsLook: ListLook = {
  columns: ["received", "status", "term", "retention", "next"],
  density: "dense",
};
