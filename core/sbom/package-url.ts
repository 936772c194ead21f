import { PackageURL } from 'packageurl-js';

/** A package URL's parts that say which package it is, decoded. */
export interface PackageUrl {
  readonly type: string;
  /** Namespace and name, joined by `/` as npm writes a scope; compare with `foldPackageName`. */
  readonly name: string;
  readonly version?: string;
}

/** No real package URL comes near; keeps the parser's work small. */
const MAX_PURL_CHARACTERS = 2_048;

/** The parts of a package URL (purl-spec), or undefined if the text is none. */
export function parsePackageUrl(text: string): PackageUrl | undefined {
  if (text.length > MAX_PURL_CHARACTERS || !text.startsWith('pkg:')) return undefined;
  try {
    const { type, namespace, name, version } = PackageURL.fromString(text);
    return {
      type,
      name: namespace ? `${namespace}/${name}` : name,
      ...(version ? { version } : {}),
    };
  } catch {
    return undefined;
  }
}

/**
 * Two names of one ecosystem name the same package if and only if they fold to the same text. PyPI: PEP 503. npm names that
 * differ in case alone are old (no new ones are accepted) and package URLs write them all in lower case, so they are one.
 */
export function foldPackageName(type: string, name: string): string {
  if (type === 'pypi') return name.toLowerCase().replaceAll(/[-_.]+/g, '-');
  return type === 'npm' ? name.toLowerCase() : name;
}
