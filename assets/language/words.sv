# What people of Swedish-language schools call the same things.
# One meaning to a line: a key, a colon, and the names that mean the same, the usual one first.
# A key says the same in every language, so the files together are a dictionary as well. A name is in its base form.

# Devices
computer: dator, arbetsstation, pc
laptop: bärbar dator, laptop, bärbar
desktop-computer: stationär dator, bordsdator
chromebook: chromebook
tablet: surfplatta, pekplatta, platta, ipad
phone: telefon, mobiltelefon, mobil, smarttelefon
printer: skrivare, printer, multifunktionsskrivare
copier: kopiator, kopieringsmaskin
scanner: skanner, bildläsare
projector: projektor, videokanon, videoprojektor, kanon
screen: skärm, bildskärm, display
projection-screen: filmduk, projektorduk
interactive-board: interaktiv tavla, smarttavla, skrivtavla, smartboard
touch-screen: pekskärm
document-camera: dokumentkamera
webcam: webbkamera
camera: kamera
headphones: hörlurar, lurar, headset
loudspeaker: högtalare
microphone: mikrofon, mick
mouse: mus
touchpad: styrplatta
keyboard: tangentbord
key: tangent, knapp
stylus: pekpenna, digital penna, styluspenna
charger: laddare, nätadapter
charging-cart: laddningsvagn, datorvagn
charging-cabinet: laddskåp, laddningsskåp
battery: batteri, ackumulator
docking-station: dockningsstation, docka
adapter: adapter
cable: kabel, sladd
extension-cord: skarvsladd, grenuttag
usb-stick: usb-minne, usb-sticka, minnessticka
hard-disk: hårddisk, ssd
memory-card: minneskort
remote-control: fjärrkontroll, fjärr
loan-device: lånedator, låneenhet, reservdator
shared-device: gemensam enhet, gemensam dator, delad enhet
device: enhet, apparat
case: skal, fodral
lock-cable: kabellås, vajerlås
robot: robot, golvrobot
vr-glasses: vr-glasögon, virtuella glasögon
3d-printer: 3d-skrivare
micro-computer: microbit, micro:bit
television: tv, television, infoskärm
game-console: spelkonsol
toner: toner, färgpatron, bläckpatron
paper-jam: papperstrassel, papperstopp, papper fastnat
print-queue: utskriftskö, skrivarkö
print: skriva ut, printa
printing: utskrift, utskrivning
secure-print: säker utskrift, molnutskrift, follow print
copy-paper: kopieringspapper, kopiepapper
power-button: strömknapp, av- och påknapp
hotkey: kortkommando, snabbtangent, genvägstangent

# Network
wifi: wifi, wlan, trådlöst nätverk, trådlöst nät
network: nät, nätverk, internet, nätförbindelse, internetförbindelse
network-cable: nätverkskabel, nätkabel
access-point: basstation, accesspunkt
router: router, modem
switch: nätverksswitch, switch
hotspot: internetdelning, delad anslutning, mobilt bredband
guest-network: gästnät, gästnätverk, besökarnät
mobile-data: mobildata, mobilnät
vpn: vpn, distansförbindelse
firewall: brandvägg
content-filter: innehållsfilter, filtrering, blockerad sida
server: server
ip-address: ip-adress
slow: långsam, seg, trög, hackar
disconnect: förbindelsen bryts, tappar anslutningen
bluetooth: bluetooth, blåtand
pair: para, parkoppla, parkoppling
socket: uttag, eluttag, nätverksuttag

# Accounts
account: konto, användarkonto, användarnamn, inloggningsuppgifter
password: lösenord, lösen
pin-code: pin-kod, pinkod
passcode: lösenkod, låskod
log-in: logga in
login: inloggning
logout: utloggning, logga ut
reset: nollställa, återställa, återställning, nollställning
password-reset: byta lösenord, lösenordsbyte, glömt lösenord, återställa lösenord
multi-factor: multifaktorautentisering, tvåfaktorsautentisering, tvåstegsverifiering, mfa, authenticator, autentiseringsapp
authentication: autentisering, identifiering, verifiering
bank-credentials: bankkoder, nätbankskoder
mobile-certificate: mobilcertifikat
suomi-fi: suomi.fi, suomi.fi-identifikation
single-sign-on: enkel inloggning, samlad inloggning, sso
mpassid: mpassid, mpass
access-right: behörighet, åtkomsträtt, rättigheter, användarrätt
locked-account: låst konto, kontot låst
substitute-account: vikariekonto, tillfälligt konto, gästkonto
expire: gå ut, löpa ut, föråldrad, utgången
admin: administratör, systemadministratör, huvudanvändare, admin
user: användare
consent: samtycke, tillstånd, vårdnadshavarens samtycke
username-form: namnbyte, ändrat namn
profile: profil, användarprofil
profile-picture: profilbild
group: grupp, användargrupp, undervisningsgrupp
class: klass
role: roll
identity: identitet

