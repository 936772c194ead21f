import { afterEach, beforeEach, expect, test } from 'vitest';
import { approvalScene, type ApprovalScene } from '../action/github/approval-scene.ts';

// A team is who its number says: a new name takes no word from its members, and gives none to who takes the old one.

const NOT_COUNTED = 'APPROVAL_MISSING APPROVAL_NOT_COUNTED';

let scene: ApprovalScene;
beforeEach(async () => {
  scene = await approvalScene();
});
afterEach(() => scene[Symbol.asyncDispose]());

function rename(): void {
  const { world } = scene.lab;
  const teams = world.organizations.get(scene.lab.account('acme').id)?.teams;
  const team = teams?.get('security');
  if (teams === undefined || team === undefined) throw new Error('there is no such team');
  teams.delete('security');
  teams.set('guardians', { ...team, name: 'guardians', slug: 'guardians' });
}

test('members of a team that was renamed are its members', async () => {
  const { number } = await scene.propose();
  await scene.review(number, 'tess');
  expect(await scene.missing(number)).toBe('');
  rename();
  expect(await scene.missing(number)).toBe('');
  expect(await scene.missingAtPublish(await scene.merge(number))).toBe('');
});

test('members of another team that took its name are not', async () => {
  const { number } = await scene.propose();
  await scene.review(number, 'eve');
  rename();
  scene.lab.createTeam('acme', 'security', ['eve']);
  expect(await scene.missing(number)).toBe(NOT_COUNTED);
  await scene.review(number, 'tess');
  expect(await scene.missing(number)).toBe('');
});

test('a team that is gone has no members', async () => {
  const { number } = await scene.propose();
  await scene.review(number, 'tess');
  scene.lab.world.organizations.get(scene.lab.account('acme').id)?.teams.clear();
  expect(await scene.missing(number)).toBe(NOT_COUNTED);
});
