import type { RatingWords } from '../lexicon.ts';

export const lt: RatingWords = {
  true: 'tiesa, teisinga, teisingas, teisingai, teisybė, tiesą, tikra, tikras, tikslu, tikrovė',
  mixed:
    'pusiau tiesa, dalis tiesos, pusiau teisinga, pustiesė, perdėta, perdėtas, netikslu, netikslus, netiksli, mišru, ne visai tiesa, ne visa tiesa',
  false:
    'melas, melaginga, melagingas, melagingi, melagiena, melagienos, netiesa, neteisinga, neteisingas, neteisingai, klaidinga, klaidingas, klaidingai, išgalvota, išgalvotas, suklastota, suklastotas, klastotė, netikra, netikras, apgaulė, sukčiavimas, mitas, fake, dezinformacija, prasimanymas, sąmokslo teorija, paneigta, pramanas, (neatitinka|neatitiko) (tikrovės|tiesos|realybės|faktų), prieštarauja (faktams|tikrovei|tiesai), neturi nieko bendra su (tikrove|tiesa)',
  unproven:
    'neįrodyta, neįrodytas, nepatvirtinta, nepatvirtintas, nepatikrinta, (nėra|be|trūksta|stinga) (įrodymų|pagrindo|patvirtinimo), nepagrįsta, nepagrįstas, nepagrįsti, neaišku, abejotina, abejotinas, ginčytina, gandas, gandai, neįmanoma (patikrinti|įrodyti|patvirtinti), nepatikrinama, nėra įrodyta, niekas (neįrodo|nerodo|nepatvirtina|nepagrindžia), (nėra|nepateikta|nerasta) (jokių|jokio|) (įrodymų|įrodymo), įrodymų (nėra|nepateikta|nerasta)',
  'misleading-context':
    'klaidinanti, klaidinantis, klaidinantys, klaidina, klaidinama, trūksta konteksto, be konteksto, ištraukta iš konteksto, iškraipyta, iškraipytas, iš konteksto, (klaidingas|neteisingas|netikras) kontekstas, kontekstas trūksta, manipuliatyvi, sena nuotrauka, senas vaizdo įrašas, nepilna, manipuliacija',
  satire:
    'satyra, satyrinis, parodija, juokas, humoras, pokštas, (satyrin*|humoristin*|parodij*) (svetain*|puslap*|portal*|paskyr*|leidin*|tinklalap*), humoristin*, satyrin*',
  outdated:
    'pasenusi, pasenę, pasenęs, nebeaktualu, nebegalioja, nebėra tiesa, sena informacija, (nebegalioja|nebeaktualu|nebeaktuali|nebetaikoma|nebeatitinka tikrovės), (jau|) nebėra (tiesa|galioja), daugiau negalioja',
  'altered-media':
    'manipuliuota, redaguota, redaguotas, fotomontažas, montažas, deepfake, giluminė klastotė, (sukurta|sugeneruota|sukurtas) (dirbtinio intelekto|di|dirbtiniu intelektu), pakeista, dirbtini* intelekt*, (nuotraukos|vaizdo|foto) manipuliacija, fotomanipuliacija, manipuliuotas, (skaitmeniniu būdu|skaitmeniškai) (pakeist*|apdorot*|suredaguot*|sukurt*), (sugeneruot*|sukurt*) (dirbtinio intelekto|di|naudojant dirbtinį intelektą|pasitelkus dirbtinį intelektą), (suredaguot*|sumontuot*), dirbtinio intelekto (sukurt*|sugeneruot*)',
  proven: 'patvirtinta, įrodyta, patvirtintas',
  ended: `jau nebe, nebėra, jau nebėra, jau ne`,
  now: `dabar, šiandien`,
  not: 'ne, nėra, niekada, jokia, joks, nebuvo, niekas, nieko',
  fully: 'visiškai, absoliučiai, pilnai, labai, visai',
  mostly:
    'daugiausia, iš esmės, beveik, greičiausiai, didžia dalimi, labiau, daugmaž, tikėtina, didžiąja dalimi, iš esmės',
  partly: 'iš dalies, dalinai, pusiau, dalis',
  but: 'bet, tačiau, nors, visgi',
  or: `ar, arba`,
  and: 'ir',
  that: `kad`,
  hearsay: `sako, sakė, teigia, teigė, pasak, anot, mano, tiki, vadina, pavadino, neigia, jei, jeigu, gali, galėtų, galbūt, būtų, neva, tariamai, niekas`,
  lacking: '(įrodymų|įrodymo) … (nėra|nepateikta|trūksta)',
  confirms: 'tiesa kad …, tai tiesa kad …',
  contrary:
    'priešingai nei …, priešingai nei teigiama, priešingai nei skelbiama, kitaip nei teigiama',
  never: 'niekada (nesakė|nėra sakęs|nėra sakiusi) (šios frazės|šių žodžių), … nėra iš',
  asks: `ar …, (kas|kodėl|kaip|kada|kur) (yra|buvo|tai) …`,
  yes: 'taip',
  no: 'ne',
  claim:
    'teiginys, teiginiai, žinia, žinutė, informacija, įrašas, citata, tai, ši, šis, šie, straipsnis, tekstas, naujiena',
  media:
    'nuotrauka, nuotraukos, vaizdas, vaizdai, video, vaizdo įrašas, garso įrašas, ekrano kopija, nuotraukoje',
  filler: 'yra, buvo, verdiktas, vertinimas, išvada, rezultatas',
};
