import { Banner } from "@gehoor/web/blocks/banner.tsx";
import { isFailure } from "@gehoor/web/graphql/api-failure.ts";
import { keepingLast } from "@gehoor/web/live/keeping-last.ts";
import { useLiveRevalidation } from "@gehoor/web/live/use-live.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { redirect } from "react-router";
import { knownAction } from "../actions/use-action-names.ts";
import { DayWordsProvider } from "../days/day.tsx";
import { CaseDrafts } from "../drafts/lists/case-drafts.tsx";
import { Flash } from "../frame/flash.tsx";
import { readPlace } from "../worklist/place/read-place.server.ts";
import type { Route } from "./+types/case.ts";
import { DuplicatesCard } from "./cards/duplicates-card.tsx";
import { ConversationCard } from "./cards/exchange/conversation-card.tsx";
import { HearingsCard } from "./cards/exchange/hearings-card.tsx";
import { LettersCard } from "./cards/exchange/letters-card.tsx";
import { NotesCard } from "./cards/exchange/notes-card.tsx";
import { FlagsCard } from "./cards/flags-card.tsx";
import { JointCard } from "./cards/joint-card.tsx";
import { OmbudsmanCard } from "./cards/ombudsman-card.tsx";
import { OutcomeCard } from "./cards/outcome-card.tsx";
import { PartsCard } from "./cards/parts-card.tsx";
import { PeopleCard } from "./cards/people-card.tsx";
import { ActionsCard } from "./cards/progress/actions-card.tsx";
import { DeadlinesCard } from "./cards/progress/deadlines-card.tsx";
import { DifferenceCard } from "./cards/progress/difference-card.tsx";
import { HistoryCard } from "./cards/progress/history-card.tsx";
import { StepCard } from "./cards/progress/step-card.tsx";
import { WaitingCard } from "./cards/progress/waiting-card.tsx";
import { takesIn } from "./cards/triage/triage-actions.ts";
import { TriageCard } from "./cards/triage/triage-card.tsx";
import { loadCase } from "./case.server.ts";
import { CaseHead } from "./case-head.tsx";
import { SealedCase } from "./sealed-case.tsx";
import "./case.css";
import "./deadline-bar.css";

export async function loader(args: Route.LoaderArgs) {
  const { cookies } = requestContext(args.context);
  const done = knownAction(cookies.flash);
  const placed = readPlace(args);
  // Where the case cannot be shown, that it is said of.
  placed.catch(() => {});
  const loaded = await loadCase(args).catch(async (problem: unknown) => {
    if (done === undefined || !isNotFound(problem)) throw problem;
    // What was just done took the case out of this person's view, such as an approval that was the only thing asked.
    await cookies.leaveFlash(done, "/");
    throw redirect("/");
  });
  return { ...loaded, done, place: await placed };
}

function isNotFound(problem: unknown): boolean {
  if (typeof problem !== "object" || problem === null || !("data" in problem)) return false;
  return isFailure(problem.data) && problem.data.reason === "NOT_FOUND";
}

export const clientLoader = keepingLast<typeof loader>();

/** One page with the whole case and the next right step; each card hides what this viewer has no view of. */
export default function Case({ loaderData }: Route.ComponentProps) {
  const { complaint, view, words, done } = loaderData;
  // What decides about a complaint that nobody handles stands beside the decision.
  const isNew = complaint.open && !complaint.handler;
  useLiveRevalidation(`/stroom/zaak/${encodeURIComponent(complaint.id)}`, {
    after: String(complaint.version),
  });
  if (loaderData.sealed)
    return (
      <DayWordsProvider value={words}>
        <SealedCase complaint={complaint} title={view} words={loaderData.sealed} />
      </DayWordsProvider>
    );
  return (
    <DayWordsProvider value={words}>
      <Flash key={complaint.id} done={done} handler={complaint.handler} />
      <CaseHead data={loaderData} place={loaderData.place} />
      {complaint.view !== "STAFF" && <Banner kind="info" title={view} />}
      <DeadlinesCard data={loaderData} />
      <div className="s-case">
        <div>
          <DifferenceCard complaint={complaint} type="ADOPT_CALENDAR" moved={complaint.calendarDifference} />
          <DifferenceCard complaint={complaint} type="ADOPT_SETTINGS" moved={complaint.settingsDifference} />
          <OmbudsmanCard complaint={complaint} />
          {complaint.ending && !complaint.straightToOmbudsman && <OutcomeCard complaint={complaint} />}
          <PartsCard complaint={complaint} />
          {!complaint.ending && <OutcomeCard complaint={complaint} />}
          <HearingsCard complaint={complaint} />
          <ConversationCard data={loaderData} />
          <NotesCard data={loaderData} />
          <LettersCard data={loaderData} />
          <HistoryCard data={loaderData} />
        </div>
        <div>
          <div className="s-case__first">
            <CaseDrafts complaint={complaint} />
            {takesIn(loaderData) ? <TriageCard data={loaderData} /> : <StepCard complaint={complaint} />}
            {isNew && <WhatBears complaint={complaint} />}
            <ActionsCard data={loaderData} />
          </div>
          <WaitingCard complaint={complaint} today={loaderData.today} />
          <PeopleCard complaint={complaint} />
          {!isNew && <WhatBears complaint={complaint} />}
          <JointCard complaint={complaint} />
        </div>
      </div>
    </DayWordsProvider>
  );
}

/** What the system knows that bears on where a complaint goes: dangers and duties, the same complaint twice. */
function WhatBears({ complaint }: Pick<Route.ComponentProps["loaderData"], "complaint">) {
  return (
    <>
      <FlagsCard complaint={complaint} />
      <DuplicatesCard complaint={complaint} />
    </>
  );
}
