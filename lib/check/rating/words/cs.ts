import type { RatingWords } from '../lexicon.ts';

export const cs: RatingWords = {
  true: 'pravda, pravdu, pravdivé, pravdivá, pravdivý, pravdivě, správně, správné, správný, skutečné, autentické, správná',
  mixed:
    'polopravda, polopravdivé, přehnané, nadsazené, nepřesné, nepřesný, smíšené, zjednodušené, ne tak docela',
  false:
    'nepravda, nepravdu, nepravdivé, nepravdivá, nepravdivý, lež, lži, lživé, falešné, falešná, falešný, chybné, chybný, špatně, nesprávné, nesprávný, hoax, fake, smyšlené, vymyšlené, výmysl, podvod, podvodný, podvrh, mýtus, dezinformace, konspirace, konspirační teorie, vyvráceno, zfalšované, padělek, nesmysl, fáma a lež, řetězový email, (ani slovo|ani zrnko) pravdy, není na tom nic pravdy, nezakládá se na pravdě, lže, omyl, vymyšlen(ý|á|ého|a|o), smyšlen(ý|á), nesprávná, chybná, neodpovídá (skutečnosti|pravdě|realitě|faktům), (nezakládá se|se nezakládá) na pravdě, je v rozporu s (fakty|realitou|pravdou), odporuje (faktům|skutečnosti)',
  unproven:
    'důkazy (pro to|o tom|) (chybí|chybějí|neexistují|nejsou), neověřitelné, neověřitelný, neověřitelná, neověřeno, neověřené, nepotvrzeno, nepotvrzené, neprokázané, neprokázáno, nepodložené, nepodložený, neexistují důkazy, (bez|chybí|chybějí|nejsou|žádné) (důkazů|důkazy|důkaz|podkladů), nedoložené, sporné, pochybné, nejisté, nejasné, fáma, spekulace, neopodstatněné, nelze (ověřit|potvrdit|prokázat), (neexistují|nejsou|chybí) (žádné|vědecké|žádné vědecké) důkazy, (neexistuje|není) (žádný|vědecký|žádný vědecký) důkaz, bez (vědeckých|jakýchkoli) důkazů, nic (nedokazuje|nenasvědčuje|nepotvrzuje|neukazuje|nesvědčí), nic tomu nenasvědčuje',
  'misleading-context':
    'zavádějící, matoucí, klamavé, klamavý, chybí kontext, chybějící kontext, bez kontextu, (vytržené|vytrženo|vytržený|vytržená) z kontextu, mimo kontext, (falešný|chybný|nesprávný) kontext, zkreslené, zkreslující, překroucené, manipulativní, neúplné, staré (video|foto|záběry), stará fotka, manipulace s fakty, manipulace, nesouvisí, nesouvisejí',
  satire:
    'satira, satirické, parodie, vtip, žert, humor, apríl, satirick*, satirick* (web*|stránk*|server*|profil*|článk*), (satirick*|humoristick*|parodick*) (web*|stránk*|server*|portál*|profil*|deník*|časopis*|účt*), humoristick*, parodick*, recesistick*',
  outdated:
    'zastaralé, zastaralý, neaktuální, již neplatí, staré, (už|již) (není|nejsou) (v platnosti|platné|platný|aktuální|pravda), (už|již) neplatí',
  'altered-media':
    'upravené, upravená, upravený, zmanipulované, zmanipulovaný, zmanipulovaná, manipulované, fotomontáž, koláž, montáž, deepfake, (vytvořené|vytvořeno|vytvořený|vygenerované|vygenerováno|vytvořená|vygenerovaná) (pomocí|umělou) (ai|inteligencí|umělé inteligence), umělá inteligence, sestříhané, retušované, manipulace (s fotografií|s videem|fotografie|videa), fotomanipulace, upraven, upravena, upraveno, digitálně (upraven*|vytvořen*|pozměněn*|manipulován*), (upraven*|vytvořen*|sestaven*) (ve|v) (photoshopu|grafickém editoru), složen* z (dvou|více|několika) (snímků|fotografií|fotek|záběrů), (vytvořil*|vygeneroval*) umělá inteligence',
  other: 'ostatní, jiné, názor, vysvětlení, analýza',
  proven: 'potvrzeno, potvrzené, prokázáno, prokázané, doloženo',
  ended: `už není, již není, už nejsou, už neplatí že je`,
  now: `nyní, teď, dnes`,
  not: 'není, nejsou, ne, nikdy, žádný, žádná, žádné, nebyl, nebyla, nebylo, ani, nic, nic z toho, nic z toho není, nic na tom není, nic z toho',
  fully: 'zcela, úplně, naprosto, plně, absolutně, velmi, vyloženě, stoprocentně, nejen',
  mostly:
    'převážně, většinou, spíše, spíš, z větší části, téměř, skoro, víceméně, z velké části, pravděpodobně, v podstatě, v zásadě, v jádru',
  partly:
    'částečně, zčásti, z části, napůl, polo, do jisté míry, trochu, částečná, částečný, částečné',
  barely: 'stěží, sotva',
  but: 'ale, avšak, však, ovšem, nicméně, i když, no',
  or: `nebo, anebo, či`,
  and: 'a, i',
  that: `že`,
  hearsay: `říká, říkají, řekl, řekla, řekli, tvrdí, tvrdil, podle, uvedl, uvedla, uvádí, považuje, považují, nazval, nazvala, nazývá, popírá, pokud, kdyby, jestli, zda, by, bylo by, může, mohou, možná, údajně, prý, kéž, nikdo`,
  evidence:
    'podle (dat|údajů|statistik) (ČSÚ|Eurostatu|Českého statistického úřadu|), podle oficiálních (dat|údajů|statistik), podle (ČSÚ|Eurostatu|Českého statistického úřadu|zákona|ústavy)',
  never:
    '(to|tohle|nic takového) (nikdy|) (neřekl|neřekla), (to|nikdy|nic takového) se nestalo, nikdy (to|nic takového) (neřekl|neřekla), (tuto větu|tato slova|tento výrok) nikdy (neřekl|neřekla|nepronesl|nepronesla), (nikdy neřekl|nikdy neřekla|nikdy nepronesl|nikdy nepronesla) (tuto větu|tato slova|ta slova|větu|výrok), … (nepochází od|nepochází z|nepochází ze|nevydalo|nevydal)',
  lacking: '(důkaz|důkazy|důkazů|doklady) … (chybí|chybějí|neexistují|neexistuje|nejsou|není)',
  confirms: '(je|je skutečně) pravdou že …',
  contrary: 'na rozdíl od …, navzdory …, oproti …, v rozporu s …',
  asks: `je to pravda …, je pravda …, opravdu …, copak …, (co|kdo|proč|jak|kdy|kde) (je|jsou|to) …`,
  yes: 'ano',
  no: 'ne',
  claim:
    'tvrzení, výrok, zpráva, zprávy, informace, příspěvek, článek, citát, to, toto, tento, tato, je to, obsah, text, dopis, dokument, sdělení, číslo, čísla, údaj, údaje, data, statistika, statistiky',
  media:
    'foto, fotka, fotky, fotografie, obrázek, obrázky, snímek, snímky, video, videa, záběr, záběry, nahrávka, audio, screenshot',
  rated: 'hodnotíme',
  filler:
    'je, jsou, byl, byla, bylo, jako, naše, hodnocení, verdikt, závěr, výsledek, virální, digitálně, se, proto',
};
