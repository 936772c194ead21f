import { mkdtemp, rm } from 'node:fs/promises';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Artifact, Policy } from '../../registry-schema/generated/types.ts';
import type { ArtifactEvidence } from '../../core/release/artifact-evidence.ts';
import { isListedOrigin } from '../../core/admission/check-origin.ts';
import { artifactLimits } from '../../core/artifact/artifact-limits.ts';
import { finding } from '../../core/finding.ts';
import { shownText } from '../../core/json/shown-text.ts';
import { isPublicAddress, PrivateAddressError, publicLookup } from './address-guard.ts';
import { readArtifactFile, tooLarge } from './artifact-file.ts';
import { saveResponse } from './save-response.ts';

const ATTEMPTS = 3;
const RETRY_DELAY_MS = 250;

/** What the request itself forbids: asking again would not help. */
class Refusal extends Error {
  override readonly name = 'Refusal';
}

export interface FetchTiming {
  /** Instead of the policy's: of all attempts, from the first connection to the last byte. Whoever is slow is not asked again. */
  readonly timeoutMs?: number;
  readonly retryDelayMs?: number;
}

/**
 * Fetches an artifact into a temporary file and reads it there. Every hop must be at an origin that the policy lists; a
 * private address is reached only where the policy lists host and port; size, time and redirects are bounded by the policy.
 * Whatever goes wrong is evidence, not an exception.
 */
export async function fetchArtifact(
  artifact: Artifact,
  policy: Policy,
  timing: FetchTiming = {},
): Promise<ArtifactEvidence> {
  const limits = artifactLimits(policy);
  const { timeoutMs = limits.timeoutMs, retryDelayMs = RETRY_DELAY_MS } = timing;
  if (artifact.size > limits.archive.maxArchiveBytes) return tooLarge(artifact.size, artifact.name, limits.archive);
  const folder = await mkdtemp(join(tmpdir(), 'portcullis-artifact-'));
  try {
    const path = join(folder, 'artifact');
    const signal = AbortSignal.timeout(timeoutMs);
    for (let attempt = 1; ; attempt += 1) {
      try {
        await download(artifact, policy, path, { signal, maxRedirects: limits.maxRedirects });
        return await readArtifactFile(path, artifact.name, limits.archive);
      } catch (error) {
        const isFinal = error instanceof Refusal || error instanceof PrivateAddressError || attempt === ATTEMPTS;
        if (isFinal || signal.aborted) return unreachable(artifact, error);
        await new Promise((resolve) => setTimeout(resolve, retryDelayMs * attempt));
      }
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function unreachable(artifact: Artifact, error: unknown): ArtifactEvidence {
  const why = error instanceof Error ? error.message : 'no reason given';
  return {
    kind: 'unavailable',
    findings: [
      finding('RELEASE_ARTIFACT_UNREACHABLE', `${shownText(artifact.url)}: ${shownText(why).slice(1, -1)}`, {
        file: artifact.name,
      }),
    ],
  };
}

async function download(
  artifact: Artifact,
  policy: Policy,
  path: string,
  { signal, maxRedirects }: { readonly signal: AbortSignal; readonly maxRedirects: number },
): Promise<void> {
  let url = new URL(artifact.url);
  for (let hop = 0; hop <= maxRedirects; hop += 1) {
    if (!isListedOrigin(url.href, policy)) throw new Refusal(`${url.origin} is not a listed origin`);
    const response = await get(url, policy, signal);
    const location = response.headers.location;
    if (response.statusCode === 200) {
      const tooLong = (): Error => new Refusal(`more than the ${artifact.size} bytes that the record states`);
      return saveResponse(response, path, artifact.size, tooLong);
    }
    // A body that nobody wants may never end.
    response.destroy();
    if (location === undefined || !URL.canParse(location, url.href))
      throw new Error(`HTTP ${response.statusCode ?? 0}`);
    url = new URL(location, url);
  }
  throw new Refusal(`more than ${maxRedirects} redirects`);
}

function get(url: URL, policy: Policy, signal: AbortSignal): Promise<IncomingMessage> {
  const isListedByPort = listsHostAndPort(url, policy);
  const host = url.hostname.replaceAll(/^\[|\]$/g, '');
  if (!isListedByPort && isIP(host) !== 0 && !isPublicAddress(host))
    throw new Refusal(`${host} is inside a private network`);
  const request = url.protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    const options = {
      signal,
      headers: { 'user-agent': 'portcullis', accept: '*/*', 'accept-encoding': 'identity' },
      ...(isListedByPort ? {} : { lookup: publicLookup }),
    };
    request(url, options, resolve).on('error', reject).end();
  });
}

/** `http://127.0.0.1:8080` says which door inside a private network may be knocked at; `https://example.com` does not. */
function listsHostAndPort(url: URL, policy: Policy): boolean {
  return policy.artifact_origins.some(
    (origin) => /:\d+$/.test(origin) && URL.canParse(origin) && new URL(origin).origin === url.origin,
  );
}
