import { demoAccounts, newcomer } from "./people/accounts.ts";
import { startIdentityProvider } from "./sign-in/identity-provider.ts";
import { signingKey } from "./sign-in/signing-key.ts";

// The demo identity provider as a process of its own.
const given = (name: string) => process.env[name] ?? "";
const server = await startIdentityProvider({
  issuer: given("OIDC_ISSUER"),
  port: Number(given("IDP_PORT")),
  accounts: [...demoAccounts, newcomer],
  staffUrl: given("STAFF_URL"),
  clientId: given("OIDC_CLIENT_ID"),
  clientSecret: given("OIDC_CLIENT_SECRET"),
  signingKey: await signingKey(given("IDP_KEY_FILE")),
  cookieKey: given("SESSION_SECRET"),
});
process.once("SIGTERM", () => {
  server.close(() => process.exit(0));
  server.closeAllConnections();
});
