import type { RatingWords } from '../lexicon.ts';

/** Serbian, Croatian, Bosnian and Montenegrin, in both scripts and both ways of writing "ije". */
export const sh: RatingWords = {
  true: `istina, istinito, istinita, istinit, istinitu, tačno, tačna, tačan, točno, točna, točan, ispravno, autentično, истина, истинито, истинита, тачно, тачна, исправно, stvarn(a|i|e), stvaran, autentič(na|ne|an), pravi, аутентичан, аутентична, стваран, стварна`,
  'mostly-true': 'skoro istina, скоро истина, skoro tačno',
  mixed: `poluistina, polu istina, poluistinito, djelimična istina, mješavina, miješano, preuveličano, preuveličavanje, pretjerano, preterano, neprecizno, nepreciznost, kontradiktorno,
    полуистина, полу истина, преувеличано, претерано, непрецизно, pola istine, polutočno, polutačno, пола истине, полутачно, ni pola ni pola`,
  false: `neistina, neistinito, neistinita, neistinit, netačno, netačna, netačan, netočno, netočna, netočan, laž, laži, lažno, lažna, lažan, lažne, lažni, lažna vijest, lažna vest, lažne vijesti, lažne vesti, pogrešno, pogrešna, neispravno, izmišljeno, izmišljena, izmišljotina, falsifikat, falsifikovano,
    falsificirano, krivotvoreno, prevara, prijevara, obmana, mit, fake, fake news, dezinformacija, dezinformacije, kratke noge, teorija zavjere, teorija zavere, teorija urote, pseudonauka, opovrgnuto, demantirano, demantovano, nije istina, nije točno, nije tačno, hoax, greška,
    неистина, неистинито, нетачно, лаж, лажно, лажна, лажне, лажна вест, погрешно, измишљено, измишљотина, фалсификат, превара, обмана, мит, дезинформација, кратке ноге, теорија завере, није тачно, није истина, (nema|ni trunke|ni zrna) istine, nema ni trunke istine, zabluda, заблуда, izmišljen(|e|i), измишљен(|а|е), ne odgovara (istini|stvarnosti|činjenicama|činjeničnom stanju), ne odgovaraju (istini|stvarnosti|činjenicama), не одговара (истини|стварности|чињеницама), не одговарају (истини|чињеницама), (u suprotnosti|u suprotnosti je) (s|sa) (činjenicama|istinom|stvarnošću), nema (veze|nikakve veze) sa (istinom|stvarnošću), нема везе са (истином|стварношћу), protivreči činjenicama`,
  unproven: `dokaza (za to|o tome|) nema, доказа (за то|о томе|) нема, neprovjereno, neprovereno, neprovjerljivo, neproverljivo, neprovjerena, neproverena, neutemeljeno, neutemeljena, neosnovano, neosnovana, nedokazano, nedokazana, nepotvrđeno, nepotvrđena, (nema|bez|ne postoje|ne postoji) (dokaza|dokazi|dokaz|osnova|temelja|nikakvih dokaza), nije dokazano, nije potvrđeno, sumnjivo, upitno, sporno, diskutabilno, nejasno, neizvjesno, neizvesno, glasina, glasine, nije moguće (provjeriti|proveriti|potvrditi), ne može se (provjeriti|proveriti|potvrditi), bez dovoljno dokaza, nepotkrijepljeno,
    непроверено, неутемељено, неосновано, недоказано, непотврђено, (нема|без) доказа, сумњиво, спорно, гласина, није доказано, bez pokrića, без покрића, neprovjeriv, neprovjerivo, neproverivo, непровериво, (nema|bez|ne postoji|ne postoje) (nikakvi|znanstvenih|znanstveni|naučnih|naučni|nikakvih naučnih|nikakvih znanstvenih) (dokaza|dokazi), (нема|без) (никаквих|научних) доказа, (ništa|ништа) (ne|не) (dokazuje|upućuje|ukazuje|potvrđuje|pokazuje|доказује|указује|упућује|потврђује), (ne postoji|ne postoje|nema|nije pronađen|nisu pronađeni) (nijedan|nikakav|nikakvi|ikakav|ikakvi|) (dokaz|dokazi|dokaza), (не постоји|не постоје|нема) (ниједан|никакав|никакви|) (доказ|докази|доказа)`,
  'misleading-context': `obmanjujuće, obmanjujuća, zavaravajuće, zavaravajuća, dovodi u zabludu, varljivo, manipulisanje činjenicama, manipuliranje činjenicama, manipulacija činjenicama, bez konteksta, van konteksta, izvan konteksta, (izvučeno|izvučena|istrgnuto|izvađeno|izvučen) iz konteksta, nedostaje kontekst, nedostatak konteksta, (pogrešan|lažan|netačan|kriv) kontekst, iskrivljeno, iskrivljena, spin, clickbait, klikbejt, pristrasno izvještavanje, pristrano, nepotpuno, zavaravanje, dekontekstualizirano, stara fotografija, stari snimak, stara snimka, zavarava, cherry picking, navodi na krivi zaključak, navodi na pogrešan zaključak, neutemeljena interpretacija, poluinformacija, prevarni naslov,
    обмањујуће, доводи у заблуду, манипулисање чињеницама, без контекста, ван контекста, извучено из контекста, недостаје контекст, погрешан контекст, искривљено, спин, кликбејт, заваравајуће, manipulacija, манипулација`,
  satire:
    'satira, satirično, satirički, parodija, šala, humor, сатира, пародија, шала, satiričn*, satiričan, satiri, satire, satiru, сатирич*, сатири, сатиру, (satirič*|humoristič*|parodij*|сатирич*|хумористич*) (portal*|stranic*|sajt*|profil*|web*|портал*|страниц*|сајт*|профил*), humoristič*, хумористич*, satirič*',
  outdated:
    'zastarjelo, zastarelo, zastarjela, zastarela, nije više aktuelno, neažurno, staro, застарело, старо, (više|више) (ne|не) (važi|vrijedi|vredi|важи|вреди), (više|више) (nije|није) (na snazi|u snazi|на снази|tačno|točno|тачно|aktuelno|aktualno), (nije|није) (više|више) (na snazi|u snazi|на снази|tačno|točno|тачно|aktuelno|aktualno), (ne|не) (važi|vrijedi|vredi|важи|вреди) (više|више)',
  'altered-media': `izmijenjeno, izmenjeno, manipulirano, manipulisano, manipulacija fotografijom, manipulacija videom, fotomontaža, montaža, montirano, fotošop, fotošopirano, obrađena fotografija, doctored, deepfake, dipfejk, (generirano|generisano|kreirano|stvoreno|napravljeno|napravljen|generisana|generirana) (pomoću|uz pomoć|putem) (ai|umjetne inteligencije|veštačke inteligencije|vještačke inteligencije), umjetna inteligencija, veštačka inteligencija, vještačka inteligencija, фотомонтажа, монтажа, измењено, дипфејк, вештачка интелигенција, (umjetn|veštačk|vještačk)(a|e|om|oj|u) inteligencij(a|e|om|i|u), вештачк(а|е|ом|ој|у) интелигенциј(а|е|ом|и|у), umjetno generirano, (foto|video) manipulacija, fotomanipulacija, manipulacija (fotografije|videa|snimka|slike), (фото|видео) манипулација, фотоманипулација, digitalno (obrađena|obrađeno|obrađen|izmijenjena|izmijenjeno|izmenjena|izmenjeno), obrađen, obrađena, (digitalno|дигитално) (obrađen*|izmijenjen*|izmenjen*|manipulisan*|manipuliran*|uređen*|prerađen*|обрађен*|измењен*), (obrađen*|montiran*|prerađen*|обрађен*|монтиран*) (u|у) (photoshopu|fotošopu|фотошопу), (generisan*|generiran*|kreiran*|napravljen*|stvoren*|izrađen*) (pomoću|uz pomoć|putem|korištenjem|korišćenjem|od strane) (ai|umjetne|veštačke|vještačke) (inteligencije|alata), (генерисан*|креиран*|направљен*) (помоћу|уз помоћ|путем) (вештачке интелигенције|аи)`,
  other:
    'ostalo, drugo, mišljenje, prikrivena reklama, nije ocijenjeno, ostalo ocjena, анализа, analiza, nedosljedno, dosljedno, nedosledno, dosledno, obećanje',
  proven: 'potvrđeno, potvrđena, provjereno, потврђено, dokazano, доказано',
  ended: `više nije, nije više, više nisu, više ne, више није, није више, више не`,
  now: `sada, danas, сада, данас`,
  not: 'nije, nisu, ne, nikad, nikada, niti, nijedan, nijedna, није, нису, не, никад, ništa, ništa od toga, ништа, ништа од тога, nijedno, ništa od toga nije, ništa od ovoga nije, ništa nije, ništa od navedenog nije, ништа од тога није, nema, nemaju, нема',
  fully:
    'potpuno, sasvim, apsolutno, u potpunosti, posve, skroz, vrlo, veoma, totalno, потпуно, сасвим, апсолутно, у потпуности, ne samo, не само',
  mostly:
    'uglavnom, većinom, pretežno, skoro, gotovo, u velikoj mjeri, u velikoj meri, većim dijelom, većim delom, vjerojatno, verovatno, vjerovatno, углавном, већином, скоро, претежно, вероватно, u suštini, u osnovi, u biti, у суштини, у основи',
  partly:
    'djelimično, delimično, djelomično, dijelom, delom, polu, napola, donekle, djelomice, делимично, делом, полу, донекле',
  barely: 'jedva, teško, једва',
  but: 'ali, međutim, no, iako, ipak, али, међутим, иако',
  or: `ili, или`,
  and: 'i, и, te',
  that: `da, да, da je, да је, da su, да су`,
  hearsay: `kaže, kažu, rekao, rekla, rekli, tvrdi, tvrde, prema, po riječima, po rečima, smatra, smatraju, naziva, nazivaju, nazvao, nazvala, negira, poriče, ako, kad bi, kada bi, bi, može, mogu, možda, navodno, kao da, nitko, niko, каже, кажу, рекао, рекла, тврди, тврде, према, по речима, сматра, назива, негира, ако, би, може, могу, можда, наводно, нико`,
  evidence:
    'prema (službenim podacima|službenoj statistici|zvaničnim podacima|podacima Eurostata|podacima DZS a|zakonu|Ustavu)',
  never:
    '(nikad|nikada|) to nije (rekao|rekla), (nikad|nikada) nije (to|) (rekao|rekla), (nikad|nikada|to) se nije (dogodilo|desilo), (никад|никада|) то није (рекао|рекла), (никад|никада|то) се није (догодило|десило), (nikad|nikada) nije (rekao|rekla|izgovorio|izgovorila|izrekao|izrekla) (tu rečenicu|te reči|te riječi|rečenicu), … ne (potiče|potječe) (od|iz)',
  lacking: '(dokaza|dokazi|доказа|докази) … (nema|ne postoje|нема|не постоје)',
  confirms:
    '(istina|tačno|točno|истина|тачно) (je|је) da …, (istina|tačno|točno|истина|тачно) је да …',
  contrary:
    'suprotno …, nasuprot …, za razliku od …, suprotno onome što …, супротно …, насупрот …, за разлику од …, suprotno onome što se tvrdi',
  asks: `da li …, je li …, je l …, jel …, zar …, да ли …, је ли …, зар …`,
  yes: 'da, да',
  no: 'ne, не, nije, није',
  claim: `tvrdnja, tvrdnje, tvrdnju, izjava, izjave, vijest, vest, vijesti, vesti, informacija, informacije, objava, objave, članak, post, citat, podatak, podaci, to, ovo, ova, ovaj, ove, tekst, sadržaj, navod, navodi, dokument, naslov,
    тврдња, тврдње, изјава, вест, вести, информација, објава, ово, ова, то, навод, broj, brojka, brojke, statistika, tvrdnji, tvrdnjama, objavi, objavama, тврдњи, тврдњама, објави, објавама`,
  media:
    'fotografija, fotografije, fotografiji, foto, slika, slike, video, videosnimak, snimak, snimci, snimka, snimke, audio, snimku, videa, фотографија, фотографије, слика, снимак, видео, снимку',
  filler:
    'je, su, bio, bila, bilo, kao, naša, ocjena, ocena, presuda, zaključak, rezultat, verdikt, da je, ovo je, virusno, digitalno, sa, је, су, као, оцена, закључак, резултат',
};
