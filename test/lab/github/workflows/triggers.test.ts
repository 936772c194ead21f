import { expect, test } from 'vitest';
import {
  ask,
  at,
  AT,
  ends,
  ISSUE,
  logOf,
  openForkPull,
  openPull,
  REPOSITORY,
  startWorkflowSetting,
  workflow,
} from './setting.ts';

const ECHO = 'run: echo "ran $GITHUB_EVENT_NAME $GITHUB_REF $GITHUB_SHA"';

test('a push runs the workflows of the pushed commit, by branch and path', async () => {
  await using setting = await startWorkflowSetting();
  const sha = await setting.put({
    [at('all.yml')]: workflow('on: push', [ECHO]),
    [at('main.yml')]: workflow('on: {push: {branches: [main]}}', [ECHO]),
    [at('other.yml')]: workflow("on: {push: {branches: ['*', '!main']}}", [ECHO]),
    [at('paths.yml')]: workflow("on: {push: {paths: ['docs/**']}}", [ECHO]),
    [at('tags.yml')]: workflow("on: {push: {tags: ['v*']}}", [ECHO]),
    [at('deeper/none.yml')]: workflow('on: push', [ECHO]),
  });
  await setting.workflows.idle();
  expect(setting.workflows.runs().map((each) => [each.path, each.conclusion])).toEqual([
    [at('all.yml'), 'success'],
    [at('main.yml'), 'success'],
  ]);
  const [run] = setting.workflows.runs();
  expect(logOf(run)).toContain(`ran push refs/heads/main ${sha}`);
  expect(run).toMatchObject({ headSha: sha, actor: 'olive', attempt: 1 });
  await setting.put({ 'docs/a.md': 'a' });
  expect(ends(await setting.runsOf('paths.yml'))).toEqual(['success']);
  await setting.user('olive').rest.git.createRef({ ...AT, ref: 'refs/tags/v1', sha });
  expect(logOf((await setting.runsOf('tags.yml'))[0])).toContain('ran push refs/tags/v1');
});

test('pull_request runs the file of the merge, pull_request_target that of the default branch', async () => {
  await using setting = await startWorkflowSetting();
  const main = await setting.put({
    [at('pr.yml')]: workflow('on: pull_request', ['run: echo from main']),
    [at('target.yml')]: workflow('on: pull_request_target', [
      'run: echo from main $GITHUB_SHA $GITHUB_REF $GITHUB_HEAD_REF',
    ]),
  });
  await setting.lab.push(REPOSITORY, {
    as: 'wim',
    branch: 'topic',
    files: {
      [at('pr.yml')]: workflow('on: pull_request', ['run: echo from head $GITHUB_REF']),
      [at('target.yml')]: workflow('on: pull_request_target', ['run: echo from head']),
    },
  });
  const { head } = await openPull(setting);
  const [own] = await setting.runsOf('pr.yml');
  const [target] = await setting.runsOf('target.yml');
  expect(logOf(own)).toContain('from head refs/pull/1/merge');
  expect(own?.sha).not.toBe(head);
  expect(own?.headSha).toBe(head);
  expect(logOf(target)).toContain(`from main ${main} refs/heads/main topic`);
  expect(target).toMatchObject({ sha: main, headSha: head });
});

test("a fork's pull_request reads and has no secrets; its pull_request_target has both", async () => {
  await using setting = await startWorkflowSetting();
  const steps = [ISSUE, 'run: echo "secret is ${#SECRET} long"\nenv: {SECRET: "${{ secrets.KEY }}"}'];
  const grants = 'permissions: {issues: write, id-token: write}';
  await setting.put({
    [at('pr.yml')]: workflow(`on: pull_request\n${grants}`, steps),
    [at('target.yml')]: workflow(`on: pull_request_target\n${grants}`, steps),
  });
  setting.workflows.setSecrets(REPOSITORY, { KEY: '12345' });
  const { head } = await openForkPull(setting, { 'plugins/stan.json': '{}' });
  const [own] = await setting.runsOf('pr.yml');
  const [target] = await setting.runsOf('target.yml');
  expect(logOf(own)).toContain('issue 403');
  expect(logOf(own)).toContain('secret is 0 long');
  expect(own?.jobs[0]?.permissions).toEqual({ issues: 'read' });
  expect(logOf(target)).toContain('issue 201');
  expect(logOf(target)).toContain('secret is 5 long');
  expect(own).toMatchObject({ headSha: head, actor: 'stan' });
  const inside = await openPull(setting, 'inside');
  const [, ours] = await setting.runsOf('pr.yml');
  expect(ours?.headSha).toBe(inside.head);
  expect(logOf(ours)).toContain('issue 201');
});

