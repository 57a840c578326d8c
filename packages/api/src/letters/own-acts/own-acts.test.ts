import type { EventType, NoticeKind } from "@gehoor/domain";
import { handler, noConclusions } from "@gehoor/domain/testing";
import { describe, expect, test } from "vitest";
import { type CaseStory, story } from "../../testing/stories/case-story.ts";
import {
  answered,
  approved,
  asked,
  assessed,
  converted,
  declined,
  escalated,
  forwarded,
  heard,
  heardOnly,
  inHandling,
  left,
  outsideFormal,
} from "../../testing/stories/letter-stages.ts";
import { along } from "../../testing/stories/letter-way.ts";

type Story = Parameters<typeof story>;
const english: Story = ["2026-11-23", { language: "en" }];

interface Act {
  readonly letter: NoticeKind;
  readonly of: () => CaseStory;
  readonly to?: "OTHERS";
  readonly event: EventType;
  readonly said: readonly RegExp[];
}

const straight = (): CaseStory =>
  left(
    story("2026-11-23", { language: "en" }, { straightToOmbudsman: true }),
    "REQUEST_TO_OMBUDSMAN",
    "2026-11-24",
  );

/** The second part went elsewhere, and the complainant was told; the first was answered. */
const partElsewhere = (): CaseStory => {
  const told = left(forwarded(...english), "FORWARDED", "2026-11-25");
  const judged = along(heardOnly("COMPLAINANT", along(told, ["assigned"])), ["judged"]);
  const apology = judged.next(handler, "2026-12-14", (addText) => ({
    ...noConclusions,
    text: addText("CONCLUSIONS", "Wij bieden onze excuses aan."),
  }));
  return along(apology, ["drafted", "approved"]);
};

const silent = (): CaseStory =>
  answered(heardOnly("COMPLAINANT", left(inHandling(...english), "HEARING_OFFER", "2026-12-01")));

const acts: readonly Act[] = [
  {
    ...{ letter: "RECEIPT", of: () => story(...english), event: "ComplaintSubmitted" },
    said: [/Wij hebben uw klacht ontvangen/, /kwam binnen op/, /WE HAVE RECEIVED/],
  },
  {
    ...{
      letter: "RECEIPT",
      of: () => story("2026-11-23", { language: "en" }, { oral: true }),
      event: "ComplaintRegistered",
    },
    said: [/wat wij hebben opgeschreven/, /Een medewerker heeft uw klacht ingevoerd/, /what we wrote down/],
  },
  {
    ...{ letter: "ACKNOWLEDGEMENT", of: () => assessed(...english), event: "ComplaintSubmitted" },
    said: [/Wij hebben uw klacht ontvangen op/, /We received your complaint on/],
  },
  {
    ...{ letter: "COPY", of: () => inHandling(...english), to: "OTHERS", event: "ComplaintSubmitted" },
    said: [/hebben wij een klacht ontvangen die over u gaat/],
  },
  {
    ...{ letter: "FORWARDED", of: () => forwarded(...english), event: "NoticeDispatched" },
    said: [/hebben wij dat deel op woensdag 25 november 2026 doorgestuurd/, /We forwarded it on/],
  },
  {
    ...{ letter: "FORWARDED", of: straight, event: "NoticeDispatched" },
    said: [/hebben wij uw verzoek doorgestuurd naar/, /we forwarded your request/],
  },
  {
    ...{ letter: "FORWARDED", of: straight, event: "OmbudsmanRequestReceived" },
    said: [/kregen wij van u een verzoek/, /we received a request/],
  },
  {
    ...{ letter: "CONVERTED", of: () => converted(...english), event: "NoticeDispatched" },
    said: [/hebben wij het doorgegeven aan Secretariaat bezwaarschriften/, /We passed it on to/],
  },
  {
    ...{ letter: "OUTSIDE_FORMAL", of: () => outsideFormal(...english), event: "NoticeDispatched" },
    said: [/hebben wij doorgegeven wat u schreef/, /We did pass on what you wrote/],
  },
  {
    ...{ letter: "REQUEST_SENT_ON", event: "NoticeDispatched" },
    of: () => left(escalated(), "REQUEST_TO_OMBUDSMAN", "2027-01-04"),
    said: [/hebben wij uw verzoek doorgestuurd/],
  },
  {
    ...{ letter: "SETTLEMENT_ASKED", of: () => asked(...english), event: "InformalStarted" },
    said: [/Wij hebben geprobeerd uw klacht samen met u op te lossen/, /We tried to solve/],
  },
  {
    ...{ letter: "DECLINED", of: () => declined(...english), event: "ComplaintSubmitted" },
    said: [/Wij hebben uw klacht ontvangen op/],
  },
  {
    ...{ letter: "HEARING_REPORT", of: () => heard(...english), event: "HearingHeld" },
    said: [/was er een gesprek/, /There was a conversation/],
  },
  {
    ...{ letter: "DECISION", of: () => approved(...english), event: "PartJudged" },
    said: [
      /Wij hebben uw klacht onderzocht/,
      /Wij hebben gekeken of dit past/,
      /Wat wij hebben gevonden:/,
      /We have examined/,
    ],
  },
  {
    ...{ letter: "DECISION", of: () => approved(...english), event: "HearingHeld" },
    said: [/U bent gehoord op dinsdag 8 december 2026/, /is gehoord op woensdag 9 december 2026/],
  },
  {
    ...{ letter: "DECISION", of: silent, event: "NoticeDispatched" },
    said: [/niet gereageerd op ons aanbod van dinsdag 1 december 2026/],
  },
  {
    ...{ letter: "DECISION", of: partElsewhere, event: "ComplaintForwarded" },
    said: [/dat is doorgegeven aan wie daarover gaat/],
  },
  {
    ...{ letter: "DECISION", of: partElsewhere, event: "NoticeDispatched" },
    said: [/Daarover stuurden wij u een brief/],
  },
];

describe("a letter says what we did", () => {
  test.each(acts)("$letter, only with $event", ({ letter, of, to, event, said }) => {
    const told = of();
    const on = "2027-01-06";
    const { subject, text } = told.letter(letter, on, to);
    for (const sentence of said) expect(`${subject}\n${text}`).toMatch(sentence);
    const without = attempt(() => told.without(event).letter(letter, on, to));
    for (const sentence of said) expect(`${without?.subject}\n${without?.text}`).not.toMatch(sentence);
  });
});

/** Undefined where there is no such letter at all. */
function attempt<Result>(compose: () => Result): Result | undefined {
  try {
    return compose();
  } catch {
    return undefined;
  }
}
