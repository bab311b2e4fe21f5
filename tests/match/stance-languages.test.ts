import { describe, expect, it } from 'vitest';
import type { Stance } from '~/lib/match/decision';
import { stanceOf } from '~/lib/match/stance';
import { CUE_LANGUAGES } from '~/lib/match/stance/lexicons';

/**
 * `@` a language, `#` a claim, and what passages do with it: `+` asserts, `-` denies, `?` reports.
 * None was looked at when the lists of cue words were first written.
 */
const HEADLINES = `
@de
# Der Impfstoff macht unfruchtbar
+ Dieser Impfstoff macht Frauen unfruchtbar
+ Beweis: Impfstoff macht unfruchtbar
- Nein, der Impfstoff macht nicht unfruchtbar
- Impfstoff macht keineswegs unfruchtbar
- Fake News: Impfstoff macht unfruchtbar
- Behörde dementiert, dass der Impfstoff unfruchtbar macht
? Macht der Impfstoff unfruchtbar?
? Kann der Impfstoff unfruchtbar machen?
? Impfstoff soll unfruchtbar machen, behaupten Impfgegner
? Impfgegner: Impfstoff macht unfruchtbar
# Der Präsident ist zurückgetreten
+ Präsident zurückgetreten
- Der Präsident ist nicht zurückgetreten
- Präsident weist Gerüchte über Rücktritt zurück: nicht zurückgetreten
? Ist der Präsident zurückgetreten?
? Medienbericht: Präsident zurückgetreten
? Präsident offenbar zurückgetreten
@es
# La vacuna causa infertilidad
+ La vacuna causa infertilidad en las mujeres
+ Confirmado: la vacuna causa infertilidad
- No, la vacuna no causa infertilidad
- Bulo: la vacuna causa infertilidad
- Sanidad desmiente que la vacuna cause infertilidad
- No hay pruebas de que la vacuna cause infertilidad
? ¿Causa infertilidad la vacuna?
? ¿Es cierto que la vacuna causa infertilidad?
? Un médico asegura que la vacuna causa infertilidad
? La vacuna causaría infertilidad, según un informe
# El presidente ha dimitido
+ El presidente ha dimitido este lunes
- El presidente no ha dimitido
- Es falso que el presidente haya dimitido
? ¿Ha dimitido el presidente?
? Fuentes: el presidente ha dimitido
? El presidente podría haber dimitido
@fr
# Le vaccin provoque la stérilité
+ Le vaccin provoque la stérilité chez les femmes
+ C'est prouvé : le vaccin provoque la stérilité
- Non, le vaccin ne provoque pas la stérilité
- Intox : le vaccin provoque la stérilité
- Le ministère dément que le vaccin provoque la stérilité
- Aucune preuve que le vaccin provoque la stérilité
? Le vaccin provoque-t-il la stérilité ?
? Est-il vrai que le vaccin provoque la stérilité ?
? Un médecin affirme que le vaccin provoque la stérilité
? Le vaccin pourrait provoquer la stérilité
# Le président a démissionné
+ Le président a démissionné lundi
- Le président n'a pas démissionné
- Fausse rumeur : le président a démissionné
? Le président a-t-il démissionné ?
? Le président aurait démissionné
? Selon la presse, le président a démissionné
@pt
# A vacina causa infertilidade
+ A vacina causa infertilidade em mulheres
+ Comprovado: a vacina causa infertilidade
- Não, a vacina não causa infertilidade
- Vacina não causa infertilidade, diz ministério
- É fake que a vacina causa infertilidade
- Ministério desmente que a vacina cause infertilidade
? A vacina causa infertilidade?
? É verdade que a vacina causa infertilidade?
? Médico afirma que a vacina causa infertilidade
? Vacina pode causar infertilidade
# O presidente renunciou
+ O presidente renunciou nesta segunda
- O presidente não renunciou
- Boato: o presidente renunciou
? O presidente renunciou mesmo?
? Fontes: o presidente renunciou
? O presidente teria renunciado
@it
# Il vaccino causa infertilità
+ Il vaccino causa infertilità nelle donne
+ Confermato: il vaccino causa infertilità
- No, il vaccino non causa infertilità
- Bufala: il vaccino causa infertilità
- Il ministero smentisce che il vaccino causi infertilità
- Nessuna prova che il vaccino causi infertilità
? Il vaccino causa infertilità?
? È vero che il vaccino causa infertilità?
? Un medico sostiene che il vaccino causa infertilità
? Il vaccino potrebbe causare infertilità
# Il presidente si è dimesso
+ Il presidente si è dimesso oggi
- Il presidente non si è dimesso
- Falso che il presidente si sia dimesso
? Il presidente si è dimesso?
? Fonti: il presidente si è dimesso
? Il presidente si sarebbe dimesso
@nl
# Het vaccin veroorzaakt onvruchtbaarheid
+ Dit vaccin veroorzaakt onvruchtbaarheid bij vrouwen
+ Bewezen: vaccin veroorzaakt onvruchtbaarheid
- Nee, het vaccin veroorzaakt geen onvruchtbaarheid
- Vaccin veroorzaakt helemaal geen onvruchtbaarheid
- Onjuist: vaccin veroorzaakt onvruchtbaarheid
- Ministerie ontkent dat vaccin onvruchtbaarheid veroorzaakt
? Veroorzaakt het vaccin onvruchtbaarheid?
? Klopt het dat het vaccin onvruchtbaarheid veroorzaakt?
? Arts beweert dat vaccin onvruchtbaarheid veroorzaakt
? Vaccin zou onvruchtbaarheid veroorzaken
# De president is afgetreden
+ President afgetreden
- De president is niet afgetreden
- Nepbericht: president afgetreden
? Is de president afgetreden?
? Volgens bronnen is de president afgetreden
? President mogelijk afgetreden
@pl
# Szczepionka powoduje bezpłodność
+ Szczepionka powoduje bezpłodność u kobiet
+ Udowodniono: szczepionka powoduje bezpłodność
- Nie, szczepionka nie powoduje bezpłodności
- Fake news: szczepionka powoduje bezpłodność
- Ministerstwo zaprzecza, że szczepionka powoduje bezpłodność
- Nie ma dowodów, że szczepionka powoduje bezpłodność
? Czy szczepionka powoduje bezpłodność?
? Szczepionka powoduje bezpłodność?
? Lekarz twierdzi, że szczepionka powoduje bezpłodność
? Szczepionka może powodować bezpłodność
# Prezydent podał się do dymisji
+ Prezydent podał się do dymisji w poniedziałek
- Prezydent nie podał się do dymisji
- To nieprawda, że prezydent podał się do dymisji
? Czy prezydent podał się do dymisji?
? Media: prezydent podał się do dymisji
? Prezydent rzekomo podał się do dymisji
@ru
# Вакцина вызывает бесплодие
+ Вакцина вызывает бесплодие у женщин
+ Доказано: вакцина вызывает бесплодие
- Нет, вакцина не вызывает бесплодие
- Ложь: вакцина вызывает бесплодие
- Минздрав опроверг, что вакцина вызывает бесплодие
- Нет доказательств, что вакцина вызывает бесплодие
? Вызывает ли вакцина бесплодие?
? Правда ли, что вакцина вызывает бесплодие?
? Врач заявил, что вакцина вызывает бесплодие
? Вакцина может вызывать бесплодие
# Президент ушёл в отставку
+ Президент ушёл в отставку в понедельник
- Президент не ушёл в отставку
- Кремль отрицает, что президент ушёл в отставку
? Президент ушёл в отставку?
? СМИ: президент ушёл в отставку
? Президент якобы ушёл в отставку
@ar
# اللقاح يسبب العقم
+ اللقاح يسبب العقم عند النساء
+ مؤكد: اللقاح يسبب العقم
- لا، اللقاح لا يسبب العقم
- إشاعة كاذبة: اللقاح يسبب العقم
- وزارة الصحة تنفي أن اللقاح يسبب العقم
- لا دليل على أن اللقاح يسبب العقم
? هل اللقاح يسبب العقم؟
? هل صحيح أن اللقاح يسبب العقم؟
? طبيب يزعم أن اللقاح يسبب العقم
? اللقاح قد يسبب العقم
# الرئيس استقال
+ الرئيس استقال اليوم
- الرئيس لم يستقل
- غير صحيح أن الرئيس استقال
? هل استقال الرئيس؟
? مصادر: الرئيس استقال
? أنباء عن أن الرئيس استقال
@hi
# टीका बांझपन का कारण बनता है
+ टीका महिलाओं में बांझपन का कारण बनता है
+ पुष्टि: टीका बांझपन का कारण बनता है
- नहीं, टीका बांझपन का कारण नहीं बनता है
- झूठ: टीका बांझपन का कारण बनता है
- यह दावा गलत है कि टीका बांझपन का कारण बनता है
- मंत्रालय ने टीके से बांझपन होने की बात का खंडन किया
? क्या टीका बांझपन का कारण बनता है?
? क्या यह सच है कि टीका बांझपन का कारण बनता है?
? डॉक्टर का दावा, टीका बांझपन का कारण बनता है
? टीका बांझपन का कारण बन सकता है
# राष्ट्रपति ने इस्तीफा दिया
+ राष्ट्रपति ने सोमवार को इस्तीफा दिया
- राष्ट्रपति ने इस्तीफा नहीं दिया
- राष्ट्रपति के इस्तीफा देने की खबर फर्जी
? क्या राष्ट्रपति ने इस्तीफा दिया?
? सूत्र: राष्ट्रपति ने इस्तीफा दिया
? राष्ट्रपति ने कथित तौर पर इस्तीफा दिया
@id
# Vaksin menyebabkan kemandulan
+ Vaksin menyebabkan kemandulan pada wanita
+ Terbukti: vaksin menyebabkan kemandulan
- Tidak, vaksin tidak menyebabkan kemandulan
- Hoaks: vaksin menyebabkan kemandulan
- Kemenkes bantah vaksin menyebabkan kemandulan
- Tidak benar vaksin menyebabkan kemandulan
? Apakah vaksin menyebabkan kemandulan?
? Benarkah vaksin menyebabkan kemandulan?
? Dokter klaim vaksin menyebabkan kemandulan
? Vaksin mungkin menyebabkan kemandulan
# Presiden mengundurkan diri
+ Presiden mengundurkan diri hari ini
- Presiden tidak mengundurkan diri
- Istana membantah presiden mengundurkan diri
? Apakah presiden mengundurkan diri?
? Sumber: presiden mengundurkan diri
? Presiden dikabarkan mengundurkan diri
@tr
# Aşı kısırlığa neden oluyor
+ Aşı kadınlarda kısırlığa neden oluyor
+ Kanıtlandı: aşı kısırlığa neden oluyor
- Hayır, aşı kısırlığa neden olmuyor
- Yalan: aşı kısırlığa neden oluyor
- Bakanlık aşının kısırlığa neden olduğunu yalanladı
- Aşının kısırlığa neden olduğuna dair kanıt yok
? Aşı kısırlığa neden oluyor mu?
? Aşının kısırlığa neden olduğu doğru mu?
? Doktor iddia etti: aşı kısırlığa neden oluyor
? Aşı kısırlığa neden olabilir
# Cumhurbaşkanı istifa etti
+ Cumhurbaşkanı bugün istifa etti
- Cumhurbaşkanı istifa etmedi
- Cumhurbaşkanı istifa etti haberi asılsız
? Cumhurbaşkanı istifa etti mi?
? Kaynaklar: Cumhurbaşkanı istifa etti
? Cumhurbaşkanı iddiaya göre istifa etti
@ja
# ワクチンは不妊を引き起こす
+ ワクチンは女性の不妊を引き起こす
+ 証明された：ワクチンは不妊を引き起こす
- ワクチンは不妊を引き起こさない
- ワクチンが不妊を引き起こすというのは誤り
- 「ワクチンは不妊を引き起こす」は誤情報
- 厚労省、ワクチンが不妊を引き起こすとの説を否定
? ワクチンは不妊を引き起こすのか
? ワクチンは不妊を引き起こす？
? 医師「ワクチンは不妊を引き起こす」と主張
? ワクチンは不妊を引き起こす可能性
# 大統領が辞任した
+ 大統領が月曜日に辞任した
- 大統領は辞任していない
- 大統領が辞任したとの報道を否定
? 大統領が辞任した？
? 関係者によると大統領が辞任した
? 大統領が辞任したとみられる
@ko
# 백신은 불임을 유발한다
+ 백신은 여성의 불임을 유발한다
+ 확인: 백신은 불임을 유발한다
- 백신은 불임을 유발하지 않는다
- 백신이 불임을 유발한다는 주장은 거짓
- 보건부, 백신이 불임을 유발한다는 주장 부인
- 백신이 불임을 유발한다는 증거 없다
? 백신은 불임을 유발하나?
? 백신이 불임을 유발한다는 주장, 사실일까
? 의사 "백신은 불임을 유발한다" 주장
? 백신이 불임을 유발할 수 있다
# 대통령이 사임했다
+ 대통령이 오늘 사임했다
- 대통령은 사임하지 않았다
- 대통령이 사임했다는 소식은 사실이 아니다
? 대통령이 사임했나?
? 소식통: 대통령이 사임했다
? 대통령이 사임한 것으로 알려졌다
@zh
# 疫苗导致不孕
+ 疫苗导致女性不孕
+ 证实：疫苗导致不孕
- 疫苗不会导致不孕
- 疫苗导致不孕？假的
- 卫生部否认疫苗导致不孕
- 没有证据表明疫苗导致不孕
? 疫苗会导致不孕吗？
? 疫苗是否导致不孕
? 医生声称疫苗导致不孕
? 疫苗可能导致不孕
# 总统已经辞职
+ 总统周一已经辞职
- 总统没有辞职
- 辟谣：总统已经辞职系谣言
? 总统辞职了吗？
? 消息人士称总统已经辞职
? 据传总统已经辞职
@en
# The vaccine causes infertility
+ This vaccine causes infertility in women
+ Proof: vaccine causes infertility
- No, the vaccine does not cause infertility
- Vaccine doesn't make women infertile, study finds
- Ministry rejects claim that vaccine causes infertility
- There is no evidence the vaccine causes infertility
? Does the vaccine cause infertility?
? Is it true that the vaccine causes infertility?
? Doctor says vaccine causes infertility
? Vaccine may cause infertility
# The president has resigned
+ President has resigned
- The president has not resigned
- President's resignation is a hoax
? Has the president resigned?
? President has resigned, sources say
? President reportedly resigned
`;

