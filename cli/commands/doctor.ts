import { diagnose } from '../../action/doctor/diagnosis.ts';
import type { Examined } from '../../action/doctor/examine.ts';
import type { Mend } from '../../action/doctor/mends.ts';
import { CHECK_NAME } from '../../action/gate/check-verdict.ts';
import { codeEntry } from '../../core/codes/index.ts';
import type { Finding } from '../../core/finding.ts';
import { ok, type Outcome } from '../../core/finding.ts';
import { defineCommand, UsageError, type Result } from '../command.ts';
import { findingsJson, renderPlace } from '../output/render-findings.ts';
import type { Style } from '../output/style.ts';
import { plainText } from '../output/terminal-text.ts';
import { isConfirmed } from '../registry/confirm.ts';
import { connectGitHub, GITHUB_OPTIONS } from '../github/github-connection.ts';
import { CLIENT_OPTIONS, openClient } from '../publication/open-client.ts';

export const command = defineCommand({
  name: 'doctor',
  summary: 'Look for what is unsafe in how a registry is set up on GitHub, and mend what can be mended',
  usage: 'ORG/REPO [options]',
  positionals: { min: 1, max: 1 },
  options: {
    fix: { type: 'boolean', description: 'mend branch rules and the default of tokens, after saying how' },
    yes: { type: 'boolean', description: 'do not ask before mending' },
    check: { type: 'string', value: 'NAME', description: `the check that must be required (${CHECK_NAME})` },
    app: { type: 'string', value: 'ID', description: 'the App of your own that must report it (GitHub Actions)' },
    ...GITHUB_OPTIONS,
    ...CLIENT_OPTIONS,
  },
  example: 'portcullis doctor acme/plugins --fix',
  async run({ options, positionals, cwd, env, now, style, stderr, progress }): Promise<Result> {
    const repository = positionals[0] ?? '';
    const check = { name: options.check ?? CHECK_NAME, app: appOf(options.app) };
    if (options.yes && !options.fix) throw new UsageError('--yes is for --fix');
    const { github, at } = await connectGitHub(repository, options, env, cwd);
    const client = options.publication === undefined ? undefined : await openClient(options, env, cwd, now);
    const { examine } = await import('../../action/doctor/examine.ts');
    const { planMends } = await import('../../action/doctor/mends.ts');
    const { gitHubRegistryFacts } = await import('../../action/github/registry-facts.ts');
    const facts = gitHubRegistryFacts(github, at);
    const publication =
      client === undefined
        ? undefined
        : async (): Promise<Outcome<Readonly<Record<string, string>>>> => {
            const refreshed = await client.client.refresh();
            return refreshed.kind === 'refused' ? refreshed : ok({ ...refreshed.value.expiries });
          };
    const look = () => examine({ facts, check, publication, now: now(), progress });
    const seen = await look();
    const mends = options.fix ? planMends(seen) : [];
    if (mends.length === 0) return report(repository, seen, [], style);
    stderr.write(`${mends.map(({ what }) => `will ${plainText(what)}`).join('\n')}\n`);
    if (!options.yes && !(await isConfirmed('Do this?', stderr))) return report(repository, seen, [], style);
    const { gitHubRegistryMends } = await import('../../action/github/registry-mends.ts');
    const port = gitHubRegistryMends(github, at);
    for (const mend of mends) await mend.apply(port);
    return report(repository, await look(), mends, style);
  },
});

function appOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^[1-9]\d{0,14}$/v.test(text)) throw new UsageError('--app is the numeric id of an App');
  return Number(text);
}

function report(repository: string, { findings }: Examined, mends: readonly Mend[], style: Style): Result {
  const { verdict, unsafe, unverified } = diagnose(findings);
  const mended = mends.map(({ what }) => `${style.green('mended')}: ${plainText(what)}`);
  const json = {
    verdict,
    repository,
    unsafe: findingsJson(unsafe),
    unverified: findingsJson(unverified),
    mended: mends.map(({ what }) => what),
  };
  if (verdict === 'sound')
    return { exit: 'yes', human: [...mended, `${style.green('sound')}: ${plainText(repository)}`].join('\n'), json };
  const counts = `${unsafe.length} unsafe, ${unverified.length} not verified`;
  const human = [...mended, ...explained([...unsafe, ...unverified], style), style.bold(`${verdict}: ${counts}`)].join(
    '\n',
  );
  return { exit: 'refused', human, json };
}

/** What was found, and below the first of a kind why it matters and how to mend it. */
function explained(findings: readonly Finding[], style: Style): readonly string[] {
  const told = new Set<string>();
  return findings.flatMap(({ code, message, at }) => {
    const place = renderPlace(at);
    const line = `${place === '' ? '' : `${place}: `}${style.red(code)} ${plainText(message)}`;
    if (told.has(code)) return [line];
    told.add(code);
    const { reason, hint } = codeEntry(code);
    return [line, style.dim(`  why: ${reason}`), style.dim(`  mend: ${hint}`)];
  });
}
