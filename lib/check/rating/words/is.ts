import type { RatingWords } from '../lexicon.ts';

/** Icelandic. */
export const is: RatingWords = {
  true: 'satt, rétt, sannleikur, sönn, sannur, rétt staðhæfing',
  mixed: 'hálfsannleikur, hálfsatt, ýkt, ýkjur, ónákvæmt, blandað',
  false:
    'rangt, ósatt, röng, rangfærsla, fals, falsað, falskt, lygi, uppspuni, svindl, gabb, falsfrétt, haugalygi, ekki rétt, á ekki við rök að styðjast, (stenst ekki|standast ekki), ekki í samræmi við (staðreyndir|raunveruleikann|sannleikann)',
  unproven:
    'ósannað, óstaðfest, (engar|án|skortir) (sannanir|sannana|heimildir), óljóst, vafasamt, umdeilt, orðrómur, ekkert (bendir til|sannar|staðfestir|sýnir), engin sönnun',
  'misleading-context':
    'villandi, misvísandi, vantar samhengi, skortir samhengi, úr samhengi, slitið úr samhengi, tekið úr samhengi, án samhengis, fleipur',
  satire:
    'háð, háðsádeila, grín, skopstæling, (háðsíð*|grínsíð*|háðsádeilu*), (satírísk*|spaugileg*)',
  outdated: 'úrelt, gamalt, ekki lengur rétt, (gildir|gilda) ekki lengur, ekki lengur í gildi',
  'altered-media':
    'breytt mynd, átt við mynd, djúpfölsun, gervigreind, fölsuð mynd, (myndinni|myndbandinu) hefur verið breytt, (búin|búið) til með gervigreind, breytt stafrænt, gerð með gervigreind',
  proven: 'staðfest',
  ended: `ekki lengur`,
  now: `núna, í dag`,
  not: 'ekki, aldrei, engin, ekkert, ekkert af',
  fully: 'alveg, algjörlega, algerlega, fullkomlega, alfarið, mjög',
  mostly: 'að mestu, að mestu leyti, að miklu leyti, næstum, líklega, nánast',
  partly: 'að hluta, að hluta til, hálf, að nokkru leyti, að einhverju leyti',
  but: 'en, þó, hins vegar',
  or: `eða`,
  and: 'og',
  that: `að`,
  hearsay: `segir, sagði, segja, sögðu, samkvæmt, heldur fram, telur, kallar, neitar, ef, gæti, kannski, væri, enginn`,
  lacking: '(sannanir|sönnunargögn) … (eru engar|eru ekki til|skortir)',
  confirms: 'það er (rétt|satt) að …',
  contrary:
    'öfugt við það sem fullyrt er, öfugt við það sem haldið er fram, ólíkt því sem fullyrt er',
  asks: `(er|eru|var|voru|hefur|getur|stenst) (þetta|það|þessi|þessar|hún|hann) …`,
  yes: 'já',
  no: 'nei',
  claim:
    'fullyrðing, fullyrðingin, staðhæfing, staðhæfingin, frétt, fréttin, þetta, það, ummæli, ummælin',
  media: 'mynd, myndin, myndir, myndband, myndbandið, ljósmynd, upptaka',
  filler: 'er, var, eru, sem, niðurstaða, niðurstaðan, mat, dómur',
};
