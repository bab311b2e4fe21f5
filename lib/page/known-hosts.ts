/**
 * Sites that are known without a look at the page. Both lists are short on purpose: what a page
 * says of itself, and its shape, decide for all others. A name stands for its subdomains too.
 */

/** Outlets whose front pages say little of themselves; agencies, broadcasters and dailies. */
const OUTLETS = `
  reuters.com apnews.com afp.com bbc.com bbc.co.uk cnn.com nytimes.com washingtonpost.com wsj.com
  usatoday.com latimes.com foxnews.com nbcnews.com abcnews.go.com cbsnews.com npr.org politico.com
  bloomberg.com economist.com ft.com theguardian.com independent.co.uk telegraph.co.uk thetimes.com
  dailymail.co.uk mirror.co.uk thesun.co.uk express.co.uk skynews.com news.sky.com euronews.com
  aljazeera.com aljazeera.net alarabiya.net dw.com france24.com rfi.fr voanews.com
  lemonde.fr lefigaro.fr liberation.fr 20minutes.fr francetvinfo.fr leparisien.fr ouest-france.fr
  spiegel.de zeit.de sueddeutsche.de faz.net welt.de bild.de tagesschau.de stern.de focus.de n-tv.de
  derstandard.at orf.at krone.at nzz.ch srf.ch 20min.ch tagesanzeiger.ch blick.ch
  elpais.com elmundo.es abc.es lavanguardia.com rtve.es eldiario.es infobae.com clarin.com
  lanacion.com.ar eluniversal.com.mx milenio.com eltiempo.com emol.com
  globo.com uol.com.br estadao.com.br publico.pt rtp.pt observador.pt dn.pt
  repubblica.it corriere.it lastampa.it ansa.it ilsole24ore.com rainews.it
  nos.nl nrc.nl volkskrant.nl telegraaf.nl nu.nl standaard.be demorgen.be vrt.be rtbf.be lesoir.be
  svt.se aftonbladet.se expressen.se dn.se nrk.no vg.no dagbladet.no dr.dk tv2.dk politiken.dk yle.fi
  hs.fi gazeta.pl onet.pl tvn24.pl wyborcza.pl rp.pl idnes.cz novinky.cz sme.sk index.hu telex.hu
  digi24.ro hotnews.ro rtv.rs n1info.com index.hr kathimerini.gr in.gr ert.gr
  hurriyet.com.tr ntv.com.tr haberturk.com sozcu.com.tr trthaber.com
  pravda.com.ua unian.ua kommersant.ru ria.ru tass.ru lenta.ru rbc.ru meduza.io gazeta.ru
  haaretz.com timesofisrael.com ynet.co.il ahram.org.eg youm7.com
  thehindu.com timesofindia.indiatimes.com indiatoday.in hindustantimes.com ndtv.com indianexpress.com
  bhaskar.com jagran.com amarujala.com aajtak.in dawn.com geo.tv thedailystar.net prothomalo.com
  detik.com kompas.com tempo.co cnnindonesia.com malaymail.com thestar.com.my straitstimes.com
  channelnewsasia.com bangkokpost.com thairath.co.th vnexpress.net tuoitre.vn inquirer.net rappler.com
  nhk.or.jp asahi.com mainichi.jp yomiuri.co.jp sankei.com nikkei.com japantimes.co.jp
  chosun.com joongang.co.kr donga.com hani.co.kr hankookilbo.com yna.co.kr
  people.com.cn xinhuanet.com chinadaily.com.cn scmp.com taipeitimes.com cna.com.tw
  abc.net.au smh.com.au theage.com.au news.com.au 9news.com.au stuff.co.nz rnz.co.nz nzherald.co.nz
  cbc.ca radio-canada.ca globalnews.ca theglobeandmail.com nationalpost.com ctvnews.ca
  news24.com timeslive.co.za dailymaverick.co.za nation.africa punchng.com premiumtimesng.com
`;

/** Places of other kinds: networks, video, mail, shops, searches, code, works of reference. */
const OTHERS = `
  facebook.com instagram.com twitter.com x.com threads.net tiktok.com reddit.com linkedin.com
  pinterest.com tumblr.com vk.com ok.ru weibo.com bsky.app mastodon.social quora.com
  discord.com telegram.org t.me whatsapp.com messenger.com slack.com
  youtube.com vimeo.com twitch.tv dailymotion.com netflix.com spotify.com soundcloud.com
  outlook.com outlook.live.com mail.yahoo.com gmx.net web.de proton.me
  google.com bing.com duckduckgo.com yandex.ru baidu.com ecosia.org startpage.com
  wikipedia.org wikimedia.org wiktionary.org wikidata.org fandom.com wikihow.com archiveofourown.org
  github.com gitlab.com bitbucket.org stackoverflow.com stackexchange.com npmjs.com pypi.org
  readthedocs.io developer.mozilla.org
  amazon.com amazon.co.uk amazon.de amazon.fr amazon.it amazon.es amazon.co.jp amazon.in ebay.com
  aliexpress.com alibaba.com etsy.com walmart.com ikea.com zalando.de mercadolibre.com allegro.pl
  airbnb.com booking.com tripadvisor.com paypal.com indeed.com imdb.com goodreads.com
  arxiv.org biorxiv.org medrxiv.org researchgate.net ncbi.nlm.nih.gov jstor.org
`;

/** First labels of hosts on which outlets themselves do other things than report. */
const OTHER_BUSINESS =
  'shop store holidays reisen jobs stellenmarkt mail login account help support abo subscribe';

/** News that lives below the name of a portal which is none itself. */
const NEWS_OF_OTHERS = 'news.google.com news.yahoo.com news.web.de';

/** What is known of a host: `news`, `other`, or nothing. */
export function kindOfHost(host: string): 'news' | 'other' | undefined {
  const labels = host.split('.');
  if (labels.length > 2 && isIn(OTHER_BUSINESS, labels[0] ?? '')) return 'other';
  const names = labels.map((_, at) => labels.slice(at).join('.'));
  if (names.some((name) => isIn(NEWS_OF_OTHERS, name))) return undefined;
  if (names.some((name) => isIn(OTHERS, name))) return 'other';
  return names.some((name) => isIn(OUTLETS, name)) ? 'news' : undefined;
}

/** Whether a list has a word. It is never taken apart: most pages ask for one host, once. */
function isIn(list: string, word: string): boolean {
  if (word === '') return false;
  for (let at = list.indexOf(word); at >= 0; at = list.indexOf(word, at + 1)) {
    const [before, behind] = [list[at - 1] ?? ' ', list[at + word.length] ?? ' '];
    if (isSpace(before) && isSpace(behind)) return true;
  }
  return false;
}

function isSpace(sign: string): boolean {
  return sign === ' ' || sign === '\n';
}
