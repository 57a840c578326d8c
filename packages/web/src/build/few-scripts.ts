import type { UserConfig } from "vite";

/** How many pages need a module before it comes along with every first visit. */
const SHARED = 6;

/** What the page of a form has besides what is shared: many pages need it, but none that is only read. */
const ofForms = /[\\/]app[\\/](commands[\\/](form-page|page[\\/])|drafts[\\/](page|saving|drafts\.texts))/;

/**
 * Puts what every page needs in two scripts: the framework, which changes with its version, and what our pages share; and what the
 * pages of forms have besides in a third. Left to itself the bundler makes one of each module that some pages share: thirty
 * requests for a first page, most of a few hundred bytes, each compressed by itself. For `environments` of an app's Vite
 * configuration.
 */
export const fewScripts = {
  client: {
    build: {
      rolldownOptions: {
        // A document asks nothing by being written: one that only the server sends stays out of the page, and so does what reads it.
        treeshake: { manualPureFunctions: ["graphql", "initGraphQLTada"] },
        output: {
          codeSplitting: {
            groups: [
              {
                name: "framework",
                test: /node_modules.(react|react-dom|react-router|scheduler)[\\/]/,
                priority: 2,
              },
              {
                name: "shared",
                minShareCount: SHARED,
                test: (id: string) => !ofForms.test(id),
                priority: 1,
              },
              { name: "forms", test: ofForms, priority: 0 },
            ],
          },
        },
      },
    },
  },
} satisfies UserConfig["environments"];
