import { describe, expect, test } from 'vitest';
import { newCheckout, type Checkout, type Edit } from '../fixtures/checkout.ts';
import { newRelease, outcomes, PLUGIN, POLICY_OF_PUSHES, value } from '../fixtures/registry.ts';
import { readChangeSet } from '../../core/registry/change-set.ts';

const FOLDER = `plugins/${PLUGIN}/releases/1.0.0`;
const LINK = { mode: '120000', content: '../../../../../../../../etc/passwd' };
const EXECUTABLE = { mode: '100755', content: '#!/bin/sh\n' };
const SUBMODULE = { mode: '160000', content: 'b'.repeat(40) };

const TAMPERS: readonly { name: string; edits: Readonly<Record<string, Edit>>; refusedWith: string }[] = [
  {
    name: 'its manifest a link',
    edits: { [`${FOLDER}/PLUGIN_MANIFEST.json`]: LINK },
    refusedWith: 'CHANGE_MODE_FORBIDDEN',
  },
  {
    name: 'its record executable',
    edits: { [`${FOLDER}/release.json`]: EXECUTABLE },
    refusedWith: 'CHANGE_MODE_FORBIDDEN',
  },
  {
    name: 'a submodule in it',
    edits: { [`${FOLDER}/attestations/more`]: SUBMODULE },
    refusedWith: 'CHANGE_MODE_FORBIDDEN',
  },
  {
    name: 'a submodule in it that .gitmodules says to ignore',
    edits: {
      [`${FOLDER}/attestations/more`]: SUBMODULE,
      '.gitmodules': `[submodule "m"]\n\tpath = ${FOLDER}/attestations/more\n\turl = https://example.com/\n\tignore = all\n`,
    },
    refusedWith: 'APPROVAL_RULES_UNACCEPTED CHANGE_GIT_RULES CHANGE_MIXED CHANGE_MODE_FORBIDDEN',
  },
  {
    name: 'attributes that hide it from reviewers',
    edits: { [`${FOLDER}/.gitattributes`]: '* -diff\n' },
    refusedWith: 'APPROVAL_RULES_UNACCEPTED CHANGE_GIT_RULES CHANGE_MIXED',
  },
  {
    name: 'attributes at the root',
    edits: { '.gitattributes': '* binary\n' },
    refusedWith: 'APPROVAL_RULES_UNACCEPTED CHANGE_GIT_RULES CHANGE_MIXED',
  },
  { name: 'a link beside it', edits: { 'docs/guide.md': LINK }, refusedWith: 'CHANGE_MODE_FORBIDDEN' },
  { name: 'a file that no registry has', edits: { 'package.json': '{}' }, refusedWith: 'CHANGE_PATH_UNKNOWN' },
];

/** Events of the next publish, whose findings name no code twice. */
async function publishNext(checkout: Checkout): Promise<readonly string[]> {
  return outcomes(value(await checkout.publish()).events);
}

describe('a release whose commit has', () => {
  test.each(TAMPERS)('$name is left out', async ({ edits, refusedWith }) => {
    await using checkout = await newCheckout(POLICY_OF_PUSHES);
    checkout.commitRelease(await newRelease(checkout.publisher), edits);
    const said = await publishNext(checkout);
    expect(said.at(-1)).toBe(`left-out: ${refusedWith}`);
    expect(said.join()).not.toContain('admitted');
  });

  test('none of it is admitted', async () => {
    await using checkout = await newCheckout(POLICY_OF_PUSHES);
    checkout.commitRelease(await newRelease(checkout.publisher), { 'docs/guide.md': 'text\n' });
    expect(await publishNext(checkout)).toEqual(['admitted']);
  });
});

describe('git itself', () => {
  test('shows a submodule that the checkout, too, is told to ignore', async () => {
    await using checkout = await newCheckout();
    const { objects } = checkout.repository;
    const modules = '[submodule "m"]\n\tpath = m\n\turl = https://example.com/\n\tignore = all\n';
    const before = checkout.commit({ '.gitmodules': modules });
    checkout.git(['config', 'submodule.m.ignore', 'all']);
    const after = checkout.commit({ m: SUBMODULE });
    expect(await objects.changes(before, after)).toEqual([{ path: 'm', kind: 'added', mode: '160000', size: 0 }]);
  });

  test('reads history as it is, whatever refs would put in its place', async () => {
    await using checkout = await newCheckout();
    const { objects } = checkout.repository;
    const tip = await objects.resolve('main');
    const history = await objects.firstParents(undefined, tip);
    const other = checkout.git(['commit-tree', `${tip}^{tree}`, '-m', 'Replaced']);
    checkout.git(['replace', tip, other]);
    expect(await objects.firstParents(undefined, tip)).toEqual(history);
  });

  test('never follows a link: its mode refuses it, and its target is not read', async () => {
    await using checkout = await newCheckout();
    const before = await checkout.repository.objects.resolve('main');
    const after = checkout.commit({ 'policy.yml': LINK });
    const changes = await checkout.repository.objects.changes(before, after);
    expect(changes).toEqual([{ path: 'policy.yml', kind: 'type-changed', mode: '120000', size: 0 }]);
    expect(JSON.stringify(readChangeSet(changes).findings)).not.toContain('etc/passwd');
    expect(await checkout.repository.objects.file(after, 'policy.yml')).toBeUndefined();
  });
});
