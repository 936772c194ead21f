import { resign, type ResignReport } from '../../action/resign/resign.ts';
import { defineCommand, type Result } from '../command.ts';
import { findingsJson, renderFindings } from '../output/render-findings.ts';
import type { Style } from '../output/style.ts';
import { refusal } from '../refusal.ts';
import { KEY_OPTIONS, keyRing } from '../keys/key-folder.ts';
import { readRootFile, ROOT_OPTION } from '../registry/locations.ts';
import { MIRROR_OPTION, openMirrored } from '../publication/open-mirrors.ts';
import { STORE_OPTION } from '../publication/open-store.ts';

export const command = defineCommand({
  name: 're-sign',
  summary: 'Keep a publication fresh, and say what else comes near its expiry',
  usage: '--publication DIR|REMOTE#BRANCH --keys DIR --root FILE',
  options: { publication: STORE_OPTION, mirror: MIRROR_OPTION, ...KEY_OPTIONS, root: ROOT_OPTION },
  example: 'portcullis re-sign --publication ../registry.publication --keys ../registry.keys --root trust/root.json',
  async run({ options, cwd, env, now, style }): Promise<Result> {
    const keys = keyRing(options, env, cwd);
    const trustedRoot = await readRootFile(options.root, env, cwd);
    await using opened = await openMirrored(options, { env, cwd, now }, { trustedRoot, failover: false });
    const key = await keys.tuf('snapshot');
    const signed = await resign({ store: opened.store, trustedRoot, key, now: now() });
    const result = signed.kind === 'refused' ? refusal(signed.findings, style) : report(signed.value, style);
    return opened.told(result, style);
  },
});

/** It was renewed; with an alarm the exit code says that somebody should look. */
function report({ kind, timestamp, snapshot, expires, isSnapshotNew, alarms }: ResignReport, style: Style): Result {
  const renewed = isSnapshotNew ? `timestamp ${timestamp} and snapshot ${snapshot}` : `timestamp ${timestamp}`;
  const word = kind === 'signed' ? `signed: ${renewed}, until ${expires}` : `nothing to renew before ${expires}`;
  return {
    exit: alarms.length === 0 ? 'yes' : 'refused',
    human: [style.green(word), ...(alarms.length === 0 ? [] : [renderFindings(alarms, style)])].join('\n'),
    json: {
      verdict: kind,
      timestamp_version: timestamp,
      snapshot_version: snapshot,
      expires,
      alarms: findingsJson(alarms),
    },
  };
}
