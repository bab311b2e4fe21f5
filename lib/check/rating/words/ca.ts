import type { RatingWords } from '../lexicon.ts';

export const ca: RatingWords = {
  true: 'vertader(s|a|es|), veritat, cert, certa, certs, certes, correct(e|a), veritable, exacte, exacta, autèntic, autèntica, real, és cert, és veritat',
  mixed:
    'mitja veritat, mig veritat, mitges veritats, imprecís, imprecisa, exagerat, exagerada, mixt, mixta, barreja, matisable, amb matisos',
  false: `fals, falsa, falsos, falses, mentida, mentides, incorrecte, incorrecta, erroni, errònia, inexacte, inexacta, inventat, inventada, bulo, engany, fake, estafa, frau, desmentit, mite, rumor fals, no (s'ajusta|correspon|es correspon) (a|amb) la (realitat|veritat), contradiu els fets, contrari als fets`,
  unproven:
    'no verificat, no verificable, no comprovat, no demostrat, sense (proves|evidència|evidències|fonament), no hi ha (proves|evidència|evidències|prou proves), dubtós, dubtosa, discutible, rumor, incert, no provat, infundat, infundada, inverificable, no (està|s ha) (demostrat|provat|comprovat|confirmat), res no (demostra|prova|indica|confirma|fa pensar), no hi ha cap (prova|evidència|indici)',
  'misleading-context':
    'enganyós, enganyosa, enganyosos, falta (de|) context, manca (de|) context, sense context, fora de context, descontextualitzat, descontextualitzada, tret de context, treta de context, tergiversat, distorsionat, incomplet, tendenciós',
  satire: `sàtira, satíric, satírica, paròdia, humor, broma, innocentada, (pàgina|compte|web|lloc web|diari|mitjà|portal|revista) (satíric|satírica|humorístic|humorística|paròdic|paròdica|d'humor|de sàtira|de paròdia), humorístic, humorística, paròdic, paròdica`,
  outdated: `desactualitzat, desactualitzada, obsolet, obsoleta, antic, antiga, ja no és cert, ja no (és vigent|està vigent|s'aplica|és vàlid|és així|és el cas)`,
  'altered-media':
    'manipulat, manipulada, manipulats, alterat, alterada, muntatge, fotomuntatge, editat, editada, retocat, retocada, deepfake, (generat|generada|creat|creada) amb (ia|intelligència artificial), intel·ligència artificial, (manipulat|manipulada|alterat|alterada|modificat|modificada|retocat|retocada) digitalment, (fet|feta|creat|creada|generat|generada) amb (ia|intel·ligència artificial), photoshop',
  other: 'altres, altre, opinió, explicació',
  proven: 'confirmat, confirmada, verificat, provat, provada, demostrat, demostrada',
  ended: `ja no, ja no és, ja no són`,
  now: `ara, avui`,
  not: 'no, ni, mai, cap, gens, tampoc, no és, no són, no es tracta de, res',
  fully: 'totalment, completament, absolutament, del tot, molt, plenament, realment',
  mostly:
    'majoritàriament, gairebé, quasi, en gran part, probablement, principalment, més aviat, en essència, en el fons, en línies generals',
  partly: 'parcialment, en part, mig, mitja, a mitges',
  barely: 'amb prou feines, a penes',
  but: 'però, tot i que, encara que, tanmateix',
  or: `o`,
  and: 'i',
  that: `que`,
  hearsay: `diu, diuen, va dir, segons, afirma, afirmen, assegura, asseguren, creu, creuen, considera, nega, neguen, si, potser, podria, podrien, pot, poden, seria, serien, serà, fos, tant de bo, suposadament, ningú`,
  evidence: `segons (les|) dades (oficials|de l'Idescat|de l'INE|), segons (l'Idescat|l'INE|la llei)`,
  never:
    '(mai no|no) (ha dit|va dir) (això|tal cosa), mai (no|) (ha passat|va passar), (no ha|mai no ha|mai ha|mai va) (dit|pronunciat|dir|pronunciar) (aquesta|aquesta frase|la frase|aquestes paraules|les paraules), … no (és|prové) de',
  confirms: 'és (cert|veritat|correcte) que …',
  contrary: 'al contrari del que …, contràriament al que …, a diferència del que …',
  asks: `és veritat que …, serà veritat …, (què|qui|com|quan|on|per què) (és|són|hi|va) …`,
  yes: 'sí',
  no: 'no',
  claim:
    'afirmació, declaració, informació, notícia, missatge, publicació, contingut, text, dada, dades, això, aquest, aquesta, aquests, aquestes, història, cita, frase, titular, article',
  media: 'foto, fotografia, imatge, imatges, fotos, vídeo, vídeos, àudio, captura',
  filler:
    'és, l, d, el, la, els, les, un, una, són, era, estat, estada, que, de, com, veredicte, qualificació, conclusió, verificació, resultat, viral, sigui, siguin',
};
