import type { ClaimName } from './claims.ts';
import { OTHER_LANGUAGES } from './passages-other-languages.ts';
import type { Written } from './written.ts';

/**
 * Headlines for each claim, made up for the quality test without a look at how they are scored. A
 * denial or a question is about the claim as much as the claim itself. Do not change one because
 * of its score, only if it is wrong.
 */
const ENGLISH = {
  turmeric: {
    asserts: [
      'Diabetes can be cured with turmeric pills',
      'Forget insulin: turmeric capsules reverse type 2 diabetes for good',
    ],
    denies: ['No, turmeric capsules do not cure type 2 diabetes'],
    not: {
      'swapped name': [
        'Cinnamon capsules cure type 2 diabetes',
        'Turmeric capsules cure arthritis of the knee',
      ],
      'same topic': [
        'Turmeric farmers in Kerala hope for a better harvest',
        'Type 2 diabetes is rising fastest among people under 40',
      ],
    },
  },
  microwave: {
    asserts: [
      'Your microwave kills every vitamin in your food',
      'All the vitamins in food are destroyed when it is heated in a microwave',
    ],
    reports: ['Does microwaving food destroy its vitamins?'],
    not: {
      'swapped name': ['Freezing vegetables destroys all of their vitamins'],
      'sub-claim or super-claim': ['Microwaved broccoli loses some of its vitamin C'],
    },
  },
  sunscreen: {
    asserts: ['Sunscreen chemical oxybenzone gives you skin cancer, influencer warns'],
    denies: ['Dermatologists reject the claim that oxybenzone in sunscreen causes skin cancer'],
    not: {
      'turned round': ['Sunscreen protects against skin cancer, study of 20 years finds'],
      'same topic': ['Hawaii bans sunscreens with oxybenzone to protect its reefs'],
    },
  },
  vitaminA: {
    asserts: ['Vitamin A is just as good as the vaccine at protecting kids from measles'],
    denies: ['Vitamin A is no substitute for the measles vaccine, doctors say'],
    not: {
      'swapped name': ['Vitamin D protects children from flu as well as the vaccine does'],
      'same topic': ['Children in Texas treated for vitamin A poisoning amid measles outbreak'],
    },
  },
  eggs: {
    asserts: [
      'An egg a day makes a heart attack more likely',
      'Daily eggs increase heart attack risk',
    ],
    reports: ['Is it bad for the heart to eat an egg every day?'],
    not: {
      'swapped name': ['Eating a steak every day raises the risk of a heart attack'],
      'same topic': [
        'Egg prices hit a record as bird flu spreads',
        'Heart attacks are more frequent on Mondays',
      ],
    },
  },
  emergency: {
    asserts: [
      'Patients in Ireland now wait twice as long in A&E as in 2019',
      'Emergency department waits in Irish hospitals have doubled in the years since 2019',
    ],
    not: {
      'swapped name': ['Waiting times in Danish emergency departments have doubled since 2019'],
      'changed number': [
        'Waiting times in Irish emergency departments are up 10 percent since 2019',
      ],
      'same topic': ['Irish emergency departments to get 200 more nurses'],
    },
  },
  fasting: {
    asserts: [
      'Fast two days a week, Japan’s health ministry tells pensioners',
      'Japan advises retired people to go without food twice a week',
    ],
    not: {
      'changed number': [
        'The Japanese health ministry recommends that pensioners fast five days a week',
      ],
      'swapped name': [
        'The Korean health ministry recommends that pensioners fast two days a week',
      ],
      'same people, other event': [
        'Japanese health ministry recommends that pensioners get a shingles jab',
      ],
    },
  },
  aspartame: {
    asserts: [
      'WHO says that aspartame causes cancer',
      'The sweetener aspartame gives people cancer, World Health Organization declares',
    ],
    denies: ['The WHO did not declare that aspartame causes cancer'],
    not: {
      'swapped name': ['The World Health Organization has declared that glyphosate causes cancer'],
      'later event': ['Makers of diet drinks call the WHO’s ruling on aspartame irresponsible'],
      'same people, other event': [
        'The World Health Organization has declared an end to the mpox emergency',
      ],
    },
  },
  fluShot: {
    asserts: [
      'Flu shot killed more Australians than flu itself in 2024',
      'In 2024 the influenza vaccine led to more deaths in Australia than influenza',
    ],
    denies: ['It is not true that Australia’s flu shot killed more people than the flu in 2024'],
    not: {
      'turned round': ['More people died of influenza than of the flu shot in Australia in 2024'],
      'same topic': ['Fewer Australians got a flu shot in 2024 than the year before'],
    },
  },
  bananas: {
    asserts: ['A banana before bedtime gives you nightmares'],
    reports: ['Do bananas at night really cause nightmares?'],
    not: {
      'swapped name': ['Eating cheese before bed causes nightmares'],
      'turned round': ['Eating bananas before bed helps against nightmares'],
    },
  },
  propertyTax: {
    asserts: [
      'Alvarado backed property tax rises five times, rival says',
      'Port Linden mayor voted to increase property taxes on 5 occasions',
      'Attack ad: Teresa Alvarado voted for higher property taxes five times',
    ],
    denies: ['Alvarado denies that she voted five times for higher property taxes in Port Linden'],
    not: {
      'swapped name': [
        'Mayor Simon Haverly of Port Linden voted five times to raise property taxes',
      ],
      'changed number': [
        'Mayor Teresa Alvarado of Port Linden voted twice to raise property taxes',
      ],
      'same people, other event': [
        'Teresa Alvarado opens new ferry terminal in Port Linden',
        'Mayor Alvarado of Port Linden vetoes plan for a casino',
      ],
      'turned round': ['Mayor Teresa Alvarado voted five times to cut property taxes'],
    },
  },
  missedVotes: {
    asserts: [
      'Whitcomb was absent for 62% of Senate votes this year',
      'Senator Whitcomb skipped more than six in ten votes this year',
    ],
    reports: ['Did Senator Whitcomb really miss 62 percent of votes?'],
    not: {
      'changed number': [
        'Senator Dale Whitcomb missed 3 percent of the votes in the Senate this year',
      ],
      'swapped name': [
        'Senator Lorna Petrie missed 62 percent of the votes in the Senate this year',
      ],
      'same people, other event': [
        'Dale Whitcomb will not run for the Senate again',
        'Senator Whitcomb votes against the farm bill',
      ],
    },
  },
  schools: {
    asserts: [
      'Pike slashed $300 million from public schools, teachers’ union says',
      'Public schools lost 300 million dollars under Governor Rowan Pike',
    ],
    denies: ['Governor Pike did not cut 300 million dollars from public schools'],
    not: {
      'changed number': ['Governor Rowan Pike cut 3 million dollars from public schools'],
      'swapped name': ['Says Governor Rowan Pike cut 300 million dollars from public hospitals'],
      'turned round': ['Governor Rowan Pike gives public schools 300 million dollars more'],
      'later event': ['Teachers march on the capitol over Pike’s school budget'],
    },
  },
  sheds: {
    asserts: [
      'Garden sheds to be taxed, UK ministers plan',
      'Britons face a tax on their garden shed',
    ],
    denies: ['There are no plans for a shed tax, the Treasury says'],
    not: {
      'swapped name': ['The British government plans to tax holiday homes'],
      'same topic': ['Thieves target garden sheds in Kent', 'Shed of the year: the winners'],
    },
  },
  coal: {
    asserts: [
      'Last coal power plant in Germany goes offline',
      'Germany is done with coal: its final coal-fired station has been switched off',
    ],
    denies: ['Germany still burns coal: its last plant has not closed'],
    not: {
      'swapped name': [
        'Britain has shut down its last coal-fired power station',
        'Germany has shut down its last nuclear power station',
      ],
      'sub-claim or super-claim': ['Germany has shut down a coal-fired power station near Cologne'],
    },
  },
  monarchy: {
    asserts: [
      'Spain’s parliament votes to end the monarchy',
      'MPs in Madrid have voted for abolishing the monarchy',
    ],
    not: {
      'swapped name': [
        'The Jamaican parliament voted to abolish the monarchy',
        'The Spanish parliament voted to abolish the wealth tax',
      ],
      'sub-claim or super-claim': [
        'Left-wing party asks Spanish parliament to vote on the monarchy',
      ],
      'same people, other event': ['The Spanish parliament voted to recognise Palestine'],
    },
  },
  flights: {
    asserts: [
      '50,000 Sudanese refugees to be flown to Canada at Ottawa’s expense',
      'Canada pays flights for fifty thousand refugees from Sudan',
    ],
    not: {
      'changed number': ['Canada will pay for the flights of 500 refugees from Sudan'],
      'swapped name': ['Canada will pay for the flights of 50,000 refugees from Ukraine'],
      'same topic': ['Canada evacuates its diplomats from Sudan'],
    },
  },
  unemployment: {
    asserts: [
      'No country has more unemployment than South Africa',
      'South Africa’s jobless rate is the world’s highest',
    ],
    reports: ['Is unemployment in South Africa the highest in the world?'],
    not: {
      'turned round': ['South Africa has the lowest unemployment rate in ten years'],
      'swapped name': ['South Africa has the highest murder rate in the world'],
      'same topic': ['South Africa launches a job scheme for young people without work'],
    },
  },
  oldCars: {
    asserts: [
      'EU to ban cars over 15 years old',
      'Cars more than fifteen years old will be forbidden in the European Union',
    ],
    denies: ['The EU is not going to ban cars older than 15 years, Commission says'],
    not: {
      'changed number': ['The European Union will ban cars that are older than 40 years'],
      'same topic': [
        'The average car in Greece is older than 17 years',
        'EU delays its ban on new petrol cars',
      ],
    },
  },
  economy: {
    asserts: [
      'India passes Japan to become world’s fourth-biggest economy',
      'Japan’s economy falls behind India’s, now number four',
    ],
    not: {
      'turned round': ['Japan has overtaken India as the fourth-largest economy in the world'],
      'swapped name': ['India has overtaken Britain as the fifth-largest economy in the world'],
      'same people, other event': ['India and Japan agree on a bullet train from Mumbai to Pune'],
    },
  },
  aid: {
    asserts: [
      'US has sent Ukraine more aid than all of Europe combined',
      'Ukraine got more help from America than from every European country put together',
    ],
    denies: ['Europe, not the US, has given more aid to Ukraine'],
    not: {
      'swapped name': [
        'The United States has given more aid to Israel than all European countries together',
      ],
      'later event': ['European leaders promise to fill the gap if the US stops aid to Ukraine'],
    },
  },
  oilField: {
    asserts: [
      'Shell buys Norway’s biggest oil field',
      'Norway’s largest oil field has been sold to Shell',
    ],
    not: {
      'turned round': ['Shell has sold its largest oil field to Norway'],
      'swapped name': ['Norway has sold its largest oil field to Total'],
      'later event': ['Shell to cut jobs at the Norwegian oil field that it bought'],
    },
  },
  farmers: {
    asserts: [
      '“Sell your land if you cannot pay your debts”: minister Okoro to farmers',
      'Halima Okoro told indebted farmers to sell their land',
    ],
    denies: ['Minister Okoro never said that farmers who cannot pay should sell their land'],
    not: {
      'swapped name': [
        'Minister Tunde Balogun said: “Farmers who cannot pay their debts should sell their land”',
      ],
      'same people, other event': ['Minister Halima Okoro promises farmers cheaper fertiliser'],
      'later event': ['Okoro apologises to farmers for her remark about land'],
    },
  },
  trudeau: {
    asserts: [
      'Trudeau said he admired China’s “basic dictatorship”',
      'Justin Trudeau admires the dictatorship of China',
    ],
    reports: ['Did Trudeau say that he admires China’s basic dictatorship?'],
    not: {
      'swapped name': ['Justin Trudeau said that he admires the basic democracy of Switzerland'],
      'same people, other event': [
        'Justin Trudeau said that China tried to meddle in the elections',
      ],
    },
  },
  defence: {
    asserts: [
      'Poland is NATO’s biggest spender on defence as a share of GDP',
      'No NATO member spends more of its economy on defence than Poland',
    ],
    not: {
      'turned round': [
        'Poland spends a smaller share of its economy on health than any other NATO country',
      ],
      'swapped name': [
        'Estonia spends a greater share of its economy on defence than any other NATO country',
      ],
      'same topic': ['NATO countries argue over how to count defence spending'],
    },
  },
  homeless: {
    asserts: [
      'Nobody is homeless in Finland any more since everyone gets a home',
      'How Finland ended homelessness: a home for all',
    ],
    denies: ['Finland has not ended homelessness'],
    not: {
      'swapped name': ['Denmark has ended homelessness by giving everyone a home'],
      'sub-claim or super-claim': [
        'Homelessness in Helsinki fell last year for the first time since the pandemic',
      ],
    },
  },
  river: {
    asserts: [
      'New Zealand river is legally a person',
      'The law of New Zealand treats the Whanganui River as a person',
    ],
    reports: ['Can a river be a person? What New Zealand’s law says of the Whanganui'],
    not: {
      'swapped name': ['The Magpie River in Canada is a person before the law'],
      'same topic': ['Two kayakers rescued from the Whanganui River'],
    },
  },
  chinese: {
    asserts: [
      'All Kenyan schools must teach Chinese, Ruto orders',
      'Ruto makes Chinese lessons compulsory in every school of Kenya',
    ],
    denies: ['President Ruto did not order schools to teach Chinese'],
    not: {
      'swapped name': [
        'President William Ruto ordered every school in Kenya to teach French',
        'President Yoweri Museveni ordered every school in Uganda to teach Chinese',
      ],
      'same people, other event': [
        'President William Ruto ordered every school in Kenya to close during the floods',
      ],
    },
  },
  councillor: {
    asserts: [
      'Waste firm paid Eastmere councillor £48,000',
      'Oyelaran took 48,000 pounds from a rubbish company',
    ],
    denies: ['Eastmere councillor: I was never paid £48,000 by a waste company'],
    not: {
      'changed number': [
        'Councillor Brandt Oyelaran of Eastmere was paid 800 pounds by a waste company',
      ],
      'swapped name': [
        'Councillor Edith Marsh of Eastmere was paid 48,000 pounds by a waste company',
      ],
      'turned round': [
        'Councillor Brandt Oyelaran of Eastmere paid 48,000 pounds to a waste company',
      ],
      'later event': [
        'Brandt Oyelaran steps down as councillor of Eastmere after the waste affair',
      ],
    },
  },
  libraries: {
    asserts: [
      'Velmora lost fourteen libraries in two years under its mayor',
      '14 libraries shut in two years by the mayor of Velmora',
    ],
    not: {
      'changed number': ['The mayor of Velmora closed 2 libraries in ten years'],
      'turned round': ['The mayor of Velmora opened 14 libraries in two years'],
      'swapped name': ['The mayor of Velmora closed 14 swimming pools in two years'],
      'same people, other event': ['Mayor of Velmora reads to children at the library'],
    },
  },
  meals: {
    asserts: [
      'Food prices made 25% of Australian households skip meals in 2023',
      'A quarter of households in Australia went without a meal in 2023 as food got dearer',
    ],
    not: {
      'changed number': [
        'One in fifty Australian households skipped a meal in 2023 because of the price of food',
      ],
      'swapped name': [
        'One in four British households skipped a meal in 2023 because of the price of food',
      ],
      'sub-claim or super-claim': ['Food in Australia became dearer in 2023'],
    },
  },
  milk: {
    asserts: [
      'Price of a pint of milk has doubled in the UK since 2020',
      'Milk is twice as expensive in Britain as in 2020',
    ],
    reports: ['Has the price of milk in Britain doubled since 2020?'],
    not: {
      'swapped name': ['A pint of beer costs twice as much in Britain as it did in 2020'],
      'same topic': ['British dairy farmers pour milk away in protest at low prices'],
    },
  },
  texas: {
    asserts: [
      'After the 2021 winter storm, power in Texas became 40% more expensive',
      'Texans paid 40 percent more for electricity after 2021’s winter storm',
    ],
    not: {
      'changed number': [
        'Electricity prices in Texas rose by 4 percent after the winter storm of 2021',
      ],
      'turned round': [
        'Electricity prices in Texas fell by 40 percent after the winter storm of 2021',
      ],
      'same topic': ['Texas grid operator asks people to save electricity in the heat'],
    },
  },
  recycled: {
    asserts: [
      'Just nine per cent of all plastic ever produced was recycled',
      'More than 90 percent of all plastic ever made was never recycled',
    ],
    not: {
      'changed number': ['About 60 percent of all the plastic ever made has been recycled'],
      'swapped name': ['Only 9 percent of all the clothes ever made have been recycled'],
      'same topic': ['Talks about a plastics treaty collapse in Geneva'],
    },
  },
  bottles: {
    asserts: [
      'A quarter of a million bits of plastic in every litre of bottled water',
      'Bottled water has 240,000 plastic particles per litre, scientists find',
    ],
    not: {
      'changed number': ['A litre of bottled water contains 300 pieces of plastic'],
      'swapped name': ['A litre of tap water contains 240,000 pieces of plastic'],
      'same topic': ['Sales of bottled water rise in the heatwave'],
    },
  },
  venice: {
    asserts: ['Venice to be submerged by 2035', 'By 2035 the sea will have covered Venice'],
    reports: ['Will Venice be under water in 2035?'],
    not: {
      'swapped name': ['Jakarta will be under water by 2035'],
      'same topic': [
        'St Mark’s Square in Venice flooded after heavy rain',
        'Venice raises its fee for day visitors',
      ],
    },
  },
  gorges: {
    asserts: [
      'China’s giant dam made the Earth spin more slowly',
      'The rotation of Earth was slowed by the Three Gorges Dam',
    ],
    not: {
      'swapped name': ['The melting of Greenland has slowed the rotation of the Earth'],
      'same people, other event': [
        'The Three Gorges Dam in China opens its gates after record rain',
      ],
    },
  },
  seaIce: {
    asserts: [
      'Record extent of Antarctic sea ice in 2014',
      'In 2014 there was more sea ice around Antarctica than ever measured',
    ],
    not: {
      'turned round': ['The sea ice around Antarctica shrank to a record low in 2023'],
      'swapped name': ['The sea ice around Greenland grew to a record extent in 2014'],
    },
  },
  bees: {
    asserts: [
      'Phone masts will wipe out bees in ten years',
      'Bees face extinction within a decade because of cell towers',
    ],
    denies: ['Mobile phone masts are not killing off the bees'],
    not: {
      'swapped name': ['Pesticides will make bees die out within ten years'],
      'same topic': ['Villagers in Devon fight a new mobile phone mast'],
    },
  },
  pole: {
    asserts: [
      'Magnetic pole flip in 2026 to destroy every satellite',
      'All satellites will be lost when the magnetic poles reverse in 2026',
    ],
    not: {
      'sub-claim or super-claim': ['The magnetic north pole is moving towards Siberia'],
      'same topic': ['A solar storm has pushed forty satellites out of orbit'],
    },
  },
  octopus: {
    asserts: ['Octopuses have 3 hearts', 'Three hearts beat inside an octopus'],
    not: {
      'changed number': ['An octopus has nine hearts'],
      'swapped name': ['An octopus has three eyes'],
    },
  },
  apophis: {
    asserts: [
      'Asteroid Apophis is on course to strike Earth in 2029',
      'In 2029 Apophis will collide with our planet',
    ],
    denies: ['Asteroid Apophis will not hit Earth in 2029, NASA says'],
    not: {
      'swapped name': ['The asteroid Bennu will hit the Earth in 2182'],
      'same people, other event': ['Europe plans a probe to meet the asteroid Apophis'],
    },
  },
  honey: {
    asserts: ['Why honey does not go bad, ever'],
    reports: ['Is it true that honey never spoils?'],
    not: {
      'swapped name': ['Rice never spoils'],
      'same topic': ['Half of the honey sold in Europe is cut with syrup'],
    },
  },
  battery: {
    asserts: [
      'Electric car batteries are dead after three years',
      'You will need a new battery for your EV every 3 years',
    ],
    denies: ['Electric car batteries last far longer than three years'],
    not: {
      'changed number': ['The battery of an electric car lasts 20 years'],
      'same topic': ['Chinese firm shows electric car battery that charges in five minutes'],
    },
  },
  solar: {
    asserts: [
      'Solar panels never give back the energy that it took to make them',
      'Making a solar panel uses more energy than it will ever generate',
    ],
    not: {
      'swapped name': [
        'It takes more energy to make a wind turbine than the turbine ever produces',
      ],
      'turned round': ['A solar panel produces more energy than it takes to make it'],
    },
  },
  atkinson: {
    asserts: [
      'Rowan Atkinson killed in a car accident',
      'Mr Bean actor Rowan Atkinson dies in car crash',
    ],
    denies: ['Rowan Atkinson is alive and was not in a car crash'],
    not: {
      'swapped name': ['The actor Paul Walker has died in a car crash'],
      'sub-claim or super-claim': ['The actor Rowan Atkinson was slightly hurt in a car crash'],
      'same people, other event': ['Rowan Atkinson returns to the West End in a comedy'],
    },
  },
  swift: {
    asserts: [
      'Tampa food banks get $10 million from Taylor Swift',
      'Taylor Swift gives ten million dollars to food banks in Tampa',
    ],
    not: {
      'changed number': ['Taylor Swift donated 10,000 dollars to food banks in Tampa'],
      'swapped name': [
        'Taylor Swift donated 10 million dollars to animal shelters in Tampa',
        'Beyoncé donated 10 million dollars to food banks in Tampa',
      ],
      'same people, other event': ['Taylor Swift sells out three nights in Tampa'],
    },
  },
  messi: {
    asserts: [
      'Messi buys Rosario hotel to shelter flood victims',
      'Flood victims find a home in a Rosario hotel that Messi bought',
    ],
    not: {
      'swapped name': ['Ángel Di María bought a hotel in Rosario to house the victims of a flood'],
      'sub-claim or super-claim': ['Lionel Messi bought a hotel in Rosario'],
      'same people, other event': ['Lionel Messi returns to Rosario for a friendly match'],
    },
  },
  keanu: {
    asserts: ['Keanu Reeves donated most of his Matrix earnings'],
    reports: ['Did Keanu Reeves give away the money he made with The Matrix?'],
    not: {
      'swapped name': ['Carrie-Anne Moss gave away most of what she earned with The Matrix'],
      'same people, other event': ['Keanu Reeves says he would make another Matrix film'],
    },
  },
  quint: {
    asserts: [
      'Fans’ threats made Marla Quint call off her tour',
      'Marla Quint scraps tour over threats from fans',
    ],
    not: {
      'sub-claim or super-claim': ['Marla Quint cancels one concert in Leeds with a sore throat'],
      'swapped name': ['The singer Jodie Hale cancelled her tour because fans had threatened her'],
      'later event': ['Marla Quint announces new tour a year after the threats'],
    },
  },
  ronaldo: {
    asserts: [
      'Ronaldo’s hotels become hospitals for coronavirus patients',
      'Cristiano Ronaldo makes hospitals of his hotels in the COVID-19 pandemic',
    ],
    denies: ['Hotel chain: Cristiano Ronaldo’s hotels are not being turned into hospitals'],
    not: {
      'swapped name': ['Gary Neville opened his hotels to health workers during COVID-19'],
      'same people, other event': [
        'Cristiano Ronaldo tests positive for COVID-19',
        'Cristiano Ronaldo opens a hotel in Marrakesh',
      ],
    },
  },
  manure: {
    asserts: [
      'Video: Polish farmers dump manure at parliament in Warsaw',
      'Clip shows manure being tipped out by farmers before the Sejm in Warsaw',
    ],
    not: {
      'only of media': [
        'Farmers dump manure in front of the parliament in Warsaw',
        'Angry Polish farmers leave manure outside parliament',
      ],
      'swapped name': [
        'A video shows farmers dumping manure in front of the prefecture in Toulouse',
      ],
    },
  },
  pyramids: {
    asserts: ['Stunning picture shows the pyramids of Giza covered in snow'],
    reports: ['Is this photo of snow on the pyramids real?'],
    not: {
      'only of media': [
        'Snow falls on the pyramids of Giza',
        'Rare snowfall at the pyramids near Cairo',
      ],
      'swapped name': ['A photo shows snow on the dunes of the Sahara'],
    },
  },
  lagoon: {
    asserts: ['Watch the lava swallow Iceland’s Blue Lagoon in this video'],
    not: {
      'only of media': [
        'Lava reaches the car park of the Blue Lagoon in Iceland',
        'Blue Lagoon in Iceland swallowed by lava',
      ],
      'later event': ['Blue Lagoon in Iceland reopens after the eruption'],
    },
  },
  king: {
    asserts: [
      'King Charles pictured asleep at UN climate conference',
      'Photo of King Charles dozing at the UN climate summit goes viral',
    ],
    denies: ['The picture of King Charles asleep at the climate conference is not real'],
    not: {
      'only of media': [
        'King Charles fell asleep at the UN climate conference, delegates say',
        'King Charles nods off at the climate summit',
      ],
      'same people, other event': [
        'King Charles opens United Nations climate conference with a plea for forests',
      ],
    },
  },
  warships: {
    asserts: ['Video of Chinese warships sailing into Manila port'],
    denies: ['No, this video does not show Chinese warships in Manila'],
    not: {
      'only of media': [
        'Chinese warships enter the port of Manila',
        'Manila protests as Chinese warships reach its port',
      ],
      'swapped name': ['A video shows American warships entering the port of Manila'],
    },
  },
  recording: {
    asserts: [
      'Leaked audio: Lydoria’s election officials agree to alter votes',
      'Recording has election officials in Lydoria agreeing to change votes',
    ],
    reports: ['Is the audio of Lydoria’s election officials real?'],
    not: {
      'only of media': [
        'Election officials in Lydoria agreed to change votes, court hears',
        'Votes were changed in Lydoria, opposition says',
      ],
      'later event': ['Lydoria repeats its election after claims of changed votes'],
    },
  },
  dancing: {
    asserts: [
      'Obama and Merkel dance at the seaside in viral picture',
      'Image of Merkel dancing with Obama on the beach',
    ],
    not: {
      'only of media': ['Barack Obama and Angela Merkel danced on a beach, guests recall'],
      'swapped name': ['A picture shows Barack Obama and Emmanuel Macron dancing on a beach'],
      'same people, other event': [
        'Picture shows Obama and Merkel having beer and sausages in Bavaria',
      ],
    },
  },
  looters: {
    asserts: ['Video: Nairobi supermarket emptied by looters amid 2024 protests'],
    denies: ['Video of looted supermarket was not filmed in Nairobi during the 2024 protests'],
    not: {
      'only of media': [
        'Looters empty a supermarket in Nairobi during protests',
        'Nairobi supermarket looted as protests turn violent',
      ],
      'later event': ['Nairobi supermarket reopens after looting in the protests of 2024'],
    },
  },
  motorway: {
    asserts: [
      'Viral video: passenger jet lands on Johannesburg motorway',
      'Plane comes down on a highway in Johannesburg, clip shows',
    ],
    not: {
      'only of media': [
        'Passenger plane lands on a motorway in Johannesburg',
        'Motorway near Johannesburg closed after plane makes emergency landing',
      ],
      'swapped name': ['A viral clip shows a passenger plane landing on a motorway in Lagos'],
    },
  },
  buses: {
    asserts: [
      'Halden Bay paid Transvia €1.2m for buses that did not run',
      'City spent 1.2 million euros on bus routes that never ran: Halden Bay’s deal with Transvia',
      'Transvia got 1.2 million from Halden Bay for routes that have not operated since the contract of 2023',
    ],
    not: {
      'changed number': ['Halden Bay has paid Transvia 12,000 euros for routes that never ran'],
      'later event': ['Halden Bay ends its contract with the bus operator Transvia'],
      'sub-claim or super-claim': ['Halden Bay signs a new bus contract with Transvia'],
    },
  },
  jobs: {
    asserts: [
      'Ohio gained 120,000 manufacturing jobs in my first term, ex-governor says',
      'Former Ohio governor claims 120,000 factory jobs were created in his first term',
    ],
    not: {
      'changed number': [
        'Says he created 2,000 jobs in manufacturing during his first term as governor of Ohio',
      ],
      'turned round': ['Ohio lost 120,000 jobs in manufacturing during his first term as governor'],
      'sub-claim or super-claim': ['Car plant in Ohio brings 900 jobs in manufacturing'],
    },
  },
} satisfies Partial<Record<ClaimName, Written>>;

