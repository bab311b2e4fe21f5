import type { RatingWords } from '../lexicon.ts';

export const pt: RatingWords = {
  true: `verdadeir(o|a|os|as), verdade, corret(o|a|os|as), correct(o|a|os|as), cert(o|a), exat(o|a), exact(o|a), real, autêntic(o|a), verídic(o|a), é fato, é facto, procede, procedem, procedente`,
  'mostly-true': 'mais verdadeir(o|a) (do|) que fals(o|a), aproximad(o|a)',
  mixed: `meia verdade, meias verdades, meio verdade, mist(o|a), mistura, imprecis(o|a|os|as), exagerad(o|a|os|as),
    exagero, exagera, subestimad(o|a), superestimad(o|a), sobrestimad(o|a), contraditóri(o|a), não é bem assim, não é
    assim tão simples, é mais complicado, há controvérsia, com ressalvas, verdade pela metade, controvers(o|a), esticad(o|a), complicado, é complicado, mais complicado`,
  'mostly-false': 'mais fals(o|a) (do|) que verdadeir(o|a), pouco verdadeir(o|a)',
  false: `fals(o|a|os|as), falsidade, mentira, mentiras, boato, boatos, errad(o|a|os|as), errône(o|a), erróne(o|a),
    incorret(o|a|os|as), incorrect(o|a), inexat(o|a), inexact(o|a), inverídic(o|a), fake, fake news, fato falso, inventad(o|a), fabricad(o|a),
    pimenta na língua, golpe, fraude, fraudulent(o|a), desmentid(o|a), mito, notícia falsa, desinformação,
    #fake, farsa, lorota, apócrif(o|a), burla, teoria da conspiração, forjad(o|a), blefe, balela, trote, improcedente, não há nada de (verdade|verdadeiro), não tem nada de verdade, sem nenhuma verdade, equívoco, equívocos`,
  unproven: `(provas|evidências) (disso|) não (existem|há), faltam provas, insustentáve(l|is), sem (provas|prova|evidências|evidência|comprovação|fundamento|base|embasamento|
    comprovação científica|base científica|evidências científicas|confirmação), não (comprovad|verificad|confirmad|provad)(o|a),
    não (há|existem|existe) (provas|prova|evidência|evidências|indícios|registro|registros|comprovação|registo)*,
    impossível (provar|verificar|de provar|de verificar|comprovar|de comprovar), inverificável, não verificável, não (é possível|se pode) (provar|verificar|confirmar),
    discutível, discutíveis, duvidos(o|a), ainda é cedo para dizer, cedo para dizer, infundad(o|a), incert(o|a), rumor, inconclusiv(o|a),
    não é possível (verificar|comprovar|confirmar|afirmar|provar), questionável, improvável, em investigação, sem conclusão, indeterminad(o|a), em dúvida, contestável,
    carece de (provas|evidências|fundamento), faltam evidências, evidências insuficientes, nenhum estudo (comprova|prova|demonstra|mostra|confirma|comprovou|provou), nenhuma pesquisa (comprova|prova|demonstra|confirma), não (existe|existem|há) (nenhuma|quaisquer|) (prova|provas|evidência|evidências), não (existe|há) nenhum (registro|indício|dado), não (é possível|se pode) (saber|determinar|afirmar|assegurar|comprovar), não (confirma|confirmam|comprova|comprovam|sustentam)`,
  'misleading-context': `enganos(o|a|os|as), enganador(a|es|as|), engana, distorcid(o|a|os|as), distorce, sem contexto, falta (de|)
    contexto, fora d(e|o) contexto, descontextualizad(o|a|os|as), tirad(o|a) de contexto, contexto (falso|errado), contextualizando,
    incomplet(o|a), tendencios(o|a), deturpad(o|a), parcial e incompleto, falsa conexão, conteúdo enganoso,
    induz a(o|) erro, vídeo antigo, foto antiga, imagem antiga, precisa de contexto, omite, clickbait, caça clique, falso contexto, contexto incompleto, contexto faltante, (foto|imagem|fotografia|gravação) é antiga, (vídeo|áudio) é antigo, (fotos|imagens|fotografias) são antigas, (vídeos|áudios) são antigos`,
  satire:
    'sátira, satíric(o|a), paródia, humor, humorístic(o|a), piada, brincadeira, meme satírico',
  outdated:
    'desatualizad(o|a|os|as), desactualizad(o|a), ultrapassad(o|a), obsolet(o|a), não é mais verdade, já não é verdade',
  'altered-media': `montagem, fotomontagem, alterad(o|a|os|as), manipulad(o|a|os|as), manipulação, editad(o|a|os|as), adulterad(o|a|os|as), deepfake,
    gerad(o|a|os|as) por (ia|inteligência artificial), criad(o|a|os|as) (com|por) (ia|inteligência artificial),
    feit(o|a|os|as) (com|por) (ia|inteligência artificial), inteligência artificial, conteúdo sintético, dublad(o|a), modificad(o|a) digitalmente`,
  other: `outr(o|a|os|as), de olho, candidato em crise, explicador, explicativo, opinião, sem classificação, contexto, análise, etiqueta,
    promessa cumprida, promessa não cumprida, em andamento, alarme falso, falso alarme, falso positivo`,
  proven: 'confirmad(o|a), comprovad(o|a), verificad(o|a), provad(o|a), demonstrad(o|a)',
  ended: `já não, já não é, não é mais, não são mais, não mais, deixou de ser`,
  now: `agora, hoje, atualmente`,
  not: 'não, nem, nunca, jamais, tampouco, nada, nenhum, nenhuma, não é, não são, nada disso, não se trata de',
  fully:
    'totalmente, completamente, absolutamente, inteiramente, de todo, muito, plenamente, exatamente, realmente, bem, 100 por cento, não só, não apenas, não somente',
  mostly: `quase, maioritariamente, majoritariamente, predominantemente, em grande parte, em grande medida, provavelmente,
    principalmente, praticamente, na maior parte, mais ou menos`,
  partly: 'parcialmente, parcial, em parte, meio, metade, um pouco',
  barely: 'pouco, quase nada, mal',
  but: 'mas, porém, embora, contudo, todavia, no entanto, entretanto',
  or: `ou`,
  and: 'e',
  that: `que`,
  hearsay: `diz, dizem, disse, disseram, segundo, conforme, de acordo com, afirma, afirmam, alega, alegam, garante, garantem, acredita, acreditam, considera, consideram, nega, negam, chama, chamam, talvez, poderia, poderiam, pode, podem, seria, seriam, será, serão, fosse, quem dera, tomara, oxalá, supostamente, alegadamente, ninguém`,
  evidence:
    '(segundo|conforme|de acordo com) (os|) (dados|números) (oficiais|do IBGE|do INE|da Eurostat|), (segundo|conforme|de acordo com) (as|) estatísticas (oficiais|), (segundo|conforme|de acordo com) (o IBGE|o INE|a lei|a Constituição|o censo)',
  never:
    '(nunca|jamais|não) (disse|falou|declarou|afirmou) (isso|isto|tal coisa|essa frase|esta frase|essas palavras|estas palavras), (nunca|jamais|não) (aconteceu|ocorreu), (nunca|jamais) existiu, não existe tal (lei|decreto|norma|decisão|anúncio|declaração)',
  asks: `será que …, acaso …, (o que|quem|como|quando|onde|por que) (é|são|há|foi|diz) …`,
  yes: 'sim',
  no: 'não',
  claim: `afirmação, afirmações, declaração, dado, dados, informação, informações, notícia, notícias, mensagem, mensagens, corrente,
    publicação, publicações, post, posts, postagem, conteúdo, alegação, texto, frase, citação, carta, documento, tuíte, isso, isto,
    este, esta, esse, essa, estes, estas, história, anúncio, teoria, título, manchete, boletim, artigo, número, números, estatística, estatísticas, percentual, percentagem, porcentagem`,
  media:
    'foto, fotos, fotografia, fotografias, imagem, imagens, vídeo, vídeos, áudio, áudios, gravação, captura, print, prints, meme, clipe',
  rated: 'classificamos, avaliamos, consideramos',
  filler: `é, o, a, os, as, um, uma, são, ser, foi, era, está, que, de, como, nossa, nosso, classificação, veredito, veredicto,
    conclusão, verificação, resultado, checagem, selo, viral, virais, avaliação, trata se de, etiqueta, redes sociais, foram, científica, digitalmente, seja, sejam, esteja, estejam, estão`,
};
