import { graphql, type ResultOf } from "@gehoor/web/graphql/graphql.ts";
import type { RequestContext } from "@gehoor/web/server/middleware/request-context.ts";

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
type SignedInTo = Extract<SignedIn, { readonly __typename: "ComplainantViewer" }>["complaint"];

type Begun =
  | { readonly ok: true; readonly reference: string }
  /** Until when to wait before another try, where that is asked. */
  | { readonly ok: false; readonly waitUntilAt: string | null };

/** Signs in to a complaint by its reference and access code. */
export async function beginSession(
  { api, cookies }: Pick<RequestContext, "api" | "cookies">,
  typed: { readonly reference: string; readonly accessCode: string },
): Promise<Begun> {
  const { signInComplainant: answer } = await api.mutate(SignIn, typed);
  if (answer.__typename === "SignInRefused") return { ok: false, waitUntilAt: answer.waitUntilAt };
  if (answer.viewer.__typename !== "ComplainantViewer") return { ok: false, waitUntilAt: null };
  const { complaint } = answer.viewer;
  await cookies.startSession(answer.token, ownPart(complaint));
  return { ok: true, reference: complaint.reference };
}

/** Who somebody is to us: a party of one complaint. Another complaint of the same person is another part. */
function ownPart({ id, complainants, representative }: SignedInTo): string {
  const own = representative?.you ? representative : complainants.find(({ you }) => you);
  return `${id} ${own?.partyId}`;
}
