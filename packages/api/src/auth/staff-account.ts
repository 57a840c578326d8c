import type { StaffId } from "@gehoor/domain";
import { and, eq, isNull, or, sql } from "drizzle-orm";
import type { Database } from "../db/database.ts";
import { staff } from "../db/schema/staff.ts";
import type { Environment } from "../settings/env.ts";
import type { Identity } from "./identity-tokens.ts";

/** Why a good token lets nobody in. */
export type AccountFault =
  | "UNKNOWN_PERSON"
  | "LOGIN_CLAIM_MISSING"
  | "TWO_PEOPLE"
  | "BOUND_TO_ANOTHER"
  | "INACTIVE";

export type Account =
  | { readonly staffId: StaffId; readonly fault?: undefined }
  | { readonly staffId: StaffId | undefined; readonly fault: AccountFault };

/**
 * Who that is here. At the first sign-in somebody is found by the login the municipality wrote down, and bound to issuer
 * and subject; from then on these count alone. A login may be given to another, or chosen, at the provider.
 */
export async function accountOf(
  db: Database,
  identity: Identity,
  env: Pick<Environment, "STAFF_LOGIN_CLAIM">,
): Promise<Account> {
  const [bound] = await db
    .select({ staffId: staff.id, active: staff.active })
    .from(staff)
    .where(and(eq(staff.oidcIssuer, identity.issuer), eq(staff.oidcSubject, identity.subject)));
  if (bound) return bound.active ? bound : { ...bound, fault: "INACTIVE" };
  if (identity.login === undefined) return { staffId: undefined, fault: "LOGIN_CLAIM_MISSING" };
  return invited(db, identity, called(identity.login, env.STAFF_LOGIN_CLAIM));
}

async function invited(db: Database, identity: Identity, called: ReturnType<typeof eq>): Promise<Account> {
  const found = await db
    .select({ staffId: staff.id, active: staff.active, subject: staff.oidcSubject })
    .from(staff)
    .where(called);
  const [person] = found;
  if (!person) return { staffId: undefined, fault: "UNKNOWN_PERSON" };
  if (found.length > 1) return { staffId: undefined, fault: "TWO_PEOPLE" };
  const { staffId } = person;
  if (person.subject !== null) return { staffId, fault: "BOUND_TO_ANOTHER" };
  if (!person.active) return { staffId, fault: "INACTIVE" };
  const taken = await db
    .update(staff)
    .set({ oidcIssuer: identity.issuer, oidcSubject: identity.subject })
    .where(and(eq(staff.id, staffId), isNull(staff.oidcSubject)))
    .returning({ staffId: staff.id });
  return taken.length === 1 ? { staffId } : { staffId, fault: "BOUND_TO_ANOTHER" };
}

/** An e-mail address is the same whatever its capitals, and may stand in either column. */
function called(login: string, claim: string): ReturnType<typeof eq> {
  const address = login.toLowerCase();
  const byAddress = or(sql`lower(${staff.login}) = ${address}`, sql`lower(${staff.email}) = ${address}`);
  return claim === "email" && byAddress ? byAddress : eq(staff.login, login);
}