test('types narrow what starts, and a pull request that is closed starts nothing by default', async () => {
  await using setting = await startWorkflowSetting();
  await setting.put({
    [at('default.yml')]: workflow('on: pull_request_target', [ECHO]),
    [at('closed.yml')]: workflow('on: {pull_request_target: {types: [closed]}}', [ECHO]),
    [at('base.yml')]: workflow('on: {pull_request_target: {branches: [release]}}', [ECHO]),
  });
  const { number } = await openPull(setting);
  expect(ends(await setting.runsOf('default.yml'))).toEqual(['success']);
  await setting.user('wim').rest.pulls.update({ ...AT, pull_number: number, state: 'closed' });
  expect(ends(await setting.runsOf('default.yml'))).toEqual(['success']);
  expect(ends(await setting.runsOf('closed.yml'))).toEqual(['success']);
  expect(await setting.runsOf('base.yml')).toEqual([]);
});

test('a conflict with the base keeps pull_request from running, and not pull_request_target', async () => {
  await using setting = await startWorkflowSetting();
  await setting.put({
    [at('pr.yml')]: workflow('on: pull_request', [ECHO]),
    [at('target.yml')]: workflow('on: pull_request_target', [ECHO]),
  });
  await setting.lab.push(REPOSITORY, { as: 'wim', branch: 'topic', files: { 'README.md': 'two\n' } });
  await setting.put({ 'README.md': 'three\n' });
  await openPull(setting);
  expect(await setting.runsOf('pr.yml')).toEqual([]);
  expect(ends(await setting.runsOf('target.yml'))).toEqual(['success']);
});

test('[skip ci] keeps push and pull_request from running, and not pull_request_target', async () => {
  await using setting = await startWorkflowSetting();
  await setting.put({
    [at('push.yml')]: workflow('on: push', [ECHO]),
    [at('pr.yml')]: workflow('on: pull_request', [ECHO]),
    [at('target.yml')]: workflow('on: pull_request_target', [ECHO]),
  });
  const message = 'Nothing to see [skip ci]';
  await setting.lab.push(REPOSITORY, { as: 'wim', branch: 'quiet', files: { 'plugins/q.json': '{}' }, message });
  await setting.user('wim').rest.pulls.create({ ...AT, title: 'q', head: 'quiet', base: 'main' });
  expect(ends(await setting.runsOf('push.yml'))).toEqual(['success']);
  expect(await setting.runsOf('pr.yml')).toEqual([]);
  expect(ends(await setting.runsOf('target.yml'))).toEqual(['success']);
});

test('workflow_run starts from the default branch, by name and outcome, no further than three in a row', async () => {
  await using setting = await startWorkflowSetting();
  const after = (name: string) => `on: {workflow_run: {workflows: [${name}], types: [completed]}}`;
  const tell =
    'run: echo "after ${{ github.event.workflow_run.name }} ${{ github.event.workflow_run.conclusion }} ${{ github.event.workflow_run.head_sha }}"';
  await setting.put({
    [at('a.yml')]: workflow('name: A\non: pull_request', ['run: exit 3']),
    [at('b.yml')]: workflow(`name: B\n${after('A')}`, [tell]),
    [at('c.yml')]: workflow(`name: C\n${after('B')}`, [tell]),
    [at('d.yml')]: workflow(`name: D\n${after('C')}`, [tell]),
    [at('e.yml')]: workflow(`name: E\n${after('D')}`, [tell]),
    [at('other.yml')]: workflow(after('Z'), [tell]),
  });
  const { head } = await openForkPull(setting, { 'plugins/stan.json': '{}', [at('b.yml')]: workflow('on: push', []) });
  const [b] = await setting.runsOf('b.yml');
  expect(logOf(b)).toContain(`after A failure ${head}`);
  expect(b).toMatchObject({ ref: 'refs/heads/main', actor: 'stan', event: 'workflow_run' });
  expect(ends(await setting.runsOf('d.yml'))).toEqual(['success']);
  expect(await setting.runsOf('e.yml')).toEqual([]);
  expect(await setting.runsOf('other.yml')).toEqual([]);
});

