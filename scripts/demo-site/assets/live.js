/* The live page: more stories on demand, a ticker that recycles its item, and soft navigation. */

/** Which page <main> holds, and how many times it was asked to change: the last one asked for wins. */
const shown = { path: location.pathname, turn: 0 };

/** Builds one teaser the way the page's own list has them. */
function teaser(story) {
  const item = document.createElement('li');
  const kicker = document.createElement('p');
  const heading = document.createElement('h3');
  const link = document.createElement('a');
  const summary = document.createElement('p');
  item.className = 'feed-item';
  kicker.className = 'kicker';
  kicker.textContent = story.section;
  link.href = story.path;
  link.textContent = story.headline;
  summary.className = 'summary';
  summary.textContent = story.summary;
  heading.append(link);
  item.append(kicker, heading, summary);
  return item;
}

async function loadMore(button) {
  button.disabled = true;
  const status = document.querySelector('#feed-status');
  try {
    const response = await fetch(`/api/latest?page=${button.dataset.page}`);
    const batch = await response.json();
    document.querySelector('#feed').append(...batch.stories.map(teaser));
    button.dataset.page = String(batch.page + 1);
    button.hidden = !batch.more;
    status.textContent = batch.more
      ? `${batch.stories.length} more stories loaded.`
      : 'That is everything for today.';
  } catch {
    status.textContent = 'The stories could not be loaded. Please try again.';
  }
  button.disabled = false;
}

/** Puts the next headline into the list item that is already there, as virtual lists do: the text
 * node stays, its words change. */
function recycle(button) {
  const link = document.querySelector('#ticker-item a');
  const next = { text: button.dataset.text, path: button.dataset.path };
  button.dataset.text = link.firstChild.data;
  button.dataset.path = link.getAttribute('href');
  link.firstChild.data = next.text;
  link.setAttribute('href', next.path);
}

/** Shows another page of the paper without leaving this document. */
async function show(path) {
  shown.turn += 1;
  shown.path = path;
  const turn = shown.turn;
  const response = await fetch(path);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  if (turn !== shown.turn) return;
  document.title = page.title;
  document.body.dataset.section = page.body.dataset.section ?? '';
  document
    .querySelector('link[rel="canonical"]')
    .setAttribute('href', page.querySelector('link[rel="canonical"]').getAttribute('href'));
  document.querySelector('main').replaceWith(document.adoptNode(page.querySelector('main')));
  const heading = document.querySelector('main h1');
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

document.addEventListener('click', (event) => {
  const target = event.target.closest('#load-more, #recycle, a[data-soft]');
  if (target?.id === 'load-more') loadMore(target);
  else if (target?.id === 'recycle') recycle(target);
  else if (target && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)) {
    event.preventDefault();
    const path = target.getAttribute('href');
    history.pushState(null, '', path);
    show(path).then(() => scrollTo(0, 0));
  }
});

addEventListener('popstate', () => {
  // A jump within the page (the skip link) is a popstate too.
  if (location.pathname !== shown.path) show(location.pathname);
});
