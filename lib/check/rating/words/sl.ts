import type { RatingWords } from '../lexicon.ts';

export const sl: RatingWords = {
  true: 'res, drži, resnica, resnično, resnična, resničen, pravilno, točno, točna, pristno, prava',
  mixed:
    'polresnica, polresnično, pretirano, pretirana, nenatančno, mešano, netočno in točno, poenostavljeno, napol resnično, pol resnice',
  false:
    'neresnica, neresnično, neresnična, neresničen, ni res, laž, lažno, lažna, lažen, lažne, napačno, napačna, netočno, netočna, ponarejeno, ponaredek, izmišljeno, izmišljena, izmišljotina, prevara, goljufija, mit, fake, dezinformacija, teorija zarote, ne drži, ovrženo, izmišljen(|i), ne (ustreza|ustrezajo) (resnici|dejstvom|resničnosti|dejanskemu stanju), v nasprotju z (dejstvi|resnico), nima (zveze|nobene zveze) z resnico',
  unproven:
    'dokazov (za to|) ni, nedokazano, nedokazana, nepreverjeno, nepreverljivo, nepotrjeno, nepotrjena, (ni|brez) (dokazov|dokaza|podlage), neutemeljeno, neutemeljena, nejasno, dvomljivo, sporno, govorica, govorice, ni (mogoče|možno) preveriti, ni dokazano, ni potrjeno, ni podkrepljeno, (ni|brez) (nobenih|znanstvenih|nobenih znanstvenih) dokazov, nič ne (kaže|dokazuje|potrjuje|nakazuje), ni (nobenega|nikakršnega) dokaza',
  'misleading-context':
    'zavajajoče, zavajajoča, zavajajoč, zavajanje, manjka kontekst, manjkajoči kontekst, brez konteksta, iztrgano iz konteksta, iztrgana iz konteksta, vzeto iz konteksta, izven konteksta, (napačen|lažen) kontekst, izkrivljeno, popačeno, manipulativno, nepopolno, star posnetek, stara fotografija, manipulacija',
  satire:
    'satira, satirično, parodija, šala, humor, satirič*, (satirič*|humoristič*|parodič*) (portal*|stran*|splet*|profil*|revij*), humoristič*',
  outdated:
    'zastarelo, zastarela, ni več (aktualno|res), staro, ne (velja|veljajo) več, ni več (v veljavi|veljavno|res|aktualno)',
  'altered-media':
    'prirejeno, prirejena, prirejen, zmanipulirano, manipulirano, fotomontaža, montaža, deepfake, globoki ponaredek, (ustvarjeno|ustvarjena|generirano) (z|s) (umetno inteligenco|ui|ai), umetna inteligenca, (foto|video) manipulacija, fotomanipulacija, manipulacija (fotografije|videa|posnetka), digitalno (obdelan*|spremenjen*|prirejen*|ustvarjen*), (obdelan*|spremenjen*) s photoshopom, (ustvarjen*|generiran*|narejen*) (z|s pomočjo|s) (umetno inteligenco|umetne inteligence|ui)',
  proven: 'potrjeno, dokazano',
  ended: `ni več, niso več`,
  now: `zdaj, danes`,
  not: 'ni, ne, niso, nikoli, noben, nobena, nobeno, nič, nič od tega, nič od tega ni, nič od tega',
  fully: 'povsem, popolnoma, docela, čisto, absolutno, zelo, v celoti, ne samo, ne le',
  mostly:
    'večinoma, pretežno, v glavnem, skoraj, večji del, verjetno, v veliki meri, bolj, v osnovi, v bistvu',
  partly: 'delno, deloma, napol, na pol, pol, delna, v določeni meri',
  but: 'ampak, vendar, toda, čeprav, a',
  or: `ali, oziroma`,
  and: 'in, ter',
  that: `da`,
  hearsay: `pravi, pravijo, je rekel, je rekla, trdi, trdijo, po besedah, po navedbah, glede na, meni, menijo, zanika, imenuje, če, bi, lahko, morda, mogoče, domnevno, naj bi, nihče`,
  evidence:
    '(po|glede na) (uradnih podatkih|uradne podatke|podatkih Eurostata|podatkih SURS), po (zakonu|ustavi)',
  lacking: '(dokazov|dokaza|dokazi) … (ni|ne obstajajo)',
  confirms: '(res|resnica) je da …, drži da …',
  contrary: 'v nasprotju s …, v nasprotju z …, drugače kot …, za razliko od …',
  never: 'nikoli ni (rekel|rekla|izrekel|izrekla) (tega stavka|teh besed), … ne izvira iz',
  asks: `ali …, je to res …, je res da …, mar …`,
  yes: 'da, ja',
  no: 'ne',
  claim:
    'trditev, trditve, izjava, objava, novica, informacija, informacije, članek, navedba, navedbe, citat, to, ta, te, besedilo, vsebina, številka, številke, podatek, podatki, delež, trditvijo, trditvami, trditvi',
  media:
    'fotografija, fotografije, foto, slika, slike, video, posnetek, posnetki, videoposnetek, zvočni posnetek',
  filler: 'je, so, bil, bila, bilo, kot, ocena, sodba, zaključek, rezultat, digitalno',
};
