import type { RatingWords } from '../lexicon.ts';

export const lv: RatingWords = {
  true: 'patiesība, patiess, patiesa, patiesi, taisnība, pareizi, pareizs, pareiza, īsts, taisnba',
  mixed:
    'puspatiesība, puspatiess, puspatiesa, pārspīlēts, pārspīlējums, neprecīzi, neprecīzs, neprecīza, jaukts, ne gluži',
  false:
    'nepatiesība, nepatiess, nepatiesa, nepatiesi, meli, melīgs, melīga, melīgi, aplams, aplami, nepareizi, nepareizs, nepareiza, viltus, viltots, viltota, viltojums, viltus ziņa, viltus ziņas, izdomāts, izdomāta, izdomājums, krāpšana, mīts, fake, dezinformācija, sazvērestības teorija, maldi, nav taisnība, absurds, pilnīgas muļķības, blēņas, neatbilst (patiesībai|īstenībai|realitātei|faktiem), ir pretrunā ar (faktiem|patiesību|īstenību), pretrunā (faktiem|patiesībai)',
  unproven:
    'nepierādīts, nepierādīta, neapstiprināts, nepārbaudīts, (nav|bez|trūkst) (pierādījumu|pamata|apstiprinājuma), nepamatots, nepamatota, nepamatoti, neskaidrs, apšaubāms, apšaubāmi, strīdīgs, baumas, nav pierādīts, nevar pārbaudīt, nepārbaudāms, nekas (nepierāda|neliecina|neapstiprina|nenorāda), (nav|nav atrasti|nav iesniegti) (nekādu|) (pierādījumu|pierādījumi)',
  'misleading-context':
    'maldinošs, maldinoša, maldinoši, maldina, trūkst konteksta, bez konteksta, izrauts no konteksta, izrauta no konteksta, (nepareizs|nepatiess|viltus|aplams) konteksts, sagrozīts, sagrozīta, izkropļots, manipulatīvs, puspatiess konteksts, vecs video, veca foto, konteksta trūkums, manipulācija',
  satire:
    'satīra, satīrisks, parodija, joks, humors, (satīr*|humor*|parodij*) (vietn*|lap*|portāl*|kont*|mājaslap*|izdevum*)',
  outdated:
    'novecojis, novecojusi, vairs nav aktuāls, vairs nav patiess, vecs, vairs nav (spēkā|patiesība|aktuāl*), vairs neatbilst (patiesībai|realitātei)',
  'altered-media':
    'manipulēts, rediģēts, rediģēta, fotomontāža, montāža, dziļviltojums, deepfake, mākslīgā intelekta (radīts|radīta|ģenerēts|veidots), apstrādāts, (attēla|foto|video) manipulācija, fotomanipulācija, digitāli (apstrādāt*|pārveidot*|mainīt*|radīt*), (samontēt*|rediģēt*), (radīt*|ģenerēt*|veidot*) ar (mākslīgo intelektu|mi), mākslīgā intelekta (radīt*|ģenerēt*|veidot*)',
  proven: 'apstiprināts, pierādīts, apstiprināta',
  ended: `vairs nav, vairs ne`,
  now: `tagad, šodien`,
  not: 'nav, ne, nekad, neviens, nekas, nekas no',
  fully: 'pilnīgi, pilnībā, absolūti, galīgi, ļoti, pavisam',
  mostly:
    'lielākoties, galvenokārt, pārsvarā, gandrīz, drīzāk, visticamāk, lielā mērā, pamatā, pēc būtības, būtībā',
  partly: 'daļēji, pusē, pus, daļēja, daļējs, zināmā mērā',
  but: 'bet, tomēr, taču, lai gan',
  or: `vai`,
  and: 'un',
  that: `ka`,
  hearsay: `saka, teica, apgalvo, pēc, pēc vārdiem, uzskata, tic, sauc, nosauca, noliedz, ja, varētu, var, varbūt, būtu, it kā, esot, neviens`,
  lacking: '(pierādījumu|pierādījumi) … nav',
  confirms: '(tā ir|ir) (taisnība|tiesa) ka …',
  contrary: 'pretēji …, pretēji apgalvotajam',
  never: 'nekad nav (teicis|teikusi) (šo frāzi|šos vārdus), … nav no',
  asks: `vai …, (kas|kāpēc|kā|kad|kur) (ir|bija|tas) …`,
  yes: 'jā',
  no: 'nē',
  claim:
    'apgalvojums, apgalvojumi, ziņa, informācija, ieraksts, citāts, tas, tā, šis, šī, raksts, teksts, vēsts, tie, tās',
  media: 'foto, attēls, attēli, fotogrāfija, video, ieraksts video, audio, ekrānuzņēmums',
  filler: 'ir, bija, verdikts, vērtējums, secinājums, rezultāts, spriedums',
};
