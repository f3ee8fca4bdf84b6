/** Lets the page answer the reader before long work goes on. */
export function nextTask(): Promise<void> {
  return new Promise((done) => setTimeout(done));
}
