/** Runs a look-up once per build; the authoring server runs it anew each time, since content changes under it. */
export function once<T>(look: () => Promise<T>): () => Promise<T> {
  let found: Promise<T> | undefined;
  return () => (import.meta.env.PROD ? (found ??= look()) : look());
}
