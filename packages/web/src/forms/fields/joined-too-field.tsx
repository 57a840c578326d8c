import { TickField } from "./choice-field.tsx";

type Which = { readonly which: string };
type Props = {
  /** The complaints that were joined to this one. */
  readonly references: readonly string[];
  readonly words: {
    readonly label: (facts: Which) => string;
    readonly hint: string;
    readonly statement: (facts: Which) => string;
  };
};

/** Whether a settlement or withdrawal names what was joined to the complaint too; nothing where nothing was. */
export function JoinedTooField({ references, words }: Props) {
  if (references.length === 0) return null;
  const which = references.join(", ");
  return (
    <TickField
      name="joinedToo"
      label={words.label({ which })}
      hint={words.hint}
      statement={words.statement({ which })}
      optional
    />
  );
}
