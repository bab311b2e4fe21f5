/** Longest code of a symbol, so that one look at a small table decodes it. */
const MAX_LENGTH = 11;

/**
 * The length of each symbol's Huffman code, at most `MAX_LENGTH` bits; 0 for a symbol that is never
 * used. The same uses always give the same lengths.
 */
export function huffmanLengths(uses: ArrayLike<number>): Uint8Array {
  const total = Array.from(uses).reduce((sum, count) => sum + count, 0);
  // Rare symbols are taken for more common than they are until no code is too long.
  for (let floor = 1; ; floor = Math.max(floor * 2, Math.ceil(total / 2 ** MAX_LENGTH))) {
    const lengths = unboundedLengths(Array.from(uses, (count) => count && Math.max(count, floor)));
    if (lengths.every((length) => length <= MAX_LENGTH)) return lengths;
  }
}

interface Tree {
  uses: number;
  symbols: number[];
}

function unboundedLengths(uses: number[]): Uint8Array {
  const lengths = new Uint8Array(uses.length);
  const trees: Tree[] = [...uses.keys()]
    .filter((symbol) => uses[symbol]! > 0)
    .map((symbol) => ({ uses: uses[symbol]!, symbols: [symbol] }));
  if (trees.length === 1) lengths[trees[0]!.symbols[0]!] = 1;
  while (trees.length > 1) {
    trees.sort((a, b) => b.uses - a.uses || b.symbols[0]! - a.symbols[0]!);
    const [a, b] = [trees.pop()!, trees.pop()!];
    const symbols = [...a.symbols, ...b.symbols].sort((x, y) => x - y);
    for (const symbol of symbols) lengths[symbol]!++;
    trees.push({ uses: a.uses + b.uses, symbols });
  }
  return lengths;
}

/** Canonical codes of these lengths, to be written lowest bit first. */
export function encodingOf(lengths: Uint8Array): Uint32Array {
  const codes = new Uint32Array(lengths.length);
  let code = 0;
  for (let length = 1; length <= MAX_LENGTH; length++) {
    for (const [symbol, own] of lengths.entries()) {
      if (own === length) codes[symbol] = reversed(code++, length);
    }
    code <<= 1;
  }
  return codes;
}

function reversed(code: number, length: number): number {
  let result = 0;
  for (let bit = 0; bit < length; bit++) result |= ((code >>> bit) & 1) << (length - 1 - bit);
  return result;
}

/** What to read: the next bits, masked by `peek`, are a row; it says `symbol << 5 | length`. */
export interface Decoding {
  rows: Uint16Array;
  peek: number;
}

/**
 * The table that reads a canonical code, from the length of each symbol's code (0: not used, at
 * most `MAX_LENGTH`).
 */
export function decodingOf(lengths: Uint8Array): Decoding {
  const size = 2 ** MAX_LENGTH;
  // What no code begins with is read as the last symbol, one bit long: reading always goes on.
  const rows = new Uint16Array(size).fill(((lengths.length - 1) << 5) | 1);
  const codes = encodingOf(lengths);
  for (const [symbol, length] of lengths.entries()) {
    if (length === 0 || length > MAX_LENGTH) continue;
    for (let row = codes[symbol]!; row < size; row += 2 ** length)
      rows[row] = (symbol << 5) | length;
  }
  return { rows, peek: size - 1 };
}
