import type { RatingWords } from '../lexicon.ts';

export const fr: RatingWords = {
  true: `vrai, vraie, vrais, vraies, vérité, exact, exacte, exacts, exactes, correct, correcte, authentique, réel, réelle, c'est vrai, c'est exact, c'est correct, rien que la vérité`,
  mixed: `mi-vrai mi-faux, mi vrai, mélange, mélangé, mitigé, mitigée, à nuancer, nuancé, à moitié vrai, à moitié faux, demi vérité, exagéré, exagérée,
    exagérés, exagérées, exagération, exagère, imprécis, imprécise, c'est plus compliqué, plus compliqué, pas si simple, contradictoire, 
    simpliste, vrai et faux, surestimé, sous estimé, approximatif, approximative, raccourci, incertain et exagéré, pas tout à fait, compliqué, c'est compliqué`,
  'mostly-false': 'plus (faux|fausse) que (vrai|vraie)',
  false: `faux, fausse, fausses, fausseté, inexact, inexacte, inexactes, incorrect, incorrecte, incorrects, démenti, démentie, démentis, démenties, canular, canulars, hoax, intox, infox,
    fake, fake news, fakenews, inventé, inventée, inventés, inventées, histoire inventée, mensonge, mensonger, mensongère, erroné, erronée, erronés, erronées, arnaque, arnaques, escroquerie, fraude,
    fabriqué, fabriquée, contrefait, usurpation, usurpation d'identité, désinformation, désinfox, c'est faux, c'est inexact, c'est erroné, mythe, rumeur infondée et fausse, bidon,
    imaginaire, fictif, fictive, légende fausse, contre vérité, théorie du complot, complotiste, n'existe pas, n'a jamais existé, fallacieux, fallacieuse, invention, ment, menteur, bobard, supercherie, fumisterie, idée reçue`,
  unproven: `preuves (manquent|manquantes|insuffisantes), improbable, peu probable, infondé, infondée, infondés, infondées, non vérifié, non vérifiée, non prouvé, non prouvée, non confirmé, non confirmée, non démontré, invérifiable, impossible à (vérifier|prouver|confirmer),
    sans (preuve|preuves|fondement|fondement scientifique|base scientifique|aucune preuve|aucun fondement),
    (aucune|pas de) preuve*, aucun (élément|fondement|fondement scientifique), rien ne (prouve|permet|démontre|confirme|indique)*, douteux, douteuse, incertain, incertaine, pas prouvé,
    (pas|jamais) été (prouvé|prouvée|démontré|démontrée|confirmé|confirmée|vérifié|vérifiée), pas (scientifiquement|) (prouvé|prouvée|démontré|démontrée|avéré|avérée|confirmé|confirmée), pas de trace,
    aucune trace, non avéré, non avérée, trop tôt pour (le|) (dire|savoir|affirmer), rumeur, rumeurs, en cours de vérification, insuffisamment étayé, non étayé, manque de preuves, hypothétique, discutable, contesté, contestée, à vérifier, prématuré, pas certain, invérifié, rien ne le prouve, rien ne vient étayer, aucune étude (ne|) (prouve|démontre|montre|confirme|permet), aucune étude n a (prouvé|démontré|montré), il n existe aucune preuve, (on|nous) ne (peut|pouvons) pas (affirmer|savoir|déterminer|établir|confirmer), pas possible de (savoir|déterminer|établir|vérifier|confirmer), ne (confirme|confirment) pas`,
  'misleading-context': `trompeur, trompeuse, trompeurs, trompeuses, contexte (manquant|trompeur|erroné|incomplet), manque de contexte, manque du contexte, sans contexte, hors contexte,
    hors de (son|leur|tout) contexte, sorti de (son|leur) contexte, sortie de (son|leur) contexte, sorti(s|es) de (son|leur) contexte, sorties de leur contexte d'origine, décontextualisé, décontextualisée,
    détourné, détournée, détournés, détournées, détournement, tronqué, tronquée, tronqués, tronquées, déformé, déformée, biaisé, biaisée, incomplet, incomplète, mal (légendé|légendée|interprété|interprétée|traduit|traduite),
    (faux|mauvais) contexte, fausse légende, mauvaise légende, sensationnaliste, piège à clics, ancienne (vidéo|photo|image), vieille (vidéo|photo|image), ambigu, ambiguë, induit en erreur, trompe, partial, (images|photos|vidéos) sont anciennes, (image|photo|vidéo) est ancienne`,
  satire:
    'satire, satirique, satiriques, parodie, parodies, parodique, parodiques, humour, humoristique, humoristiques, blague, poisson d avril, ironique',
  outdated:
    "obsolète, obsolètes, périmé, périmée, dépassé, dépassée, n'est plus (vrai|exact|d'actualité), plus d'actualité, c'était vrai, ne l'est plus, n'est plus le cas, périmés, périmées",
  'altered-media': `montage, montages, photomontage, photomontages, trucage, truqué, truquée, truqués, retouché, retouchée, retouchés, retouchées, manipulé, manipulée, manipulés, manipulées, manipulation, altéré, altérée, altérés, altérées, trafiqué, trafiquée, doctoré,
    deepfake, hypertrucage, (généré|générée|créé|créée|générés|générées|créées)(|e) (par|avec|grâce à) (l'ia|l'intelligence artificielle|une ia|une intelligence artificielle|ia|intelligence artificielle), image de synthèse, images de synthèse, intelligence artificielle, doublée, (image|photo|vidéo|images|photos|vidéos) (modifiée|modifiées), (photo|image|vidéo) a été (modifiée|éditée), (photos|images|vidéos) ont été modifiées, (modifié|modifiée) numériquement`,
  other:
    'autre, autres, repères, explication, décryptage, opinion, analyse, non noté, éclairage, promesse tenue, non classé, fausse alerte, faux amis, faux ami',
  proven:
    'avéré, avérée, confirmé, confirmée, vérifié, vérifiée, fondé, fondée, prouvé, prouvée, démontré, démontrée',
  ended: `n'est plus, ne sont plus, n'était plus, n'étaient plus, n'est désormais plus`,
  now: `maintenant, aujourd'hui, désormais`,
  'mostly-true': `plus (vrai|vraie) que (faux|fausse), vrai à (une nuance|quelques nuances) près, exact à (une nuance|quelques nuances) près`,
  not: `pas, non, ne, ni, jamais, aucun, aucune, rien, nullement, pas du tout, n'est pas, ne sont pas, n'est point, aucunement, pas un, pas une, nulle, n'est en rien, en rien, rien de tout (cela|ça) n'est, rien de tout (cela|ça), rien de (cela|ça|ceci), rien là-dedans n'est, rien n'est, loin d’être`,
  fully:
    'totalement, complètement, entièrement, absolument, tout à fait, très, vraiment, parfaitement, exactement, purement, 100 pour cent, bien, strictement, non seulement, pas seulement',
  mostly:
    'plutôt, en grande partie, largement, globalement, presque, majoritairement, essentiellement, généralement, probablement, principalement, quasi, quasiment, pour l’essentiel, en majorité, vraisemblablement, dans l’ensemble, plus ou moins',
  partly:
    'partiellement, partiel, partielle, en partie, à moitié, moitié, mi, demi, semi, pour partie, un peu, assez',
  barely: 'à peine, peu, guère',
  but: 'mais, cependant, toutefois, pourtant, quoique, bien que, néanmoins, sauf',
  or: `ou, ou bien`,
  and: 'et',
  that: `que, qu`,
  hearsay: `dit, disent, disait, a dit, selon, d’après, affirme, affirment, prétend, prétendent, assure, assurent, estime, estiment, pense, pensent, croit, croient, déclare, nie, nient, qualifie, dément, si, peut-être, peut, pourrait, pourraient, serait, seraient, soit, prétendument, supposément, soi-disant, personne`,
  evidence: `selon (l'Insee|Eurostat|la loi|la Constitution), (selon|d'après) (les|des) (chiffres|données|statistiques), (selon|d'après) (les|des) (chiffres officiels|données officielles|statistiques officielles|chiffres de l'Insee|données de l'Insee), d'après (l'Insee|Eurostat)`,
  never:
    '(jamais|pas) (dit|tenu|prononcé|écrit|déclaré) (cela|ça|ceci|ces propos|ces mots|ces paroles|cette phrase|de tels propos|une telle chose), jamais (eu lieu|arrivé|arrivée|produit|produite), pas eu lieu',
  asks: `est-ce …, est-il …, est-elle …, sont-ils …, sont-elles …, a-t-il …, a-t-elle …, peut-on …, faut-il …, y a-t-il …, qu’en est-il …, que sait-on …, (pourquoi|comment|quand) (est|sont|a|ont|peut) …`,
  yes: 'oui',
  no: 'non',
  claim: `affirmation, affirmations, allégation, allégations, déclaration, déclarations, information, informations, info, infos, nouvelle, nouvelles, message, messages, publication, publications, post, article, texte, citation, lettre, document, contenu,
    communiqué, annonce, tweet, histoire, titre, théorie, chiffre, chiffres, c'est, cest, ce, cela, ceci, cette, cet, ces, ça, il, elle, propos, site, légende, statistique, statistiques, pourcentage, pourcentages, nombre, montant, donnée, données`,
  media:
    'photo, photos, photographie, photographies, image, images, vidéo, vidéos, audio, enregistrement, cliché, clichés, capture, extrait, séquence, infographie, sous-titres, cet extrait, visuel',
  rated: 'nous jugeons, nous classons, nous évaluons',
  filler: `l, d, le, la, les, un, une, des, du, de, est, sont, était, être, a été, ont été, été, que, comme, notre, verdict, évaluation, conclusion, note, vérification, résultat, fact check, il s'agit d'un, il s'agit d'une, attention,
    viral, virale, virales, virus, réseaux sociaux, nous, jugeons, classons, scientifique, scientifiquement, numériquement, d'un, d'une, qui, aux, nest, nétait, na, nont, nétaient, ne sont, soit, soient`,
};
