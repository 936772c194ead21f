import { execFile } from 'node:child_process';
import { copyFile, appendFile, mkdir } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { serveFolder } from '../../../lab/rehearsal/serve-folder.ts';
import { registryOnGitHub } from '../../action/github/registry-on-github.ts';

const CLI = resolve(import.meta.dirname, '../../../cli/main.ts');
const run = promisify(execFile);

interface Answer {
  readonly verdict: string;
  readonly findings?: readonly { readonly code: string }[];
}

test(
  'a keyless release, submitted, checked, approved, merged and published under a keyless head, is allowed on a host; a byte changed, denied',
  { timeout: 60_000 },
  async () => {
    await using registry = await registryOnGitHub({ head: 'workflow' });
    const submitted = await registry.submit(
      { 'signing-key': '', ...registry.keylessInputs() },
      { idToken: registry.identity('release') },
    );
    expect(submitted.outputs).toMatchObject({ result: 'opened' });
    const number = Number(submitted.outputs['pull-request']);
    expect((await registry.check(number)).outputs).toMatchObject({ verdict: 'admissible', approval: 'missing' });
    await registry.approve(number);
    expect((await registry.check(number)).outputs).toMatchObject({ verdict: 'admissible', approval: 'given' });
    await registry.merge(number);
    const published = await registry.publish();
    expect(published.outputs).toMatchObject({ result: 'published', 'left-out': '[]' });

    // A host fetches what any web server would serve from the branch.
    const { folder, artifact, lab } = registry;
    await run('git', ['clone', '--quiet', '--branch=publication', lab.cloneUrl('acme/plugins'), folder.in('served')]);
    await using server = await serveFolder(folder.in('served'));
    const load = async (file: string): Promise<Answer> => {
      const options = ['--publication', server.origin, '--root', folder.in('reg/trust/root.json')];
      const args = [CLI, 'load', file, ...options, '--cache', folder.in('cache'), '--json'];
      const { stdout } = await run(process.execPath, args).catch((error: unknown) => {
        if (typeof error === 'object' && error !== null && 'stdout' in error) return { stdout: String(error.stdout) };
        throw error;
      });
      return JSON.parse(stdout) as Answer;
    };
    expect(await load(artifact)).toMatchObject({ verdict: 'allow' });
    const changed = resolve(dirname(artifact), 'changed', basename(artifact));
    await mkdir(dirname(changed));
    await copyFile(artifact, changed);
    await appendFile(changed, 'x');
    expect(await load(changed)).toMatchObject({ verdict: 'deny' });

    // The head is the second proof of every admission: another workflow's is refused before anything is written.
    const again = await registry.release('1.0.1');
    await registry.approve(again.number);
    await registry.merge(again.number);
    const before = await registry.tip('publication');
    const forged = await registry.publish({}, { idToken: registry.identity('other') });
    expect(forged).toMatchObject({ exitCode: 1, outputs: {} });
    expect(forged.annotations.map(({ title }) => title)).toContain('SIGNER_WRONG_REPOSITORY');
    expect(await registry.tip('publication')).toBe(before);
    expect((await registry.publish()).outputs).toMatchObject({ result: 'published' });
    await run('git', ['-C', folder.in('served'), 'pull', '--quiet']);
    expect(await load(again.artifact)).toMatchObject({ verdict: 'allow' });
  },
);
