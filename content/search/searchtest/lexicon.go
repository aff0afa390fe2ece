package searchtest

import "strings"

// The tables of this file are the raw material of Generate: word parts, and
// the common words that head the frequency lists of real terminologies. They
// are kept as text because that is how they are best read and checked.

// parts are what words are coined from.
type parts struct {
	prefixes, roots, nouns, adjectives         []string // Greek and Latin
	chemPrefixes, chemStems, chemEnds, enzymes []string
	surnameStarts, surnameEnds                 []string
	syllables, latinEnds, speciesEnds          []string
}

func newParts() *parts {
	return &parts{
		prefixes: strings.Fields(`a an hyper hypo poly pan micro macro pseudo peri endo epi intra inter para meta
			dys eu iso neo oligo brady tachy hemi supra infra trans juxta pre post retro sub pachy lepto
			auto anti hetero homo mono multi`),
		roots: strings.Fields(`cardi neur nephr hepat gastr enter derm dermat arthr oste chondr my myel
			lymph hem hemat leuk erythr thromb angi vascul phleb arteri ather pneumon bronch trache
			laryng pharyng rhin ot ophthalm retin kerat irid blephar dacry cephal encephal mening
			cerebr cerebell spondyl rachi cost stern crani mandibul gloss odont gingiv stomat cheil
			esophag col proct sigmoid append cholecyst chol pancreat splen aden thyr thym adren
			ovari oophor salping hyster metr colp vagin orch epididym prostat urethr cyst pyel ureter
			ur mast thel trich onych hidr seb lip lipid gluc glyc prote amyl fibr scler necr
			carcin sarc melan glio gli astr oligodendr schwann ependym medull blast cyt kary chrom
			nucle centr mit mei chlor phot rhod cyan xanth leiomy rhabdomy histi plasm lys perox
			ribos mitochondri tubul filament actin kines dyn syn desm cadher integr lamin collag elast
			keratin mucin aller immun tox vir bacter myc parasit helminth spir tuber syphil lepr malar
			trypan leishman toxoplasm crypt histoplasm blastomyc aspergill candid echin schist fil
			dactyl pod brachi cheir mel phoc ent mes hydr pyr therm cry hygr nyct helic sten
			ankyl lord kyph scoli platy dolich oxy lept trop phag phob phil genit gon sperm zyg
			embry amni chori placent umbil alveol pleur diaphragm periton oment mesenter`),
		nouns: strings.Fields(`itis osis oma emia uria opathy oplasia otrophy olysis ogenesis omegaly
			omalacia oschisis orrhagia orrhea algia ectasia ostenosis osclerosis ocele olithiasis
			ocytosis openia ophilia oplegia oparesis oblastoma osarcoma ocarcinoma ofibroma omyoma
			omatosis odystrophy odysplasia oedema oncosis omycosis iasis ism oma oblast ocyte otomy
			ostomy ectomy ogram oscope ometry oplasm osome ophage oderma odynia optosis oscopy ospasm
			ogenin otropin ostatin okinesis otaxis ophobia opexy orrhexis ochezia`),
		adjectives: strings.Fields(`al ic ar ous oid eal ary ogenic otic olytic otrophic opathic
			oplastic ophilic oblastic ocytic atous ilar iform omatous ogenous otropic ostatic`),
		chemPrefixes: strings.Fields(`methyl ethyl propyl butyl phenyl benzyl acetyl formyl hydroxy oxo
			amino nitro chloro bromo fluoro iodo thio sulfo phospho carboxy dihydro tetrahydro deoxy
			dehydro methoxy ethoxy cyclo diaza oxa aza di tri tetra penta hexa iso nor homo epi
			succinyl malonyl glucosyl galactosyl mannosyl ribosyl adenosyl uridyl seleno cyano`),
		chemStems: strings.Fields(`benz pyrid pyrimid pur indol quinol imidazol thiazol pyrrol fur
			pyran naphthal anthrac phenanthr ster andr estr pregn chol gluc galact mann fruct rib
			xyl arabin fuc rhamn sorb inos meth eth prop but pent hex hept oct non dec dodec laur
			myrist palm stear ole linole arachid succin fumar mal citr aconit glutar adip pimel lact
			pyruv aspart glutam alan val leuc prol phenylalan tyros tryptoph seri threon cyste
			methion lys argin histid asparag carnit tau creat sperm putresc cadaver hist sero dop
			adren melat ret caroten tocopher phyll ubiqu menaqu flav anthocyan caten querc kaempf
			taxif naring genist daidz resver curcum caps pip mor code strych bruc nicot atrop
			scopol caff theobrom penic cephal tetracycl erythromyc strept gentam vancomyc rifamp
			chlorambuc cisplat doxorub tamox metform atorvast losart omepraz ibuprof paracet`),
		chemEnds: strings.Fields(`ine ate ol one ose ide in ane ene yl al amide amine oate ic ium
			onate azole idine olide oside an oxide imine ulose itol onic uronate anol anone enol
			enoate quinone lactone sulfate phosphate diol`),
		enzymes: strings.Fields(`ase hydrolase transferase synthase oxidase reductase dehydrogenase
			kinase phosphatase isomerase mutase ligase lyase carboxylase decarboxylase hydroxylase
			methyltransferase acetyltransferase deaminase peptidase esterase epimerase oxygenase
			monooxygenase aminotransferase glucosidase cyclase synthetase`),
		surnameStarts: strings.Fields(`Aber Alt Ander Bar Baum Beck Berg Birk Blum Bren Brun Cald Car Chan
			Clay Col Cron Dal Dan Dorf Dun Eber Eck Fal Fair Fisch Fried Gard Gold Good Grun Haas Hal
			Hart Hof Holm Hutch Ish Jans John Kal Kauf Kel Kirch Kobay Krab Lam Lang Lev Lind Mac Mar
			Matsu Mend Mor Naka New Nor Ols Os Pal Par Pick Pras Quin Ras Reif Ross Rub Sand Sato Schil
			Schwar Sim Stein Strom Suzu Tak Thom Tor Ull Van Vog Wald Weiss Wel West Wil Yama Zel Zim`),
		surnameEnds: strings.Fields(`mann man son sen berg burg stein bach field ford ley ton well er
			ers ing ling ski sky ov ova ez ini etti elli aux ier eau quist strom lund gaard shi moto
			mura naka yama hara da worth wick ham stead by ler ner meyer hoff feld thal heim ic ich`),
		syllables: strings.Fields(`ba be bi bo bra bre bri ca ce ci co cra cri cu da de di do dra du
			fa fe fi fla flo ga ge gla gra gru ha he hi hy ka la le li lo lu ly ma me mi mo mu my na ne
			ni no nu pa pe phi phy pi pla po pra pro psi ra re rhi rhy ri ro ru sa sca se si so spi
			sta ste stri su sy ta te the ti to tra tri tro tu ty va ve vi vo xa xe xy za ze zo zy`),
		latinEnds:   strings.Fields(`us a um is ia ium ella ina aria oides opsis omyces bacter bacillus coccus monas spora virus ales aceae ensis`),
		speciesEnds: strings.Fields(`us a um ensis icola ophila oides atus ata ii ae ifera osum ilis alis ica anus ina escens`),
	}
}

