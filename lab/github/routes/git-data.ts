import { ApiFailure, invalid, notFound, unprocessable } from '../failure.ts';
import { GitFailure, NO_OBJECT, type Signature } from '../git.ts';
import { flagAt, listAt, objectAt, objectsAt, textAt, type JsonObject } from '../json.ts';
import { refuseRefChange } from '../protection.ts';
import { refsMoved } from '../pushes.ts';
import { apiOf, renderGitCommit } from '../render.ts';
import { accountOf, created, noContent, ok, paged, repositoryOf, type Call, type Reply, type Routes } from '../site.ts';

const renderRef = (call: Call, ref: string, target: { sha: string; type: string }): JsonObject => ({
  ref,
  node_id: `REF_lab${ref}`,
  url: `${apiOf(call.site, repositoryOf(call))}/git/${ref}`,
  object: { ...target, url: `${apiOf(call.site, repositoryOf(call))}/git/${target.type}s/${target.sha}` },
});

async function refOf(call: Call): Promise<{ ref: string; target: { sha: string; type: string } }> {
  const ref = `refs/${call.params['ref'] ?? ''}`;
  const target = (await repositoryOf(call).git.refs('refs')).get(ref);
  if (target === undefined) throw notFound();
  return { ref, target };
}

async function matchingRefs(call: Call): Promise<Reply> {
  const prefix = `refs/${call.params['ref'] ?? ''}`;
  const refs = [...(await repositoryOf(call).git.refs('refs'))].filter(([ref]) => ref.startsWith(prefix));
  return paged(refs.map(([ref, target]) => renderRef(call, ref, target)));
}

async function createRef(call: Call): Promise<Reply> {
  const { git } = repositoryOf(call);
  const ref = textAt(call.body, 'ref') ?? '';
  const sha = textAt(call.body, 'sha') ?? '';
  if (!/^refs\/(?:heads|tags)\/./.test(ref))
    throw new ApiFailure(422, "Reference name must start with 'refs/' and have at least one slash");
  const type = await git.text(['cat-file', '-t', sha]).catch(() => undefined);
  if (type === undefined) throw new ApiFailure(422, 'Object does not exist');
  if ((await git.refs('refs')).has(ref)) throw new ApiFailure(422, 'Reference already exists');
  await refuseRefChange(call.site.world, repositoryOf(call), call.actor, ref, sha);
  await git.updateRef(ref, sha).catch(() => Promise.reject(new ApiFailure(422, `${ref} is not a valid ref name.`)));
  await refsMoved(call.site, repositoryOf(call), call.actor, [{ ref, before: NO_OBJECT, after: sha }]);
  return created(renderRef(call, ref, { sha, type }));
}

async function updateRef(call: Call): Promise<Reply> {
  const { git } = repositoryOf(call);
  const { ref, target } = await refOf(call).catch(() =>
    Promise.reject(new ApiFailure(422, 'Reference does not exist')),
  );
  const sha = textAt(call.body, 'sha') ?? '';
  if ((await git.resolve(sha)) !== sha) throw new ApiFailure(422, 'Object does not exist');
  await refuseRefChange(call.site.world, repositoryOf(call), call.actor, ref, sha);
  const force = flagAt(call.body, 'force') === true;
  if (!force && !(await git.isAncestor(target.sha, sha))) throw new ApiFailure(422, 'Update is not a fast forward');
  await git.updateRef(ref, sha);
  await refsMoved(call.site, repositoryOf(call), call.actor, [{ ref, before: target.sha, after: sha }]);
  return ok(renderRef(call, ref, { sha, type: 'commit' }));
}

async function deleteRef(call: Call): Promise<Reply> {
  const { ref, target } = await refOf(call).catch(() =>
    Promise.reject(new ApiFailure(422, 'Reference does not exist')),
  );
  await refuseRefChange(call.site.world, repositoryOf(call), call.actor, ref, undefined);
  await repositoryOf(call).git.updateRef(ref, NO_OBJECT);
  await refsMoved(call.site, repositoryOf(call), call.actor, [{ ref, before: target.sha, after: NO_OBJECT }]);
  return noContent();
}

async function renderTree(call: Call, tree: string, recursive: boolean): Promise<JsonObject> {
  const repository = repositoryOf(call);
  const entries = await repository.git.tree(tree, recursive);
  const kept = entries.slice(0, call.site.limits.treeEntries);
  return {
    sha: tree,
    url: `${apiOf(call.site, repository)}/git/trees/${tree}`,
    truncated: kept.length < entries.length,
    tree: kept.map(({ path, mode, type, sha, size }) => {
      const url = type === 'commit' ? {} : { url: `${apiOf(call.site, repository)}/git/${type}s/${sha}` };
      return { path, mode, type, sha, ...(size === undefined ? {} : { size }), ...url };
    }),
  };
}

