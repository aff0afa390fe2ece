package search

import (
	"bytes"
	"strings"
	"sync"
)

// isCommon tells the short words that ordinary messages have, and their plurals
// and other forms in s. An abbreviation that is one of them is doubtful.
func isCommon(folded []byte) bool {
	words := commonWords()
	if words[string(folded)] {
		return true
	}
	one, ok := bytes.CutSuffix(folded, []byte("s"))
	return ok && words[string(one)]
}

//nolint:gochecknoglobals // a constant table, made when it is first asked for
var commonWords = sync.OnceValue(func() map[string]bool {
	words := make(map[string]bool)
	for _, list := range []string{english, units, german, french, spanish, portuguese, dutch} {
		for word := range strings.FieldsSeq(list) {
			words[word] = true
		}
	}
	return words
})

// The words are folded: without accents, and with ss for ß. Longer words, and
// forms in s of these, need not be here.
const (
	english = `
a i am an as at be by do eh er ex go ha he hi hm if in is it me my no of off oh ok on or our ow so to uh um up us we ya ye yo
able about above ace ache act add ado after again age aged ago agree ahead aid aide aim air ajar akin alarm album alert alike
alive all allow alone along also alter amid among ample and angle angry ant any apart ape apply apt arc are area arena argue
arise ark arm army art ash aside ask asked asset ate atom aunt aura auto avid avoid aware away axe baby back bad badge bag
bait bake ball ban band bang bank bar bare bark barn base bash basic basin basis bat batch bath bay bead beam bean bear beat
bed bee beef been beer began begin being bell below belt bench bend bent best bet beta better bid big bike bill bin bind bird
bit bite black blank blast bleed blend bless blind block blog blood bloom blot blow blue blur board boat body boil bold bolt
bomb bond bone book boost boot bore born boss both bound bow bowl box boy brace brain brave bread break brief bring broad
brush buck bud buddy bug build bulb bulk bull bump bunch burn burst bus bush busy but buy buzz cab cable cage cake call calm
came camp can cap cape car card care case cash cast cat catch cause cell cent chain chair champ chance change chap chart
chase chat cheap check cheer chess chew chief child chill chin chip chop city claim clam clamp clan clap clash class clay
clean clear click clip clock clone close cloth cloud club clue coach coal coast coat cod code coil coin cold come con cook
cool cop cope copy cord core corn cost cot couch could count cover cow crack crash cream crew crop cross crowd cry cub cube
cue cup cure curl cut cute cycle dad daily dam damp dance dare dark dart dash data date dawn day dead deaf deal dear debt
deck deep deer deny desk dew dial dice did die died diet dig dim dip dirt disc dish disk ditch dive dock doc does dog don done
door dose dot doubt down dozen drag drain drama draw dream dress drew drift drill drink drip drive drop drug drum dry duck
due dug dull dump dusk dust duty each ear early earn earth ease east easy eat echo edge edit egg eight either elf else email
end enjoy enter equal era err error essay even event ever every exact exam exit extra eye face fact fade fail fair faith
fake fall false fame fan far farm fast fat fate fault favor fear feast fed fee feed feel feet fell felt few field fig fight
figure file fill film final find fine finger fir fire firm first fish fist fit five fix flag flame flash flat flaw flea fled
flesh flew flex flip float flock flood floor flow flu fluid fly foam focus fog fold folk follow food fool foot for force
fork form fort found four fox frame free fresh frog from front frost fruit fry fuel full fun fund fur fuse fuss gain game gap
gas gate gave gear gel gem gene gentle get giant gift girl give glad glass glove glow glue goal goat god gold gone good got
grab grade gram grand grant grape graph grass gray great green grew grey grid grim grin grip group grow guard guess guest
guide gulf gum gun gut guy gym habit had hair half hall halt ham hand hang happy hard harm has hash hat hate have hay head
heal heap hear heart heat heavy held hell hello help hen her herb here hero hey hid hide high hike hill him hint hip hire his
hit hive hold hole home honey hood hook hop hope horn horse host hot hotel hour house how hub hug huge hum human hung hunt
hurry hurt hut ice icon idea ideal idle ill image impact inch index ink inn input into ion iron issue item its jab jam jar
jaw jet job join joke joy judge juice jump junk jury just keen keep kept key kick kid kill kin kind king kiss kit knee knew
knife knob knock know known lab label lack lady lag laid lake lamb lamp land lane lap large laser last late later laugh law
lay layer lazy lead leaf lean leap learn lease least leave led left leg lemon lend less let letter level lick lid lie life
lift light like limb lime limit line link lion lip list lit live load loan lobe local lock log logic long look loop loose lord
lose loss lost lot loud love low luck lump lunch lung mad made magic mail main major make male mall man many map mark mars
mask mass mast mat match mate math may maybe meal mean meat med media meet melt memo men menu mere merge mess met metal
meter mice might mild mile milk mill mind mine mini mint minus mirror miss mist mix mob mode model mom month mood moon mop
more most moth mother motor mount mouse mouth move much mud mug must myth nail name nap near neat neck need nerd nerve nest
net never new news next nice night nine nod noise none noon nor north nose not note noun novel now null nurse nut oak oat
oath obey odd odds offer often oil okay old once one onion only onto open oral orange orb order organ ought ounce out oval
oven over owe owl own pace pack pad page paid pain paint pair pal pale palm pan panel panic pant paper park part party pass
past paste pat patch path pause paw pay peace peak pear peer pen pencil people per perk pest pet phase phone photo pick pie
piece pig pile pill pilot pin pine pink pint pipe pit pitch place plain plan plane plant plate play plea please plot plug plus
poem poet point pole poll pond pool poor pop pork port pose post pot pound pour power pray press price pride prime print prior
prize probe prone proof proud prove pub pull pulse pump punch pure push put queen query quest quick quiet quit quite quiz quote
race rack radar radio raft rag rage raid rail rain raise ram ramp ran random range rank rap rapid rare rash rat rate ratio raw
ray reach react read ready real rear red refer relax rely rent repeat reply report rest result rib rice rich rid ride ridge
right ring riot rip ripe rise risk river road roar rob rock rod role roll roof room root rope rose rot rough round route row
royal rub rude rug ruin rule rum run rung rush rust sad safe said sail salad sale salt same sand sap sat sauce save saw say
scale scan scar scare scene scent school scope score scout scrap screen sea seal seam search season seat second see seed seek
seem seen self sell send sense sent serve set seven sew shade shake shall shape share sharp she sheet shelf shell shift shine
ship shirt shock shoe shop shore short shot should show shut shy sick side sight sign silk silly sin since sing sink sip sir
sister sit site six size skill skin skip sky slam slap sleep slice slide slim slip slot slow small smart smell smile smoke snap
snow soap sob social sock soda sofa soft soil sold sole solid solve some son song soon sort soul sound soup south space span
spare spark speak spear spec speed spell spend spice spin spine spit split spoke spoon sport spot spray spring spy squad stab
stack staff stage stain stair stake stamp stand star stare start stat state stay steal steam steel stem step stick still sting
stir stock stone stood stop store storm story strap stress strike string strip strong stuck study stuff style such sugar suit
sum summer sun super sure surf swap sweet swim swing tab table tag tail take tale talk tall tan tank tap tape target task taste
tax tea teach team tear tell ten tend tent term test text than thank that the theft their them then there these they thick
thin thing think third this those though thread three threw throw thumb thus tick tide tidy tie tiger tight tile till tilt time
tin tiny tip tire toast today toe told toll tom ton tone took tool tooth top topic torn total touch tough tour toward towel
tower town toy trace track trade trail train trap trash tray treat tree trend trial trick trim trio trip true trunk trust
truth try tub tube tug tune turn twice twin twist two type ugly under union unit until upon upper upset urban urge use used
useful user usual valid value van vast vat verb very vet via vice video view virus visit vital voice void vote vow wage waist
wait wake walk wall want war ward warm warn was wash waste watch water wave wax way weak wear web week weigh well went were
west wet whale what wheat wheel when where which while white who whole whom whose why wide wife wig wild will win wind wine
wing wipe wire wise wish wit with within wolf woman won wood wool word work world worm worry worse worst worth would wound
wrap write wrong yard yawn year yell yes yet you young your youth zero zone zoo`

	// Units, abbreviations of ordinary life, and what is only written in chats.
	units = `
mm cm nm km um ml dl ul nl mg kg ug ng pg ms ns hr hrs min sec hz khz mhz ghz kb mb gb tb bp kbp rpm mol mmol mw kw mv ph
pm eg ie etc vs aka asap fyi faq diy pdf url app pc tv id ads usb gif png jpg ceo phd prof dept fig tab eq ref refs approx avg max
lol lmao omg wtf idk imo imho btw tbh ngl brb afk irl dm ping pong bot mod mods admin np ty thx pls plz ikr smh rip nope yep
yeah yup nah hmm huh wow aww ugh oops meh bro dude gonna gotta wanna cuz tho bruh xd gg jan feb mar apr jun jul aug sep oct nov
dec mon tue wed thu fri sat uk eu usa`

	german = `
aber ab alle allem allen aller alles als also alt am an andere auch auf aus bald bei beide beim bin bis bitte da dabei dafur dann
das dass dein dem den denn der des dich die dies diese dir doch dort drei du durch ein eine einem einen einer eines er erst es
euch euer fast fest fiel fort fur ganz gar geben geht genau gern gibt ging gleich gut hab habe haben hat hatte heiss heute hier
hin hinter ich ihm ihn ihnen ihr ihre im immer in ins ist ja jede jeder jetzt kam kann kein keine klar kommt lang lange leid
los mag mal man mehr mein meine mich mir mit muss nach nein neu neun nicht nichts nie noch nun nur ob oder ohne paar pro rat rot
sagt satz schon sehr sei sein seine seit sich sie sind so soll sonst tag tat teil tun uber um und uns unser unten unter viel
vier vom von vor wann war waren warum was weg weil weiss weit wem wen wenn wer werden wie wieder will wir wird wo wohl wurde
zeit zu zum zur zwar zwei`

	french = `
ah ai aie ainsi air ami an apres as assez au aucun aussi autre aux avant avec avez avoir avons bas beau bien bon bonne bout but ca
car ce ceci cela celle celui ces cet cette chaque chez ci comme dans de deja depuis des deux dire dit dix doit donc dont du elle
elles en encore entre es est et etait ete etes etre eu eux faire fait faut fin fois font gens gros ici il ils jamais je jour
jours juste la le les leur lieu lui ma mais mal me meme merci mes mieux moi moins mois mon mot ne ni noir nom non nos notre
nous nuit on ont ou oui oups par parce pas peu peut plus pour pres prix puis quand que quel quelle qui quoi rien sa sais sans se
sent ses seul si soit son sont sous sud suis sur ta tant te tel temps tes tete toi ton tot tous tout toute tres trop tu un une
va vais vers veux vie vin vite voir voix vos votre vous vrai vu vue`

	spanish = `
adios ahi ahora al algo alla alli alto amor ante antes anos aqui asi aun aunque ayer bajo bien buen bueno cada casa casi caso
cerca cinco claro comer como con cosa creo cual cuando da dan dar de debe deber decir del desde despues dia dias dice dijo
dio dos durante el ella ellas ellos en entre era eran eres es esa ese eso esta estan estar estas este esto estos estoy fin
forma fue gente gran gracias ha habia hace hacer hacia han has hasta hay haz hijo hola hora hoy igual ir ja jaja la lado las le
les lo los luego lugar luz mal mano mas me mejor menos mes mi mis mismo modo mucho muy nada nadie ni no noche nos nunca os otra
otro pais para parte pero poco por porque pues que quien quiero sal se sea seis ser si sido siempre sin sobre sol solo son
soy su sus tal tan tanto te ten tener tengo ti tiene toda todo tras tres tu tus un una unas uno unos va van vas vamos ver vez
vida voy ya yo`

	portuguese = `
agora ai ainda alem algo alguem ali ano antes ao aos apos aqui as assim ate bem boa bom cada cair casa caso cem cima coisa com
como cor da dao dar das de dela dele deles depois desde dessa desse deve dia dias disse diz do dois dor dos e ela elas ele
em entao entre era essa esse esta estar este estou eu faz fazer fez ficar fim foi fora foram fosse gente grande ha hoje hora
ir isso isto ja la lado lhe lugar mae mais mal mao mas me meio melhor menos mes mesmo meu meus mil minha muito na nada nao nas
nem nessa nesse no nos nossa nosso nova novo num numa nunca o oi ola onde ontem os ou outra outro pai para pela pelo pode pois
por porque pouco pra qual quando que quem quer rei rua saber sao se seja sem sempre ser seu seus sim sob sobre sol sou sua suas
tal tao tem tempo tenho ter teu teve tinha toda todo todos tres tu tudo um uma umas uns vai vamos vao vem ver vez vida voce vou`

	dutch = `
aan achter al alle alles als altijd andere ben beter bij boven daar dag dan dat de deel deze dicht die dit doe doen doet door
drie dus echt een eens eerst elk elke en er even gaan gaat ga gauw gedaan geef geen goed groot had hadden haar hallo heb hebben
heeft heel hem hen het hier hij hoe hoi hun iemand iets ik in is ja jaar jan je jij jou jouw kan keer ken kijk klein kom komen
komt kon laat land lang later leuk maak maar man mag me mee meer men met mij mijn min moet moeten mooi na naar nee net niet
niets nieuw nog nooit nou nu of om omdat onder ons ook op open over paar plus raak raar sinds soms staat steeds straks te tegen
ten ter terug toch toe toen tot tussen twee uit uur van vaak van veel ver vier voor waar wanneer want waren was wat week weg
weer wel werd werk wie wij wil willen worden wordt zal ze zeer zei zeg zelf zich zij zijn zo zoals zou`
)
