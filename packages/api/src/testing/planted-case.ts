import type { Actor, Command, Complaint, ComplaintId, PartyId } from "@gehoor/domain";
import { amsterdamDay } from "@gehoor/domain";
import { issueSession } from "../auth/session-store.ts";
import { loadHistory } from "../complaints/load.ts";
import type { OpenRequest } from "../complaints/open-request.ts";
import type { PeopleStore, PersonInput } from "../complaints/people.ts";
import { runCommand } from "../complaints/run-command.ts";
import { type AddText, newId } from "../complaints/texts.ts";
import { prepareLetter } from "../letters/prepare-letter.ts";
import { openedComplaint } from "./opened-complaint.ts";
import { someSubmission } from "./sample-requests.ts";
import { addStaff } from "./sample-staff.ts";
import type { TestApi } from "./test-api.ts";

type StaffActor = Extract<Actor, { kind: "STAFF" }>;
type Step = readonly [
  by: Member | Speaker,
  compose: (addText: AddText, one: Complaint, people: PeopleStore) => Command,
];

export const speakers = ["anna", "bram", "carla"] as const;
export type Speaker = (typeof speakers)[number];

/** Everybody of the staff who may stand around a case; `registrar` writes down those that do not come by the site. */
export const members = {
  coordinator: ["COORDINATOR"],
  handler: ["HANDLER"],
  otherHandler: ["HANDLER"],
  signatory: ["SIGNATORY"],
  adviser: ["ADVISER"],
  respondent: ["HANDLER"],
  involved: ["COORDINATOR", "HANDLER", "INTAKE"],
  registrar: ["INTAKE"],
  desk: ["INTAKE"],
  liaison: ["LIAISON"],
  records: ["RECORDS_MANAGER"],
  administrator: ["ADMINISTRATOR", "MANAGER", "PRIVACY_OFFICER"],
} as const;
export type Member = keyof typeof members;
export type Crew = Readonly<Record<Member, StaffActor>>;

export async function hireCrew({ system }: TestApi): Promise<Crew> {
  const crew: Partial<Record<Member, StaffActor>> = {};
  for (const [name, roles] of Object.entries(members))
    Reflect.set(crew, name, await addStaff(system, ...roles));
  return crew as Crew;
}

/** What stands in one place of the case and nowhere else: of each person where to find and reach him, and what is told. */
export const planted = {
  anna: ["Annaplant", "annaplant@geheim.example", "Annaplantlaan 1", "0611111111"],
  bram: ["Bramplant", "bramplant@geheim.example", "Bramplantlaan 2", "0622222222"],
  carla: ["Carlaplant", "carlaplant@geheim.example", "Carlaplantlaan 3", "0633333333"],
  told: ["Verhaalplant", "Wensplant"],
  message: ["Berichtplant"],
  note: ["Notitieplant"],
  report: ["Verslagplant"],
  reaction: ["Reactieplant"],
  findings: ["Bevindingplant"],
} as const;
export const everyWord: readonly string[] = Object.values(planted).flat();

/** The name alone of somebody is no contact data. */
export const contactOf = (speaker: Speaker): readonly string[] => planted[speaker].slice(1);

const person = (speaker: Speaker): PersonInput => {
  const [name, email, street, phone] = planted[speaker];
  const address = { street, postcode: "3764 AB", city: "Soest", country: undefined };
  return { name, email, phone, address, emailConsent: false };
};

/** Carla, an advocate, acts for Anna and Bram. */
const told = {
  parts: [{ subject: "TREATMENT" as const, description: "Verhaalplant: ik werd weggestuurd." }],
  wish: "Wensplant: een excuus.",
  complainants: [person("anna"), person("bram")],
};
const represented = { ...told, representative: { ...person("carla"), kind: "ADVOCATE" as const } };

const bySite = (): OpenRequest => someSubmission(represented);
const registered = (crew: Crew): OpenRequest => writtenDown(crew, represented);
const withoutRepresentative = (crew: Crew): OpenRequest => writtenDown(crew, told);

const writtenDown = ({ registrar }: Crew, by: Parameters<typeof someSubmission>[0]): OpenRequest => {
  const { signed: _, ...content } = someSubmission(by);
  return {
    ...content,
    kind: "REGISTER",
    actor: registrar,
    channel: "DESK",
    receivedOn: Temporal.PlainDate.from("2026-11-23"),
    firstFiledOn: undefined,
    backdatingReason: undefined,
    oral: false,
    readBack: false,
    paperReference: undefined,
  };
};

