import type { NumberWords } from './quantities.ts';

/** Words for powers of ten, in their folded form, by language. */
const MAGNITUDES: Readonly<Record<string, string>> = {
  en: 'thousand:3 million:6 mln:6 billion:9 bln:9 trillion:12 lakh:5 lakhs:5 crore:7 crores:7',
  es: 'mil:3 millon:6 millón:6 millones:6 billon:12 billón:12 billones:12',
  pt: 'mil:3 milhão:6 milhões:6 milhao:6 milhoes:6 mi:6 bilhão:9 bilhões:9 bi:9 trilhão:12 trilhões:12',
  fr: 'mille:3 million:6 millions:6 milliard:9 milliards:9 md:9 mds:9 billion:12 billions:12',
  it: 'mila:3 milione:6 milioni:6 mln:6 miliardo:9 miliardi:9 mld:9',
  de: 'tausend:3 million:6 millionen:6 mio:6 milliarde:9 milliarden:9 mrd:9 billion:12 billionen:12',
  nl: 'duizend:3 miljoen:6 mln:6 miljard:9 mld:9 mrd:9 biljoen:12',
  pl: 'tys:3 tysiąc:3 tysiące:3 tysięcy:3 mln:6 milion:6 miliony:6 milionów:6 mld:9 miliard:9 miliardy:9 miliardów:9',
  ru: 'тыс:3 тысяча:3 тысячи:3 тысяч:3 млн:6 миллион:6 миллиона:6 миллионов:6 млрд:9 миллиард:9 миллиарда:9 миллиардов:9 трлн:12',
  uk: 'тис:3 тисяч:3 тисячі:3 млн:6 мільйон:6 мільйонів:6 млрд:9 мільярдів:9',
  ar: 'الف:3 الاف:3 مليون:6 ملايين:6 مليار:9 مليارات:9',
  fa: 'هزار:3 ميليون:6 ميليارد:9',
  ur: 'هزار:3 لاكه:5 ملين:6 كروڑ:7 ارب:9',
  hi: 'हजार:3 लाख:5 मिलियन:6 करोड़:7 करोड:7 अरब:9',
  mr: 'हजार:3 लाख:5 कोटी:7 अब्ज:9',
  bn: 'হাজার:3 লাখ:5 কোটি:7',
  pa: 'ਹਜਾਰ:3 ਲੱਖ:5 ਕਰੋੜ:7',
  ta: 'ஆயிரம்:3 லட்சம்:5 கோடி:7',
  te: 'వేల:3 లక్షల:5 కోట్ల:7',
  id: 'ribu:3 juta:6 miliar:9 triliun:12',
  ms: 'ribu:3 juta:6 bilion:9 trilion:12',
  th: 'พัน:3 หมื่น:4 แสน:5 ล้าน:6',
  tr: 'bin:3 milyon:6 milyar:9 trilyon:12',
  ko: '만:4 억:8 조:12',
  ja: '万:4 億:8 兆:12',
  zh: '万:4 萬:4 亿:8 億:8',
};

const SPELLED: Readonly<Record<string, string>> = {
  en: 'one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 dozen:12 twenty:20 thirty:30 forty:40 fifty:50 sixty:60 seventy:70 eighty:80 ninety:90',
};

const DECIMAL_COMMA: ReadonlySet<string> = new Set(
  `de es fr it nl pl pt ru uk tr id cs da fi nb nn no sv is hu ro bg mk el hr bs sr sk sl lt lv et
   az ca eu gl vi`.split(/\s+/),
);

function table(entries: string, value: (written: number) => number): ReadonlyMap<string, number> {
  const pairs = entries.split(' ').filter((entry) => entry !== '');
  return new Map(
    pairs.map((entry) => {
      const [word = '', number] = entry.split(':');
      return [word, value(Number(number))];
    }),
  );
}

/** How a language writes numbers; without words of its own, with the English ones. */
export function numberWordsOf(primary: string): NumberWords {
  return {
    magnitudes: table(MAGNITUDES[primary] ?? MAGNITUDES.en ?? '', (power) => 10 ** power),
    spelled: table(SPELLED[primary] ?? '', (value) => value),
    decimalComma: DECIMAL_COMMA.has(primary),
  };
}
