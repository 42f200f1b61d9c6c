/**
 * How the words begin that filings use most: their first six letters; shorter words whole. Without those that two words which a
 * hyphen joins begin with too ("over-allotment" for "overall").
 */
export const wordStarts: ReadonlySet<string> = new Set(
  (
    'abilit absolu abstai accept accomp accord accoun accrua accumu accura achiev acquir acquis action active activi ' +
    'actuar additi addres adequa adjour adjust admini adopte adopti advanc advant advers advert advise adviso aeroso ' +
    'affair affect affili aforem afores after agains aggreg agreem agricu airpor alloca allotm allott allowa alread ' +
    'altera altern althou alumin amende amendm americ amorti amount analys announ annual anothe antici append applic ' +
    'applie applyi appoin approa approp approv approx april arisin arrang articl aspect assess assign assist associ ' +
    'assume assumi assump assura attach attend attent attorn attrac attrib audite auditi audito august author automa ' +
    'automo availa averag awarde balanc bankin bankru batter becaus become becomi before beginn behavi believ benefi ' +
    'betwee bevera biddin billio bindin biotec bonuse borrow branch breakd bridge britis broadi broker brough buildi ' +
    'busine calcul cancel capabi capabl capaci capita carefu carrie carryi catego cateri cautio cayman cement centra ' +
    'centur certai certif chairm chairw challe change channe chapte charac charge chargi charte chemic chines cinema ' +
    'circul circum classe classi cleani cleari clinic closin collab collat collec combin commen commer commis commit ' +
    'commun compan compar compen compet compil compla comple compli compon compos compre compri comput concen concer ' +
    'conclu concre conden condit conduc confer confid confir conglo connec consen conseq consid consis consol consti ' +
    'constr consul consum contai contem conten contex contin contra contri contro conven conver coordi copper copyri ' +
    'corpor corres corrig cosmet counci counte countr covera covere coveri creati credit criter cumula curren custod ' +
    'custom damage deadli dealin debent debtor decemb decisi declar declin decrea dedica deduct defaul deferr defici ' +
    'define defini deleti delive demand denomi depart depend deposi deprec deriva derive descri design despat detail ' +
    'determ develo diabet differ diffic digita dilige dilute diluti direct discha discla disclo discou discre discus ' +
    'diseas displa dispos disput disrup distri divers divide divisi docume dollar domest during earlie earnin econom ' +
    'educat effect effici effort electi electr elemen eleven eligib elimin emolum employ enclos encour endors enforc ' +
    'engage englis enhanc enlarg enquir entere enteri enterp entert entire entiti entitl enviro equipm equiti equity ' +
    'equiva establ estima evalua eviden examin exampl exceed except exchan exclud exclus execut exempt exerci existi ' +
    'expand expans expect expedi expend expens experi expert expira expire explai explan explor exposu expres extend ' +
    'extens extern extrac extrao facili factor failur faithf favora februa feedba fiftee financ fisher flexib fluctu ' +
    'follow foreca forego foreig forest former formul forthc forwar founda fourte fracti framew freque friday fulfil ' +
    'functi fundin furnit furthe future garmen gearin genera geogra global goodwi govern gradua grante granti granul ' +
    'greate growin growth guaran guidan guidel harbou headqu health hedgin hereby herein hereof hereto highes highwa ' +
    'histor holder holdin hospit housin howeve howsoe hydroe hydrop hypert identi illust immedi immens impair implem ' +
    'import impose improv incent incept includ inclus income incorp increa incurr indebt indemn indepe indexe indica ' +
    'indire indivi indust infect influe inform initia inject inquir insert inspec instal instea instit instru insura ' +
    'intang integr intell intend intens intent intere interi intern interp introd invent invest invita invoic involv ' +
    'island issuab issued issuer januar jewell jointl judgem judgme july jurisd knowle landsc latest launch leader ' +
    'leading leaseh leasin legall lendin letter levera liabil licens likewi limita limite liquid listin lithiu litiga ' +
    'livest locate locati logist losses mainla mainta mainte majori manage managi mandat manufa margin market materi ' +
    'matter maturi maximu meanin measur medica medici meetin member memora mentio merger metall method millio minera ' +
    'minimi minimu mining minist minori miscel mislea mitiga modifi monday moneta monito monthl months moreov mortga ' +
    'moveme multip nanote nation natura necess negati negoti neithe networ nevert nickel nomina nomine normal notice ' +
    'notifi notwit novemb nuclea number object obliga observ obtain occurr octobe offere offeri office offset openin ' +
    'operat opinio opport optimi option ordina organi origin other otherw outflo outloo outsid outsta overdu ' +
    'overse overvi owners packag paragr parent partia partic partie partne passin patent patien payabl paymen penalt ' +
    'pendin pensio percen perfor period permis permit person petrol pharma photov placee placin planni plasti platfo ' +
    'please polici policy politi popula portfo portio positi possib potent practi preced preclu prefer prelim premis ' +
    'premiu prepar prescr presen presid pressu prevai preven previo pricin primar princi printe printi privat probab ' +
    'proced procee proces procur produc profes profil profit progra prohib projec promot promul proper propor propos ' +
    'prospe protec protra provid provin provis proxie public publis purcha purpos pursua qualif qualit quarte railwa ' +
    'rankin rating realis realiz reason receip receiv reciti recogn recomm record recove recrui rectif redeem redemp ' +
    'reduce reduci reduct refere referr reflec refuse regard region regist regula reinsu reject relate relati releas ' +
    'releva reliab relian remain remitt remune render renewa renewe reorga repaya replac report repres republ repurc ' +
    'reputa reques requir requis rescin resear reserv reside residu resolu resolv resour respec respon restat restau ' +
    'restri result retail retain retire retiri return revalu revenu revers review revise revisi revoca revoke rotati ' +
    'rubber salari satisf saturd saving schedu scheme scienc secret sectio secure securi segmen select sellin semico ' +
    'senior sensit separa septem servic settin settle sevent severa shareh sharin shippi shortf should signif simila ' +
    'situat softwa solici soluti source sovere specia specif spendi sponso stabil standi starte statem statis ' +
    'statut stipul stockb strait strate streng struct subcon subjec submit subord subscr subseq subsid substi ' +
    'succes suffic suitab summar sunday superm superv supple suppli suppor surplu suspen sustai system tailor takeov ' +
    'tangib target taxabl taxati techni techno teleco tempor tender termin territ testin textil themse therea thereb ' +
    'theref therei thereo theret thereu therew thirty though throug thursd timber tinctu togeth total touris toward ' +
    'tradem tradin traini tranch transa transf transl transm travel treasu treate treatm truste tuesda tunnel turbin ' +
    'turnov twelve twenty typica ultima unaudi uncert uncond under underl undert underw univer unlist ' +
    'unsecu until unusua upgrad utilis utilit valuat variab variat variet variou vehicl vendor ventur versio vessel ' +
    'vestin volati volunt warnin warran websit wednes weight whatso whereb whereo whereu whethe whiche wholes windin ' +
    'withdr within withou workin writin writte' +
    'overall standard standards standardised substance substances substantial substantially substantive understand understanding understood'
  ).split(' '),
)