test('what a workflow token does starts nothing, but for a dispatch', async () => {
  await using setting = await startWorkflowSetting();
  const dispatch = '/repos/acme/registry/actions/workflows/told.yml/dispatches';
  await setting.put({
    [at('issues.yml')]: workflow('on: issues', [ECHO]),
    [at('told.yml')]: workflow('on: workflow_dispatch', ['run: echo told by ${{ github.actor }}']),
    [at('act.yml')]: workflow('on: {push: {branches: [go]}}\npermissions: {issues: write, actions: write}', [
      ISSUE,
      ask('dispatch', 'POST', dispatch, '{"ref":"main"}'),
    ]),
  });
  await setting.lab.push(REPOSITORY, { as: 'wim', branch: 'go', files: { go: '1' } });
  const [act] = await setting.runsOf('act.yml');
  expect(logOf(act)).toMatch(/issue 201[^]*dispatch 204/);
  expect(await setting.runsOf('issues.yml')).toEqual([]);
  expect(logOf((await setting.runsOf('told.yml'))[0])).toContain('told by github-actions[bot]');
  await setting.user('wim').rest.issues.create({ ...AT, title: 'by hand' });
  expect(ends(await setting.runsOf('issues.yml'))).toEqual(['success']);
});

test('repository_dispatch starts from the default branch, by type', async () => {
  await using setting = await startWorkflowSetting();
  await setting.put({
    [at('told.yml')]: workflow('on: {repository_dispatch: {types: [go]}}', [
      'run: echo "told ${{ github.event.client_payload.n }} $GITHUB_REF"',
    ]),
  });
  const tell = (type: string) =>
    setting.user('wim').rest.repos.createDispatchEvent({ ...AT, event_type: type, client_payload: { n: 7 } });
  await tell('stop');
  expect(await setting.runsOf('told.yml')).toEqual([]);
  await tell('go');
  expect(logOf((await setting.runsOf('told.yml'))[0])).toContain('told 7 refs/heads/main');
});

test('merge_group runs the file of the queued head', async () => {
  await using setting = await startWorkflowSetting();
  await setting.put({ [at('queue.yml')]: workflow('on: merge_group', ['run: echo from main']) });
  const sha = await setting.lab.push(REPOSITORY, {
    as: 'wim',
    branch: 'gh-readonly-queue/main/pr-1',
    files: { [at('queue.yml')]: workflow('on: merge_group', ['run: echo from queued']) },
  });
  const group = { head_sha: sha, head_ref: 'refs/heads/gh-readonly-queue/main/pr-1', base_ref: 'refs/heads/main' };
  setting.workflows.tell(REPOSITORY, 'merge_group', { action: 'checks_requested', merge_group: group }, 'wim');
  const [run] = await setting.runsOf('queue.yml');
  expect(logOf(run)).toContain('from queued');
  expect(run).toMatchObject({ sha, headSha: sha });
});

test('a file that cannot be read fails on the push that brings it, and runs nothing', async () => {
  await using setting = await startWorkflowSetting();
  await setting.put({
    [at('broken.yml')]: 'on: pull_request\njobs: [a',
    [at('wrong.yml')]: workflow('on: push', ['run: echo ${{ nothing.here }}']),
    [at('beyond.yml')]: workflow('on: push', [ECHO], 'strategy: {matrix: {a: [1]}}'),
  });
  const runs = [...(await setting.runsOf('broken.yml')), ...(await setting.runsOf('wrong.yml'))];
  expect(ends(runs)).toEqual(['failure', 'failure']);
  expect(runs[1]?.problems[0]).toContain("Unrecognized named-value: 'nothing'");
  expect((await setting.runsOf('beyond.yml'))[0]?.problems).toEqual(['the lab does not model strategy (job job)']);
  expect(runs.flatMap((each) => each.jobs)).toEqual([]);
});

test('a fork runs nothing of its own', async () => {
  await using setting = await startWorkflowSetting();
  await setting.put({ [at('push.yml')]: workflow('on: {push: {branches: [offer]}}', [ECHO]) });
  await openForkPull(setting, { 'plugins/stan.json': '{}' });
  expect(await setting.runsOf('push.yml')).toEqual([]);
});

