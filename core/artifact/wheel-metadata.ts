import { shownText } from '../json/shown-text.ts';
import type { Finding } from '../finding.ts';
import { finding } from '../finding.ts';
import type { EmbeddedDocument } from './artifact-contents.ts';
import { isProjectName, normalizedVersion } from './wheel-name.ts';

export interface WheelMetadata {
  readonly name: string;
  readonly version: string;
}

/** Old tools put the whole description into a header. */
const MAX_HEADER_CHARACTERS = 1024 * 1024;

type Headers = ReadonlyMap<string, readonly string[]>;

/** Core metadata 2.1, in the part that decides what is installed: Name and Version, once each. */
export function parseWheelMetadata(
  document: EmbeddedDocument,
  fileName: string,
  findings: Finding[],
): WheelMetadata | undefined {
  const at = { file: `${fileName}!${document.member}` };
  const headers = parseHeaders(document.bytes);
  if (headers === undefined) {
    findings.push(finding('ARTIFACT_METADATA', 'the headers are not well-formed UTF-8 lines of NAME: VALUE', at));
    return undefined;
  }
  const names = headers.get('name') ?? [];
  const versions = headers.get('version') ?? [];
  const [name] = names;
  const [version] = versions;
  if (name === undefined || version === undefined || names.length > 1 || versions.length > 1) {
    findings.push(finding('ARTIFACT_METADATA', 'Name and Version must stand there once each', at));
    return undefined;
  }
  const isName = isProjectName(name);
  const isVersion = normalizedVersion(version) !== undefined;
  if (!isName) findings.push(finding('ARTIFACT_METADATA', `${shownText(name)} is not a project name`, at));
  if (!isVersion) findings.push(finding('ARTIFACT_METADATA', `${shownText(version)} is not a PEP 440 version`, at));
  return isName && isVersion ? { name, version } : undefined;
}

/** The WHEEL file must announce the one layout that this reader knows. */
export function checkWheelFile(document: EmbeddedDocument, fileName: string, findings: Finding[]): void {
  const [version, ...others] = parseHeaders(document.bytes)?.get('wheel-version') ?? [];
  if (version !== undefined && others.length === 0 && /^1\.[0-9]{1,3}$/.test(version)) return;
  const at = { file: `${fileName}!${document.member}` };
  findings.push(finding('ARTIFACT_METADATA', 'Wheel-Version must be 1.x, once', at));
}

/** Keys in lower case. Lines that begin with a space continue the value before; a blank line ends the headers. */
export function parseHeaders(bytes: Uint8Array): Headers | undefined {
  const text = decode(bytes);
  if (text === undefined || /\r(?!\n)|\0/.test(text)) return undefined;
  const head = text.slice(0, /(?:^|\r?\n)\r?\n/.exec(text)?.index);
  if (head.length > MAX_HEADER_CHARACTERS) return undefined;
  const headers = new Map<string, string[]>();
  for (const header of head.split(/\r?\n(?![ \t])/)) {
    if (header === '') break;
    const [, key, value] = /^([!-9;-~]+):(.*)$/s.exec(header) ?? [];
    if (key === undefined || value === undefined) return undefined;
    const lines = value.split('\n').map((line) => line.trim());
    const name = key.toLowerCase();
    const values = headers.get(name) ?? [];
    values.push(lines.join('\n'));
    headers.set(name, values);
  }
  return headers;
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