# Software
application: app, applikation, program, programvara, tillämpning
install: installera, installation
uninstall: avinstallera, avinstallation
update: uppdatera, uppdatering
restart: starta om, omstart
start-up: starta, uppstart, start
shut-down: stänga av, avstängning
freeze: hänga sig, hängt sig, fryser, låst sig
crash: krascha, kraschar
error: fel, felmeddelande, bugg
blue-screen: blåskärm, blå skärm
black-screen: svart skärm, ingen bild
browser: webbläsare, läsare
cookies: kakor, cookies
cache: cache, cacheminne, webbhistorik
bookmark: bokmärke, favorit
extension: tillägg, webbläsartillägg
pop-up: popup-fönster, popup
tab: flik
window: fönster
desktop: skrivbord
icon: ikon
menu: meny
settings: inställningar, inställning
operating-system: operativsystem
driver: drivrutin
licence: licens
antivirus: antivirusprogram, virusskydd
virus: virus, skadeprogram, sabotageprogram
sound: ljud
no-sound: inget ljud, ljudet hörs inte, tyst, avstängd mikrofon
volume: volym, ljudvolym
brightness: ljusstyrka
resolution: upplösning, skärmupplösning
rotate: rotera skärmen, skärmen upp och ner, bilden upp och ner
mirror: spegla skärmen, skärmspegling
second-screen: andra skärmen, extra skärm, utökat skrivbord
screenshot: skärmdump, skärmbild, skärmklipp
screen-recording: skärminspelning
language-setting: språkinställning, byta språk, språk
keyboard-layout: tangentbordsspråk, tangentbordslayout, åäö saknas
time-setting: klockslag, klockan går fel
storage-space: lagringsutrymme, diskutrymme, minnet fullt, utrymmet slut
memory: minne, arbetsminne, ram
bitlocker: bitlocker, återställningsnyckel
encryption: kryptering, kryptera
remote-support: fjärrstöd, fjärrhjälp, fjärrstyrning
device-management: enhetshantering, mdm
factory-reset: fabriksåterställning, fabriksinställningar, tömma enheten, powerwash
kiosk-mode: kioskläge, provläge, guidad åtkomst, låst läge
airplane-mode: flygplansläge
accessibility: tillgänglighet, hjälpmedel
read-aloud: uppläsning, läsa upp, skärmläsare, talsyntes
dictation: diktering, taligenkänning, tal till text
font-size: textstorlek, teckenstorlek
zoom-view: zooma, förstora, förstoring
dark-mode: mörkt läge
notification: avisering, notis
spell-check: stavningskontroll, rättstavning

# Files and work
file: fil, dokument, handling
folder: mapp, katalog
save: spara, lagra, sparande
delete: ta bort, radera, borttagning
deleted-file: raderad fil, försvunnen fil, papperskorg
restore-file: återställa fil, tidigare version, versionshistorik
copy: kopiera, kopiering, kopia
paste: klistra in, inklistring
cut: klippa ut
move: flytta, flytt, överföring
rename: byta namn, döpa om
share: dela, delning
link: länk, delningslänk
attachment: bilaga, bifogad fil
download: ladda ner, nedladdning, hämta
upload: ladda upp, uppladdning
synchronise: synkronisera, synkronisering, synka
backup: säkerhetskopia, säkerhetskopiering, backup
cloud: moln, molntjänst, molnlagring
onedrive: onedrive
google-drive: google drive, drive
network-drive: nätverksdisk, nätverksenhet, hemkatalog
spreadsheet: kalkylblad, tabell, excel
presentation: presentation, bildspel, powerpoint
text-document: textdokument, word
form: formulär, enkät, forms
pdf: pdf, pdf-fil
picture: bild, foto, fotografi
video: video, film, videoklipp
recording: inspelning
note: anteckning, anteckningar
compress: komprimera, zip, packa upp
template: mall
signature: underskrift, signatur, elektronisk underskrift
read-only: skrivskyddad, endast läsning, ingen redigeringsrätt
archive: arkivera, arkivering, arkiv
search: sökning, söka
sort: sortera, sortering