test('a schedule fires on the default branch, and stops after sixty idle days', async () => {
  await using setting = await startWorkflowSetting();
  await setting.put({ [at('daily.yml')]: workflow("on: {schedule: [{cron: '0 3 * * *'}]}", [ECHO]) });
  setting.workflows.schedule(REPOSITORY);
  expect(logOf((await setting.runsOf('daily.yml'))[0])).toContain('ran schedule refs/heads/main');
  setting.workflows.schedule(REPOSITORY, { at: new Date(Date.now() + 61 * 86_400_000) });
  expect(ends(await setting.runsOf('daily.yml'))).toEqual(['success']);
  const { data } = await setting.user('olive').rest.actions.listRepoWorkflows(AT);
  expect(data.workflows[0]?.state).toBe('disabled_inactivity');
});

test('a dispatch needs a writer, a trigger on the ref, and the inputs that are declared', async () => {
  await using setting = await startWorkflowSetting();
  const inputs = '{n: {required: true, type: string}, sure: {type: boolean, default: false}}';
  await setting.put({
    [at('told.yml')]: workflow(`on: {workflow_dispatch: {inputs: ${inputs}}}`, [
      'run: echo "n=${{ inputs.n }} sure=${{ inputs.sure == true }} ${{ github.event.inputs.sure == \'true\' }}"',
    ]),
    [at('push.yml')]: workflow('on: {push: {branches: [never]}}', [ECHO]),
  });
  const { workflows } = setting;
  const told = (file: string, given: Record<string, string>, as = 'wim', ref = 'main') =>
    workflows.dispatch(REPOSITORY, file, ref, given, as);
  await expect(told('told.yml', { n: '1' }, 'rita')).rejects.toThrow('Must have write access');
  await expect(told('told.yml', {})).rejects.toThrow("Required input 'n' not provided");
  await expect(told('told.yml', { n: '1', m: '2' })).rejects.toThrow('Unexpected inputs provided: ["m"]');
  await expect(told('told.yml', { n: '1' }, 'wim', 'gone')).rejects.toThrow('No ref found for: gone');
  await expect(told('push.yml', {})).rejects.toThrow("does not have 'workflow_dispatch' trigger");
  await expect(told('none.yml', {})).rejects.toThrow('Not Found');
  expect(workflows.runs()).toEqual([]);
  await told('told.yml', { n: '1', sure: 'true' });
  expect(logOf((await setting.runsOf('told.yml'))[0])).toContain('n=1 sure=true true');
});

test('a required check of a job that was skipped has passed', async () => {
  await using setting = await startWorkflowSetting();
  await setting.put({ [at('pr.yml')]: workflow('on: pull_request', [ECHO], "if: github.actor == 'nobody'") });
  setting.lab.protect(REPOSITORY, 'main', { requiredChecks: [{ name: 'job' }] });
  const { number } = await openPull(setting);
  const merge = () => setting.user('wim').rest.pulls.merge({ ...AT, pull_number: number });
  expect((await setting.runsOf('pr.yml'))[0]?.conclusion).toBe('skipped');
  expect((await merge()).status).toBe(200);
});

test("a dispatch on a branch runs that branch's file, whatever the default branch says", async () => {
  await using setting = await startWorkflowSetting();
  await setting.put({ [at('told.yml')]: workflow('on: workflow_dispatch', ['run: echo reviewed']) });
  const files = { [at('told.yml')]: workflow('on: workflow_dispatch', ['run: echo unreviewed $GITHUB_REF']) };
  await setting.lab.push(REPOSITORY, { as: 'wim', branch: 'mine', files });
  await setting.workflows.dispatch(REPOSITORY, 'told.yml', 'mine', {}, 'wim');
  expect(logOf((await setting.runsOf('told.yml'))[0])).toContain('unreviewed refs/heads/mine');
});

test('an expression in a script is text before the script is read: what outsiders write is run', async () => {
  await using setting = await startWorkflowSetting();
  await setting.put({
    [at('bad.yml')]: workflow('on: issues', ['run: echo "title ${{ github.event.issue.title }}"']),
    [at('good.yml')]: workflow('on: issues', [
      'run: echo "title $TITLE"\nenv: {TITLE: "${{ github.event.issue.title }}"}',
    ]),
  });
  await setting.user('stan').rest.issues.create({ ...AT, title: '"; echo pwn"ed' });
  expect(logOf((await setting.runsOf('bad.yml'))[0])).toMatch(/^pwned$/m);
  expect(logOf((await setting.runsOf('good.yml'))[0])).toContain('title "; echo pwn"ed');
});
