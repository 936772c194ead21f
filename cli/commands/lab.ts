import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Context, defineCommand, UsageError } from '../command.ts';
import { plainText, safeJson } from '../output/terminal-text.ts';

const REPOSITORY = /^[\w.-]{1,100}\/[\w.-]{1,100}$/;

interface Running {
  readonly urls: Readonly<Record<string, string>>;
  readonly trusted_root: object;
  readonly signing_config: object;
  /** Each request with this bearer token yields a fresh identity token of a workflow run. */
  readonly id_token_request: { readonly url: string; readonly token: string };
}

export const command = defineCommand({
  name: 'lab',
  summary: 'Run a Sigstore of your own on loopback until interrupted',
  usage: '[options]',
  options: {
    repository: {
      type: 'string',
      value: 'OWNER/NAME',
      description: 'the repository whose workflow gets identity tokens (octo/plugin)',
    },
    private: {
      type: 'boolean',
      description: "the shape of GitHub's instance for private repositories: no transparency log",
    },
    out: { type: 'string', value: 'DIR', description: 'write trusted_root.json and signing_config.json there' },
  },
  example: 'portcullis lab --out /tmp/lab --repository octo/plugin',
  runsUntilInterrupted: true,
  async run(context) {
    const repository = context.options.repository ?? 'octo/plugin';
    if (!REPOSITORY.test(repository)) throw new UsageError(`--repository ${repository} is not OWNER/NAME`);
    const { startSigstore, gitHubClaims } = await import('../../lab/sigstore/index.ts');
    await using sigstore = await (context.options.private
      ? startSigstore({ profile: 'github-private' })
      : startSigstore());
    const grant = sigstore.grantIdToken(gitHubClaims({ repository }));
    const running: Running = {
      urls: { ...sigstore.urls },
      trusted_root: sigstore.trustedRoot(),
      signing_config: sigstore.signingConfig(),
      id_token_request: { url: grant.requestUrl, token: grant.requestToken },
    };
    if (context.options.out !== undefined) await writeTrust(resolve(context.cwd, context.options.out), running);
    context.stdout.write(`${context.json ? safeJson(running) : render(running, context)}\n`);
    await interrupted(context.signal);
    return { exit: 'yes', human: '', json: undefined };
  },
});

async function writeTrust(folder: string, running: Running): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'trusted_root.json'), `${safeJson(running.trusted_root)}\n`);
    await writeFile(join(folder, 'signing_config.json'), `${safeJson(running.signing_config)}\n`);
  } catch (cause) {
    throw new Error(`cannot write to ${folder}`, { cause });
  }
}

function render(running: Running, context: Pick<Context, 'style'>): string {
  const { bold, dim } = context.style;
  const urls = Object.entries(running.urls).map(([name, url]) => `  ${name.padEnd(8)}  ${url}`);
  return [
    bold('Sigstore'),
    ...urls,
    '',
    bold('Identity tokens of a workflow run'),
    `  export ACTIONS_ID_TOKEN_REQUEST_URL='${plainText(running.id_token_request.url)}'`,
    `  export ACTIONS_ID_TOKEN_REQUEST_TOKEN='${plainText(running.id_token_request.token)}'`,
    '',
    dim('Everything ends, and nothing is kept, with Ctrl-C.'),
  ].join('\n');
}

function interrupted(signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    if (signal.aborted) done();
    else signal.addEventListener('abort', () => done(), { once: true });
  });
}
