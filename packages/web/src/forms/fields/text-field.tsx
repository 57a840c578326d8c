import type { InputHTMLAttributes } from "react";
import { useLanguage, useTexts } from "../../i18n/use-texts.ts";
import { describedBy, useField } from "../form-context.ts";
import { texts } from "../forms.texts.ts";
import { TextArea, TextInput } from "./controls.tsx";
import { countWords } from "./count-words.ts";
import { FieldFrame, type FieldProps } from "./field-frame.tsx";
import type { TextLimit } from "./text-limit.ts";

type LineProps = FieldProps & {
  readonly type?: "text" | "email" | "tel" | "url" | undefined;
  /** Why a browser may fill it in: `name`, `email`, `tel`, `postal-code`… (WCAG 1.3.5). */
  readonly autoComplete?: string | undefined;
  readonly inputMode?: InputHTMLAttributes<HTMLInputElement>["inputMode"] | undefined;
  /** Expected length in characters, which sets the width of the box. */
  readonly size?: number | undefined;
  /** A reference or a code: in capitals, and nothing in it is a word to be corrected or translated. */
  readonly code?: boolean;
};

/** One line of text. */
export function TextField({ type = "text", autoComplete, inputMode, size, code, ...frame }: LineProps) {
  const facts = useField(frame.name);
  return (
    <FieldFrame facts={facts} {...frame}>
      <TextInput
        id={facts.id}
        name={frame.name}
        type={type}
        defaultValue={facts.values[0] ?? ""}
        invalid={facts.mistake !== undefined}
        aria-required={!frame.optional}
        aria-describedby={describedBy(facts, frame.hint)}
        autoComplete={autoComplete}
        inputMode={inputMode}
        size={size}
        // A name, a street or a code is no word that a browser knows; some send what they check to their maker.
        spellCheck={false}
        {...(code ? { autoCapitalize: "characters", autoCorrect: "off", translate: "no" } : {})}
      />
    </FieldFrame>
  );
}

type AreaProps = FieldProps & {
  readonly rows?: number | undefined;
  /** How many characters it may hold, as the contract says: told below the label before anybody is refused for it. */
  readonly most: TextLimit;
  /** The hint says it in words of its own. */
  readonly mostInHint?: boolean;
  /** The id of a text that stands above the field and must be heard with it. */
  readonly describedBy?: string;
};

/** A text of several lines. The limit is told by the hint and checked by the action, never cut off while typing. */
export function TextAreaField({ rows = 6, most, mostInHint, describedBy: above, ...props }: AreaProps) {
  const t = useTexts(texts);
  const language = useLanguage();
  const facts = useField(props.name);
  const limit = t.most({ count: countWords(most, language) });
  const hint = mostInHint ? props.hint : [asSentence(props.hint), limit].filter(Boolean).join(" ");
  const frame = { ...props, hint };
  const ids = [above, describedBy(facts, frame.hint)].filter((id) => id !== undefined);
  return (
    <FieldFrame facts={facts} {...frame}>
      <TextArea
        id={facts.id}
        name={frame.name}
        rows={rows}
        defaultValue={facts.values[0] ?? ""}
        invalid={facts.mistake !== undefined}
        aria-required={!frame.optional}
        aria-describedby={ids.length > 0 ? ids.join(" ") : undefined}
      />
    </FieldFrame>
  );
}

/** Hints end without a full stop, unless something follows. */
function asSentence(hint: string | undefined): string | undefined {
  return hint?.replace(/[^.?!]$/, "$&.");
}
