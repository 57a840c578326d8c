import { codesOf } from "../../i18n/codes-of.ts";
import type { Language } from "../../i18n/language.ts";
import type { TextLimit } from "./text-limit.ts";

/** One sentence in both languages. */
export type Words = Readonly<Record<Language, string>>;

/** What every field says, whatever is filled in; both apps draw and check it by its `kind`. */
export type AnyField = {
  readonly label: Words;
  /** One line under the label: what to fill in, with an example. */
  readonly hint?: Words;
  /** Fields are required unless said otherwise; `depends` is for what only some answers ask for: the hint says when. */
  readonly optional?: boolean | "depends";
  /** Said where nothing was filled in, instead of the general sentence. A statement with it must be ticked. */
  readonly missing?: Words;
};

/** One line of text. */
export type LineField = AnyField & {
  readonly kind: "line";
  /** Expected length in characters. */
  readonly size?: number;
  readonly type?: "text" | "tel";
  readonly autoComplete?: string;
};

/** Several lines, as long as the contract says: here, or to who draws and checks the field. */
export type TextField = AnyField & {
  readonly kind: "text";
  readonly rows?: number;
  readonly most?: TextLimit;
};

export type EmailField = AnyField & { readonly kind: "email"; readonly autoComplete?: string };

/** A whole number, none below zero. */
export type NumberField = AnyField & { readonly kind: "number" };

/** A calendar day. */
export type DayField = AnyField & { readonly kind: "day" };

/** One of the codes that a dictionary has words for. */
export type ChoiceField<Code extends string = string> = AnyField & {
  readonly kind: "choice";
  readonly of: Dictionary<Code>;
  /** A line of explanation under each. */
  readonly hints?: Dictionary<Code>;
  /** Many answers open as a list; a few are seen at once. */
  readonly as?: "list";
};

/** Any number of them; none is an empty list. */
export type ChoicesField<Code extends string = string> = AnyField & {
  readonly kind: "choices";
  readonly of: Dictionary<Code>;
  /** A line of explanation under each. */
  readonly hints?: Dictionary<Code>;
};

/** A question with two answers, each in its own words. */
export type YesNoField = AnyField & {
  readonly kind: "yesNo";
  readonly yes: Words;
  readonly no: Words;
  /** The no stands first: it is what holds for who chooses nothing. */
  readonly noFirst?: true;
};

/** A statement to tick. */
export type TickField = AnyField & { readonly kind: "tick"; readonly statement: Words };

export type Field =
  | LineField
  | TextField
  | EmailField
  | NumberField
  | DayField
  | ChoiceField
  | ChoicesField
  | YesNoField
  | TickField;

type Dictionary<Code extends string> = Readonly<Record<Language, Readonly<Partial<Record<Code, string>>>>>;

/** The codes of a dictionary, in the order in which they are offered. */
export function codesIn<Code extends string>(of: Dictionary<Code>): Code[] {
  return codesOf(of.nl);
}

/** Whether a field may be left out: what is not ticked is not left out, but a no. */
export function mayLack({ kind, optional }: AnyField & { readonly kind: string }): boolean {
  return kind !== "tick" && Boolean(optional);
}

/** What was filled in, by the names of the fields; null where one that may lack was left out. */
export type AnswersTo<Fields> = {
  readonly [Name in keyof Fields]: AnswerTo<Fields[Name]> | NothingFor<Fields[Name]>;
};

type AnswerTo<One> = One extends { readonly kind: "tick" | "yesNo" }
  ? boolean
  : One extends { readonly kind: "number" }
    ? number
    : One extends { readonly kind: "choice" | "choices"; readonly of: { readonly nl: infer Codes } }
      ? One extends { readonly kind: "choice" }
        ? keyof Codes
        : readonly (keyof Codes)[]
      : string;

type NothingFor<One> = One extends { readonly kind: "tick" }
  ? never
  : One extends { readonly optional: true | "depends" }
    ? null
    : never;
