import type { ConversionTarget } from "@gehoor/domain";

/** What the municipality says of itself in letters and on pages, from a day on. Addresses are lines as printed. */
export interface Organisation {
  readonly name: string;
  /** As in the middle of a sentence: "gemeente Soest". */
  readonly formalName: string;
  readonly city: string;
  readonly postalAddress: readonly string[];
  readonly visitingAddress: readonly string[];
  readonly email: string;
  readonly coordinatorPhone: string;
  readonly coordinatorHours: { readonly nl: string; readonly en: string };
  readonly ombudsman: Authority;
  readonly bbs: Authority;
  /**
   * Who takes over what is no complaint, by procedure, and who in a department is told what must be known there, by its
   * id. Absent where nobody has been set: then nothing can be handed over there.
   */
  readonly mailboxes?: {
    readonly procedures: Partial<Record<ConversionTarget, Mailbox>>;
    readonly departments: Readonly<Record<string, Mailbox>>;
  };
}

/** Somebody within the municipality, by name and address. */
export interface Mailbox {
  readonly name: string;
  readonly email: string | undefined;
  readonly postalAddress: readonly string[];
}

/** Another body to whom somebody can turn. */
export interface Authority {
  readonly name: string;
  readonly postalAddress: readonly string[];
  readonly email: string | undefined;
  readonly phone: string | undefined;
  readonly website: string | undefined;
}
