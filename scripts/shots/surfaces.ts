import type { Locale, Photographer, Theme } from './photographer.ts';

/** One picture: `name` is its file's name without the ending. */
export interface Shot {
  name: string;
  take: (camera: Photographer) => Promise<Buffer>;
}

const WIDE = 1280;
const NARROW = 320;
const PANEL_HEIGHT = 800;
const HAS_RESULTS = "document.querySelectorAll('.check-item').length > 0";

/** The page of settings once all that it asked for has come; then it stands where its address says. */
const ALL_SECTIONS = `(() => {
  const all = ['.subscription', '.publisher', '.chart'].every((part) => document.querySelector(part));
  if (all) document.querySelector(location.hash || 'body').scrollIntoView({ behavior: 'instant' });
  return all;
})()`;

/** A text that is pasted and compared: one sentence that was checked, one that was not. */
const PASTED =
  'The Great Wall of China is visible from the Moon. The new ferry will sail twice a day from May on.';

const CHECKED_TEXT = `(() => {
  if (document.querySelector('.check-text__claims')) return true;
  const box = document.querySelector('.text-area');
  if (!box) document.querySelector('#tab-text')?.click();
  else if (box.value === '') {
    box.value = ${JSON.stringify(PASTED)};
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  } else document.querySelector('.check-text__form button').click();
  return false;
})()`;

/** Opens two checks, one after the other, then what was opened. */
const HISTORY = `(() => {
  const opened = Number(sessionStorage.opened ?? 0);
  if (document.querySelectorAll('.history .check-item').length > 1) return true;
  if (document.querySelector('.check-page .check__claim')) {
    sessionStorage.opened = opened + 1;
    document.querySelector('.check-page__nav button').click();
  } else if (opened < 2) document.querySelectorAll('.check-item__button')[opened]?.click();
  else document.querySelector('#tab-history')?.click();
  return false;
})()`;

type Surface = (camera: Photographer, width: number) => Promise<Buffer>;

/** Surfaces that are shown in a page, wide and narrow. */
const IN_PAGE: Record<string, Surface> = {
  front: async (camera, width) => {
    await camera.demoPage('/', width);
    // There the badges are below the fold.
    if (width === NARROW) await camera.scrollToBadge();
    return camera.picture();
  },
  article: async (camera, width) => {
    await camera.demoPage('/science/night-school', width);
    await camera.scrollToBadge();
    return camera.picture();
  },
  card: async (camera, width) => {
    await camera.demoPage('/world/nato-south-korea', width);
    await camera.card('NATO Chief Seeks');
    return camera.picture();
  },
  agreement: async (camera, width) => {
    await camera.demoPage('/science/great-wall', width);
    await camera.card('Great Wall');
    return camera.picture();
  },
  why: async (camera, width) => {
    await camera.demoPage('/science/great-wall', width);
    await camera.card('Great Wall');
    await camera.cardEnd();
    return camera.picture();
  },
  undo: async (camera, width) => {
    await camera.demoPage('/health/mmr', width);
    await camera.card('No, the MMR vaccine');
    await camera.dismiss();
    const picture = await camera.picture();
    await camera.takeBack(); // The next pictures show the badge.
    return picture;
  },
  denial: async (camera, width) => {
    await camera.demoPage('/health/mmr', width);
    await camera.card('No, the MMR vaccine');
    return camera.picture();
  },
};

/**
 * Pages of the extension: usual width, address, the expression that says it is ready, and whether
 * it is shown to its end.
 */
const PAGES: Record<string, [width: number, file: string, ready: string, whole?: 'whole']> = {
  sidepanel: [400, 'sidepanel.html', HAS_RESULTS],
  search: [
    400,
    'sidepanel.html',
    `${typed('great wall')} && document.querySelector('.check-item mark') !== null`,
  ],
  filters: [400, 'sidepanel.html', unfolded('.filters', '.years__bar')],
  'search-hint': [400, 'sidepanel.html', unfolded('.hint', 'code')],
  text: [400, 'sidepanel.html', CHECKED_TEXT, 'whole'],
  history: [400, 'sidepanel.html', HISTORY],
  nothing: [400, 'sidepanel.html', `${typed('zzzz')} && document.querySelector('.empty') !== null`],
  check: [
    400,
    'sidepanel.html',
    "(document.querySelector('.check-item__button')?.click(), document.querySelector('.source') !== null)",
    'whole',
  ],
  options: [1000, 'options.html', ALL_SECTIONS],
  'options-checks': [1000, 'options.html#checks', ALL_SECTIONS],
  'options-publishers': [1000, 'options.html#publishers', ALL_SECTIONS],
  'options-careful': [1000, 'options.html#careful', ALL_SECTIONS],
  'options-index': [1000, 'options.html#index', ALL_SECTIONS],
  'options-data': [1000, 'options.html#data', ALL_SECTIONS],
  debug: [700, 'debug.html', "document.querySelector('button') !== null", 'whole'],
  welcome: [1000, 'welcome.html', "document.querySelector('.offer') !== null", 'whole'],
};

/** The popup over a page, and what is in it once it is whole. */
const POPUPS: Record<string, [path: string, ready: string]> = {
  popup: ['/', '.check-item'],
  'popup-empty': ['/local/ferry-timetable', '.empty'],
};

/** Every picture of one browser in one theme and one language. */
export function shotsOf(browser: 'chromium' | 'firefox', theme: Theme, locale: Locale): Shot[] {
  const name = (surface: string, width: number) =>
    [surface, theme, browser, locale, ...(width === NARROW ? [NARROW] : [])].join('.');
  const shots: Shot[] = [];
  for (const [surface, take] of Object.entries(IN_PAGE)) {
    for (const width of [WIDE, NARROW]) {
      shots.push({ name: name(surface, width), take: (camera) => take(camera, width) });
    }
  }
  for (const [surface, [usual, file, ready, whole]] of Object.entries(PAGES)) {
    for (const width of [usual, NARROW]) {
      const size = whole ? { width } : { width, height: PANEL_HEIGHT };
      const take = (camera: Photographer) => camera.surface(file, size, ready);
      shots.push({ name: name(surface, width), take });
    }
  }
  for (const [surface, [path, ready]] of Object.entries(POPUPS)) {
    const take = (camera: Photographer) => popup(camera, path, ready);
    shots.push({ name: name(surface, WIDE), take });
  }
  return shots;
}

async function popup(camera: Photographer, path: string, ready: string): Promise<Buffer> {
  await camera.demoPage(path, WIDE, ready === '.check-item');
  return camera.popup(ready);
}

/** Expression that unfolds a part of the search and says whether something in it is there. */
function unfolded(part: string, inside: string): string {
  return `(() => {
    const fold = document.querySelector('${part} details');
    if (fold) fold.open = true;
    return document.querySelector('${part} ${inside}') !== null;
  })()`;
}

/** Expression that types a query once, as input events, and says whether it was taken. */
function typed(query: string): string {
  return `(() => {
    const field = document.querySelector('input[type=search]');
    if (!field || document.querySelectorAll('.check-item').length === 0 && field.value === '') return false;
    if (field.value === '') {
      field.value = ${JSON.stringify(query)};
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      return false;
    }
    return true;
  })()`;
}
