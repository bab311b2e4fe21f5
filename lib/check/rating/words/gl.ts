import type { RatingWords } from '../lexicon.ts';

export const gl: RatingWords = {
  true: 'verdadeir(o|a|os|as), verdade, certo, certa, certos, certas, correct(o|a), exact(o|a), real, auténtic(o|a)',
  mixed:
    'media verdade, medias verdades, verdade a medias, imprecis(o|a), esaxerad(o|a), mixt(o|a), mestura',
  false:
    'fals(o|a|os|as), mentira, mentiras, incorrect(o|a), errad(o|a), erróne(o|a), inexact(o|a), inventad(o|a), bulo, bulos, fake, fraude, estafa, desmentid(o|a)',
  unproven:
    'non (verificad|comprobad|confirmad|demostrad)(o|a), non verificable, sen (probas|evidencia|evidencias|fundamento), non hai (probas|evidencia|evidencias), dubidos(o|a), discutible, rumor, infundad(o|a)',
  'misleading-context':
    'enganos(o|a|os|as), falta (de|) contexto, sen contexto, fóra de contexto, descontextualizad(o|a), terxiversad(o|a), distorsionad(o|a)',
  satire: 'sátira, satíric(o|a), parodia, humor, broma',
  outdated: 'desactualizad(o|a), obsolet(o|a), antig(o|a)',
  'altered-media':
    'manipulad(o|a|os|as), alterad(o|a), montaxe, fotomontaxe, editad(o|a), retocad(o|a), deepfake, intelixencia artificial',
  other: 'outr(o|a|os|as), opinión',
  proven: 'confirmad(o|a), verificad(o|a), probad(o|a), demostrad(o|a)',
  ended: `xa non, xa non é`,
  now: `agora, hoxe`,
  not: 'non, nin, nunca, xamais, ningún, ningunha, non é, non son, nada',
  fully: 'totalmente, completamente, absolutamente, de todo, moi, plenamente',
  mostly: 'maiormente, maioritariamente, case, en gran parte, probablemente, principalmente',
  partly: 'parcialmente, en parte, medio, a medias',
  but: 'pero, aínda que, porén',
  or: `ou`,
  and: 'e',
  that: `que`,
  hearsay: `di, din, dixo, dixeron, segundo, afirma, afirman, asegura, cre, cren, considera, nega, negan, quizais, quizabes, talvez, podería, pode, poden, sería, será, fose, oxalá, supostamente, ninguén`,
  asks: `será que …, (que|quen|como|cando|onde) (é|son|hai|foi) …`,
  yes: 'si',
  no: 'non',
  claim:
    'afirmación, declaración, información, noticia, mensaxe, publicación, contido, texto, isto, iso, este, esta, estes, estas, dato, datos',
  media: 'foto, fotos, fotografía, imaxe, imaxes, vídeo, vídeos, audio, captura',
  filler:
    'é, o, a, os, as, un, unha, son, foi, era, que, de, como, veredicto, cualificación, conclusión, verificación, resultado, viral, sexa, sexan',
};
