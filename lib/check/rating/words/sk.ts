import type { RatingWords } from '../lexicon.ts';

export const sk: RatingWords = {
  true: 'pravda, pravdu, pravdivé, pravdivá, pravdivý, správne, správny, skutočné, autentické, správna',
  mixed:
    'polopravda, polopravdivé, prehnané, nepresné, nepresný, zmiešané, zjednodušené, nie celkom',
  false:
    'nepravda, nepravdu, nepravdivé, nepravdivá, nepravdivý, lož, klamstvo, klamstvá, lživé, falošné, falošná, falošný, chybné, nesprávne, nesprávny, hoax, fake, vymyslené, vymyslená, výmysel, podvod, podvrh, mýtus, dezinformácia, dezinformácie, konšpirácia, konšpiračná teória, vyvrátené, sfalšované, nezmysel, (ani slovo|ani zrnko) pravdy, nezakladá sa na pravde, omyl, vymyslený, nesprávna, chybný, chybná, nezodpovedá (skutočnosti|pravde|realite|faktom), (nezakladá sa|sa nezakladá) na pravde, (je|) v rozpore s (faktami|realitou|pravdou|skutočnosťou), odporuje (faktom|skutočnosti)',
  unproven:
    'dôkazy (o tom|na to|) (chýbajú|neexistujú|nie sú), neoveriteľné, neoveriteľný, neoverené, nepotvrdené, nedokázané, nepreukázané, nepodložené, (bez|chýbajú|neexistujú|žiadne|niet) (dôkazov|dôkazy|dôkaz|dôkazu), sporné, pochybné, neisté, nejasné, fáma, špekulácia, neopodstatnené, nedoložené, nedá sa (overiť|potvrdiť|dokázať), (neexistujú|nie sú|chýbajú) (žiadne|vedecké|žiadne vedecké) dôkazy, (neexistuje|nie je) (žiadny|vedecký|žiadny vedecký) dôkaz, nič (nedokazuje|nenasvedčuje|nepotvrdzuje|nesvedčí|neukazuje), (neexistuje|niet|nie je) (žiaden|žiadny|nijaký|) (dôkaz|dôkazu)',
  'misleading-context':
    'zavádzajúce, zavádzajúci, zavádzajúca, klamlivé, mätúce, chýba kontext, chýbajúci kontext, bez kontextu, (vytrhnuté|vytrhnutý|vytrhnutá) z kontextu, mimo kontextu, (falošný|nesprávny|chybný) kontext, skreslené, prekrútené, manipulatívne, neúplné, staré (video|foto|zábery), stará fotografia, manipulácia, nesúvisí, nesúvisia',
  satire:
    'satira, satirické, satirický, paródia, vtip, žart, humor, satirick* (web*|stránk*|portál*|profil*), (satirick*|humoristick*|parodick*) (web*|stránk*|server*|portál*|profil*|denník*|časopis*|účt*), humoristick*, parodick*, recesistick*',
  outdated:
    'zastarané, zastaraný, neaktuálne, už neplatí, staré, (už|viac) (nie je|nie sú) (v platnosti|platn*|aktuáln*|pravda), (už|viac) neplatí',
  'altered-media':
    'upravené, upravená, upravený, zmanipulované, zmanipulovaná, manipulované, fotomontáž, koláž, montáž, deepfake, (vytvorené|vytvorená|vygenerované|vygenerovaná|vytvorený) (pomocou|umelou) (ai|inteligenciou|umelej inteligencie), umelá inteligencia, manipulácia (s fotografiou|s videom|fotografie|videa), fotomanipulácia, digitálne (upraven*|vytvoren*|pozmenen*|manipulovan*), (upraven*|vytvoren*) vo photoshope, (vytvoren*|vygenerovan*) (umelou inteligenciou|pomocou umelej inteligencie|pomocou ai|nástrojmi ai), zložen* z (dvoch|viacerých) (fotografií|záberov|snímok)',
  other: 'ostatné, iné, názor, vysvetlenie',
  proven: 'potvrdené, potvrdená, dokázané',
  ended: `už nie, už nie je, už nie sú`,
  now: `teraz, dnes`,
  not: 'nie, nie je, nie sú, nikdy, žiadny, žiadna, žiadne, nebol, nebola, nebolo, ani, nič, nič z toho, nič z toho nie je, nič na tom nie je, nič z toho',
  fully: 'úplne, celkom, absolútne, plne, vôbec, veľmi, vyslovene, nielen',
  mostly:
    'prevažne, väčšinou, skôr, z väčšej časti, takmer, viac menej, zväčša, pravdepodobne, v podstate, z veľkej časti, v zásade, v podstate, v jadre',
  partly:
    'čiastočne, sčasti, z časti, napoly, polo, do istej miery, trochu, čiastočná, čiastočný, čiastočné',
  barely: 'sotva, ledva',
  but: 'ale, avšak, však, no, hoci',
  or: `alebo, či`,
  and: 'a, i',
  that: `že`,
  hearsay: `hovorí, hovoria, povedal, povedala, tvrdí, tvrdil, podľa, uviedol, uviedla, uvádza, považuje, nazval, nazvala, nazýva, popiera, ak, keby, ak by, či, by, bolo by, môže, môžu, možno, údajne, vraj, kiež, nikto`,
  evidence:
    'podľa (dát|údajov|štatistík) (Eurostatu|Štatistického úradu|), podľa oficiálnych (dát|údajov|štatistík), podľa (Eurostatu|Štatistického úradu|zákona|ústavy)',
  never:
    '(to|toto|nič také) (nikdy|) (nepovedal|nepovedala), (to|nikdy|nič také) sa nestalo, nikdy (to|nič také) (nepovedal|nepovedala), nikdy (nepovedal|nepovedala|nevyslovil|nevyslovila) (túto vetu|tieto slová|vetu|výrok), … nepochádza (od|z|zo)',
  lacking: '(dôkaz|dôkazy|dôkazov) … (chýba|chýbajú|neexistujú|neexistuje|niet)',
  confirms: '(je|je naozaj) pravdou že …',
  contrary: 'na rozdiel od …, napriek …, oproti …, v rozpore s …',
  asks: `je to pravda …, je pravda …, naozaj …, (čo|kto|prečo|ako|kedy|kde) (je|sú|to) …`,
  yes: 'áno',
  no: 'nie',
  claim:
    'tvrdenie, tvrdenia, výrok, správa, správy, informácia, informácie, príspevok, článok, citát, to, toto, tento, táto, tieto, obsah, text, list, dokument, číslo, čísla, údaj, údaje, štatistika, štatistiky',
  media:
    'foto, fotka, fotografia, fotografie, obrázok, obrázky, snímka, snímky, video, videá, záber, zábery, nahrávka, audio, screenshot',
  filler:
    'je, sú, bol, bola, bolo, ako, aj, naše, hodnotenie, verdikt, záver, výsledok, virálne, digitálne, sa',
};