const STANCES: Record<string, Stance> = { '+': 'asserts', '-': 'denies', '?': 'reports' };

interface Judged {
  lang: string;
  passage: string;
  is: Stance;
  said: Stance;
}

function judged(table: string): Judged[] {
  let [lang, claim] = ['', ''];
  return table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [mark, passage] = [line[0]!, line.slice(2)];
      if (mark === '@') lang = line.slice(1);
      if (mark === '#') claim = passage;
      const is = STANCES[mark];
      if (!is) return [];
      return [
        { lang, passage, is, said: stanceOf({ text: passage, lang }, { text: claim, lang }) },
      ];
    });
}

describe('stance of headlines in each language', () => {
  const all = judged(HEADLINES);
  const languages = [...new Set(all.map(({ lang }) => lang))];

  it('is tested for every language whose cue words are listed', () => {
    expect(languages.sort()).toEqual(CUE_LANGUAGES.filter((lang) => lang !== 'ms').sort());
  });

  it('never takes a denial for the claim', () => {
    const branded = all.filter(({ is, said }) => is === 'denies' && said === 'asserts');
    expect(branded.map(({ passage }) => passage)).toEqual([]);
  });

  it.each(languages)('%s: is right for all but one at most', (language) => {
    const wrong = all.filter(({ lang, is, said }) => lang === language && is !== said);
    const told = wrong.map(({ is, said, passage }) => `${is}, not ${said}: ${passage}`).join('\n');
    expect(wrong.length, told).toBeLessThanOrEqual(1);
  });
});
