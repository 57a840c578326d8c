import type { ComplaintId } from "@gehoor/domain";
import { readCoordinators } from "../../reads/dossier/coordinators.ts";
import {
  type OwnHearing,
  type OwnLetter,
  readOwnHearings,
  readOwnLetters,
} from "../../reads/dossier/own-part.ts";
import { builder } from "../base/builder.ts";
import { DateScalar, DateTimeScalar } from "../base/scalars.ts";
import { NoticeKindEnum } from "../codes/correspondence-codes.ts";
import { HearingModeEnum, HearingStatusEnum } from "../codes/hearing-codes.ts";
import { allExposed, is, orNull } from "../exposed.ts";
import { StaffMemberType } from "../staff.ts";
import { ComplaintRowType } from "./complaint-row.ts";
import { staffOf } from "./worklist.ts";

const OwnHearingType = builder.objectRef<OwnHearing>("OwnHearing").implement({
  description: "Where the viewer stands with being heard, as the person complained about (Awb 9:10).",
  authScopes: { staff: true },
  fields: allExposed({
    status: is(HearingStatusEnum, "Where it stands."),
    mode: orNull(HearingModeEnum, "Null until chosen or planned."),
    replyByOn: is(DateScalar, "The day by which a choice is asked."),
    plannedAt: orNull(DateTimeScalar, "Null until planned."),
    heardOn: orNull(DateScalar, "Null until heard."),
    reactUntilOn: orNull(
      DateScalar,
      "Until when the viewer may react to the report; null when none left, and once done.",
    ),
  }),
});

const OwnLetterType = builder.objectRef<OwnLetter>("OwnLetter").implement({
  description:
    "A letter to the viewer, as the person complained about (Awb 9:9); to be read in the complaint.",
  authScopes: { staff: true },
  fields: allExposed({
    number: is("Int", "Within the complaint, from one."),
    kind: is(NoticeKindEnum, "What it tells."),
    dispatchedOn: orNull(DateScalar, "The day it left; null until then."),
  }),
});

builder.objectFields(ComplaintRowType, (t) => ({
  ownHearing: t.loadable({
    type: OwnHearingType,
    nullable: true,
    description: "The viewer's own, when the complaint is about the viewer; null otherwise.",
    load: (ids: ComplaintId[], context) => readOwnHearings(context.system.db, staffOf(context).staffId, ids),
    resolve: ({ id }) => id,
  }),
  coordinators: t.loadableList({
    type: StaffMemberType,
    description:
      "To whom a question about it goes today: the coordinators who are there and not involved in it, else the deputies.",
    load: (ids: ComplaintId[], context) => readCoordinators(context, ids),
    resolve: ({ id }) => id,
  }),
  ownLetters: t.loadableList({
    type: OwnLetterType,
    description: "Letters to the viewer, when the complaint is about the viewer; empty otherwise.",
    load: (ids: ComplaintId[], context) => readOwnLetters(context.system.db, staffOf(context).staffId, ids),
    resolve: ({ id }) => id,
  }),
}));
