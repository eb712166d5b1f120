import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a command and all processes that it started took. */
export interface Taken {
  /** Seconds. */
  wall: number;
  /** Seconds of all cores together. */
  cpu: number;
  /** The most that all of them held at one time, in megabytes; as often as it was looked at. */
  memory: number;
}

/** One process as Linux tells of it. */
interface Process {
  parent: number;
  /** Seconds so far. */
  cpu: number;
  /** Megabytes. */
  memory: number;
}

const pauseMilliseconds = 50;
const ticksPerSecond = 100;
const pageMegabytes = 4096 / 1e6;

/** Runs a program of ours and watches its whole family, as Linux tells in /proc: a process that ends is known by its last look. */
export async function takenBy(
  script: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<Taken> {
  const began = performance.now();
  const child = spawn(process.execPath, [script, ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...environment },
  });
  let complaints = '';
  child.stderr.on('data', (data: Buffer) => {
    complaints = (complaints + data.toString()).slice(-2000);
  });
  const seconds = new Map<number, number>();
  let memory = 0;
  const watch = setInterval(() => {
    const family = familyOf(child.pid ?? 0);
    for (const [id, one] of family) seconds.set(id, one.cpu);
    memory = Math.max(
      memory,
      family.reduce((sum, [, one]) => sum + one.memory, 0),
    );
  }, pauseMilliseconds);
  const status = await new Promise((done) => child.on('close', done));
  clearInterval(watch);
  if (status !== 0) throw new Error(`${script}: ${complaints}`);
  const cpu = [...seconds.values()].reduce((sum, one) => sum + one, 0);
  return { wall: (performance.now() - began) / 1000, cpu, memory };
}

/** A process and all its descendants. */
function familyOf(root: number): [number, Process][] {
  const all = new Map<number, Process>();
  for (const name of readdirSync('/proc').filter((one) => /^\d+$/.test(one))) {
    const found = processIn(`/proc/${name}/stat`);
    if (found) all.set(Number(name), found);
  }
  const belongs = (id: number): boolean => {
    const parent = all.get(id)?.parent ?? 0;
    return id === root || (parent > 0 && belongs(parent));
  };
  return [...all].filter(([id]) => belongs(id));
}

/** proc(5): behind the name in brackets come state, parent and many numbers more. */
function processIn(file: string): Process | undefined {
  try {
    const fields = readFileSync(file, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
      .map(Number);
    const [user = 0, system = 0] = fields.slice(11, 13);
    return { parent: fields[1] ?? 0, cpu: (user + system) / ticksPerSecond, memory: (fields[21] ?? 0) * pageMegabytes };
  } catch {
    return undefined; // It ended while we looked.
  }
}
