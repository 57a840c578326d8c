import { decideOpening, draftOf, type OpenRequest } from "@gehoor/api/filling";
import { amsterdamDay, type DepartmentId, isRequestChannel } from "@gehoor/domain";
import type { Matter } from "../matters/matter.ts";
import type { Resident } from "../people/residents.ts";
import type { Opening } from "./live-through.ts";
import type { Scheduled } from "./schedule.ts";
import type { StoryTools } from "./story.ts";

/** How the complaint of a tale comes in: by the site, or written down by the desk, as what it is. */
export function openingOf(
  { tale, receivedAt }: Scheduled,
  { matter, resident }: { readonly matter: Matter; readonly resident: Resident },
  reference: string,
  tools: Pick<StoryTools, "random" | "staff"> & {
    readonly departmentId: (code: string) => DepartmentId | undefined;
  },
): Opening {
  return ({ complaintId, context, addText, people }) => {
    const receivedOn = amsterdamDay(receivedAt);
    const request = requestOf(tale, matter, resident, receivedOn, tools);
    const draft = draftOf(request, complaintId, addText, people);
    const actor = request.kind === "SUBMIT" ? draft.speaker : request.actor;
    return decideOpening(request, draft, reference, { ...context, actor });
  };
}

function requestOf(
  { channel, yearsAgo, straightToOmbudsman }: Scheduled["tale"],
  matter: Matter,
  { name, email, phone, ...address }: Resident,
  receivedOn: Temporal.PlainDate,
  tools: Parameters<typeof openingOf>[3],
): OpenRequest {
  const { random } = tools;
  const conductUntilOn = receivedOn.subtract({ days: random.between(1, 40), years: yearsAgo });
  const emailConsent = channel === "PAPER" || channel === "DESK" ? random.chance(0.2) : random.chance(0.8);
  const common = {
    idempotencyKey: random.uuid(),
    language: random.chance(0.06) ? ("en" as const) : ("nl" as const),
    about: matter.about,
    conductUntilOn,
    departmentId: tools.departmentId(matter.department),
    oralWish: random.chance(0.3) ? ("PHONE" as const) : undefined,
    enclosures: [],
    screening: {
      about: matter.about,
      subject: matter.subject,
      conductUntilOn,
      decision: matter.subject === "OTHER" ? ("TAKEN" as const) : ("NONE" as const),
      earlierComplaint: false,
      proceedings: "NONE" as const,
      concerns: "SELF" as const,
      matter: "CONDUCT" as const,
    },
    parts: [
      { subject: matter.subject, description: matter.text },
      ...(matter.second ? [{ subject: matter.second.subject, description: matter.second.text }] : []),
    ],
    wish: matter.wish,
    namedPersons: matter.named,
    complainants: [{ name, email, phone, emailConsent, address: { ...address, country: undefined } }],
    representative: undefined,
  };
  if (straightToOmbudsman && channel && isRequestChannel(channel))
    return {
      ...common,
      kind: "OMBUDSMAN_REQUEST",
      actor: tools.staff("l.mulder"),
      channel,
      receivedOn,
      screening: undefined,
      delayReason: undefined,
      paperReference: undefined,
    };
  if (!channel || channel === "WEB") return { kind: "SUBMIT", signed: true, ...common };
  return {
    kind: "REGISTER",
    actor: tools.staff("l.mulder"),
    channel,
    receivedOn,
    firstFiledOn: undefined,
    backdatingReason: undefined,
    oral: channel === "PHONE",
    readBack: channel === "PHONE",
    paperReference: channel === "PAPER" ? `Postkamer, map ${receivedOn.toString()}` : undefined,
    ...common,
  };
}
