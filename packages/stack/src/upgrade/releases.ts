/** A version that somebody may have in use. */
export interface Release {
  readonly version: string;
  /** By which it is found in this repository. */
  readonly commit: string;
  /** The newest migration it brings. */
  readonly lastMigration: string;
}

/** The releases whose upgrade is tested while each is the last one, oldest first. */
export const releases: readonly [Release, ...Release[]] = [
  {
    version: "0.9.0",
    commit: "8c511019201b1d36ec1e71fdc1f67ed67d786515",
    lastMigration: "20261129164856_know_the_keys",
  },
];

export const lastRelease: Release = releases.at(-1) ?? releases[0];
