import { authorityOf, concernsAuthorityOnly, isOpenStatus, turnOf } from "@gehoor/domain";
import type { Dossier } from "../../reads/dossier/dossier.ts";
import { builder } from "../base/builder.ts";
import { DateScalar, DateTimeScalar } from "../base/scalars.ts";
import {
  AboutEnum,
  AuthorityEnum,
  ChannelEnum,
  StatusEnum,
  SubjectEnum,
  ViewEnum,
} from "../codes/complaint-codes.ts";
import { LanguageEnum } from "../codes/people-codes.ts";
import { DepartmentType, StaffMemberType } from "../staff.ts";
import { TurnType, turnInView } from "../turn.ts";
import { always, ComplaintType, shown } from "./complaint-type.ts";

builder.objectFields(ComplaintType, (t) => ({
  id: t.id({ description: "For commands and subscriptions.", ...always(({ complaint }) => complaint.id) }),
  reference: t.string({
    description: "As in `K-2026-0412-7`, with a check digit.",
    ...always(({ complaint }) => complaint.reference),
  }),
  version: t.int({
    description:
      "Counts up with every event; send it as expectedVersion to be told when somebody changed the complaint meanwhile.",
    ...always(({ complaint }) => complaint.version),
  }),
  view: t.field({
    type: ViewEnum,
    description: "As what the viewer sees this complaint; fields outside that view are null or empty.",
    ...always(({ view }) => view),
  }),
  status: t.field({
    type: StatusEnum,
    description: "Where it stands.",
    ...always(({ complaint }) => complaint.status),
  }),
  open: t.boolean({ description: "Whether it still asks for an answer.", ...always(isOpen) }),
  turn: t.field({
    type: TurnType,
    description: "Who has the ball, until when, and for what.",
    ...always(({ complaint, context, view }) => turnInView(turnOf(complaint, context), view)),
  }),
  receivedAt: t.field({
    type: DateTimeScalar,
    description: "The instant it reached the system (Awb 2:20).",
    ...always(({ complaint }) => complaint.receivedAt),
  }),
  receivedOn: t.field({
    type: DateScalar,
    description: "The day of arrival.",
    ...always(({ complaint }) => complaint.receivedOn),
  }),
  firstContactOn: t.field({
    type: DateScalar,
    description:
      "The day of the first contact, where an oral complaint came before; the service targets count from it.",
    ...always(({ complaint }) => complaint.firstContactOn),
  }),
  startsOn: t.field({
    type: DateScalar,
    nullable: true,
    description:
      "d0 of the statutory terms; null while an oral complaint has not been confirmed in writing, and of a request to the ombudsman.",
    ...shown("DEADLINES", null, ({ complaint }) => complaint.startsOn ?? null),
  }),
  straightToOmbudsman: t.boolean({
    description:
      "The ombudsman was asked without a complaint here (Awb 9:20): no term runs but theirs, until it is taken up as a complaint.",
    ...always(({ complaint }) => complaint.straightToOmbudsman),
  }),
  channel: t.field({
    type: ChannelEnum,
    description: "How it came in.",
    ...always(({ complaint }) => complaint.channel),
  }),
  language: t.field({
    type: LanguageEnum,
    description: "The language in which the complainant reads the pages.",
    ...always(({ complaint }) => complaint.language),
  }),
  about: t.field({
    type: AboutEnum,
    description: "Whom it is about; UNKNOWN also where the view does not show it.",
    ...shown("PARTS", "UNKNOWN" as const, ({ complaint }) => complaint.about),
  }),
  authority: t.field({
    type: AuthorityEnum,
    description: "Whose conduct it is (Awb 9:1); COLLEGE also where the view does not show it.",
    ...shown("PARTS", "COLLEGE" as const, ({ complaint }) => authorityOf(complaint)),
  }),
  subject: t.field({
    type: SubjectEnum,
    description: "What its first part is about; OTHER also where the view does not show it.",
    ...shown("PARTS", "OTHER" as const, ({ complaint }) => complaint.parts[0]?.subject ?? "OTHER"),
  }),
  department: t.field({
    type: DepartmentType,
    nullable: true,
    description: "The department it concerns; null while that is not known.",
    ...shown("DEADLINES", null, ({ complaint }) => complaint.departmentId ?? null),
  }),
  handler: t.field({
    type: StaffMemberType,
    nullable: true,
    description: "Who handles it (behandelaar); null while nobody was assigned.",
    ...shown("DEADLINES", null, ({ complaint }) => complaint.handler?.staffId ?? null),
  }),
  handlerAssignedOn: t.field({
    type: DateScalar,
    nullable: true,
    description: "Since when; null while nobody was assigned.",
    ...shown("DEADLINES", null, ({ complaint }) => complaint.handler?.assignedOn ?? null),
  }),
  proposedHandler: t.field({
    type: StaffMemberType,
    nullable: true,
    description:
      "Asked to handle it, and has not yet declared not to be involved (Awb 9:7); null when nobody is.",
    ...shown("ASSIGNMENT", null, ({ complaint }) => complaint.proposedHandler?.staffId ?? null),
  }),
  proposedBy: t.field({
    type: StaffMemberType,
    nullable: true,
    description: "Who asked; null when nobody is asked.",
    ...shown("ASSIGNMENT", null, ({ complaint }) => complaint.proposedHandler?.by ?? null),
  }),
  proposedOn: t.field({
    type: DateScalar,
    nullable: true,
    description: "On which day; null when nobody is asked.",
    ...shown("ASSIGNMENT", null, ({ complaint }) => complaint.proposedHandler?.on ?? null),
  }),
  handlerChosenBecause: t.string({
    nullable: true,
    description:
      "Why this person was asked, or handles it, though the route leads to others; null where nobody said.",
    ...shown("ASSIGNMENT", null, (dossier) => {
      const { proposedHandler, handler } = dossier.complaint;
      return dossier.text(proposedHandler ? proposedHandler.reason : handler?.chosenBecause);
    }),
  }),
  concernsAuthorityOnly: t.boolean({
    description:
      "Whether all of it is about members of the authority, so that a handler need not declare anything (Awb 9:7(2)).",
    ...shown("RESPONDENTS", false, ({ complaint }) => concernsAuthorityOnly(complaint)),
  }),
  registeredBy: t.field({
    type: StaffMemberType,
    nullable: true,
    description: "Who wrote it down on behalf of the complainant; null when it came in through the site.",
    ...shown("FLAGS", null, ({ complaint }) => complaint.registeredBy ?? null),
  }),
  urgent: t.boolean({
    description: "Danger to somebody.",
    ...shown("FLAGS", false, ({ complaint }) => complaint.urgent),
  }),
  restricted: t.boolean({
    description: "Read only by who works on it.",
    ...shown("FLAGS", false, ({ complaint }) => complaint.restricted),
  }),
  addressHidden: t.boolean({
    description: "The complainant's whereabouts stay out of the copy.",
    ...shown("FLAGS", false, ({ complaint }) => complaint.addressHidden),
  }),
}));

function isOpen({ complaint }: Dossier): boolean {
  return isOpenStatus(complaint.status);
}
