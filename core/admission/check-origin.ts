import type { Artifact, Policy } from '../../registry-schema/generated/types.ts';
import { finding, type Finding } from '../finding.ts';
import { shownText } from '../json/shown-text.ts';

/** Is the URL's origin one that the policy lists? Compared as the URL standard serialises it: scheme, host and port. */
export function isListedOrigin(url: string, policy: Policy): boolean {
  const parsed = parseUrl(url);
  if (parsed === undefined || parsed.username !== '' || parsed.password !== '') return false;
  return policy.artifact_origins.some((origin) => parseUrl(origin)?.origin === parsed.origin);
}

export function originFindings(artifact: Artifact, policy: Policy, file: string): readonly Finding[] {
  if (isListedOrigin(artifact.url, policy)) return [];
  return [
    finding(
      'RELEASE_ORIGIN_FORBIDDEN',
      `${shownText(artifact.url)} is at none of ${policy.artifact_origins.length} listed origins`,
      { file, pointer: '/artifact/url' },
    ),
  ];
}

function parseUrl(url: string): URL | undefined {
  return URL.canParse(url) ? new URL(url) : undefined;
}
