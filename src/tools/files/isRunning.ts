import { hasCode } from '../../text/errors.ts';

/** Whether a process of that number is running; also of one that this user may not signal. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
}
