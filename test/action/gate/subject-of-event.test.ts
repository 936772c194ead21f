import { expect, test } from 'vitest';
import { subjectOfEvent, type CheckEvent, type OpenPull } from '../../../action/gate/subject-of-event.ts';
import { verdict } from '../../fixtures/registry.ts';

const SHA = 'a'.repeat(40);
const HEAD = 'b'.repeat(40);
const OURS = 5;
const FORK = 6;

const pull = (number: number, head = HEAD, repositoryId = OURS): OpenPull => ({
  number,
  head,
  headBranch: { repositoryId },
});

function ask(
  event: Partial<CheckEvent>,
  open: readonly OpenPull[] | 'too-long' = [pull(7)],
  run = { head: HEAD, headRepositoryId: OURS },
) {
  const source = {
    open: () => Promise.resolve(open),
    run: (id: number) => Promise.resolve(id === 3 ? run : undefined),
  };
  return subjectOfEvent(
    { name: 'workflow_run', payload: { workflow_run: { id: 3 } }, input: '', sha: SHA, ...event },
    source,
  );
}

const number = (value: number) => ({ kind: 'ok', value: { kind: 'pull-request', number: value } });

test.each([
  ['the input, whatever the event is', { name: 'schedule', payload: {}, input: '7' }],
  ['pull_request_target', { name: 'pull_request_target', payload: { pull_request: { number: 7 } } }],
  ['workflow_dispatch', { name: 'workflow_dispatch', payload: { inputs: { 'pull-request': '7' } } }],
  ['workflow_run, by the head of the run', {}],
])('a pull request is found by %s', async (_name, event) => {
  expect(await ask(event)).toEqual(number(7));
});

test('a merge queue is about the commit that the run belongs to, whatever the payload claims', async () => {
  const payload = { merge_group: { head_sha: HEAD }, pull_request: { number: 7 } };
  expect(await ask({ name: 'merge_group', payload })).toEqual({ kind: 'ok', value: { kind: 'queued', head: SHA } });
});

test('of a signal nothing but the number of its run is believed', async () => {
  const claims = { id: 3, head_sha: SHA, pull_requests: [{ number: 9 }], head_repository: { id: FORK } };
  expect(
    await ask({ payload: { workflow_run: claims, pull_request: { number: 9 } } }, [pull(9, SHA), pull(7)]),
  ).toEqual(number(7));
});

test('the head alone does not tell a fork’s pull request from another with the same head', async () => {
  const twins = [pull(8, HEAD, FORK), pull(7)];
  expect(await ask({}, twins)).toEqual(number(7));
  expect(await ask({}, twins, { head: HEAD, headRepositoryId: FORK })).toEqual(number(8));
  expect(await ask({}, [pull(9), pull(7)])).toEqual(number(7));
});

test.each([
  [
    'pull_request, whose workflow file is the proposal’s own',
    { name: 'pull_request', payload: { pull_request: { number: 7 } } },
  ],
  ['push', { name: 'push', payload: {} }],
  ['a number that is none', { input: '7; rm' }],
  ['no number', { name: 'workflow_dispatch', payload: { inputs: {} } }],
  [
    'a number from a prototype',
    { name: 'pull_request_target', payload: { pull_request: Object.create({ number: 7 }) as object } },
  ],
  ['a run without a number', { payload: { workflow_run: { id: '3' } } }],
])('%s starts no check', async (_name, event) => {
  expect(verdict(await ask(event))).toBe('PULL_EVENT_UNFIT');
});

test('a run that is not ours, and a head that moved on, are about no pull request', async () => {
  expect(verdict(await ask({ payload: { workflow_run: { id: 4 } } }))).toBe('PULL_NOT_FOUND');
  expect(verdict(await ask({}, [pull(7, SHA)]))).toBe('PULL_NOT_FOUND');
  expect(verdict(await ask({}, 'too-long'))).toBe('GITHUB_LIST_TOO_LONG');
});
