import { ApiFailure, invalid, notFound } from '../failure.ts';
import { NO_OBJECT, type TreeEntry } from '../git.ts';
import { textAt, type JsonObject } from '../json.ts';
import { refuseRefChange } from '../protection.ts';
import { refsMoved } from '../pushes.ts';
import { apiOf, renderGitCommit } from '../render.ts';
import { accountOf, ok, repositoryOf, type Call, type Reply, type Routes } from '../site.ts';
import { commitOf } from './commits.ts';
import { signatureOf, wrapped } from './git-data.ts';

const MAX_DIRECTORY_ENTRIES = 1000;
const MAX_RAW_BYTES = 100 * 1_048_576;

function entryUrls(call: Call, path: string, ref: string, sha: string): JsonObject {
  const base = apiOf(call.site, repositoryOf(call));
  const url = `${base}/contents/${path.split('/').map(encodeURIComponent).join('/')}?ref=${encodeURIComponent(ref)}`;
  return {
    url,
    git_url: `${base}/git/blobs/${sha}`,
    _links: { self: url, git: `${base}/git/blobs/${sha}`, html: null },
    download_url: null,
    html_url: null,
  };
}

function describeEntry(call: Call, entry: TreeEntry, path: string, ref: string): JsonObject {
  // GitHub calls a submodule a file in listings, for old clients' sake.
  const type = entry.type === 'tree' ? 'dir' : entry.mode === '120000' ? 'symlink' : 'file';
  return {
    type,
    name: path.split('/').at(-1) ?? '',
    path,
    sha: entry.sha,
    size: entry.size ?? 0,
    ...entryUrls(call, path, ref, entry.sha),
  };
}

async function entryAt(call: Call, commit: string, path: string): Promise<TreeEntry | undefined> {
  const output = await repositoryOf(call).git.run(['--literal-pathspecs', 'ls-tree', '-l', '-z', commit, '--', path]);
  const [record] = output.toString().split('\0');
  if (record === undefined || record === '') return undefined;
  const [mode = '', type = '', sha = '', size = '-'] = record.slice(0, record.indexOf('\t')).split(/ +/);
  return { mode, type, sha, size: size === '-' ? undefined : Number(size), path };
}

async function getContent(call: Call): Promise<Reply> {
  const repository = repositoryOf(call);
  const path = (call.params['path'] ?? '').replaceAll(/^\/+|\/+$/g, '');
  const ref = call.query['ref'] ?? repository.defaultBranch;
  const commit = await commitOf(call, ref).catch(() =>
    Promise.reject(new ApiFailure(404, `No commit found for the ref ${ref}`)),
  );
  const entry = path === '' ? undefined : await entryAt(call, commit, path);
  if (path !== '' && entry === undefined) throw notFound();
  if (entry === undefined || entry.type === 'tree') {
    const listed = await repository.git.tree(path === '' ? commit : `${commit}:${path}`);
    return ok(
      listed
        .slice(0, MAX_DIRECTORY_ENTRIES)
        .map((each) => describeEntry(call, each, path === '' ? each.path : `${path}/${each.path}`, ref)),
    );
  }
  const described = describeEntry(call, entry, path, ref);
  if (entry.type === 'commit') return ok({ ...described, type: 'submodule', submodule_git_url: 'poison://unmodelled' });
  return fileReply(call, entry, described);
}

async function fileReply(call: Call, entry: TreeEntry, described: JsonObject): Promise<Reply> {
  const size = entry.size ?? 0;
  if (size > MAX_RAW_BYTES) {
    throw new ApiFailure(403, 'This API returns blobs up to 100 MB in size.', [
      { resource: 'Blob', field: 'data', code: 'too_large' },
    ]);
  }
  const content = await repositoryOf(call).git.run(['cat-file', 'blob', entry.sha]);
  if (call.accept.includes('raw'))
    return { status: 200, raw: content, headers: { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' } };
  if (entry.mode === '120000') return ok({ ...described, target: content.toString() });
  // Between 1 MB and 100 MB the answer is a success with nothing in it.
  const body =
    size > call.site.limits.contentBytes
      ? { content: '', encoding: 'none' }
      : { content: wrapped(content), encoding: 'base64' };
  return ok({ ...described, ...body });
}

async function putContent(call: Call): Promise<Reply> {
  const { site, body, actor } = call;
  const repository = repositoryOf(call);
  const { git } = repository;
  const path = call.params['path'] ?? '';
  const ref = `refs/heads/${textAt(body, 'branch') ?? repository.defaultBranch}`;
  const parent = await git.resolve(ref);
  if (parent === undefined && (await git.refs('refs/heads')).size > 0)
    throw new ApiFailure(404, `Branch ${ref.slice(11)} not found`);
  const existing = parent === undefined ? undefined : await entryAt(call, parent, path);
  const given = textAt(body, 'sha');
  if (existing !== undefined && given === undefined)
    throw new ApiFailure(422, 'Invalid request.\n\n"sha" wasn\'t supplied.');
  if (given !== undefined && given !== existing?.sha) throw new ApiFailure(409, `${path} does not match ${given}`);
  const blob = await git.writeBlob(Buffer.from(textAt(body, 'content') ?? '', 'base64'));
  const tree = await git
    .writeTree(parent, [{ path, mode: existing?.mode ?? '100644', sha: blob }])
    .catch(() => Promise.reject(invalid('Commit', 'path', 'invalid')));
  const author = signatureOf(call, 'author', site.world.signature(accountOf(call)));
  const commit = {
    tree,
    parents: parent === undefined ? [] : [parent],
    author,
    committer: signatureOf(call, 'committer', author),
    message: textAt(body, 'message') ?? '',
  };
  const sha = await git.writeCommit(commit);
  await refuseRefChange(site.world, repository, actor, ref, sha);
  await git.updateRef(ref, sha);
  await refsMoved(site, repository, actor, [{ ref, before: parent ?? NO_OBJECT, after: sha }]);
  const { url, git_url: gitUrl } = entryUrls(call, path, ref.slice(11), blob);
  const content = {
    name: path.split('/').at(-1) ?? '',
    path,
    sha: blob,
    url: url ?? '',
    git_url: gitUrl ?? '',
    type: 'file',
  };
  return {
    status: existing === undefined ? 201 : 200,
    body: { content, commit: renderGitCommit(site, repository, { sha, ...commit }) },
  };
}

export const contentRoutes: Routes = {
  'repos/get-content': getContent,
  'repos/create-or-update-file-contents': putContent,
};
