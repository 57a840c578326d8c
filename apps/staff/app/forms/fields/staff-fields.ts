import type { AnyField, ChoiceField, ChoicesField, Field, Words } from "@gehoor/web/forms/fields/fields.ts";
import type { Code } from "../../words/code.ts";

/** What a field of the staff site says besides its label. */
type Staff = {
  /** The refusals that are told at this field; others concern the whole form. */
  readonly refusals?: readonly Code<"RefusalCode">[];
  /** What it begins with: the only answer there is, today, or an answer that is mostly right. */
  readonly initial?: string;
  /** Seldom needed: behind these words, to be opened. */
  readonly behind?: Words;
  /** Asked only where the loader says so under this name. */
  readonly shownIf?: string;
};

/** A time of day, as `14.30`. */
type TimeField = AnyField & { readonly kind: "time" };

/** Answers that the loader gives under this name. */
type Offered = AnyField & { readonly from: string };

/** One of them, an id or a number; many answers open as a list. */
type PickField = Offered & { readonly kind: "pick"; readonly as?: "list" };
type PickNumberField = Offered & { readonly kind: "pickNumber" };

/** Any of them, not asked where there is nothing to choose; none is an empty list. */
type PicksField = Offered & { readonly kind: "picks" };
type PickNumbersField = Offered & { readonly kind: "pickNumbers" };

/** The parts of the complaint that are still here, all chosen to begin with; not asked where only one is left. */
type OpenPartsField = AnyField & { readonly kind: "openParts" };

/** The norms of proper conduct, under their core values. */
type NormsField = AnyField & { readonly kind: "norms" };

/** Several texts, each by itself in a box of its own; what stays empty is not sent. */
type TextsField = AnyField & {
  readonly kind: "texts";
  readonly boxes: number;
  readonly rows?: number;
  /** What each box is called; its number follows. */
  readonly one: Words;
};

/** Several things that are asked alike, each folded away in boxes of its own; one of which nothing is filled in is not sent. */
export type RowsField = AnyField & {
  readonly kind: "rows";
  readonly boxes: number;
  readonly of: Fields;
  readonly needs: string;
  /** There may be none of them: an empty list. */
  readonly orNone?: true;
  /** What each is called; its number follows. */
  readonly one: Words;
  /** The input of the contract that one of them is, as an action is called: `MEASURE` is a `MeasureInput`. */
  readonly input: string;
};

/** Whose word is noted, and whether it was said of what was merged too: not asked where it cannot be in doubt. */
type SaidByField = { readonly kind: "saidBy" };
type JoinedTooField = { readonly kind: "joinedToo" };

/** Somebody's name and addresses, and an address alone. */
type PersonField = { readonly kind: "person" };
type AddressField = { readonly kind: "address" };

type Own =
  | TimeField
  | PickField
  | PickNumberField
  | PicksField
  | PickNumbersField
  | OpenPartsField
  | NormsField
  | TextsField
  | RowsField;
type Fixed = SaidByField | JoinedTooField | PersonField | AddressField;

/** A field of a form in the staff site, as plain data. */
export type StaffField = ((Exclude<Field, ChoiceField> | Own | Fixed) & Staff) | CodeField;

/** The fields of a form by their names, in their order. */
export type Fields = Readonly<Record<string, StaffField>>;

/** Words that a loader puts in the place of a field's own, where a case asks for others. */
export type OtherWords = Readonly<Partial<Record<"hint" | "yes" | "no", Words>>>;

/** The name of the list of answers that a field offers, if it offers one of the loader's. */
export function listOf(field: StaffField): string | undefined {
  if (field.kind === "openParts") return "openParts";
  if (field.kind === "saidBy") return "speakers";
  return "from" in field ? field.from : undefined;
}

/** One of the codes of the contract, of which the loader may offer some only, under the name in `from`. */
type CodeField<Code extends string = string> = ChoiceField<Code> & Staff & { readonly from?: string };

type Of<Kind extends StaffField["kind"]> = Extract<StaffField, { kind: Kind }>;

/** A field for each value that an input of the contract takes. */
export type FieldsOf<Input> = { readonly [Name in keyof Input]: FieldFor<Input[Name]> };

/** The fields that can give a value of the contract; what must be there may not be called optional. */
type FieldFor<Value> = [null] extends [Value]
  ? Giving<NonNullable<Value>>
  : Giving<Value> & (Value extends string | number ? { readonly optional?: never } : unknown);

type Giving<Value> = [Value] extends [boolean]
  ? Of<"tick" | "yesNo" | "joinedToo">
  : [Value] extends [number]
    ? Of<"pickNumber" | "number">
    : [Value] extends [string]
      ? string extends Value
        ? Of<"line" | "text" | "email" | "day" | "time" | "pick" | "saidBy">
        : CodeField<Value>
      : [Value] extends [readonly (infer One)[]]
        ? One extends number
          ? Of<"pickNumbers" | "openParts">
          : One extends string
            ? string extends One
              ? Of<"picks" | "texts">
              : (ChoicesField<One> & Staff) | Of<"norms">
            : Of<"rows">
        : Of<"person" | "address">;
