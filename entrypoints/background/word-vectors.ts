import { browser } from 'wxt/browser';
import { checksum } from '~/lib/index/checksum';
import { openVectors, type WordVectors } from '~/lib/match/word-vectors';
import { ANALYSER_VERSION } from '~/lib/text/analyse';

const FILE = '/word-vectors.bin';

/**
 * Where a copy of the file is kept. Browsers hand over what lies in an extension's package an order
 * of magnitude slower than what it has stored (docs/index-storage.md), and the background waits for
 * this file each time it wakes. A copy is good for one version of the extension.
 */
const FOLDER = 'word-vectors';
const nameOfCopy = () => `${browser.runtime.getManifest().version}.bin`;

/**
 * The packaged word vectors. Without them matching goes on by the words alone, so a failure is
 * told and not thrown.
 */
export async function packagedVectors(
  onProblem: (error: unknown) => void,
): Promise<WordVectors | undefined> {
  const copy = await openCopy().catch(() => undefined); // None yet, a damaged one, or nothing can be kept.
  if (copy) return copy;
  try {
    const response = await fetch(browser.runtime.getURL(FILE));
    const buffer = await response.arrayBuffer();
    const vectors = openVectors(buffer, ANALYSER_VERSION);
    void keepCopy(buffer).catch(() => {}); // A full disk, a private window: it works without.
    return vectors;
  } catch (error) {
    onProblem(error);
    return undefined;
  }
}

/** The package changed: its file is read again. */
export async function forgetCopiedVectors(): Promise<void> {
  const root = await navigator.storage.getDirectory();
  await root.removeEntry(FOLDER, { recursive: true });
}

/** Throws when there is none that is as it was written. */
async function openCopy(): Promise<WordVectors> {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle(FOLDER);
  const file = await (await folder.getFileHandle(nameOfCopy())).getFile();
  const [buffer, sum] = await Promise.all([
    file.slice(0, -SUM_BYTES).arrayBuffer(),
    file.slice(-SUM_BYTES).arrayBuffer(),
  ]);
  if (checksum(new Uint32Array(buffer)) !== new Uint32Array(sum)[0]) {
    throw new Error('The copy of the word vectors is damaged.');
  }
  return openVectors(buffer, ANALYSER_VERSION);
}

/** A copy ends with the checksum of what is before it. */
const SUM_BYTES = 4;

/** What was written becomes the file at once when it is closed; disks lose bytes later. */
async function keepCopy(buffer: ArrayBuffer): Promise<void> {
  const sum = Uint32Array.of(checksum(new Uint32Array(buffer)));
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle(FOLDER, { create: true });
  const file = await folder.getFileHandle(nameOfCopy(), { create: true });
  const writable = await file.createWritable();
  await writable.write(new Blob([buffer, sum]));
  await writable.close();
}
