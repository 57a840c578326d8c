import { staffMailKinds } from "@gehoor/domain";
import { eq } from "drizzle-orm";
import { staffMailUnwanted } from "../db/schema/staff-mail.ts";
import { builder } from "./base/builder.ts";
import { codeEnum } from "./base/code-enum.ts";
import { staffOf } from "./lists/worklist.ts";

const StaffMailKindEnum = codeEnum("StaffMailKind", "Of what staff are told by mail.", staffMailKinds);

builder.queryField("wantedMail", (t) =>
  t.field({
    type: [StaffMailKindEnum],
    authScopes: { staff: true },
    description: "Of what the viewer is told by mail; all of it unless they said otherwise.",
    resolve: async (_, __, context) => {
      const rows = await context.system.db
        .select({ kind: staffMailUnwanted.kind })
        .from(staffMailUnwanted)
        .where(eq(staffMailUnwanted.staffId, staffOf(context).staffId));
      return staffMailKinds.filter((kind) => !rows.some((row) => row.kind === kind));
    },
  }),
);

builder.mutationField("chooseMail", (t) =>
  t.field({
    type: [StaffMailKindEnum],
    authScopes: { staff: true },
    description:
      "The viewer wants to be told of these by mail and of nothing else; their screens tell it all the same.",
    args: {
      wanted: t.arg({ type: [StaffMailKindEnum], required: true, description: "What is wanted." }),
    },
    resolve: async (_, { wanted }, context) => {
      const { staffId } = staffOf(context);
      const unwanted = staffMailKinds.filter((kind) => !wanted.includes(kind));
      await context.unrestricted.db.transaction(async (transaction) => {
        await transaction.delete(staffMailUnwanted).where(eq(staffMailUnwanted.staffId, staffId));
        if (unwanted.length > 0)
          await transaction
            .insert(staffMailUnwanted)
            .values(unwanted.map((kind) => ({ staffId, kind })))
            .onConflictDoNothing();
      });
      return staffMailKinds.filter((kind) => wanted.includes(kind));
    },
  }),
);
