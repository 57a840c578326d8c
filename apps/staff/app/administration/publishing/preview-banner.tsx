import { Banner } from "@gehoor/web/blocks/banner.tsx";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { type ComponentProps, useEffect, useRef } from "react";
import { texts } from "./publish.texts.ts";
import type { Preview } from "./publish-state.ts";

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

type Props = {
  readonly preview: Preview;
  readonly of: "calendar" | "settings";
  readonly focused: boolean;
};

/** What the change would do, and that nothing moves by itself. */
export function PreviewBanner({ preview, of, focused }: Props) {
  const t = useTexts(texts);
  const { day, ...counted } = preview;
  const Box = focused ? FocusedBanner : Banner;
  return (
    <Box kind={preview.count > 0 ? "warning" : "info"} title={t.moved(counted)}>
      {day && <p>{t.day({ day })}</p>}
      <p>{t.nothingMoves[of]}</p>
    </Box>
  );
}
