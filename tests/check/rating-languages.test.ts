import { describe, expect, it } from 'vitest';
import { verdictOf } from '~/lib/check/rating';
import { phrasesOf, type RatingWords } from '~/lib/check/rating/lexicon';
import { RATING_WORDS, SHARED_WORDS } from '~/lib/check/rating/words/index';
import { VERDICTS, type Verdict } from '~/lib/check/verdict';

/**
 * Ratings as publishers of each language print them: plain, with a degree, negated, as a sentence.
 * A language that is added gets its line here.
 */
const RATINGS: Readonly<Record<string, readonly [label: string, verdict: Verdict][]>> = {
  af: [
    ['Vals', 'false'],
    ['Misleidend', 'misleading-context'],
    ['Gedeeltelik waar', 'mixed'],
  ],
  am: [
    ['ሐሰት', 'false'],
    ['አሳሳች', 'misleading-context'],
    ['እውነት', 'true'],
    ['በከፊል እውነት', 'mixed'],
  ],
  ar: [
    ['زائف', 'false'],
    ['مُضلِّل', 'misleading-context'],
    ['صحيح جزئيا', 'mixed'],
    ['غير صحيح', 'false'],
    ['ساخر', 'satire'],
    ['هذا الخبر غير صحيح', 'false'],
    ['لا دليل', 'unproven'],
  ],
  az: [
    ['Yarımçıq doğru', 'mixed'],
    ['Yalan', 'false'],
    ['Qismən doğru', 'mixed'],
    ['Doğru deyil', 'false'],
    ['Saxta', 'false'],
  ],
  be: [
    ['Цытата прыдуманая', 'false'],
    ['Няпраўда', 'false'],
    ['Маніпуляцыя', 'misleading-context'],
    ['Часткова праўда', 'mixed'],
  ],
  bg: [
    ['Няма научни доказателства', 'unproven'],
    ['Цитатът е измислен', 'false'],
    ['Извадено от контекста', 'misleading-context'],
    ['Заблуда', 'false'],
    ['Невярно', 'false'],
    ['Частично вярно', 'mixed'],
    ['Подвеждащо', 'misleading-context'],
    ['Не е вярно', 'false'],
  ],
  bn: [
    ['ছবিটি সম্পাদনা করা হয়েছে', 'altered-media'],
    ['মিথ্যা', 'false'],
    ['বিভ্রান্তিকর', 'misleading-context'],
    ['আংশিক সত্য', 'mixed'],
    ['সত্য নয়', 'false'],
    ['দাবিটি ভুয়া', 'false'],
  ],
  ca: [
    ['La cita és inventada', 'false'],
    ['Fals', 'false'],
    ['Enganyós', 'misleading-context'],
    ['Mitja veritat', 'mixed'],
    ['No és veritat', 'false'],
  ],
  cs: [
    ['Neexistují žádné vědecké důkazy', 'unproven'],
    ['Citát je vymyšlený', 'false'],
    ['Článek pochází ze satirického webu', 'satire'],
    ['Snímek byl digitálně upraven', 'altered-media'],
    ['Omyl', 'false'],
    ['Nepravda', 'false'],
    ['Zavádějící', 'misleading-context'],
    ['Neověřitelné', 'unproven'],
    ['Částečně pravda', 'mixed'],
    ['Není pravda', 'false'],
  ],
  da: [
    ['Der er ingen videnskabelige beviser for det', 'unproven'],
    ['Misforståelse', 'false'],
    ['Falsk', 'false'],
    ['Delvist falsk', 'mixed'],
    ['Misvisende', 'misleading-context'],
    ['Ikke sandt', 'false'],
    ['Usandsynligt', 'unproven'],
  ],
  de: [
    ['Keinerlei wissenschaftliche Belege', 'unproven'],
    ['Weit verbreiteter Irrtum', 'false'],
    ['Kompliziert', 'mixed'],
    ['Nicht haltbar', 'unproven'],
    ['Alles andere als wahr', 'false'],
    ['Trifft teilweise zu', 'mixed'],
    ['Im Kern richtig', 'mostly-true'],
    ['Falscher Alarm', 'other'],
    ['Falsch', 'false'],
    ['Größtenteils falsch', 'mostly-false'],
    ['Stimmt nicht', 'false'],
    ['Fehlender Kontext', 'misleading-context'],
    ['Nicht ganz richtig', 'mixed'],
    ['Unbelegt', 'unproven'],
    ['Unwahrscheinlich', 'unproven'],
    ['Die Behauptung ist falsch. Das Foto ist alt.', 'false'],
    ['Es gibt keine Belege für diese Behauptung', 'unproven'],
  ],
  el: [
    ['Δεν υπάρχουν επιστημονικές αποδείξεις', 'unproven'],
    ['Η φράση είναι επινοημένη', 'false'],
    ['Ψευδές', 'false'],
    ['ΠΑΡΑΠΛΑΝΗΤΙΚΟ', 'misleading-context'],
    ['Εν μέρει αληθές', 'mixed'],
    ['Δεν είναι αλήθεια', 'false'],
  ],
  en: [
    ['We could not find any reliable source for this', 'unproven'],
    ['The chart has been stripped of its context', 'misleading-context'],
    ['Common misconception', 'false'],
    ['Complicated', 'mixed'],
    ['Underestimated', 'mixed'],
    ['Investigation ongoing', 'unproven'],
    ['Uncheckable', 'unproven'],
    ['No such evidence exists', 'unproven'],
    ['Post-truth', 'other'],
    ['False alarm', 'other'],
    ['False flag', 'other'],
    ['Right-wing hoax', 'false'],
    ['Nothing but the truth', 'true'],
    ['The facts don’t support this', 'unproven'],
    ['The evidence does not support this', 'unproven'],
    ['Not proven true', 'unproven'],
    ['Could not be further from the truth', 'false'],
    ['Cannot be substantiated', 'unproven'],
    ['Devoid of truth', 'false'],
    ['Zero evidence', 'unproven'],
    ['Not a shred of evidence', 'unproven'],
    ['There is no scientific basis for this claim', 'unproven'],
    ['This claim is completely without merit', 'unproven'],
    ['Correct — but out of date', 'outdated'],
    ['Formerly true', 'outdated'],
    ['Checks out', 'true'],
    ['Inauthentic', 'false'],
    ['Bunk', 'false'],
    ['Staged', 'false'],
    ['Not Recent', 'misleading-context'],
    ['Wrongly attributed', 'false'],
    ['Not only misleading but false', 'misleading-context'],
    ['Not just false, but dangerous', 'false'],
    ['Partlyfalse', 'mixed'],
    ['Barely true', 'mostly-false'],
    ['Not quite', 'mixed'],
    ['Photo out of context', 'misleading-context'],
    ['Unlikely', 'unproven'],
    ['50/50', 'mixed'],
  ],
  es: [
    ['Es complicado', 'mixed'],
    ['Debatible', 'unproven'],
    ['Verdad con trampa', 'misleading-context'],
    ['No se puede probar', 'unproven'],
    ['No tan cierto', 'mixed'],
    ['Carece de sustento', 'unproven'],
    ['Lejos de la verdad', 'mostly-false'],
    ['Chequeado: verdadero', 'true'],
    ['Verdad, pero', 'mixed'],
    ['Falsa alarma', 'other'],
    ['Falso', 'false'],
    ['Engañosa', 'misleading-context'],
    ['Verdad a medias', 'mixed'],
    ['Sin pruebas', 'unproven'],
    ['No es cierto', 'false'],
    ['No, el alcalde no dimitió', 'false'],
    ['La afirmación es falsa', 'false'],
    ['No hay pruebas de que el alcalde dimitiera', 'unproven'],
    ['Mayormente falso', 'mostly-false'],
  ],
  et: [
    ['Tsitaat on välja mõeldud', 'false'],
    ['Vale', 'false'],
    ['Eksitav', 'misleading-context'],
    ['Osaliselt tõene', 'mixed'],
  ],
  eu: [
    ['Gezurra', 'false'],
    ['Engainagarria', 'misleading-context'],
    ['Ez da egia', 'false'],
  ],
  fa: [
    ['هیچ مدرک علمی وجود ندارد', 'unproven'],
    ['نادرست', 'false'],
    ['گمراه‌کننده', 'misleading-context'],
    ['نیمه‌درست', 'mixed'],
    ['درست', 'true'],
    ['این ادعا نادرست است', 'false'],
  ],
  fi: [
    ['Juttu on peräisin satiirisivustolta', 'satire'],
    ['Kuvaa on muokattu', 'altered-media'],
    ['Todistamatta', 'unproven'],
    ['Väitteelle ei ole mitään todisteita', 'unproven'],
    ['Harhaluulo', 'false'],
    ['Väärä', 'false'],
    ['Osittain totta', 'mixed'],
    ['Harhaanjohtava', 'misleading-context'],
    ['Ei pidä paikkaansa', 'false'],
    ['Ei ole totta', 'false'],
  ],
  fr: [
    ['La photo a été modifiée pour ajouter un drapeau', 'altered-media'],
    ['Idée reçue', 'false'],
    ['C’est compliqué', 'mixed'],
    ['Pas tout à fait', 'mixed'],
    ['Loin d’être vrai', 'false'],
    ['Ces images sont anciennes', 'misleading-context'],
    ['FAUX', 'false'],
    ['Plutôt vrai', 'mostly-true'],
    ['Trompeuse', 'misleading-context'],
    ['Partiellement faux', 'mixed'],
    ['Pas tout à fait vrai', 'mixed'],
    ['C’est faux', 'false'],
    ['Rien ne prouve que le maire a démissionné', 'unproven'],
    ['Peu probable', 'unproven'],
    ['Non, le maire n’a pas démissionné', 'false'],
    ['Cette affirmation est fausse', 'false'],
    ['Photomontage', 'altered-media'],
    ['Cette photo ne montre pas notre ville', 'misleading-context'],
  ],
  gl: [
    ['Falso', 'false'],
    ['Enganoso', 'misleading-context'],
    ['Parcialmente certo', 'mixed'],
  ],
  gu: [
    ['ખોટું', 'false'],
    ['ભ્રામક', 'misleading-context'],
    ['આંશિક સત્ય', 'mixed'],
    ['આ દાવો તદ્દન ખોટો છે', 'false'],
  ],
  he: [
    ['התמונה עברה עריכה דיגיטלית', 'altered-media'],
    ['מופרך', 'false'],
    ['רחוק מהאמת', 'mostly-false'],
    ['שקר', 'false'],
    ['לא נכון', 'false'],
    ['מטעה', 'misleading-context'],
    ['נכון חלקית', 'mixed'],
    ['רוב נכון', 'other'],
  ],
  hi: [
    ['वीडियो पुराना है', 'misleading-context'],
    ['पुराना वीडियो', 'misleading-context'],
    ['झूठ', 'false'],
    ['ग़लत', 'false'],
    ['भ्रामक', 'misleading-context'],
    ['आधा सच', 'mixed'],
    ['आंशिक रूप से सच', 'mixed'],
    ['सही नहीं', 'false'],
    ['यह दावा गलत है', 'false'],
    ['पुराना वीडियो', 'misleading-context'],
    ['व्यंग्य', 'satire'],
  ],
  hr: [
    ['Ne postoje znanstveni dokazi', 'unproven'],
    ['Fotografija je digitalno obrađena', 'altered-media'],
    ['Neprovjerivo', 'unproven'],
    ['Zabluda', 'false'],
    ['Netočno', 'false'],
    ['Djelomično točno', 'mixed'],
    ['Nije istina', 'false'],
    ['Izvučeno iz konteksta', 'misleading-context'],
  ],
  hu: [
    ['Nincs tudományos bizonyíték', 'unproven'],
    ['A képet digitálisan módosították', 'altered-media'],
    ['Tévhit', 'false'],
    ['Kiragadva a szövegkörnyezetből', 'misleading-context'],
    ['Hamis', 'false'],
    ['Félrevezető', 'misleading-context'],
    ['Részben igaz', 'mixed'],
    ['Nem igaz', 'false'],
  ],
  hy: [
    ['Սուտ', 'false'],
    ['Կեղծ', 'false'],
    ['Մոլորեցնող', 'misleading-context'],
    ['Մասամբ ճիշտ', 'mixed'],
  ],
  id: [
    ['Miskonsepsi', 'false'],
    ['Salah', 'false'],
    ['Sebagian benar', 'mixed'],
    ['Tidak benar', 'false'],
    ['Menyesatkan', 'misleading-context'],
    ['Tidak terbukti', 'unproven'],
    ['Klaim tersebut keliru', 'false'],
  ],
  is: [
    ['Rangt', 'false'],
    ['Ekki rétt', 'false'],
    ['Að hluta rétt', 'mixed'],
    ['Villandi', 'misleading-context'],
  ],
  it: [
    ['È complicato', 'mixed'],
    ['Privo di fondamento', 'unproven'],
    ['Falso', 'false'],
    ['C’eri quasi', 'mostly-true'],
    ['Nì', 'mixed'],
    ['Non è vero', 'false'],
    ['Fuori contesto', 'misleading-context'],
    ['Improbabile', 'unproven'],
    ['La notizia è falsa', 'false'],
  ],
  ja: [
    ['この植物が効くという科学的証拠はありません', 'unproven'],
    ['真っ赤な嘘', 'false'],
    ['事実誤認', 'false'],
    ['根拠薄弱', 'unproven'],
    ['誤り', 'false'],
    ['ほぼ正確', 'mostly-true'],
    ['ミスリード', 'misleading-context'],
    ['根拠不明', 'unproven'],
    ['正確ではない', 'false'],
    ['風刺', 'satire'],
  ],
  ka: [
    ['ტყუილი', 'false'],
    ['ნახევრად სიმართლე', 'mixed'],
    ['მეტწილად სიმართლე', 'mostly-true'],
    ['სიმართლე', 'true'],
  ],
  kk: [
    ['Жалған', 'false'],
    ['Шындық', 'true'],
    ['Жартылай шындық', 'mixed'],
    ['Манипуляция', 'misleading-context'],
  ],
  kn: [
    ['ಸುಳ್ಳು', 'false'],
    ['ನಿಜ', 'true'],
    ['ಭಾಗಶಃ ಸತ್ಯ', 'mixed'],
  ],
  ko: [
    ['풍자 사이트 기사', 'satire'],
    ['이 영상은 홍수와 관련이 없습니다', 'misleading-context'],
    ['반쪽 진실', 'mixed'],
    ['그 약이 효과가 있다는 증거는 없다', 'unproven'],
    ['거짓', 'false'],
    ['사실', 'true'],
    ['대체로 사실', 'mostly-true'],
    ['사실이 아님', 'false'],
    ['절반의 사실', 'mixed'],
    ['사실 반 거짓 반', 'mixed'],
    ['전혀 사실 아님', 'false'],
    ['판단 유보', 'unproven'],
  ],
  lt: [
    ['Melas', 'false'],
    ['Iš dalies tiesa', 'mixed'],
    ['Dalis tiesos', 'mixed'],
    ['Netiesa', 'false'],
    ['Trūksta konteksto', 'misleading-context'],
  ],
  lv: [
    ['Meli', 'false'],
    ['Daļēji patiess', 'mixed'],
    ['Maldinoši', 'misleading-context'],
    ['Maldina', 'misleading-context'],
    ['Nav taisnība', 'false'],
  ],
  mk: [
    ['Нема научни докази', 'unproven'],
    ['Цитатот е измислен', 'false'],
    ['Заблуда', 'false'],
    ['Невистина', 'false'],
    ['Делумно точно', 'mixed'],
    ['Не е точно', 'false'],
  ],
  ml: [
    ['വ്യാജം', 'false'],
    ['തെറ്റ്', 'false'],
    ['സത്യം', 'true'],
    ['ഭാഗികമായി ശരി', 'mixed'],
  ],
  mr: [
    ['खोटे', 'false'],
    ['दिशाभूल', 'misleading-context'],
    ['हा दावा चुकीचा आहे', 'false'],
    ['अंशतः सत्य', 'mixed'],
  ],
  my: [
    ['မှားယွင်း', 'false'],
    ['မှန်ကန်', 'true'],
    ['သတင်းတု', 'false'],
  ],
  ne: [
    ['झुटो', 'false'],
    ['भ्रामक', 'misleading-context'],
    ['आंशिक सत्य', 'mixed'],
    ['सत्य होइन', 'false'],
  ],
  nl: [
    ['Misvatting', 'false'],
    ['Onwaar', 'false'],
    ['Grotendeels waar', 'mostly-true'],
    ['Niet waar', 'false'],
    ['Misleidend', 'misleading-context'],
    ['Nee, de burgemeester is niet afgetreden', 'false'],
    ['Geen bewijs', 'unproven'],
  ],
  no: [
    ['Det finnes ingen vitenskapelige bevis for dette', 'unproven'],
    ['Misoppfatning', 'false'],
    ['Faktisk helt feil', 'false'],
    ['Delvis sant', 'mixed'],
    ['Ikke sikkert', 'unproven'],
    ['Usannsynlig', 'unproven'],
    ['Ikke sant', 'false'],
  ],
  pa: [
    ['ਝੂਠ', 'false'],
    ['ਗੁੰਮਰਾਹਕੁੰਨ', 'misleading-context'],
    ['ਸੱਚ', 'true'],
  ],
  pl: [
    ['Nie ma żadnych naukowych dowodów', 'unproven'],
    ['Wypowiedź jest zmyślona', 'false'],
    ['Artykuł pochodzi z satyrycznego portalu', 'satire'],
    ['Daleko od prawdy', 'mostly-false'],
    ['Blisko prawdy', 'mostly-true'],
    ['Fałsz', 'false'],
    ['falsz', 'false'],
    ['Częściowo prawda', 'mixed'],
    ['Nieprawda', 'false'],
    ['To nie jest prawda', 'false'],
    ['Fałsz. Według danych było ich mniej.', 'false'],
    ['Wypowiedź oceniamy jako prawdę', 'true'],
    ['Nieweryfikowalne', 'unproven'],
    ['Brak dowodów', 'unproven'],
    ['W większości fałsz', 'mostly-false'],
  ],
  pt: [
    ['A foto é antiga e foi tirada em outro país', 'misleading-context'],
    ['Equívoco', 'false'],
    ['É complicado', 'mixed'],
    ['Esticado', 'mixed'],
    ['Verdade, mas', 'mixed'],
    ['Falsa', 'false'],
    ['Não é bem assim', 'mixed'],
    ['Não é verdade', 'false'],
    ['Fora de contexto', 'misleading-context'],
    ['Não há provas', 'unproven'],
    ['#Fake', 'false'],
    ['A informação é falsa', 'false'],
  ],
  ro: [
    ['Fals', 'false'],
    ['Parțial adevărat', 'mixed'],
    ['Imposibil de verificat', 'unproven'],
    ['Nu este adevărat', 'false'],
    ['Trunchiat', 'misleading-context'],
  ],
  ru: [
    ['Цитата выдумана', 'false'],
    ['Статья взята с сатирического сайта', 'satire'],
    ['Распространённое заблуждение', 'false'],
    ['Вводит в заблуждение', 'misleading-context'],
    ['Вброс', 'false'],
    ['Ложь', 'false'],
    ['Полуправда', 'mixed'],
    ['Скорее правда', 'mostly-true'],
    ['Неправда', 'false'],
    ['Это не так', 'false'],
    ['Нет доказательств', 'unproven'],
    ['Вырвано из контекста', 'misleading-context'],
    ['Утверждение ложно', 'false'],
    ['Полная чушь', 'false'],
  ],
  si: [
    ['අසත්‍ය', 'false'],
    ['සත්‍ය', 'true'],
    ['නොමඟ යවන සුළු', 'misleading-context'],
  ],
  sk: [
    ['Neexistujú žiadne vedecké dôkazy', 'unproven'],
    ['Citát je vymyslený', 'false'],
    ['Video s Bratislavou nesúvisí', 'misleading-context'],
    ['Omyl', 'false'],
    ['Nepravda', 'false'],
    ['Zavádzajúce', 'misleading-context'],
    ['Čiastočne pravda', 'mixed'],
    ['Nie je pravda', 'false'],
  ],
  sl: [
    ['Ni znanstvenih dokazov', 'unproven'],
    ['Pol resnice', 'mixed'],
    ['Neresnično', 'false'],
    ['Delno drži', 'mixed'],
    ['Ni res', 'false'],
    ['Zavajajoče', 'misleading-context'],
  ],
  sq: [
    ['E rreme', 'false'],
    ['E vërtetë', 'true'],
    ['Pjesërisht e vërtetë', 'mixed'],
    ['Gjysmë e vërtetë', 'mixed'],
  ],
  sr: [
    ['Pola istine', 'mixed'],
    ['Bez pokrića', 'unproven'],
    ['Polutočno', 'mixed'],
    ['Neistina', 'false'],
    ['Неистина', 'false'],
    ['Skoro istina', 'mostly-true'],
    ['Polu istina', 'mixed'],
    ['Manipulisanje činjenicama', 'misleading-context'],
  ],
  sv: [
    ['Det finns inga vetenskapliga bevis för att växten hjälper', 'unproven'],
    ['Missuppfattning', 'false'],
    ['Falskt', 'false'],
    ['Delvis sant', 'mixed'],
    ['Stämmer inte', 'false'],
    ['Vilseledande', 'misleading-context'],
    ['Osannolikt', 'unproven'],
    ['Inte sant', 'false'],
  ],
  sw: [
    ['Dai hili ni kweli', 'true'],
    ['Dai hili si kweli', 'false'],
    ['Picha iliyohaririwa', 'altered-media'],
    ['Si kweli', 'false'],
    ['Uongo', 'false'],
    ['Kweli', 'true'],
    ['Inapotosha', 'misleading-context'],
  ],
  ta: [
    ['தவறு', 'false'],
    ['பாதி உண்மை', 'mixed'],
    ['உண்மை', 'true'],
    ['பொய்', 'false'],
  ],
  te: [
    ['తప్పు', 'false'],
    ['నిజం కాదు', 'false'],
    ['పాక్షికంగా నిజం', 'mixed'],
    ['తప్పుదోవ పట్టించే', 'misleading-context'],
  ],
  th: [
    ['ข่าวปลอม', 'false'],
    ['จริง', 'true'],
    ['ไม่จริง', 'false'],
    ['จริงบางส่วน', 'mixed'],
    ['บิดเบือน', 'misleading-context'],
  ],
  tl: [
    ['Walang siyentipikong ebidensya', 'unproven'],
    ['Hindi totoo', 'false'],
    ['Totoo', 'true'],
    ['Bahagyang totoo', 'mixed'],
    ['Nakaliligaw', 'misleading-context'],
    ['Walang ebidensya', 'unproven'],
  ],
  tr: [
    ['YANLIŞ', 'false'],
    ['Karma', 'mixed'],
    ['Kısmen doğru', 'mixed'],
    ['Doğru değil', 'false'],
    ['Yanıltıcı', 'misleading-context'],
    ['İddia doğru değil', 'false'],
    ['Bağlamından koparılmış', 'misleading-context'],
  ],
  uk: [
    ['Немає жодних наукових доказів', 'unproven'],
    ['Цитата вигадана', 'false'],
    ['Стаття взята із сатиричного сайту', 'satire'],
    ['Омана', 'false'],
    ['Вводить в оману', 'misleading-context'],
    ['Брехня', 'false'],
    ['Фейк', 'false'],
    ['Частково правда', 'mixed'],
    ['Маніпуляція', 'misleading-context'],
    ['Не доведено', 'unproven'],
  ],
  ur: [
    ['غلط', 'false'],
    ['گمراہ کن', 'misleading-context'],
    ['جزوی طور پر درست', 'mixed'],
    ['سچ نہیں', 'false'],
  ],
  vi: [
    ['Không có bằng chứng khoa học nào cho thấy cây này có ích', 'unproven'],
    ['Câu nói này là bịa đặt', 'false'],
    ['Quan niệm sai lầm', 'false'],
    ['Sai', 'false'],
    ['Đúng một phần', 'mixed'],
    ['Không đúng sự thật', 'false'],
    ['Gây hiểu lầm', 'misleading-context'],
    ['Tin giả', 'false'],
  ],
  zh: [
    ['没有任何科学证据表明这种植物有效', 'unproven'],
    ['图片经过编辑', 'altered-media'],
    ['误区', 'false'],
    ['有待商榷', 'unproven'],
    ['脈絡缺失', 'misleading-context'],
    ['錯誤', 'false'],
    ['错误', 'false'],
    ['部分錯誤', 'mixed'],
    ['證據不足', 'unproven'],
    ['不正確', 'false'],
    ['误导', 'misleading-context'],
    ['大部分正确', 'mostly-true'],
  ],
};