# Messages and meetings
email: e-post, epost, mejl, mail, e-postmeddelande
outlook: outlook
gmail: gmail
mailbox: postlåda, inkorg, postlådan full
shared-mailbox: delad postlåda, gemensam postlåda
distribution-list: sändlista, distributionslista, e-postlista
out-of-office: frånvaromeddelande, autosvar, automatiskt svar
encrypted-mail: säker e-post, krypterad e-post, skyddad e-post
spam: skräppost, spam
phishing: nätfiske, phishing, bluffmeddelande, bedrägeri, misstänkt meddelande
calendar: kalender
appointment: kalenderbokning, möteskallelse, inbjudan
room-booking: rumsbokning, lokalbokning, bokning
meeting: möte
video-meeting: distansmöte, videomöte, nätmöte, teams-möte
teams: teams, microsoft teams
chat: chatt, snabbmeddelande
channel: kanal
message: meddelande
distance-teaching: distansundervisning, hybridundervisning, distansstudier
remote-work: distansarbete, hemarbete
share-screen: dela skärmen, skärmdelning
subtitle: textning, undertexter
breakout-room: grupprum, breakout-rum
lobby: lobby, väntrum

# School services
wilma: wilma
pupil-register: primus, elevförvaltning, elevregister
timetable: schema, läsordning
absence: frånvaro, frånvaroanmälan
grade: vitsord, betyg, bedömning
certificate: intyg, skolbetyg
homework: läxa, hemuppgift
assignment: uppgift, inlämningsuppgift, inlämning
exam: prov, tentamen, elektroniskt prov
matriculation-exam: studentexamen, studentskrivningar, abitti, digabi
exam-helper: naksu
exam-server: provserver, provlokalens server
learning-platform: lärplattform, lärmiljö
classroom: google classroom, classroom
peda-net: peda.net, pedanet
digital-textbook: digital lärobok, e-bok, digitalt läromedel, läromedel
publisher: förlag
licence-code: licenskod, aktiveringskod, produktnyckel
library: bibliotek, skolbibliotek
reading-app: e-bibliotek
reading-diploma: läsdiplom, läsapp
quiz: frågesport, quiz
whiteboard-app: digital anslagstavla
coding: programmering, kodning, koda
game: spel, lärspel
early-education-system: småbarnspedagogikens system, närvaroregistrering, vårdtider
vasu: plan för småbarnspedagogik, vasu
digital-competence: digital kompetens, digitala färdigheter, ikt-färdigheter
ict-education: ikt, informations- och kommunikationsteknik, adb, it
media-education: mediefostran, mediekunskap, mediekompetens
artificial-intelligence: artificiell intelligens, ai, språkmodell
social-media: sociala medier
cyberbullying: nätmobbning, mobbning på nätet
online-safety: nätsäkerhet, trygg på nätet
netiquette: nätetikett
screen-time: skärmtid
parental-control: barnlås, föräldrakontroll, begränsningar, family link
copyright: upphovsrätt, kopiosto, cc-licens
photo-permission: fototillstånd, publiceringstillstånd, tillstånd att fotografera
newcomer-guide: introduktion, inskolning, ny anställd
training: utbildning, fortbildning, handledning, verkstad
guide: anvisning, guide, bruksanvisning, handbok

# People and places
teacher: lärare, klasslärare, magister
pupil: elev, studerande, skolelev
guardian: vårdnadshavare, förälder, föräldrar
principal: rektor, föreståndare, biträdande rektor
substitute: vikarie, vikarierande lärare
assistant: handledare, skolgångsbiträde, assistent
special-teacher: speciallärare
study-counsellor: studiehandledare, elevhandledare
school-secretary: skolsekreterare, kanslist, kansli
caretaker: vaktmästare, fastighetsskötare, gårdskarl
daycare-centre: daghem, dagis, småbarnspedagogik
preschool: förskola, förskoleundervisning
school: skola, grundskola
primary-school: lågstadium, lågstadieskola
lower-secondary-school: högstadium, högstadieskola
upper-secondary: gymnasium, gymnasist, andra stadiet
vocational-school: yrkesskola, yrkesinstitut
classroom-space: klassrum, undervisningslokal
computer-lab: datasal, datorklass
staff-room: lärarrum, personalrum
gym-hall: festsal, gymnastiksal, gymnastikhall
office: kontor, arbetsrum
digital-support: it-stöd, digitalt stöd, närstöd, datastöd, helpdesk, support
support-person: it-stödperson, stödperson, datastödjare
digital-lead: digiansvarig, ikt-ansvarig, digitutor, tutorlärare
it-department: dataförvaltning, it-avdelning, ikt-tjänster
municipality: kommun, stad

