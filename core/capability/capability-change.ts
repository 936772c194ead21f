import { visibleText } from '../report/outside-text.ts';
import { RISK_CLASSES, type RiskClass } from './risk-class.ts';

/** What the change is about, and how a sentence names it. */
const SUBJECTS = {
  release: 'first release',
  tier: 'tier',
  egress: 'egress',
  'data-class': 'data class',
  permission: 'permission',
  'file-read': 'reading of files',
  'file-write': 'writing of files',
  sdk: 'SDK',
  limit: 'limit',
  retention: 'retention',
  redaction: 'redaction',
  stage: 'stage',
  'output-schema': 'output schema',
  origin: 'origin',
  licence: 'licence',
} as const;

export type ChangeSubject = keyof typeof SUBJECTS;

/** One step from the capabilities of one release to those of another. */
export interface CapabilityChange {
  readonly subject: ChangeSubject;
  /** `changed` where neither is known to include the other. */
  readonly direction: 'widened' | 'narrowed' | 'changed';
  readonly risk: RiskClass;
  /** As the earlier release has it, in the words of its manifest and not escaped; null where it has nothing like it. */
  readonly before: string | null;
  readonly after: string | null;
  /** RFC 6901, into the later manifest: the entry, or the nearest member around what is gone. */
  readonly pointer: string;
}

type Sides = Pick<CapabilityChange, 'before' | 'after' | 'pointer'>;

export function widened(subject: ChangeSubject, risk: RiskClass, sides: Sides): CapabilityChange {
  return { subject, direction: 'widened', risk, ...sides };
}

/** Whatever does less needs nobody's leave; it is told so that a reviewer sees the whole step. */
export function narrowed(subject: ChangeSubject, sides: Sides): CapabilityChange {
  return { subject, direction: 'narrowed', risk: 'none', ...sides };
}

/** Judged as if it widened. */
export function changed(subject: ChangeSubject, risk: RiskClass, sides: Sides): CapabilityChange {
  return { subject, direction: 'changed', risk, ...sides };
}

/** The manifest said something, none included, and is silent now. What held the member may be gone too: the place is the whole. */
export function silenced(subject: ChangeSubject, before: readonly string[]): CapabilityChange {
  const said = before.length === 0 ? NONE : before.join(', ');
  return widened(subject, 'undeclared', { before: said, after: UNDECLARED, pointer: '' });
}

/** The manifest was silent, and says what binds it now. */
export function spokenUp(subject: ChangeSubject, after: string, pointer: string): CapabilityChange {
  return narrowed(subject, { before: UNDECLARED, after, pointer });
}

/** How text says that a manifest is silent, and that it says none. */
export const UNDECLARED = '(undeclared)';
export const NONE = '(none)';

/** The change in one plain line, free of control and formatting characters: what, how, from where to where, and the risk. */
export function describeChange({ subject, direction, risk, before, after }: CapabilityChange): string {
  const steps = [before, after].map((side) => (side === null ? NONE : visibleText(side)));
  return `${SUBJECTS[subject]} ${direction}: ${steps.join(' → ')} [${risk}: ${RISK_CLASSES[risk]}]`;
}
