import { ApiFailure, notFound } from '../failure.ts';
import { textAt, type JsonObject } from '../json.ts';
import { nodeId } from '../render.ts';
import { rulesetFrom, rulesetsOf } from '../rulesets.ts';
import type { Ruleset } from '../settings.ts';
import { created, idOf, ok, paged, repositoryOf, type Call, type Reply, type Routes } from '../site.ts';
import { fullName, roleReaches } from '../world.ts';

/** Who may bypass is shown to those alone who may change the ruleset. */
function mayChange(call: Call): boolean {
  const { actor, site } = call;
  if (actor.kind === 'anonymous') return false;
  const granted =
    actor.permissions === undefined || ['write', 'admin'].includes(actor.permissions['administration'] ?? '');
  if (actor.kind !== 'user') return granted;
  return granted && roleReaches(site.world.role(actor.account, repositoryOf(call)), 'admin');
}

function renderBrief(call: Call, ruleset: Ruleset): JsonObject {
  return {
    id: ruleset.id,
    node_id: nodeId('RRS', ruleset.id),
    name: ruleset.name,
    target: ruleset.target,
    source_type: 'Repository',
    source: fullName(repositoryOf(call)),
    enforcement: ruleset.enforcement,
    created_at: ruleset.createdAt,
    updated_at: ruleset.updatedAt,
  };
}

function render(call: Call, ruleset: Ruleset): JsonObject {
  const { include, exclude, rules, bypass } = ruleset;
  const actors = bypass.map(({ id, type, mode }) => ({ actor_id: id, actor_type: type, bypass_mode: mode }));
  return {
    ...renderBrief(call, ruleset),
    conditions: { ref_name: { include, exclude } },
    rules,
    ...(mayChange(call) ? { bypass_actors: actors } : {}),
  };
}

function rulesetAt(call: Call): Ruleset {
  const found = repositoryOf(call).settings.rulesets.find((each) => each.id === idOf(call, 'ruleset_id'));
  if (found === undefined) throw notFound();
  return found;
}

function create(call: Call): Reply {
  const { world } = call.site;
  const { rulesets } = repositoryOf(call).settings;
  if (rulesets.some((each) => each.name === textAt(call.body, 'name')))
    throw new ApiFailure(422, 'Validation Failed\n\nName must be unique');
  const now = world.now();
  const ruleset = rulesetFrom(call.body, { id: world.nextId(), createdAt: now, updatedAt: now });
  rulesets.push(ruleset);
  return created(render(call, ruleset));
}

/** Members that are left out stay as they are. */
function update(call: Call): Reply {
  const { rulesets } = repositoryOf(call).settings;
  const old = rulesetAt(call);
  const ruleset = rulesetFrom(call.body, { ...old, updatedAt: call.site.world.now() });
  rulesets.splice(rulesets.indexOf(old), 1, ruleset);
  return ok(render(call, ruleset));
}

/** Those of rulesets alone: the branch protection of old is not in this list, as on GitHub. */
function branchRules(call: Call): Reply {
  const repository = repositoryOf(call);
  const rulesets = rulesetsOf(repository, call.params['branch'] ?? '');
  return paged(
    rulesets.flatMap(({ id, rules }) =>
      rules.map((rule) => ({
        ...rule,
        ruleset_source_type: 'Repository',
        ruleset_source: fullName(repository),
        ruleset_id: id,
      })),
    ),
  );
}

export const rulesetRoutes: Routes = {
  'repos/get-repo-rulesets': (call) =>
    paged(repositoryOf(call).settings.rulesets.map((each) => renderBrief(call, each))),
  'repos/get-repo-ruleset': (call) => ok(render(call, rulesetAt(call))),
  'repos/create-repo-ruleset': create,
  'repos/update-repo-ruleset': update,
  'repos/get-branch-rules': branchRules,
};
