import { defineCommand, type Result } from '../command.ts';
import { readRootFile, ROOT_OPTION } from '../registry/locations.ts';
import { MIRROR_OPTION, mirrorNow, mirrorsJson, renderMirrors } from '../publication/open-mirrors.ts';
import { STORE_OPTION } from '../publication/open-store.ts';

export const command = defineCommand({
  name: 'mirror',
  summary: 'Bring mirrors of a publication up to date, and mend what was changed there',
  usage: '--publication FROM --mirror TO [--mirror TO …] --root FILE',
  options: { publication: STORE_OPTION, mirror: MIRROR_OPTION, root: ROOT_OPTION },
  example: 'portcullis mirror --publication registry.publication --mirror /srv/plugins --root trust/root.json',
  async run({ options, cwd, env, now, style, progress }): Promise<Result> {
    const trustedRoot = await readRootFile(options.root, env, cwd);
    progress('comparing every file');
    const reports = await mirrorNow(options, { env, cwd, now }, trustedRoot);
    const failed = reports.some(({ outcome }) => outcome.kind === 'refused');
    return {
      exit: failed ? 'refused' : 'yes',
      human: renderMirrors(reports, style).join('\n'),
      json: { verdict: failed ? 'incomplete' : 'mirrored', mirrors: mirrorsJson(reports) },
    };
  },
});
