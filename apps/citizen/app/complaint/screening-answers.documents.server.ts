import { graphql } from "@gehoor/web/graphql/graphql.ts";

export const TodayQuery = graphql(`query ScreeningToday { today }`);
