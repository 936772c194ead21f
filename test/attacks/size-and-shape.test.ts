import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { bytesSource } from '../../core/archive/byte-source.ts';
import { DEFAULT_LIMITS, type ArchiveLimits } from '../../core/archive/limits.ts';
import { readArtifact } from '../../core/artifact/read-artifact.ts';
import { parsePolicy } from '../../core/documents/policy.ts';
import { parseStrictJson } from '../../core/json/strict-json.ts';
import { foldHistory } from '../../core/fold/fold-history.ts';
import { MAX_CHANGE_BYTES, MAX_CHANGED_FILE_BYTES, MAX_CHANGED_FILES } from '../../core/registry/change.ts';
import { readChangeSet } from '../../core/registry/change-set.ts';
import { MAX_SBOM_COMPONENTS, readSbom } from '../../core/sbom/read-sbom.ts';
import { tar, type TarSpec } from '../core/archive/tar-fixture.ts';
import { STORED, zip, type MemberSpec } from '../core/archive/zip-fixture.ts';
import { encode, SAMPLE_ROOT, sampleSbom } from '../core/sbom/sbom-sample.ts';
import { codesOf as refusalCodes } from '../fixtures/outcome.ts';
import { newCheckout } from '../fixtures/checkout.ts';
import {
  acceptedState,
  added,
  codesOf,
  GROUND,
  modified,
  newPublisher,
  newRelease,
  outcomes,
  PLUGIN,
  POLICY,
  POLICY_OF_PUSHES,
  releaseStep,
  step,
  tampered,
  unread,
  value,
  verdict,
} from '../fixtures/registry.ts';

const waivers = (count: number) => Array.from({ length: count }, (_, index) => added(`waivers/w-${index}.json`, '{}'));
const DEEP = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;

describe('a change with', () => {
  test('3,001 files is refused, with 3,000 it is not', () => {
    expect(codesOf(readChangeSet(waivers(MAX_CHANGED_FILES + 1)).findings)).toBe('CHANGE_TOO_LARGE');
    expect(readChangeSet(waivers(MAX_CHANGED_FILES)).findings).toEqual([]);
  });

  test('a blob too large to be read is refused', () => {
    const blob = unread('trust/root.json', '100644', { size: MAX_CHANGED_FILE_BYTES + 1 });
    expect(codesOf(readChangeSet([blob]).findings)).toBe('CHANGE_TOO_LARGE');
  });

  test('a blob of 100 MB is refused unread, one within the bound is not', () => {
    const blob = (size: number) => unread('trust/root.json', '100644', { size });
    expect(codesOf(readChangeSet([blob(100_000_000)]).findings)).toBe('CHANGE_TOO_LARGE');
    const small = { ...added('trust/root.json', '{}'), size: MAX_CHANGED_FILE_BYTES };
    expect(readChangeSet([small]).findings).toEqual([]);
  });

  test('too many bytes in all is refused', () => {
    const large = { ...added('trust/root.json', '{}'), size: MAX_CHANGE_BYTES };
    expect(codesOf(readChangeSet([large, added('trust/more.json', '{}')]).findings)).toBe('CHANGE_TOO_LARGE');
    expect(readChangeSet([large]).findings).toEqual([]);
  });
});

