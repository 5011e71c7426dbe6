/**
 * The output of a run while it is being made. Everything is written to `OUT.partial`; after each batch a line in
 * `OUT.journal` says how many records are done and how long each file then was. A run that is killed at any moment is
 * resumed by cutting the files to the lengths of the last line. At the end one rename puts the output in place.
 */
import fs from 'node:fs';
import path from 'node:path';
import { UsageError } from '../exit.js';
import { reasonOf } from '../input.js';
import type { BatchResult, WrittenPiece } from '../worker.js';
import type { Format, Piece } from './formats.js';
import { addTally, emptyTally, type Tally } from './tally.js';

interface Checkpoint {
  readonly tally: Tally;
  readonly sizes: Readonly<Record<string, number>>;
  /** The process that wrote it: while it runs, no other may go on. */
  readonly pid?: number;
}

interface Journal {
  readonly run: string;
  readonly last: Checkpoint | null;
  readonly complete: boolean;
}

export interface StagingOptions {
  readonly format: Format;
  /** What must be the same for a run to be resumed: a digest of inputs and options. */
  readonly run: string;
  readonly resume: boolean;
  readonly overwrite: boolean;
}

/** `finished`: the output is there already. */
export type Opened = { readonly finished: true } | { readonly finished: false; readonly staging: Staging };

