import { expect, test } from 'vitest';
import { at, AT, ends, logOf, openPull, REPOSITORY, startWorkflowSetting, workflow } from './setting.ts';

const TELL = ['run: echo "key ${#KEY} ${{ vars.PLACE }}."\nenv: {KEY: "${{ secrets.KEY }}"}'];

test('the secrets of an environment are those of jobs that name it alone', async () => {
  await using setting = await startWorkflowSetting();
  setting.workflows.setSecrets(REPOSITORY, { KEY: '12345' }, 'publish');
  setting.workflows.setVariables(REPOSITORY, { PLACE: 'everywhere' });
  setting.workflows.setVariables(REPOSITORY, { PLACE: 'there' }, 'publish');
  await setting.put({
    [at('in.yml')]: workflow('on: push', TELL, 'environment: publish'),
    [at('out.yml')]: workflow('on: push', TELL),
    [at('new.yml')]: workflow('on: push', TELL, 'environment: {name: "never-${{ github.ref_name }}"}'),
  });
  expect(logOf((await setting.runsOf('in.yml'))[0])).toContain('key 5 there');
  expect(logOf((await setting.runsOf('out.yml'))[0])).toContain('key 0 everywhere');
  expect(logOf((await setting.runsOf('new.yml'))[0])).toContain('key 0');
  expect([...setting.lab.settings(REPOSITORY).environments.keys()]).toEqual(['publish', 'never-main']);
});

test('an environment is closed to other branches: judged by the ref that runs, not by the head', async () => {
  await using setting = await startWorkflowSetting();
  setting.workflows.setSecrets(REPOSITORY, { KEY: '12345' }, 'publish');
  const environment = setting.lab.environment(REPOSITORY, 'publish');
  environment.branches = 'custom';
  environment.policies.push({ id: 1, name: 'main', type: 'branch' });
  await setting.put({
    [at('push.yml')]: workflow('on: push', TELL, 'environment: publish'),
    [at('pr.yml')]: workflow('on: pull_request', TELL, 'environment: publish'),
    [at('target.yml')]: workflow('on: pull_request_target', TELL, 'environment: publish'),
  });
  await openPull(setting);
  const [main, topic] = await setting.runsOf('push.yml');
  expect(logOf(main)).toContain('key 5');
  expect(topic?.conclusion).toBe('failure');
  expect(topic?.jobs[0]?.annotations[0]?.message).toBe(
    'Branch "topic" is not allowed to deploy to publish due to environment protection rules.',
  );
  expect(ends(await setting.runsOf('pr.yml'))).toEqual(['failure']);
  expect(logOf((await setting.runsOf('target.yml'))[0])).toContain('key 5');
  setting.lab.protect(REPOSITORY, 'main', { bypass: ['olive'] });
  environment.branches = 'protected';
  await setting.put({ a: '1' });
  expect(ends(await setting.runsOf('push.yml'))).toEqual(['success', 'failure', 'success']);
});

test('a job waits for a reviewer, by name or team, and not for who began it', async () => {
  await using setting = await startWorkflowSetting();
  const team = setting.lab.createTeam('acme', 'Security', ['rita', 'olive']);
  const environment = setting.lab.environment(REPOSITORY, 'publish');
  environment.reviewers = [{ type: 'Team', id: team.id }];
  environment.preventSelfReview = true;
  const content = workflow('on: push', ['run: echo approved'], 'environment: publish');
  await setting.put({ [at('publish.yml')]: content });
  const [run] = await setting.runsOf('publish.yml');
  expect(run?.jobs[0]?.status).toBe('waiting');
  const { data } = await setting.as().rest.checks.listForRef({ ...AT, ref: run?.sha ?? '' });
  expect(data.check_runs[0]?.status).toBe('queued');
  const review = (as: string, state?: 'approved' | 'rejected') =>
    setting.workflows.review(run?.id ?? 0, 'publish', as, state);
  expect(() => review('wim')).toThrow('wim does not review publish');
  expect(() => review('olive')).toThrow('olive does not review publish');
  review('rita');
  expect(ends(await setting.runsOf('publish.yml'))).toEqual(['success']);
  const reviews = await setting.user('olive').rest.actions.getReviewsForRun({ ...AT, run_id: run?.id ?? 0 });
  expect(reviews.data).toMatchObject([
    { state: 'approved', user: { login: 'rita' }, environments: [{ name: 'publish' }] },
  ]);
  await setting.put({ a: '1' });
  const [, second] = await setting.runsOf('publish.yml');
  setting.workflows.review(second?.id ?? 0, 'publish', 'rita', 'rejected');
  expect(ends(await setting.runsOf('publish.yml'))).toEqual(['success', 'failure']);
});
