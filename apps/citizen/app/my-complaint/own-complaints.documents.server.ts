import { graphql } from "@gehoor/web/graphql/graphql.ts";

export const OwnComplaints = graphql(`query OwnComplaints { ownComplaints { reference } }`);
