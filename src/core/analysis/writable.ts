/** An object while it is being made: what is read-only to others is not yet. */
export type Writable<T> = { -readonly [Key in keyof T]: T[Key] }
