import type { Plugin } from "graphql-yoga";
import { isUnproved } from "../db/row-security/viewer.ts";

/**
 * Hands the answer of a query on only once it is proved that it was read as who asks: by the statements that read it, or, where nothing
 * was read, by asking now. What was made for somebody who is not there any more, or does other work now, is made anew.
 *
 * @param anew the same request as who asks it now; undefined where they are who was thought
 */
export function useProvedReader<Context extends object>(
  anew: (context: Context) => Promise<Context | undefined>,
): Plugin<Context> {
  return {
    onExecute: ({ executeFn, setExecuteFn }) => {
      if (!isUnproved()) return;
      setExecuteFn(async (args) => {
        const answer = await executeFn(args);
        if (!isUnproved()) return answer;
        const contextValue = await anew(args.contextValue);
        return contextValue ? executeFn({ ...args, contextValue }) : answer;
      });
    },
  };
}