# Support work
ticket: ärende, serviceförfrågan, supportärende, felanmälan
problem: problem, bekymmer, strul
broken: trasig, sönder, ur funktion, fungerar inte
repair: reparera, reparation, service, laga, fixa
warranty: garanti, garantireparation
lost-device: försvunnen enhet, stulen enhet, borttappad
broken-screen: sprucken skärm, trasig skärm
order: beställning, beställa, anskaffning, köpa
return-device: återlämna enhet, återlämning av enhet
hand-out: dela ut enheter, utdelning av enheter
inventory: inventering, inventarium, enhetsregister
serial-number: serienummer, enhetsnummer, enhetsetikett
disposal: kassering, återvinning, skrotning, elskrot
loan: låna, lån, utlåning
deployment: ibruktagande, ta i bruk, förinstallation, aktivering
disturbance: störning, driftstörning, avbrott, driftsavbrott
maintenance-break: serviceavbrott, underhållsavbrott, planerat avbrott
known-issue: känt problem, känt fel
urgent: brådskande, akut, genast
visit: besök, närstödsbesök
drop-in: drop-in, mottagning, öppet stöd, jour
appointment-booking: tidsbokning, boka tid
responsibility: ansvar, vem sköter, ansvarig
contact-details: kontaktuppgifter, telefonnummer, kontaktperson
opening-hours: öppettider, servicetid
checklist: checklista, minneslista
feedback: respons, feedback
instruction-video: instruktionsvideo, undervisningsvideo

# Safety of data
data-protection: dataskydd, integritetsskydd, gdpr
data-security: datasäkerhet, informationssäkerhet, cybersäkerhet
data-breach: dataskyddsincident, dataläcka, personuppgiftsincident, säkerhetsincident
personal-data: personuppgift, personuppgifter
identity-code: personbeteckning
non-disclosure: spärrmarkering, sekretess, sekretessbelagd
confidentiality: tystnadsplikt, sekretess
privacy-notice: dataskyddsbeskrivning, registerbeskrivning
risk-assessment: konsekvensbedömning, riskbedömning, dpia
break-in: dataintrång, hackad, kapat konto
lock-screen: låsa skärmen, skärmlås, låst skärm
update-security: säkerhetsuppdatering
terms-of-use: användarvillkor, användningsregler, användarförbindelse

# Words of every day
open: öppna, öppnas
close: stänga
connect: ansluta, koppla, anslutning
plug-in-cable: koppla in, inkoppling
turn-on: sätta på, slå på
turn-off: stänga av enheten, slå av
click: klicka, trycka
choose: välja, val
write: skriva, skrivande
edit: redigera, redigering, ändra
add: lägga till, tillägga
send: skicka, sända
receive: ta emot
missing: saknas, försvinna, syns inte, borta
wrong: felaktig, oriktig
new: ny
old: gammal
empty: tom, slut
full: full, fullt

# What people say happens
forget: glömma, glömt, komma ihåg, minns inte
hear: höras, höra
see: synas, visas
charge: ladda, laddas, laddning
lose: tappa bort, förlora
get-in: komma in, åtkomst, kommer inte in
spill: bli blöt, spilla, vätskeskada
overheat: överhettas, bli varm, het
flicker: blinka, flimra
blurry: suddig, oskarp, otydlig
noise: brus, knaster, surr
echo: eko, rundgång
fall: falla, ramla
block: blockera, blockerad, spärra
allow: tillåta, godkänna
refuse: avvisa, neka, förbjuda
check: kontrollera, kolla, granska
test: testa, testning, pröva
learn: lära sig, studera
teach: undervisa, lära ut, handleda
help: hjälpa, hjälp, rådgivning
ask: fråga, förfrågan
report: anmäla, rapportera, meddela
change: ändra, ändring, byta, byte
create: skapa, göra ny, grunda
invite: bjuda in
register: registrera, registrering, anmälan
count: räkna, miniräknare
draw: rita, teckning
present: presentera, visa för andra
play: spela upp, uppspelning
record: spela in, filma
scan: skanna, skanning
lock: låsa, låsning
unlock: låsa upp, upplåsning
encrypt-message: kryptera meddelande
connect-screen: ansluta skärm, koppla projektor, hdmi, hdmi-kabel

# Names people give to products
whatsapp: whatsapp
youtube: youtube
powerpoint: powerpoint, ppt
excel: excel
word: word
onenote: onenote, one note
sharepoint: sharepoint, intranät
microsoft-365: microsoft 365, office 365, o365, m365, office
google-workspace: google workspace, gsuite, google-konto, google
apple-id: apple-id, apple-konto
app-store: appbutik, app store, play butik, google play
qr-code: qr-kod, streckkod
sim-card: sim-kort, e-sim, abonnemang
smart-card: aktivkort, tjänstekort, passerkort
key-tag: nyckelbricka, tagg, bricka
alarm: larm
public-address: utrop, centralradio, högtalarsystem
hearing-loop: hörslinga, hörapparat
electricity: el, ström, strömavbrott
website: webbplats, webbsida, hemsida
podcast: podd, podcast
animation: animation
map: karta, karttjänst
year-end: läsårsskifte, läsår, skolstart
holiday: lov, semester, sommarlov, höstlov, sportlov
substitute-lesson: vikariat, vikariatstimme
pupil-move: elev byter skola, flytta till en annan skola
leave-job: anställningen upphör, sluta jobbet