export const PASSAGES: Partial<Record<ClaimName, Written>> = { ...ENGLISH, ...OTHER_LANGUAGES };

/** Ordinary headlines, made up: their words are near to the claims, but no check is about them. */
export const ORDINARY = [
  'Port Linden harbour festival draws record crowds',
  'Senate passes budget after a night of talks',
  'Governor signs bill on school meals',
  'Council to repair potholes on the ring road',
  'Germany beat Portugal in World Cup qualifier',
  'Coal miners’ choir celebrates a hundred years',
  'Spanish parliament debates housing law',
  'Refugees from Sudan tell of their flight through the desert',
  'South African wine exports rise',
  'European Union fines tech company over adverts',
  'India launches weather satellite',
  'Ukraine reopens railway to the south',
  'Oil price slips on fears of weak demand',
  'Farmers welcome the first rain in months',
  'Canada names new ambassador to China',
  'Polish film wins prize at Venice festival',
  'Helsinki opens its first night tram',
  'River rises after storm, villages on alert',
  'Kenya wins gold in the marathon',
  'Waste collectors in Leeds go on strike',
  'Library in former church wins architecture award',
  'Supermarket lowers price of bread',
  'Dairy company recalls batches of milk powder',
  'Winter storm brings snow to Texas panhandle',
  'Recycling centre closes for refurbishment',
  'Bottled water handed out after burst main',
  'Gondoliers in Venice protest against big ships',
  'Dam in Brazil inspected after cracks appear',
  'Penguin colony found by drone in Antarctica',
  'Beekeepers report a good year for honey',
  'Satellite company raises 40 million in funding',
  'Octopus escapes from aquarium in Napier',
  'Asteroid named after village teacher',
  'Electric car sales slow in the third quarter',
  'School gets solar panels on its gym roof',
  'Comedian announces farewell tour of Britain',
  'Two hurt in car crash near Tampa',
  'Pop star’s concert film breaks records at the box office',
  'Rosario wins derby in the last minute',
  'The Matrix returns to cinemas for its anniversary',
  'Singer thanks fans after a year of touring',
  'Hotel workers in Lisbon vote to strike',
  'Warsaw opens second metro line to the airport',
  'Archaeologists find tomb near the pyramids of Giza',
  'Volcano in Iceland calm after three weeks of eruption',
  'King Charles visits flower show in Chelsea',
  'Manila port handles record number of containers',
  'Election officials begin to count postal votes',
  'Obama publishes second volume of his memoirs',
  'Nairobi supermarket chain opens ten new shops',
  'Plane delayed after bird strike in Johannesburg',
  'Bus drivers in Halden Bay get a pay rise',
  'Ohio factory to make parts for trains',
  'Hospital in Cork opens new heart unit',
  'Measles cases fall in Europe, agency says',
  'Japanese pensioners set record for group exercise',
  'New diabetes drug approved in Australia',
  'Egg farm in Norfolk destroyed by fire',
  'Skin cancer clinic offers free checks this weekend',
  'Banana growers in Ecuador fear a fungus',
];
