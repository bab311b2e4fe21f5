/* Takes over what the server wrote, with the calls of React 19's hydrateRoot and Svelte 5's hydrate: one
 * node too many, and all of it is thrown away and made anew. */

const MARKUP =
  '<h1>The harbour froze over in the middle of June</h1><h3><a href="/2026/stories/fleet">Half the fleet runs on electricity by now</a></h3>';

/** Throws where the server's markup is not what the script would make. */
function hydrate(own, found) {
  // An element that is known to hold a text alone is not looked into.
  if (own.childNodes.length === 1 && own.firstChild.nodeType === Node.TEXT_NODE) return;
  let node = found.firstChild;
  for (const child of own.childNodes) {
    if (node?.nodeName !== child.nodeName) throw new Error('Hydration failed');
    hydrate(child, node);
    node = node.nextSibling;
  }
  if (node) throw new Error('Hydration failed');
}

const main = document.querySelector('main');
const own = document.createElement('main');
own.innerHTML = MARKUP;
try {
  hydrate(own, main);
} catch (error) {
  reportError(error);
  main.textContent = '';
  main.append(...own.childNodes);
}
main.dataset.hydrated = '';
