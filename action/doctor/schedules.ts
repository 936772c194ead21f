import { finding, type Finding } from '../../core/finding.ts';
import { DAY_IN_MS } from '../../core/time.ts';
import { unverified, type Reading } from './reading.ts';
import type { WorkflowFile } from './workflow-file.ts';

/** GitHub stops schedules after 60 days; whoever is told now still has two weeks. */
const IDLE_ALARM_DAYS = 46;

export interface ScheduleQuestion {
  readonly files: readonly WorkflowFile[];
  readonly isPublic: boolean;
  /** State by path, as GitHub words it: `active`, `disabled_inactivity`, … */
  readonly states: Reading<ReadonlyMap<string, string>>;
  /** When somebody pushed last, in milliseconds since the epoch. */
  readonly lastActivity: Reading<number>;
  readonly now: Date;
}

/** Schedules that GitHub stopped, or is about to. */
export function scheduleFindings(question: ScheduleQuestion): readonly Finding[] {
  const { files, states, lastActivity, isPublic, now } = question;
  const scheduled = files.filter(({ events }) => events.has('schedule'));
  if (scheduled.length === 0) return [];
  const findings: Finding[] = [];
  if (states.kind === 'unread') findings.push(unverified('whether schedules run', states.why));
  else
    for (const { path } of scheduled) {
      const state = states.value.get(path) ?? 'active';
      if (state !== 'active') findings.push(finding('DOCTOR_SCHEDULE_STOPPED', `it is ${state}`, { file: path }));
    }
  if (!isPublic) return findings;
  if (lastActivity.kind === 'unread') return [...findings, unverified('the last activity', lastActivity.why)];
  const days = Math.floor((now.getTime() - lastActivity.value) / DAY_IN_MS);
  if (days >= IDLE_ALARM_DAYS) findings.push(finding('DOCTOR_SCHEDULE_STOPPING', `nobody has pushed for ${days} days`));
  return findings;
}
