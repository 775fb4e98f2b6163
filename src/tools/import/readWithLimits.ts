import { fork, type ChildProcess } from 'node:child_process';
import { isWorkbook } from '../spreadsheet/inspectWorkbook.ts';
import { createSheetProblem, type SheetsReading } from '../spreadsheet/sheet.ts';
import { readFor, type ReadRequest } from './readFor.ts';
import { readInput } from './readInput.ts';
import { getToolTexts } from '../../messages/tools/toolTexts.ts';

/** What reading a workbook may take; 50,000 rows take a quarter of it. */
export interface Limits {
  readonly seconds: number;
  readonly megabytes: number;
}

const LIMITS: Limits = { seconds: 60, megabytes: 1500 };

/** What the process that reads is told. */
export interface LimitedRequest extends ReadRequest {
  readonly megabytes: number;
}

/**
 * Reads a spreadsheet; a workbook in a process of its own, which is ended when it takes too long
 * or too much memory. A file of a few kB can ask for any amount of both, and then it is refused
 * like any other that cannot be read.
 */
export async function readWithLimits(
  request: ReadRequest,
  { seconds, megabytes }: Limits = LIMITS,
): Promise<SheetsReading> {
  if (!isWorkbook(readInput(request.file, 8))) return readFor(request);
  const child = fork(new URL('./sheetProcess.ts', import.meta.url), {
    execArgv: [`--max-old-space-size=${megabytes}`, '--max-semi-space-size=4'],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const late = { isLate: false };
  const timer = setTimeout(() => {
    late.isLate = true;
    child.kill('SIGKILL');
  }, seconds * 1000);
  const stop = (): void => void child.kill('SIGKILL');
  process.once('exit', stop);
  try {
    const { answer, signal, code, errors } = await converse(child, { ...request, megabytes });
    if (answer !== undefined) return answer;
    if (late.isLate) return refuse(getToolTexts().sheets.slow({ seconds }));
    if (signal !== null || OUT_OF_MEMORY.test(errors))
      return refuse(getToolTexts().sheets.memory({ megabytes }));
    throw new Error(`The workbook could not be read (exit code ${code ?? 'none'}).\n${errors}`);
  } finally {
    clearTimeout(timer);
    process.removeListener('exit', stop);
  }
}

const OUT_OF_MEMORY = /heap out of memory|heap limit|allocation failed/i;

interface Ending {
  readonly answer: SheetsReading | undefined;
  readonly signal: NodeJS.Signals | null;
  readonly code: number | null;
  readonly errors: string;
}

/** Sends the request, and waits for the end of the process. */
function converse(child: ChildProcess, request: LimitedRequest): Promise<Ending> {
  return new Promise((resolve, reject) => {
    let answer: SheetsReading | undefined;
    let errors = '';
    child.on('message', (message: SheetsReading) => {
      answer = message;
    });
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      errors = `${errors}${text}`.slice(0, 10_000);
    });
    child.on('error', reject);
    child.on('close', (code, signal) => {
      resolve({ answer, signal, code, errors });
    });
    child.send(request, (error) => {
      // It may have been ended before it took the request; `close` tells so.
      if (error !== null && child.exitCode === null && child.signalCode === null) reject(error);
    });
  });
}

function refuse(reason: string): SheetsReading {
  return {
    sheets: [],
    problems: [createSheetProblem('workbook-excessive', undefined, { reason })],
  };
}
