import type { Actor, Complaint, PartyId } from "@gehoor/domain";
import { assignHandler, missing, type Stretch, type Telling } from "@gehoor/domain/testing";
import type { PersonInput } from "../../complaints/people.ts";
import type { OpenRequest } from "../../complaints/writing/open-request.ts";
import { someRegistration, someSubmission } from "../sample-requests.ts";
import type { Runnable } from "./replay.ts";

type StaffActor = Extract<Actor, { kind: "STAFF" }>;
/** A stretch of the usual way, or something else that somebody does. */
type Step = Stretch | readonly [by: Member | Speaker, command: Runnable];

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

/** What stands in one place of the case and nowhere else: of each person where to find and reach them, and what is told. */
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
const registered = ({ registrar }: Crew): OpenRequest => someRegistration(registrar, represented);
const withoutRepresentative = ({ registrar }: Crew): OpenRequest => someRegistration(registrar, told);

const flagged = (restricted: boolean, addressHidden: boolean): Step => [
  "coordinator",
  { type: "SetFlags", urgent: false, restricted, addressHidden },
];
const assessed: readonly Step[] = [
  "assessed",
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

export interface Stage {
  readonly opening: (crew: Crew) => OpenRequest;
  readonly steps: (crew: Crew) => readonly Step[];
}

/** The usual way in one day, with its own words planted. */
export function plantedTelling({ coordinator, handler, signatory, respondent }: Crew): Telling {
  return {
    cast: { coordinator, handler, signatory, respondent },
    days: "2026-11-23",
    words: {
      respondentName: "",
      complainantReport: "Verslagplant: zo was het.",
      respondentReport: "Ik weet het niet meer.",
      noRemarks: "Geen opmerkingen.",
      findings: "Bevindingplant: hij had haast.",
    },
  };
}

const asking = (crew: Crew): readonly Step[] => [
  ...assessed,
  "named",
  ["coordinator", { type: "RecordInvolvement", staffId: crew.involved.staffId }],
];
const askedOther = (crew: Crew): readonly Step[] => [
  ...asking(crew),
  ["coordinator", assignHandler(crew.otherHandler.staffId)],
];
const handled = (crew: Crew): readonly Step[] => [...asking(crew), "assigned"];
const reaction = (words: string, of: (one: Complaint) => PartyId | undefined): Step => [
  "handler",
  (addText, one) => ({
    type: "RecordReportReaction",
    partyId: of(one) ?? missing(),
    words: addText("REACTION", words),
  }),
];
const decided = (crew: Crew): readonly Step[] => [
  ...handled(crew),
  "copySent",
  "complainantHeard",
  "respondentHeard",
  "reportsSent",
  reaction("Geen opmerkingen.", ({ respondents }) => respondents[0]?.partyId),
  reaction("Reactieplant: het duurde langer.", ({ reportWeeks }) => reportWeeks[0]?.partyId),
  "judged",
  "drafted",
];

const withdrawn = (crew: Crew): readonly Step[] => [
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
];
const shared = (crew: Crew): readonly Step[] => [...withdrawn(crew), ["carla", { type: "ShareDossier" }]];

/** Cases in which the same people stand otherwise to the complaint. */
export const stages = {
  "by the site": { opening: bySite, steps: () => [] },
  "registered at the desk": { opening: registered, steps: () => assessed },
  "restricted, address hidden": { opening: registered, steps: () => [...assessed, flagged(true, true)] },
  "restricted, nobody represents them": {
    opening: withoutRepresentative,
    steps: () => ["assessed", flagged(true, true)],
  },
  "asked to handle it": { opening: registered, steps: (crew) => askedOther(crew) },
  "asked to handle it, restricted": {
    opening: registered,
    steps: (crew) => [...askedOther(crew), flagged(true, false)],
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
  withdrawn: { opening: registered, steps: withdrawn },
  "shared, not opened": { opening: registered, steps: shared },
  "shared and opened": {
    opening: registered,
    steps: (crew) => [...shared(crew), ["liaison", { type: "OpenDossier" }]],
  },
} as const satisfies Record<string, Stage>;
export type StageName = keyof typeof stages;
