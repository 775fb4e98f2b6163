import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** How often the memory of a process and its children is looked at. */
const SAMPLE_MS = 100;
/** Linux counts processor time in ticks of 10 ms, on every machine that Node runs on. */
const TICKS_PER_SECOND = 100;
/** How much of the end of its output is kept, in characters. */
const KEPT_OUTPUT = 4000;

export interface Program {
  readonly command: string;
  readonly args: readonly string[];
  /** Where it runs; without one here. */
  readonly folder?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Measurement {
  readonly seconds: number;
  /** Of all processors, its children included; only Linux says it. */
  readonly cpuSeconds: number | undefined;
  /** The most that it and its children had at once, as far as it was seen; only Linux says it. */
  readonly peakBytes: number | undefined;
  readonly isSuccessful: boolean;
  /** The end of what it said. */
  readonly output: string;
}

/**
 * Runs a program and measures it with all that it starts. Nothing else may be started by this process
 * meanwhile: the processor time is that of the children that have ended.
 */
export async function measureProcess(program: Program): Promise<Measurement> {
  const before = readEndedTicks();
  const start = performance.now();
  const child = spawn(program.command, program.args, {
    cwd: program.folder,
    env: { ...process.env, ...program.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const watch = createWatch(child.pid);
  const timer = setInterval(watch.look, SAMPLE_MS);
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output = (output + text).slice(-KEPT_OUTPUT);
    });
  let seconds = 0;
  const status = await new Promise<number | null>((resolve) => {
    child.on('error', (error) => {
      output += error.message;
      resolve(null);
    });
    child.on('exit', () => {
      seconds = (performance.now() - start) / 1000;
    });
    child.on('close', resolve);
  });
  clearInterval(timer);
  const after = readEndedTicks();
  return {
    seconds,
    // A child that ended after its parent is only among those that were seen.
    cpuSeconds:
      before === undefined || after === undefined
        ? undefined
        : Math.max(after - before, watch.countTicks()) / TICKS_PER_SECOND,
    peakBytes: before === undefined ? undefined : watch.getPeak(),
    isSuccessful: status === 0,
    output: output.trim(),
  };
}

interface Watch {
  readonly look: () => void;
  readonly getPeak: () => number;
  readonly countTicks: () => number;
}

/** Looks at a process and its descendants, each time it is asked to. */
function createWatch(root: number | undefined): Watch {
  let peak = 0;
  const ticks = new Map<number, number>();
  const look = (): void => {
    if (root === undefined) return;
    const processes = listProcesses();
    const children = Map.groupBy(processes, ({ parent }) => parent);
    const tree = processes.filter(({ pid }) => pid === root);
    // It grows while it is gone through.
    for (const { pid } of tree) tree.push(...(children.get(pid) ?? []));
    for (const one of tree) ticks.set(one.pid, one.ticks);
    peak = Math.max(
      peak,
      tree.reduce((sum, { pid }) => sum + readMemory(pid), 0),
    );
  };
  return {
    look,
    getPeak: () => peak,
    countTicks: () => [...ticks.values()].reduce((sum, count) => sum + count, 0),
  };
}

interface Seen {
  readonly pid: number;
  readonly parent: number;
  /** Of the processor, by itself. */
  readonly ticks: number;
}

/** Every process of the system; none where there is no /proc. */
function listProcesses(): Seen[] {
  if (!existsSync('/proc/self/stat')) return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      const fields = readStat(name);
      if (fields === undefined) return [];
      const [, parent, , , , , , , , , , user, system] = fields;
      return { pid: Number(name), parent: Number(parent), ticks: Number(user) + Number(system) };
    });
}

/** The processor time of the children of this process that have ended, and of theirs. */
function readEndedTicks(): number | undefined {
  const fields = readStat('self');
  return fields === undefined ? undefined : Number(fields[13]) + Number(fields[14]);
}

/** The fields of /proc/…/stat from the state on (proc(5)): what is before it may hold blanks. */
function readStat(name: string): string[] | undefined {
  const text = readProc(`/proc/${name}/stat`);
  return text?.slice(text.lastIndexOf(')') + 2).split(' ');
}

function readMemory(pid: number): number {
  const status = readProc(`/proc/${pid}/status`) ?? '';
  return Number(/^VmRSS:\s*(\d+) kB$/m.exec(status)?.[1] ?? 0) * 1024;
}

/** A process may end while it is looked at. */
function readProc(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
