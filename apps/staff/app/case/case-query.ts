import { graphql, type ResultOf } from "@gehoor/web/graphql/graphql.ts";
import { RefusalFields } from "../commands/command-outcome.ts";
import { StepFields } from "../next-step/step-fields.ts";
import { DuplicateFields } from "./cards/duplicates-card.tsx";
import { HearingFields } from "./cards/exchange/hearings-card.tsx";
import { FlagsFields } from "./cards/flags-card.tsx";
import { JointFields } from "./cards/joint-card.tsx";
import { OmbudsmanFields } from "./cards/ombudsman-card.tsx";
import { OpeningTextFields } from "./cards/opening-texts.tsx";
import { OutcomeFields } from "./cards/outcome-card.tsx";
import { PartsFields } from "./cards/parts-card.tsx";
import { PeopleFields } from "./cards/people-card.tsx";
import { DifferenceFields } from "./cards/progress/difference-card.tsx";
import { WaitingFields } from "./cards/progress/waiting-card.tsx";
import { RouteFields } from "./cards/triage/route-fields.ts";

const TermFields = graphql(`
  fragment TermFields on Term @_unmask { kind startsOn start nominalOn dueOn article sendBeforeOn warning steps { on reason } }
`);

/** Whether somebody with work in hand is there. */
const ThereFields = graphql(`
  fragment ThereFields on StaffMember @_unmask { name active absent absentUntilOn replacedBy { name } }
`);

const EntryPageFields = graphql(`
  fragment EntryPageFields on HistoryConnection @_unmask {
    pageInfo { hasNextPage endCursor }
    edges { node { version type at by { kind name } facts { name value } } }
  }
`);

/** The whole case, the newest of what was said and written first, as this viewer may see it: what its cards show; what is outside that view comes back null or empty. */
export const CaseQuery = graphql(
  `
  query Case($reference: String!, $messages: String, $notes: String, $letters: String) {
    today
    complaint(reference: $reference) {
      id reference version view status open straightToOmbudsman summary subject channel language
      receivedOn firstContactOn startsOn
      department { name { nl en } }
      deadlines {
        kind startsOn start nominalOn dueOn article sendBeforeOn warning steps { on reason }
        status metOn daysLeft dueAt
      }
      nextDeadline { kind dueOn daysLeft status }
      week1: adjournmentPreview(weeks: 1) { ...TermFields }
      week2: adjournmentPreview(weeks: 2) { ...TermFields }
      week3: adjournmentPreview(weeks: 3) { ...TermFields }
      week4: adjournmentPreview(weeks: 4) { ...TermFields }
      possibleActions { type allowed refusal { ...RefusalFields } }
      incompleteness { ...RefusalFields }
      nextStep { ...StepFields }
      drafts { action subject keptAt }
      handlerThere: handler { ...ThereFields }
      proposedThere: proposedHandler { ...ThereFields }
      messages(last: 50, before: $messages) {
        totalCount pageInfo { hasPreviousPage startCursor } edges { node { number at from authorName text } }
      }
      notes(last: 50, before: $notes) {
        totalCount pageInfo { hasPreviousPage startCursor } edges { node { at text author { name } } }
      }
      letters(last: 100, before: $letters) {
        pageInfo { hasPreviousPage startCursor }
        edges {
          node {
            number kind channel state to dispatchedOn evidence requestedAt sha256
            readAt attempts { at channel outcome detail }
          }
        }
      }
      history(first: 100) { ...EntryPageFields }
      ...DifferenceFields
      ...DuplicateFields
      ...FlagsFields
      ...HearingFields
      ...JointFields
      ...OmbudsmanFields
      ...OpeningTextFields
      ...OutcomeFields
      ...PartsFields
      ...PeopleFields
      ...RouteFields
      ...WaitingFields
    }
  }
`,
  [
    TermFields,
    RefusalFields,
    StepFields,
    ThereFields,
    EntryPageFields,
    DifferenceFields,
    DuplicateFields,
    FlagsFields,
    HearingFields,
    JointFields,
    OmbudsmanFields,
    OpeningTextFields,
    OutcomeFields,
    PartsFields,
    PeopleFields,
    RouteFields,
    WaitingFields,
  ],
);

/** More of what happened, a page at a time, oldest first. */
export const CaseHistoryQuery = graphql(
  `
  query CaseHistory($reference: String!, $after: String) {
    complaint(reference: $reference) { history(first: 100, after: $after) { ...EntryPageFields } }
  }
`,
  [EntryPageFields],
);

/** The case but for what is written and done in it, which its page takes apart. */
export type CaseData = Omit<
  NonNullable<ResultOf<typeof CaseQuery>["complaint"]>,
  "messages" | "notes" | "letters" | "history"
>;
export type EntryPage = ResultOf<typeof EntryPageFields>;
export type EntryData = EntryPage["edges"][number]["node"];
