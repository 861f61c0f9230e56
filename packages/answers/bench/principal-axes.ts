/** The axes along which vectors vary, strongest first: eigenvectors of their covariance by Jacobi rotations. */
export function principalAxes(vectors: readonly Float64Array[]): Float64Array[] {
  const size = vectors[0]?.length ?? 0
  const matrix = covariance(vectors, size)
  const axes = Array.from({ length: size }, (_, at) => {
    const axis = new Float64Array(size)
    axis[at] = 1
    return axis
  })
  const cell = (row: number, column: number) => matrix[row]?.[column] ?? 0
  for (let sweep = 0; sweep < 12; sweep++)
    for (let p = 0; p < size; p++)
      for (let q = p + 1; q < size; q++) {
        if (Math.abs(cell(p, q)) < 1e-12) continue
        const theta = (cell(q, q) - cell(p, p)) / (2 * cell(p, q))
        const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.hypot(theta, 1))
        const cosine = 1 / Math.hypot(tangent, 1)
        const turn = { p, q, cosine, sine: tangent * cosine }
        for (const row of matrix) rotate(row, turn)
        rotateRows(matrix, turn)
        for (const row of axes) rotate(row, turn)
      }
  const order = Array.from({ length: size }, (_, at) => at).sort((a, b) => cell(b, b) - cell(a, a))
  return order.map((column) => Float64Array.from(axes, (row) => row[column] ?? 0))
}

interface Turn {
  p: number
  q: number
  cosine: number
  sine: number
}

function rotate(row: Float64Array, { p, q, cosine, sine }: Turn): void {
  const [x, y] = [row[p] ?? 0, row[q] ?? 0]
  row[p] = cosine * x - sine * y
  row[q] = sine * x + cosine * y
}

function rotateRows(matrix: readonly Float64Array[], { p, q, cosine, sine }: Turn): void {
  const [first, second] = [matrix[p], matrix[q]]
  if (!first || !second) return
  for (let at = 0; at < first.length; at++) {
    const [x, y] = [first[at] ?? 0, second[at] ?? 0]
    first[at] = cosine * x - sine * y
    second[at] = sine * x + cosine * y
  }
}

function covariance(vectors: readonly Float64Array[], size: number): Float64Array[] {
  const mean = new Float64Array(size)
  for (const vector of vectors)
    vector.forEach((value, at) => (mean[at] = (mean[at] ?? 0) + value / vectors.length))
  const matrix = Array.from({ length: size }, () => new Float64Array(size))
  for (const vector of vectors)
    matrix.forEach((row, p) => {
      const x = (vector[p] ?? 0) - (mean[p] ?? 0)
      for (let q = 0; q < size; q++)
        row[q] = (row[q] ?? 0) + (x * ((vector[q] ?? 0) - (mean[q] ?? 0))) / vectors.length
    })
  return matrix
}