describe('what is not proven, or never was, is unproven', () => {
  it.each([
    ['cs', 'není potvrzeno'],
    ['da', 'aldrig bekræftet'],
    ['de', 'Nie bestätigt'],
    ['de', 'nie bewiesen'],
    ['de', 'kaum belegt'],
    ['en', 'never proven'],
    ['en', 'never confirmed'],
    ['en', 'not fully confirmed'],
    ['en', 'It was never confirmed'],
    ['es', 'nunca confirmado'],
    ['es', 'nunca probado'],
    ['fr', 'jamais prouvé'],
    ['fr', 'Ce n’est pas prouvé'],
    ['id', 'Tidak sahih'],
    ['it', 'mai confermato'],
    ['nl', 'nooit bevestigd'],
    ['pl', 'nigdy nie potwierdzono'],
    ['pt', 'nunca comprovado'],
    ['ro', 'nu este confirmat'],
    ['ru', 'не доказано'],
    ['sh', 'nije dokazano'],
    ['sv', 'aldrig bekräftat'],
    ['sv', 'inte bekräftat'],
    ['vi', 'chưa xác thực'],
  ])('%s: %s', (lang, label) => {
    expect(verdictOf(label, lang)).toEqual({ verdict: 'unproven', known: true });
  });

  it('also of something that is no claim by name', () => {
    expect(verdictOf('L’effet de la plante n’est pas prouvé', 'fr').verdict).toBe('unproven');
    expect(verdictOf('Wirkung der Pflanze nie belegt', 'de').verdict).toBe('unproven');
    expect(verdictOf('There are no confirmed cases of plague in the town', 'en').verdict).toBe(
      'other',
    );
  });

  it('but what is proven is true, or true in part', () => {
    expect(verdictOf('Confirmed', 'en').verdict).toBe('true');
    expect(verdictOf('Partly confirmed', 'en').verdict).toBe('mixed');
    expect(verdictOf('Bestätigt', 'de').verdict).toBe('true');
  });
});

