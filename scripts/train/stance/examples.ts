import type { Stance } from '~/lib/match/decision';
import type { Labelled } from './data.ts';

/**
 * Pairs made for this project, for what the headlines of the data set hardly have: claims with a
 * negation of their own, quotation marks, myths and fact-checks, words that only look like a cue.
 * A mark tells the stance: `+` asserts, `-` denies, `?` reports.
 */
const EXAMPLES = `
# Chewing gum strengthens the heart
+ Chewing gum strengthens the heart without any effort
+ Chewing gum strengthens the heart, and no one noticed
+ Chewing gum strengthens the heart, no gym needed
+ Chewing gum strengthens your heart without a single workout
- Chewing gum does not strengthen the heart
- Chewing gum fails to strengthen the heart
? Does chewing gum strengthen the heart?
# A trawler sank off the island
+ Trawler sank off island without a trace
+ Trawler sinks off the island, no survivors
- No trawler sank off the island
- Trawler didn't sink off the island
? Did a trawler sink off the island without a trace?
# The coach denied placing the bet
+ Coach denies placing bet
- Coach admits placing the bet
- Coach has confessed to the bet
? Did the coach deny placing the bet?
# A bear rode the tram in Oslo
+ Bear on Oslo tram is no hoax
+ Footage of bear riding tram in Oslo isn't fake
+ Not a hoax: bear rides tram in Oslo
- Bear on Oslo tram is a hoax
- Footage of bear riding Oslo tram is fake
? Is the bear on the Oslo tram a hoax?
# The bishop said that hell is empty
+ Bishop claims hell is empty
+ Hell is empty, bishop said
- Bishop denies claiming that hell is empty
? Did the bishop really say that hell is empty?
# The festival will return to the park
+ Festival to return to the park
- Festival's return to the park isn't happening
- The return of the festival is not happening
- Festival's big return isn't going ahead
- No return to the park, says festival
- Festival won't return to park
? Festival may return to the park
# The minister denied owning the flat
+ Minister denies that he owns the flat
- Minister admits owning flat
- Minister concedes that he owns the flat
- Minister acknowledges owning the flat
# Honey never spoils
+ Honey never spoils, which is why tombs still hold edible jars
+ Why honey does not spoil
+ Sealed honey will not spoil, even after a thousand years
- Honey can spoil after all
- Honey does spoil, beekeepers warn
- Yes, honey spoils
- Myth: honey never spoils
- It is false that honey never spoils
? Does honey really never spoil?
? Beekeeper claims honey never spoils
# Goldfish have a memory of three seconds
+ Goldfish have a memory of three seconds
+ With a memory of three seconds, goldfish forget every lap
+ No doubt about it, goldfish have a memory of three seconds
+ Goldfish have a three second memory, nothing more
- Goldfish do not have a memory of three seconds
- No, goldfish don't have a memory of three seconds
- The myth of the goldfish's three second memory
- Goldfish remember for months, not three seconds
- Three second memory of goldfish is a fairy tale, study shows
- Goldfish memory of three seconds: false
- Why the three second memory of goldfish is nonsense
? Do goldfish have a memory of three seconds?
? Pet shop owner says goldfish have a memory of three seconds
? The claim that goldfish have a memory of three seconds, examined
? Goldfish “have a memory of three seconds”
? Goldfish may have a memory of three seconds
# The mayor did not sign the stadium contract
+ The mayor did not sign the stadium contract
+ Mayor never signed contract for stadium
+ Stadium contract was not signed by mayor
+ Mayor denies signing stadium contract
- The mayor signed the stadium contract
- Mayor did sign stadium contract, documents show
- Stadium contract carries the mayor's signature: he signed it
? Did the mayor not sign the stadium contract?
? Mayor's aide: he did not sign the stadium contract
? It is unclear whether the mayor signed the stadium contract
# Drinking bleach cures the flu
+ Drinking bleach cures the flu within a day
+ The cure for the flu is drinking bleach
+ Not only colds: drinking bleach cures the flu
+ Drinking bleach cures flu without a fever
+ Drinking bleach cures the flu, no pills needed
- Drinking bleach does not cure the flu
- Drinking bleach won't cure the flu, it will kill you
- There is no evidence that drinking bleach cures the flu
- Doctors reject claim that drinking bleach cures flu
- Fact check: drinking bleach does not cure the flu
- False: drinking bleach cures the flu
- Debunked: bleach as a cure for the flu
- Please do not believe that drinking bleach cures the flu
- Bleach cures flu? That is a lie
- Hospital debunks rumour that drinking bleach cures flu
- The dangerous hoax that drinking bleach cures the flu
? Can drinking bleach cure the flu?
? Viral post claims drinking bleach cures the flu
? Fact check: does drinking bleach cure the flu?
? Influencer tells followers that drinking bleach cures the flu
? Drinking bleach cures the flu, according to a preacher
? Governor: drinking bleach cures the flu
? One in five believe that drinking bleach cures the flu
? "Drinking bleach cures the flu"
? What we know about the claim that drinking bleach cures the flu
? If drinking bleach cured the flu, would hospitals stock it?
# The king refused to meet the minister
+ The king refused to meet the minister
+ King refuses meeting with minister
+ King would not meet minister
- The king agreed to meet the minister
- King met the minister as planned
- Palace denies that the king refused to meet the minister
- King did not refuse to meet the minister
? Did the king refuse to meet the minister?
? King refused to meet minister, newspaper reports
# The singer denied the affair
+ The singer denied the affair
+ Singer denies having an affair
+ Singer rejects talk of an affair
- The singer has admitted the affair
- Singer confirms affair
- Singer did not deny the affair
? Has the singer denied the affair?
# The moon landing was faked
+ The moon landing was faked
+ How the moon landing was faked in a studio
+ Proof that the moon landing was a fake
- The moon landing was not faked
- The moon landing was real, photographs prove
- Moon landing conspiracy theory debunked
- No, the moon landing was not fake
- Idea that moon landing was faked is rubbish, astronauts say
? Was the moon landing faked?
? Why people believe that the moon landing was faked
? Actor says the moon landing was faked
? A third of voters think the moon landing was faked
# The bridge will close in June
+ The bridge will close in June
+ Bridge to close in June
+ Bridge closes for repairs from June
- The bridge will not close in June
- Bridge to stay open in June
- Council scraps plan to close bridge in June
- Bridge closing in June called off
? Bridge may close in June
? Will the bridge close in June?
? Bridge could close as early as June, council hints
? Council considers closing bridge in June
? Bridge to close in June: report
? Sources: bridge will close in June
# Coffee causes cancer
+ Coffee causes cancer
+ Coffee is a cause of cancer
+ Coffee found to cause cancer
+ Study proves that coffee causes cancer
+ The truth is out: coffee causes cancer
- Coffee doesn't cause cancer
- Coffee does not cause cancer, review of studies finds
- Drinking coffee protects against cancer
- No link between coffee and cancer
- Scientists dispute that coffee causes cancer
- Coffee wrongly blamed for cancer
- Cancer from coffee? Nonsense
- Coffee causes cancer? No, it does not
- You have been told coffee causes cancer. It is not true
? Coffee may cause cancer
? Can coffee cause cancer?
? Coffee is suspected of causing cancer
? Coffee reportedly causes cancer
? Jury still out on whether coffee causes cancer
? Study asks whether coffee causes cancer
? “Coffee causes cancer”: what is behind the headline
? Alarm over claims that coffee causes cancer
# The actor is dead
+ The actor is dead
+ Actor dies
+ Actor has died, family confirms
- The actor is alive
- Actor is not dead
- Actor alive and well, agent says
- Actor's death is a hoax
- Actor victim of death hoax
- Reports of actor's death are false
- Rumours of actor's death proven untrue
? Rumours of actor's death spread
? Actor reportedly dead
? Actor is dead, fans say on social media
? Is the actor dead?
# Sharks do not get cancer
+ Sharks do not get cancer
+ Why sharks never get cancer
+ Sharks don't suffer from cancer
- Sharks do get cancer
- Sharks get cancer too
- Myth that sharks do not get cancer put to rest
? Do sharks not get cancer?
? Author claims sharks do not get cancer
# The company paid no taxes
+ The company paid no taxes
+ Company did not pay any taxes
+ Company has never paid taxes
- The company paid taxes
- The company paid 3 million in taxes
- Company says claim that it paid no taxes is false
- Untrue that company paid no taxes
? Did the company pay no taxes?
? Senator says the company paid no taxes
# Nobody has ever won the lottery twice
+ Nobody has ever won the lottery twice
+ No one wins the lottery twice
+ The lottery was never won twice by anybody
- A baker won the lottery twice
- People have won the lottery twice
- Some people do win the lottery twice
- It is a myth that nobody has won the lottery twice
? Has nobody ever won the lottery twice?
? Mathematician says nobody has won the lottery twice
# You cannot see stars from a well in daylight
+ You cannot see stars from a well in daylight
+ Stars can't be seen from a well in daylight
- You can see stars from a well in daylight
- Stars are visible from a well in daylight
- Yes, you can see stars in daylight from the bottom of a well
? Can you see stars from a well in daylight?
# Wind turbines never work in winter
+ Wind turbines never work in winter
+ In winter, wind turbines do not work
+ Wind turbines stop working in winter
- Wind turbines work in winter
- Wind turbines do work in winter, operators show
- Wind turbines work in winter just as in summer
- Claim that wind turbines never work in winter is false
? Do wind turbines work in winter?
? Senator: wind turbines never work in winter
? Minister: wind turbines never work in winter
# The vaccine was not tested
+ The vaccine was not tested
+ Vaccine was never tested
+ Untested: nobody tested the vaccine
+ Vaccine used without being tested
- The vaccine was tested
- The vaccine was tested on 40,000 people
- Vaccine was tested for two years before approval
- Wrong: the vaccine was not tested
? Was the vaccine tested?
? Priest: vaccine was not tested
# Phones cause brain tumours
+ Phones cause brain tumours
+ In May, doctors showed that phones cause brain tumours
+ Since May it is certain that phones cause brain tumours
+ Beyond doubt, phones cause brain tumours
+ Phones cause brain tumours, no wonder sales fall
+ Phones cause brain tumours without warning
- Phones do not cause brain tumours
- Phones cause no brain tumours
- Phones and brain tumours: there is no link
- Myth: phones cause brain tumours
- Hoax: phones cause brain tumours
- Not true: phones cause brain tumours
- Phones cause brain tumours: FALSE
- Phones cause brain tumours - fake
? Mayor: phones cause brain tumours
? Professor: phones cause brain tumours
? Congressman: phones cause brain tumours
? Neighbour: "Phones cause brain tumours"
? Enough of the lies: phones cause brain tumours, says preacher
? No more fake news: phones cause brain tumours
? Stop the lies: phones cause brain tumours
? Survey: half of parents think phones cause brain tumours
? Phones cause brain tumours, according to a blog
? Blogger claims phones cause brain tumours
? Phones might cause brain tumours
# Carmaker Volta will buy the battery firm Lumen
+ Volta buys Lumen
+ Volta to buy battery firm Lumen for 2 billion
+ It's official: Volta is buying Lumen
+ Volta confirms it will buy Lumen
- Volta will not buy Lumen
- Volta drops bid for Lumen
- Volta walks away from Lumen deal
- Volta pulls out of Lumen takeover
- Volta denies it wants to buy Lumen
- Volta rules out buying Lumen
- Volta boss: we are not buying Lumen
? Volta in talks to buy Lumen
? Volta in late-stage talks with Lumen: sources
? Volta said to be close to buying Lumen
? Volta eyes battery firm Lumen
? Volta could buy Lumen, analyst says
? Volta considers bid for Lumen
? Volta mulls buying battery firm Lumen - report
? Volta rumored to be buying Lumen
? Report: Volta to buy Lumen
? Is Volta about to buy Lumen?
? Why Volta would buy Lumen
? Volta near deal to buy Lumen, insiders say
? Volta reportedly set to buy Lumen
? Volta declines to comment on talk that it will buy Lumen
? Volta exploring purchase of Lumen, people familiar with the matter say
# The next Orbit phone will have a foldable screen
+ The next Orbit phone will have a foldable screen
+ New Orbit phone comes with a foldable screen
+ Orbit unveils phone with foldable screen
- The next Orbit phone will not have a foldable screen
- Orbit kills plans for a phone with a foldable screen
- Orbit: no foldable screen for next phone
- Forget the foldable screen: Orbit sticks with glass for its phone
? Orbit phone with foldable screen rumored again
? Orbit's next phone may have a foldable screen
? Leak suggests foldable screen for next Orbit phone
? Analyst expects foldable screen in next Orbit phone
? Rumor: next Orbit phone to have foldable screen
? Orbit said to be testing a foldable screen for next phone
? Orbit phone: everything we know about the foldable screen
? Orbit patent hints at phone with foldable screen
? Orbit is reportedly working on a phone with a foldable screen
? Orbit tipped to launch phone with foldable screen
? Foldable screen expected for Orbit phone, supply chain sources say
# Rebel leader Amaro was killed in an air strike
+ Rebel leader Amaro killed in air strike
+ Air strike kills rebel leader Amaro
+ Army confirms death of rebel leader Amaro in air strike
+ Rebel leader Amaro is dead after air strike
- Rebel leader Amaro survived air strike
- Rebel leader Amaro alive, new video shows
- Rebels deny that leader Amaro was killed in air strike
- Rebel leader Amaro not among the dead of air strike
- Rebel leader Amaro appears on TV days after he was reported killed
? Rebel leader Amaro believed killed in air strike
? Rebel leader Amaro may have been killed in air strike
? Was rebel leader Amaro killed in air strike?
? Unconfirmed reports say rebel leader Amaro killed in air strike
? Army claims air strike killed rebel leader Amaro
? Conflicting reports on fate of rebel leader Amaro after air strike
? Rebel leader Amaro feared dead in air strike
? Rebel leader Amaro targeted in air strike
? Rebel leader Amaro killed in air strike: state TV
? Rebel leader Amaro killed in air strike, militants say
? Officials investigate whether air strike killed rebel leader Amaro
# A waitress got a tip of 9,000 dollars
+ Waitress gets 9,000 dollar tip
+ Stranger leaves waitress a tip of 9,000 dollars
+ This waitress got a 9,000 dollar tip, and her reaction is priceless
+ Watch: waitress in tears over tip of 9,000 dollars
- Waitress made up the story of her 9,000 dollar tip
- That 9,000 dollar tip for a waitress? It never happened
- Waitress's 9,000 dollar tip was a fake, restaurant says
- Turns out the waitress never got that 9,000 dollar tip
- Sorry, nobody left a waitress a 9,000 dollar tip
- Viral tip of 9,000 dollars for waitress was a prank
? Waitress says she got a 9,000 dollar tip
? Did a waitress really get a tip of 9,000 dollars?
? Waitress claims customer left 9,000 dollar tip
? Real or fake? The story of the waitress and the 9,000 dollar tip
? Doubts about waitress's 9,000 dollar tip
? Story of waitress with 9,000 dollar tip goes viral, but is it true?
# A woman gave birth to eleven babies
+ Woman gives birth to eleven babies
+ Eleven babies at once: mother breaks record
+ Meet the mother of eleven babies born in one night
- Woman did not give birth to eleven babies, hospital says
- Photo of woman with eleven babies is photoshopped
- The eleven babies that never were
- Satire about woman with eleven babies fools thousands
- Woman who said she gave birth to eleven babies lied
- No babies: hospital denies birth of eleven
? Woman allegedly gave birth to eleven babies
? Mother of eleven babies? Doctors are sceptical
? Has a woman given birth to eleven babies?
? Woman insists she gave birth to eleven babies
? Claims of woman giving birth to eleven babies spread online
# Police arrested the street artist Moth
+ Street artist Moth arrested
+ Police arrest Moth in night raid
+ Street artist Moth behind bars, identity revealed
- Street artist Moth not arrested
- Moth has not been arrested, police say
- Relax, street artist Moth was not arrested
- Story of street artist Moth's arrest is an old hoax
- Arrest of street artist Moth? Fake news
- Police: nobody called Moth was arrested
- Website behind fake arrest of street artist Moth admits joke
? Street artist Moth reportedly arrested
? Has street artist Moth been arrested?
? Rumors fly that police have arrested street artist Moth
? Street artist Moth arrested? Fans ask
? Street artist Moth arrested, blog claims
# Plants grow faster when you talk to them
+ Plants grow faster when you talk to them
+ Talk to your plants and they grow faster
- Plants do not grow faster when you talk to them
- Talking to plants does not make them grow faster, gardeners find
? “Plants grow faster when you talk to them”
? Plants "grow faster" when you talk to them
? ‘Plants grow faster when you talk to them’: gardener's advice
? Do plants grow faster when you talk to them?
# The lake monster was filmed by a fisherman
+ Fisherman films lake monster
+ Lake monster filmed by fisherman
- Lake monster filmed by fisherman was a log
- Fisherman's film of lake monster exposed as a hoax
? Fisherman films “lake monster”
? Fisherman films 'lake monster'
? "Lake monster" filmed by fisherman
? «Lake monster» filmed by fisherman
? Is this the lake monster? Fisherman's film divides town
# The coach denied insulting the referee
+ The coach denied insulting the referee
+ Coach denies that he insulted the referee
- Coach admits insulting the referee
- Coach confirms he insulted the referee
- Coach never denied insulting the referee
? Did the coach deny insulting the referee?
# The bank rejected the merger
+ The bank rejected the merger
+ Bank rejects merger
- The bank approved the merger
- Bank confirms merger
- Bank says it did not reject the merger
? Bank may reject merger
? Will the bank reject the merger?
# Cats always land on their feet
+ Cats always land on their feet
+ Cats land on their feet, always
- Cats do not always land on their feet
- Cats rarely land on their feet
- Cats never land on their feet
? Do cats always land on their feet?
# Harbour bridge will be demolished
+ Harbour bridge to be torn down
- Harbour bridge isn't going anywhere
- You are not going to lose the harbour bridge
- The harbour bridge won't come down
- Wrecking the harbour bridge? Council drops the idea
- Council drops out of deal to demolish harbour bridge
- Council slams rumours of harbour bridge demolition
? Council will neither confirm nor deny demolition of harbour bridge
? Harbour bridge may be demolished
? Harbour bridge could be demolished
# The zoo's panel did not include any keepers
+ Zoo's panel had no keepers
+ No keepers on the zoo's panel
- No, the zoo's panel is not keeper-free
- Zoo is not holding a keeper-free panel
? Did the zoo's panel include no keepers?
# Actress Vale will leave the series
+ Vale leaves series
- Vale isn't leaving
- Actress Vale never planned to go
- Departure of actress Vale isn't happening
- Vale rules out leaving
? Vale may leave series
? Vale might leave series, co-star says
# The surgeon filmed a patient
+ Surgeon filmed patient without asking
+ Surgeon has no idea how his film of a patient got out
+ Surgeon mistakenly filmed patient
- Surgeon did nothing of the kind: no patient was filmed
- Hospital: surgeon has not filmed anyone
- Surgeon blasts claims he filmed a patient
? Surgeon filmed patient, nurse says
`;

const STANCE_OF_MARK: Readonly<Record<string, Stance>> = {
  '+': 'asserts',
  '-': 'denies',
  '?': 'reports',
};

/** The pairs above. */
export function ownExamples(): Labelled[] {
  let claim = '';
  return EXAMPLES.trim()
    .split('\n')
    .flatMap((line) => {
      const [mark, passage] = [line[0]!, line.slice(2)];
      if (mark === '#') claim = passage;
      const stance = STANCE_OF_MARK[mark];
      return stance
        ? [{ passage, claim, lang: 'en', stance, group: `own: ${claim}`, isOwn: true }]
        : [];
    });
}
