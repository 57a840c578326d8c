/** What the package manager tells: under each licence the packages that have it. */
export type ShippedPackages = Readonly<Record<string, readonly { readonly name: string }[]>>;

/** Open licences under which a part may be shipped with a product under the EUPL. */
const open: readonly string[] = [
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "BlueOak-1.0.0",
  "CC0-1.0",
  "EUPL-1.2",
  "ISC",
  "MIT",
  "MIT-0",
  "MPL-2.0",
  "OFL-1.1",
  "Python-2.0",
  "Unlicense",
];

/** The packages whose licence is not on the list, each with that licence. Of a choice (`A OR B`) one must be on it. */
export function unfitLicences(shipped: ShippedPackages): readonly string[] {
  return Object.entries(shipped)
    .filter(([licence]) => !choicesOf(licence).some((choice) => open.includes(choice)))
    .flatMap(([licence, packages]) => packages.map(({ name }) => `${name} (${licence})`));
}

function choicesOf(licence: string): readonly string[] {
  return licence.replace(/^\((.*)\)$/, "$1").split(" OR ");
}

/** `docs/licences.md`: what is shipped, without versions, so that it changes only when a package comes or goes. */
export function shippedDocument(shipped: ShippedPackages): string {
  const rows = Object.entries(shipped)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([licence, packages]) => `| ${licence} | ${namesOf(packages)} |`);
  return `# Licences

Gehoor itself is under the EUPL 1.2. These packages are shipped with it; \`pnpm check\` refuses one without an open licence, and
\`pnpm licences:write\` writes this page. What only builds or tests it is not shipped.

| licence | packages |
|---|---|
${rows.join("\n")}
`;
}

function namesOf(packages: ShippedPackages[string]): string {
  return [...new Set(packages.map(({ name }) => name))].toSorted().join(", ");
}
