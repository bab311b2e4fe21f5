import { describe, expect, it } from 'vitest';
import { verdictOf } from '~/lib/check/rating';
import type { Verdict } from '~/lib/check/verdict';

/** What fact-checkers of many countries say in whole phrases, by what it means. */
const SAID: readonly [
  says: string,
  verdict: Verdict,
  labels: readonly [lang: string, label: string][],
][] = [
  [
    'a truth that only its context speaks against is out of its context',
    'misleading-context',
    [
      ['es', 'Real, pero sin contexto'],
      ['pt', 'Verdadeiro, mas enganoso'],
      ['fr', 'Vrai, mais sorti de son contexte'],
      ['it', 'Vero, ma fuorviante'],
      ['de', 'Richtig, aber irreführend'],
      ['de', 'Stimmt, aber es fehlt Kontext'],
      ['nl', 'Waar, maar uit de context gehaald'],
      ['sv', 'Sant, men vilseledande'],
      ['no', 'Riktig, men misvisende'],
      ['da', 'Sandt, men misvisende'],
      ['fi', 'Totta, mutta harhaanjohtavaa'],
      ['et', 'Tõsi, aga eksitav'],
      ['lt', 'Tiesa, bet be konteksto'],
      ['lv', 'Patiesi, bet maldinoši'],
      ['pl', 'Prawda, ale wprowadza w błąd'],
      ['cs', 'Pravda, ale zavádějící'],
      ['sk', 'Pravda, ale zavádzajúce'],
      ['hu', 'Igaz, de félrevezető'],
      ['ro', 'Adevărat, dar scos din context'],
      ['bg', 'Вярно, но подвеждащо'],
      ['hr', 'Točno, ali izvučeno iz konteksta'],
      ['sl', 'Drži, a zavajajoče'],
      ['el', 'Αληθές αλλά παραπλανητικό'],
      ['tr', 'Doğru ama yanıltıcı'],
      ['tr', 'Doğru ancak bağlamından koparılmış'],
      ['ru', 'Правда, но вводит в заблуждение'],
      ['uk', 'Правда, але вводить в оману'],
      ['ar', 'صحيح ولكن مضلل'],
      ['ar', 'صحيح لكنه مضلل'],
      ['fa', 'درست اما گمراه‌کننده'],
      ['he', 'נכון אבל מטעה'],
      ['hi', 'सच लेकिन भ्रामक'],
      ['bn', 'সত্য কিন্তু বিভ্রান্তিকর'],
      ['id', 'Benar tapi menyesatkan'],
      ['ms', 'Benar tetapi mengelirukan'],
      ['tl', 'Totoo pero nakaliligaw'],
      ['vi', 'Đúng nhưng gây hiểu lầm'],
      ['th', 'จริงแต่ทำให้เข้าใจผิด'],
      ['zh', '属实但有误导性'],
      ['ja', '正しいがミスリード'],
      ['ca', 'Cert, però enganyós'],
      ['af', 'Waar, maar misleidend'],
    ],
  ],
  [
    'a real picture of another time or place is out of its context',
    'misleading-context',
    [
      ['pt', 'A foto é real, mas é de 2019'],
      ['it', 'Il video è autentico, ma è del 2018'],
      ['hr', 'Video je stvaran, ali je iz 2016.'],
      ['sr', 'Снимак је аутентичан, али је из 2016. године'],
      ['ru', 'Фото реальное, но сделано в 2016 году'],
      ['hi', 'वीडियो असली है लेकिन 2016 का है'],
      ['id', 'Fotonya asli, tapi dari tahun 2016'],
    ],
  ],
  [
    'a right figure of which little follows is true in part',
    'mixed',
    [
      ['ar', 'الرقم صحيح، لكنه يخص عاما آخر.'],
      ['bg', 'Числото е вярно, но само за София.'],
      ['cs', 'Číslo je správné, ale týká se jen Prahy.'],
      ['da', 'Tallet er rigtigt, men gælder kun mænd.'],
      ['de', 'Die Zahl stimmt, gilt aber nur für Berlin.'],
      ['de', 'Die Zahl stimmt, der Vergleich mit Polen hinkt jedoch.'],
      ['sv', 'Siffran stämmer, jämförelsen med Polen haltar dock.'],
      ['el', 'Ο αριθμός είναι σωστός, αλλά αφορά μόνο τους άνδρες.'],
      ['es', 'La cifra es correcta, pero solo para 2020.'],
      ['fi', 'Luku on oikea, mutta koskee vain miehiä.'],
      ['hi', 'आंकड़ा सही है, लेकिन यह केवल दिल्ली का है।'],
      ['hr', 'Broj je točan, ali se odnosi samo na Zagreb.'],
      ['hu', 'A szám helyes, de csak Budapestre vonatkozik.'],
      ['id', 'Angkanya memang benar, namun tidak mencakup seluruh provinsi.'],
      ['it', 'La cifra è giusta, ma si riferisce al 2019.'],
      ['mr', 'आकडा बरोबर आहे, पण तो फक्त मुंबईचा आहे.'],
      ['nl', 'Het percentage klopt, maar geldt voor een ander jaar.'],
      ['no', 'Tallet stemmer, men gjelder bare menn.'],
      ['pl', 'Liczba jest prawidłowa, ale dotyczy tylko Warszawy.'],
      ['pt', 'Os dados estão corretos, mas só para São Paulo.'],
      ['ro', 'Cifra este corectă, dar se referă la alt an.'],
      ['ru', 'Цифра верна, но только для Москвы.'],
      ['sk', 'Číslo je správne, ale týka sa len Bratislavy.'],
      ['sl', 'Številka je točna, vendar velja le za Ljubljano.'],
      ['sv', 'Siffran är korrekt, men gäller bara Stockholm.'],
      ['tr', 'Verilen rakam doğru ancak yalnızca İstanbul için geçerli.'],
      ['uk', 'Дані правдиві, але лише за перший квартал.'],
      ['vi', 'Con số đúng, nhưng chỉ áp dụng cho Hà Nội.'],
    ],
  ],
  [
    'a picture shown with a false claim is false',
    'false',
    [
      ['bn', 'ভিডিওটি মিথ্যা দাবিতে ছড়ানো হয়েছে।'],
      ['de', 'Foto wird mit falscher Behauptung geteilt.'],
      ['en', 'Photo of a politician shared with a false claim'],
      ['gu', 'આ વિડિઓ ખોટા દાવા સાથે વાયરલ કરવામાં આવ્યો છે.'],
      ['hi', 'वीडियो गलत दावे के साथ वायरल'],
      ['mr', 'हा व्हिडिओ चुकीच्या दाव्याने व्हायरल होत आहे.'],
      ['pa', 'ਵੀਡੀਓ ਝੂਠੇ ਦਾਅਵੇ ਨਾਲ ਵਾਇਰਲ'],
      ['ta', 'இந்த வீடியோ தவறான தகவலுடன் பரப்பப்படுகிறது.'],
      ['ur', 'ویڈیو جھوٹے دعوے کے ساتھ وائرل'],
    ],
  ],
  [
    'unless the label says that it is real, old, of another place or out of its context',
    'misleading-context',
    [
      ['en', 'Old video shared with a false claim.'],
      ['en', 'Unrelated photo shared with a false claim'],
      ['en', 'This photo was not taken in Delhi; it is shared with a false claim.'],
      ['en', 'Photo taken out of context, shared with a false claim'],
      ['en', 'Real photo, false claim'],
      ['gu', 'જૂનો વિડિઓ ખોટા દાવા સાથે વાયરલ.'],
      ['hi', 'तस्वीर दिल्ली की नहीं है, गलत दावे के साथ वायरल'],
      ['hi', 'वीडियो भ्रामक दावे के साथ वायरल'],
      ['mr', 'हा व्हिडिओ मुंबईतील नाही. चुकीच्या दाव्याने व्हायरल होत आहे.'],
    ],
  ],
  [
    'what nobody can tell is unproven',
    'unproven',
    [
      ['ro', 'Nu se poate stabili ce cauză a avut incendiul.'],
      ['de', 'Es lässt sich nicht sagen, ob das stimmt.'],
      ['fr', 'On ne peut pas affirmer que cette plante soigne le rhume.'],
      ['pt', 'Não é possível afirmar que o vídeo seja verdadeiro.'],
      ['es', 'No se puede afirmar que la planta cure el resfriado.'],
    ],
  ],
  [
    'a picture made with AI is altered media',
    'altered-media',
    [
      ['nl', 'Deze foto is met AI gemaakt'],
      ['fi', 'Kuva on luotu tekoälyllä'],
      ['lt', 'Dirbtinio intelekto sukurtas vaizdas'],
      ['hu', 'A képet mesterséges intelligenciával készítették'],
      ['hr', 'Fotografija je generirana umjetnom inteligencijom'],
      ['sr', 'Снимак је направљен помоћу вештачке интелигенције'],
      ['tr', 'Görsel yapay zekayla oluşturulmuş'],
      ['ka', 'ვიდეო ხელოვნური ინტელექტით არის შექმნილი'],
      ['hy', 'Տեսանյութը ստեղծվել է արհեստական բանականությամբ'],
      ['he', 'התמונה נוצרה בבינה מלאכותית'],
      ['hi', 'AI जनरेटेड वीडियो'],
      ['gu', 'AI જનરેટેડ તસવીર'],
      ['si', 'AI මගින් නිර්මාණය කළ ඡායාරූපය'],
      ['my', 'AI ဖြင့် ဖန်တီးထားသော ပုံ'],
      ['ms', 'Gambar dijana AI'],
      ['zh', 'AI生成图片'],
      ['ja', '生成AIによる画像'],
      ['ja', 'AI生成の動画'],
      ['ja', 'この動画はAIで作られた'],
      ['eu', 'Adimen artifizialarekin sortutako irudia'],
      ['af', 'Beeld met KI gemaak'],
    ],
  ],
  [
    'what nobody has shown is unproven, also as an answer',
    'unproven',
    [
      ['en', 'No study has shown that the diet works'],
      ['en', 'No, there is no evidence that the diet works'],
      ['en', 'No data support this claim'],
      ['es', 'No se ha probado'],
      ['es', 'Ningún estudio lo demuestra'],
      ['pt', 'Nenhum estudo comprova que a dieta funciona'],
      ['pt', 'Não, não há evidências de que a dieta funcione'],
      ['fr', 'Non, rien ne prouve que ce régime marche'],
      ['it', 'Nessuno studio lo dimostra'],
      ['it', 'No, non ci sono prove che la dieta funzioni'],
      ['de', 'Keine Studie belegt, dass die Diät wirkt'],
      ['de', 'Nein, es gibt keine Belege dafür'],
      ['de', 'Dafür fehlen Belege'],
      ['nl', 'Nee, er is geen bewijs dat dit werkt'],
      ['nl', 'Geen enkel onderzoek toont dat aan'],
      ['da', 'Der er ikke belæg for påstanden'],
      ['fi', 'Ei tieteellistä näyttöä'],
      ['pl', 'Nie zostało udowodnione'],
      ['sq', 'Nuk është vërtetuar'],
      ['ru', 'Исследования этого не подтверждают'],
      ['ka', 'არ არსებობს მტკიცებულება'],
      ['th', 'ยังไม่มีข้อพิสูจน์'],
      ['zh', '没有科学证据'],
      ['zh', '尚未得到证实'],
      ['ja', '科学的根拠はない'],
      ['ko', '증명되지 않음'],
      ['ko', '확인된 바 없음'],
      ['ca', 'No està demostrat'],
      ['af', 'Daar is geen bewyse nie'],
    ],
  ],
  [
    'what comes from a satirical site is satire',
    'satire',
    [
      ['nl', 'Afkomstig van een satirische website'],
      ['sv', 'Satirsajt'],
      ['fi', 'Satiirinen juttu'],
      ['et', 'Satiiriline lugu'],
      ['cs', 'Satirický článek'],
      ['bg', 'Сатиричен сайт'],
      ['hr', 'Satiričan članak'],
      ['sl', 'Satiričen prispevek'],
      ['sr', 'Сатирични чланак'],
      ['mk', 'Сатиричен текст'],
      ['sq', 'Artikull satirik'],
      ['tr', 'Hicivli haber'],
      ['he', 'כתבה סאטירית'],
      ['hi', 'व्यंग्यात्मक पोस्ट'],
      ['tl', 'Satirikal na artikulo'],
    ],
  ],
  [
    'a question that is answered with "no" is false',
    'false',
    [
      ['es', '¿Es verdad? No, es falso'],
      ['pt', 'É verdade? Não, é falso'],
      ['hr', 'Je li to istina? Nije'],
      ['vi', 'Có đúng không? Không'],
      ['zh', '是真的嗎？並非如此'],
      ['ja', '本当ですか？違います'],
      ['ko', '사실일까? 아니다'],
      ['ko', '사실일까요? 아닙니다'],
      ['ca', 'És cert? No, és fals'],
      ['vi', 'Có đúng không? Không'],
      ['es', '¿Es verdad? No, es un engaño y es falso'],
    ],
  ],
];

