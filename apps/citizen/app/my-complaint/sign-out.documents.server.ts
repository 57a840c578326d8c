import { graphql } from "@gehoor/web/graphql/graphql.ts";

export const SignOut = graphql(`mutation SignOutComplainant { signOut }`);
