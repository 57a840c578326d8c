import type { ComplaintId } from "@gehoor/domain";
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
import { ComplaintRowType } from "./complaint-row.ts";
import { staffOf } from "./worklist.ts";

const OwnHearingType = builder.objectRef<OwnHearing>("OwnHearing").implement({
  description: "Where the viewer stands with being heard, as the person complained about (Awb 9:10).",
  authScopes: { staff: true },
  fields: (t) => ({
    status: t.expose("status", { type: HearingStatusEnum, description: "Where it stands." }),
    mode: t.expose("mode", {
      type: HearingModeEnum,
      nullable: true,
      description: "Null until chosen or planned.",
    }),
    replyByOn: t.expose("replyByOn", {
      type: DateScalar,
      description: "The day by which a choice is asked.",
    }),
    plannedAt: t.expose("plannedAt", {
      type: DateTimeScalar,
      nullable: true,
      description: "Null until planned.",
    }),
    heardOn: t.expose("heardOn", { type: DateScalar, nullable: true, description: "Null until heard." }),
  }),
});

const OwnLetterType = builder.objectRef<OwnLetter>("OwnLetter").implement({
  description:
    "A letter to the viewer, as the person complained about (Awb 9:9); to be read in the complaint.",
  authScopes: { staff: true },
  fields: (t) => ({
    number: t.exposeInt("number", { description: "Within the complaint, from one." }),
    kind: t.expose("kind", { type: NoticeKindEnum, description: "What it tells." }),
    dispatchedOn: t.expose("dispatchedOn", {
      type: DateScalar,
      nullable: true,
      description: "The day it left; null until then.",
    }),
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
  ownLetters: t.loadableList({
    type: OwnLetterType,
    description: "Letters to the viewer, when the complaint is about the viewer; empty otherwise.",
    load: (ids: ComplaintId[], context) => readOwnLetters(context.system.db, staffOf(context).staffId, ids),
    resolve: ({ id }) => id,
  }),
}));