describe.each(SAID)('verdictOf knows that %s', (_says, verdict, labels) => {
  it.each(labels)('%s: %s', (lang, label) => {
    expect(verdictOf(label, lang)).toEqual({ verdict, known: true });
  });
});

describe('verdictOf', () => {
  it.each<[string, string, Verdict]>([
    ['es', 'No, es un montaje', 'altered-media'],
    ['pt', 'Não, não há provas de que o prefeito fugiu', 'unproven'],
    ['en', 'No, there is currently no evidence that the bridge fell', 'unproven'],
    ['en', 'No, the study does not show that the bridge fell', 'false'],
  ])('parts an answer from what it says, in %s: %s', (lang, label, verdict) => {
    expect(verdictOf(label, lang).verdict).toBe(verdict);
  });

  it.each<[string, string, Verdict]>([
    ['en', 'True, but critics call it misleading', 'mixed'],
    ['en', 'True, but exaggerated and misleading', 'mixed'],
    ['en', 'Correct, but not misleading', 'other'],
    ['en', 'Misleading, but true', 'misleading-context'],
    ['en', 'Is it true that the mayor resigned? Yes, but not in May', 'mixed'],
    ['en', 'Did the photo go around? Yes, but it is from 2009', 'misleading-context'],
  ])('takes of a "but" what the publisher says, in %s: %s', (lang, label, verdict) => {
    expect(verdictOf(label, lang).verdict).toBe(verdict);
  });

  it('knows a word of Latin letters in scripts that do not part words', () => {
    expect(verdictOf('AI生成视频', 'zh').verdict).toBe('altered-media');
    expect(verdictOf('AI生成動画', 'ja').verdict).toBe('altered-media');
  });

  it('calls manipulation misleading where desks rate statements with it, and altered where it is of a picture', () => {
    const labels = {
      cs: 'Manipulace',
      lt: 'Manipuliacija',
      az: 'Manipulyasiya',
      mk: 'Манипулација',
    };
    for (const [lang, label] of Object.entries(labels))
      expect([label, verdictOf(label, lang).verdict]).toEqual([label, 'misleading-context']);
    expect(verdictOf('Manipulace s videem', 'cs').verdict).toBe('altered-media');
    expect(verdictOf('Foto manipulacija', 'hr').verdict).toBe('altered-media');
  });

  it('does not take what a picture shows for its verdict', () => {
    expect(verdictOf('Cette vidéo montre un faux mariage', 'fr').verdict).toBe('other');
    expect(verdictOf('C’est un faux', 'fr').verdict).toBe('false');
  });
});
