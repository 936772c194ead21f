import { createHash } from 'node:crypto';
import { ApiFailure, invalid, notFound } from '../failure.ts';
import { NO_OBJECT } from '../git.ts';
import { flagAt, textAt, type JsonObject } from '../json.ts';
import { refuseRefChange } from '../protection.ts';
import { refsMoved } from '../pushes.ts';
import { apiOf, nodeId, pageOf, renderAccount, renderEnvelope } from '../render.ts';
import { accountOf, created, idOf, ok, paged, repositoryOf, type Call, type Reply, type Routes } from '../site.ts';
import { fullName, roleReaches, type Asset, type Release } from '../world.ts';
import { commitOf } from './commits.ts';

/** Drafts are seen by those who may write. */
function visibleReleases(call: Call): Release[] {
  const { actor, site } = call;
  const repository = repositoryOf(call);
  const writer =
    actor.kind === 'user'
      ? roleReaches(site.world.role(actor.account, repository), 'write')
      : actor.permissions?.['contents'] === 'write';
  return repository.releases.filter((each) => writer || !each.draft);
}

function releaseOf(call: Call): Release {
  const release = visibleReleases(call).find((each) => each.id === idOf(call, 'release_id'));
  if (release === undefined) throw notFound();
  return release;
}

function renderAsset(call: Call, release: Release, asset: Asset): JsonObject {
  const { site } = call;
  const repository = repositoryOf(call);
  return {
    id: asset.id,
    node_id: nodeId('RA', asset.id),
    name: asset.name,
    label: asset.label,
    state: 'uploaded',
    content_type: asset.contentType,
    size: asset.content.length,
    digest: `sha256:${createHash('sha256').update(asset.content).digest('hex')}`,
    url: `${apiOf(site, repository)}/releases/assets/${asset.id}`,
    browser_download_url: `${pageOf(site, repository)}/releases/download/${encodeURIComponent(release.tag)}/${encodeURIComponent(asset.name)}`,
    uploader: renderAccount(site, asset.uploader),
    created_at: asset.createdAt,
    updated_at: asset.createdAt,
  };
}

function renderRelease(call: Call, release: Release): JsonObject {
  const { site } = call;
  const repository = repositoryOf(call);
  const { id, tag, target, name, body, draft, prerelease } = release;
  const url = `${apiOf(site, repository)}/releases/${id}`;
  return {
    id,
    node_id: nodeId('RE', id),
    url,
    html_url: `${pageOf(site, repository)}/releases/tag/${tag}`,
    assets_url: `${url}/assets`,
    upload_url: `${site.uploadsUrl}/repos/${fullName(repository)}/releases/${id}/assets{?name,label}`,
    tag_name: tag,
    target_commitish: target,
    name,
    body,
    draft,
    prerelease,
    created_at: release.createdAt,
    published_at: release.publishedAt,
    author: renderAccount(site, release.author),
    assets: release.assets.map((each) => renderAsset(call, release, each)),
  };
}

/** A release that is not a draft has a tag: GitHub makes it, at the target, when there is none. */
async function publish(call: Call, release: Release): Promise<void> {
  const repository = repositoryOf(call);
  const ref = `refs/tags/${release.tag}`;
  if (!(await repository.git.refs('refs/tags')).has(ref)) {
    const sha = await commitOf(call, release.target).catch(() =>
      Promise.reject(invalid('Release', 'target_commitish', 'invalid')),
    );
    await refuseRefChange(call.site.world, repository, call.actor, ref, sha);
    await repository.git.updateRef(ref, sha);
    await refsMoved(call.site, repository, call.actor, [{ ref, before: NO_OBJECT, after: sha }]);
  }
  release.publishedAt = call.site.world.now();
  const payload = {
    action: 'published',
    release: call.site.description.completeAs('release', renderRelease(call, release)),
  };
  call.site.emit('release', call.actor, { ...payload, ...renderEnvelope(call.site, repository, call.actor) });
}

