import type { PartyId, TextRef } from "../../ids.ts";
import type { Complaint } from "../complaint.ts";
import type { Context } from "../context.ts";
import { mustBeOpen } from "../guards.ts";
import { type Refusal, refusal } from "../refusals.ts";
import { accept, firstOf, type Rule, refuse } from "../rule.ts";
import { isActive } from "./spokesperson.ts";

export interface ChooseLetters {
  /** Whose letters. */
  readonly partyId: PartyId;
  readonly throughSpokesperson: boolean;
  /** What was said; required of staff who note it. */
  readonly statement: TextRef | undefined;
}

/** Somebody else than the spokesperson must be there to be written to through them; of that person it is their own choice. */
function mustHaveSpokesperson({ complainants }: Complaint, { actor }: Context): Refusal | undefined {
  const others = complainants.filter((one) => isActive(one) && !one.spokesperson);
  const mayChoose =
    actor.kind === "COMPLAINANT" ? others.some((one) => one.partyId === actor.partyId) : others.length > 0;
  return mayChoose ? undefined : refusal("IS_SPOKESPERSON");
}

/**
 * Each of several complainants is written to, unless that person chooses to hear through the spokesperson: a spokesperson
 * does not represent (Awb 2:1) by that alone. One's own word, and to be taken back at any time.
 */
export const chooseLetters: Rule<ChooseLetters> = {
  by: ["COMPLAINANT", "REGISTRAR", "COORDINATOR"],
  guard: (complaint, context) => firstOf(mustBeOpen(complaint), mustHaveSpokesperson(complaint, context)),
  decide: (complaint, { partyId, throughSpokesperson, statement }, context) => {
    const person = complaint.complainants.find((one) => one.partyId === partyId && isActive(one));
    if (!person) return refuse("NO_SUCH_PARTY");
    if (context.actor.kind === "COMPLAINANT" && context.actor.partyId !== partyId) return refuse("NOT_YOURS");
    if (context.actor.kind === "STAFF" && !statement) return refuse("STATEMENT_MISSING");
    if (throughSpokesperson && person.spokesperson) return refuse("IS_SPOKESPERSON");
    if (throughSpokesperson === (person.throughSpokesperson ?? false)) return refuse("ALREADY_DONE");
    return accept(context, { type: "LettersChosen", partyId, throughSpokesperson, statement });
  },
};
