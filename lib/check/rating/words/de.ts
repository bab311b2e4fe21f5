import type { RatingWords } from '../lexicon.ts';

export const de: RatingWords = {
  true: `wahr, wahrheit, richtig, richtige, korrekt, korrekte, stimmt, zutreffend, trifft zu, echt, echte, echtes, authentisch, wahrheitsgemäß, nichts als die wahrheit`,
  mixed: `halbwahr, halbwahrheit, gemischt, teils teils, übertrieben, ungenau, unpräzise, widersprüchlich, nicht so einfach, komplizierter, verkürzt, jein, zugespitzt, überspitzt, vereinfacht, trifft (teilweise|teils|zum Teil|nur teilweise|nur zum Teil) zu, kompliziert, es ist kompliziert`,
  'mostly-false': '(eher|mehr) falsch als (richtig|wahr)',
  false: `falsch, falsche, falscher, falsches, falschen, frei erfunden, erfunden, erfundene, erfundenes, unwahr, unwahrheit, gefälscht, gefälschte, gefälschtes, fälschung, fake, fakes, fake news, falschmeldung, falschinformation, falschbehauptung, falschaussage, ente, lüge, lügen, widerlegt, unzutreffend, inkorrekt,
    fehlerhaft, unrichtig, betrug, betrügerisch, abzocke, hoax, mythos, desinformation, verschwörungstheorie, verschwörungserzählung, trifft nicht zu, unsinn, quatsch, falsch zugeordnet, falsch zugeschrieben, falsches zitat, falschzitat, fiktiv, dementiert, kettenbrief, lügt, lügner, gelogen, erlogen, schwindel, humbug, täuschung, trickbetrug, blödsinn, irrtum, irrtümer, irrglaube, entspricht nicht (den tatsachen|der wahrheit|der realität|den fakten|der wirklichkeit), entsprechen nicht (den tatsachen|der wahrheit|der realität|den fakten), widerspricht den (fakten|tatsachen), widersprechen den (fakten|tatsachen), nicht den tatsachen entsprechend`,
  unproven: `(belege|beweise|nachweise|hinweise|anhaltspunkte) (dafür|hierfür|dazu|) (fehlen|gibt es nicht|gibt es keine|liegen nicht vor), (beleg|beweis|nachweis) (dafür|) fehlt, es fehlen (belege|beweise|nachweise), unwahrscheinlich, unbelegt, unbelegte, nicht belegt, nicht belegbar, unbewiesen, nicht bewiesen, unbestätigt, nicht bestätigt, nicht verifizierbar, nicht überprüfbar, unüberprüfbar, unklar, umstritten, zweifelhaft, fraglich, fragwürdig, spekulativ, spekulation, ungeklärt, ungewiss, unbegründet, haltlos, nicht nachweisbar, nicht nachgewiesen, unbelegbar,
    (keine|keinen|keinerlei|ohne|kein) (belege|beleg|beweise|beweis|hinweise|evidenz|nachweis|nachweise|grundlage|anhaltspunkte|wissenschaftlichen belege|wissenschaftliche grundlage|wissenschaftlichen beweise), nicht erwiesen, gerücht, gerüchte, aus der luft gegriffen, unsicher, strittig, zu früh, nicht eindeutig, größtenteils unbelegt, nicht nachprüfbar, nicht haltbar, unhaltbar, keine studie* (belegt|belegen|beweist|beweisen|zeigt|zeigen), (dafür|hierfür|dazu) (fehlen|gibt es keine) (belege|beweise|nachweise|hinweise), (keine|keinerlei|kein) (wissenschaftliche|wissenschaftlicher|belastbare|belastbaren|stichhaltige|stichhaltigen) (belege|beleg|beweise|beweis|nachweise|nachweis|hinweise), lässt sich nicht (sagen|feststellen|überprüfen|belegen|klären|verifizieren), nicht zu (belegen|klären), nichts (deutet darauf hin|spricht dafür|weist darauf hin|beweist|belegt|bestätigt), lässt sich nicht (beweisen|nachweisen|bestätigen|nachprüfen), lassen sich nicht (beweisen|belegen|nachweisen|bestätigen|überprüfen)`,
  'misleading-context': `irreführend, irreführende, irreführender, irreführendes, missverständlich, fehlender (kontext|zusammenhang), fehlt (der|jeder|jeglicher|sämtlicher|jedoch der|jedoch jeder|jedoch sämtlicher|aber der|) (kontext|zusammenhang), ohne (kontext|zusammenhang), (kontext|zusammenhang) fehlt, (falscher|falschem|falschen|anderer|anderem) (kontext|zusammenhang), im falschen (kontext|zusammenhang),
    aus dem (zusammenhang|kontext) gerissen, verzerrt, verzerrend, täuschend, unvollständig, manipulativ, tendenziös, veraltetes (bild|foto|video), altes (bild|foto|video), alte (bilder|fotos|videos|aufnahmen), fehlinterpretiert, falsch interpretiert, falsch übersetzt, in die irre, braucht kontext, clickbait`,
  satire:
    'satire, satirisch, satirischer, satirische, parodie, scherz, witz, aprilscherz, humor, satire*, satirisch*, (satireseite*|satireportal*|satiremagazin*|satirewebsite*|satirezeitung*|spaßseite*|parodiekonto*|parodie account*), humoristisch*, (scherzhaft|als scherz gemeint|nicht ernst gemeint|satirisch gemeint)',
  outdated:
    'veraltet, veraltete, überholt, nicht mehr (aktuell|wahr|richtig|korrekt), alte meldung, (gilt|gelten) (inzwischen|mittlerweile|heute|jetzt|seitdem|) nicht mehr, nicht mehr (in kraft|gültig|der fall|zutreffend|zeitgemäß|auf dem neuesten stand), inzwischen überholt',
  'altered-media':
    'manipuliert, manipulierte, manipuliertes, manipulation, bearbeitet, bearbeitete, bearbeitetes, montage, fotomontage, bildmontage, bildmanipulation, ki generiert, ki generierte, ki generiertes, ki erstellt, ki bild, ki video, mit ki (erstellt|generiert|erzeugt), mit künstlicher intelligenz (erstellt|generiert|erzeugt), künstlich erzeugt, deepfake, retuschiert, verändert, verfremdet, verändertes bild, digital (verändert|bearbeitet|manipuliert|erzeugt|erstellt), gephotoshoppt, mit photoshop (bearbeitet|erstellt), zusammengeschnitten, zusammenmontiert, (mit|von|durch|mithilfe von|mit hilfe von) (ki|künstlicher intelligenz|einer künstlichen intelligenz|einem ki programm|einer ki) (generiert|erzeugt|erstellt|hergestellt|geschaffen|gemacht|bearbeitet), aus (zwei|mehreren) (bildern|fotos|aufnahmen) zusammengesetzt',
  other:
    'sonstiges, andere, anderes, meinung, hintergrund, erklärstück, keine bewertung, keine wertung, falscher Alarm, Fehlalarm',
  proven: 'belegt, bestätigt, verifiziert, bewiesen',
  ended: `nicht mehr, nicht länger, kein mehr`,
  now: `jetzt, heute, nun, inzwischen, mittlerweile`,
  'mostly-true': `(eher|mehr) (richtig|wahr) als falsch, (richtig|wahr|korrekt) mit (einschränkungen|einschränkung|abstrichen)`,
  not: 'nicht, kein, keine, keinen, keiner, keines, keinem, nie, niemals, weder, noch nie, keineswegs, nichts, mitnichten, keinesfalls, kein bisschen, nicht im geringsten, kein wort, gar nichts, nichts (davon|daran|von alledem|von dem), kein wort (davon|daran), ganz und gar nicht, überhaupt nicht, gar nicht, alles andere als',
  fully:
    'völlig, vollständig, ganz, komplett, total, absolut, gänzlich, sehr, wirklich, vollkommen, eindeutig, genau, restlos, schlicht, zu 100 prozent, nicht nur, nicht bloß',
  mostly:
    'größtenteils, grösstenteils, überwiegend, weitgehend, eher, meist, meistens, hauptsächlich, vorwiegend, im wesentlichen, fast, beinahe, nahezu, wahrscheinlich, vermutlich, im großen und ganzen, zum großen teil, zum größten teil, großteils, im Kern, im Wesentlichen',
  partly:
    'teilweise, teils, zum teil, halb, halbe, partiell, etwas, bedingt, in teilen, einigermaßen',
  barely: 'kaum, wenig',
  but: 'aber, jedoch, allerdings, doch, obwohl, wenngleich, gleichwohl, dennoch, trotzdem, auch wenn, wenn auch',
  or: `oder`,
  and: 'und, sowie',
  that: `dass`,
  hearsay: `sagt, sagte, sagen, laut, zufolge, nach angaben, angeblich, behauptet, behaupten, meint, meinen, glaubt, glauben, nennt, nennen, bezeichnet, bestreitet, wenn, falls, sofern, wäre, wären, sei, seien, könnte, könnten, kann, mag, dürfte, vielleicht, möglicherweise, eventuell, womöglich, hofft, hoffen, heißt es, niemand`,
  evidence:
    'laut (Statistischem Bundesamt|dem Statistischen Bundesamt|Destatis|Eurostat|Gesetz|Grundgesetz|dem Gesetz|der Verfassung|Statistik|Statistiken|Daten|Studien), laut (amtlicher|offizieller|der amtlichen|der offiziellen) Statistik, laut (amtlichen|offiziellen|den amtlichen|den offiziellen) (Zahlen|Daten), nach (amtlichen|offiziellen|den amtlichen|den offiziellen) (Zahlen|Daten), nach dem (Gesetz|Grundgesetz)',
  never:
    '(nie|niemals) (so|) (gesagt|geäußert|passiert|geschehen|stattgefunden), nicht so gesagt, nicht (passiert|geschehen|stattgefunden), (diesen Satz|diese Worte|dieses Zitat|den Satz|die Worte) (nie|niemals|so nie|nicht) (gesagt|geäußert|geschrieben), … (stammt|stammen|kommt|kommen) nicht (von|vom|aus)',
  lacking:
    '(belege|belege dafür|einen beleg|einen beleg dafür|beweise|beweise dafür|einen beweis|einen beweis dafür|hinweise|hinweise darauf|nachweise|anhaltspunkte|anhaltspunkte dafür) … (gibt es nicht|gibt es keine|gibt es keinen|fehlen|liegen nicht vor|existieren nicht)',
  confirms:
    'es (stimmt|trifft zu) dass …, es ist (wahr|richtig|korrekt|zutreffend) dass …, das stimmt dass …',
  contrary:
    'anders als (|im|in dem|in der|in einem|in einer) …, entgegen (|der Behauptung im|der Behauptung in dem|der Behauptung in einem) …, im gegensatz zu …, anders als behauptet, anders als dargestellt, anders als im netz behauptet, anders als auf facebook behauptet, anders als online behauptet',
  asks: `(ist|sind|war|waren|stimmt|hat|haben|kann|können|wird|werden|soll|sollen|darf|gibt|trifft) (das|dies|dieses|diese|dieser|es|der|die|den|ein|eine|er|sie|man|wirklich) …, ob …, was ist dran …, was steckt …, (warum|wieso|wer|wann|woher|wie) (ist|sind|war|waren|kann|wird|hat|haben|viel|viele) …`,
  yes: 'ja',
  no: 'nein',
  claim: `behauptung, behauptungen, aussage, aussagen, meldung, nachricht, nachrichten, information, informationen, beitrag, beiträge, post, posting, artikel, zitat, text, inhalt, brief, dokument, geschichte, these, tweet, angabe, angaben, das, dies, diese, dieser, dieses, es, überschrift, titel, darstellung, zahl, zahlen, ziffer, prozentsatz, prozentzahl, statistik, statistiken`,
  media:
    'foto, fotos, bild, bilder, video, videos, aufnahme, aufnahmen, clip, audio, screenshot, sharepic, grafik, film, videoclip',
  rated: 'bewerten, bewerten wir, wir bewerten, stufen wir, wir stufen',
  filler:
    'der, die, ein, eine, einer, ist, sind, war, waren, wird, wurde, wurden, als, unsere, unser, bewertung, urteil, fazit, ergebnis, faktencheck, einstufung, wir, gilt, daher, somit, digital, wissenschaftlich, sachlich, inhaltlich, so, nur, davon, daran, leider, zwar',
};
