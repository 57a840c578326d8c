import { createPrivateKey, generateKeyPairSync } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import type { JWK } from "oidc-provider";

/**
 * The key with which the demo identity provider signs, made once and kept: after a restart the API's copy of the public
 * key must still be good.
 */
export async function signingKey(file: string): Promise<JWK> {
  const kept = await readFile(file, "utf8").catch(() => undefined);
  if (kept !== undefined) return toJwk(kept);
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const pem = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
  await writeFile(file, pem, { mode: 0o600 });
  return toJwk(pem);
}

function toJwk(pem: string): JWK {
  const { kty, n, e, d, p, q, dp, dq, qi } = createPrivateKey(pem).export({ format: "jwk" });
  if (kty !== "RSA" || !n || !e || !d || !p || !q || !dp || !dq || !qi)
    throw new Error("Not a whole RSA key");
  return { kty, n, e, d, p, q, dp, dq, qi, use: "sig", alg: "RS256" };
}
