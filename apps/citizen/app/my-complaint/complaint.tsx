import { Banner } from "@gehoor/web/blocks/banner.tsx";
import { useLocalPath, useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { keepingLast } from "@gehoor/web/live/keeping-last.ts";
import { LiveRegion } from "@gehoor/web/live/live-region.tsx";
import { StaleNote } from "@gehoor/web/live/stale-note.tsx";
import { useLiveRevalidation } from "@gehoor/web/live/use-live.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { organisation } from "@gehoor/web/server/pages/organisation.server.ts";
import { PageTitle } from "@gehoor/web/shell/page-title.tsx";
import { useState } from "react";
import type { Route } from "./+types/complaint.ts";
import { flashTexts, isFlashKey } from "./commands/flash.texts.ts";
import { texts } from "./complaint.texts.ts";
import { ComplaintPageQuery } from "./complaint-query.ts";
import { ComplaintSide } from "./complaint-side.tsx";
import { Procedure } from "./course/timeline/procedure.tsx";
import { TurnCard } from "./course/turn/turn-card.tsx";
import { EndedPartsCard } from "./ending/ended-parts-card.tsx";
import { Messages } from "./messages.tsx";
import { shownComplaint } from "./shown-complaint.server.ts";

export async function loader({ params, context }: Route.LoaderArgs) {
  const { api, cookies, language } = requestContext(context);
  const page = await api.query(ComplaintPageQuery, { reference: params.reference });
  const { flash } = cookies;
  const visitingAddress = (await organisation(context))?.visitingAddress ?? [];
  const telling = { language, now: Temporal.Now.instant(), visitingAddress };
  return { ...shownComplaint(page, telling), flash: isFlashKey(flash) ? flash : undefined };
}

export const clientLoader = keepingLast<typeof loader>();

export default function ComplaintPage({ loaderData: complaint }: Route.ComponentProps) {
  const t = useTexts(texts);
  const said = useTexts(flashTexts);
  const localPath = useLocalPath();
  const shown = complaint.version;
  const [changed, setChanged] = useState(false);
  // Said once: a later reload of the data no longer carries it, and the page should not jump then.
  const [flash] = useState(complaint.flash);
  const stale = useLiveRevalidation(localPath(`/mijn-klacht/stroom/${complaint.id}`), {
    after: String(shown),
    onEvents: (told) => {
      if (told.some((data) => isNewer(data, shown))) setChanged(true);
    },
  });
  return (
    <div className="g-wrap g-page">
      {flash && <Banner kind="success" title={said[flash]} />}
      <LiveRegion message={changed ? t.changed : undefined} />
      <StaleNote stale={stale} />
      <div className="m-grid">
        <div>
          <PageTitle below={complaint.below}>{complaint.title}</PageTitle>
          {complaint.represented && <p className="m-represented">{complaint.represented.words}</p>}
          <TurnCard reference={complaint.reference} turn={complaint.turn} />
          <EndedPartsCard reference={complaint.reference} parts={complaint.endedParts} />
          <Procedure reference={complaint.reference} steps={complaint.steps} open={complaint.open} />
          <Messages
            reference={complaint.reference}
            older={complaint.olderMessages}
            messages={complaint.messages}
            mayWrite={complaint.mayWrite}
            open={complaint.open}
          />
        </div>
        <ComplaintSide
          reference={complaint.reference}
          choices={complaint.choices}
          copy={complaint.copy}
          letters={complaint.letters}
        />
      </div>
    </div>
  );
}

/** Whether an event of the stream tells of something this page does not show yet. */
function isNewer(data: unknown, shown: number): boolean {
  return (
    typeof data === "object" &&
    data !== null &&
    "version" in data &&
    typeof data.version === "number" &&
    data.version > shown
  );
}
