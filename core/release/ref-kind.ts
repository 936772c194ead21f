/** Versions have refs of their own; that releases came from tags and now come from a branch is what counts. */
export function kindOfRef(ref: string | undefined): string | undefined {
  return ref?.split('/').slice(0, 2).join('/');
}
