/**
 * Finds where a text is no longer JSON. `JSON.parse` reports a position in only some of its messages, so this follows the
 * grammar itself to the first character that does not fit.
 */

const LITERAL = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const STRING = /"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/uy;
/** Deeper nesting is an error: none of our data is nested so deeply, and the stack would overflow. */
const MAX_DEPTH = 500;
const SPACE = /[ \t\n\r]*/y;

class Unexpected extends Error {
  constructor(readonly offset: number) {
    super();
  }
}

class Scanner {
  offset = 0;
  private depth = 0;

  constructor(readonly text: string) {}

  match(pattern: RegExp): boolean {
    pattern.lastIndex = this.offset;
    const found = pattern.exec(this.text);
    if (!found) return false;
    this.offset += found[0].length;
    return true;
  }

  require(found: boolean): void {
    if (!found) throw new Unexpected(this.offset);
  }

  character(character: string): boolean {
    this.match(SPACE);
    if (this.text[this.offset] !== character) return false;
    this.offset += 1;
    return true;
  }

  members(close: string, member: () => void): void {
    if (this.character(close)) return;
    do member();
    while (this.character(','));
    this.require(this.character(close));
  }

  value(): void {
    this.match(SPACE);
    this.require(this.depth < MAX_DEPTH);
    this.depth += 1;
    if (this.character('{')) {
      this.members('}', () => {
        this.match(SPACE);
        this.require(this.match(STRING));
        this.require(this.character(':'));
        this.value();
      });
    } else if (this.character('[')) {
      this.members(']', () => this.value());
    } else {
      this.require(this.match(STRING) || this.match(LITERAL));
    }
    this.depth -= 1;
  }
}

/**
 * The place of the first error in a text that is not JSON.
 *
 * @returns line and column, both from 1; null if the text is JSON. Nesting deeper than {@link MAX_DEPTH} is an
 *   error.
 */
export function jsonErrorAt(text: string): { line: number; column: number } | null {
  const scanner = new Scanner(text);
  try {
    scanner.value();
    scanner.match(SPACE);
    scanner.require(scanner.offset === text.length);
    return null;
  } catch (error) {
    if (!(error instanceof Unexpected)) throw error;
    const before = text.slice(0, error.offset).split('\n');
    return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
  }
}
