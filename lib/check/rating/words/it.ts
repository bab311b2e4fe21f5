import type { RatingWords } from '../lexicon.ts';

export const it: RatingWords = {
  true: `ver(o|a|i|e), verità, corrett(o|a|i|e), esatt(o|a|i|e), autentic(o|a), real(e|i), giust(o|a), attendibile, veritier(o|a), è vero, è corretto`,
  'mostly-true': "c'eri quasi, ceri quasi, quasi ci siamo, più ver(o|a) che fals(o|a)",
  mixed:
    'mezza verità, mezze verità, ni, nì, imprecis(o|a|i|e), esagerat(o|a|i|e), esagerazione, mist(o|a), vero a metà, contraddittori(o|a), più complicato, è complicato, semplicistic(o|a), sovrastimat(o|a), sottostimat(o|a), non proprio, complicato, è più complicato',
  'mostly-false': 'più fals(o|a) che ver(o|a), pinocchio andante',
  false:
    'fals(o|a|i|e), falsità, bufala, bufale, scorrett(o|a), errat(o|a|i|e), erroneo, erronea, inventat(o|a|i|e), panzana, panzana pazzesca, inesatt(o|a), sbagliat(o|a), fake, fake news, menzogna, bugia, truffa, truffe, frode, notizia falsa, smentit(o|a), mito, fasull(o|a), complotto, teoria del complotto, disinformazione, fabbricat(o|a), scorrette, balla, inesistente, impostore, inganno, fandonia, frottola, non (corrisponde|corrispondono) (al vero|a verità|alla realtà|alla verità|ai fatti), (contraddice|contrario a) (i fatti|la realtà), smentit(o|a|i|e) dai fatti, (priva|privo) di (verità|veridicità)',
  unproven: `prove (mancano|non ci sono|non esistono|mancanti|insufficienti), non (verificat|provat|confermat|dimostrat)(o|a), non verificabile, inverificabile, improbabile, senza (prove|fondamento|conferme|evidenze|basi|prova|riscontri|basi scientifiche|fondamento scientifico), infondat(o|a|i|e), dubbi(o|a), (nessuna|non ci sono|non esistono|mancano) (prova|prove|evidenza|evidenze|conferme|conferma), incert(o|a), discutibile, da verificare, improbabile, leggenda, leggenda metropolitana, voce, non è (dimostrato|provato|confermato|possibile verificare), impossibile da verificare, prematuro, opinabile, priv(o|a|i|e) di (fondamento|basi|prove), nessuno studio (lo|) (dimostra|prova|conferma), nessuno studio ha (dimostrato|provato), non (è possibile|si può) (stabilire|sapere|determinare|confermare|affermare), non (lo|la|) (conferma|confermano|dimostra|dimostrano), nulla (dimostra|prova|indica|conferma|fa pensare), niente (dimostra|prova|indica|conferma), non (esiste|c'è) (alcuna|nessuna) (prova|evidenza)`,
  'misleading-context': `fuorviant(e|i), ingannevol(e|i), contesto mancante, manca (il|di|) contesto, fuori contesto, senza contesto, decontestualizzat(o|a|i|e), contesto (falso|errato|sbagliato), distort(o|a), parziale, incomplet(o|a), tendenzios(o|a), travisat(o|a), estrapolat(o|a) dal contesto, mezza notizia, vecchio video, vecchia foto, clickbait, acchiappaclick, collegamento falso, falso contesto, contesto incompleto, (foto|immagine) vecchia, (foto|immagini) vecchie, video vecchio, (foto|immagine) è vecchia, video è vecchio`,
  satire:
    'satira, satiric(o|a), parodia, parodistic(o|a), umorismo, umoristic(o|a), ironic(o|a), scherzo, burla, pesce d aprile, (sito|pagina|account|testata|giornale|rivista|blog|portale|profilo) (satiric|umoristic|parodistic|parodic|di satira|di parodia)*, umoristic(o|a|i|he), satiric(i|he)',
  outdated:
    'superat(o|a), obsolet(o|a), non (più|) aggiornat(o|a), datat(o|a), non è più vero, notizia vecchia, vecchia notizia, non (è|sono) più (in vigore|vero|valid|attual|così|veritier|applicabil)*, non (vale|valgono|si applica) più',
  'altered-media': `manipolat(o|a|i|e), manipolazione, alterat(o|a|i|e), fotomontaggio, fotomontaggi, montaggio, modificat(o|a|i|e), ritoccat(o|a|i|e), contraffatt(o|a), artefatt(o|a), deepfake, generat(o|a|i|e) (con|dall|da) (ia|ai|intelligenza artificiale|l’ia|l’ai|l’intelligenza artificiale), creat(o|a|i|e) con (l’ia|l’ai|ia|ai|l’intelligenza artificiale), intelligenza artificiale, (manipolat|modificat|alterat|ritoccat|creat|generat)* digitalmente, digitalmente (manipolat|modificat|alterat|ritoccat)*, photoshop, (generat|creat|realizzat)* (con|dall|da|tramite) (l'ia|ia|intelligenza artificiale|l'intelligenza artificiale|un'intelligenza artificiale)`,
  other:
    'altro, opinione, analisi, spiegazione, non giudicabile, contesto, falso allarme, falso positivo',
  proven: 'confermat(o|a), verificat(o|a), fondat(o|a), provat(o|a), dimostrat(o|a)',
  ended: `non più, non è più, non sono più, non era più`,
  now: `ora, oggi, adesso`,
  not: 'non, né, mai, nessun, nessuna, nessuno, nulla, niente, neanche, non è, non sono, per niente, niente affatto, per nulla, niente di (tutto ciò|tutto questo|questo|ciò|quanto detto), nulla di (tutto ciò|tutto questo|questo|ciò)',
  fully:
    'totalmente, completamente, assolutamente, interamente, del tutto, molto, pienamente, davvero, proprio, realmente, esattamente, non solo, non soltanto',
  mostly:
    'per lo più, quasi, prevalentemente, in gran parte, in larga parte, perlopiù, sostanzialmente, probabilmente, principalmente, tendenzialmente, piuttosto, largamente, in buona parte, in sostanza, nella sostanza, in essenza, essenzialmente, a grandi linee, nel complesso, fondamentalmente',
  partly: 'parzialmente, in parte, mezz(o|a), a metà, un po, solo in parte',
  barely: 'appena, poco, a malapena',
  but: 'ma, però, tuttavia, eppure, anche se, sebbene',
  or: `o, oppure`,
  and: 'e, ed',
  that: `che, ch`,
  hearsay: `dice, dicono, ha detto, secondo, stando a, afferma, affermano, sostiene, sostengono, crede, credono, ritiene, ritengono, nega, negano, chiama, definisce, se, forse, potrebbe, potrebbero, può, possono, sarebbe, sarebbero, fosse, fossero, sarà, magari, presumibilmente, nessuno`,
  evidence: `(secondo|stando a) (i|) (dati|numeri) (ufficiali|Istat|dell'Istat|Eurostat|), in base ai dati (ufficiali|Istat|dell'Istat|), secondo (l'Istat|Eurostat|la legge|la Costituzione|le statistiche|le statistiche ufficiali)`,
  never: `non (lo|l'|) ha mai detto, non (ha|ha mai) (detto|pronunciato) (questo|ciò|questa frase|quella frase|queste parole|quelle parole|nulla di simile|niente del genere), non (è|è mai) (successo|accaduto|avvenuto), mai (successo|accaduto|avvenuto), (mai|non ha) (detto|pronunciato|scritto) (la frase|queste parole|quelle parole|le parole|la citazione), … non (proviene|provengono) (da|dal|dalla), … non è stat(o|a) (emess|pubblicat|scritt)(o|a) (da|dal|dalla|dall)`,
  confirms: 'è (vero|corretto|esatto) che …',
  contrary:
    'contrariamente a quanto …, contrariamente a ciò che …, al contrario di quanto …, a differenza di quanto …, contrariamente a quanto (affermato|sostenuto|si afferma|si sostiene|circola), al contrario di quanto (affermato|sostenuto)',
  asks: `sarà vero …, davvero …, (cosa|chi|come|quando|dove|perché) (è|sono|ha|hanno|dice|fa) …`,
  yes: 'sì, si',
  no: 'no',
  claim:
    'affermazione, affermazioni, dichiarazione, dichiarazioni, notizia, notizie, informazione, informazioni, messaggio, post, articolo, testo, citazione, lettera, documento, contenuto, contenuti, dato, dati, questo, questa, questi, queste, ciò, storia, tesi, titolo, teoria, pubblicazione, frase, cifra, cifre, numero, numeri, percentuale, percentuali, statistica, statistiche',
  media:
    'foto, fotografia, fotografie, immagine, immagini, video, audio, filmato, registrazione, screenshot, clip',
  filler:
    'è, il, lo, la, l, un, i, gli, le, un, una, uno, sono, era, essere, stato, stata, che, di, come, nostra, nostro, valutazione, verdetto, conclusione, giudizio, risultato, verifica, virale, virali, si tratta di, fact checking, fact check, digitalmente, scientificamente, dell, della, del, sia, siano',
};