// Common words, the commonest first. Generate gives them frequencies in that
// order, and lets coined words join the list.
const (
	commonDiseases = `syndrome disease carcinoma deficiency tumor neoplasm disorder dystrophy dysplasia
		cancer deafness anemia lymphoma leukemia atrophy neuropathy myopathy encephalopathy infection
		adenocarcinoma sarcoma malformation ataxia epilepsy cardiomyopathy nephropathy hypertension
		diabetes dermatitis hepatitis arthritis melanoma glioma edema hemorrhage ischemia fracture ulcer
		abscess stenosis thrombosis fibrosis necrosis hypoplasia hyperplasia cataract glaucoma asthma
		pneumonia psoriasis obesity malaria tuberculosis diarrhea cyst polyp adenoma lipoma papilloma
		paralysis paraplegia palsy dementia neuralgia migraine sclerosis hernia embolism aneurysm goiter gout`
	commonSites = `cell lung skin kidney liver bone breast heart brain muscle nerve artery vein gland
		membrane tissue duct lobe cortex colon stomach pancreas prostate bladder ovary uterus thyroid
		retina cornea lens eye ear nose tongue larynx pharynx esophagus trachea bronchus pleura rectum
		spleen thymus joint tendon ligament cartilage femur tibia humerus radius pelvis spine cord
		ganglion nucleus tract sinus septum valve ventricle atrium aorta plexus fossa sulcus gyrus
		tooth jaw palate lip finger toe hand foot knee hip elbow wrist shoulder neck head body chest`
	commonAdjectives = `autosomal malignant congenital recessive dominant hereditary familial
		acute chronic primary benign secondary infantile juvenile progressive adult anterior posterior
		lateral medial left right superior inferior cellular epithelial vascular muscular cerebral
		spinal renal hepatic pulmonary cardiac gastric intestinal cutaneous mitochondrial nuclear
		cytoplasmic extracellular external internal deep superficial proximal distal dorsal ventral
		systemic severe mild early late pediatric neonatal idiopathic atypical mixed squamous
		papillary follicular embryonal metastatic invasive allergic bacterial viral fungal tubular`
	commonChemicals = `acid glucose protein calcium sodium potassium iron zinc ATP NADP NADH oxygen
		nitrogen sulfate phosphate cholesterol estrogen testosterone insulin glutamate glycine alanine
		lysine serine tyrosine ethanol acetate lactate pyruvate heme DNA RNA tRNA mRNA chloride copper
		magnesium nitrate ammonium urea glycerol lipid steroid ketone sucrose starch cellulose chitin
		heparin dopamine serotonin histamine retinol thiamine biotin folate riboflavin quinone`
	commonEnzymes = `kinase phosphatase dehydrogenase transferase hydrolase reductase synthase
		oxidase ligase protease polymerase isomerase lyase methyltransferase hydroxylase peptidase
		nuclease helicase cyclase decarboxylase esterase lipase amylase oxygenase catalase`
	commonProcesses = `regulation binding transport activity signaling assembly development
		differentiation proliferation migration adhesion biosynthesis catabolism metabolism
		localization organization secretion uptake folding repair replication transcription translation
		splicing modification morphogenesis maturation activation inhibition degradation fusion
		apoptosis autophagy respiration contraction polarization depolarization segregation`
	commonCells = `neuron fibroblast macrophage lymphocyte monocyte erythrocyte astrocyte hepatocyte
		osteoblast osteoclast keratinocyte melanocyte myocyte chondrocyte neutrophil eosinophil oocyte
		spermatocyte platelet axon dendrite synapse vesicle vacuole lysosome ribosome centrosome`
	commonHeads = `receptor subunit factor complex domain channel carrier inhibitor precursor
		antigen antibody chain homolog transporter ligand chaperone activator repressor`
	commonModifiers = `associated related induced dependent independent positive negative linked mediated mutant`
)
