import type { RatingWords } from '../lexicon.ts';

export const sv: RatingWords = {
  true: 'sant, sann, sanna, sanning, rätt, riktigt, riktig, korrekt, stämmer, äkta, fakta, det stämmer',
  mixed:
    'halvsant, halvsanning, blandat, överdrivet, överdriven, oprecist, varken eller, nyanserat, inte hela sanningen, motsägelsefullt',
  false:
    'falskt, falsk, falska, osant, osann, fel, felaktigt, felaktig, felaktiga, fejk, fake, påhittat, påhittad, påhitt, lögn, lögner, bluff, bedrägeri, myt, fabricerat, desinformation, inkorrekt, stämmer inte, vandringssägen, konspirationsteori, dementerat, falskt citat, nätbedrägeri, ljuger, missuppfattning, vanföreställning, stämmer inte (överens|) med (verkligheten|fakta|sanningen), (strider|går) (mot|emot) (fakta|sanningen|verkligheten), inte (förenligt|i överensstämmelse) med (fakta|sanningen|verkligheten)',
  unproven:
    '(bevis|belägg|stöd) (för detta|för det|) (saknas|finns inte), obekräftat, obekräftad, osannolik, osannolikt, overifierat, ej verifierat, obevisat, inte bevisat, går inte att (verifiera|bekräfta|bevisa|avgöra), (inga|saknar|saknas|utan|inget) (bevis|belägg|stöd|grund|vetenskapligt stöd), ogrundat, ogrundad, oklart, tveksamt, osäkert, omtvistat, rykte, rykten, saknar grund, spekulativt, för tidigt att säga, (inte|ingen) (täckning|grund) för, inga (vetenskapliga|tillförlitliga) (belägg|bevis), inget tillförlitligt stöd, (ingenting|inget) (tyder|pekar) på, (ingenting|inget) (bevisar|bekräftar|talar för), (bevis|belägg) (saknas|har inte lagts fram)',
  'misleading-context':
    'missvisande, vilseledande, saknar (kontext|sammanhang), sammanhang saknas, ur (sitt|) sammanhang, taget ur sitt sammanhang, fel sammanhang, utan sammanhang, felaktig kontext, förvrängt, ofullständigt, gammal (bild|video|film), gamla bilder, feltolkat',
  satire:
    'satir, satiriskt, satirisk, parodi, skämt, humor, aprilskämt, satir*, (satirisk*|humoristisk*|parodisk*) (webbplats*|sajt*|sida*|nättidning*|konto*|webbsida*), (satirsajt*|satirsida*|skämtsajt*|humorsajt*|parodikonto*), humoristisk*',
  outdated:
    'föråldrat, föråldrad, inaktuellt, inaktuell, utdaterat, gammalt, inte längre (aktuellt|sant), gäller inte (längre|mer), inte längre (gällande|i kraft|fallet|giltig|giltigt|sant|riktigt|aktuell), gäller ej längre',
  'altered-media':
    'manipulerat, manipulerad, manipulerade, redigerat, redigerad, fotomontage, montage, ändrad, deepfake, ai genererat, ai genererad, ai genererade, (skapad|genererad|skapat|gjord) (av|med) ai, ai bild, förfalskad bild, redigerats, manipulerats, digitalt (manipulera*|redigera*|ändra*|bearbeta*|skapa*), (photoshoppad|photoshoppat|fotoshoppad), (hopklippt|ihopklippt|sammanklippt), (skapad|skapat|skapade|genererad|genererat|gjord|gjort|framställd) (av|med|med hjälp av) (ai|artificiell intelligens)',
  other: 'annat, åsikt, övrigt',
  proven: 'bekräftat, verifierat, bevisat, bekräftad, verifierad',
  ended: `inte längre, inte mer`,
  now: `nu, idag, i dag, numera`,
  not: 'inte, ej, icke, aldrig, ingen, inget, inga, varken, ingenting, inget av, (inget|ingenting) av (detta|det)',
  fully:
    'helt, fullständigt, totalt, absolut, komplett, mycket, väldigt, fullt, verkligen, inte bara, inte endast',
  mostly:
    'mestadels, till största delen, i huvudsak, huvudsakligen, nästan, i stort sett, övervägande, mest, troligen, förmodligen, till stor del, sannolikt, i allt väsentligt, i grunden, i stora drag, i det stora hela',
  partly: 'delvis, till viss del, till en del, halvt, halv, något, i viss mån, ganska',
  barely: 'knappt, knappast',
  but: 'men, dock, fast, även om',
  or: `eller`,
  and: 'och',
  that: `att`,
  hearsay: `säger, sägs, sägs vara, sa, sade, enligt, påstår, hävdar, menar, tror, kallar, förnekar, avvisar, ifall, kan, kunde, kanske, skulle, vore, påstås, påstått, ingen`,
  evidence:
    'enligt (officiell statistik|statistiken|statistik från SCB|siffror från SCB|officiella siffror|SCB|Eurostat|lagen)',
  never:
    'aldrig (sagt|hänt|inträffat|ägt rum), inte (hänt|inträffat|ägt rum), inte sagt (det|detta|så), (aldrig|inte) (sagt|yttrat|skrivit) (meningen|orden|de orden|frasen|citatet|dessa ord), … (kommer|härrör|härstammar) inte från',
  lacking: '(bevis|belägg) … (saknas|finns inte|finns det inte)',
  confirms: 'det (stämmer|är sant|är riktigt|är korrekt) att …',
  contrary:
    'i motsats till …, tvärtemot …, till skillnad från …, i motsats till vad som påstås, tvärtemot vad som påstås',
  asks: `(är|var|stämmer|har|kan|finns) (det|detta|den|denna|de|dessa|ett|en) …, om det …, (vad|vem|varför|hur|när|var) (är|var|har|kan|händer) …`,
  yes: 'ja',
  no: 'nej',
  claim:
    'påstående, påståendet, påståenden, uppgift, uppgiften, uppgifterna, uppgifter, nyhet, nyheten, inlägg, inlägget, citat, citatet, artikel, artikeln, information, det, detta, den, dessa, text, brev, dokument, siffra, siffran, siffror, siffrorna, statistiken',
  media:
    'bild, bilden, bilder, bilderna, foto, fotot, video, videon, videor, film, filmen, klipp, klippet, ljud, inspelning, skärmdump',
  filler:
    'är, var, har, blev, en, ett, som, vårt, vår, omdöme, bedömning, slutsats, resultat, betyg, faktakoll, faktagranskning, viralt, av, digitalt',
};
