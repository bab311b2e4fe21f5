import type { RatingWords } from '../lexicon.ts';

export const fi: RatingWords = {
  true: 'totta, tosi, totuus, oikein, oikea, todenmukainen, pitää paikkansa, paikkansapitävä, aito, tosiasia',
  mixed:
    'puolitotuus, osatotuus, liioiteltu, liioittelua, epätarkka, sekoitus, epätarkkaa, ristiriitainen, ei aivan',
  false:
    'väärä, väärin, väärää, vale, valetta, valheellinen, epätosi, perätön, perätöntä, virheellinen, virheellistä, väärennös, väärennetty, keksitty, keksittyä, huijaus, huijausta, valeuutinen, feikki, fake, myytti, tarua, disinformaatio, salaliittoteoria, paikkansapitämätön, ei pidä paikkaansa, kumottu, hölynpölyä, harhaluulo, väärinkäsitys, ei vastaa (todellisuutta|totuutta|tosiasioita), (ristiriidassa|ristiriidassa on) (tosiasioiden|totuuden|todellisuuden) kanssa, ei pidä paikkansa, eivät pidä paikkaansa',
  unproven:
    '(todisteita|näyttöä) (tästä|) ei (ole|löydy), todisteet puuttuvat, todistamaton, vahvistamaton, varmistamaton, ei (todistettu|vahvistettu|varmistettu|voida varmistaa|todisteita|näyttöä|voi todistaa), ei ole (todisteita|näyttöä|todistettu|varmistettu), ilman (todisteita|näyttöä), perusteeton, perusteetonta, epävarma, epävarmaa, epäselvä, epäselvää, kiistanalainen, kyseenalainen, huhu, huhuja, näyttö puuttuu, ei (tieteellistä|riittävää|luotettavaa) (näyttöä|todistetta|todisteita), ei (tieteellisiä|luotettavia) todisteita, ei ole (tieteellistä|tieteellisiä) (näyttöä|todisteita), todistamatta, ei (ole|) mitään (todisteita|näyttöä), ei ole mitään (tieteellistä|tieteellisiä) (näyttöä|todisteita), mikään ei (todista|viittaa|osoita|vahvista|tue), ei ole (esitetty|olemassa|löytynyt|saatu) (mitään|) (todisteita|näyttöä|todistetta), (todisteita|näyttöä) ei ole (esitetty|löytynyt|olemassa), ei (löydy|löytynyt) (todisteita|näyttöä)',
  'misleading-context':
    'harhaanjohtava, harhaanjohtavaa, konteksti puuttuu, puuttuva konteksti, asiayhteys puuttuu, irrotettu (asiayhteydestä|asiayhteydestään|kontekstista), väärä (konteksti|asiayhteys), väärässä (yhteydessä|asiayhteydessä), asiayhteydestä irrotettu, vääristelty, vääristelyä, puutteellinen, vanha (kuva|video)',
  satire:
    'satiiri, satiiria, parodia, parodiaa, huumori, huumoria, vitsi, aprillipila, satiiri*, satiiris*, (satiirisivusto*|satiirilehti*|satiirilehde*|huumorisivusto*|parodiasivusto*|parodiatili*|satiirijulkaisu*), (satiiri*|humoristi*) (sivusto*|verkkosivu*|julkaisu*|tili*|lehti*)',
  outdated:
    'vanhentunut, vanhentunutta, vanha tieto, vanhentuneet, ei enää (totta|ajankohtainen), (ei|eivät) (ole|) (enää) (voimassa|päde|pidä paikkaansa|totta|ajan tasalla), ei ole enää (voimassa|totta|ajantasai*), ei päde enää',
  'altered-media':
    'manipuloitu, muokattu, käsitelty, kuvamanipulaatio, kuvankäsittely, deepfake, syväväärennös, tekoälyllä (tehty|luotu|tuotettu), tekoälyn tekemä, tekoälykuva, muunneltu, tekoäly*, (tehty|luotu|tuotettu) tekoälyllä, (digitaalisesti|kuvankäsittelyllä) (muokattu|käsitelty|luotu|manipuloitu), photoshopattu, (kuvaa|videota|äänitettä) on (muokattu|käsitelty|manipuloitu), (tekoälyllä|tekoälyn avulla) (luotu|tehty|tuotettu|muokattu|generoitu)',
  other: 'muu, mielipide, muut',
  proven: 'vahvistettu, todistettu',
  ended: `ei enää, ei ole enää, ei enää ole`,
  now: `nyt, nykyään`,
  not: 'ei, eivät, ei ole, eikä, ei koskaan, ei lainkaan, en, älä, mikään ei, ei mikään, ei mitään, mikään tästä ei ole, mikään tästä ei, mikään ei ole, tässä ei ole mitään, mikään näistä ei ole',
  fully:
    'täysin, kokonaan, aivan, ehdottomasti, täydellisesti, hyvin, erittäin, todella, ei vain, ei ainoastaan',
  mostly:
    'enimmäkseen, pääosin, suurimmaksi osaksi, lähes, melkein, pitkälti, suurelta osin, todennäköisesti, pääasiassa, valtaosin, pääpiirteissään, olennaisilta osin, ytimeltään',
  partly: 'osittain, osin, puoliksi, jossain määrin, jokseenkin, puoli',
  barely: 'tuskin, juuri ja juuri',
  but: 'mutta, kuitenkin, vaikka, toisaalta',
  or: `vai, tai`,
  and: 'ja, sekä',
  that: `että`,
  hearsay: `sanoo, sanoi, sanovat, mukaan, väittää, väitti, väittävät, uskoo, uskovat, kutsuu, kiistää, kieltää, jos, voi, voisi, voivat, ehkä, saattaa, saattavat, olisi, muka, kunpa, kukaan`,
  evidence: '(Tilastokeskuksen|virallisten tilastojen|tilastojen|lain) mukaan',
  never:
    'ei (ole|ole koskaan|koskaan) sanonut (näin|niin|noin|tätä|sellaista), ei (tapahtunut|ole tapahtunut|ole koskaan tapahtunut|koskaan tapahtunut), (näin|tätä) ei (tapahtunut|ole tapahtunut|ole koskaan tapahtunut|koskaan tapahtunut), ei ole (koskaan|) (sanonut|lausunut) (lausetta|näitä sanoja|tätä lausetta), … ei ole peräisin',
  lacking: '(todisteita|näyttöä|todistetta) … (ei ole|ei löydy|puuttuu|puuttuvat|ei ole esitetty)',
  confirms: 'on totta että …, pitää paikkansa että …, se on totta että …',
  contrary:
    'toisin kuin …, päinvastoin kuin …, vastoin …, toisin kuin väitetään, toisin kuin on väitetty, toisin kuin somessa väitetään',
  asks: `onko …, ovatko …, oliko …, olivatko …, voiko …, saako …, pitääkö …, onkohan …, pitääkö paikkansa …, (mikä|mitä|kuka|miksi|miten|milloin|missä) (on|ovat|oli) …`,
  yes: 'kyllä, joo',
  no: 'ei',
  claim:
    'väite, väitteet, väitettä, väitteen, lausunto, uutinen, julkaisu, viesti, sitaatti, tämä, se, nämä, tieto, tiedot, artikkeli, kirjoitus, teksti, juttu, jutun, luku, luvut, tilasto, tilastot',
  media:
    'kuva, kuvat, kuvassa, valokuva, video, videot, videolla, videossa, äänite, kuvakaappaus, meemi, kuvaa, videota, valokuvaa',
  filler: 'on, ovat, oli, johtopäätös, arvio, tuomio, tulos, faktantarkistus, loppuarvio, viraali',
};
