import { describe, expect, it } from 'vitest';
import { verdictOf } from '~/lib/check/rating';
import { RATING_WORDS } from '~/lib/check/rating/words/index';

/** What is so, told against what a post or a claim says. */
const CONTRARY: Readonly<Record<string, readonly string[]>> = {
  af: ['Anders as wat die berig beweer, is die brug nooit gesluit nie'],
  ar: ['خلافا لما يتم تداوله، الجسر مفتوح أمام السيارات'],
  az: ['İddia edilənin əksinə, körpü bağlanmayıb və işləyir'],
  be: ['Насуперак публікацыі, мост працаваў увесь дзень'],
  bg: ['Противно на твърденията, мостът работеше цял ден'],
  bn: ['এই দাবির বিপরীতে, সেতুটি সারাদিন খোলা ছিল'],
  ca: ['Al contrari del que diu la publicació, el pont va obrir tot el dia'],
  cs: ['Na rozdíl od tvrzení, most byl otevřený celý den'],
  da: ['Modsat hvad der påstås, var broen åben hele dagen'],
  de: ['Anders als im Beitrag behauptet, war die Brücke den ganzen Tag befahrbar'],
  el: ['Σε αντίθεση με τον ισχυρισμό, η γέφυρα άνοιξε στις επτά'],
  en: [
    'Contrary to what the post says, the bridge was never closed',
    'Contrary to what has been claimed, the bridge was open all day',
    'Contrary to these posts, the bridge opened at seven',
  ],
  es: [
    'Al contrario de lo que dice la publicación, el puente abrió todo el día',
    'Contrariamente a lo que afirma el mensaje, el puente nunca cerró',
  ],
  et: ['Vastupidiselt väitele, sild töötas terve päeva'],
  eu: ['Argitalpenak dioenaren kontra, zubia egun osoan zabalik egon zen'],
  fa: ['برخلاف آنچه ادعا شده، پل تمام روز باز بود'],
  fi: ['Toisin kuin väitetään, silta oli avoinna koko päivän'],
  fr: [
    'Contrairement à ce qu’affirme cette publication, le pont n’a jamais fermé',
    'Contrairement à ce qui est affirmé, le pont a ouvert à sept heures',
  ],
  gl: ['Ao contrario do que di a publicación, a ponte abriu todo o día'],
  gu: ['વાયરલ દાવાથી વિપરીત, પુલ આખો દિવસ ખુલ્લો હતો'],
  he: ['בניגוד לנטען בפוסט, הגשר פתוח כל היום'],
  hi: ['वायरल दावे के विपरीत, पुल पूरे दिन खुला रहा'],
  hu: ['A bejegyzés állításával ellentétben a híd egész nap nyitva volt'],
  hy: ['Հակառակ տարածված պնդման, կամուրջը բաց էր ամբողջ օրը'],
  id: ['Berbeda dengan klaim tersebut, jembatan dibuka sepanjang hari'],
  is: ['Öfugt við það sem fullyrt er, var brúin opin allan daginn'],
  it: ['Contrariamente a quanto afferma il post, il ponte ha aperto alle sette'],
  ja: ['投稿の主張とは異なり、橋は一日中通行できた'],
  ka: ['გავრცელებული ინფორმაციის საპირისპიროდ, ხიდი მთელი დღე მუშაობდა'],
  kk: ['Жазбада айтылғандай емес, көпір күні бойы ашық болды'],
  ko: ['게시물 주장과 달리 다리는 하루 종일 통행이 가능했다'],
  lt: ['Priešingai nei teigiama, tiltas veikė visą dieną'],
  lv: ['Pretēji apgalvotajam, tilts strādāja visu dienu'],
  mk: ['Спротивно на тврдењето, мостот работеше цел ден'],
  ml: ['പ്രചരിക്കുന്ന അവകാശവാദത്തിന് വിരുദ്ധമായി, പാലം ദിവസം മുഴുവൻ തുറന്നിരുന്നു'],
  mr: ['व्हायरल दाव्याच्या उलट, पूल दिवसभर खुला होता'],
  ne: ['भाइरल दाबीको विपरीत, पुल दिनभर खुला थियो'],
  nl: ['Anders dan het bericht beweert, reed het verkeer de hele dag'],
  no: ['I motsetning til det som påstås, var broen åpen hele dagen'],
  pa: ['ਵਾਇਰਲ ਦਾਅਵੇ ਦੇ ਉਲਟ, ਪੁਲ ਸਾਰਾ ਦਿਨ ਖੁੱਲ੍ਹਾ ਸੀ'],
  pl: ['Wbrew twierdzeniu, most działał przez cały dzień'],
  pt: ['Ao contrário do que diz a publicação, a ponte abriu às sete'],
  ro: ['Contrar celor afirmate, podul a funcționat toată ziua'],
  ru: ['Вопреки утверждению, мост работал весь день'],
  sh: ['Suprotno tvrdnji, most je radio cijeli dan', 'Супротно тврдњи, мост је радио цео дан'],
  si: ['සංසරණය වන ප්‍රකාශයට පටහැනිව, පාලම දවස පුරා විවෘතව තිබුණි'],
  sk: ['Na rozdiel od tvrdenia, most fungoval celý deň'],
  sl: ['V nasprotju s trditvijo, most je deloval ves dan'],
  sq: ['Ndryshe nga sa pretendohet, ura ka punuar gjithë ditën'],
  sv: ['I motsats till vad som påstås, var bron öppen hela dagen'],
  sw: ['Tofauti na inavyodaiwa, daraja lilifunguliwa siku nzima'],
  ta: ['பரவும் தகவலுக்கு மாறாக, பாலம் நாள் முழுவதும் திறந்திருந்தது'],
  te: ['ప్రచారంలో ఉన్న వాదనకు విరుద్ధంగా, వంతెన రోజంతా తెరిచే ఉంది'],
  th: ['ตรงกันข้ามกับที่กล่าวอ้าง สะพานเปิดตลอดทั้งวัน'],
  tl: ['Taliwas sa pahayag, bukas ang tulay buong araw'],
  tr: ['İddia edilenin aksine köprü bütün gün hizmet verdi'],
  uk: ['Всупереч твердженню, міст працював цілий день'],
  ur: ['وائرل دعوے کے برعکس، پل سارا دن کھلا رہا'],
  vi: ['Trái với tuyên bố, cây cầu mở cửa suốt ngày'],
  zh: ['与网传说法不同,大桥全天通车'],
};

