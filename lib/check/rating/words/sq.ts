import type { RatingWords } from '../lexicon.ts';

export const sq: RatingWords = {
  true: 'e vërtetë, i vërtetë, të vërteta, vërtetë, e saktë, i saktë, të sakta, saktë, reale, e vertete, e drejtë',
  mixed:
    'gjysmë e vërtetë, gjysmë të vërteta, gjysëm e vërtetë, e ekzagjeruar, ekzagjerim, e pasaktë pjesërisht, e përzier, e papërpiktë, mikse, mix',
  'mostly-false': 'me kos',
  false:
    'e rreme, i rremë, të rreme, e gënjeshtërt, gënjeshtër, gënjeshtra, rrenë, rrenë e kryptë, rrenë me bisht, e pavërtetë, i pavërtetë, të pavërteta, e pasaktë, i pasaktë, të pasakta, pasaktë, falso, false, fals, fake, fake news, e trilluar, trillim, mashtrim, e gabuar, i gabuar, të gabuara, lajm i rremë, lajme të rreme, mit, dezinformim, e fabrikuar, e falsifikuar, falsifikim, teori konspirative, e rrejshme, përgënjeshtruar, nuk është e vërtetë, premtim i rremë, gënjeshtër e plotë, nuk (përputhet|përputhen|korrespondon) me (realitetin|të vërtetën|faktet), nuk i përgjigjet (së vërtetës|realitetit), (bie|është) në kundërshtim me (faktet|të vërtetën|realitetin), nuk qëndron',
  unproven: `e paprovuar, i paprovuar, e paverifikuar, e paverifikueshme, e pakonfirmuar, e pavërtetuar, e pabazuar, i pabazuar, të pabazuara, pa prova, (nuk ka|s ka|mungojnë|mungesë) (prova|fakte|provat|provash), e dyshimtë, e diskutueshme, e paqartë, hetimet vazhdojnë, thashetheme, në hetim, e pambështetur, nuk mund të verifikohet, nuk është (vërtetuar|konfirmuar|provuar), asgjë nuk (e vërteton|e dëshmon|e provon|tregon|e konfirmon), (nuk ka|s'ka) (asnjë|) (provë|dëshmi|fakt|prova)`,
  'misleading-context':
    'çorientuese, çorientues, mashtruese, mashtrues, keqinformuese, keqinformim, mungon konteksti, mungesë konteksti, pa kontekst, jashtë kontekstit, nxjerrë nga konteksti, e nxjerrë nga konteksti, kontekst i (rremë|gabuar), e shtrembëruar, shtrembërim, manipulative, e paplotë, video e vjetër, foto e vjetër, klikim, titull mashtrues, manipulim faktesh, manipulim',
  satire:
    'satirë, satirike, parodi, humor, shaka, satirik, (faqe|portal|sajt|llogari|media) (satirik|satirike|humoristik|humoristike|parodike|parodie), humoristik, humoristike',
  outdated:
    'e vjetëruar, e vjetruar, i vjetëruar, e vjetër, nuk është më e vërtetë, nuk (është|janë) më (në fuqi|e vlefshme|i vlefshëm|aktuale), nuk vlen më',
  'altered-media':
    'e manipuluar, i manipuluar, të manipuluara, manipuluar, fotomontazh, montazh, e montuar, e modifikuar, e ndryshuar, e edituar, deepfake, (krijuar|gjeneruar) me (inteligjencë artificiale|ai), inteligjencë artificiale, inteligjenca artificiale, manipulim (foto|video|fotografie|i fotos|i videos), (manipuluar|modifikuar|redaktuar|përpunuar|edituar|ndryshuar) (në mënyrë digjitale|digjitalisht|me photoshop), (krijuar|gjeneruar|prodhuar) (me|nga|përmes|me anë të) (inteligjencën artificiale|inteligjencës artificiale|inteligjenca artificiale)',
  other: 'tjetër, opinion, premtim i mbajtur, premtim i thyer',
  proven: 'e konfirmuar, e provuar',
  ended: `nuk është më, s'është më`,
  now: `tani, sot`,
  not: `nuk, s, jo, nuk është, asnjë, kurrë, asnjëherë, asgjë, s'është, s'ka, s'janë`,
  fully: 'plotësisht, krejtësisht, tërësisht, absolutisht, totalisht, komplet, shumë',
  mostly:
    'kryesisht, në pjesën më të madhe, pothuajse, gati, më shumë, në masë të madhe, me gjasë, thuajse, përgjithësisht, në thelb, në parim',
  partly: 'pjesërisht, gjysmë, gjysëm, deri diku, disi',
  but: 'por, mirëpo, megjithatë, edhe pse',
  or: `apo, ose`,
  and: 'dhe, edhe',
  that: `se, që`,
  hearsay: `thotë, thonë, tha, thanë, sipas, pretendon, pretendojnë, beson, besojnë, quan, mohon, mohojnë, nëse, ndoshta, mund, do të ishte, gjoja, askush`,
  confirms: 'është e vërtetë (se|që) …',
  contrary:
    'ndryshe nga …, në kundërshtim me …, në të kundërt me …, ndryshe nga sa pretendohet, ndryshe nga çfarë pretendohet',
  never: 'nuk (ka thënë|e ka thënë|tha) (kurrë|) (këtë fjali|këto fjalë|fjalinë), … nuk vjen nga',
  asks: `a është …, a janë …, a ka …, vallë …, (çfarë|kush|pse|si|kur|ku) (është|janë|ka) …`,
  yes: 'po',
  no: 'jo',
  claim:
    'pretendimi, pretendim, pretendimet, deklarata, deklaratë, lajmi, lajm, informacioni, informacion, postimi, postim, kjo, ky, këto, teksti, artikulli, citimi',
  media:
    'foto, fotoja, fotografia, fotografi, imazhi, imazh, video, videoja, pamje, pamjet, videoja',
  filler:
    'është, janë, ishte, ishin, si, verdikti, vlerësimi, përfundimi, rezultati, një, kategoria',
};
