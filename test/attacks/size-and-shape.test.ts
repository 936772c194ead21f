import { describe, expect, test } from 'vitest';
import { foldHistory } from '../../core/publication/fold-history.ts';
import { MAX_CHANGE_BYTES, MAX_CHANGED_FILE_BYTES, MAX_CHANGED_FILES } from '../../core/registry/change.ts';
import { readChangeSet } from '../../core/registry/change-set.ts';
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
