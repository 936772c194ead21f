import type { ObjectReader } from '../../transport/git/object-reader.ts';

/**
 * The root as the registry's first commit has it: no later commit can put another in its place.
 * @throws Error when the first commit holds none, or the clone does not reach back to it
 */
export async function firstRoot(objects: ObjectReader, tip: string): Promise<Uint8Array> {
  const root = await objects.file(await objects.firstCommit(tip), 'trust/root.json');
  if (root === undefined)
    throw new Error('the first commit holds no trust/root.json: this is no registry that `portcullis init` began');
  return root;
}
