import type { ReadOutcome } from '~/lib/readers/outcome';

export async function* readDataFeed(
  _chunks: AsyncIterable<Uint8Array>,
  _options: { place: string },
): AsyncGenerator<ReadOutcome> {}
