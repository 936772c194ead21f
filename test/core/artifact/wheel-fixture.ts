import { createHash } from 'node:crypto';
import { zip } from '../archive/zip-fixture.ts';

export interface WheelSpec {
  fileName?: string;
  distInfo?: string;
  metadata?: string;
  wheel?: string;
  /** Members beside the package and .dist-info. */
  extra?: Record<string, string>;
  without?: string[];
  /** Rewrites RECORD's lines after they were made. */
  record?: (lines: string[]) => string[];
}

export const WHEEL_NAME = 'my_plugin-1.2.0-py3-none-any.whl';
export const DIST_INFO = 'my_plugin-1.2.0.dist-info';

export const METADATA = 'Metadata-Version: 2.4\nName: My.Plugin\nVersion: 1.2.0\n\nName: body\n';
export const WHEEL_FILE = 'Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n';

/** A wheel of the plugin my_plugin 1.2.0, honest unless told otherwise. */
export function wheel(spec: WheelSpec = {}): { fileName: string; bytes: Buffer } {
  const distInfo = spec.distInfo ?? DIST_INFO;
  const contents = new Map<string, string>([
    ['my_plugin/__init__.py', 'ANSWER = 42\n'],
    [`${distInfo}/METADATA`, spec.metadata ?? METADATA],
    [`${distInfo}/WHEEL`, spec.wheel ?? WHEEL_FILE],
    ...Object.entries(spec.extra ?? {}),
  ]);
  const lines = [...contents].map(([name, text]) => {
    const path = name.includes(',') ? `"${name}"` : name;
    return `${path},sha256=${createHash('sha256').update(text).digest('base64url')},${Buffer.byteLength(text)}`;
  });
  const record = spec.record ?? ((all) => all);
  contents.set(`${distInfo}/RECORD`, `${record([...lines, `${distInfo}/RECORD,,`]).join('\n')}\n`);
  for (const name of spec.without ?? []) contents.delete(name);
  const members = [...contents].map(([name, text]) => ({ name, bytes: Buffer.from(text) }));
  return { fileName: spec.fileName ?? WHEEL_NAME, bytes: zip(members) };
}