async function getTree(call: Call): Promise<Reply> {
  const wanted = call.params['tree_sha'] ?? '';
  const tree = wanted.startsWith('-') ? undefined : await repositoryOf(call).git.resolve(wanted, 'tree');
  if (tree === undefined) throw notFound();
  // GitHub takes any value of `recursive` as yes, "0" and "false" too.
  return ok(await renderTree(call, tree, call.query['recursive'] !== undefined));
}

async function createTree(call: Call): Promise<Reply> {
  const { git } = repositoryOf(call);
  const base = textAt(call.body, 'base_tree');
  if (base !== undefined && (await git.resolve(base, 'tree')) === undefined)
    throw new ApiFailure(422, 'base_tree is not a valid tree oid');
  const entries: { path: string; mode: string; sha: string | null }[] = [];
  for (const entry of objectsAt(call.body, 'tree')) {
    const content = textAt(entry, 'content');
    const sha = content === undefined ? (textAt(entry, 'sha') ?? null) : await git.writeBlob(Buffer.from(content));
    entries.push({ path: textAt(entry, 'path') ?? '', mode: textAt(entry, 'mode') ?? '100644', sha });
  }
  const tree = await git.writeTree(base, entries).catch((error: unknown) => {
    throw error instanceof GitFailure ? new ApiFailure(422, 'tree.path contains a malformed path component') : error;
  });
  return created(await renderTree(call, tree, false));
}

async function getBlob(call: Call): Promise<Reply> {
  const repository = repositoryOf(call);
  const sha = call.params['file_sha'] ?? '';
  if (!/^[0-9a-f]{40}$/.test(sha) || (await repository.git.resolve(sha, 'blob')) === undefined) throw notFound();
  const content = await repository.git.run(['cat-file', 'blob', sha]);
  if (call.accept.includes('raw'))
    return { status: 200, raw: content, headers: { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' } };
  return ok({
    sha,
    node_id: `B_lab${sha}`,
    size: content.length,
    url: `${apiOf(call.site, repository)}/git/blobs/${sha}`,
    content: wrapped(content),
    encoding: 'base64',
  });
}

/** Base64 in lines of sixty characters, as GitHub sends it. */
export function wrapped(content: Buffer): string {
  return content
    .toString('base64')
    .replaceAll(/.{60}/g, '$&\n')
    .replace(/([^\n])$/, '$1\n');
}

async function createBlob(call: Call): Promise<Reply> {
  const repository = repositoryOf(call);
  const encoding = textAt(call.body, 'encoding') === 'base64' ? 'base64' : 'utf8';
  const sha = await repository.git.writeBlob(Buffer.from(textAt(call.body, 'content') ?? '', encoding));
  return created({ sha, url: `${apiOf(call.site, repository)}/git/blobs/${sha}` });
}

async function getCommit(call: Call): Promise<Reply> {
  const repository = repositoryOf(call);
  const sha = call.params['commit_sha'] ?? '';
  if (!/^[0-9a-f]{40}$/.test(sha) || (await repository.git.resolve(sha)) === undefined) throw notFound();
  return ok(renderGitCommit(call.site, repository, await repository.git.commit(sha)));
}

/** Whoever the request names, at whatever time it names: authorship is a claim. */
export function signatureOf(call: Call, key: 'author' | 'committer', fallback: Signature): Signature {
  const given = objectAt(call.body, key);
  if (given === undefined) return fallback;
  const date = textAt(given, 'date');
  return {
    name: textAt(given, 'name') ?? '',
    email: textAt(given, 'email') ?? '',
    date: date === undefined ? fallback.date : date,
  };
}

async function createCommit(call: Call): Promise<Reply> {
  const repository = repositoryOf(call);
  const { git } = repository;
  const tree = textAt(call.body, 'tree') ?? '';
  const parents = listAt(call.body, 'parents').filter((each) => typeof each === 'string');
  if ((await git.resolve(tree, 'tree')) !== tree) throw unprocessable('Tree SHA does not exist');
  for (const parent of parents)
    if ((await git.resolve(parent)) !== parent) throw invalid('Commit', 'parents', 'invalid');
  const author = signatureOf(call, 'author', call.site.world.signature(accountOf(call)));
  const committer = signatureOf(call, 'committer', author);
  const sha = await git.writeCommit({ tree, parents, author, committer, message: textAt(call.body, 'message') ?? '' });
  return created(renderGitCommit(call.site, repository, await git.commit(sha)));
}

export const gitDataRoutes: Routes = {
  'git/get-ref': async (call) => {
    const { ref, target } = await refOf(call);
    return ok(renderRef(call, ref, target));
  },
  'git/list-matching-refs': matchingRefs,
  'git/create-ref': createRef,
  'git/update-ref': updateRef,
  'git/delete-ref': deleteRef,
  'git/get-tree': getTree,
  'git/create-tree': createTree,
  'git/get-blob': getBlob,
  'git/create-blob': createBlob,
  'git/get-commit': getCommit,
  'git/create-commit': createCommit,
};
