import { createTransport } from "nodemailer";
import { discoverProvider } from "../auth/identity-tokens.ts";
import type { Environment } from "../settings/env.ts";
import { allWell, type Examined } from "./examined.ts";

const TIMEOUT_MILLISECONDS = 10_000;

/** That the mail server answers and lets us in; no mail is sent. */
export async function checkMail({ SMTP_URL }: Pick<Environment, "SMTP_URL">): Promise<Examined> {
  const transport = createTransport({
    url: SMTP_URL,
    connectionTimeout: TIMEOUT_MILLISECONDS,
    greetingTimeout: TIMEOUT_MILLISECONDS,
    socketTimeout: TIMEOUT_MILLISECONDS,
  });
  try {
    await transport.verify();
    return allWell;
  } catch (problem) {
    return {
      findings: [
        `The mail server of SMTP_URL does not take us in (${causeOf(problem)}). Letters wait until it does.`,
      ],
    };
  } finally {
    transport.close();
  }
}

/** That the identity provider tells where its keys are, under the name we know it by. */
export async function checkIdentityProvider({
  OIDC_ISSUER,
}: Pick<Environment, "OIDC_ISSUER">): Promise<Examined> {
  try {
    const { issuer } = await discoverProvider(OIDC_ISSUER);
    return issuer === OIDC_ISSUER
      ? allWell
      : {
          findings: [
            `The identity provider calls itself ${issuer}. Set OIDC_ISSUER to exactly that: nobody of staff can sign in.`,
          ],
        };
  } catch (problem) {
    return {
      findings: [
        `The identity provider of OIDC_ISSUER does not answer (${causeOf(problem)}). Nobody of staff can sign in.`,
      ],
    };
  }
}

/** A code where there is one: messages may hold an address with a password. */
function causeOf(problem: unknown): string {
  if (!(problem instanceof Error)) return "no reason given";
  const cause = problem.cause instanceof Error ? problem.cause : problem;
  return "code" in cause && typeof cause.code === "string" ? cause.code : cause.name;
}
