import { Banner } from "@gehoor/web/blocks/banner.tsx";
import { type ComponentProps, useEffect, useRef } from "react";

/** A notice that the reader is led to, with and without JavaScript: it is the answer to what was sent. */
export function FocusedBanner(props: ComponentProps<typeof Banner>) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    // biome-ignore lint/a11y/noAutofocus: without JavaScript this is what brings a reader to the answer
    <div ref={box} tabIndex={-1} autoFocus>
      <Banner {...props} />
    </div>
  );
}
