import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRatherOf, languageFor, languageOfTexts } from '~/lib/text/detect';

describe('languageFor', () => {
  it('believes the tag', () => {
    expect(languageFor('Obama visited Berlin', 'de-AT')).toBe('de');
    expect(languageFor('Covid', 'por')).toBe('pt');
  });

  it('believes the script more than the tag', () => {
    expect(languageFor('Президент уехал в Москву', 'en')).toBe('ru');
    expect(languageFor('The president left for Moscow with his wife', 'ru')).toBe('en');
  });

  it('believes the tag of a language that is also written in Latin letters', () => {
    expect(languageFor('Modi ji ne kaha hai', 'hi')).toBe('hi');
    expect(languageFor('नरेंद्र मोदी', 'pa')).toBe('pa');
  });

  it.each([
    ['en', 'The vaccine was not tested on children'],
    ['es', 'La vacuna no fue probada en los niños'],
    ['pt', 'A vacina não foi testada em crianças'],
    ['fr', "Le vaccin n'a pas été testé sur les enfants"],
    ['de', 'Der Impfstoff wurde nicht an Kindern getestet'],
    ['it', 'Il vaccino non è stato testato sui bambini'],
    ['nl', 'Het vaccin is niet op kinderen getest'],
    ['pl', 'Szczepionka nie była testowana na dzieciach'],
    ['tr', 'Aşı çocuklar için çok tehlikeli ve yasak'],
    ['id', 'Vaksin ini tidak diuji pada anak-anak'],
    ['ru', 'Вакцину не испытывали на детях'],
    ['uk', 'Вакцину не випробовували на дітях і її'],
    ['ar', 'لم يتم اختبار اللقاح على الأطفال'],
    ['fa', 'این واکسن روی کودکان آزمایش نشده و پاک است'],
    ['ur', 'یہ ویکسین بچوں پر نہیں آزمائی گئی'],
    ['he', 'החיסון לא נבדק על ילדים'],
    ['hi', 'टीके का बच्चों पर परीक्षण नहीं हुआ'],
    ['pa', 'ਟੀਕੇ ਦੀ ਬੱਚਿਆਂ ਤੇ ਜਾਂਚ ਨਹੀਂ ਹੋਈ'],
    ['bn', 'শিশুদের উপর টিকা পরীক্ষা করা হয়নি'],
    ['ta', 'தடுப்பூசி குழந்தைகளிடம் சோதிக்கப்படவில்லை'],
    ['te', 'టీకా పిల్లలపై పరీక్షించబడలేదు'],
    ['si', 'එන්නත ළමුන් මත පරීක්ෂා කර නැත'],
    ['my', 'ကာကွယ်ဆေး'],
    ['th', 'วัคซีนไม่ได้ทดสอบในเด็ก'],
    ['ko', '백신은 어린이에게 시험되지 않았다'],
    ['ja', 'ワクチンは子供で試験されていない'],
    ['ja', '東京の気温が観測史上最高'],
    ['zh', '疫苗没有在儿童身上试验过'],
  ])('tells %s without a tag', (language, text) => {
    expect(languageFor(text, '')).toBe(language);
  });

  it('reads what tells nothing as English', () => {
    for (const text of ['', '💉', '12345', 'Obama', 'Casa de Papel star retires'])
      expect(languageFor(text, '')).toBe('en');
  });

  it('answers for any text and any tag', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, tag) => {
        expect(languageFor(text, tag)).not.toBe('');
      }),
    );
  });
});

describe('languageOfTexts', () => {
  const indonesian = [
    'Keliru, rudal itu merobohkan gedung di kota ini',
    'Foto yang beredar ini bukan dari banjir di Jakarta',
    'Tidak benar vaksin itu tidak aman untuk anak',
  ];

  it('takes a page for what its words are where a template says English', () => {
    expect(languageOfTexts(indonesian, 'en')).toBe('id');
    expect(
      languageOfTexts(['El gobierno de la ciudad no cierra las escuelas por la nieve'], 'en-US'),
    ).toBe('es');
  });

  it('keeps the tag where words of the language are there, or hardly any tell', () => {
    const mixed = [
      'The mayor of Rio de la Plata said on the radio that he will run for the senate',
    ];
    expect(languageOfTexts(mixed, 'en-GB')).toBe('en-GB');
    expect(languageOfTexts(['Los Angeles Lakers v Real Madrid', 'La La Land'], 'en')).toBe('en');
    expect(languageOfTexts([], 'en')).toBe('en');
    const clubs = ['Copa del Rey: Deportivo de La Coruña', 'Atlético de Madrid v Celta de Vigo'];
    expect(languageOfTexts([...clubs, 'Real Madrid v Rayo Vallecano de Madrid'], 'en')).toBe('en');
    const series = [
      'The Last of Us: so geht es weiter',
      'House of the Dragon',
      'Lord of the Rings',
    ];
    expect(languageOfTexts(series, 'de')).toBe('de');
  });

  it('keeps a tag of a language whose words are not known here', () => {
    expect(languageOfTexts(['Det er ikke en gang for de som har det'], 'da')).toBe('da');
  });

  it('tells the language of a page without a tag where its words leave no doubt', () => {
    const spanish = ['La vacuna no contiene microchips', 'El gobierno cierra las escuelas'];
    expect(languageOfTexts([...spanish, 'Los niños no van a la escuela'], '')).toBe('es');
    expect(languageOfTexts(['Casa de Papel star retires', 'La La Land'], '')).toBe('');
    expect(languageOfTexts([], '')).toBe('');
  });

  it('reads no more of a page than it needs', () => {
    function* endless() {
      for (;;) yield 'the cat sat on the mat';
    }
    expect(languageOfTexts(endless(), 'en')).toBe('en');
  });
});

describe('isRatherOf', () => {
  it('tells a sentence in the language of the page among titles in another', () => {
    expect(isRatherOf('The vaccine was not tested on children', 'en-GB', 'id')).toBe(true);
    expect(isRatherOf('Tidak benar vaksin itu tidak aman untuk anak', 'en', 'id')).toBe(false);
    expect(isRatherOf('Der Impfstoff wurde nicht an Kindern getestet', 'de', 'en')).toBe(true);
  });

  it('takes a text without a tag for what its own words say', () => {
    expect(isRatherOf('The vaccine was not tested on children', '', 'es')).toBe(true);
    expect(isRatherOf("Le vaccin n'a pas été testé sur les enfants", '', 'es')).toBe(true);
    expect(isRatherOf('La vacuna no contiene microchips', '', 'es')).toBe(false);
  });

  it('leaves what tells nothing to the language of the texts around it', () => {
    expect(isRatherOf('Barack Obama', 'en', 'es')).toBe(false);
    expect(isRatherOf('', 'en', 'es')).toBe(false);
  });
});
