/**
 * Sites that are known without a look at the page. Both lists are short on purpose: what a page
 * says of itself, and its shape, decide for all others. A name stands for its subdomains too. Each line
 * begins with how its names end.
 */

/**
 * Outlets whose front pages say little of themselves: agencies, broadcasters and dailies, but for those
 * whose names call themselves news (`OUTLET_NAME` in news.ts).
 */
const OUTLETS = `
  .com reuters apnews afp bbc cnn wsj usatoday politico bloomberg economist ft euronews aljazeera dw
  .com france24 voanews elpais lavanguardia infobae clarin milenio eltiempo emol globo ilsole24ore
  .com n1info haberturk trthaber haaretz youm7 thehindu ndtv indianexpress bhaskar jagran amarujala
  .com dawn prothomalo detik kompas cnnindonesia malaymail channelnewsasia rappler asahi sankei
  .com nikkei chosun donga hankookilbo xinhuanet theglobeandmail news24 punchng
  .co.uk bbc independent thesun
  .org npr
  .net aljazeera alarabiya faz vnexpress inquirer
  .fr rfi lemonde lefigaro liberation 20minutes francetvinfo leparisien ouest-france
  .de spiegel zeit sueddeutsche welt bild tagesschau stern focus n-tv
  .at derstandard orf krone
  .ch nzz srf 20min tagesanzeiger blick
  .es elmundo abc rtve eldiario
  .com.ar lanacion
  .com.mx eluniversal
  .com.br uol estadao
  .pt publico rtp observador dn
  .it repubblica lastampa ansa rainews
  .nl nos nrc volkskrant telegraaf nu
  .be standaard demorgen vrt rtbf lesoir
  .se svt aftonbladet expressen dn
  .no nrk vg dagbladet
  .dk dr tv2 politiken
  .fi yle hs
  .pl onet tvn24 wyborcza rp
  .cz idnes novinky
  .sk sme
  .hu index telex
  .ro digi24 hotnews
  .rs rtv
  .hr index
  .gr kathimerini in ert
  .com.tr hurriyet ntv sozcu
  .com.ua pravda
  .ua unian
  .ru kommersant ria tass lenta rbc
  .io meduza
  .co.il ynet
  .org.eg ahram
  .in indiatoday aajtak
  .tv geo
  .co tempo
  .com.my thestar
  .co.th thairath
  .vn tuoitre
  .or.jp nhk
  .jp mainichi
  .co.jp yomiuri
  .co.kr joongang hani yna
  .com.cn people
  .com.tw cna
  .net.au abc
  .com.au theage 9news
  .co.nz stuff rnz
  .ca cbc radio-canada
  .co.za timeslive
  .africa nation
`;

/** Places of other kinds: networks, video, mail, shops, searches, code, works of reference. */
const OTHERS = `
  .com facebook instagram twitter x tiktok reddit linkedin pinterest tumblr vk weibo quora discord
  .com whatsapp messenger slack youtube vimeo dailymotion netflix spotify soundcloud outlook google
  .com bing duckduckgo baidu startpage fandom wikihow github gitlab stackoverflow stackexchange
  .com npmjs amazon ebay aliexpress alibaba etsy walmart ikea mercadolibre airbnb booking
  .com tripadvisor paypal indeed imdb goodreads
  .net threads gmx researchgate
  .ru ok yandex
  .app bsky
  .social mastodon
  .org telegram ecosia wikipedia wikimedia wiktionary wikidata archiveofourown bitbucket pypi arxiv
  .org biorxiv medrxiv jstor
  .me t proton
  .tv twitch
  .live.com outlook
  .yahoo.com mail
  .de web amazon zalando
  .io readthedocs
  .mozilla.org developer
  .co.uk amazon
  .fr amazon
  .it amazon
  .es amazon
  .co.jp amazon
  .in amazon
  .pl allegro
  .nlm.nih.gov ncbi
`;

/** First labels of hosts on which outlets themselves do other things than report. */
const OTHER_BUSINESS =
  'shop store holidays reisen jobs stellenmarkt mail login account help support abo subscribe';

/** News that lives below the name of a portal which is none itself. */
const NEWS_OF_OTHERS = ['news.google.com', 'news.yahoo.com', 'news.web.de'];

/** What is known of a host: `news`, `other`, or nothing. */
export function kindOfHost(host: string): 'news' | 'other' | undefined {
  const labels = host.split('.');
  if (labels.length > 2 && says(OTHER_BUSINESS, labels[0]!)) return 'other';
  const names = labels.map((_, at) => labels.slice(at).join('.'));
  if (names.some((name) => NEWS_OF_OTHERS.includes(name))) return undefined;
  if (names.some((name) => isIn(OTHERS, name))) return 'other';
  return names.some((name) => isIn(OUTLETS, name)) ? 'news' : undefined;
}

/** Whether a list has a name. It is never taken apart: most pages ask for one host, once. */
function isIn(list: string, name: string): boolean {
  const [label = '', ...ending] = name.split('.');
  const start = `.${ending.join('.')} `;
  for (let at = list.indexOf(start); at >= 0; at = list.indexOf(start, at + 1))
    if (says(list.slice(at, list.indexOf('\n', at)), label)) return true;
  return false;
}

/** Whether a line has a word. */
function says(line: string, word: string): boolean {
  return ` ${line} `.includes(` ${word} `);
}
