import { describeChange } from '../../action/keys/words.ts';
import { count } from '../../core/report/count.ts';
import { defineCommand, type Result } from '../command.ts';
import { plainText } from '../output/terminal-text.ts';
import { refusal } from '../refusal.ts';
import { FIRST_OPTION, readSigned, rootOrFirst } from '../keys/key-change-files.ts';
import { ROOT_OPTION } from '../registry/locations.ts';

export const command = defineCommand({
  name: 'keys assemble',
  summary: "Check the holders' signatures of a draft, and say who has yet to sign; writes nothing",
  usage: 'DRAFT SIGNATURE… --root FILE',
  positionals: { min: 1, max: 65 },
  options: { root: ROOT_OPTION, first: FIRST_OPTION },
  example: 'portcullis keys assemble draft.json draft.*.sig.json --root trust/root.json',
  async run({ options, positionals, cwd, env, now, style }): Promise<Result> {
    const trustedRoot = await rootOrFirst(options, env, cwd);
    const signed = await readSigned(positionals, trustedRoot, cwd, now());
    if (signed.kind === 'refused') return refusal(signed.findings, style);
    const { change, signers } = signed.value;
    const changes = describeChange(change);
    return {
      exit: 'yes',
      human: [
        style.green(`complete: ${count(signers.length, 'holder')} signed ${change.digest}`),
        ...changes.map((line) => `  ${plainText(line)}`),
        `  next  portcullis ${change.isFirst ? 'init --draft … --signature …' : 'keys publish'}, with the same files`,
      ].join('\n'),
      json: { verdict: 'complete', draft: change.digest, signers: signers.map(({ keyId }) => keyId), changes },
    };
  },
});
