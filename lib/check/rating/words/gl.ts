import type { RatingWords } from '../lexicon.ts';

export const gl: RatingWords = {
  true: 'verdadeir(o|a|os|as), verdade, certo, certa, certos, certas, correct(o|a), exact(o|a), real, auténtic(o|a)',
  mixed:
    'media verdade, medias verdades, verdade a medias, imprecis(o|a), esaxerad(o|a), mixt(o|a), mestura',
  false:
    'fals(o|a|os|as), mentira, mentiras, incorrect(o|a), errad(o|a), erróne(o|a), inexact(o|a), inventad(o|a), bulo, bulos, fake, fraude, estafa, desmentid(o|a), non se corresponde (coa|con a) (realidade|verdade), non se axusta á (realidade|verdade), contrario aos feitos',
  unproven:
    'non (verificad|comprobad|confirmad|demostrad)(o|a), non verificable, sen (probas|evidencia|evidencias|fundamento), non hai (probas|evidencia|evidencias), dubidos(o|a), discutible, rumor, infundad(o|a), nada (demostra|proba|indica|confirma), non (hai|existe|existen) (ningunha|) (proba|probas|evidencia|evidencias)',
  'misleading-context':
    'enganos(o|a|os|as), falta (de|) contexto, sen contexto, fóra de contexto, descontextualizad(o|a), terxiversad(o|a), distorsionad(o|a)',
  satire:
    'sátira, satíric(o|a), parodia, humor, broma, (páxina|conta|sitio|web|portal|medio|revista|diario) (satíric|humorístic|paródic|de humor|de sátira)*',
  outdated:
    'desactualizad(o|a), obsolet(o|a), antig(o|a), xa non (está vixente|está en vigor|se aplica|é válid|é así)*',
  'altered-media':
    'manipulad(o|a|os|as), alterad(o|a), montaxe, fotomontaxe, editad(o|a), retocad(o|a), deepfake, intelixencia artificial, (manipulad|alterad|modificad|retocad|editad)* dixitalmente, (xerad|cread|feit)* (con|por|mediante) (ia|intelixencia artificial), photoshop',
  other: 'outr(o|a|os|as), opinión',
  proven: 'confirmad(o|a), verificad(o|a), probad(o|a), demostrad(o|a)',
  ended: `xa non, xa non é`,
  now: `agora, hoxe`,
  not: 'non, nin, nunca, xamais, ningún, ningunha, non é, non son, nada',
  fully: 'totalmente, completamente, absolutamente, de todo, moi, plenamente',
  mostly:
    'maiormente, maioritariamente, case, en gran parte, probablemente, principalmente, en esencia, no esencial, no fundamental, en liñas xerais',
  partly: 'parcialmente, en parte, medio, a medias',
  but: 'pero, aínda que, porén',
  or: `ou`,
  and: 'e',
  that: `que`,
  hearsay: `di, din, dixo, dixeron, segundo, afirma, afirman, asegura, cre, cren, considera, nega, negan, quizais, quizabes, talvez, podería, pode, poden, sería, será, fose, oxalá, supostamente, ninguén`,
  confirms: 'é (certo|verdade|correcto) que …',
  contrary: 'ao contrario do que …, contrariamente ao que …, a diferenza do que …',
  never:
    '(nunca|xamais|non) (dixo|pronunciou) (a frase|esa frase|esas palabras), … non (provén|procede) (de|do|da)',
  asks: `será que …, (que|quen|como|cando|onde) (é|son|hai|foi) …`,
  yes: 'si',
  no: 'non',
  claim:
    'afirmación, declaración, información, noticia, mensaxe, publicación, contido, texto, isto, iso, este, esta, estes, estas, dato, datos',
  media: 'foto, fotos, fotografía, imaxe, imaxes, vídeo, vídeos, audio, captura',
  filler:
    'é, o, a, os, as, un, unha, son, foi, era, que, de, como, veredicto, cualificación, conclusión, verificación, resultado, viral, sexa, sexan',
};
