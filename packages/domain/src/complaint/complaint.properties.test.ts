import { describe, expect, it } from "vitest";
import { relationsOf } from "../access/relation.ts";
import { shows, viewOf } from "../access/view.ts";
import { holds } from "../testing/walks/every-walk.ts";
import { applyRule, possibleActions } from "./apply-rule.ts";
import { isOpenStatus } from "./codes.ts";
import { eventFromJson, eventToJson } from "./event-json.ts";
import { fold } from "./evolve.ts";
import { refusals } from "./refusals.ts";
import { rules } from "./rules.ts";

describe("deciding", () => {
  it("is pure: the same complaint, command and context give the same result and change nothing", () => {
    holds(({ steps }) => {
      for (const { before, command, context, result } of steps) {
        const untouched = JSON.stringify(before);
        expect(JSON.stringify(applyRule(before, command, context))).toBe(JSON.stringify(result));
        expect(JSON.stringify(before)).toBe(untouched);
      }
    });
  });

  it("is total: whatever anybody asks in whatever order gets events or a reason with its article", () => {
    holds(({ steps }) => {
      for (const { result } of steps)
        if (!result.accepted) expect(result.refusal.article).toMatch(/^(Awb|Algemene|Archief|Selectie)/);
        else expect(result.events.length).toBeGreaterThan(0);
    });
  });

  it("shows a complainant, and who helps them, only reasons for which the citizens' site has words", () => {
    holds(({ steps }) => {
      for (const { before, context } of steps) {
        if (context.actor.kind !== "COMPLAINANT" && context.actor.kind !== "REPRESENTATIVE") continue;
        for (const { type, refusal } of possibleActions(before, context))
          if (refusal) expect(refusals[refusal.code].toCitizens, `${refusal.code} of ${type}`).toBe(true);
      }
    });
  });

  it("stamps who and when on every event", () => {
    holds(({ steps }) => {
      for (const { result, context } of steps)
        for (const event of result.accepted ? result.events : [])
          expect([String(event.at), event.by.kind]).toEqual([String(context.now), context.actor.kind]);
    });
  });
});

describe("the history", () => {
  it("travels as text and back without loss", () => {
    holds(({ history, end }) => {
      const travelled = history.map((event) => eventFromJson(eventToJson(event)));
      expect(JSON.stringify(fold(travelled))).toBe(JSON.stringify(end));
      expect(travelled.map(eventToJson)).toEqual(history.map(eventToJson));
    });
  });

  it("rebuilds the complaint, whose version counts its events", () => {
    holds(({ history, end }) => {
      expect(JSON.stringify(fold(history))).toBe(JSON.stringify(end));
      expect(end.version).toBe(history.length);
    });
  });

  it("of an ended complaint goes on only by the rules for that, or since the letter that ended it did not arrive", () => {
    holds(({ steps }) => {
      for (const { before, after, command, result } of steps) {
        if (isOpenStatus(before.status) || !isOpenStatus(after.status)) continue;
        const events = result.accepted ? result.events.map(({ type }) => type) : [];
        const isUndone = events.includes("ClosingUndone") || events.includes("HandOverUndone");
        const rules = ["DecideReopening", "ReportNotSettled", "UnmergeComplaint"];
        if (!isUndone) expect(rules).toContain(command.type);
        expect(before.status).not.toBe("DESTROYED");
      }
    });
  });

  it("leaves nothing pending after an end, and no end while it is open", () => {
    holds(({ steps }) => {
      for (const { after } of steps) {
        expect(after.ending === undefined).toBe(isOpenStatus(after.status));
        if (isOpenStatus(after.status)) continue;
        const pending = [after.informal, after.pendingSpam, after.postponementRequest];
        expect(pending).toEqual([undefined, undefined, undefined]);
      }
    });
  });

  it("speaks for the complainants by one of those who can", () => {
    holds(({ steps }) => {
      for (const { after } of steps) {
        const speakers = after.complainants.filter(({ spokesperson }) => spokesperson);
        expect(speakers).toHaveLength(1);
        const able = after.complainants.filter(({ withdrawnOn, deceasedOn }) => !withdrawnOn && !deceasedOn);
        if (able.length > 0) expect(able).toContain(speakers[0]);
      }
    });
  });
});

describe("what is offered", () => {
  it("agrees with what is decided", () => {
    holds(({ steps }) => {
      for (const { before, command, context, result } of steps) {
        const offered = possibleActions(before, context).find(({ type }) => type === command.type);
        const refused = result.accepted ? undefined : result.refusal.code;
        if (!offered) expect(["NOT_YOURS", "INVOLVED"]).toContain(refused);
        else if (offered.refusal) expect(refused).toBe(offered.refusal.code);
        else expect(["NOT_OPEN", "NOT_IN_THIS_STATE", "INVOLVED"]).not.toContain(refused);
      }
    });
  });

  it("is the actor's own: nothing happens by who is nothing to the complaint", () => {
    holds(({ steps }) => {
      for (const { before, command, context, result } of steps) {
        if (!result.accepted) continue;
        const held = relationsOf(context.actor, before, context.coordination);
        expect(rules[command.type].by.some((one) => held.has(one))).toBe(true);
        // The liaison reports a request and the records manager keeps a hold without reading the file.
        const blind = ["RecordOmbudsmanRequest", "PlaceHold", "LiftHold"];
        if (!blind.includes(command.type))
          expect(viewOf(context.actor, before, context.coordination)).not.toBe("NONE");
      }
    });
  });

  it("11. shows the citizen no notes and no draft, and the respondent no contact data", () => {
    holds(({ steps }) => {
      for (const { before, context } of steps) {
        const view = viewOf(context.actor, before, context.coordination);
        const isParty = context.actor.kind === "COMPLAINANT" || context.actor.kind === "REPRESENTATIVE";
        if (isParty)
          expect([shows(view, "NOTES"), shows(view, "DRAFT"), shows(view, "RESPONDENTS")]).toEqual([
            false,
            false,
            false,
          ]);
        if (view === "RESPONDENT")
          expect([shows(view, "CONTACT_DATA"), shows(view, "NOTES")]).toEqual([false, false]);
      }
    });
  });
});
