/** Written in by the build (src/tooling/build-worker.ts): what it is, and every file it made, below its folder. */
declare const BUILD: string
declare const BUILT_FILES: readonly string[]
/** Written in again by whoever publishes files: which records they hold. */
declare const EDITION: string
