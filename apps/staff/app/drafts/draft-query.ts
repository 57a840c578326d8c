import { graphql, type ResultOf } from "@gehoor/web/graphql/graphql.ts";

/** What somebody has written in a form and not sent. */
export const DraftFields = graphql(`
  fragment DraftFields on Draft @_unmask { subject revision keptAt fields { name value } }
`);

export type DraftData = ResultOf<typeof DraftFields>;

export const KeepDraft = graphql(
  `
  mutation KeepDraft($input: KeepDraftInput!) {
    outcome: keepDraft(input: $input) {
      __typename
      ... on DraftKept { draft { revision keptAt } }
      ... on NewerDraft { newer { ...DraftFields } }
      ... on InvalidInput { problems { path code limit } }
    }
  }
`,
  [DraftFields],
);

export const DiscardDraft = graphql(`
  mutation DiscardDraft($revision: ID!) { discardDraft(revision: $revision) }
`);

/** Where this person has something written, of all complaints. */
export const OwnDrafts = graphql(`
  query OwnDrafts { ownDrafts { reference action subject revision keptAt } }
`);

/** This person's drafts for one action on a complaint. */
export const DraftsQuery = graphql(
  `
  query Drafts($reference: String!, $action: ActionType!) {
    complaint(reference: $reference) { drafts(action: $action) { ...DraftFields } }
  }
`,
  [DraftFields],
);
