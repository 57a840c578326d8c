import { endSession, type IssuedSession } from "../auth/session-store.ts";
import { type SignIn as SignInOutcome, signInComplainant } from "../auth/sign-in-complainant.ts";
import { idsOf, logSignIn } from "../auth/sign-in-log.ts";
import { signInStaff } from "../auth/sign-in-staff.ts";
import { notePortalOpened } from "../complaints/writing/note-portal-opened.ts";
import type { ApiContext } from "../context.ts";
import { readAs } from "../db/row-security/viewer.ts";
import { viewerOfSession } from "../reads/viewer-of-session.ts";
import { builder } from "./base/builder.ts";
import { DateTimeScalar } from "./base/scalars.ts";
import { allExposed, exposed, is, orNull } from "./exposed.ts";
import { type Viewer, ViewerType, viewerOf } from "./viewer.ts";

interface SignedIn {
  readonly kind: "SignedIn";
  readonly issued: IssuedSession;
  readonly viewer: Viewer;
}

interface SignInRefused {
  readonly kind: "SignInRefused";
  readonly waitUntilAt: Temporal.Instant | undefined;
}

const SignedInType = builder.objectRef<SignedIn>("SignedIn").implement({
  description: "A session has begun.",
  authScopes: { public: true },
  fields: (t) => ({
    ...exposed(t, { viewer: is(ViewerType, "Who is signed in now.") }),
    token: t.string({
      description: "Opaque; sent back as `authorization: Bearer`.",
      resolve: ({ issued }) => issued.token,
    }),
    expiresAt: t.field({
      type: DateTimeScalar,
      description: "When it ends in any case; without use it ends sooner.",
      resolve: ({ issued }) => issued.session.expiresAt,
    }),
  }),
});

const SignInRefusedType = builder.objectRef<SignInRefused>("SignInRefused").implement({
  description: "Wrong and unknown look alike.",
  authScopes: { public: true },
  fields: allExposed({
    waitUntilAt: orNull(
      DateTimeScalar,
      "Until when to look the code up rather than guess on; the right code gets in before it too. Null for no wait.",
    ),
  }),
});

const SignInResultType = builder.unionType("SignInResult", {
  description: "What signing in came to.",
  types: [SignedInType, SignInRefusedType],
  resolveType: ({ kind }) => kind,
});

type SignIn = SignedIn | SignInRefused;

const LONGEST_TYPED = 100;

builder.mutationField("signInComplainant", (t) =>
  t.field({
    type: SignInResultType,
    authScopes: { public: true },
    description: "Signs in by the reference and access code of the receipt.",
    args: {
      reference: t.arg.string({
        required: true,
        description: "As typed; spaces, case and dashes are forgiven.",
      }),
      accessCode: t.arg.string({
        required: true,
        description: "As typed; what is often mixed up is forgiven.",
      }),
    },
    resolve: async (_, typed, context): Promise<SignIn> => {
      const reference = typed.reference.slice(0, LONGEST_TYPED).replaceAll("\0", "");
      const accessCode = typed.accessCode.slice(0, LONGEST_TYPED);
      const { unrestricted: system, rateLimits, client } = context;
      const result = await signInComplainant(system, rateLimits, client, { reference, accessCode });
      if (result.outcome === "SIGNED_IN") await notePortalOpened(system, result.issued.session);
      return outcomeOf("COMPLAINANT", result, context);
    },
  }),
);

builder.mutationField("signInStaff", (t) =>
  t.field({
    type: SignInResultType,
    authScopes: { public: true },
    description: "Takes an identity provider's token, verified here; roles come from the database.",
    args: {
      idToken: t.arg.string({ required: true, description: "As the provider gave it to the app." }),
      nonce: t.arg.string({
        required: true,
        description: "The nonce of this sign-in, which the token must carry.",
      }),
    },
    resolve: async (_, { idToken, nonce }, context): Promise<SignIn> => {
      const result = await signInStaff(context.unrestricted, context, context.client, { idToken, nonce });
      return outcomeOf("STAFF", result, context);
    },
  }),
);

builder.mutationField("signOut", (t) =>
  t.boolean({
    authScopes: { public: true },
    description: "Ends the session; true also when there was none.",
    resolve: async (_, __, { unrestricted: system, session }) => {
      if (!session) return true;
      await endSession(system.db, session.tokenHash);
      await logSignIn(system.db, { action: "SIGNED_OUT", ...idsOf({ session }) });
      return true;
    },
  }),
);

async function outcomeOf(
  kind: "STAFF" | "COMPLAINANT",
  result: SignInOutcome,
  context: ApiContext,
): Promise<SignIn> {
  context.system.metrics.count("gehoor_sign_ins_total", { kind, outcome: result.outcome });
  if (result.outcome === "REFUSED") return { kind: "SignInRefused", waitUntilAt: result.waitUntilAt };
  const { issued } = result;
  // What else this request asks, it asks as who has just signed in.
  context.session = issued.session;
  readAs(viewerOfSession(issued.session, await context.unrestricted.policies.coordination(context.now)));
  const viewer = await viewerOf(issued.session, context);
  return viewer ? { kind: "SignedIn", issued, viewer } : { kind: "SignInRefused", waitUntilAt: undefined };
}
