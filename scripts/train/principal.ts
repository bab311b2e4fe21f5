/**
 * The principal directions of rows of `width` numbers, most telling first: eigenvectors of their
 * covariance by Jacobi's rotations. The rows are expected to have mean zero.
 */
export function principalDirections(rows: Float32Array, width: number): Float64Array[] {
  const matrix = covarianceOf(rows, width);
  const vectors = Array.from({ length: width }, (_, at) => unit(width, at));
  for (let sweep = 0; sweep < 12; sweep++) {
    for (let p = 0; p < width - 1; p++) {
      for (let q = p + 1; q < width; q++) rotate(matrix, vectors, p, q);
    }
  }
  return Array.from({ length: width }, (_, at) => at)
    .sort((a, b) => matrix[b]![b]! - matrix[a]![a]!)
    .map((column) => Float64Array.from(vectors, (row) => row[column]!));
}

function covarianceOf(rows: Float32Array, width: number): Float64Array[] {
  const matrix = Array.from({ length: width }, () => new Float64Array(width));
  for (let from = 0; from < rows.length; from += width) {
    for (let a = 0; a < width; a++) {
      const value = rows[from + a]!;
      for (let b = 0; b < width; b++) matrix[a]![b]! += value * rows[from + b]!;
    }
  }
  return matrix;
}

function unit(width: number, at: number): Float64Array {
  const row = new Float64Array(width);
  row[at] = 1;
  return row;
}

/** One rotation that makes the element at `p`, `q` zero. */
function rotate(matrix: Float64Array[], vectors: Float64Array[], p: number, q: number): void {
  const element = matrix[p]![q]!;
  if (Math.abs(element) < 1e-9) return;
  const theta = (matrix[q]![q]! - matrix[p]![p]!) / (2 * element);
  const tangent = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const cosine = 1 / Math.sqrt(tangent * tangent + 1);
  const sine = tangent * cosine;
  const turn = (list: Float64Array, i: number, j: number) => {
    const [a, b] = [list[i]!, list[j]!];
    list[i] = cosine * a - sine * b;
    list[j] = sine * a + cosine * b;
  };
  for (const row of matrix) turn(row, p, q);
  const [rowP, rowQ] = [matrix[p]!, matrix[q]!];
  for (let at = 0; at < rowP.length; at++) {
    const [a, b] = [rowP[at]!, rowQ[at]!];
    rowP[at] = cosine * a - sine * b;
    rowQ[at] = sine * a + cosine * b;
  }
  for (const row of vectors) turn(row, p, q);
}
