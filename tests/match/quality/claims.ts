/** A claim as a fact-checker puts it down; `title` is the headline of the check. */
export interface QualityClaim {
  claim: string;
  title?: string;
  /** BCP 47 tag; English where it is missing. */
  lang?: string;
}

/**
 * Claims that were made up for the quality test, or that everybody knows, in our own words. Many
 * of the people and towns do not exist. What is true of them does not matter here: they have no
 * ratings. `passages.ts` refers to them by their names.
 */
export const CLAIMS = {
  turmeric: { claim: 'Turmeric capsules cure type 2 diabetes' },
  microwave: { claim: 'Heating food in a microwave destroys all of its vitamins' },
  sunscreen: {
    claim: 'Oxybenzone, an ingredient of sunscreen, causes skin cancer',
    title: 'There is no evidence that sunscreen gives people cancer',
  },
  vitaminA: { claim: 'Vitamin A protects children from measles as well as the vaccine does' },
  eggs: { claim: 'Eating an egg every day raises the risk of a heart attack' },
  emergency: { claim: 'Waiting times in Irish emergency departments have doubled since 2019' },
  fasting: {
    claim: 'The Japanese health ministry recommends that pensioners fast two days a week',
  },
  aspartame: {
    claim: 'The World Health Organization has declared that aspartame causes cancer',
    title: 'What the WHO really said about aspartame',
  },
  fluShot: { claim: 'More people died of the flu shot than of influenza in Australia in 2024' },
  bananas: { claim: 'Eating bananas before bed causes nightmares' },
  propertyTax: {
    claim: 'Mayor Teresa Alvarado of Port Linden voted five times to raise property taxes',
  },
  missedVotes: {
    claim: 'Senator Dale Whitcomb missed 62 percent of the votes in the Senate this year',
    title: 'Does Whitcomb skip most of his votes?',
  },
  schools: { claim: 'Says Governor Rowan Pike cut 300 million dollars from public schools' },
  sheds: { claim: 'The British government plans to tax garden sheds' },
  coal: { claim: 'Germany has shut down its last coal-fired power station' },
  monarchy: { claim: 'The Spanish parliament voted to abolish the monarchy' },
  flights: { claim: 'Canada will pay for the flights of 50,000 refugees from Sudan' },
  unemployment: { claim: 'South Africa has the highest unemployment rate in the world' },
  oldCars: {
    claim: 'The European Union will ban cars that are older than 15 years',
    title: 'No, Brussels does not want to take your old car away',
  },
  economy: { claim: 'India has overtaken Japan as the fourth-largest economy in the world' },
  aid: {
    claim: 'The United States has given more aid to Ukraine than all European countries together',
  },
  oilField: { claim: 'Norway has sold its largest oil field to Shell' },
  farmers: {
    claim:
      'Minister Halima Okoro said: “Farmers who cannot pay their debts should sell their land”',
  },
  trudeau: { claim: 'Justin Trudeau said that he admires the basic dictatorship of China' },
  defence: {
    claim: 'Poland spends a greater share of its economy on defence than any other NATO country',
  },
  homeless: { claim: 'Finland has ended homelessness by giving everyone a home' },
  river: { claim: 'The Whanganui River in New Zealand is a person before the law' },
  chinese: { claim: 'President William Ruto ordered every school in Kenya to teach Chinese' },
  councillor: {
    claim: 'Councillor Brandt Oyelaran of Eastmere was paid 48,000 pounds by a waste company',
    title: 'Eastmere: the truth about the councillor and the rubbish contract',
  },
  libraries: { claim: 'The mayor of Velmora closed 14 libraries in two years' },
  meals: {
    claim: 'One in four Australian households skipped a meal in 2023 because of the price of food',
  },
  milk: { claim: 'A pint of milk costs twice as much in Britain as it did in 2020' },
  texas: { claim: 'Electricity prices in Texas rose by 40 percent after the winter storm of 2021' },
  recycled: { claim: 'Only 9 percent of all the plastic ever made has been recycled' },
  bottles: { claim: 'A litre of bottled water contains 240,000 pieces of plastic' },
  venice: { claim: 'Venice will be under water by 2035' },
  gorges: { claim: 'The Three Gorges Dam in China has slowed the rotation of the Earth' },
  seaIce: { claim: 'The sea ice around Antarctica grew to a record extent in 2014' },
  bees: { claim: 'Mobile phone masts will make bees die out within ten years' },
  pole: { claim: 'A reversal of the magnetic poles will destroy all satellites in 2026' },
  octopus: { claim: 'An octopus has three hearts' },
  apophis: {
    claim: 'The asteroid Apophis will hit the Earth in 2029',
    title: 'Apophis will pass us by, astronomers say',
  },
  honey: { claim: 'Honey never spoils' },
  battery: { claim: 'The battery of an electric car lasts only three years' },
  solar: { claim: 'It takes more energy to make a solar panel than the panel ever produces' },
  atkinson: { claim: 'The actor Rowan Atkinson has died in a car crash' },
  swift: { claim: 'Taylor Swift donated 10 million dollars to food banks in Tampa' },
  messi: { claim: 'Lionel Messi bought a hotel in Rosario to house the victims of a flood' },
  keanu: { claim: 'Keanu Reeves gave away most of what he earned with The Matrix' },
  quint: {
    claim: 'The singer Marla Quint cancelled her tour because fans had threatened her',
    title: 'Why Marla Quint really called off her concerts',
  },
  ronaldo: { claim: 'Cristiano Ronaldo turned his hotels into hospitals for COVID-19 patients' },
  manure: { claim: 'A video shows farmers dumping manure in front of the parliament in Warsaw' },
  pyramids: { claim: 'A photo shows snow on the pyramids of Giza' },
  lagoon: { claim: 'A video shows lava swallowing the Blue Lagoon in Iceland' },
  king: { claim: 'A photo shows King Charles asleep at a United Nations climate conference' },
  warships: { claim: 'A video shows Chinese warships entering the port of Manila' },
  recording: {
    claim: 'An audio recording proves that election officials in Lydoria agreed to change votes',
  },
  dancing: { claim: 'A picture shows Barack Obama and Angela Merkel dancing on a beach' },
  looters: {
    claim: 'A video shows looters emptying a supermarket in Nairobi during the protests of 2024',
    title: 'This supermarket was not looted in Kenya',
  },
  motorway: { claim: 'A viral clip shows a passenger plane landing on a motorway in Johannesburg' },
  buses: {
    claim:
      'Since the new bus contract was signed in March 2023, the city of Halden Bay has paid the operator Transvia 1.2 million euros for routes that never ran',
    title: 'Did Halden Bay pay for buses that never came?',
  },
  jobs: {
    claim:
      'Says he created 120,000 jobs in manufacturing during his first term as governor of Ohio',
  },

  ajo: { lang: 'es', claim: 'Beber agua con ajo en ayunas cura la hipertensión' },
  alcalde: {
    lang: 'es',
    claim: 'El alcalde de Villarmera se subió el sueldo un 40 por ciento',
    title: '¿Cuánto gana de verdad el alcalde de Villarmera?',
  },
  siesta: { lang: 'es', claim: 'La Unión Europea quiere prohibir la siesta en el trabajo' },
  cocodrilo: { lang: 'es', claim: 'Un video muestra un cocodrilo en una calle inundada de Cancún' },
  pensiones: {
    lang: 'es',
    claim: 'Argentina pagará pensiones a 200.000 jubilados en el extranjero',
  },

  kuehe: { lang: 'de', claim: 'Dänemark verbietet ab 2030 die Haltung von Kühen' },
  honorar: {
    lang: 'de',
    claim: 'Die Ministerin Karla Wendt erhielt 80.000 Euro von einem Energiekonzern',
    title: 'Bekam Karla Wendt Geld aus der Wirtschaft?',
  },
  handy: { lang: 'de', claim: 'Handys im Schlafzimmer verursachen Hirntumore' },
  bruecke: { lang: 'de', claim: 'Ein Video zeigt den Einsturz einer Brücke in Dresden' },
  bargeld: { lang: 'de', claim: 'Die Europäische Zentralbank schafft 2027 das Bargeld ab' },

  lait: { lang: 'fr', claim: 'Boire du lait provoque des calculs rénaux' },
  maire: { lang: 'fr', claim: 'La maire de Saint-Orval a supprimé 25 places de crèche' },
  retraite: {
    lang: 'fr',
    claim: 'Le gouvernement veut porter l’âge de la retraite à 70 ans',
    title: 'Retraite à 70 ans : d’où vient cette rumeur ?',
  },
  loup: { lang: 'fr', claim: 'Une photo montre un loup dans le métro de Lyon' },
  tour: { lang: 'fr', claim: 'La tour Eiffel grandit de quinze centimètres en été' },

  banana: { lang: 'pt', claim: 'Chá de casca de banana cura a insônia' },
  prefeita: { lang: 'pt', claim: 'A prefeita de Serra Clara fechou 12 postos de saúde' },
  imposto: { lang: 'pt', claim: 'O governo vai cobrar imposto sobre animais de estimação' },
  onca: { lang: 'pt', claim: 'Um vídeo mostra uma onça dentro de um shopping em Manaus' },
  moeda: {
    lang: 'pt',
    claim: 'Brasil e Argentina vão adotar uma moeda única em 2027',
    title: 'É falso que o real será substituído por uma moeda comum',
  },
} satisfies Record<string, QualityClaim>;

export type ClaimName = keyof typeof CLAIMS;
