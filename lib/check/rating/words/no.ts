import type { RatingWords } from '../lexicon.ts';

/** Norwegian, Bokmål and Nynorsk. */
export const no: RatingWords = {
  true: 'sant, sann, sanne, sanning, sannhet, riktig, rett, korrekt, stemmer, ekte, faktisk sant, fakta, medhold',
  mixed:
    'halvsant, halvsannhet, blandet, overdrevet, upresist, unøyaktig, nyansert, motstridende, ikke hele sannheten, halvvegs sant',
  false:
    'falsk, falskt, falske, usant, usann, feil, feilaktig, galt, uriktig, oppdiktet, løgn, svindel, bløff, myte, fake, fabrikkert, ukorrekt, desinformasjon, oppspinn, juks, konspirasjonsteori, avkreftet, stemmer ikke, falske nyheter, falsk nyhet, faktisk feil, lyver, misoppfatning, misforståelse, (stemmer|samsvarer) ikke (overens|) med (virkeligheten|fakta|sannheten), ikke i samsvar med (virkeligheten|fakta|sannheten), i strid med (fakta|sannheten|virkeligheten)',
  unproven:
    '(bevis|dokumentasjon|belegg) (for dette|for det|) (mangler|finnes ikke), ikke sikkert, usikkert, usannsynlig, ubekreftet, udokumentert, ikke bevist, ubevist, ikke dokumentert, ikke verifisert, uverifisert, (ingen|mangler|uten|ikke) (bevis|dokumentasjon|belegg|grunnlag|holdepunkter), ubegrunnet, uklart, tvilsomt, omstridt, rykte, rykter, grunnløst, kan ikke (bekreftes|verifiseres|bevises), ikkje sikkert, for tidlig å si, uvisst, spekulativt, (ikke|ingen) (dekning|belegg|hold), (ingen|ikke noen|ikke) (vitenskapelige|vitenskapelig|pålitelige) (bevis|beviser|belegg|dokumentasjon|holdepunkter), (ingenting|intet) (tyder|peker|tilsier) på, (ingenting|intet) (tilsier|beviser|bekrefter|dokumenterer), ikke (lagt|lagt fram) (frem|fram|) (bevis|belegg|dokumentasjon)',
  'misleading-context':
    'misvisende, villedende, mangler (kontekst|sammenheng), manglende kontekst, uten kontekst, (tatt|) ut av (kontekst|sammenheng|sin sammenheng), feil kontekst, feil sammenheng, forvrengt, ufullstendig, gammel (video|bilde), gammelt bilde, gamle bilder, misforstått, misvisande',
  satire:
    'satire, satirisk, parodi, spøk, humor, aprilsnarr, satire*, (satirisk*|humoristisk*|parodisk*) (nettsted*|side*|nettavis*|konto*|nettside*|medium|artikkel*), (satirenettsted*|satireside*|humornettsted*|humorside*), humoristisk*',
  outdated:
    'utdatert, foreldet, ikke lenger (sant|aktuelt|riktig), gammelt, gammel nyhet, (gjelder|stemmer) ikke (lenger|lengre), ikke lenger (gjeldende|i kraft|tilfelle|riktig|sant|aktuelt)',
  'altered-media':
    'manipulert, manipulerte, redigert, montasje, bildemanipulasjon, fotomontasje, deepfake, ki generert, ai generert, (laget|generert|skapt) (av|med) (ki|ai|kunstig intelligens), endret, kunstig intelligens, digitalt (manipulert|redigert|endret|fremstilt), photoshoppet, (klippet|satt) sammen av (to|flere) (bilder|klipp), (laget|skapt|generert|lagd) (av|med|ved hjelp av) (ki|ai|kunstig intelligens)',
  other: 'annet, mening, andre',
  proven: 'bekreftet, bevist, dokumentert',
  ended: `ikke lenger, ikke lengre, ikkje lenger`,
  now: `nå, i dag, no for tida`,
  not: 'ikke, ikkje, ei, aldri, ingen, inga, verken, ingenting, ikke noe, (ingenting|ikke noe) av (dette|det)',
  fully:
    'helt, faktisk helt, fullstendig, totalt, absolutt, fullt, veldig, svært, heilt, faktisk, komplett, ikke bare, ikke kun',
  mostly:
    'stort sett, hovedsakelig, i hovedsak, nesten, for det meste, mest, overveiende, sannsynligvis, trolig, i stor grad, mesteparten, i det vesentlige, i store trekk, i bunn og grunn',
  partly: 'delvis, til dels, halvt, delvist, noe, til en viss grad, litt',
  barely: 'knapt, neppe',
  but: 'men, imidlertid, selv om, likevel',
  or: `eller`,
  and: 'og',
  that: `at`,
  hearsay: `sier, sies, sies å være, sa, ifølge, påstår, hevder, mener, tror, kaller, benekter, avviser, hvis, dersom, kan, kunne, kanskje, ville, visstnok, angivelig, angivelig`,
  evidence:
    'ifølge (SSB|tall fra SSB|Statistisk sentralbyrå|offisielle tall|offisiell statistikk|statistikken|Eurostat|loven)',
  never:
    'aldri (sagt|skjedd|hendt|funnet sted), ikke (skjedd|funnet sted), ikke sagt (det|dette|slik), (aldri|ikke) (sagt|uttalt) (setningen|ordene|de ordene|disse ordene), … (stammer|kommer) ikke fra',
  lacking:
    '(bevis|beviser|belegg|dokumentasjon) … (mangler|finnes ikke|er det ikke|finnes det ikke)',
  confirms: 'det (stemmer|er riktig|er sant|er korrekt) at …',
  contrary:
    'i motsetning til …, motsatt av det …, stikk i strid med …, i motsetning til det som (påstås|hevdes|blir påstått), stikk i strid med det som (påstås|hevdes)',
  asks: `(er|var|stemmer|har|kan|finnes) (det|dette|den|denne|de|disse|der|et|en) …, om det …, (hva|hvem|hvorfor|hvordan|når|hvor) (er|var|har|kan|skjer) …`,
  yes: 'ja',
  no: 'nei',
  claim:
    'påstand, påstanden, påstander, påstandene, utsagn, utsagnet, nyhet, nyheten, innlegg, innlegget, sitat, sitatet, artikkel, artikkelen, opplysning, opplysningene, det, dette, den, disse, tekst, informasjon, tall, tallet, tallene, statistikken',
  media:
    'bilde, bildet, bilder, bildene, foto, video, videoen, videoer, film, klipp, klippet, lyd, opptak, skjermbilde',
  filler:
    'er, var, har, ble, en, et, som, vår, vår konklusjon, konklusjon, konklusjonen, vurdering, dom, resultat, faktasjekk, viral, av, digitalt',
};
