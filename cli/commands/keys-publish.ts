import { publishChange } from '../../action/keys/publish-change.ts';
import { defineCommand, type Result } from '../command.ts';
import { refusal } from '../refusal.ts';
import { readSigned } from '../keys/key-change-files.ts';
import { KEY_OPTIONS, keyRing } from '../keys/key-folder.ts';
import { readRootFile, ROOT_OPTION } from '../registry/locations.ts';
import { MIRROR_OPTION, openMirrored } from '../publication/open-mirrors.ts';
import { STORE_OPTION } from '../publication/open-store.ts';

export const command = defineCommand({
  name: 'keys publish',
  summary: 'Publish a draft that its holders have signed, with what must be signed anew under it',
  usage: 'DRAFT SIGNATURE… --publication DIR|REMOTE#BRANCH --root FILE [options]',
  positionals: { min: 2, max: 65 },
  options: {
    publication: STORE_OPTION,
    mirror: MIRROR_OPTION,
    ...KEY_OPTIONS,
    'head-follows': {
      type: 'boolean',
      description: 'the publish workflow signs the next head: until it has run, nothing loads',
    },
    'old-snapshot-lost': {
      type: 'boolean',
      description: 'nobody has the old S: hosts that refresh at that moment are refused once',
    },
    root: ROOT_OPTION,
  },
  example: 'portcullis keys publish draft.json draft.*.sig.json --publication pub --keys keys --root trust/root.json',
  async run({ options, positionals, cwd, env, now, style, progress }): Promise<Result> {
    const ring = keyRing(options, env, cwd);
    const trustedRoot = await readRootFile(options.root, env, cwd);
    await using opened = await openMirrored(options, { env, cwd, now }, { trustedRoot, failover: false });
    const signed = await readSigned(positionals, trustedRoot, cwd, now());
    if (signed.kind === 'refused') return refusal(signed.findings, style);
    const { config, targets } = signed.value.change.after;
    // A key of the folder that the change takes away is of no use: what is needed and missing is told by name.
    const given = async (name: 'admissions' | 'revocations') => {
      if (!(await ring.has(name))) return undefined;
      const key = await ring.tuf(name);
      return targets[name].keys.some(({ keyId }) => keyId === key.keyId) ? key : undefined;
    };
    progress('publishing');
    const published = await publishChange({
      store: opened.store,
      trustedRoot,
      signed: signed.value,
      keys: {
        snapshot: await ring.tuf('snapshot'),
        oldSnapshot: (await ring.has('old-snapshot')) ? await ring.tuf('old-snapshot') : undefined,
        admissions: await given('admissions'),
        revocations: await given('revocations'),
        head: config.head_signer.kind === 'key' && (await ring.has('head')) ? await ring.head() : undefined,
      },
      headFollows: options['head-follows'],
      oldSnapshotIsLost: options['old-snapshot-lost'],
      now: now(),
    });
    if (published.kind === 'refused') return opened.told(refusal(published.findings, style), style);
    const { kind, versions } = published.value;
    const said = Object.entries(versions).map(([role, version]) => `${role} ${version}`);
    const word = kind === 'published' ? 'published' : 'published before';
    const result: Result = {
      exit: 'yes',
      human: `${style.green(word)}: ${said.join(', ')}`,
      json: { verdict: kind, draft: signed.value.change.digest, versions },
    };
    return opened.told(result, style);
  },
});
