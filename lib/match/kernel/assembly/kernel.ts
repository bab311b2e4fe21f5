/**
 * The inner loops of word vectors and of the network, in AssemblyScript. `vector-math-in-script.ts`
 * and `network.ts` do the same in TypeScript; tests hold this to them, bit for bit. `npm run kernel`
 * compiles it.
 *
 * The caller lays everything into the memory, from its beginning on. All places are bytes.
 */

/** A row is read so many bytes at a time; its length is a multiple of it. */
export const STRIDE: i32 = 16;

/**
 * Writes to `into`, as an i32 each, the inner products of a row and of each of `count` other rows,
 * whose places stand at `others`. `length` numbers of a byte each are a row.
 */
export function products(row: usize, others: usize, count: i32, length: i32, into: usize): void {
  for (let at = 0; at < count; at++) {
    const other = <usize>load<u32>(others + ((<usize>at) << 2));
    let sum = i32x4.splat(0);
    for (let place: usize = 0; place < <usize>length; place += STRIDE) {
      const one = v128.load(row + place);
      const two = v128.load(other + place);
      sum = i32x4.add(sum, i32x4.extadd_pairwise_i16x8_s(i16x8.extmul_low_i8x16_s(one, two)));
      sum = i32x4.add(sum, i32x4.extadd_pairwise_i16x8_s(i16x8.extmul_high_i8x16_s(one, two)));
    }
    const low = i32x4.extract_lane(sum, 0) + i32x4.extract_lane(sum, 1);
    const high = i32x4.extract_lane(sum, 2) + i32x4.extract_lane(sum, 3);
    store<i32>(into + ((<usize>at) << 2), low + high);
  }
}

/**
 * Adds `count` rows, whose places stand at `rows`, to the `length` f64 at `into`, each as many times
 * as the f64 at `weights` says.
 */
export function sum(rows: usize, weights: usize, count: i32, length: i32, into: usize): void {
  for (let at = 0; at < count; at++) {
    const row = <usize>load<u32>(rows + ((<usize>at) << 2));
    const weight = v128.load64_splat(weights + ((<usize>at) << 3));
    let to = into;
    for (let place: usize = 0; place < <usize>length; place += 8, to += 64) {
      const numbers = v128.load8x8_s(row + place);
      addFour(to, i32x4.extend_low_i16x8_s(numbers), weight);
      addFour(to + 32, i32x4.extend_high_i16x8_s(numbers), weight);
    }
  }
}

/** Adds four whole numbers, `weight` times each. */
@inline
function addFour(to: usize, numbers: v128, weight: v128): void {
  const low = f64x2.convert_low_i32x4_s(numbers);
  const high = f64x2.convert_low_i32x4_s(v128.shuffle<i32>(numbers, numbers, 2, 3, 2, 3));
  v128.store(to, f64x2.add(v128.load(to), f64x2.mul(weight, low)));
  v128.store(to, f64x2.add(v128.load(to, 16), f64x2.mul(weight, high)), 16);
}

/** Sums of a layer that grow side by side. */
const SUMS: i32 = 8;

/**
 * One layer of a network: to each of `width` biases is added every one of the `count` inputs times its
 * weight. All are f64; the weights are a row of `width` for each input.
 */
export function layer(
  inputs: usize,
  count: i32,
  weights: usize,
  biases: usize,
  width: i32,
  into: usize,
): void {
  const end = inputs + ((<usize>count) << 3);
  const rowBytes = (<usize>width) << 3;
  let at = 0;
  for (; at + SUMS <= width; at += SUMS) {
    const place = (<usize>at) << 3;
    let one = v128.load(biases + place);
    let two = v128.load(biases + place, 16);
    let three = v128.load(biases + place, 32);
    let four = v128.load(biases + place, 48);
    let row = weights + place;
    for (let input = inputs; input < end; input += 8, row += rowBytes) {
      const value = v128.load64_splat(input);
      one = f64x2.add(one, f64x2.mul(value, v128.load(row)));
      two = f64x2.add(two, f64x2.mul(value, v128.load(row, 16)));
      three = f64x2.add(three, f64x2.mul(value, v128.load(row, 32)));
      four = f64x2.add(four, f64x2.mul(value, v128.load(row, 48)));
    }
    v128.store(into + place, one);
    v128.store(into + place, two, 16);
    v128.store(into + place, three, 32);
    v128.store(into + place, four, 48);
  }
  for (; at < width; at++) {
    const place = (<usize>at) << 3;
    let sum = load<f64>(biases + place);
    let row = weights + place;
    for (let input = inputs; input < end; input += 8, row += rowBytes) {
      sum += load<f64>(input) * load<f64>(row);
    }
    store<f64>(into + place, sum);
  }
}