describe('a document', () => {
  const publisher = newPublisher();
  const DOCUMENTS = ['PLUGIN_MANIFEST.json', 'release.json', 'sbom.cdx.json', 'attestations/release.sigstore.json'];
  const SHAPES: readonly (readonly [string, (text: string) => string])[] = [
    ['10,000 levels deep', () => DEEP],
    ['with a member twice', (text) => text.replace('{', '{"a":1,"a":2,')],
    ['with a prototype', (text) => text.replace('{', '{"__proto__":{"version":"9"},')],
    ['of no bytes', () => ''],
    ['in another encoding', (text) => Buffer.from(text, 'utf16le').toString('latin1')],
    ['that ends too early', (text) => text.slice(0, -3)],
  ];
  const cases = DOCUMENTS.flatMap((file) => SHAPES.map(([shape, edit]) => ({ file, shape, edit })));

  test.each(cases)('$file $shape is refused, and throws nothing', async ({ file, edit }) => {
    const state = await acceptedState(publisher);
    const bent = tampered(await newRelease(publisher), file, edit);
    const { events } = await foldHistory(state, [releaseStep([bent])], GROUND);
    expect(events.map(({ kind }) => kind)).toEqual(['left-out']);
    const [event] = events;
    expect(event?.kind === 'left-out' ? event.findings.length : 0).toBeGreaterThan(0);
  });

  test.each([
    ['policy.yml', 'a: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\n'],
    ['policy.yml', DEEP],
    [`plugins/${PLUGIN}/plugin.json`, DEEP],
    [`plugins/${PLUGIN}/plugin.json`, '{"a":1,"a":2}'],
  ])('of the rules, %s, is not accepted, whoever approved it: %.20s', async (path, text) => {
    const state = await acceptedState(publisher);
    const { events, state: after } = await foldHistory(state, [step([modified(path, text)])], GROUND);
    expect(events.map(({ kind }) => kind)).toEqual(['halted']);
    expect([after.policy, after.plugins]).toEqual([state.policy, state.plugins]);
  });
});

interface Attack {
  readonly name: string;
  /** The verdict on it, as codes; none where it is accepted. */
  readonly tamper: () => Promise<readonly string[]>;
  readonly refusedWith: string;
  /** The same with that one thing smaller, which must pass. */
  readonly honest: () => Promise<readonly string[]>;
}

const MIB = 1024 * 1024;
const json = (text: string) => async () => refusalCodes(parseStrictJson(Buffer.from(text), { maxBytes: MIB }));
const yaml = (text: string) => async () => refusalCodes(parsePolicy(Buffer.from(text)));
const zipped =
  (members: readonly MemberSpec[], limits: Partial<ArchiveLimits> = {}) =>
  async () =>
    refusalCodes(await readArtifact('plugin.zip', bytesSource(zip(members)), { ...DEFAULT_LIMITS, ...limits }));
const tarred = (members: readonly TarSpec[]) => async () =>
  refusalCodes(await readArtifact('plugin.tar.gz', bytesSource(gzipSync(tar(members)))));
const sbom = (components: number) => async () =>
  refusalCodes(await readSbom(encode(sampleSbom(components)), SAMPLE_ROOT));
const listed = (levels: number): string => `${'['.repeat(levels)}${']'.repeat(levels)}`;
const files = (count: number): MemberSpec[] =>
  Array.from({ length: count }, (_, index) => ({ name: `plugin/${index}`, method: STORED }));
const zeros = Buffer.alloc(32 * MIB);
const few = Buffer.alloc(MIB / 2);
const slip = (name: string): Attack => ({
  name: `zip slip by ${JSON.stringify(name)}`,
  tamper: zipped([{ name }]),
  refusedWith: 'ARTIFACT_NAME_UNSAFE',
  honest: zipped([{ name: 'plugin/evil.py' }]),
});

