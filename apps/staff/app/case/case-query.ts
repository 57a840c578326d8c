import { graphql, type ResultOf } from "@gehoor/web/graphql/graphql.ts";
import { RefusalFields } from "../commands/command-outcome.ts";
import { StepFields } from "../next-step/step-fields.ts";
import { FlagsFields } from "./flags-card.tsx";
import { OpeningTextFields } from "./opening-texts.tsx";

const TermFields = graphql(`
  fragment TermFields on Term @_unmask { kind startsOn start nominalOn dueOn article sendBeforeOn warning steps { on reason } }
`);

/** Whether somebody with work in hand is there. */
const ThereFields = graphql(`
  fragment ThereFields on StaffMember @_unmask { name active absentUntilOn replacedBy { name } }
`);

const PeopleFields = graphql(
  `
  fragment PeopleFields on Complaint @_unmask {
    complainants {
      partyId name phone email emailConsent spokesperson throughSpokesperson deceasedOn withdrawnOn
      address { street postcode city country }
    }
    representative {
      partyId name kind authorisation phone email emailConsent address { street postcode city country }
    }
    respondents { partyId name address { street postcode city country } office copySentOn redacted you staff { id name } }
    involvedStaff { id name }
    namedCoordinators { id name }
    namedPersons
    handler { id name } handlerAssignedOn
    proposedHandler { id name }
    handlerThere: handler { ...ThereFields } proposedThere: proposedHandler { ...ThereFields } proposedBy { name } proposedOn handlerChosenBecause
    registeredBy { name }
    approval { of on by { name } }
  }
`,
  [ThereFields],
);

const OmbudsmanFields = graphql(`
  fragment OmbudsmanFields on Complaint @_unmask {
    dossierShare { sharedOn openedOn }
    ombudsmanStep { open fromOn untilOn ombudsman { name } }
    ombudsman {
      receivedOn via stage closedOn
      demands { number demandedOn dueOn text answer answeredOn }
      findings { receivedOn dueOn text answer answeredOn }
      report { on verdict norms text }
      recommendations { number text choice reasons answeredOn }
    }
  }
`);

const ProgressFields = graphql(
  `
  fragment ProgressFields on Complaint @_unmask {
    possibleActions { type allowed refusal { ...RefusalFields } }
    incompleteness { ...RefusalFields }
    nextStep { ...StepFields }
    turn { holder task untilOn staff { name } }
    decline { parts ground otherGrounds reasons earlierReference reviewOn reviewedOn proposedBy { name } }
    routeSuggestion { reason article notes handler { id name } signatory { name } }
    calendarDifference { kind fromOn toOn }
    settingsDifference { kind fromOn toOn }
    adjournment { on weeks reason }
    postponementRequest { requestedOn untilOn reason }
    postponedUntilOn
    supplementRequest { requestedOn replyByOn lacking }
    settlementProposal { askedOn text }
    advicePhase { requestedOn receivedOn report }
    pendingReceiptOn pendingReceiptReason pendingOutsideGround pendingOutsideReasons pendingDeathAttempt
    pendingReopening pendingReopeningReason pendingSpam pendingSpamReason returnedComments droppedDeclineComments
    assignmentDeclinedReason
    mergedInto { reference }
    joinedReferences
    ending { on outcome inTime ombudsmanUntilOn }
    possibleDuplicates { reference receivedOn status summary samePeople likeness takesIn }
    jointlyHandled { reference status summary }
    screening { matter concerns decision proceedings earlierComplaint conductUntilOn }
  }
`,
  [RefusalFields, StepFields],
);

/** The whole case, as this viewer may see it; what is outside that view comes back null or empty. */
export const CaseQuery = graphql(
  `
  query Case($reference: String!) {
    today
    complaint(reference: $reference) {
      id reference version view status open straightToOmbudsman summary subject about authority channel language oralWish
      receivedOn receivedAt firstContactOn startsOn conductUntilOn
      department { name { nl en } }
      parts { number subject description findings judgement norms ending { as on ombudsmanUntilOn ground } }
      conclusions { text deviationReason measures { number description dueOn department { name { nl en } } } }
      deadlines {
        kind startsOn start nominalOn dueOn article sendBeforeOn warning steps { on reason }
        status metOn daysLeft internalTargetOn dueAt
      }
      nextDeadline { kind dueOn daysLeft status }
      week1: adjournmentPreview(weeks: 1) { ...TermFields }
      week2: adjournmentPreview(weeks: 2) { ...TermFields }
      week3: adjournmentPreview(weeks: 3) { ...TermFields }
      week4: adjournmentPreview(weeks: 4) { ...TermFields }
      hearings {
        partyId name side mode status offeredOn replyByOn plannedAt heardOn report waiver you
      }
      awaitedReactions { partyId name you untilOn }
      reportReactions { name you on text }
      ...FlagsFields
      ...OpeningTextFields
      ...PeopleFields
      ...ProgressFields
      ...OmbudsmanFields
    }
  }
`,
  [TermFields, FlagsFields, OpeningTextFields, PeopleFields, ProgressFields, OmbudsmanFields],
);

/** What was said, written and done in a case: the longer part, asked beside the rest, the newest of it first. */
export const CaseThreadsQuery = graphql(`
  query CaseThreads($reference: String!, $messages: String, $notes: String, $letters: String) {
    complaint(reference: $reference) {
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
    }
  }
`);

/** What happened, a page at a time, oldest first. */
export const CaseHistoryQuery = graphql(`
  query CaseHistory($reference: String!, $after: String) {
    complaint(reference: $reference) {
      history(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        edges { node { version type at by { kind name } facts { name value } } }
      }
    }
  }
`);

export type CaseData = NonNullable<ResultOf<typeof CaseQuery>["complaint"]>;
export type EntryData = NonNullable<
  ResultOf<typeof CaseHistoryQuery>["complaint"]
>["history"]["edges"][number]["node"];
