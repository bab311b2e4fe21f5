import { describe, expect, it } from 'vitest';
import { verdictOf } from '~/lib/check/rating';
import { phrasesOf } from '~/lib/check/rating/lexicon';
import { RATING_WORDS } from '~/lib/check/rating/words/index';

/** "Not only true", which in some languages is also "simply not true". */
const NOT_ONLY_TRUE: readonly [lang: string, label: string][] = [
  ['ar', 'هذا ليس صحيحا فقط، بل أسوأ.'],
  ['az', 'Bu sadəcə doğru deyil, daha da pisdir.'],
  ['bn', 'এটি শুধু সত্য নয়, আরও বেশি।'],
  ['en', 'It is not simply true, it is worse.'],
  ['eu', 'Ez da egia bakarrik'],
  ['fa', 'این فقط درست نیست، بدتر هم هست.'],
  ['gu', 'આ ફક્ત સાચું નથી, તેનાથી વધુ છે.'],
  ['hi', 'यह सिर्फ सच नहीं, उससे भी ज्यादा है।'],
  ['hy', 'Դա միայն ճիշտ չէ'],
  ['ka', 'ეს მხოლოდ სიმართლე არ არის'],
  ['kk', 'Бұл тек рас емес, одан да жаман.'],
  ['kn', 'ಇದು ಕೇವಲ ಸತ್ಯವಲ್ಲ'],
  ['mr', 'हे केवळ खरे नाही, तर त्याहून जास्त आहे.'],
  ['ne', 'यो केवल सत्य होइन, अझ बढी हो।'],
  ['pa', 'ਇਹ ਸਿਰਫ਼ ਸੱਚ ਨਹੀਂ, ਇਸ ਤੋਂ ਵੱਧ ਹੈ।'],
  ['sw', 'Si kweli tu, ni mbaya zaidi.'],
  ['ta', 'இது வெறும் உண்மை இல்லை'],
  ['tr', 'İddia sadece doğru değil, rakamlar daha da yüksek.'],
  ['tr', 'Bu sadece doğru bir bilgi değil, eksik bile.'],
  ['ur', 'یہ صرف سچ نہیں، اس سے بھی زیادہ ہے۔'],
];

/** Falsehoods with an "only" that is of something else. */
const ONLY_ELSE: readonly [lang: string, label: string][] = [
  ['hi', 'यह दावा केवल गलत है'],
  ['tr', 'İddia doğru değil, sadece bir söylenti.'],
  ['tr', 'Sadece yanlış bir iddia'],
  ['ur', 'یہ سچ نہیں، صرف افواہ ہے'],
];

describe('verdictOf and "only"', () => {
  it.each(NOT_ONLY_TRUE)('what is not only true is no falsehood: %s: %s', (lang, label) => {
    expect(verdictOf(label, lang).verdict).not.toMatch(/false$/);
  });

  it.each(ONLY_ELSE)('an "only" of something else changes nothing: %s: %s', (lang, label) => {
    expect(verdictOf(label, lang).verdict).toBe('false');
  });

  it.each(
    Object.entries(RATING_WORDS),
  )('in %s none makes a falsehood of a truth', (lang, words) => {
    const nots = phrasesOf(words.not).slice(0, 5);
    const made = phrasesOf(words.only).flatMap((only) =>
      phrasesOf(words.true)
        .slice(0, 8)
        .flatMap((truth) =>
          nots
            .flatMap((not) => [`${only} ${truth} ${not}`, `${not} ${only} ${truth}`])
            .filter((label) => /false$/.test(verdictOf(label, lang).verdict)),
        ),
    );
    expect(made).toEqual([]);
  });
});
