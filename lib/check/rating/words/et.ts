import type { RatingWords } from '../lexicon.ts';

export const et: RatingWords = {
  true: 'tõsi, tõene, tõde, õige, vastab tõele, korrektne, ehtne',
  mixed: 'pooltõde, pooltõene, liialdus, liialdatud, ebatäpne, segu, vastuoluline',
  false:
    'vale, väär, valed, valeväide, vääralt, ebaõige, ekslik, libauudis, võlts, võltsitud, võltsing, väljamõeldis, väljamõeldud, pettus, müüt, fake, desinformatsioon, vandenõuteooria, ei vasta tõele, kelmus, petuskeem, valeinfo, välja mõeldud',
  unproven:
    'tõestamata, tõendamata, kinnitamata, kontrollimata, (tõendid|tõendeid) (puuduvad|pole|ei ole), pole tõendeid, ei ole tõendeid, ilma tõenditeta, alusetu, põhjendamatu, kaheldav, ebaselge, kahtlane, vaieldav, kuulujutt, ei saa (kontrollida|kinnitada|tõestada)',
  'misleading-context':
    'eksitav, eksitavad, kontekst puudub, puuduv kontekst, kontekstist (välja rebitud|väljas|välja), vale kontekst, kontekstita, moonutatud, moonutus, vana (foto|video|pilt), poolik',
  satire: 'satiir, paroodia, nali, huumor, aprillinali, satiiri*',
  outdated: 'aegunud, iganenud, vananenud, enam ei kehti, vana uudis',
  'altered-media':
    'manipuleeritud, töödeldud, muudetud, fotomontaaž, montaaž, süvavõltsing, deepfake, tehisintellekti (loodud|tehtud), tehisaruga loodud',
  proven: 'kinnitatud, tõestatud',
  ended: `enam ei, ei ole enam, enam ei ole, pole enam`,
  now: `nüüd, praegu`,
  not: 'ei, ei ole, pole, mitte, ega, kunagi, miski ei, midagi, ükski',
  fully: 'täiesti, täielikult, täitsa, absoluutselt, väga',
  mostly:
    'enamjaolt, valdavalt, suuresti, peamiselt, peaaegu, pigem, enamasti, tõenäoliselt, suures osas, üldjoontes',
  partly: 'osaliselt, osalt, pool, pooleldi, mõneti, pigem osaliselt',
  barely: 'vaevalt',
  but: 'aga, kuid, siiski',
  or: `või`,
  and: 'ja, ning',
  that: `et`,
  hearsay: `ütles, ütleb, ütlevad, sõnul, väidab, väidavad, väitis, arvab, usub, nimetab, eitab, kui, võib, võiks, võivad, ehk, äkki, oleks, väidetavalt, keegi`,
  asks: `kas …, (mis|kes|miks|kuidas|millal|kus) (on|oli|see) …`,
  yes: 'jah',
  no: 'ei',
  claim: 'väide, väited, info, uudis, postitus, sõnum, tsitaat, see, need, artikkel, tekst',
  media: 'foto, pilt, pildid, video, videod, salvestis, kuvatõmmis',
  filler: 'on, oli, hinnang, otsus, järeldus, tulemus, faktikontroll',
};
