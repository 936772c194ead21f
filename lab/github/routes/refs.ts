import { notFound } from '../failure.ts';
import { apiOf, nodeId, pageOf, permissionsOf, renderApp, renderRepository } from '../render.ts';
import { ok, paged, repositoryOf, type Call, type Reply, type Routes } from '../site.ts';
import { teamOf } from './people.ts';

async function listBranches(call: Call): Promise<Reply> {
  const repository = repositoryOf(call);
  const refs = await repository.git.refs('refs/heads');
  return paged(
    [...refs].map(([ref, { sha }]) => {
      const name = ref.slice('refs/heads/'.length);
      const isProtected = repository.protections.has(name);
      return { name, commit: { sha, url: `${apiOf(call.site, repository)}/commits/${sha}` }, protected: isProtected };
    }),
  );
}

/** With the commit behind an annotated tag, not the tag's own object. */
async function listTags(call: Call): Promise<Reply> {
  const repository = repositoryOf(call);
  const api = apiOf(call.site, repository);
  const refs = await repository.git.refs('refs/tags');
  const tags = await Promise.all(
    [...refs.keys()].map(async (ref) => ({
      name: ref.slice('refs/tags/'.length),
      sha: await repository.git.resolve(ref),
    })),
  );
  return paged(
    tags.map(({ name, sha = '' }) => ({
      name,
      commit: { sha, url: `${api}/commits/${sha}` },
      node_id: `REF_lab${name}`,
      zipball_url: `${pageOf(call.site, repository)}/zipball/refs/tags/${name}`,
      tarball_url: `${pageOf(call.site, repository)}/tarball/refs/tags/${name}`,
    })),
  );
}

/** 204 says that the team manages the repository; how, is told to those alone who ask for that media type. */
function teamPermission(call: Call): Reply {
  const { team } = teamOf(call);
  const repository = repositoryOf(call);
  const role = team.grants.get(repository.id);
  if (role === undefined || role === 'none') throw notFound();
  if (!call.accept.includes('application/vnd.github.v3.repository+json')) return { status: 204 };
  const permissions = permissionsOf(role, false);
  return ok({ ...renderRepository(call.site, repository), role_name: role, permissions });
}

function appBySlug(call: Call): Reply {
  const app = call.site.world.apps.get(call.params['app_slug'] ?? '');
  if (app === undefined) throw notFound();
  return ok({ ...renderApp(call.site, app), node_id: nodeId('A', app.id), permissions: {}, events: [] });
}

export const refRoutes: Routes = {
  'repos/list-branches': listBranches,
  'repos/list-tags': listTags,
  'teams/check-permissions-for-repo-in-org': teamPermission,
  'apps/get-by-slug': appBySlug,
};
