import type { Reinstatement, Revocation } from '../../registry-schema/generated/types.ts';
import { codeText, visibleText } from './outside-text.ts';

/** What a scope denies, in one line. */
export function scopeText(scope: Revocation['scope']): string {
  switch (scope.kind) {
    case 'digest':
      return scope.digest;
    case 'version':
      return `${scope.plugin_id} ${scope.version}`;
    case 'range':
      return `${scope.plugin_id} ${scope.range}`;
    case 'plugin':
      return scope.plugin_id;
    case 'publisher':
      return `whatever ${publisherText(scope.publisher)} published since ${scope.since}`;
    case 'component':
      return `whatever holds ${scope.purl}${scope.range === undefined ? '' : ` ${scope.range}`}`;
  }
}

/** What a reinstatement ends, in one line. */
export function endedText({ ends }: Pick<Reinstatement, 'ends'>): string {
  return ends.kind === 'entry' ? ends.entry : `the quarantine that ${ends.plugin_id} ${ends.digest} entered in`;
}

function publisherText(publisher: Extract<Revocation['scope'], { kind: 'publisher' }>['publisher']): string {
  return publisher.kind === 'key'
    ? `the key ${publisher.key_id}`
    : `repository ${publisher.source_repository_id} of ${publisher.issuer}`;
}

/** Title of the pull request that ratifies a deny; GitHub shows it as plain text. */
export function revocationTitle({ scope, action }: Revocation): string {
  return `${action === 'revoked' ? 'Revoke' : 'Quarantine'} ${visibleText(scopeText(scope), 120)}`;
}

export function revocationBody({ id, scope, action, effect, severity, reason, issuer }: Revocation): string {
  return [
    `Records the deny ${codeText(id)}, which is published and in force: closing this takes nothing back.`,
    [
      `- denies ${codeText(scopeText(scope))}`,
      `- ${codeText(action)}, severity ${codeText(severity)}, runs under way: ${codeText(effect)}`,
      `- reason ${codeText(reason)}`,
      `- issued by ${codeText(issuer.name)}${issuer.id === undefined ? '' : ` (${codeText(issuer.id)})`}`,
    ].join('\n'),
  ].join('\n\n');
}
