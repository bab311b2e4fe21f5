import type { RatingWords } from '../lexicon.ts';

export const hu: RatingWords = {
  true: 'igaz, valós, való, helyes, helytálló, pontos, hiteles, valódi, tény, igazság, megfelel a valóságnak',
  mixed:
    'féligazság, félig igaz, részigazság, túlzás, túlzó, eltúlzott, pontatlan, vegyes, csúsztatás, árnyalt, ellentmondásos',
  false:
    'hamis, hamisak, nem igaz, valótlan, valótlanság, hazugság, téves, tévedés, helytelen, kamu, kamuhír, álhír, álhírek, koholmány, kitalált, kitaláció, átverés, csalás, hoax, fake, mítosz, hamisítvány, hamisított, dezinformáció, összeesküvés elmélet, összeesküvés-elmélet, cáfolt, megcáfolt, cáfolat, légből kapott, nem valós, nem felel meg a valóságnak, tévhit, tévhitek, nem felel meg (a valóságnak|az igazságnak|a tényeknek), ellentmond a tényeknek, ellentétes a (tényekkel|valósággal), nem állja meg a helyét, nem fedi a valóságot',
  unproven:
    'bizonyíték (nincs|nincsen), bizonyítatlan, nem bizonyított, megerősítetlen, nem megerősített, ellenőrizhetetlen, nem ellenőrizhető, nem igazolt, igazolatlan, nem igazolható, (nincs|nincsen|nincsenek|nem) (bizonyíték|bizonyítékok|bizonyítható|rá bizonyíték), bizonyíték nélkül, megalapozatlan, alaptalan, kétséges, kétes, vitatott, vitatható, bizonytalan, pletyka, szóbeszéd, nem eldönthető, eldönthetetlen, nem egyértelmű, spekuláció, (nincs|nincs rá|nincs erre) (tudományos|semmilyen|semmilyen tudományos) bizonyíték, semmi (sem|nem) (bizonyítja|igazolja|utal|támasztja alá|mutat|erősíti meg)',
  'misleading-context':
    'félrevezető, megtévesztő, hiányzó (kontextus|szövegkörnyezet), hiányzik a kontextus, kontextus nélkül, kontextusból kiragadott, kontextusából kiragadott, szövegkörnyezetből kiragadott, kiragadott, hamis kontextus, téves kontextus, torzítás, torzított, torz, manipulatív, hiányos, régi (videó|fotó|kép|felvétel), kattintásvadász, félreértelmezett, kiragadva a szövegkörnyezetből',
  satire:
    'szatíra, szatirikus, paródia, vicc, tréfa, humor, (szatirikus|humoros|viccoldal*|paródia) (oldal*|portál*|weboldal*|lap*|cikk*|honlap*|fiók*), (álhírparódia|viccoldal*|szatíraoldal*|viccportál*)',
  outdated:
    'elavult, idejétmúlt, már nem (igaz|aktuális), régi, már nem (érvényes|hatályos|igaz|aktuális), már nincs (érvényben|hatályban)',
  'altered-media':
    'manipulált, módosított, szerkesztett, fotómontázs, montázs, photoshop, deepfake, (mi|ai|mesterséges intelligencia) (által|által készített|által generált|generált), mesterséges intelligencia, mesterséges intelligenciával készült, átszerkesztett, meghamisított, retusált, mesterséges intelligenci*, megszerkesztett, megszerkesztették, módosították, digitálisan módosított, digitálisan (módosított|manipulált|szerkesztett|módosították|manipulálták|szerkesztették), (photoshoppolt|photoshoppal készült), (mesterséges intelligenciával|mesterséges intelligencia segítségével|mi-vel) (készült|készítették|generált|generálták|hozták létre|létrehozott)',
  other: 'egyéb, vélemény',
  proven: 'megerősített, bizonyított, igazolt',
  ended: `már nem, többé nem, immár nem`,
  now: `most, ma`,
  not: 'nem, nincs, soha, sem, sohasem, egyáltalán nem, semmi, nem igaz hogy, semmi nem, semmi sem, ebből semmi nem, ebből semmi sem, semmi nem',
  fully:
    'teljesen, teljes mértékben, egészen, abszolút, teljességgel, nagyon, tökéletesen, nem csak, nemcsak',
  mostly:
    'többnyire, nagyrészt, jórészt, főként, túlnyomórészt, majdnem, szinte, inkább, lényegében, valószínűleg, alapvetően, nagyjából, nagy vonalakban, alapjában véve',
  partly: 'részben, félig, fél, részlegesen, némileg, valamennyire',
  barely: 'alig',
  but: 'de, azonban, viszont, bár, ám',
  or: `vagy`,
  and: 'és',
  that: `hogy`,
  hearsay: `mondta, mondja, mondják, szerint, állítja, állítják, állította, úgy véli, gondolja, nevezte, nevezi, tagadja, cáfolja, ha, lehet, talán, volna, lenne, lehetne, állítólag, esetleg, bárcsak, senki`,
  evidence:
    '(hivatalos adatok|a hivatalos adatok|a KSH adatai|a KSH|a törvény|a statisztikák) szerint',
  never:
    '(soha|sosem|sohasem) (nem|) (mondta|mondott) (ezt|azt|ilyet), nem (mondta|mondott) (ezt|azt|ilyet), (ezt|azt|ilyet) (soha|sosem|) nem (mondta|mondott), (soha|sosem|) nem történt (meg|ilyen), nem létezik, nem léteznek, (soha nem|sosem) (mondta|mondott) (ezt a mondatot|ilyen mondatot|ezeket a szavakat|a mondatot), … nem (származik|származnak)',
  lacking: '(bizonyíték|bizonyítékok|erre bizonyíték) … (nincs|nincsenek)',
  confirms: 'igaz hogy …, való igaz hogy …, az igaz hogy …',
  contrary:
    'az állítással ellentétben, az állításokkal ellentétben, ezzel az állítással szemben, a bejegyzés állításával ellentétben, a posztban állítottakkal ellentétben, a bejegyzésben állítottakkal ellentétben, ellentétben azzal amit …',
  asks: `… e …, vajon …, ugye …, (mi|ki|miért|hogyan|mikor|hol) (az|van|volt|igaz) …`,
  yes: 'igen',
  no: 'nem',
  claim:
    'állítás, állítások, kijelentés, hír, hírek, információ, poszt, bejegyzés, cikk, idézet, ez, az, ezek, szöveg, tartalom, szám, számok, adat, adatok, arány',
  media:
    'fotó, fotók, fénykép, kép, képek, videó, videók, felvétel, felvételek, hangfelvétel, képet, fotót, videót, felvételt',
  filler:
    'a, volt, mint, értékelés, ítélet, következtetés, eredmény, minősítés, egy, azaz, tehát, így',
};
