import type { Visit } from "@gehoor/web/server/middleware/visit.ts";
import { type SignedInTo, SignIn } from "./sign-in.documents.server.ts";

type Begun =
  | { readonly ok: true; readonly reference: string }
  /** Until when to wait before another try, where that is asked. */
  | { readonly ok: false; readonly waitUntilAt: string | null };

/** Signs in to a complaint by its reference and access code. */
export async function beginSession(
  { api, cookies }: Pick<Visit, "api" | "cookies">,
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
