import { describe, expect, it } from 'vitest';
import { verdictOf } from '~/lib/check/rating';
import { RATING_WORDS, SHARED_WORDS } from '~/lib/check/rating/words/index';

/** "It is true that ...": the label says the claim again. */
const CONFIRMED: readonly [lang: string, label: string][] = [
  ['af', 'Dit is waar dat die fooi verdubbel het'],
  ['ar', 'صحيح أن الرسوم ارتفعت العام الماضي'],
  ['az', 'Doğrudur ki, haqqlar keçən il artıb'],
  ['be', 'Гэта праўда, што плата вырасла летась'],
  ['bg', 'Вярно е, че таксата се повиши миналата година'],
  ['bn', 'এটা সত্য যে গত বছর ফি বেড়েছে'],
  ['ca', 'És cert que la taxa va pujar l’any passat'],
  ['da', 'Det er rigtigt, at afgiften steg sidste år'],
  ['de', 'Es stimmt, dass die Gebühr verdoppelt wurde'],
  ['el', 'Είναι αλήθεια ότι το τέλος αυξήθηκε πέρυσι'],
  ['en', 'It is true that the fee was doubled in 2022'],
  ['es', 'Es cierto que la tasa subió un 12 % el año pasado'],
  ['et', 'On tõsi, et tasu tõusis eelmisel aastal'],
  ['eu', 'Egia da tasa igo zela iaz'],
  ['fa', 'درست است که هزینه پارسال بالا رفت'],
  ['fi', 'On totta, että maksu nousi viime vuonna'],
  ['fr', 'Il est vrai qu’une taxe a doublé l’an dernier'],
  ['gl', 'É certo que a taxa subiu o ano pasado'],
  ['he', 'זה נכון שהאגרה עלתה בשנה שעברה'],
  ['hi', 'यह सच है कि पिछले साल शुल्क बढ़ा'],
  ['hu', 'Igaz, hogy a díj tavaly emelkedett'],
  ['hy', 'Ճիշտ է, որ վճարը անցյալ տարի բարձրացել է'],
  ['id', 'Benar bahwa tarif naik tahun lalu'],
  ['is', 'Það er rétt að gjaldið hækkaði í fyrra'],
  ['it', 'È vero che la tassa è salita l’anno scorso'],
  ['ja', '昨年料金が上がったのは事実です'],
  ['ka', 'მართალია, რომ ტარიფი შარშან გაიზარდა'],
  ['ko', '지난해 요금이 오른 것은 사실이다'],
  ['lt', 'Tiesa, kad mokestis pernai padidėjo'],
  ['lv', 'Tā ir taisnība, ka maksa pērn pieauga'],
  ['mk', 'Точно е дека таксата лани порасна'],
  ['ml', 'കഴിഞ്ഞ വർഷം ഫീസ് കൂടി എന്നത് ശരിയാണ്'],
  ['nl', 'Het klopt dat de belasting vorig jaar is verdubbeld'],
  ['no', 'Det stemmer at avgiften økte i fjor'],
  ['pa', 'ਇਹ ਸੱਚ ਹੈ ਕਿ ਪਿਛਲੇ ਸਾਲ ਫੀਸ ਵਧੀ'],
  ['pl', 'Prawdą jest, że opłata wzrosła w ubiegłym roku'],
  ['pt', 'É verdade que a taxa subiu no ano passado'],
  ['ro', 'Este adevărat că taxa a crescut anul trecut'],
  ['ru', 'Верно, что плата выросла в прошлом году'],
  ['sh', 'Istina je da je cijena lani porasla'],
  ['sr', 'Тачно је да је цена прошле године порасла'],
  ['sl', 'Res je, da se je cena lani zvišala'],
  ['sq', 'Është e vërtetë se tarifa u rrit vitin e kaluar'],
  ['sv', 'Det stämmer att avgiften höjdes i fjol'],
  ['sw', 'Ni kweli kwamba ada ilipanda mwaka jana'],
  ['th', 'เป็นความจริงที่ค่าธรรมเนียมขึ้นเมื่อปีที่แล้ว'],
  ['tl', 'Totoo na tumaas ang bayad noong nakaraang taon'],
  ['tr', 'Ücretin iki kat olduğu doğru'],
  ['uk', 'Це правда, що плата зросла торік'],
  ['vi', 'Đúng là phí tăng'],
  ['ur', 'یہ سچ ہے کہ پچھلے سال فیس بڑھی'],
  ['zh', '去年收费上涨是事实'],
];

