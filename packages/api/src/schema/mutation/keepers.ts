import type { Actor, Complaint } from "@gehoor/domain";
import type { PeopleStore } from "../../complaints/people.ts";
import type { AddText } from "../../complaints/texts.ts";

/** What a command is made with, besides what was typed. */
export interface Keepers {
  readonly addText: AddText;
  readonly people: PeopleStore;
  readonly complaint: Complaint;
  readonly actor: Actor;
}
