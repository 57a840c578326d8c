/** Calendar days `YYYY-MM-DD` in words: "di 24 nov", "dinsdag 24 november 2026", "morgen". */
export type DayTable = {
  readonly days: Readonly<
    Record<string, { readonly short: string; readonly long: string; readonly relative: string }>
  >;
};

/** Instants in words: "vr 20 nov, 16.05 uur". */
export type MomentTable = { readonly moments: Readonly<Record<string, string>> };
