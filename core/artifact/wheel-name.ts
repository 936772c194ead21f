import { clean } from '@renovatebot/pep440';

/** PEP 427: `NAME-VERSION(-BUILD)?-PYTHON-ABI-PLATFORM.whl`. */
export interface WheelName {
  readonly name: string;
  readonly version: string;
}

const WHEEL_NAME = /^([A-Za-z0-9._]+)-([A-Za-z0-9._!+]+)(?:-[0-9][A-Za-z0-9_.]*)?(?:-[A-Za-z0-9_.]+){3}\.whl$/;
/** PEP 508. */
const PROJECT_NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/;
const MAX_VERSION_CHARACTERS = 128;

export function parseWheelName(fileName: string): WheelName | undefined {
  const [, name, version] = WHEEL_NAME.exec(fileName) ?? [];
  return name === undefined || version === undefined ? undefined : { name, version };
}

/** PEP 503: case and runs of `-`, `_`, `.` do not tell two projects apart. */
export function normalizedProjectName(name: string): string {
  return name.replaceAll(/[-_.]+/g, '-').toLowerCase();
}

export function isProjectName(name: string): boolean {
  return PROJECT_NAME.test(name);
}

/** PEP 440, normalised: `1.0` and `1.0.0` are written differently and stay so; undefined where it is no version. */
export function normalizedVersion(version: string): string | undefined {
  // more digits than a double holds would make different versions equal
  if (version.length > MAX_VERSION_CHARACTERS || /[0-9]{16}/.test(version)) return undefined;
  return clean(version) ?? undefined;
}
