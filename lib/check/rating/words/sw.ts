import type { RatingWords } from '../lexicon.ts';

export const sw: RatingWords = {
  true: 'kweli, sahihi, ukweli, ni kweli, halisi',
  mixed:
    'nusu kweli, nusu ukweli, mchanganyiko, kutiwa chumvi, imetiwa chumvi, sehemu kweli, kweli kiasi',
  false:
    'si kweli, siyo kweli, sio kweli, uongo, uwongo, si sahihi, sio sahihi, siyo sahihi, feki, bandia, ghushi, potofu, ya uongo, za uongo, taarifa za uongo, habari za uongo, utapeli, ulaghai, uzushi, kosa, ya kughushi, habari feki, si za kweli, si ya kweli, sio ya kweli, imetungwa, (haliendani|hayaendani|haiendani|haliendi sambamba) na (ukweli|hali halisi), (kinyume na|kinyume cha) ukweli, (si za|si ya|si za ukweli|hazina) ukweli, mbali na ukweli',
  unproven:
    'haijathibitishwa, haijathibitika, hakuna (ushahidi|uthibitisho), bila ushahidi, haina ushahidi, haina msingi, haijulikani, yenye utata, uvumi, haiwezi kuthibitishwa, hazijathibitishwa, hakuna (ushahidi|uthibitisho) wowote, hakuna kinachothibitisha',
  'misleading-context':
    'kupotosha, inapotosha, ya kupotosha, yanapotosha, upotoshaji, zinapotosha, inakosa muktadha, haina muktadha, nje ya muktadha, bila muktadha, muktadha (uongo|si sahihi), imepotoshwa, picha ya zamani, video ya zamani, potoshi',
  satire:
    'kejeli, dhihaka, utani, mzaha, tashtiti, (tovuti|ukurasa|akaunti|makala) (ya|wa|za) (kejeli|dhihaka|mzaha|utani|vichekesho)',
  outdated:
    'imepitwa na wakati, ya zamani, za zamani, habari ya zamani, (haitumiki|haifanyi kazi|si sahihi) tena',
  'altered-media':
    'imehaririwa, imebadilishwa, imehaririwa kidijitali, imechezewa, imeghushiwa, imetengenezwa kwa (ai|akili mnemba|akili bandia), akili mnemba, deepfake, ya kuhaririwa, na (ai|akili bandia|akili mnemba), akili (bandia|mnemba), iliyohaririwa, zilizohaririwa, iliyobadilishwa, iliyochezewa, (imehaririwa|imebadilishwa|imetengenezwa) (kidijitali|kwa photoshop|kwa kompyuta|kwa kutumia akili bandia|kwa kutumia akili mnemba)',
  proven: 'imethibitishwa',
  ended: `si tena, sio tena`,
  now: `sasa`,
  not: 'si, siyo, sio, hapana, hakuna, haijawahi, hajawahi, hakuna kati ya',
  fully: 'kabisa, kikamilifu, sana, kwa asilimia mia',
  mostly: 'kwa kiasi kikubwa, zaidi, karibu, hasa, kwa sehemu kubwa',
  partly: 'nusu, kwa kiasi, kiasi, sehemu, kwa sehemu, kwa kiasi fulani',
  but: 'lakini, ila, hata hivyo, bali',
  or: `au, ama`,
  and: 'na',
  that: `kwamba, kuwa`,
  hearsay: `anasema, alisema, wanasema, walisema, kulingana na, kwa mujibu wa, anadai, wanadai, anaamini, ikiwa, kama, huenda, labda, inaweza, yaweza, eti, hakuna mtu`,
  only: 'tu, pekee',
  confirms: 'ni kweli (kwamba|kuwa) …',
  contrary: 'kinyume na …, tofauti na …, tofauti na inavyodaiwa, kinyume na inavyodaiwa',
  asks: `je …`,
  yes: 'ndiyo, ndio',
  no: 'hapana, la',
  claim:
    'madai, dai, habari, taarifa, ujumbe, chapisho, hii, hizi, hiyo, haya, kauli, makala, nukuu, machapisho, hili, hayo, hilo',
  media: 'picha, video, sauti, klipu',
  filler: 'ni, ya, za, hukumu, uamuzi, tathmini, matokeo, hitimisho, kwa, wa, mtandaoni',
};
