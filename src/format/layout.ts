/** Lines of painted words for a terminal: wraps at a width, and keeps notes for the margin with the line they fall on. */
import type { Paint } from './colors.js';

interface Piece {
  text: string;
  readonly paint: Paint;
}

export interface Line {
  /** Painted text without the margin. */
  readonly text: string;
  readonly notes: readonly string[];
}

export class Layout {
  private readonly lines: Line[] = [];
  private line: Piece[] = [];
  private word: Piece[] = [];
  private gap: Piece | null = null;
  private lineWidth = 0;
  private wordWidth = 0;
  private lineNotes: string[] = [];
  private wordNotes: string[] = [];

  constructor(private readonly width: number) {}

  /** Adds text that may hold blanks and line breaks. */
  add(text: string, paint: Paint): void {
    for (const [part] of text.matchAll(/\r?\n|[^\S\n]+|\S+/g)) {
      if (part.endsWith('\n')) this.break();
      else if (part.trim() === '') this.blank(paint);
      else this.glue(part, paint);
    }
  }

  /** Adds text to the word at hand; it will not be parted from it. */
  glue(text: string, paint: Paint): void {
    append(this.word, text, paint);
    this.wordWidth += text.length;
  }

  /** Puts a note in the margin of the line that the next word falls on. */
  note(text: string): void {
    this.wordNotes.push(text);
  }

  blank(paint: Paint): void {
    this.endWord();
    if (this.lineWidth > 0) this.gap = { text: ' ', paint };
  }

  break(): void {
    this.endWord();
    this.endLine();
  }

  /** The lines so far. The layout can be used no more. */
  finish(): Line[] {
    if (this.wordWidth > 0 || this.lineWidth > 0) this.break();
    return this.lines;
  }

  private endWord(): void {
    if (this.wordWidth === 0) return;
    if (this.lineWidth > 0 && this.lineWidth + 1 + this.wordWidth > this.width) this.endLine();
    if (this.gap) {
      append(this.line, this.gap.text, this.gap.paint);
      this.lineWidth += 1;
      this.gap = null;
    }
    for (const { text, paint } of this.word) append(this.line, text, paint);
    this.lineNotes.push(...this.wordNotes);
    this.lineWidth += this.wordWidth;
    this.word = [];
    this.wordNotes = [];
    this.wordWidth = 0;
  }

  private endLine(): void {
    this.lines.push({ text: this.line.map(({ text, paint }) => paint(text)).join(''), notes: this.lineNotes });
    this.line = [];
    this.lineNotes = [];
    this.lineWidth = 0;
    this.gap = null;
  }
}

function append(pieces: Piece[], text: string, paint: Paint): void {
  const last = pieces[pieces.length - 1];
  if (last?.paint === paint) last.text += text;
  else pieces.push({ text, paint });
}
