import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { Checkout, newCheckout } from '../../fixtures/checkout.ts';
import {
  newRelease,
  ORIGIN,
  outcomes,
  PLUGIN,
  POLICY,
  POLICY_OF_PUSHES,
  PUSHED,
  record,
  value,
} from '../../fixtures/registry.ts';
import { openRepository } from '../../../transport/git/open-repository.ts';
import { temporaryDirectory } from '../../signing/tuf/temporary-directory.ts';

async function bare(): Promise<Checkout> {
  const folder = await temporaryDirectory();
  execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', folder.in('registry.git')]);
  return new Checkout(folder, await openRepository(folder.in('registry.git')));
}

describe('a publication begins', () => {
  test('with the rules of the first commit, and nothing admitted', async () => {
    await using checkout = await bare();
    await checkout.begin(checkout.commit({ 'policy.yml': POLICY }));
    expect(value(await checkout.publish())).toMatchObject({
      kind: 'unchanged',
      version: 1,
      events: [],
      pendingDenies: [],
    });
  });

  test.each([
    ['without a policy', { CODEOWNERS: '' }, 'POLICY_MISSING'],
    ['with a policy that cannot be read', { 'policy.yml': 'a: [' }, 'YAML_SYNTAX'],
    ['with a file that no registry has', { 'policy.yml': POLICY, 'a.out': '' }, 'CHANGE_PATH_UNKNOWN'],
    ['with a link', { 'policy.yml': POLICY, CODEOWNERS: { mode: '120000', content: 'x' } }, 'CHANGE_MODE_FORBIDDEN'],
  ])('not %s', async (_name, edits, code) => {
    await using checkout = await bare();
    await expect(checkout.begin(checkout.commit(edits))).rejects.toThrow(code);
  });

  test('not with a release: nothing was accepted before it', async () => {
    await using checkout = await bare();
    const release = await newRelease(checkout.publisher);
    const first = checkout.commitRelease(release, {
      'policy.yml': POLICY,
      [`plugins/${PLUGIN}/plugin.json`]: record(checkout.publisher),
    });
    await expect(checkout.begin(first)).rejects.toThrow('CHANGE_MIXED');
  });

  test('not where there is one, and continues only where there is', async () => {
    await using checkout = await bare();
    const first = checkout.commit({ 'policy.yml': POLICY });
    expect(await checkout.publish()).toMatchObject({ findings: [{ code: 'PUBLICATION_NOT_BEGUN' }] });
    await checkout.begin(first);
    await expect(checkout.begin(first)).rejects.toThrow('PUBLICATION_EXISTS');
  });
});

describe('each commit of one publish is asked about under the rules that stand when its turn comes:', () => {
  const NEW = 'https://new.example.com';
  const wider = POLICY.replace(`[${ORIGIN}]`, `[${ORIGIN}, ${NEW}]`);

  test('an artifact at an origin that was accepted a commit earlier is fetched, and admitted', async () => {
    await using checkout = await newCheckout();
    checkout.commit({ 'policy.yml': wider });
    checkout.commitRelease(await newRelease(checkout.publisher, { url: `${NEW}/a.tgz` }));
    expect(outcomes(value(await checkout.publish()).events)).toEqual(['admitted']);
    expect(checkout.fetched).toEqual([`${NEW}/a.tgz`]);
  });

  test('and one that nobody could fetch is not admitted', async () => {
    await using checkout = await newCheckout();
    checkout.commit({ 'policy.yml': wider });
    checkout.commitRelease(await newRelease(checkout.publisher, { url: `${NEW}/a.tgz` }));
    checkout.artifacts.clear();
    const published = value(await checkout.publish());
    expect(outcomes(published.events)).toEqual([]);
    expect(published.waiting?.findings.map(({ code }) => code)).toEqual(['RELEASE_ARTIFACT_UNREACHABLE']);
  });

  test('an artifact at an origin that nobody accepted is not asked for', async () => {
    await using checkout = await newCheckout();
    checkout.commitRelease(await newRelease(checkout.publisher, { url: `${NEW}/a.tgz` }));
    expect(outcomes(value(await checkout.publish()).events)).toEqual(['left-out: RELEASE_ORIGIN_FORBIDDEN']);
    expect(checkout.fetched).toEqual([]);
  });

  test('who approves is asked as soon as the policy says so', async () => {
    await using checkout = await newCheckout(POLICY_OF_PUSHES);
    checkout.commit({ 'policy.yml': POLICY });
    checkout.commitRelease(await newRelease(checkout.publisher));
    checkout.approvals.set(checkout.commitRelease(await newRelease(checkout.publisher, { version: '1.0.1' })), PUSHED);
    expect(outcomes(value(await checkout.publish()).events)).toEqual([
      'admitted',
      'left-out: APPROVAL_NO_PULL_REQUEST',
    ]);
  });

  test('and no longer as soon as it does not', async () => {
    await using checkout = await newCheckout();
    checkout.commit({ 'policy.yml': POLICY_OF_PUSHES });
    checkout.approvals.set(checkout.commitRelease(await newRelease(checkout.publisher)), PUSHED);
    expect(outcomes(value(await checkout.publish()).events)).toEqual(['admitted']);
  });
});
