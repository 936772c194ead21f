import sodium, { ready } from 'libsodium-wrappers';
import { ApiFailure, invalid, notFound } from '../failure.ts';
import { flagAt, listAt, numberAt, objectAt, objectsAt, textAt } from '../json.ts';
import { newEnvironment, type Environment } from '../settings.ts';
import { nodeId } from '../render.ts';
import { noContent, ok, repositoryOf, type Call, type Reply, type Routes } from '../site.ts';
import { environmentAt, renderEnvironment } from './settings.ts';

const MAX_SECRET_BYTES = 48 * 1024;
const SECRET_NAME = /^(?!GITHUB_)[A-Z_][A-Z0-9_]*$/;

interface SealingKey {
  readonly id: string;
  readonly publicKey: Uint8Array;
  readonly privateKey: Uint8Array;
}

const keys = new WeakMap<Environment, SealingKey>();

/** What a request leaves out goes back to the default, as on GitHub. */
function put(call: Call): Reply {
  const { world } = call.site;
  const { environments } = repositoryOf(call).settings;
  const name = call.params['environment_name'] ?? '';
  const environment = environments.get(name) ?? newEnvironment(world.nextId(), name, world.now());
  const policy = objectAt(call.body, 'deployment_branch_policy');
  const isProtected = policy !== undefined && flagAt(policy, 'protected_branches') === true;
  const isCustom = policy !== undefined && flagAt(policy, 'custom_branch_policies') === true;
  if (policy !== undefined && isProtected === isCustom)
    throw new ApiFailure(422, 'Validation Failed\n\nOne of protected_branches and custom_branch_policies is true');
  environment.branches = policy === undefined ? 'all' : isProtected ? 'protected' : 'custom';
  environment.waitMinutes = numberAt(call.body, 'wait_timer') ?? 0;
  environment.preventSelfReview = flagAt(call.body, 'prevent_self_review') ?? false;
  environment.reviewers = objectsAt(call.body, 'reviewers').map((each) => ({
    type: textAt(each, 'type') === 'Team' ? 'Team' : 'User',
    id: numberAt(each, 'id') ?? 0,
  }));
  if (listAt(call.body, 'reviewers').length > 6) throw invalid('Environment', 'reviewers', 'invalid');
  environments.set(name, environment);
  return ok(renderEnvironment(call, environment));
}

function addPolicy(call: Call): Reply {
  const environment = environmentAt(call);
  if (environment.branches !== 'custom') throw notFound();
  const name = textAt(call.body, 'name') ?? '';
  const type = textAt(call.body, 'type') === 'tag' ? 'tag' : 'branch';
  const there = environment.policies.find((each) => each.name === name && each.type === type);
  if (there !== undefined) return { status: 303 };
  const policy = { id: call.site.world.nextId(), name, type } as const;
  environment.policies.push(policy);
  return ok({ ...policy, node_id: nodeId('GP', policy.id) });
}

async function publicKey(call: Call): Promise<Reply> {
  const environment = environmentAt(call);
  await ready;
  const pair = keys.get(environment) ?? { ...sodium.crypto_box_keypair(), id: String(call.site.world.nextId()) };
  keys.set(environment, pair);
  return ok({ key_id: pair.id, key: Buffer.from(pair.publicKey).toString('base64') });
}

/** Opens what was sealed: a value that cannot be opened is none. */
function putSecret(call: Call): Reply {
  const environment = environmentAt(call);
  const pair = keys.get(environment);
  const name = (call.params['secret_name'] ?? '').toUpperCase();
  if (!SECRET_NAME.test(name)) throw invalid('Secret', 'name', 'invalid');
  if (pair === undefined || textAt(call.body, 'key_id') !== pair.id)
    throw new ApiFailure(422, 'Bad request - the key is not that of the environment');
  const opened = openSealed(Buffer.from(textAt(call.body, 'encrypted_value') ?? '', 'base64'), pair);
  if (opened === undefined || opened.length > MAX_SECRET_BYTES)
    throw new ApiFailure(422, 'Bad request - the value is not sealed, or too large');
  const isNew = !environment.secrets.has(name);
  environment.secrets.set(name, call.site.world.now());
  environment.values.set(name, Buffer.from(opened).toString('utf8'));
  return isNew ? { status: 201, body: {} } : noContent();
}

function openSealed(sealed: Uint8Array, pair: SealingKey): Uint8Array | undefined {
  try {
    return sodium.crypto_box_seal_open(sealed, pair.publicKey, pair.privateKey);
  } catch {
    return undefined;
  }
}

export const environmentRoutes: Routes = {
  'repos/create-or-update-environment': put,
  'repos/create-deployment-branch-policy': addPolicy,
  'actions/get-environment-public-key': publicKey,
  'actions/create-or-update-environment-secret': putSecret,
};
