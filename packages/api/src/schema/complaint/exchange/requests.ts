import { askedParts, ombudsmanYear } from "@gehoor/domain";
import type { Dossier } from "../../../reads/dossier/dossier.ts";
import { builder } from "../../base/builder.ts";
import { DateScalar } from "../../base/scalars.ts";
import { allExposed, is, orNull } from "../../exposed.ts";
import { ComplaintType, shown } from "../complaint-type.ts";

interface Asked {
  readonly askedOn: Temporal.PlainDate;
  readonly untilOn: Temporal.PlainDate;
  readonly text: string | null;
}

const SupplementRequestType = builder.objectRef<Asked>("SupplementRequest").implement({
  description: "What was asked because something is missing (Awb 9:4(2)). No term stops for it.",
  authScopes: { signedIn: true },
  fields: (t) => ({
    requestedOn: t.expose("askedOn", { type: DateScalar, description: "When." }),
    replyByOn: t.expose("untilOn", { type: DateScalar, description: "The day by which an answer is asked." }),
    lacking: t.exposeString("text", { nullable: true, description: "What is missing; null once erased." }),
  }),
});

const PostponementRequestType = builder.objectRef<Asked>("PostponementRequest").implement({
  description: "More time was asked for (Awb 9:11(3)); nothing changes until the complainant says yes.",
  authScopes: { signedIn: true },
  fields: (t) => ({
    requestedOn: t.expose("askedOn", { type: DateScalar, description: "When." }),
    untilOn: t.expose("untilOn", { type: DateScalar, description: "Until when." }),
    reason: t.exposeString("text", {
      nullable: true,
      description: "Why; null once erased, or where the letter that we go on asked it.",
    }),
  }),
});

interface SettlementAsked extends Omit<Asked, "untilOn"> {
  readonly parts: readonly number[] | null;
}

const SettlementProposalType = builder.objectRef<SettlementAsked>("SettlementProposal").implement({
  description: "What was done, and whether that settles it: the complainant's word decides (Awb 9:5).",
  authScopes: { signedIn: true },
  fields: allExposed({
    askedOn: is(DateScalar, "When."),
    text: orNull("String", "What was done; null once erased."),
    parts: orNull(["Int"], "Of which parts alone it is asked; null: of the whole complaint."),
  }),
});

const DossierShareType = builder
  .objectRef<{
    readonly sharedOn: Temporal.PlainDate;
    readonly openedOn: Temporal.PlainDate | undefined;
    readonly requestByOn: Temporal.PlainDate | undefined;
  }>("DossierShare")
  .implement({
    description: "The complainant lets the ombudsman's liaison read the dossier.",
    authScopes: { signedIn: true },
    fields: allExposed({
      sharedOn: is(DateScalar, "Since when."),
      openedOn: orNull(DateScalar, "When it was first opened; until then it can be taken back."),
      requestByOn: orNull(
        DateScalar,
        "The last day to ask the ombudsman (Awb 9:24); null while no year runs.",
      ),
    }),
  });

builder.objectFields(ComplaintType, (t) => ({
  supplementRequest: t.field({
    type: SupplementRequestType,
    nullable: true,
    description: "Null when nothing was asked.",
    ...shown("MESSAGES", null, supplementRequest),
  }),
  postponementRequest: t.field({
    type: PostponementRequestType,
    nullable: true,
    description: "Null when none waits for an answer.",
    ...shown("MESSAGES", null, postponementRequest),
  }),
  settlementProposal: t.field({
    type: SettlementProposalType,
    nullable: true,
    description: "Null when none waits for an answer.",
    ...shown("MESSAGES", null, settlementProposal),
  }),
  dossierShare: t.field({
    type: DossierShareType,
    nullable: true,
    description: "Null while not shared.",
    ...shown("DOSSIER_SHARE", null, dossierShare),
  }),
}));

function dossierShare({ complaint, context }: Dossier) {
  const share = complaint.dossierShare;
  return share ? { ...share, requestByOn: ombudsmanYear(complaint, context)?.dueOn } : null;
}

async function supplementRequest(dossier: Dossier): Promise<Asked | null> {
  const { supplement } = dossier.complaint;
  const text = await dossier.text((await dossier.last("SupplementRequested"))?.lacking);
  return supplement ? { askedOn: supplement.requestedOn, untilOn: supplement.replyByOn, text } : null;
}

async function postponementRequest(dossier: Dossier): Promise<Asked | null> {
  const asked = dossier.complaint.postponementRequest;
  return asked
    ? { askedOn: asked.requestedOn, untilOn: asked.untilOn, text: await dossier.text(asked.reason) }
    : null;
}

/** Null where it is asked of the whole complaint. */
function askedAbout({ complaint }: Dossier): readonly number[] | null {
  const asked = askedParts(complaint);
  return asked.length < complaint.parts.length ? asked : null;
}

async function settlementProposal(dossier: Dossier): Promise<SettlementAsked | null> {
  const askedOn = dossier.complaint.informal?.proposedOn;
  const text = await dossier.text((await dossier.last("SettlementAsked"))?.text);
  return askedOn ? { askedOn, text, parts: askedAbout(dossier) } : null;
}