describe('the words of ratings', () => {
  it.each(Object.entries(RATINGS))('are understood in %s', (lang, ratings) => {
    for (const [label, verdict] of ratings)
      expect([label, verdictOf(label, lang).verdict]).toEqual([label, verdict]);
  });

  it('tell what is no verdict from what they do not know', () => {
    expect(verdictOf('Chequeo Múltiple', 'es')).toEqual({ verdict: 'other', known: true });
    expect(verdictOf('Chequeo Azul', 'es')).toEqual({ verdict: 'other', known: false });
  });

  it('of two letters are no other language’s', () => {
    expect(verdictOf('Irọ́ ni', 'yo').known).toBe(false);
  });

  it('have a test in every language', () => {
    const tested = new Set(Object.keys(RATINGS).map((lang) => SHARED_WORDS[lang] ?? lang));
    expect(Object.keys(RATING_WORDS).filter((lang) => !tested.has(lang))).toEqual([]);
    expect(Object.values(SHARED_WORDS).filter((lang) => !(lang in RATING_WORDS))).toEqual([]);
  });
});

const LANGUAGES: [string, RatingWords][] = Object.entries(RATING_WORDS);

/** A phrase as somebody might write it: its open endings closed. */
const written = (list: string | undefined) =>
  phrasesOf(list).map((phrase) => phrase.replaceAll('*', ''));

