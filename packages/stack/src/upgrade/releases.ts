/** A version that somebody may have in use. */
export interface Release {
  readonly version: string;
  /** By which it is found in this repository. */
  readonly commit: string;
  /** The newest migration it brings. */
  readonly lastMigration: string;
}

/** The releases from which an upgrade is walked and tested, oldest first. */
export const releases = [
  {
    version: "0.9.0",
    commit: "8c511019201b1d36ec1e71fdc1f67ed67d786515",
    lastMigration: "20261129164856_know_the_keys",
  },
] as const satisfies readonly Release[];
