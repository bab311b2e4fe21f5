/**
 * Put a text on the clipboard; to be called in a click's handler. Resolves to whether it worked.
 *
 * A page that came over http, and one that forbids it to what it embeds, has no asynchronous
 * clipboard; there the older command does it, whose event we answer before the page can.
 */
export async function copyText(text: string, from: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text, from.ownerDocument);
  }
}

function copyByCommand(text: string, document: Document): boolean {
  let isSet = false;
  const onCopy = (event: ClipboardEvent) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    isSet = event.clipboardData !== null;
  };
  addEventListener('copy', onCopy, { capture: true });
  try {
    return document.execCommand('copy') && isSet;
  } catch {
    return false;
  } finally {
    removeEventListener('copy', onCopy, { capture: true });
  }
}
