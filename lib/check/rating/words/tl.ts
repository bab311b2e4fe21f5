import type { RatingWords } from '../lexicon.ts';

/** Filipino. */
export const tl: RatingWords = {
  true: 'totoo, tama, katotohanan, tunay, tumpak, wasto, may katotohanan, makatotohanan',
  mixed:
    'kalahating totoo, halo halo, halo-halong totoo at mali, pinalaki, pinalabis, kulang kulang, sobra, exaggerated',
  false:
    'mali, hindi totoo, hindi tama, di totoo, di tama, peke, huwad, kasinungalingan, gawa-gawa, gawa gawa, gawa-gawa lamang, hindi tunay, imbento, walang katotohanan, fake, fake news, panloloko, scam, maling impormasyon, pekeng balita, kathang isip, hindi wasto, nagsisinungaling, di tumpak, (taliwas|salungat|labag) sa (katotohanan|mga katotohanan|totoo), hindi (tugma|tumutugma|naaayon) sa (katotohanan|totoo)',
  unproven:
    'walang (ebidensya|patunay|batayan|basehan|katibayan), hindi (napatunayan|kumpirmado|beripikado|nakumpirma|mapatunayan|pa napatunayan), di (napatunayan|kumpirmado|beripikado), kulang sa ebidensya, kaduda duda, tsismis, sabi sabi, walang (siyentipikong|siyentipiko na|sapat na) (ebidensya|patunay|batayan), walang (nagpapatunay|nagpapakita|ebidensyang|patunay na), walang (anumang|kahit anong|ni isang) (ebidensya|patunay|katibayan)',
  'misleading-context':
    'nakaliligaw, nakakalinlang, mapanlinlang, nakalilinlang, nakakaligaw, kulang sa konteksto, walang konteksto, wala sa konteksto, nawawalang konteksto, kailangan ng konteksto, maling konteksto, lumang (video|litrato|larawan), misleading, missing context, altered context, binaluktot',
  satire:
    'satire, satirical, pangungutya, parody, biro, katatawanan, patawa, satirikal, (satirikal|satirical|parody) (na|) (website|page|site|account|artikulo), (pahina|website|account) (na|ng) (satire|parody|satirikal)',
  outdated:
    'luma, lumang balita, lipas na, hindi na totoo, hindi na (umiiral|ipinatutupad|balido|akma|ganito)',
  'altered-media':
    'minanipula, in-edit, inedit, edited, binago, dinoktor, manipulado, pineke ang larawan, gawa ng ai, ginawa gamit ang ai, likha ng ai, deepfake, altered, (in-edit|inedit|minanipula|binago|pineke) (gamit ang|sa pamamagitan ng) (photoshop|ai|digital), (gawa|likha|ginawa|nilikha) (ng|gamit ang|sa tulong ng) (ai|artificial intelligence), digital na (binago|minanipula)',
  proven: 'kumpirmado',
  ended: `hindi na, hindi na ito`,
  now: `ngayon`,
  not: 'hindi, di, wala, walang, huwag, hindi ito, wala sa',
  fully: 'ganap na, lubos na, talagang, buong, ganap, lubos, tunay na',
  mostly: 'halos, karamihan, kadalasan, kalakhan, malamang',
  partly: 'bahagyang, bahagya, medyo, kalahati, may bahaging, bahagi',
  but: 'pero, ngunit, subalit, datapwat, kaso',
  or: `o, o kaya`,
  and: 'at',
  that: `na`,
  hearsay: `ayon, sinabi, sinasabi, sinasabing, naniniwala, kung, kapag, baka, siguro, maaari, maaaring, pwede, puwede, sana, diumano, umano, itinanggi, walang sinuman`,
  confirms: 'totoo na …, totoong …',
  contrary: 'taliwas sa …, salungat sa …',
  asks: `… ba …, … kaya …`,
  yes: 'oo, opo',
  no: 'hindi',
  claim:
    'pahayag, balita, impormasyon, post, ito, itong, claim, mensahe, artikulo, sabi, pag aangkin, ang post, quote',
  media: 'larawan, litrato, video, bidyo, audio, screenshot, retrato',
  filler:
    'ang, ay, na, ng, mga, sa, si, rating, hatol, konklusyon, resulta, lamang, po, nga, viral',
};
