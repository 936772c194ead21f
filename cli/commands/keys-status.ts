import { keyStatus, type KeyStatus } from '../../action/keys/status.ts';
import { defineCommand, type Result } from '../command.ts';
import { findingsJson, renderFindings } from '../output/render-findings.ts';
import type { Style } from '../output/style.ts';
import { plainText } from '../output/terminal-text.ts';
import { refusal } from '../refusal.ts';
import { readRootFile, ROOT_OPTION } from '../registry/locations.ts';
import { openStore, STORE_OPTION } from '../publication/open-store.ts';

export const command = defineCommand({
  name: 'keys status',
  summary: 'Who signs what in a publication, until when, and what ends soon',
  usage: '--publication DIR|REMOTE#BRANCH --root FILE',
  options: { publication: STORE_OPTION, root: ROOT_OPTION },
  example: 'portcullis keys status --publication ../registry.publication --root trust/root.json',
  async run({ options, cwd, env, now, style }): Promise<Result> {
    await using opened = await openStore(options.publication, env, cwd, now);
    const trustedRoot = await readRootFile(options.root, env, cwd);
    const status = await keyStatus({ store: opened.store, trustedRoot, now: now() });
    return status.kind === 'refused' ? refusal(status.findings, style) : report(status.value, style);
  },
});

function report(status: KeyStatus, style: Style): Result {
  const { alarms, roles, headSigner, headExpires } = status;
  const width = Math.max(...roles.map(({ role }) => role.length));
  const lines = roles.map(({ role, keyIds, threshold, version, expires }) => {
    const keys = keyIds.map((id) => id.slice(0, 12)).join(', ');
    return `  ${role.padEnd(width)}  version ${version}, until ${expires}, ${threshold} of ${keyIds.length}: ${keys}`;
  });
  const head = `  ${'head'.padEnd(width)}  until ${headExpires ?? '(none that verifies)'}, ${headText(headSigner)}`;
  return {
    exit: alarms.length === 0 ? 'yes' : 'refused',
    human: [
      style.bold(`${plainText(status.registryId)}, channel ${plainText(status.channel)}`),
      ...lines,
      plainText(head),
      ...(alarms.length === 0 ? [style.green('nothing ends soon')] : [renderFindings(alarms, style)]),
    ].join('\n'),
    json: {
      verdict: alarms.length === 0 ? 'in-order' : 'alarm',
      registry_id: status.registryId,
      channel: status.channel,
      roles: roles.map(({ role, keyIds, threshold, version, expires }) => ({
        role,
        key_ids: keyIds,
        threshold,
        version,
        expires,
      })),
      head: { signer: headSigner, expires: headExpires ?? null },
      alarms: findingsJson(alarms),
    },
  };
}

function headText(signer: KeyStatus['headSigner']): string {
  return signer.kind === 'key'
    ? `key ${signer.key_id.slice(0, 12)}, enrolled until ${signer.valid_until}`
    : `workflow ${signer.workflow}`;
}
