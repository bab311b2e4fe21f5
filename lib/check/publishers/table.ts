/**
 * Known fact-checking organisations, one to a line:
 *
 *   name ; other names | sites | country | languages | IFCN | desk
 *
 * - other names: between semicolons, as checks print them; case, accents and signs do not matter
 * - sites: host names without `www.`, the first is its main one; subdomains belong to them
 * - country: ISO 3166-1 (and XK, Kosovo), where it is based
 * - languages: ISO 639-1 or 639-3, the first is its main one
 * - IFCN: whether it is a verified signatory of the IFCN Code of Principles. `yes`: stands on the
 *   newest copy of the IFCN's own list that was at hand; `expired`: stood on an earlier copy and
 *   not on the newest; `unknown`: neither
 * - desk: `established` if it meets what docs/publishers.md asks of a desk without that signature
 *
 * Verified by look-up on 2026-11-23, from the IFCN's list of verified signatories
 * (github.com/IFCN/verified-signatories, its newest stored revision, f981260, and earlier ones). A
 * copy ages: who signs or lapses later is not in it. docs/publishers.md says how to correct a line.
 */
export const PUBLISHER_TABLE = `
ABS-CBN Fact Check ; ABS-CBN News | news.abs-cbn.com,abs-cbn.com | PH | en,tl | yes |
Agência Lupa ; Lupa ; Piauí Lupa | agencialupa.org,lupa.news,lupa.uol.com.br,piaui.folha.uol.com.br | BR | pt | yes |
Agencia Ocote ; Fáctica | agenciaocote.com | GT | es | yes |
AkhbarMeter | akhbarmeter.org | EG | ar,en | yes |
Animal Político ; El Sabueso | animalpolitico.com | MX | es | yes |
Annie Lab | annielab.org | HK | en,zh | yes |
Annir | annir.ly | LY | ar | yes |
ANSA Fact-checking ; ANSA | ansa.it | IT | it | yes |
Aos Fatos | aosfatos.org | BR | pt | yes |
APA-Faktencheck ; APA Fact Check | apa.at | AT | de | yes |
ARIJ ; Arab Fact-Checkers Network | arij.net | JO | ar,en | yes |
AAP FactCheck ; Australian Associated Press ; AAP | aap.com.au | AU | en | yes |
AFP Fact Check ; AFP ; Agence France-Presse ; AFP Factuel ; AFP Factual ; AFP Checamos ; AFP Faktencheck | factcheck.afp.com,afp.com | FR | en,fr,es,pt,de,ar,hi,id,th,ko,pl,cs,sk,hu,ro,bg,el,fi,nl,ca,sr,my,bn,ms | yes |
Africa Check | africacheck.org | ZA | en,fr,sw | yes |
15min Patikrinta ; Patikrinta 15min | 15min.lt | LT | lt | yes |
Balobaki Check | balobakicheck.com | CD | fr | yes |
Beam Reports | beamreports.com | SD | ar,en | yes |
Belarusian Investigative Center | investigatebel.org | BY | be,ru | yes |
Bolivia Verifica | boliviaverifica.bo | BO | es | yes |
BOOM ; BOOM Live ; BOOM Fact Check ; Boomlive | boomlive.in | IN | en,hi,bn | yes |
BR24 Faktenfuchs ; Faktenfuchs ; Bayerischer Rundfunk | br.de | DE | de | yes |
Business News Tunisia ; BN Check | businessnews.com.tn | TN | fr,ar | yes |
Cazadores de Fake News | cazadoresdefakenews.info | VE | es | yes |
Check Your Fact | checkyourfact.com | US | en | yes |
Chequeado | chequeado.com | AR | es | yes |
CivilNet | civilnet.am | AM | hy,en | yes |
ColombiaCheck | colombiacheck.com | CO | es | yes |
CORRECTIV ; CORRECTIV.Faktencheck ; Correctiv Faktencheck | correctiv.org | DE | de,tr | yes |
Cotejo.info ; Cotejo | cotejo.info | VE | es | yes |
DataCheck | data-check.org | CM | fr | yes |
Delfi Melo detektorius ; Melo detektorius | delfi.lt | LT | lt,ru | yes |
Delfi.lv ; Delfi Latvia | delfi.lv | LV | lv | yes |
Eesti Päevaleht Faktikontroll ; Delfi Faktikontroll | epl.delfi.ee,delfi.ee | EE | et | yes |
Demagog.cz ; Demagog | demagog.cz | CZ | cs | yes |
Demagog.org.pl ; Demagog ; Stowarzyszenie Demagog | demagog.org.pl | PL | pl | yes |
Demagog.sk ; Demagog | demagog.sk | SK | sk | yes |
DigitEye India ; DigitEYE | digiteye.in | IN | en | yes |
Doble Check | doblecheck.cr | CR | es | yes |
Doğrula ; Doğrula.org | dogrula.org | TR | tr | yes |
Doğruluk Payı | dogrulukpayi.com | TR | tr | yes |
dpa-Faktencheck ; dpa ; dpa Factchecking ; Deutsche Presse-Agentur | dpa-factchecking.com,dpa.com | DE | de,nl,fr | yes |
Dubawa | dubawa.org | NG | en | yes |
DW Fact Check ; Deutsche Welle ; DW | dw.com | DE | de,en,es,fr,pt,ar,tr,uk,ru | yes |
Ecuador Chequea | ecuadorchequea.com | EC | es | yes |
Efecto Cocuyo ; Cocuyo Chequea | efectococuyo.com | VE | es | yes |
EFE Verifica ; Agencia EFE ; EFE | verifica.efe.com,efe.com | ES | es | yes |
Eleza Fact | elezafact.cd | CD | fr,sw | yes |
Ellinika Hoaxes | ellinikahoaxes.gr | GR | el | yes |
Estadão Verifica ; Estadão | politica.estadao.com.br,estadao.com.br | BR | pt | yes |
Fact Crescendo | factcrescendo.com | IN | hi,en,mr,gu,ml,ta,or,as,bn,si,km,my | yes |
Fact Investigation Platform ; FIP.am | fip.am | AM | hy,en | yes |
Facta ; Facta.news | facta.news | IT | it | yes |
FactCheck Georgia ; FactCheck.ge | factcheck.ge | GE | ka,en | yes |
FactCheck Lab | factchecklab.org | HK | zh | yes |
FactCheck.kz | factcheck.kz | KZ | ru,kk | yes |
FactCheck.org ; Annenberg Public Policy Center | factcheck.org | US | en,es | yes |
FactCheckAfrica | factcheckafrica.net | NG | en | yes |
FactChecker.gr | factchecker.gr | GR | el | yes |
FactCheckNI | factcheckni.org | GB | en | yes |
FactCheckZW | factcheckzw.org | ZW | en | yes |
Factchequeado | factchequeado.com | US | es | yes |
Factly ; FACTLY Media & Research | factly.in | IN | en,te | yes |
Factnameh | factnameh.com | CA | fa | yes |
Factual.ro ; Factual | factual.ro | RO | ro | yes |
FakeNews.pl | fakenews.pl | PL | pl | yes |
FakeNews Tragač ; Fake News Tragač | fakenews.rs | RS | sr | yes |
Faktisk.no ; Faktisk | faktisk.no | NO | no | yes |
Faktograf.hr ; Faktograf | faktograf.hr | HR | hr | yes |
Faktoje ; Faktoje.al | faktoje.al | AL | sq | yes |
Fakt Yoxla ; Faktyoxla | faktyoxla.info | AZ | az | yes |
Fast Check CL ; Fast Check | fastcheck.cl | CL | es | yes |
First Check | firstcheck.in | IN | en | yes |
France 24 Les Observateurs ; The Observers ; Les Observateurs | observers.france24.com | FR | fr,en,ar,fa | yes |
Full Fact | fullfact.org | GB | en | yes |
GhanaFact | ghanafact.com | GH | en | yes |
Green eFact ; Green Efact | greenefact.sapo.pt | PT | pt | yes |
Gwara Media | gwaramedia.com | UA | uk,en | yes |
HaqCheck | haqcheck.org | ET | am,om,ti,en | yes |
Hibrid.info ; Hibrid | hibrid.info | XK | sq | yes |
HKBU Fact Check | factcheck.hkbu.edu.hk | HK | zh,en | yes |
India Today Fact Check ; India Today ; Aaj Tak Fact Check | indiatoday.in,aajtak.in | IN | en,hi | yes |
InFact | infact.press | JP | ja | yes |
Info Veritas ; InfoVeritas | info-veritas.com | ES | es | yes |
Istinomer | istinomer.rs | RS | sr | yes |
Istinomjer | istinomjer.ba | BA | bs | yes |
Japan Fact-check Center ; JFC | factcheckcenter.jp | JP | ja | yes |
JTBC Fact Check ; JTBC | news.jtbc.co.kr,jtbc.co.kr | KR | ko | yes |
Källkritikbyrån | kallkritikbyran.se | SE | sv | yes |
Kallxo ; Krypometër ; Krypometer | kallxo.com | XK | sq | yes |
Kashif | kashif.ps | PS | ar | yes |
Knack ; Knack Factcheck | knack.be | BE | nl | yes |
Kompas.com ; Kompas Cek Fakta | kompas.com | ID | id | yes |
la diaria Verifica ; la diaria | ladiaria.com.uy | UY | es | yes |
La República Verificador ; Verificador de La República | larepublica.pe | PE | es | yes |
La Silla Vacía | lasillavacia.com | CO | es | yes |
Lead Stories | leadstories.com | US | en,es,fr,hi,pl,ro,uk | yes |
Lighthouse Journalism | lighthousejournalism.com | IN | en | yes |
Liputan6 ; Cek Fakta Liputan6 | liputan6.com | ID | id | yes |
Litmus | litmus-factcheck.jp | JP | ja | yes |
Local Voices Liberia | localvoicesliberia.com | LR | en | yes |
LRT Faktai ; LRT | lrt.lt | LT | lt | yes |
Maharat News ; Fact-o-meter | maharat-news.com | LB | ar | yes |
Mala Espina Check ; Mala Espina | malaespinacheck.cl | CL | es | yes |
Maldita.es ; Maldita ; Maldito Bulo | maldita.es | ES | es,ca,gl,eu | yes |
Manorama Online ; Malayala Manorama | manoramaonline.com | IN | ml | yes |
Medical Dialogues | medicaldialogues.in | IN | en | yes |
MyGoPen | mygopen.com | TW | zh | yes |
Myth Detector ; Media Development Foundation | mythdetector.com,mythdetector.ge | GE | ka,en | yes |
Nepal Fact Check ; NepalFactCheck | nepalfactcheck.org | NP | ne,en | yes |
Newschecker | newschecker.in,newschecker.co | IN | en,hi,mr,gu,pa,ta,te,kn,ml,bn,ur,as | yes |
NewsMeter | newsmeter.in | IN | en,te,ta | yes |
NewsMobile ; Newsmobile Fact Check | newsmobile.in | IN | en,hi | yes |
Newtral | newtral.es | ES | es | yes |
Observador Fact Check ; Observador | observador.pt | PT | pt | yes |
Open ; Open Online ; Open Fact-checking | open.online | IT | it | yes |
Oštro ; Razkrinkavanje.si | ostro.si | SI | sl | yes |
PA Fact Check ; PA Media ; Press Association | pa.media | GB | en | yes |
Pagella Politica | pagellapolitica.it | IT | it | yes |
PesaCheck | pesacheck.org | KE | en,fr,sw,am,om,ti,so | yes |
Piga Firimbi ; Africa Uncensored | pigafirimbi.africauncensored.online,pigafirimbi.africauncensored.net | KE | en,sw | yes |
Polígrafo | poligrafo.sapo.pt,poligrafo.pt | PT | pt | yes |
PolitiFact | politifact.com | US | en,es | yes |
MediaWise ; Poynter MediaWise | poynter.org | US | en | yes |
Pravda ; Stowarzyszenie Pravda | pravda.org.pl | PL | pl | yes |
PressOne.PH ; PressOne | pressone.ph | PH | en,tl | yes |
Provereno ; Provereno.Media | provereno.media | EE | ru | yes |
PTI Fact Check ; Press Trust of India ; PTI | ptinews.com | IN | en,hi | yes |
Público Prova dos Factos ; Prova dos Factos | publico.pt | PT | pt | yes |
Rappler | rappler.com | PH | en,tl | yes |
Raskrikavanje ; KRIK | raskrikavanje.rs | RS | sr | yes |
Raskrinkavanje.ba ; Raskrinkavanje | raskrinkavanje.ba | BA | bs | yes |
Raskrinkavanje.me ; Raskrinkavanje | raskrinkavanje.me | ME | cnr,sr | yes |
Re:Baltica ; Re:Check | rebaltica.lv | LV | lv,ru,en | yes |
Reuters Fact Check ; Reuters | reuters.com,reutersagency.com | GB | en,es,pt | yes |
Sawab | sawablb.com | LB | ar | yes |
Science Feedback ; Climate Feedback ; Health Feedback | science.feedback.org,sciencefeedback.co,climatefeedback.org,healthfeedback.org | FR | en,fr | yes |
Agence Science-Presse ; Détecteur de rumeurs | sciencepresse.qc.ca | CA | fr | yes |
Snopes ; Snopes.com | snopes.com | US | en | yes |
Soch Fact Check | sochfactcheck.com | PK | en,ur | yes |
StopFake ; StopFake.org | stopfake.org | UA | uk,ru,en,es,fr,de,it,pl,ro,bg,cs,nl,sr | yes |
StopFals ; StopFals! | stopfals.md | MD | ro,ru | yes |
T Verifica ; Telemundo ; Noticias Telemundo | telemundo.com | US | es | yes |
Taiwan FactCheck Center ; TFC | tfc-taiwan.org.tw | TW | zh | yes |
Tech4Peace ; Tech 4 Peace | t4p.co | IQ | ar | yes |
Telugu Post ; Telugupost | telugupost.com | IN | te,en | yes |
Tempo ; Tempo Cek Fakta ; Cek Fakta Tempo | cekfakta.tempo.co,tempo.co | ID | id | yes |
Teyit ; Teyit.org | teyit.org | TR | tr | yes |
The Canadian Press ; La Presse Canadienne | thecanadianpressnews.ca,thecanadianpress.com | CA | en,fr | yes |
The Dispatch ; The Dispatch Fact Check | thedispatch.com | US | en | yes |
TheJournal.ie FactCheck ; The Journal FactCheck ; The Journal ; TheJournal.ie | thejournal.ie | IE | en | yes |
The Lallantop ; Lallantop | thelallantop.com | IN | hi | yes |
The Quint ; WebQoof ; The Quint WebQoof | thequint.com | IN | en,hi | yes |
The Whistle ; Globes | globes.co.il,thewhistle.co.il | IL | he | yes |
TheCable Fact Check ; TheCable | factcheck.thecable.ng,thecable.ng | NG | en | yes |
Tirto.id ; Tirto | tirto.id | ID | id | yes |
TjekDet | tjekdet.dk | DK | da | yes |
Togo Check ; TogoCheck | togocheck.com | TG | fr | yes |
Univision El Detector ; El Detector ; Univision | univision.com | US | es | yes |
UOL Confere ; UOL | noticias.uol.com.br | BR | pt | yes |
VERA Files | verafiles.org | PH | en,tl | yes |
Verificado | verificado.com.mx | MX | es | yes |
Verify-Sy ; Verify Syria ; Ta'akkad | verify-sy.com | SY | ar,en,tr | yes |
Viral Check | viralcheck.pt | PT | pt | yes |
Vishvas News ; Vishvas.News | vishvasnews.com | IN | hi,en,pa,or,as,gu,ta,te,ml,mr,bn,ur | yes |
Vistinomer ; Truthmeter | vistinomer.mk,truthmeter.mk | MK | mk,sq | yes |
VoxCheck ; VoxUkraine | voxukraine.org | UA | uk,en,ru | yes |
VRT NWS Check ; VRT NWS ; VRT | vrtnws.be,vrt.be | BE | nl | yes |
The Washington Post Fact Checker ; The Washington Post ; Washington Post ; The Fact Checker | washingtonpost.com | US | en | yes |
Wisconsin Watch | wisconsinwatch.org | US | en | yes |
YouTurn ; You Turn | youturn.in | IN | ta,en | yes |
20 Minutes Fake Off ; 20 Minutes | 20minutes.fr | FR | fr | expired | established
Agência Pública Truco ; Agência Pública ; Truco | apublica.org | BR | pt | expired | established
AP Fact Check ; Associated Press ; The Associated Press ; AP | apnews.com,ap.org | US | en,es | expired | established
Congo Check | congocheck.net | CD | fr,sw,ln | expired |
Dagens Nyheter Faktakollen ; Dagens Nyheter | dn.se | SE | sv | expired | established
Fatabyyano | fatabyyano.net | JO | ar | expired |
Franceinfo Vrai ou Faux ; Vrai ou Fake ; Franceinfo ; France Info | francetvinfo.fr,franceinfo.fr | FR | fr | expired | established
La Voce ; Lavoce.info | lavoce.info | IT | it | expired | established
Le Monde Les Décodeurs ; Les Décodeurs ; Le Monde | lemonde.fr | FR | fr | expired | established
Libération CheckNews ; CheckNews ; Libération ; Désintox | liberation.fr | FR | fr | expired | established
Logically Facts ; Logically | logicallyfacts.com,logically.ai | GB | en,hi | expired |
Mafindo ; TurnBackHoax ; Turn Back Hoax | turnbackhoax.id,mafindo.or.id,cekfakta.com | ID | id | expired | established
Nieuwscheckers | nieuwscheckers.nl | NL | nl | expired | established
NU.nl NUcheckt ; NUcheckt ; NU.nl | nu.nl | NL | nl | expired | established
Real or Not | realornotmm.info | MM | my | expired |
RMIT ABC Fact Check ; ABC Fact Check ; RMIT FactLab | abc.net.au,rmit.edu.au | AU | en | expired | established
South Asia Check | southasiacheck.org | NP | en,ne | expired |
Suara.com ; Suara | suara.com | ID | id | expired |
The Ferret ; Ferret Fact Service | theferret.scot | GB | en | expired | established
THIP Media ; The Healthy Indian Project ; THIP | thip.media | IN | en,hi,bn | expired |
USA Today Fact Check ; USA Today ; USA TODAY | usatoday.com | US | en | expired | established
FactChecker.in | factchecker.in | IN | en | expired | established
Alt News | altnews.in | IN | en,hi | unknown | established
ARD-faktenfinder ; Faktenfinder ; Tagesschau Faktenfinder ; Tagesschau | tagesschau.de | DE | de | unknown | established
BBC Verify ; BBC Reality Check ; BBC News ; BBC | bbc.com,bbc.co.uk | GB | en | unknown | established
CBC News Fact Check ; CBC News | cbc.ca | CA | en | unknown | established
Radio-Canada Décrypteurs ; Décrypteurs ; Les Décrypteurs | ici.radio-canada.ca,radio-canada.ca | CA | fr | unknown | established
Channel 4 News FactCheck ; Channel 4 FactCheck ; Channel 4 News | channel4.com | GB | en | unknown | established
CNN Facts First ; CNN Fact Check ; CNN | cnn.com | US | en | unknown | established
The New York Times ; New York Times | nytimes.com | US | en | unknown | established
NPR ; NPR Fact Check | npr.org | US | en | unknown | established
NBC News Fact Check ; NBC News | nbcnews.com | US | en | unknown | established
CBS News Confirmed ; CBS News | cbsnews.com | US | en | unknown | established
VERIFY ; Verify This | verifythis.com | US | en,es | unknown | established
Newsweek Fact Check ; Newsweek | newsweek.com | US | en | unknown |
Polygraph.info ; Polygraph | polygraph.info | US | en | unknown |
Factograph ; Фактограф | factograph.info | CZ | ru | unknown |
Truth or Fiction ; TruthOrFiction.com | truthorfiction.com | US | en | unknown | established
Viet Fact Check | vietfactcheck.org | US | vi,en | unknown |
Piyaoba ; 辟謠吧 | piyaoba.org | US | zh | unknown |
TF1 Les Vérificateurs ; Les Vérificateurs ; TF1 Info | tf1info.fr,lci.fr | FR | fr | unknown | established
Les Surligneurs | lessurligneurs.eu | FR | fr | unknown | established
RTBF Faky ; Faky | rtbf.be | BE | fr | unknown | established
Factcheck.Vlaanderen | factcheck.vlaanderen | BE | nl | unknown | established
deCheckers | decheckers.be | BE | nl | unknown | established
Pointer ; KRO-NCRV Pointer | pointer.kro-ncrv.nl | NL | nl | unknown | established
Mimikama | mimikama.org,mimikama.at,mimikama.education | AT | de | unknown | established
Faktabaari | faktabaari.fi | FI | fi | unknown | established
Viralgranskaren ; Metro Viralgranskaren | metro.se | SE | sv | unknown |
Verificat | verificat.cat | ES | ca,es | unknown | established
VerificaRTVE ; RTVE | rtve.es | ES | es | unknown | established
Bufale.net | bufale.net | IT | it | unknown |
BUTAC | butac.it | IT | it | unknown |
Konkret24 | konkret24.tvn24.pl | PL | pl | unknown | established
OKO.press | oko.press | PL | pl | unknown | established
Manipulátoři.cz | manipulatori.cz | CZ | cs | unknown |
Lakmusz | lakmusz.hu | HU | hu | unknown | established
Factcheck.bg | factcheck.bg | BG | bg | unknown | established
Veridica | veridica.ro | RO | ro,ru | unknown |
Fact Check Cyprus | factcheckcyprus.org | CY | el | unknown |
EUfactcheck | eufactcheck.eu | NL | en | unknown |
EUvsDisinfo | euvsdisinfo.eu | BE | en,ru | unknown |
Detector Media ; Детектор медіа | detector.media | UA | uk | unknown | established
The Insider Antifake ; The Insider | theins.ru,theins.press | LV | ru,en | unknown |
Malumatfuruş | malumatfurus.org | TR | tr | unknown |
Misbar ; مسبار | misbar.com | QA | ar,en | unknown | established
Akeed | akeed.jo | JO | ar | unknown | established
Matsda2sh ; متصدقش | matsda2sh.com | EG | ar | unknown |
Rumor Scanner | rumorscanner.com | BD | bn,en | unknown |
Fact Watch ; FactWatch | fact-watch.org | BD | bn,en | unknown |
Dismislab | dismislab.com | BD | bn,en | unknown |
Dainik Bhaskar No Fake News ; Dainik Bhaskar | bhaskar.com | IN | hi | unknown |
DFRAC | dfrac.org | IN | en,hi,ur | unknown |
News Nation ; Newsnation | newsnationtv.com,newsnation.in | IN | hi | unknown |
Cofact Thailand ; Cofact | cofact.org | TH | th | unknown |
Sure and Share Center ; ชัวร์ก่อนแชร์ | tna.mcot.net | TH | th | unknown |
Anti-Fake News Center Thailand | antifakenewscenter.com | TH | th | unknown |
Sebenarnya.my | sebenarnya.my | MY | ms | unknown |
Cofacts ; 真的假的 | cofacts.tw | TW | zh | unknown | established
SNU FactCheck | factcheck.snu.ac.kr | KR | ko | unknown | established
FIJ FactCheck Initiative Japan | fij.info | JP | ja | unknown |
Tsek.ph | tsek.ph | PH | en,tl | unknown |
MindaNews | mindanews.com | PH | en | unknown | established
FactCheckHub | factcheckhub.com | NG | en | unknown | established
Fact-Check Ghana | fact-checkghana.com | GH | en | unknown |
ZimFact | zimfact.org | ZW | en | unknown |
CITE Fact Check ; CITE ; Centre for Innovation and Technology | cite.org.zw,factcheck.cite.org.zw | ZW | en | unknown |
211 Check | 211check.org | SS | en | unknown |
Namibia Fact Check | namibiafactcheck.org.na | NA | en | unknown |
G1 Fato ou Fake ; Fato ou Fake ; G1 | g1.globo.com | BR | pt | unknown | established
Projeto Comprova ; Comprova | projetocomprova.com.br | BR | pt | unknown | established
Boatos.org | boatos.org | BR | pt | unknown |
E-farsas | e-farsas.com | BR | pt | unknown |
OjoPúblico ; OjoBiónico | ojo-publico.com | PE | es | unknown | established
Convoca Verifica ; Convoca | convoca.pe | PE | es | unknown |
Salud con lupa | saludconlupa.com | PE | es | unknown |
Verificado Uruguay ; Verificado.uy | verificado.uy | UY | es | unknown |
Lupa Media | lupa.com.ec | EC | es | unknown |
Es Paja ; EsPaja | espaja.com | VE | es | unknown |
elTOQUE DeFacto ; elTOQUE | eltoque.com | CU | es | unknown |
Reverso | reversoar.com | AR | es | unknown |
`;