async function createRelease(call: Call): Promise<Reply> {
  const { site, body } = call;
  const repository = repositoryOf(call);
  const tag = textAt(body, 'tag_name') ?? '';
  const draft = flagAt(body, 'draft') === true;
  if (!draft && repository.releases.some((each) => each.tag === tag && !each.draft))
    throw invalid('Release', 'tag_name', 'already_exists');
  const release: Release = {
    id: site.world.nextId(),
    author: accountOf(call),
    tag,
    target: textAt(body, 'target_commitish') ?? repository.defaultBranch,
    name: textAt(body, 'name') ?? null,
    body: textAt(body, 'body') ?? null,
    draft,
    prerelease: flagAt(body, 'prerelease') === true,
    assets: [],
    createdAt: site.world.now(),
    publishedAt: null,
  };
  if (!draft) await publish(call, release);
  repository.releases.unshift(release);
  return created(renderRelease(call, release));
}

async function updateRelease(call: Call): Promise<Reply> {
  const { body } = call;
  const release = releaseOf(call);
  release.tag = textAt(body, 'tag_name') ?? release.tag;
  release.name = textAt(body, 'name') ?? release.name;
  release.body = textAt(body, 'body') ?? release.body;
  release.prerelease = flagAt(body, 'prerelease') ?? release.prerelease;
  if (release.draft && flagAt(body, 'draft') === false) {
    await publish(call, release);
    release.draft = false;
  }
  return ok(renderRelease(call, release));
}

function uploadAsset(call: Call): Reply {
  const release = releaseOf(call);
  // GitHub renames what has other characters than these.
  const name = (call.query['name'] ?? '').replaceAll(/[^A-Za-z0-9._@+~-]+/g, '.').replaceAll(/^\.+|\.+$/g, '');
  if (call.raw.length === 0) throw new ApiFailure(400, 'Bad Content-Length');
  if (release.assets.some((each) => each.name === name)) throw invalid('ReleaseAsset', 'name', 'already_exists');
  const { id, createdAt } = { id: call.site.world.nextId(), createdAt: call.site.world.now() };
  const asset: Asset = {
    id,
    name,
    label: call.query['label'] ?? null,
    contentType: call.contentType,
    content: call.raw,
    uploader: accountOf(call),
    createdAt,
  };
  release.assets.push(asset);
  return created(renderAsset(call, release, asset));
}

/** JSON about the asset, or, asked for octets, a redirect to another place that wants no authorization. */
function getAsset(call: Call): Reply {
  const id = idOf(call, 'asset_id');
  const release = visibleReleases(call).find((each) => each.assets.some((asset) => asset.id === id));
  const asset = release?.assets.find((each) => each.id === id);
  if (release === undefined || asset === undefined) throw notFound();
  if (!call.accept.includes('application/octet-stream')) return ok(renderAsset(call, release, asset));
  return { status: 302, headers: { location: `${call.site.serverUrl}/-/storage/${repositoryOf(call).id}/${id}` } };
}

export const releaseRoutes: Routes = {
  'repos/create-release': createRelease,
  'repos/update-release': updateRelease,
  'repos/get-release': (call) => ok(renderRelease(call, releaseOf(call))),
  'repos/get-release-by-tag': (call) => {
    const release = repositoryOf(call).releases.find((each) => each.tag === call.params['tag'] && !each.draft);
    if (release === undefined) throw notFound();
    return ok(renderRelease(call, release));
  },
  'repos/get-latest-release': (call) => {
    const release = repositoryOf(call).releases.find((each) => !each.draft && !each.prerelease);
    if (release === undefined) throw notFound();
    return ok(renderRelease(call, release));
  },
  'repos/list-releases': (call) => paged(visibleReleases(call).map((each) => renderRelease(call, each))),
  'repos/list-release-assets': (call) =>
    paged(releaseOf(call).assets.map((each) => renderAsset(call, releaseOf(call), each))),
  'repos/upload-release-asset': uploadAsset,
  'repos/get-release-asset': getAsset,
};
