import type { DepartmentRecord, Staffing, StaffRecord, Touched } from "@gehoor/domain";

/** What can change of a member of staff or a department, as it is told. */
export const staffingFields = [
  "ACTIVE",
  "NAME",
  "LOGIN",
  "EMAIL",
  "BOUND",
  "OFFICE",
  "DEPUTY_MAYOR",
  "ROLE",
  "DEPUTY",
  "DEPARTMENT",
  "HEADS",
  "EXISTS",
  "CODE",
  "NAME_NL",
  "NAME_EN",
  "DIRECTOR",
  "MERGED_INTO",
] as const;

interface LocalText {
  readonly nl: string;
  readonly en: string;
}

/**
 * One thing that changed of one person or department. Codes stand as they are; what can only be given or taken has the one
 * side alone.
 */
export interface ToldChange {
  readonly subject: LocalText;
  readonly field: (typeof staffingFields)[number];
  readonly from: LocalText | null;
  readonly to: LocalText | null;
}

type Side = readonly LocalText[];
type Told = readonly [field: ToldChange["field"], before: Side, after: Side];

/** What a change touched, with the names of this staffing: each role and department by itself, as somebody would say it. */
export function toldChanges({ staff, departments }: Touched, staffing: Staffing): readonly ToldChange[] {
  const department = (id: string | null) => {
    const found = staffing.departments.find((one) => one.id === id);
    return found ? [{ nl: found.nameNl, en: found.nameEn }] : [];
  };
  const person = (id: string | null) => {
    const found = staffing.staff.find((one) => one.id === id);
    return found ? [plain(found.name)] : [];
  };
  const all = [
    ...departments.map(({ id, before, after }) =>
      told(department(id), ofDepartment(before, after, { department, person })),
    ),
    ...staff.map(({ id, before, after }) => told(person(id), ofPerson(before, after, department))),
  ];
  return all.toSorted((one, other) => Number(isGoingOrComing(other)) - Number(isGoingOrComing(one))).flat();
}

/** Whoever comes or goes is what it is about: the rest follows from it. */
function isGoingOrComing(changes: readonly ToldChange[]): boolean {
  return changes.some(({ field }) => field === "ACTIVE" || field === "EXISTS");
}

type Named = (id: string | null) => Side;

function ofPerson(
  before: Partial<StaffRecord>,
  after: Partial<StaffRecord>,
  department: Named,
): readonly Told[] {
  const all = (ids: readonly string[] | undefined) => (ids ?? []).flatMap(department);
  return [
    ["ACTIVE", flag(before.active), flag(after.active)],
    ["NAME", word(before.name), word(after.name)],
    ["LOGIN", word(before.login), word(after.login)],
    ["EMAIL", word(before.email), word(after.email)],
    ["BOUND", flag(before.bound), flag(after.bound)],
    ["OFFICE", word(before.office), word(after.office)],
    ["DEPUTY_MAYOR", flag(before.deputyMayor), flag(after.deputyMayor)],
    ["ROLE", (before.roles ?? []).map(plain), (after.roles ?? []).map(plain)],
    ["DEPUTY", flag(before.deputy), flag(after.deputy)],
    ["DEPARTMENT", all(before.departments), all(after.departments)],
    ["HEADS", all(before.heads), all(after.heads)],
  ];
}

function ofDepartment(
  before: Partial<DepartmentRecord>,
  after: Partial<DepartmentRecord>,
  named: { readonly department: Named; readonly person: Named },
): readonly Told[] {
  return [
    ["EXISTS", flag(before.active), flag(after.active)],
    ["CODE", word(before.code), word(after.code)],
    ["NAME_NL", word(before.nameNl), word(after.nameNl)],
    ["NAME_EN", word(before.nameEn), word(after.nameEn)],
    ["DIRECTOR", named.person(before.directorId ?? null), named.person(after.directorId ?? null)],
    ["MERGED_INTO", named.department(before.mergedInto ?? null), named.department(after.mergedInto ?? null)],
  ];
}

/** What is of one kind and stands on both sides did not change; a single value that did has both. */
function told([subject]: Side, changes: readonly Told[]): readonly ToldChange[] {
  if (!subject) return [];
  return changes.flatMap(([field, before, after]): ToldChange[] => {
    const gone = before.filter((one) => !after.some((other) => other.nl === one.nl));
    const come = after.filter((one) => !before.some((other) => other.nl === one.nl));
    const [from = null] = gone;
    const [to = null] = come;
    const isList = field === "ROLE" || field === "DEPARTMENT" || field === "HEADS";
    if (!isList) return from || to ? [{ subject, field, from, to }] : [];
    return [
      ...gone.map((one) => ({ subject, field, from: one, to: null })),
      ...come.map((one) => ({ subject, field, from: null, to: one })),
    ];
  });
}

const plain = (word: string): LocalText => ({ nl: word, en: word });
const word = (value: string | undefined): Side => (value === undefined ? [] : [plain(value)]);
const flag = (value: boolean | undefined): Side => (value ? [plain("YES")] : []);
