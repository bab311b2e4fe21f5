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
    #fake, farsa, lorota, apócrif(o|a), burla, teoria da conspiração, forjad(o|a), blefe, balela, trote, improcedente, não há nada de (verdade|verdadeiro), não tem nada de verdade, sem nenhuma verdade, equívoco, equívocos, não (corresponde|correspondem|condiz|condizem) (à|com a) (realidade|verdade), não corresponde aos fatos, (contraria|contradiz) os fatos, carece de (veracidade|verdade)`,
  unproven: `(provas|evidências) (disso|) não (existem|há), faltam provas, insustentáve(l|is), sem (provas|prova|evidências|evidência|comprovação|fundamento|base|embasamento|
    comprovação científica|base científica|evidências científicas|confirmação), não (comprovad|verificad|confirmad|provad)(o|a),
    não (há|existem|existe) (provas|prova|evidência|evidências|indícios|registro|registros|comprovação|registo)*,
    impossível (provar|verificar|de provar|de verificar|comprovar|de comprovar), inverificável, não verificável, não (é possível|se pode) (provar|verificar|confirmar),
    discutível, discutíveis, duvidos(o|a), ainda é cedo para dizer, cedo para dizer, infundad(o|a), incert(o|a), rumor, inconclusiv(o|a),
    não é possível (verificar|comprovar|confirmar|afirmar|provar), questionável, improvável, em investigação, sem conclusão, indeterminad(o|a), em dúvida, contestável,
    carece de (provas|evidências|fundamento), faltam evidências, evidências insuficientes, nenhum estudo (comprova|prova|demonstra|mostra|confirma|comprovou|provou), nenhuma pesquisa (comprova|prova|demonstra|confirma), não (existe|existem|há) (nenhuma|quaisquer|) (prova|provas|evidência|evidências), não (existe|há) nenhum (registro|indício|dado), não (é possível|se pode) (saber|determinar|afirmar|assegurar|comprovar), não (confirma|confirmam|comprova|comprovam|sustentam), nada (prova|indica|comprova|confirma|demonstra|sugere), não (foi|foram) (apresentada|apresentadas|encontrada|encontradas) (qualquer|nenhuma|quaisquer|) (prova|provas|evidência|evidências), (não há|não existe) qualquer (prova|evidência|indício)`,
  'misleading-context': `enganos(o|a|os|as), enganador(a|es|as|), engana, distorcid(o|a|os|as), distorce, sem contexto, falta (de|)
    contexto, fora d(e|o) contexto, descontextualizad(o|a|os|as), tirad(o|a) de contexto, contexto (falso|errado), contextualizando,
    incomplet(o|a), tendencios(o|a), deturpad(o|a), parcial e incompleto, falsa conexão, conteúdo enganoso,
    induz a(o|) erro, vídeo antigo, foto antiga, imagem antiga, precisa de contexto, omite, clickbait, caça clique, falso contexto, contexto incompleto, contexto faltante, (foto|imagem|fotografia|gravação) é antiga, (vídeo|áudio) é antigo, (fotos|imagens|fotografias) são antigas, (vídeos|áudios) são antigos`,
  satire:
    'sátira, satíric(o|a), paródia, humor, humorístic(o|a), piada, brincadeira, meme satírico, (página|conta|site|portal|perfil|blog|revista|jornal|canal|programa|publicação) (de humor|de sátira|de paródia|satíric|humorístic|paródic)*',
  outdated:
    'desatualizad(o|a|os|as), desactualizad(o|a), ultrapassad(o|a), obsolet(o|a), não é mais verdade, já não é verdade, (já não|não) (vale|vigora|se aplica|está em vigor) mais, (já não|não mais) (vale|vigora|se aplica|está em vigor|está vigente|é assim|é válid)*, não está mais (em vigor|vigente), não é mais (válid|assim|cert|corret|o caso)*, deixou de (vigorar|valer)',
  'altered-media': `montagem, fotomontagem, alterad(o|a|os|as), manipulad(o|a|os|as), manipulação, editad(o|a|os|as), adulterad(o|a|os|as), deepfake,
    gerad(o|a|os|as) por (ia|inteligência artificial), criad(o|a|os|as) (com|por) (ia|inteligência artificial),
    feit(o|a|os|as) (com|por) (ia|inteligência artificial), inteligência artificial, conteúdo sintético, dublad(o|a), modificad(o|a) digitalmente, (manipulad|editad|alterad|modificad|retocad|criad|adulterad)* digitalmente, digitalmente (manipulad|editad|alterad|modificad)*, photoshop, (gerad|criad|feit|produzid)* (com uso de|com o uso de|com recurso a|com ferramenta de|por ferramenta de|através de|usando|pela) (ia|inteligência artificial)`,
  other: `outr(o|a|os|as), de olho, candidato em crise, explicador, explicativo, opinião, sem classificação, contexto, análise, etiqueta,
    promessa cumprida, promessa não cumprida, em andamento, alarme falso, falso alarme, falso positivo`,
  proven: 'confirmad(o|a), comprovad(o|a), verificad(o|a), provad(o|a), demonstrad(o|a)',
  ended: `já não, já não é, não é mais, não são mais, não mais, deixou de ser`,
  now: `agora, hoje, atualmente`,
  not: 'não, nem, nunca, jamais, tampouco, nada, nenhum, nenhuma, não é, não são, nada disso, não se trata de',
  fully:
    'totalmente, completamente, absolutamente, inteiramente, de todo, muito, plenamente, exatamente, realmente, bem, 100 por cento, não só, não apenas, não somente',
  mostly: `quase, maioritariamente, majoritariamente, predominantemente, em grande parte, em grande medida, provavelmente,
    principalmente, praticamente, na maior parte, mais ou menos, em essência, na essência, no essencial, no fundamental, em linhas gerais, na sua maior parte, essencialmente, fundamentalmente`,
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
    '(nunca|jamais|não) (disse|falou|declarou|afirmou) (isso|isto|tal coisa|essa frase|esta frase|essas palavras|estas palavras), (nunca|jamais|não) (aconteceu|ocorreu), (nunca|jamais) existiu, não existe tal (lei|decreto|norma|decisão|anúncio|declaração), (nunca|jamais|não) (disse|pronunciou|proferiu|escreveu|falou) (a frase|as palavras|a citação|essa citação|esta citação|o que lhe atribuem), … não (provém|vem|partiu) (de|do|da), … não foi (emitid|publicad|divulgad|escrit)(o|a) (por|pelo|pela)',
  lacking: '(provas|evidências) … não (há|existem)',
  confirms: 'é (verdade|certo|correto|correcto|fato|facto) que …',
  contrary:
    'ao contrário do que …, contrariamente ao que …, diferentemente do que …, diferente do que …, ao contrário da …, ao contrário do que (circula|se afirma|se diz)',
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
