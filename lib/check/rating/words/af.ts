import type { RatingWords } from '../lexicon.ts';

/** Afrikaans. */
export const af: RatingWords = {
  true: 'waar, korrek, juis, waarheid, akkuraat, eg, reg',
  mixed: 'halfwaar, halwe waarheid, halfwaarheid, gemeng, oordrewe, onnoukeurig',
  false:
    'onwaar, vals, valse, verkeerd, foutief, onjuis, inkorrek, leuen, fopnuus, vervals, versin, versinsel, bedrog, mite, nepnuus, misleidend en vals, fop, slenter, fiksie, nie (waar|korrek|reg|juis) nie, (strook|klop|stem) nie met die (feite|waarheid|werklikheid) (nie|ooreen nie), nie met die (feite|waarheid|werklikheid) ooreenstem nie, in stryd met die (feite|waarheid)',
  unproven:
    'onbewese, nie bewys nie, ongegrond, (geen|sonder) bewyse, (geen|sonder) bewys, ongeverifieer, twyfelagtig, onseker, gerug, onduidelik, geen bewyse nie, geen bewys nie, (daar is|) geen bewyse* nie, (niks|geen studie) (bewys|toon|dui daarop)',
  'misleading-context':
    'misleidend, misleidende, buite konteks, uit konteks, sonder konteks, ontbrekende konteks, konteks ontbreek, verdraai, onvolledig',
  satire:
    'satire, satiries, parodie, grap, humor, satiriese (webwerf|webblad|bladsy|artikel|rekening)',
  outdated: 'verouderd, uitgedien, oud, nie meer (van krag|geldig) nie, geld nie meer nie',
  'altered-media':
    'gemanipuleer, gemanipuleerde, bewerk, verander, gedokter, deepfake, kunsmatige intelligensie, met (ki|kunsmatige intelligensie) (gemaak|geskep|gegenereer), (ki|ai) gegenereer, ki gegenereerde, digitaal (verander|gemanipuleer|bewerk|aangepas), met photoshop, gefotoshop, samegestel',
  proven: 'bevestig, bewys',
  ended: `nie meer, nie langer`,
  now: `nou, vandag`,
  not: 'nie, geen, nooit, niks',
  fully: 'heeltemal, volkome, totaal, volledig, absoluut, baie',
  mostly: 'meestal, grotendeels, hoofsaaklik, byna, oorwegend, waarskynlik, in wese, in hoofsaak',
  partly: 'gedeeltelik, deels, half, halwe, ten dele, effens',
  but: 'maar, egter, hoewel',
  or: `of`,
  and: 'en',
  that: `dat`,
  hearsay: `sê, het gesê, volgens, beweer, glo, dink, noem, ontken, indien, kan, kon, sou, dalk, miskien, glo dat, niemand`,
  confirms: 'dit is (waar|korrek) dat …, dit klop dat …',
  contrary: 'anders as wat …, in teenstelling met wat …',
  asks: `(is|was|kan|het) (dit|dat|die|hierdie|daar) …`,
  yes: 'ja',
  no: 'nee',
  claim: 'bewering, stelling, nuus, berig, inligting, dit, hierdie, boodskap, artikel',
  media: 'foto, prent, beeld, beelde, video, opname',
  filler: 'is, was, die, as, uitspraak, uitslag, gevolgtrekking',
};