const ATTACKS: readonly Attack[] = [
  {
    name: 'JSON 10,000 levels deep',
    tamper: json(DEEP),
    refusedWith: 'JSON_TOO_DEEP',
    honest: json(listed(32)),
  },
  {
    name: 'a key twice',
    tamper: json('{"a":1,"\\u0061":2}'),
    refusedWith: 'JSON_DUPLICATE_KEY',
    honest: json('{"a":1,"A":2}'),
  },
  {
    name: '__proto__ as a key',
    tamper: json('{"\\u005f_proto__":{"version":"9"}}'),
    refusedWith: 'JSON_FORBIDDEN_KEY',
    honest: json('{"proto":{"version":"9"}}'),
  },
  {
    name: 'a YAML alias bomb',
    tamper: yaml(`${POLICY}\na: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\nd: [*c,*c]\n`),
    refusedWith: 'YAML_SYNTAX',
    honest: yaml(POLICY),
  },
  {
    name: 'a zip bomb that says so',
    tamper: zipped([{ name: 'bomb', bytes: zeros }]),
    refusedWith: 'ARTIFACT_BOMB',
    honest: zipped([{ name: 'bomb', bytes: zeros }], { maxInflationRatio: 2000 }),
  },
  {
    name: 'a zip bomb that says otherwise',
    tamper: zipped([{ name: 'bomb', bytes: few, both: { size: 1000 } }]),
    refusedWith: 'ARTIFACT_SIZE_MISMATCH',
    honest: zipped([{ name: 'bomb', bytes: few }]),
  },
  {
    name: 'a gzip bomb',
    tamper: tarred([{ name: 'bomb', bytes: zeros }]),
    refusedWith: 'ARTIFACT_BOMB',
    honest: tarred([{ name: 'bomb', bytes: few }]),
  },
  {
    name: 'a zip of too many files',
    tamper: zipped(files(20_001)),
    refusedWith: 'ARTIFACT_TOO_MANY_ENTRIES',
    honest: zipped(files(20_001), { maxEntries: 20_001 }),
  },
  slip('../evil.py'),
  slip('/etc/cron.d/evil'),
  slip('plugin/../../evil.py'),
  slip('..\\evil.py'),
  slip('C:evil.py'),
  {
    name: 'tar slip',
    tamper: tarred([{ name: '../evil.py' }]),
    refusedWith: 'ARTIFACT_NAME_UNSAFE',
    honest: tarred([{ name: 'plugin/evil.py' }]),
  },
  {
    name: 'an SBOM of 50,001 components, beside one of 20,000 that is read,',
    tamper: sbom(MAX_SBOM_COMPONENTS + 1),
    refusedWith: 'SBOM_TOO_MANY_COMPONENTS',
    honest: sbom(20_000),
  },
];

test.each(ATTACKS)(
  '$name is refused with $refusedWith',
  { timeout: 60_000 },
  async ({ tamper, refusedWith, honest }) => {
    expect(await tamper()).toEqual([refusedWith]);
    expect(await honest()).toEqual([]);
  },
);

describe('on the branch,', () => {
  test('a blob too large to be read stops neither publish nor what comes after it', async () => {
    await using checkout = await newCheckout(POLICY_OF_PUSHES);
    const huge = Buffer.alloc(MAX_CHANGED_FILE_BYTES + 1, 0x20);
    checkout.commit({ 'docs/huge.md': huge, 'revocations/huge.json': huge });
    checkout.commitRelease(await newRelease(checkout.publisher));
    const report = value(await checkout.publish());
    expect(outcomes(report.events)).toEqual(['left-out: CHANGE_TOO_LARGE', 'admitted']);
    expect(report.pendingDenies).toEqual([]);
  });

  test('more halts than a publication can state publish nothing, until they are undone', async () => {
    await using checkout = await newCheckout();
    const many = Array.from({ length: 1001 }, (_, index) => `.github/f-${index}`);
    const pushed = checkout.commit(Object.fromEntries(many.map((path) => [path, 'x'])));
    checkout.approvals.set(pushed, { kind: 'push' });
    expect(verdict(await checkout.publish())).toBe('PUBLICATION_MEMBER_INVALID');
    const undone = checkout.commit(Object.fromEntries(many.map((path) => [path, null])));
    checkout.approvals.set(undone, { kind: 'push' });
    expect(value(await checkout.publish()).kind).toBe('published');
    checkout.commitRelease(await newRelease(checkout.publisher));
    expect(outcomes(value(await checkout.publish()).events)).toEqual(['admitted']);
  });
});
