import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import Provider, { type Configuration, interactionPolicy, type JWK } from "oidc-provider";
import { emailOf } from "../people/accounts.ts";
import { identityPage, type OfferedAccount, signOutPage, welcomePage } from "./identity-page.ts";

export interface IdentityProviderOptions {
  readonly issuer: string;
  readonly port: number;
  readonly accounts: readonly OfferedAccount[];
  /** The staff site: the only client. */
  readonly staffUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Signs the identity tokens; the same after a restart, so that the API's copy of the public key stays good. */
  readonly signingKey: JWK;
  readonly cookieKey: string;
}

/**
 * An OpenID Connect provider on which a person is chosen with one click instead of a password: code flow with PKCE and
 * nothing else, so that the staff site signs in here exactly as it does with a municipality's own provider.
 */
export function startIdentityProvider(options: IdentityProviderOptions): Promise<Server> {
  const provider = new Provider(options.issuer, configuration(options));
  const answer = provider.callback();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", options.issuer).pathname;
    if (path === "/") return sendPage(response, (nonce) => welcomePage(options.staffUrl, nonce));
    if (!path.startsWith("/interaction/")) return answer(request, response);
    choosePerson(provider, options, request, response).catch(() => {
      // The choice was left open too long, or its cookie is gone: the portal starts a new one.
      response.writeHead(303, { location: options.staffUrl }).end();
    });
  });
  return new Promise((listening, failed) => {
    server.once("error", failed);
    server.listen(options.port, "127.0.0.1", () => listening(server));
  });
}

async function choosePerson(
  provider: Provider,
  options: IdentityProviderOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { params } = await provider.interactionDetails(request, response);
  if (request.method === "POST") {
    const login = new URLSearchParams(await text(request)).get("login");
    if (options.accounts.some((account) => account.login === login))
      return provider.interactionFinished(request, response, { login: { accountId: login ?? "" } });
  }
  sendPage(response, (nonce) =>
    identityPage(options.accounts, languageOf(request, params.ui_locales), nonce),
  );
}

function sendPage(response: ServerResponse, page: (nonce: string) => string): void {
  const nonce = crypto.randomUUID();
  response.writeHead(200, {
    "content-type": "text/html; charset=utf-8",
    "content-security-policy": pagePolicy(nonce),
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
  });
  response.end(page(nonce));
}

/** No form-action: browsers apply it to the redirect back to the staff site as well. */
function pagePolicy(nonce: string): string {
  return `default-src 'none'; img-src data:; style-src 'nonce-${nonce}'; base-uri 'none'; frame-ancestors 'none'`;
}

function languageOf(request: IncomingMessage, asked: unknown): "nl" | "en" {
  const wish = typeof asked === "string" ? asked : (request.headers["accept-language"] ?? "nl");
  return wish.toLowerCase().startsWith("en") ? "en" : "nl";
}

function configuration(options: IdentityProviderOptions): Configuration {
  const policy = interactionPolicy.base();
  // Ask each time: whoever tries the demo wants to be somebody else, not the last person again.
  policy.get("login")?.checks.add(
    new interactionPolicy.Check("choice", "a person is chosen each time", (context) => {
      return context.oidc.result?.login
        ? interactionPolicy.Check.NO_NEED_TO_PROMPT
        : interactionPolicy.Check.REQUEST_PROMPT;
    }),
  );
  return {
    clients: [
      {
        client_id: options.clientId,
        client_secret: options.clientSecret,
        redirect_uris: [`${options.staffUrl}/auth/callback`],
        post_logout_redirect_uris: [`${options.staffUrl}/inloggen`],
        grant_types: ["authorization_code"],
        response_types: ["code"],
        token_endpoint_auth_method: "client_secret_post",
      },
    ],
    pkce: { required: () => true },
    jwks: { keys: [options.signingKey] },
    // Cookies ignore ports and the whole demo shares one host: names of our own.
    cookies: {
      keys: [options.cookieKey],
      names: { session: "gehoor-idp", interaction: "gehoor-idp-choice", resume: "gehoor-idp-resume" },
    },
    claims: { openid: ["sub"], profile: ["name", "preferred_username"], email: ["email", "email_verified"] },
    // Name and address in the identity token itself: the API gets nothing but that token.
    conformIdTokenClaims: false,
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (context, form) => {
          const nonce = crypto.randomUUID();
          context.set("content-security-policy", `${pagePolicy(nonce)}; script-src 'nonce-${nonce}'`);
          context.body = signOutPage(form, languageOf(context.req, context.oidc.params?.ui_locales), nonce);
        },
      },
    },
    interactions: { policy, url: (_context, interaction) => `/interaction/${interaction.uid}` },
    findAccount: (_context, login) => {
      const account = options.accounts.find((candidate) => candidate.login === login);
      return account && { accountId: login, claims: () => ({ sub: login, ...claimsOf(account) }) };
    },
    // Nobody needs to agree that the municipality's own portal learns who signs in.
    loadExistingGrant: async (context) => {
      const clientId = context.oidc.client?.clientId;
      const accountId = context.oidc.session?.accountId;
      if (!clientId || !accountId) return undefined;
      const grant = new context.oidc.provider.Grant({ clientId, accountId });
      grant.addOIDCScope("openid profile email");
      await grant.save();
      return grant;
    },
    ttl: {
      AccessToken: 3600,
      AuthorizationCode: 60,
      Grant: 86_400,
      IdToken: 3600,
      Interaction: 3600,
      Session: 86_400,
    },
  };
}

function claimsOf(account: OfferedAccount): Record<string, string | boolean> {
  return {
    name: account.name,
    preferred_username: account.login,
    email: emailOf(account),
    email_verified: true,
  };
}
