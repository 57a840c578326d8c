import { graphql } from "@gehoor/web/graphql/graphql.ts";

export const SignIn = graphql(`
  mutation SignInComplainant($reference: String!, $accessCode: String!) {
    signInComplainant(reference: $reference, accessCode: $accessCode) {
      __typename
      ... on SignedIn {
        token
        expiresAt
        viewer { __typename ... on ComplainantViewer { complaint { reference } } }
      }
      ... on SignInRefused { waitUntilAt }
    }
  }
`);
