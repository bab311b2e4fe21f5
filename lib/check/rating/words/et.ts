import type { RatingWords } from '../lexicon.ts';

export const et: RatingWords = {
  true: 'tõsi, tõene, tõde, õige, vastab tõele, korrektne, ehtne',
  mixed: 'pooltõde, pooltõene, liialdus, liialdatud, ebatäpne, segu, vastuoluline',
  false:
    'vale, väär, valed, valeväide, vääralt, ebaõige, ekslik, libauudis, võlts, võltsitud, võltsing, väljamõeldis, väljamõeldud, pettus, müüt, fake, desinformatsioon, vandenõuteooria, ei vasta tõele, kelmus, petuskeem, valeinfo, välja mõeldud, ei vasta (tegelikkusele|tõele|faktidele), ei pea paika, vastuolus (faktidega|tegelikkusega|tõega)',
  unproven:
    'tõestamata, tõendamata, kinnitamata, kontrollimata, (tõendid|tõendeid) (puuduvad|pole|ei ole), pole tõendeid, ei ole tõendeid, ilma tõenditeta, alusetu, põhjendamatu, kaheldav, ebaselge, kahtlane, vaieldav, kuulujutt, ei saa (kontrollida|kinnitada|tõestada), miski ei (tõesta|kinnita|viita|näita|osuta), puuduvad (tõendid|tõendused), puudub (tõend|kinnitus)',
  'misleading-context':
    'eksitav, eksitavad, kontekst puudub, puuduv kontekst, kontekstist (välja rebitud|väljas|välja), vale kontekst, kontekstita, moonutatud, moonutus, vana (foto|video|pilt), poolik',
  satire:
    'satiir, paroodia, nali, huumor, aprillinali, satiiri*, (satiiri|huumori|nalja|paroodia)(leht*|sait*|portaal*|veebi*|konto*|lehekül*), (satiiriline|humoorikas)',
  outdated:
    'aegunud, iganenud, vananenud, enam ei kehti, vana uudis, enam (ei ole|pole) (jõus|kehtiv|tõsi|aktuaalne), ei kehti enam',
  'altered-media':
    'manipuleeritud, töödeldud, muudetud, fotomontaaž, montaaž, süvavõltsing, deepfake, tehisintellekti (loodud|tehtud), tehisaruga loodud, digitaalselt (töödeldud|muudetud), (photoshopitud|fotošopitud), kokku (monteeritud|lõigatud), (tehisintellekti|tehisaru) (genereeritud|abil loodud|abil tehtud|abil genereeritud)',
  proven: 'kinnitatud, tõestatud',
  ended: `enam ei, ei ole enam, enam ei ole, pole enam`,
  now: `nüüd, praegu`,
  not: 'ei, ei ole, pole, mitte, ega, kunagi, miski ei, midagi, ükski',
  fully: 'täiesti, täielikult, täitsa, absoluutselt, väga',
  mostly:
    'enamjaolt, valdavalt, suuresti, peamiselt, peaaegu, pigem, enamasti, tõenäoliselt, suures osas, üldjoontes, sisuliselt, põhimõtteliselt, üldjoontes',
  partly: 'osaliselt, osalt, pool, pooleldi, mõneti, pigem osaliselt',
  barely: 'vaevalt',
  but: 'aga, kuid, siiski',
  or: `või`,
  and: 'ja, ning',
  that: `et`,
  hearsay: `ütles, ütleb, ütlevad, sõnul, väidab, väidavad, väitis, arvab, usub, nimetab, eitab, kui, võib, võiks, võivad, ehk, äkki, oleks, väidetavalt, keegi`,
  lacking: '(tõendeid|tõendid) … (ei ole|pole|puuduvad)',
  confirms: '(on|see on) (tõsi|õige|tõene) et …, vastab tõele et …',
  contrary: 'vastupidiselt …, erinevalt …',
  never:
    '(pole|ei ole) (kunagi|) öelnud (seda lauset|neid sõnu|sellist lauset), … ei (pärine|tule)',
  asks: `kas …, (mis|kes|miks|kuidas|millal|kus) (on|oli|see) …`,
  yes: 'jah',
  no: 'ei',
  claim:
    'väide, väited, info, uudis, postitus, sõnum, tsitaat, see, need, artikkel, tekst, väitele, väidetule, postitusele',
  media: 'foto, pilt, pildid, video, videod, salvestis, kuvatõmmis',
  filler: 'on, oli, hinnang, otsus, järeldus, tulemus, faktikontroll',
};