/** The same openings where somebody else's word, or nothing that was claimed, stands against it. */
const OTHERS: readonly [lang: string, label: string][] = [
  ['de', 'Anders als der Minister sagt, war die Brücke gesperrt'],
  ['de', 'Anders als früher ist die Brücke gesperrt'],
  ['de', 'Entgegen den Behauptungen ihrer Kritiker hielt sie Wort'],
  ['de', 'Anders als im Beitrag behauptet, ist die Aussage richtig'],
  ['en', 'Contrary to what the post says, the claim is true'],
  ['en', 'Contrary to rumours, it is true that the bridge is closed'],
  ['en', 'Contrary to what the mayor says, the bridge is closed'],
  ['en', 'Contrary to the claims of her critics, the mayor kept her promise'],
  ['en', 'Contrary to critics’ claims, the mayor kept her promise'],
  ['en', 'Contrary to expectations, the bridge was opened'],
  ['en', 'Contrary to the law, the council closed the bridge'],
  ['en', 'Contrary to the post, the mayor says that she stays'],
  ['en', 'Contrary to the post, the bridge was open, but only at night'],
  ['en', 'Is the bridge open, contrary to what the post says?'],
  ['es', 'Al contrario de lo que dice el ministro, el puente está cerrado'],
  ['es', 'Al contrario de lo que se esperaba, el puente se abrió'],
  ['fr', 'Contrairement à ce que dit le maire, le pont est fermé'],
  ['fr', 'Contrairement aux attentes, le pont est ouvert'],
  ['it', 'Contrariamente a quanto dice il sindaco, il ponte è chiuso'],
  ['nl', 'Anders dan de minister zegt, is de brug dicht'],
  ['pl', 'Wbrew temu, co mówi minister, most jest zamknięty'],
  ['pt', 'Ao contrário do que diz o ministro, a ponte está fechada'],
  ['ru', 'Вопреки словам министра, мост закрыт'],
];

describe('verdictOf calls false what a label tells against a post or a claim', () => {
  it.each(Object.entries(CONTRARY))('in %s', (lang, labels) => {
    const read = labels.map((label) => [label, verdictOf(label, lang)]);
    expect(read).toEqual(labels.map((label) => [label, { verdict: 'false', known: true }]));
  });

  it('in every language that has such words', () => {
    const listed = Object.keys(RATING_WORDS).filter((lang) => RATING_WORDS[lang]!.contrary);
    expect(listed.filter((lang) => !(lang in CONTRARY))).toEqual([]);
  });

  it.each(OTHERS)('but not what is told against somebody: %s, %s', (lang, label) => {
    expect(verdictOf(label, lang).known).toBe(false);
  });

  it('and a picture of something else stays out of its context', () => {
    const label = 'Contrary to what the post says, the photo was taken in Chile';
    expect(verdictOf(label, 'en').verdict).toBe('misleading-context');
  });
});
