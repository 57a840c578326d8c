import type { PartyId, ReportReaction } from "@gehoor/domain";
import type { Dossier } from "../../../reads/dossier/dossier.ts";
import { builder } from "../../base/builder.ts";
import { DateScalar } from "../../base/scalars.ts";
import { allExposed, is, orNull } from "../../exposed.ts";
import { ComplaintType, own } from "../complaint-type.ts";
import { isComplainantSide, nameInView } from "../party-names.ts";

interface OfParty {
  readonly partyId: PartyId;
  readonly name: string | null;
  readonly you: boolean;
}
type Awaited = OfParty & { readonly untilOn: Temporal.PlainDate | undefined };
type Given = OfParty & { readonly on: Temporal.PlainDate; readonly text: string | null };

const AwaitedReactionType = builder.objectRef<Awaited>("AwaitedReaction").implement({
  description: "Somebody who was sent the report of a hearing and has not reacted to it yet (Awb 9:10(3)).",
  authScopes: { signedIn: true },
  fields: allExposed({
    partyId: is("ID", "For commands."),
    name: orNull("String", "Null where the viewer may not know it, or erased."),
    you: is("Boolean", "Whether this is the viewer."),
    untilOn: orNull(
      DateScalar,
      "The last day on which the judgement waits for it; null where the term left no time.",
    ),
  }),
});

const ReportReactionType = builder.objectRef<Given>("ReportReaction").implement({
  description: "What a party said of the report of a hearing; the report stays what it was.",
  authScopes: { signedIn: true },
  fields: allExposed({
    name: orNull("String", "Null where the viewer may not know it, or erased."),
    you: is("Boolean", "Whether this is the viewer."),
    on: is(DateScalar, "When it was given."),
    text: orNull("String", "Null: nothing to remark, or erased."),
  }),
});

builder.objectFields(ComplaintType, (t) => ({
  awaitedReactions: t.field({
    type: [AwaitedReactionType],
    description: "Who may still react to the report of a hearing; the parties see their own.",
    ...own(awaitedInView),
  }),
  reportReactions: t.field({
    type: [ReportReactionType],
    description: "Reactions to reports of hearings, in order; the parties see their own.",
    ...own(givenInView),
  }),
}));

/** One for each party, with the last of the days of its reports. */
function awaitedInView(dossier: Dossier): Promise<Awaited[]> {
  const { reportWeeks } = dossier.complaint;
  const parties = [...new Set(reportWeeks.map(({ partyId }) => partyId))];
  return Promise.all(
    parties.filter(inView(dossier)).map(async (partyId) => ({
      ...(await party(dossier, partyId)),
      untilOn: reportWeeks
        .flatMap((week) => (week.partyId === partyId && week.untilOn) || [])
        .sort(Temporal.PlainDate.compare)
        .at(-1),
    })),
  );
}

function givenInView(dossier: Dossier): Promise<Given[]> {
  const visible = dossier.complaint.reportReactions.filter(({ partyId }) => inView(dossier)(partyId));
  return Promise.all(
    visible.map(async ({ partyId, on, text }: ReportReaction) => ({
      ...(await party(dossier, partyId)),
      on,
      text: await dossier.text(text),
    })),
  );
}

async function party(dossier: Dossier, partyId: PartyId): Promise<OfParty> {
  return { partyId, name: await nameInView(dossier, partyId), you: partyId === dossier.self };
}

/** What one side says of a report is its own and the authority's to read. */
function inView(dossier: Dossier): (partyId: PartyId) => boolean {
  return (partyId) => {
    if (dossier.shows("ALL_HEARINGS")) return true;
    if (dossier.view === "COMPLAINANT") return isComplainantSide(dossier, partyId);
    return dossier.view === "RESPONDENT" && partyId === dossier.self;
  };
}
