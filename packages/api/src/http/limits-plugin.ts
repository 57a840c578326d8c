import {
  type ASTVisitor,
  NoSchemaIntrospectionCustomRule,
  parse,
  type ValidationContext,
  validate,
} from "graphql";
import type { Plugin } from "graphql-yoga";
import { requestLimits } from "./request-limits.ts";

/**
 * Limits on a document before it is executed: tokens, and aliases, by which one field can be asked a thousand times. Where
 * `tellsSchema` is false the schema is not told either, neither by introspection nor by "did you mean".
 */
export function useRequestLimits({ tellsSchema }: { readonly tellsSchema: boolean }): Plugin {
  return {
    onParse({ setParseFn }) {
      setParseFn((source, options) => {
        try {
          return parse(source, { ...options, maxTokens: requestLimits.tokens });
        } catch (problem) {
          const tooLong = problem instanceof Error && problem.message.includes("tokens");
          throw tooLong ? requestLimits.exceeded() : problem;
        }
      });
    },
    onValidate({ addValidationRule, setValidationFn }) {
      addValidationRule(fewAliases);
      if (tellsSchema) return;
      addValidationRule(NoSchemaIntrospectionCustomRule);
      setValidationFn((schema, document, rules, options) =>
        validate(schema, document, rules, { ...options, hideSuggestions: true }),
      );
    },
    onExecute({ args }) {
      if (!tellsSchema) Object.assign(args, { hideSuggestions: true });
    },
  };
}

function fewAliases(context: ValidationContext): ASTVisitor {
  let aliases = 0;
  return {
    Field({ alias }) {
      if (!alias) return;
      aliases += 1;
      if (aliases === requestLimits.aliases + 1) context.reportError(requestLimits.exceeded());
    },
  };
}
