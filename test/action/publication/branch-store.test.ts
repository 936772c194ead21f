import { execFileSync } from 'node:child_process';
import { chmod, readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { hostname } from 'node:os';
import { describe, expect, test } from 'vitest';
import { openBranchStore } from '../../../action/publication/branch-store.ts';
import { directoryStore } from '../../../action/publication/directory-store.ts';
import { ownMark } from '../../../action/publication/living-process.ts';
import { PublicationStoreError } from '../../../action/publication/publication-store.ts';
import { newRegistry, publishFirst } from '../../signing/tuf/registry-fixture.ts';
import { temporaryDirectory } from '../../signing/tuf/temporary-directory.ts';
import { BRANCH, newLocation, openStore } from './store-fixture.ts';

const AUTHOR = { name: 'Publisher', email: 'publisher@registry.example' };
const git = (cwd: string, ...args: string[]) => execFileSync('git', args, { cwd, encoding: 'utf8' }).trim();

describe('a branch store', () => {
  test('writes plain files on its branch alone, with the time it was given', async () => {
    await using folder = await temporaryDirectory();
    const remote = await newLocation('branch', folder);
    const registry = await newRegistry();
    const now = () => new Date('2026-05-01T12:00:00.900Z');
    await using store = await openBranchStore({ remote, branch: BRANCH, author: AUTHOR, now });
    await publishFirst(registry, store);
    expect(git(remote, 'for-each-ref', '--format=%(refname)')).toBe(`refs/heads/${BRANCH}`);
    expect(git(remote, 'log', '--format=%an <%ae> %at %ct %s', BRANCH)).toBe(
      'Publisher <publisher@registry.example> 1777636800 1777636800 First',
    );
    const tree = git(remote, 'ls-tree', '-r', BRANCH).split('\n');
    expect(tree.every((line) => line.startsWith('100644 blob '))).toBe(true);
    expect(tree).toHaveLength(registry.first.files.length);
  });

  test('leaves nothing behind on this machine', async () => {
    await using folder = await temporaryDirectory();
    const temporary = process.env['TMPDIR'];
    process.env['TMPDIR'] = folder.path;
    try {
      await using store = await openStore('branch', await newLocation('branch', folder));
      await publishFirst(await newRegistry(), store);
      expect(await readdir(folder.path)).toHaveLength(2);
    } finally {
      if (temporary === undefined) delete process.env['TMPDIR'];
      else process.env['TMPDIR'] = temporary;
    }
    expect(await readdir(folder.path)).toEqual(['branch']);
  });

  test('takes a link on its branch for no file', async () => {
    await using folder = await temporaryDirectory();
    const remote = await newLocation('branch', folder);
    await writeFile(folder.in('target'), '/etc/passwd');
    const blob = git(remote, 'hash-object', '-w', folder.in('target'));
    const tree = execFileSync('git', ['mktree'], { cwd: remote, input: `120000 blob ${blob}\tlink.json\n` });
    const identity = ['-c', 'user.name=x', '-c', 'user.email=x@registry.example'];
    const commit = git(remote, ...identity, 'commit-tree', '-m', 'x', tree.toString().trim());
    git(remote, 'update-ref', `refs/heads/${BRANCH}`, commit);
    await using store = await openStore('branch', remote);
    expect(await store.readHead()).toBe(commit);
    expect(await store.read('link.json')).toBeUndefined();
  });

  test('learns of a refusal by the remote that is no race', async () => {
    await using folder = await temporaryDirectory();
    const remote = await newLocation('branch', folder);
    await writeFile(`${remote}/hooks/pre-receive`, '#!/bin/sh\nexit 1\n');
    await chmod(`${remote}/hooks/pre-receive`, 0o755);
    const { files } = (await newRegistry()).first;
    await using store = await openStore('branch', remote);
    const commit = store.commit({ expected: undefined, files, message: 'First' });
    await expect(commit).rejects.toThrow(PublicationStoreError);
  });

  test.each(['-x', 'a..b', 'a b', 'refs/../x', 'a.lock', '', 'a:b'])('takes no branch named %j', async (branch) => {
    const options = { remote: '/nowhere', branch, author: AUTHOR, now: () => new Date() };
    await expect(openBranchStore(options)).rejects.toThrow(RangeError);
  });

  test('gives git the credential by environment only, and to no host that the remote redirects to', async () => {
    const seen: { authorization: string | undefined; port: number | undefined }[] = [];
    await using other = await listen((request) => void seen.push(request));
    await using remote = await listen((request) => void seen.push(request), other.port);
    const authorization = `Basic ${Buffer.from('x:secret-token').toString('base64')}`;
    const options = { remote: `http://127.0.0.1:${remote.port}/r.git`, branch: BRANCH, authorization, author: AUTHOR };
    await using store = await openBranchStore({ ...options, now: () => new Date() });
    const error = await store.readHead().then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(PublicationStoreError);
    expect(seen).toEqual([{ authorization, port: remote.port }]);
    expect(String(error)).not.toContain('secret');
  });

  test('puts no credential into any argument or file', async () => {
    await using folder = await temporaryDirectory();
    const remote = await newLocation('branch', folder);
    const log = folder.in('argv');
    await writeFile(folder.in('git'), `#!/bin/sh\necho "$@" >> '${log}'\nPATH=${process.env['PATH']} exec git "$@"\n`);
    await chmod(folder.in('git'), 0o755);
    const path = process.env['PATH'];
    process.env['PATH'] = `${folder.path}:${path}`;
    try {
      const options = { remote, branch: BRANCH, authorization: 'Bearer secret-token', author: AUTHOR };
      await using store = await openBranchStore({ ...options, now: () => new Date() });
      await publishFirst(await newRegistry(), store);
    } finally {
      process.env['PATH'] = path;
    }
    const argv = await readFile(log, 'utf8');
    expect(argv).toContain('push');
    expect(argv).not.toContain('secret-token');
  });
});

describe('the lock of a directory store', () => {
  const publish = async (directory: string, lockTimeoutMs: number) => {
    const { files } = (await newRegistry()).first;
    return directoryStore({ directory, lockTimeoutMs }).commit({ expected: undefined, files, message: 'First' });
  };

  test('of a living writer is waited for, and then is the end of it', async () => {
    await using folder = await temporaryDirectory();
    await writeFile(folder.in('.publication.lock'), JSON.stringify({ ...(await ownMark()), id: 'x' }));
    await expect(publish(folder.path, 120)).rejects.toThrow('Another writer');
  });

  test('of a dead process of this machine is taken over', async () => {
    await using folder = await temporaryDirectory();
    // Above the largest process id that Linux gives out.
    const mark = { ...(await ownMark()), pid: 2 ** 22 + 1 };
    await writeFile(folder.in('.publication.lock'), JSON.stringify({ ...mark, id: 'x' }));
    expect((await publish(folder.path, 120)).kind).toBe('written');
  });

  test('of a dead process whose id another has now is taken over', async () => {
    await using folder = await temporaryDirectory();
    await writeFile(folder.in('.publication.lock'), JSON.stringify({ ...(await ownMark()), began: '1', id: 'x' }));
    expect((await publish(folder.path, 120)).kind).toBe('written');
  });

  test('of another container of this host name is waited for, though no process here has its id', async () => {
    await using folder = await temporaryDirectory();
    const mark = { pid: 2 ** 22 + 1, began: '1', realm: 'another process namespace', host: hostname() };
    await writeFile(folder.in('.publication.lock'), JSON.stringify({ ...mark, id: 'x' }));
    await expect(publish(folder.path, 120)).rejects.toThrow('Another writer');
  });

  test('of another machine is taken over only when it is older than any commit takes', async () => {
    await using folder = await temporaryDirectory();
    await writeFile(folder.in('.publication.lock'), JSON.stringify({ pid: 1, host: 'elsewhere', id: 'x' }));
    await expect(publish(folder.path, 120)).rejects.toThrow('Another writer');
    const now = () => new Date(Date.now() + 601_000);
    const { files } = (await newRegistry()).first;
    const store = directoryStore({ directory: folder.path, lockTimeoutMs: 120, now });
    expect((await store.commit({ expected: undefined, files, message: 'First' })).kind).toBe('written');
  });
});

interface Listener extends AsyncDisposable {
  readonly port: number;
}

/** Answers every request with a redirect to another port, or with 404. */
async function listen(
  seen: (request: { authorization: string | undefined; port: number | undefined }) => void,
  redirectTo?: number,
): Promise<Listener> {
  const server = createServer((request, response) => {
    seen({ authorization: request.headers.authorization, port: request.socket.localPort });
    if (redirectTo === undefined) return response.writeHead(404).end();
    return response.writeHead(301, { location: `http://127.0.0.1:${redirectTo}${request.url ?? ''}` }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    port: address.port,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
