import { graphql, type ResultOf } from "@gehoor/web/graphql/graphql.ts";

export const SignIn = graphql(`
  mutation SignInComplainant($reference: String!, $accessCode: String!) {
    signInComplainant(reference: $reference, accessCode: $accessCode) {
      __typename
      ... on SignedIn {
        token
        viewer {
          __typename
          ... on ComplainantViewer {
            complaint { id reference complainants { partyId you } representative { partyId you } }
          }
        }
      }
      ... on SignInRefused { waitUntilAt }
    }
  }
`);

type SignedIn = Extract<
  ResultOf<typeof SignIn>["signInComplainant"],
  { readonly __typename: "SignedIn" }
>["viewer"];

/** The complaint that an access code opened, with who may be meant by it. */
export type SignedInTo = Extract<SignedIn, { readonly __typename: "ComplainantViewer" }>["complaint"];
