import { userInfo } from 'node:os';
import { resolve } from 'node:path';
import { draftReinstatement } from '../../action/revoke/draft-reinstatement.ts';
import { endedText } from '../../core/report/revocation-proposal.ts';
import { wholeSeconds } from '../../core/time.ts';
import { defineCommand, type OptionSpecs, type Result } from '../command.ts';
import { plainText } from '../output/terminal-text.ts';
import { refusal } from '../refusal.ts';
import { readRootFile, REGISTRY_OPTION, ROOT_OPTION } from '../registry/locations.ts';
import { openStore, STORE_OPTION } from '../publication/open-store.ts';
import { writeFiles } from '../registry/write-files.ts';

const options = {
  reason: { type: 'string', value: 'TEXT', required: true, description: 'why it may load again' },
  issuer: { type: 'string', value: 'NAME', description: 'who writes it (your user name)' },
  registry: REGISTRY_OPTION,
  publication: STORE_OPTION,
  root: ROOT_OPTION,
} as const satisfies OptionSpecs;

export const command = defineCommand({
  name: 'reinstate',
  summary: 'Draft what ends a quarantine, for a quorum to approve',
  usage: '(ENTRY | sha256:DIGEST) --reason TEXT [options]',
  positionals: { min: 1, max: 1 },
  options,
  example: 'portcullis reinstate deny-20260203040506-0123456789ab --reason "the host is ours" --registry registry',
  async run({ options, positionals, cwd, env, now, style }): Promise<Result> {
    const registry = resolve(cwd, options.registry ?? '.');
    await using opened = await openStore(options.publication, env, cwd, now);
    const drafted = await draftReinstatement({
      store: opened.store,
      trustedRoot: await readRootFile(options.root ?? resolve(registry, 'trust/root.json'), env, cwd),
      subject: positionals[0] ?? '',
      said: {
        reason: options.reason,
        issued_at: wholeSeconds(now()),
        issuer: { name: options.issuer ?? userInfo().username },
      },
    });
    if (drafted.kind === 'refused') return refusal(drafted.findings, style);
    const { reinstatement, path, bytes } = drafted.value;
    await writeFiles(registry, [[path, bytes]]);
    return {
      exit: 'yes',
      human: [
        `${style.green('written')} ${plainText(path)}`,
        `  ends ${plainText(endedText(reinstatement))} once those whom the quorum names have approved it, and it is published`,
      ].join('\n'),
      json: { verdict: 'drafted', record: path, ends: reinstatement.ends },
    };
  },
});
