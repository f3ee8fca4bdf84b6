/**
 * A response that is made as it is read: of thousands of networks no more than one is in memory as text at a time.
 *
 * @param pieces of text
 */
export function streamed(pieces: Iterable<string>, contentType: string): Response {
  const encoder = new TextEncoder();
  const iterator = pieces[Symbol.iterator]();
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const { done, value } = iterator.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
  });
  return new Response(body, { headers: { 'Content-Type': contentType } });
}

/**
 * The pieces of a JSON object whose last property is a long list: the bytes that `JSON.stringify` would write.
 *
 * @param head the object's other properties, one at least
 */
export function* jsonWithList(
  head: Readonly<Record<string, unknown>>,
  name: string,
  items: Iterable<unknown>,
): Generator<string> {
  yield `${JSON.stringify(head).slice(0, -1)},${JSON.stringify(name)}:[`;
  let separator = '';
  for (const item of items) {
    yield separator + JSON.stringify(item);
    separator = ',';
  }
  yield ']}';
}
