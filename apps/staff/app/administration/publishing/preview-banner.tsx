import { Banner } from "@gehoor/web/blocks/banner.tsx";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { FocusedBanner } from "./focused-banner.tsx";
import { texts } from "./publish.texts.ts";
import type { TermsPreview } from "./publish-state.ts";

type Props = {
  readonly preview: TermsPreview;
  readonly of: "calendar" | "settings" | "ladder";
  readonly focused: boolean;
};

/** What the change would do, and when. */
export function PreviewBanner({ preview, of, focused }: Props) {
  const t = useTexts(texts);
  const { day, ...counted } = preview;
  const Box = focused ? FocusedBanner : Banner;
  return (
    <Box
      kind={preview.count > 0 ? "warning" : "info"}
      title={of === "ladder" ? t.toldAtOnce(counted) : t.moved(counted)}
    >
      {day && <p>{t.day({ day })}</p>}
      <p>{t.nothingMoves[of]}</p>
    </Box>
  );
}
