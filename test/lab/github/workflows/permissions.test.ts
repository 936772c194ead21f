import { expect, test } from 'vitest';
import { startSigstore } from '../../../../lab/sigstore/index.ts';
import { ISSUE, ask, at, ends, logOf, REPOSITORY, startWorkflowSetting, workflow } from './setting.ts';

const CHECK = ask('check', 'POST', '/repos/acme/registry/check-runs', '{"name":"n","head_sha":"${{ github.sha }}"}');

test('a token may what the workflow or the job grants, exactly', async () => {
  await using setting = await startWorkflowSetting();
  await setting.put({
    [at('default.yml')]: workflow('on: push', [ISSUE, CHECK]),
    [at('none.yml')]: workflow('on: push\npermissions: {}', [ISSUE, CHECK]),
    [at('top.yml')]: workflow('on: push\npermissions: {issues: write}', [ISSUE, CHECK]),
    [at('job.yml')]: workflow('on: push\npermissions: {issues: write}', [ISSUE, CHECK], 'permissions: {checks: write}'),
    [at('all.yml')]: workflow('on: push\npermissions: write-all', [ISSUE, CHECK]),
  });
  const said = async (file: string) => logOf((await setting.runsOf(file))[0]).match(/(?:issue|check) \d+/g);
  expect(await said('default.yml')).toEqual(['issue 403', 'check 403']);
  expect(await said('none.yml')).toEqual(['issue 403', 'check 403']);
  expect(await said('top.yml')).toEqual(['issue 201', 'check 403']);
  expect(await said('job.yml')).toEqual(['issue 403', 'check 201']);
  expect(await said('all.yml')).toEqual(['issue 201', 'check 201']);
  expect((await setting.runsOf('default.yml'))[0]?.jobs[0]?.permissions).toEqual({
    contents: 'read',
    packages: 'read',
  });
});

test('a repository may give more to jobs that ask for nothing in particular, and nobody gets an identity by that', async () => {
  await using setting = await startWorkflowSetting();
  setting.lab.settings(REPOSITORY).workflowToken = { defaults: 'write', mayApprove: false };
  await setting.put({ [at('default.yml')]: workflow('on: push', [ISSUE]) });
  const [run] = await setting.runsOf('default.yml');
  expect(logOf(run)).toContain('issue 201');
  expect(run?.jobs[0]?.permissions).not.toHaveProperty('id-token');
});

test('a token ends with its job', async () => {
  await using setting = await startWorkflowSetting();
  const steps = ['run: echo "::notice::$(echo ${{ github.token }} | rev)"'];
  await setting.put({ [at('leak.yml')]: workflow('on: push\npermissions: {contents: read}', steps) });
  const message = (await setting.runsOf('leak.yml'))[0]?.jobs[0]?.annotations[0]?.message ?? '';
  const token = message.split('').reverse().join('');
  expect(token).toMatch(/^ghs_/);
  await expect(setting.as(token).rest.repos.get({ owner: 'acme', repo: 'registry' })).rejects.toThrow(
    'Bad credentials',
  );
});

test('only a job with id-token: write can ask who it is, and the token says what ran', async () => {
  await using sigstore = await startSigstore();
  await using setting = await startWorkflowSetting({ grantIdToken: (claims) => sigstore.grantIdToken(claims) });
  const who = `run: |
  node -e "fetch(process.env.ACTIONS_ID_TOKEN_REQUEST_URL + '&audience=x', { headers: { authorization: 'Bearer ' + process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN } }).then((r) => r.json()).then(({ value }) => console.log(Buffer.from(value.split('.')[1], 'base64url').toString()))"`;
  const sha = await setting.put({
    [at('with.yml')]: workflow('name: W\non: push', [who], 'permissions: {id-token: write}'),
    [at('without.yml')]: workflow('on: push', ['run: echo "url=$ACTIONS_ID_TOKEN_REQUEST_URL."']),
  });
  const [run] = await setting.runsOf('with.yml');
  const claims = JSON.parse(logOf(run).match(/^\{.*\}$/m)?.[0] ?? '{}') as Record<string, unknown>;
  const ref = 'acme/registry/.github/workflows/with.yml@refs/heads/main';
  expect(claims).toMatchObject({
    aud: 'x',
    sub: 'repo:acme/registry:ref:refs/heads/main',
    repository: 'acme/registry',
    repository_id: String(setting.lab.repository(REPOSITORY).id),
    workflow: 'W',
    workflow_ref: ref,
    job_workflow_ref: ref,
    job_workflow_sha: sha,
    sha,
    ref: 'refs/heads/main',
    event_name: 'push',
    run_id: String(run?.id),
    run_attempt: '1',
    actor: 'olive',
    runner_environment: 'github-hosted',
  });
  expect(logOf((await setting.runsOf('without.yml'))[0])).toContain('url=.');
});

test('a workflow that a token pushes starts nothing, and the token pushes no workflow file', async () => {
  await using setting = await startWorkflowSetting();
  const push = (file: string) =>
    `run: |\n  mkdir -p $(dirname ${file}) && echo 1 > ${file} && git add . && git -c user.name=a -c user.email=a@example.com commit -qm x && git push -q origin HEAD:\${{ github.ref_name }}`;
  const checkout = `uses: actions/checkout@${'a'.repeat(40)}`;
  const grant = 'permissions: {contents: write}';
  await setting.put({
    [at('push.yml')]: workflow(`on: {push: {branches: [one, two]}}\n${grant}`, [
      checkout,
      `${push('made.txt')}\nif: github.ref_name == 'one'`,
      `${push('.github/workflows/evil.yml')}\nif: github.ref_name == 'two'`,
    ]),
  });
  await setting.lab.push(REPOSITORY, { as: 'wim', branch: 'one', files: { a: '1' } });
  expect(ends(await setting.runsOf('push.yml'))).toEqual(['success']);
  const { data } = await setting
    .as()
    .rest.repos.getContent({ owner: 'acme', repo: 'registry', path: 'made.txt', ref: 'one' });
  expect(data).toMatchObject({ path: 'made.txt' });
  await setting.lab.push(REPOSITORY, { as: 'wim', branch: 'two', files: { a: '1' } });
  const [, second] = await setting.runsOf('push.yml');
  expect(second?.conclusion).toBe('failure');
  expect(logOf(second)).toContain('without `workflows` permission');
});