describe.each(LANGUAGES)('the words of %s', (lang, words) => {
  const truths = [...written(words.true), ...written(words.proven)];
  const falsehoods = written(words.false);

  it('mean by themselves what they are listed under', () => {
    const wrong = VERDICTS.flatMap((verdict) =>
      written(words[verdict]).filter((phrase) => verdictOf(phrase, lang).verdict !== verdict),
    );
    expect(wrong).toEqual([]);
  });

  it('deny by themselves what they are listed to deny', () => {
    // Some deny only what a text says that is named before them: "the claim does not come from".
    const [text = ''] = written(words.claim);
    const wrong = written(words.never)
      .map((phrase) => phrase.replace('…', text))
      .filter((phrase) => verdictOf(phrase, lang).verdict !== 'false');
    expect(wrong).toEqual([]);
  });

  it('are listed under one verdict only', () => {
    const seen = new Map<string, string>();
    const twice: string[] = [];
    for (const verdict of VERDICTS) {
      for (const phrase of phrasesOf(words[verdict])) {
        const before = seen.get(phrase.toLowerCase());
        if (before !== undefined && before !== verdict)
          twice.push(`${phrase}: ${before}, ${verdict}`);
        seen.set(phrase.toLowerCase(), verdict);
      }
    }
    expect(twice).toEqual([]);
  });

  it('never make a truth of a negation, before or behind', () => {
    const isTrue = (label: string) => /^(mostly-)?true$/.test(verdictOf(label, lang).verdict);
    const made = [...written(words.not), ...written(words.ended)].flatMap((not) =>
      [...truths, ...falsehoods].flatMap((word) =>
        [
          `${not} ${word}`,
          `${word} ${not}`,
          `${not}: ${word}`,
          `${not} ${words.claim?.split(',')[0]} ${word}`,
        ].filter(isTrue),
      ),
    );
    expect(made).toEqual([]);
  });

  it('make no falsehood of a truth with a denial behind an "and" or a "that"', () => {
    const negations = written(words.not);
    // Korean "것은 아니다" is a negation as a whole.
    const denials = [...written(words.and), ...written(words.that)]
      .flatMap((joint) => negations.map((not) => `${joint} ${not}`))
      .filter((phrase) => !negations.includes(phrase));
    const wrong = truths
      .slice(0, 12)
      .flatMap((truth) => denials.map((denial) => `${truth} ${denial} qwx zvk`))
      .filter((label) => /false$/.test(verdictOf(label, lang).verdict));
    expect(wrong).toEqual([]);
  });

  it('call what is not proven unproven, never false', () => {
    const read = [...written(words.not)].flatMap((not) =>
      written(words.proven).map((word) => [not, word, verdictOf(`${not} ${word}`, lang)] as const),
    );
    const wrong = read.filter(([, , { verdict, known }]) => known && verdict !== 'unproven');
    expect(wrong).toEqual([]);
  });

  it('never make a truth of a truth beside a falsehood', () => {
    const isTrue = (label: string) => /^(mostly-)?true$/.test(verdictOf(label, lang).verdict);
    const made = truths
      .slice(0, 12)
      .flatMap((yes) =>
        falsehoods
          .slice(0, 25)
          .flatMap((no) =>
            [
              `${yes} ${no}`,
              `${no} ${yes}`,
              `${yes}. X ${no}.`,
              `${yes}, ${no}`,
              `${no}: ${yes}`,
            ].filter(isTrue),
          ),
      );
    expect(made).toEqual([]);
  });
});
