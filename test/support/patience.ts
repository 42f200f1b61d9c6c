/** How long a test waits for something to appear before it gives up, in ms: more than a busy machine needs, less than a test may take. */
export const patience = 30_000