/** Begins or resumes the output at `out`, or says why that cannot be. */
export function openStaging(out: string, options: StagingOptions): Opened {
  const { format, run, resume, overwrite } = options;
  const files = { out, partial: `${out}.partial`, journal: `${out}.journal` };
  const journal = readJournal(files.journal);
  if (journal && !overwrite) {
    if (!resume) throw new UsageError(`${out} is half done: add --resume to finish it, or --overwrite to begin again`);
    if (journal.run !== run) {
      throw new UsageError(
        `${out} was begun with other inputs or options: use the same, or --overwrite to begin again`,
      );
    }
    if (journal.complete) {
      place(files);
      return { finished: true };
    }
    const writer = journal.last?.pid;
    if (writer !== undefined && isRunning(writer))
      throw new UsageError(`${out} is being written by process ${writer}: wait for it, or stop it first`);
    if (journal.last) return { finished: false, staging: new Staging(files, format, journal.last) };
  }
  const there = fs.statSync(out, { throwIfNoEntry: false });
  if (there && !there.isDirectory() && format.shape === 'folder')
    throw new UsageError(`${out} is a file, and the output is a folder: name another with --out`);
  if (there && !(there.isDirectory() && fs.readdirSync(out).length === 0)) {
    if (resume && !journal) return { finished: true };
    if (there.isDirectory()) throw new UsageError(`the folder ${out} is not empty: name another, or remove it first`);
    if (!overwrite && !journal) throw new UsageError(`${out} exists: name another file, or add --overwrite`);
  }
  if (!journal && !overwrite && fs.existsSync(files.partial))
    throw new UsageError(`${files.partial} is in the way, and of no run of ours: move it, or add --overwrite`);
  return { finished: false, staging: begin(files, format, run) };
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

interface Files {
  readonly out: string;
  readonly partial: string;
  readonly journal: string;
}

function begin(files: Files, format: Format, run: string): Staging {
  try {
    fs.rmSync(files.journal, { force: true });
    fs.rmSync(files.partial, { force: true, recursive: true });
    fs.mkdirSync(path.dirname(path.resolve(files.out)), { recursive: true });
    if (format.shape === 'folder') fs.mkdirSync(files.partial);
    fs.writeFileSync(files.journal, `${JSON.stringify({ run })}\n`);
  } catch (error) {
    throw new UsageError(`cannot write ${files.out}: ${reasonOf(error)}`);
  }
  const staging = new Staging(files, format, { tally: emptyTally(), sizes: {} });
  staging.start();
  return staging;
}

export class Staging {
  /** What is written and recorded, this run's records and those of earlier ones. */
  readonly tally: Tally;
  private readonly handles = new Map<string, { fd: number; size: number }>();
  private readonly journal: number;

  constructor(
    private readonly files: Files,
    private readonly format: Format,
    { tally, sizes }: Checkpoint,
  ) {
    this.tally = structuredClone(tally);
    this.journal = fs.openSync(files.journal, 'a');
    for (const [file, size] of Object.entries(sizes)) this.cut(file, size);
    if (Object.keys(sizes).length > 0) this.checkpoint();
  }

  /** Writes what stands before the first record. */
  start(): void {
    this.append(this.format.head);
    this.checkpoint();
  }

  /** Writes a batch and records that it is done. */
  write({ pieces, tally }: BatchResult): void {
    for (const piece of pieces) this.put(piece);
    addTally(this.tally, tally);
    this.checkpoint();
  }

  /** Writes what stands after the last record and puts the output in place. */
  finish(): void {
    this.append(this.format.tail);
    for (const { fd } of this.handles.values()) fs.fsyncSync(fd);
    fs.writeSync(this.journal, `${JSON.stringify({ complete: true })}\n`);
    this.close();
    place(this.files);
  }

  /** Leaves the output half done, to be resumed. */
  close(): void {
    for (const { fd } of this.handles.values()) fs.closeSync(fd);
    this.handles.clear();
    fs.closeSync(this.journal);
  }

  private append(pieces: readonly Piece[]): void {
    for (const { file, text } of pieces) this.put({ file, bytes: Buffer.from(text), whole: false });
  }

  private put({ file, bytes, whole }: WrittenPiece): void {
    if (whole) {
      fs.writeFileSync(path.join(this.files.partial, file), bytes);
      return;
    }
    const handle = this.handle(file);
    for (let at = 0; at < bytes.length; ) at += fs.writeSync(handle.fd, bytes, at);
    handle.size += bytes.length;
  }

  private handle(file: string): { fd: number; size: number } {
    let handle = this.handles.get(file);
    if (!handle) {
      const name = this.format.shape === 'folder' ? path.join(this.files.partial, file) : this.files.partial;
      handle = { fd: fs.openSync(name, 'a'), size: 0 };
      this.handles.set(file, handle);
    }
    return handle;
  }

  /** Takes away what was written to a file after the checkpoint. */
  private cut(file: string, size: number): void {
    const handle = this.handle(file);
    if (fs.fstatSync(handle.fd).size < size) {
      throw new UsageError(`${this.files.partial} is not as the run left it: --overwrite begins again`);
    }
    fs.ftruncateSync(handle.fd, size);
    handle.size = size;
  }

  private checkpoint(): void {
    const sizes = Object.fromEntries([...this.handles].map(([file, { size }]) => [file, size]));
    fs.writeSync(this.journal, `${JSON.stringify({ tally: this.tally, sizes, pid: process.pid })}\n`);
  }
}

/** Each step may be the last before a kill: all can be done again. */
function place({ out, partial, journal }: Files): void {
  if (fs.existsSync(partial)) fs.renameSync(partial, out);
  fs.rmSync(journal, { force: true });
}

/** The journal of an unfinished run. A last line that was cut off by a kill is taken out. */
function readJournal(file: string): Journal | null {
  const content = fs.existsSync(file) ? fs.readFileSync(file) : Buffer.alloc(0);
  const whole = content.lastIndexOf('\n') + 1;
  if (whole === 0) return null;
  if (whole < content.length) fs.truncateSync(file, whole);
  const lines = content.toString('utf8', 0, whole - 1).split('\n');
  const read = <T>(line: string): T => {
    try {
      return JSON.parse(line) as T;
    } catch {
      throw new UsageError(`${file} is no journal of a run: move it out of the way`);
    }
  };
  const first = read<{ readonly run: string }>(lines[0]!);
  const last = lines.length > 1 ? read<Checkpoint | { complete: true }>(lines[lines.length - 1]!) : null;
  if (last && 'complete' in last) return { run: first.run, last: null, complete: true };
  return { run: first.run, last, complete: false };
}