const flagged = (restricted: boolean, addressHidden: boolean): Step => [
  "coordinator",
  () => ({ type: "SetFlags", urgent: false, restricted, addressHidden }),
];
const assessed: readonly Step[] = [
  ["coordinator", () => ({ type: "StartAssessment" })],
  [
    "carla",
    (addText) => ({
      type: "SendMessage",
      text: addText("MESSAGE", "Berichtplant: ik zit ondergedoken."),
      enclosures: [],
    }),
  ],
  ["coordinator", (addText) => ({ type: "AddNote", text: addText("NOTE", "Notitieplant: let op.") })],
];
const nobody = { name: "", email: undefined, phone: undefined, address: undefined };

export interface Stage {
  readonly opening: (crew: Crew) => OpenRequest;
  readonly steps: (crew: Crew) => readonly Step[];
}

const asking = (crew: Crew, who: Member): readonly Step[] => [
  ...assessed,
  [
    "coordinator",
    (_, __, people) => ({
      type: "NameRespondent",
      partyId: people.add(nobody),
      staffId: crew.respondent.staffId,
      office: "EMPLOYEE",
    }),
  ],
  ["coordinator", () => ({ type: "RecordInvolvement", staffId: crew.involved.staffId })],
  [
    "coordinator",
    () => ({
      type: "AssignHandler",
      handlerId: crew[who].staffId,
      departmentId: undefined,
      mayHandle: true,
      onRoute: true,
      reason: undefined,
    }),
  ],
];
const handled = (crew: Crew): readonly Step[] => [
  ...asking(crew, "handler"),
  ["handler", () => ({ type: "DeclareUninvolved", mayHandle: true })],
];
const dispatchOf = (
  one: Complaint,
  kind: string,
  number = one.notices.findLast((notice) => notice.kind === kind && notice.state === "REQUESTED")?.number ??
    0,
) =>
  ({
    type: "RecordDispatch",
    number,
    dispatchedOn: Temporal.PlainDate.from("2026-11-23"),
    evidence: "POSTED",
    letterHash: "0".repeat(64),
  }) as const;
const hearing = (side: "COMPLAINANT" | "RESPONDENT"): Step => [
  "handler",
  (addText, one) => ({
    type: "RecordHearing",
    partyId: one.hearings.find((offer) => offer.side === side)?.partyId ?? missing(),
    heardOn: Temporal.PlainDate.from("2026-11-23"),
    mode: "PHONE",
    report: addText(
      "HEARING_REPORT",
      side === "COMPLAINANT" ? "Verslagplant: zo was het." : "Ik weet het niet meer.",
    ),
  }),
];
/** Of whoever has not reacted yet to a report of a hearing. */
const reaction = (words: string): Step => [
  "handler",
  (addText, one) => ({
    type: "RecordReportReaction",
    partyId: one.reportWeeks[0]?.partyId ?? missing(),
    words: addText("REACTION", words),
  }),
];
const decided = (crew: Crew): readonly Step[] => [
  ...handled(crew),
  ["coordinator", (_, one) => dispatchOf(one, "COPY")],
  hearing("COMPLAINANT"),
  hearing("RESPONDENT"),
  ...[0, 1, 2, 3].map((): Step => ["coordinator", (_, one) => dispatchOf(one, "HEARING_REPORT")]),
  reaction("Geen opmerkingen."),
  reaction("Reactieplant: het duurde langer."),
  [
    "handler",
    (addText) => ({
      type: "JudgePart",
      part: 1,
      judgement: "FOUNDED",
      norms: ["DECENT_TREATMENT"],
      findings: addText("FINDINGS", "Bevindingplant: hij had haast."),
    }),
  ],
  [
    "handler",
    () => ({
      type: "DrawConclusions",
      text: undefined,
      measures: [],
      deviatesFromAdvice: false,
      deviationReason: undefined,
    }),
  ],
  ["handler", () => ({ type: "DraftDecision" })],
];

