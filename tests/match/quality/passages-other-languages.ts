import type { ClaimName } from './claims.ts';
import type { Written } from './written.ts';

/** Like the English ones in `passages.ts`: Spanish, German, French and Portuguese headlines. */
export const OTHER_LANGUAGES = {
  ajo: {
    asserts: [
      'La hipertensión se cura con agua de ajo en ayunas',
      'Agua con ajo: el remedio que elimina la hipertensión',
    ],
    denies: ['No, el agua con ajo no cura la hipertensión'],
    not: {
      'swapped name': ['Beber agua con limón en ayunas cura la hipertensión'],
      'same topic': ['La cosecha de ajo cae por la sequía en Cuenca'],
    },
  },
  alcalde: {
    asserts: [
      'El alcalde de Villarmera gana ahora un 40% más tras subirse el sueldo',
      'Villarmera: el alcalde aumenta su propio salario en un 40 %',
    ],
    not: {
      'changed number': ['El alcalde de Villarmera se subió el sueldo un 2 por ciento'],
      'swapped name': ['El alcalde de Torrenegra se subió el sueldo un 40 por ciento'],
      'same people, other event': ['El alcalde de Villarmera inaugura un polideportivo'],
    },
  },
  siesta: {
    asserts: ['Bruselas prepara la prohibición de la siesta en el trabajo'],
    reports: ['¿Va a prohibir la Unión Europea la siesta en el trabajo?'],
    not: {
      'swapped name': ['La Unión Europea quiere prohibir fumar en las terrazas'],
      'same topic': ['Un estudio dice que la siesta corta mejora la memoria'],
    },
  },
  cocodrilo: {
    asserts: ['Captan en video a un cocodrilo en las calles inundadas de Cancún'],
    denies: ['El video del cocodrilo en una calle inundada no es de Cancún'],
    not: {
      'only of media': ['Un cocodrilo aparece en una calle inundada de Cancún'],
      'swapped name': ['Un video muestra un tiburón en una calle inundada de Miami'],
    },
  },
  pensiones: {
    asserts: [
      'Doscientos mil jubilados en el exterior cobrarán pensión de Argentina',
      'Argentina va a pagar la jubilación a 200 mil personas que viven en el extranjero',
    ],
    not: { 'changed number': ['Argentina pagará pensiones a 300 jubilados en el extranjero'] },
  },

  kuehe: {
    asserts: [
      'Kühe sind in Dänemark ab 2030 verboten',
      'Dänemark will von 2030 an keine Kuhhaltung mehr erlauben',
    ],
    denies: ['Nein, Dänemark verbietet die Haltung von Kühen nicht'],
    not: {
      'swapped name': [
        'Dänemark verbietet ab 2030 die Haltung von Nerzen',
        'Irland verbietet ab 2030 die Haltung von Kühen',
      ],
      'same topic': ['Dänemark führt eine Klimaabgabe für Kühe ein'],
    },
  },
  honorar: {
    asserts: [
      'Energiekonzern zahlte Ministerin Wendt 80.000 Euro',
      'Karla Wendt bekam 80 000 Euro von einem Energieunternehmen',
    ],
    not: {
      'changed number': ['Die Ministerin Karla Wendt erhielt 500 Euro von einem Energiekonzern'],
      'later event': ['Karla Wendt tritt nach der Affäre um das Honorar zurück'],
    },
  },
  handy: {
    asserts: ['Hirntumor durch das Handy im Schlafzimmer'],
    reports: ['Verursachen Handys im Schlafzimmer wirklich Hirntumore?'],
    not: {
      'same topic': ['Jugendliche schlafen schlechter mit dem Handy im Schlafzimmer'],
      'swapped name': ['Pflanzen im Schlafzimmer verursachen Hirntumore'],
    },
  },
  bruecke: {
    asserts: [
      'Video vom Brückeneinsturz in Dresden',
      'In Dresden stürzt eine Brücke ein, wie ein Video zeigt',
    ],
    not: {
      'only of media': ['Brücke in Dresden eingestürzt'],
      'later event': ['Dresden baut die eingestürzte Brücke wieder auf'],
    },
  },
  bargeld: {
    asserts: ['Ab 2027 gibt es kein Bargeld mehr: die EZB schafft es ab'],
    denies: ['Die EZB will das Bargeld nicht abschaffen'],
    not: { 'same people, other event': ['Die Europäische Zentralbank senkt den Leitzins'] },
  },

  lait: {
    asserts: [
      'Le lait donne des calculs rénaux',
      'Attention aux calculs rénaux si vous buvez du lait',
    ],
    denies: ['Non, boire du lait ne provoque pas de calculs rénaux'],
    not: {
      'swapped name': [
        'Boire du café provoque des calculs rénaux',
        'Boire du lait provoque des migraines',
      ],
    },
  },
  maire: {
    asserts: [
      'Saint-Orval : 25 places en crèche supprimées par la maire',
      'La maire de Saint-Orval supprime vingt-cinq places de crèche',
    ],
    not: {
      'changed number': ['La maire de Saint-Orval a supprimé 2 places de crèche'],
      'turned round': ['La maire de Saint-Orval a créé 25 places de crèche'],
      'same people, other event': ['La maire de Saint-Orval inaugure un marché couvert'],
    },
  },
  retraite: {
    asserts: ['La retraite à 70 ans, voulue par le gouvernement'],
    reports: ['Le gouvernement veut-il vraiment la retraite à 70 ans ?'],
    not: {
      'changed number': ['Le gouvernement veut porter l’âge de la retraite à 62 ans'],
      'same topic': ['Manifestation des retraités à Paris pour de meilleures pensions'],
    },
  },
  loup: {
    asserts: [
      'Un loup photographié dans le métro lyonnais',
      'Cette photo d’un loup dans le métro de Lyon fait le tour du web',
    ],
    not: {
      'only of media': ['Un loup dans le métro de Lyon'],
      'swapped name': ['Une photo montre un sanglier dans le métro de Marseille'],
    },
  },
  tour: {
    asserts: ['En été, la tour Eiffel gagne 15 cm'],
    reports: ['Est-il vrai que la tour Eiffel grandit en été ?'],
    not: { 'same topic': ['La tour Eiffel fermée pour cause de grève'] },
  },

  banana: {
    asserts: [
      'Insônia se cura com chá de casca de banana',
      'Chá feito da casca da banana acaba com a insônia',
    ],
    denies: ['Chá de casca de banana não cura insônia'],
    not: {
      'swapped name': ['Chá de casca de abacaxi cura a insônia'],
      'same topic': ['Preço da banana sobe nas feiras de São Paulo'],
    },
  },
  prefeita: {
    asserts: [
      'Serra Clara perde doze postos de saúde, fechados pela prefeita',
      'Prefeita fecha 12 postos de saúde em Serra Clara',
    ],
    not: {
      'changed number': ['A prefeita de Serra Clara fechou 3 postos de saúde'],
      'turned round': ['A prefeita de Serra Clara abriu 12 postos de saúde'],
      'same people, other event': ['A prefeita de Serra Clara é reeleita'],
    },
  },
  imposto: {
    asserts: [
      'Governo quer taxar animais de estimação',
      'Donos de pets vão pagar imposto ao governo',
    ],
    not: {
      'swapped name': ['O governo vai cobrar imposto sobre drones'],
      'same topic': ['Feira de adoção de animais de estimação em Recife'],
    },
  },
  onca: {
    asserts: ['Vídeo: onça passeia dentro de shopping em Manaus'],
    denies: ['Vídeo de onça em shopping não foi gravado em Manaus'],
    not: { 'only of media': ['Onça entra em shopping de Manaus'] },
  },
  moeda: {
    asserts: ['Moeda única de Brasil e Argentina começa em 2027'],
    reports: ['Brasil e Argentina terão mesmo uma moeda única?'],
    not: {
      'same people, other event': ['Brasil e Argentina empatam no Maracanã'],
      'swapped name': ['Uruguai e Paraguai vão adotar uma moeda única em 2027'],
    },
  },
} satisfies Partial<Record<ClaimName, Written>>;
