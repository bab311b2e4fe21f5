import type { RatingWords } from '../lexicon.ts';

export const da: RatingWords = {
  true: 'sandt, sand, sande, sandhed, rigtigt, rigtig, korrekt, passer, ægte, fakta',
  mixed:
    'halvsandt, halv sandhed, halvsandhed, blandet, overdrevet, upræcist, upræcis, nuanceret, modstridende, ikke hele sandheden',
  false:
    'falsk, falskt, falske, usandt, usand, forkert, forkerte, fejl, fejlagtig, fejlagtigt, urigtigt, opdigtet, opdigtede, løgn, svindel, fup, snyd, myte, fake, fabrikeret, ukorrekt, desinformation, konspirationsteori, afvist, passer ikke, fejlinformation, falske nyheder, lyver, misforståelse, misopfattelse, ikke i overensstemmelse med (virkeligheden|sandheden|fakta), stemmer ikke (overens|) med (virkeligheden|fakta|sandheden), i strid med (fakta|sandheden), ikke hold i virkeligheden',
  unproven:
    '(bevis|beviser|dokumentation|belæg) (for dette|for det|) (mangler|findes ikke), ubekræftet, udokumenteret, usandsynlig, usandsynligt, ikke (bevist|dokumenteret|verificeret|bekræftet), ubevist, (ingen|mangler|uden|intet) (bevis|beviser|dokumentation|belæg|grundlag|hold), ubegrundet, uklart, tvivlsomt, omstridt, usikkert, rygte, rygter, grundløst, kan ikke (bekræftes|verificeres|bevises), for tidligt at sige, spekulativt, uvist, (ikke|intet|ingen) belæg, (ikke|intet) hold i, (ingen|ikke nogen|ikke) (videnskabelige|videnskabelig|videnskabeligt) (bevis|beviser|belæg|dokumentation), (intet|ingenting) (tyder|peger) på, (intet|ingenting) (beviser|dokumenterer|bekræfter), ikke fremlagt (bevis|beviser|dokumentation|belæg)',
  'misleading-context':
    'misvisende, vildledende, mangler (kontekst|sammenhæng), manglende kontekst, uden kontekst, (taget|revet|) ud af (kontekst|sammenhæng|en sammenhæng|sammenhængen), forkert (kontekst|sammenhæng), forvrænget, fordrejet, ufuldstændigt, gammel (video|billede), gammelt billede, gamle billeder, misforstået',
  satire:
    'satire, satirisk, parodi, joke, spøg, humor, aprilsnar, satirisk (hjemmeside|side|medie|netavis), (satirisk*|humoristisk*|parodisk*) (hjemmeside*|side*|medie*|netavis*|konto|profil*|websted*|netmedie*), humoristisk*',
  outdated:
    'forældet, ikke længere (sandt|aktuelt|korrekt), uaktuelt, gammelt, gammel nyhed, (gælder|er) ikke længere (gældende|i kraft|tilfældet), gælder ikke (længere|mere), ikke længere (gældende|i kraft|tilfældet)',
  'altered-media':
    'manipuleret, manipulerede, redigeret, fotomontage, montage, billedmanipulation, deepfake, ai genereret, (skabt|genereret|lavet) (af|med) (ai|kunstig intelligens), ændret, kunstig intelligens, digitalt (manipuleret|redigeret|ændret|fremstillet), photoshoppet, klippet sammen, sat sammen af (to|flere) (billeder|fotos|klip), (skabt|lavet|genereret|fremstillet) (af|med|ved hjælp af) (ai|kunstig intelligens)',
  other: 'andet, holdning, mening',
  proven: 'bekræftet, dokumenteret, bevist',
  ended: `ikke længere, ikke mere`,
  now: `nu, i dag`,
  not: 'ikke, ej, aldrig, ingen, intet, hverken, ingenting, intet af, (intet|ingenting) af (dette|det)',
  fully:
    'helt, fuldstændig, fuldstændigt, totalt, absolut, fuldt, meget, komplet, faktisk, ikke bare, ikke kun',
  mostly:
    'overvejende, hovedsageligt, for det meste, mestendels, næsten, i hovedsagen, stort set, primært, sandsynligvis, formentlig, i vid udstrækning, i høj grad, i det væsentlige, i store træk, i bund og grund',
  partly: 'delvist, delvis, til dels, halvt, noget, lidt, i nogen grad',
  barely: 'knap, næppe',
  but: 'men, dog, selvom, imidlertid',
  or: `eller`,
  and: 'og',
  that: `at`,
  hearsay: `siger, siges, siges at være, sagde, ifølge, påstår, hævder, mener, tror, kalder, benægter, afviser, hvis, kan, kunne, måske, ville, angiveligt, gid, ingen siger`,
  evidence:
    'ifølge (Danmarks Statistik|tal fra Danmarks Statistik|officielle tal|officiel statistik|statistikken|Eurostat|loven)',
  never:
    'aldrig (sagt|sket|fundet sted), ikke (sket|fundet sted), ikke sagt (det|dette|sådan), (aldrig|ikke) (sagt|udtalt) (sætningen|ordene|de ord|den sætning|disse ord), … (stammer|kommer) ikke fra',
  lacking:
    '(bevis|beviser|belæg|dokumentation) … (mangler|findes ikke|er der ikke|findes der ikke)',
  confirms: 'det (er rigtigt|er sandt|er korrekt|passer|stemmer) at …',
  contrary: 'i modsætning til …, modsat …, i modsætning til det der påstås, modsat hvad der påstås',
  asks: `(er|var|passer|stemmer|har|kan|findes) (det|dette|den|denne|de|disse|der|et|en) …, mon …, om det …, (hvad|hvem|hvorfor|hvordan|hvornår|hvor) (er|var|har|kan|sker) …`,
  yes: 'ja',
  no: 'nej',
  claim:
    'påstand, påstanden, påstande, udsagn, udsagnet, nyhed, nyheden, opslag, opslaget, citat, citatet, artikel, artiklen, oplysning, oplysninger, det, dette, den, disse, tekst, information, historie, historien, tal, tallet, tallene, statistikken',
  media:
    'billede, billedet, billeder, billederne, foto, video, videoen, videoer, film, klip, klippet, lyd, optagelse, skærmbillede',
  filler:
    'er, var, har, blev, en, et, som, vores, konklusion, konklusionen, vurdering, dom, resultat, faktatjek, viral, af, digitalt',
};
