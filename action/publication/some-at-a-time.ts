/** Does the work for each item, so many at once; ends at the first that fails, with its error, once those begun have ended. */
export async function someAtATime<T>(
  items: readonly T[],
  atOnce: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const rest = items.values();
  let failed: { readonly error: unknown } | undefined;
  const worker = async () => {
    for (const item of rest) {
      if (failed !== undefined) return;
      try {
        await work(item);
      } catch (error) {
        failed ??= { error };
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
  if (failed !== undefined) throw failed.error;
}
