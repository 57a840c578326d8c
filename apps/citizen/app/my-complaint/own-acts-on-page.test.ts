import { describe, expect, it } from "vitest";
import { sampleComplaint, sampleForwarding, sampleHearing } from "../testing/sample-complaint.ts";
import type { ShownComplaint } from "./complaint-query.ts";
import { shownComplaint } from "./shown-complaint.server.ts";

const said = (facts: Partial<ShownComplaint>, language: "nl" | "en") => {
  const { turn, steps } = shownComplaint(
    { complaint: sampleComplaint(facts) },
    { language, now: Temporal.Instant.from("2026-11-28T10:00:00Z"), visitingAddress: [] },
  );
  return JSON.stringify([turn, steps]);
};
const over = {
  open: false,
  turn: { holder: "NOBODY", task: "NOTHING", untilOn: null },
} as const;
const ending = { on: "2027-01-04", outcome: null };
const letter = (kind: "RECEIPT" | "HEARING_REPORT") => ({
  edges: [
    {
      node: {
        ...{ number: 1, kind, requestedAt: "2026-11-22T13:12:00Z" },
        ...{ ofOther: false, dispatchedOn: "2026-11-23", readable: true },
      },
    },
  ],
});
const outside = {
  edges: [
    {
      node: {
        type: "ComplaintPutOutsideFormal",
        at: "2027-01-04T10:00:00Z",
        facts: [{ name: "ground", value: "UNREPAIRED" }],
      },
    },
  ],
};
const supplementRequest = { requestedOn: "2026-11-25", replyByOn: "2026-12-09" };
const heard = { ...sampleHearing, status: "HEARD", heardOn: "2026-12-03" } as const;

/** A page with the fact of an act, the same page without it, and what may then not stand there. */
const acts: readonly (readonly [
  string,
  Partial<ShownComplaint>,
  Partial<ShownComplaint>,
  nl: RegExp,
  en: RegExp,
])[] = [
  [
    "the confirmation that left",
    { letters: letter("RECEIPT") },
    { letters: { edges: [] } },
    /Wij stuurden u een bevestiging op 23 november 2026/,
    /We sent you a confirmation/,
  ],
  ["asking for more", { supplementRequest }, { supplementRequest: null }, /Wij vroegen u/, /We asked you/],
  [
    "taking more time",
    { adjournment: { on: "2026-12-21", weeks: 4 } },
    { adjournment: null },
    /Wij namen er 4 weken bij/,
    /We added 4 weeks/,
  ],
  [
    "passing a part on",
    { forwardings: [sampleForwarding] },
    { forwardings: [{ ...sampleForwarding, on: null }] },
    /Een deel is doorgestuurd naar/,
    /A part was forwarded to/,
  ],
  [
    "passing all of it on",
    { ...over, status: "FORWARDED", forwardings: [sampleForwarding] },
    { forwardings: [{ ...sampleForwarding, on: null }] },
    /Wij hebben uw klacht doorgestuurd/,
    /We have forwarded/,
  ],
  [
    "passing a request on to the ombudsman",
    {
      ...over,
      status: "FORWARDED",
      straightToOmbudsman: true,
      channel: "DESK",
      forwardings: [sampleForwarding],
    },
    { forwardings: [{ ...sampleForwarding, on: null }] },
    /Doorgestuurd naar de ombudsman/,
    /Forwarded to the ombudsman/,
  ],
  [
    "the report of a hearing",
    { hearings: [heard], letters: letter("HEARING_REPORT") },
    { letters: { edges: [] } },
    /Het verslag staat bij uw brieven/,
    /The report is among your letters/,
  ],
  [
    "the answer that was sent",
    { ...over, status: "DECIDED", ending },
    { ending: null },
    /Wij stuurden u ons antwoord op/,
    /We sent you our answer on/,
  ],
  [
    "declining",
    { ...over, status: "DECLINED", ending },
    { ending: null },
    /Wij schreven u dit/,
    /We wrote this/,
  ],
  [
    "telling the department",
    { ...over, status: "OUTSIDE_FORMAL", ending, history: outside, supplementRequest },
    { history: { edges: [] } },
    /Wij gaven uw bericht op maandag 4 januari 2027 wel door/,
    /We did pass your message on/,
  ],
  [
    "asking in vain",
    { ...over, status: "OUTSIDE_FORMAL", ending, history: outside, supplementRequest },
    { supplementRequest: null },
    /wij vroegen u om meer informatie en kregen die niet/,
    /we asked you for more information and did not get it/,
  ],
];

describe("the page of a complaint says what the municipality did", () => {
  it.each(acts)("%s: with the fact, and not without it", (_, facts, without, nl, en) => {
    expect(said(facts, "nl")).toMatch(nl);
    expect(said(facts, "en")).toMatch(en);
    expect(said({ ...facts, ...without }, "nl")).not.toMatch(nl);
    expect(said({ ...facts, ...without }, "en")).not.toMatch(en);
  });
});
