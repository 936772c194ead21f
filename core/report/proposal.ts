import { codeText, visibleText } from './outside-text.ts';

/** A release as its pull request introduces it. */
export interface ProposedRelease {
  readonly pluginId: string;
  readonly version: string;
  readonly artifactName: string;
  readonly artifactDigest: string;
  readonly url: string;
  readonly builtBy: string;
}

/** Title of the pull request; GitHub shows it as plain text. */
export function proposalTitle({ pluginId, version }: ProposedRelease): string {
  return `Release ${visibleText(pluginId)} ${visibleText(version)}`;
}

export function proposalBody(release: ProposedRelease): string {
  return [
    `Proposes ${codeText(release.pluginId)} ${codeText(release.version)}.`,
    [
      `- artifact ${codeText(release.artifactName)}`,
      `- digest ${codeText(release.artifactDigest)}`,
      `- fetched from ${codeText(release.url)}`,
      `- built by ${codeText(release.builtBy)}`,
    ].join('\n'),
    'The PR check reads the release folder, its signature and the artifact itself; nothing in this text is believed.',
  ].join('\n\n');
}
