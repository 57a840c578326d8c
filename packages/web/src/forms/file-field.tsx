import { FileInput } from "@amsterdam/design-system-react";
import { FieldFrame, type FieldProps } from "./field-frame.tsx";
import { describedBy, useField } from "./form-context.ts";

type Props = FieldProps & {
  /** Extensions and kinds the picker offers first; the API decides by content. */
  readonly accept: string;
  readonly multiple?: boolean;
};

/**
 * Enclosures. Give uploading a form of its own with `encType="multipart/form-data"`: when a body is too large the
 * whole form is refused, and text in the same form would be lost.
 */
export function FileField({ accept, multiple = false, ...frame }: Props) {
  const facts = useField(frame.name);
  return (
    <FieldFrame facts={facts} {...frame}>
      <FileInput
        id={facts.id}
        name={frame.name}
        accept={accept}
        multiple={multiple}
        aria-invalid={facts.mistake !== undefined || undefined}
        aria-describedby={describedBy(facts, frame.hint)}
      />
    </FieldFrame>
  );
}