/** Cases in which the same people stand otherwise to the complaint. */
export const stages = {
  "by the site": { opening: bySite, steps: () => [] },
  "registered at the desk": { opening: registered, steps: () => assessed },
  "restricted, address hidden": { opening: registered, steps: () => [...assessed, flagged(true, true)] },
  "restricted, nobody represents them": {
    opening: withoutRepresentative,
    steps: () => [["coordinator", () => ({ type: "StartAssessment" })], flagged(true, true)],
  },
  "asked to handle it": { opening: registered, steps: (crew) => asking(crew, "otherHandler") },
  "asked to handle it, restricted": {
    opening: registered,
    steps: (crew) => [...asking(crew, "otherHandler"), flagged(true, false)],
  },
  "in handling": { opening: registered, steps: handled },
  "in handling, address hidden": {
    opening: bySite,
    steps: (crew) => [...handled(crew), flagged(false, true)],
  },
  "waiting for approval": { opening: bySite, steps: decided },
  "with the ombudsman": {
    opening: bySite,
    steps: (crew) => [
      ...handled(crew),
      [
        "coordinator",
        () => ({
          type: "RecordOmbudsmanRequest",
          receivedOn: Temporal.PlainDate.from("2026-11-23"),
          via: "OMBUDSMAN",
        }),
      ],
    ],
  },
  withdrawn: {
    opening: registered,
    steps: (crew) => [
      ...handled(crew),
      ...(["anna", "bram"] as const).map(
        (who): Step => [
          "carla",
          (_, one) => ({
            type: "Withdraw",
            partyId: one.complainants[who === "anna" ? 0 : 1]?.partyId ?? missing(),
            statement: undefined,
          }),
        ],
      ),
    ],
  },
} as const satisfies Record<string, Stage>;
export type StageName = keyof typeof stages;

export interface PlantedCase {
  readonly id: ComplaintId;
  readonly reference: string;
  readonly actors: Readonly<Record<Member | Speaker, Actor>>;
  readonly tokens: Readonly<Record<Member | Speaker, string>>;
}

/** A case at this stage with every word planted, and everybody around it signed in. */
export async function plantCase(api: TestApi, crew: Crew, name: StageName): Promise<PlantedCase> {
  const stage: Stage = stages[name];
  const { complaint } = await openedComplaint(api.system, stage.opening(crew));
  const { id, reference, complainants, representative } = complaint;
  const actors = {
    ...crew,
    anna: complainantOf(complainants[0]?.partyId),
    bram: complainantOf(complainants[1]?.partyId),
    // Where nobody represents them she is a stranger, with an id that is no party's.
    carla: { kind: "REPRESENTATIVE", partyId: representative?.partyId ?? newId<PartyId>() },
  } as const;
  for (const [by, compose] of stage.steps(crew)) {
    const handled = await runCommand(api.system, { complaintId: id, actor: actors[by], compose });
    if (handled.outcome !== "DONE") throw new Error(`${name}: ${JSON.stringify(handled)}`);
  }
  await composeLetters(api, id);
  const tokens = await Promise.all(
    Object.entries(actors).map(async ([who, actor]) => [who, await tokenOf(api, actor, id)] as const),
  );
  return { id, reference, actors, tokens: Object.fromEntries(tokens) as PlantedCase["tokens"] };
}

/** Every letter as the worker composes it, so that there is something to read; the receipts have left. */
async function composeLetters({ system }: TestApi, id: ComplaintId): Promise<void> {
  const history = await loadHistory(system.db, id);
  const on = amsterdamDay(await system.clock.now());
  for (const notice of history?.complaint.notices ?? []) {
    if (!history || notice.state === "CANCELLED") continue;
    const { number } = notice;
    const { sha256: letterHash } = await prepareLetter(system, history, notice, on);
    if (notice.kind !== "RECEIPT" || notice.state !== "REQUESTED") continue;
    const sent = {
      type: "RecordDispatch",
      number,
      dispatchedOn: on,
      evidence: "POSTED",
      letterHash,
    } as const;
    const handled = await runCommand(system, {
      complaintId: id,
      actor: { kind: "SYSTEM" },
      compose: () => sent,
    });
    if (handled.outcome !== "DONE") throw new Error(JSON.stringify(handled));
  }
}

/** A session of this actor; a citizen's is of this complaint. */
export async function tokenOf(
  { system, signIn }: TestApi,
  actor: Actor,
  complaintId: ComplaintId,
): Promise<string> {
  if (actor.kind === "STAFF") return signIn(actor);
  if (actor.kind === "SYSTEM") throw new Error("Nobody signs in as the system");
  return (await issueSession(system.db, { ...actor, complaintId }, [])).token;
}

function complainantOf(partyId: PartyId | undefined): Extract<Actor, { kind: "COMPLAINANT" }> {
  return { kind: "COMPLAINANT", partyId: partyId ?? missing() };
}

function missing(): never {
  throw new Error("Somebody of the case is missing");
}
