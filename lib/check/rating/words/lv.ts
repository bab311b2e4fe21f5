import type { RatingWords } from '../lexicon.ts';

export const lv: RatingWords = {
  true: 'patiesība, patiess, patiesa, patiesi, taisnība, pareizi, pareizs, pareiza, īsts, taisnba',
  mixed:
    'puspatiesība, puspatiess, puspatiesa, pārspīlēts, pārspīlējums, neprecīzi, neprecīzs, neprecīza, jaukts, ne gluži',
  false:
    'nepatiesība, nepatiess, nepatiesa, nepatiesi, meli, melīgs, melīga, melīgi, aplams, aplami, nepareizi, nepareizs, nepareiza, viltus, viltots, viltota, viltojums, viltus ziņa, viltus ziņas, izdomāts, izdomāta, izdomājums, krāpšana, mīts, fake, dezinformācija, sazvērestības teorija, maldi, nav taisnība, absurds, pilnīgas muļķības, blēņas',
  unproven:
    'nepierādīts, nepierādīta, neapstiprināts, nepārbaudīts, (nav|bez|trūkst) (pierādījumu|pamata|apstiprinājuma), nepamatots, nepamatota, nepamatoti, neskaidrs, apšaubāms, apšaubāmi, strīdīgs, baumas, nav pierādīts, nevar pārbaudīt, nepārbaudāms',
  'misleading-context':
    'maldinošs, maldinoša, maldinoši, maldina, trūkst konteksta, bez konteksta, izrauts no konteksta, izrauta no konteksta, (nepareizs|nepatiess|viltus|aplams) konteksts, sagrozīts, sagrozīta, izkropļots, manipulatīvs, puspatiess konteksts, vecs video, veca foto, konteksta trūkums, manipulācija',
  satire: 'satīra, satīrisks, parodija, joks, humors',
  outdated: 'novecojis, novecojusi, vairs nav aktuāls, vairs nav patiess, vecs',
  'altered-media':
    'manipulēts, rediģēts, rediģēta, fotomontāža, montāža, dziļviltojums, deepfake, mākslīgā intelekta (radīts|radīta|ģenerēts|veidots), apstrādāts, (attēla|foto|video) manipulācija, fotomanipulācija',
  proven: 'apstiprināts, pierādīts, apstiprināta',
  ended: `vairs nav, vairs ne`,
  now: `tagad, šodien`,
  not: 'nav, ne, nekad, neviens, nekas, nekas no',
  fully: 'pilnīgi, pilnībā, absolūti, galīgi, ļoti, pavisam',
  mostly: 'lielākoties, galvenokārt, pārsvarā, gandrīz, drīzāk, visticamāk, lielā mērā, pamatā',
  partly: 'daļēji, pusē, pus, daļēja, daļējs, zināmā mērā',
  but: 'bet, tomēr, taču, lai gan',
  or: `vai`,
  and: 'un',
  that: `ka`,
  hearsay: `saka, teica, apgalvo, pēc, pēc vārdiem, uzskata, tic, sauc, nosauca, noliedz, ja, varētu, var, varbūt, būtu, it kā, esot, neviens`,
  asks: `vai …, (kas|kāpēc|kā|kad|kur) (ir|bija|tas) …`,
  yes: 'jā',
  no: 'nē',
  claim:
    'apgalvojums, apgalvojumi, ziņa, informācija, ieraksts, citāts, tas, tā, šis, šī, raksts, teksts, vēsts, tie, tās',
  media: 'foto, attēls, attēli, fotogrāfija, video, ieraksts video, audio, ekrānuzņēmums',
  filler: 'ir, bija, verdikts, vērtējums, secinājums, rezultāts, spriedums',
};