/** The same opening where the truth is denied, limited, asked, reported or set right. */
const NOT_CONFIRMED: readonly [lang: string, label: string][] = [
  ['ar', 'صحيح أن الرسوم ارتفعت لكن ليس في كل مكان'],
  ['ar', 'صحيح أن الصورة مفبركة'],
  ['bg', 'Вярно е, че таксата е вдигната, но не навсякъде'],
  ['da', 'Det er rigtigt, at afgiften steg, men kun i Aarhus'],
  ['de', 'Es stimmt nicht, dass die Gebühr verdoppelt wurde'],
  ['de', 'Es stimmt nur, dass die Gebühr verdoppelt wurde'],
  ['de', 'Es stimmt, dass die Gebühr verdoppelt wurde, aber nicht überall'],
  ['de', 'Es stimmt, dass keine Gebühr anfällt'],
  ['de', 'Stimmt es, dass die Gebühr verdoppelt wurde'],
  ['de', 'Richtig ist, dass die Gebühr verdoppelt wurde'],
  ['de', 'Es stimmt dass die Gebühr stieg gleichwohl sank sie wieder'],
  ['el', 'Είναι αλήθεια ότι το τέλος αυξήθηκε, αλλά όχι παντού'],
  ['en', 'It is true that the photo is fake'],
  ['en', 'It is not true that the fee was doubled'],
  ['en', 'It is only true that the fee was doubled'],
  ['en', 'It is partly true that the fee was doubled'],
  ['en', 'It was never true that the fee was doubled'],
  ['en', 'It is no longer true that the fee was doubled'],
  ['en', 'It is true that nobody paid'],
  ['en', 'It is true that the fee may be doubled'],
  ['en', 'It is true that the fee was doubled, not that it was tripled'],
  ['en', 'It is true that the fee was doubled. The rest is made up.'],
  ['en', 'It is true that the minister says the fee was doubled'],
  ['en', 'The post says it is true that the fee was doubled'],
  ['en', 'Is it true that the fee was doubled'],
  ['es', 'Es cierto que la foto es falsa'],
  ['es', 'Es cierto a medias que se duplicó la tasa'],
  ['es', 'Lo cierto es que se duplicó la tasa'],
  ['es', 'Es cierto que se duplicó la tasa, pero no en todo el país'],
  ['fi', 'On totta, että maksu nousi, mutta vain Turussa'],
  ['fr', 'Il est vrai que la photo est truquée'],
  ['fr', 'Il n’est plus vrai que la taxe existe'],
  ['fr', 'Il est vrai que la taxe a doublé, mais seulement à Lyon'],
  ['hi', 'यह सच है कि शुल्क बढ़ा, लेकिन हर जगह नहीं'],
  ['hu', 'Igaz, hogy a fotó hamis'],
  ['id', 'Benar bahwa foto itu palsu'],
  ['id', 'Benar bahwa pajak naik meskipun sedikit'],
  ['it', 'È vero che la tassa è salita eppure poi è scesa'],
  ['it', 'È vero solo in parte che la tassa è raddoppiata'],
  ['ja', '写真が偽物なのは事実です'],
  ['ko', '요금이 오른 것은 사실이 아니다'],
  ['nl', 'Het klopt dat de foto nep is'],
  ['nl', 'Het cijfer klopt, de vergelijking met Polen gaat echter mank'],
  ['no', 'Det stemmer at bildet er falskt'],
  ['pl', 'To prawda, że opłata wzrosła, ale nie wszędzie'],
  ['pl', 'To prawda, że opłata wzrosła, tyle że mniej'],
  ['pl', 'To prawda, że opłata wzrosła, niemniej potem spadła'],
  ['pt', 'É verdade que ninguém pagou'],
  ['ro', 'Este adevărat că taxa a crescut, dar nu peste tot'],
  ['ru', 'Это правда, что плата выросла, но не везде'],
  ['sh', 'Istina je da je fotografija lažna'],
  ['sv', 'Det stämmer att avgiften höjdes, men inte överallt'],
  ['uk', 'Це правда, що плата зросла, але не всюди'],
  ['zh', '市长声称增税是事实'],
  ['zh', '收费翻倍不属实'],
];

describe('verdictOf reads "it is true that ..." as true where the claim is all that is said', () => {
  it.each(CONFIRMED)('%s: %s', (lang, label) => {
    expect(verdictOf(label, lang)).toEqual({ verdict: 'true', known: true });
  });

  it('in every language that has such words', () => {
    const tested = new Set(CONFIRMED.map(([lang]) => SHARED_WORDS[lang] ?? lang));
    const listed = Object.keys(RATING_WORDS).filter((lang) => RATING_WORDS[lang]!.confirms);
    expect(listed.filter((lang) => !tested.has(lang))).toEqual([]);
  });

  it.each(NOT_CONFIRMED)('but not %s: %s', (lang, label) => {
    for (const tag of [lang, 'en', '']) {
      expect([tag, verdictOf(label, tag).verdict]).not.toEqual([
        tag,
        expect.stringMatching(/true$/),
      ]);
    }
  });
});
