-- What hurried writers write, and the words that they mean.
INSERT INTO carecoord.spelling (written, meant)
SELECT split_part(pair, '=', 1), split_part(pair, '=', 2)
FROM regexp_split_to_table($$
abcess=abscess abt=about acceptd=accepted acceptence=acceptance acceptnce=acceptance accmpnd=accompanied
accmpnied=accompanied accnt=account accom=accommodation accommodatn=accommodation accomodate=accommodate
accomodation=accommodation accomodations=accommodations accomp=accompanied accompaning=accompanying
accompanyd=accompanied accompanyed=accompanied accompanyng=accompanying accompd=accompanied accompnd=accompanied
accompnied=accompanied accompny=accompany accpt=accept accptd=accepted accptnce=acceptance accss=access
acct=account accts=accounts acepted=accepted acheive=achieve acheived=achieved achieveing=achieving achvd=achieved
ack=acknowledged ackd=acknowledged acknowledgd=acknowledged acknowleged=acknowledged acknwldgd=acknowledged
acomodation=accommodation acompanied=accompanied acompany=accompany acount=account acounts=accounts acptd=accepted
activites=activities activitys=activities activties=activities activty=activity actv=active actvties=activities
actvts=activities actvty=activity acupunct=acupuncture addction=addiction addendm=addendum addictn=addiction
additionl=additional addl=additional addr=address addrs=addresses addtl=additional addtn=addition addy=address
adendum=addendum adiction=addiction administratn=administration adminstered=administered
adminstration=administration adminstrator=administrator admision=admission admissn=admission admissns=admissions
admisson=admission admitd=admitted admited=admitted admn=administration admtd=admitted admttd=admitted
adolecent=adolescent adolescnt=adolescent adolesent=adolescent adovcate=advocate adr=address adress=address
adtl=additional advcted=advocated advisd=advised advoacte=advocate advocacey=advocacy advocat=advocate
advocatd=advocated advsd=advised advse=advise advsed=advised affadavit=affidavit affidavid=affidavit
affidvt=affidavit afternon=afternoon afternoom=afternoon aftn=afternoon aftr=after aftrn=afternoon
aftrnoon=afternoon agcy=agency agencey=agency agencys=agency agggressive=aggressive aggitated=agitated agin=again
agitatd=agitated agn=again agncies=agencies agncy=agency agrd=agreed agreable=agreeable agreeed=agreed
agreem=agreement agreemnt=agreement agressive=aggressive agrmnt=agreement agrmt=agreement ahd=ahead alc=alcohol
alchohlic=alcoholic alchohol=alcohol alchol=alcohol alcohl=alcohol alergies=allergies alergy=allergy
allergys=allergies allowd=allowed allready=already allrgy=allergy allwd=allowed alne=alone alng=along alon=alone
alowed=allowed alraedy=already alrdy=already alreay=already alredy=already alrm=alarm altho=although
althogh=although alwys=always amendmnt=amendment ammended=amended amnd=amended amndd=amended amnt=amount amt=amount
amts=amounts anesth=anesthesia anniv=anniversary annl=annual annonymous=anonymous anonymos=anonymous anothe=another
anothr=another anouther=another ansd=answered anser=answer anserd=answered ansr=answer ansrg=answering
ansrng=answering answerd=answered answerin=answering answerng=answering answr=answer answrd=answered
answred=answered answring=answering antcptd=anticipated anual=annual anwser=answer anwsered=answered anx=anxiety
anxeity=anxiety anxios=anxious anxity=anxiety anxiuos=anxious anxius=anxious anxs=anxious anxty=anxiety
anymor=anymore anythg=anything anythin=anything anythng=anything anyting=anything anywy=anyway aparment=apartment
aparments=apartments apartement=apartment apartmnt=apartment apartmnts=apartments apartmt=apartment
apartmts=apartments apeal=appeal apealed=appealed aplication=application aplied=applied aply=apply aplying=applying
apmt=appointment apmts=appointments apnt=appointment apntmnt=appointment apointment=appointment
apointments=appointments apoitment=appointment apoligized=apologized apologised=apologized apologizd=apologized
appartment=apartment appartments=apartments appeald=appealed appication=application appiontment=appointment
appl=application applcation=application applctn=application applctns=applications appld=applied applic=application
applicatn=application applicatns=applications appln=application appls=applications applyd=applied applyin=applying
applyng=applying appnt=appointment appnts=appointments appoinment=appointment appoinments=appointments
appointd=appointed appointement=appointment appointements=appointments appointmnt=appointment
appointmnts=appointments appointmt=appointment appointmts=appointments appoitment=appointment
appologized=apologized appontment=appointment apppointment=appointment appprved=approved appreciatd=appreciated
appreciatve=appreciative apprecited=appreciated approachd=approached approch=approach approchd=approached
approp=appropriate appropiate=appropriate appropr=appropriate approprate=appropriate appropriat=appropriate
appropriatly=appropriately approvd=approved approvl=approval approximatley=approximately approximatly=approximately
approxmtly=approximately apprv=approve apprval=approval apprvd=approved apprx=approximately appt=appointment
apptd=appointed apptmnt=appointment apptmnts=appointments apptmt=appointment apptmts=appointments
appts=appointments appvd=approved apreciate=appreciate apropriate=appropriate aproval=approval aproved=approved
aprox=approximately apt=apartment aptmnt=apartment aptmt=appointment aptmts=appointments apts=apartments
arange=arrange aranged=arranged arangement=arrangement arested=arrested arivd=arrived arived=arrived arnd=around
arond=around arraignement=arraignment arraignmnt=arraignment arraignmt=arraignment arrainment=arraignment
arrangd=arranged arrangment=arrangement arrestd=arrested arrgd=arranged arrged=arranged arrivd=arrived
arrivl=arrival arrivng=arriving arrng=arrange arrngd=arranged arrngmnt=arrangement arrngmnts=arrangements
arrngmts=arrangements arrngng=arranging arround=around arrv=arrive arrvd=arrived arrve=arrive arrved=arrived
arrvl=arrival arrvs=arrives articl=article asessment=assessment asgnd=assigned ashame=ashamed asignd=assigned
asigned=assigned asignment=assignment asistance=assistance asisted=assisted asisting=assisting askd=asked
askin=asking askng=asking aslp=asleep asmnt=assessment asmt=assessment asmts=assessments assement=assessment
assesd=assessed assesed=assessed assesing=assessing assesment=assessment assesments=assessments assessd=assessed
assessement=assessment assessements=assessments assessmnt=assessment assessmnts=assessments assessmt=assessment
assessmts=assessments assessng=assessing assgnd=assigned assgnmt=assignment assignd=assigned assignmnt=assignment
assignmt=assignment assistanc=assistance assistd=assisted assistence=assistance assistnce=assistance
assistng=assisting assited=assisted assmnt=assessment assmnts=assessments assmt=assessment assmts=assessments
asssessment=assessment asstd=assisted assted=assisted assting=assisting atached=attached atchd=attached
atempt=attempt atempted=attempted atempts=attempts atend=attend atendance=attendance atended=attended
athorization=authorization atorney=attorney atorneys=attorneys attachd=attached attachmnt=attachment
attachmt=attachment attatched=attached attch=attach attchd=attached attd=attended attemps=attempts
attemptd=attempted attemtped=attempted atten=attendance attendace=attendance attendd=attended attendence=attendance
attendin=attending attendnce=attendance attendng=attending attmpt=attempt attmptd=attempted attmpted=attempted
attmpts=attempts attn=attention attnd=attended attndance=attendance attndd=attended attndnc=attendance
attndnce=attendance attndng=attending attnds=attends attned=attend attny=attorney attnys=attorneys attorny=attorney
attornys=attorneys attourney=attorney attys=attorneys authd=authorized authorisation=authorization
authorise=authorize authorised=authorized authorizatn=authorization authorizaton=authorization authorizd=authorized
authoriztn=authorization authrzd=authorized authrztn=authorization auths=authorizations avaialble=available
avaible=available avail=available availabe=available availabilty=availability availabl=available
availablity=availability availbility=availability availble=available availible=available avalable=available
avg=average avl=available backgrnd=background bagd=bagged bak=back baliff=bailiff balnce=balance bannd=banned
baptised=baptized bathrm=bathroom bathrms=bathrooms bathrom=bathroom bball=basketball bby=baby bbys=babies
bcause=because bck=back bckpk=backpack bcse=because bcuz=because bcz=because bday=birthday bdgt=budget bdrm=bedroom
bdrms=bedrooms beacuse=because beamd=beamed becasue=because becaus=because becouse=because becuase=because
becus=because becuz=because bedrm=bedroom bedrms=bedrooms befor=before befre=before begining=beginning
beginnng=beginning begng=beginning behaviorl=behavioral behavor=behavior behavr=behavior behavrl=behavioral
behvior=behavior behvr=behavior bein=being beleive=believe beleived=believed believs=believes belive=believe
beneficary=beneficiary benefts=benefits benfits=benefits benifit=benefit benifits=benefits betw=between
bfast=breakfast bfor=before bfore=before bfr=before bght=bought bgs=bags bilat=bilateral birthdy=birthday
bkd=booked bkfst=breakfast bkpk=backpack bldg=building bldgs=buildings blding=building blks=blocks blnk=blank
blnkt=blanket blowin=blowing bnfit=benefit bnft=benefit bnfts=benefits bnk=bank boathse=boathouse bookd=booked
borowed=borrowed borrowd=borrowed borught=brought brd=board brdge=bridge breakfst=breakfast breathin=breathing
breathng=breathing brfed=briefed brght=brought brgt=brought bringin=bringing bringng=bringing brk=break
brkfast=breakfast brkfst=breakfast brks=breaks brnd=brand brng=bring brnght=brought brngng=bringing brngs=brings
brngt=brought brohter=brother brokn=broken brot=brought brothr=brother brougt=brought brout=brought brt=brought
brth=breath brthng=breathing brthr=brother brthrs=brothers brung=brought brusng=bruising bsmt=basement bstr=blister
bsy=busy bth=both bthday=birthday bthrm=bathroom btn=button btns=buttons btr=better bttls=bottles bttm=bottom
btwn=between budgetng=budgeting budgt=budget buget=budget buidling=building buildng=building buisness=business
bulding=building bult=built busness=business bussiness=business bwls=bowels calandar=calendar calander=calendar
cald=called caled=called caleld=called calender=calendar calld=called calles=called callg=calling callin=calling
callled=called callng=calling calmr=calmer calndar=calendar canceld=cancelled cancellatn=cancellation
cancelld=cancelled cancl=cancel cancld=cancelled canclled=cancelled candidat=candidate carb=carbohydrate
caregivr=caregiver caregver=caregiver caretakr=caretaker cargiver=caregiver caselod=caseload casewkr=caseworker
caseworkr=caseworker casewrkr=caseworker cel=cell cellphne=cellphone celphone=cellphone centre=center
centred=centered certif=certificate certifcate=certificate certificat=certificate certificatn=certification
certificte=certificate certs=certificates cfmd=confirmed chaged=changed changd=changed changng=changing
charg=charge chargd=charged chargs=charges chartd=charted chckd=checked chcked=checked chckin=checking
chckng=checking checkd=checked checkng=checking cheerfull=cheerful cheked=checked chgd=changed chgs=changes
chidren=children childcre=childcare childen=children childern=children childrens=children childrn=children
chk=check chkd=checked chking=checking chks=checks chld=child chldcare=childcare chldrn=children chlidren=children
chng=change chngd=changed chnges=changes chngng=changing chngs=changes chrch=church chrg=charge chrgd=charged
chrgs=charges chrt=chart chst=chest cht=chart cigs=cigarettes cildren=children cilent=client
circumstanes=circumstances circumstnces=circumstances citizenshp=citizenship citizn=citizen citzen=citizen
ckd=checked cking=checking cklist=checklist cks=checks clases=classes classs=class cleand=cleaned cleanin=cleaning
cleanng=cleaning clearanc=clearance cleard=cleared clearence=clearance clearnce=clearance cled=called cleint=client
cleints=clients clening=cleaning clent=client clents=clients cliant=client cliants=clients clien=client
clientt=client cliet=client cliets=clients clin=clinical clinc=clinic clincal=clinical clincian=clinician
clinet=client clinets=clients clinicaly=clinically clinican=clinician cliniciam=clinician clinicin=clinician
clinicl=clinical clk=clerk cll=call clld=called cllg=calling cllient=client clling=calling cllng=calling clls=calls
clm=claim cln=clean clnc=clinic clnclly=clinically clncn=clinician clnd=cleaned clnic=clinic clnical=clinical
clnician=clinician clnt=client closd=closed closng=closing clothng=clothing clothse=clothes clr=clear clrk=clerk
clsd=closed clse=close clsng=closing clss=class clsses=classes clst=closet clt=client clthes=clothes clths=clothes
clts=clients cme=came cmmnt=comment cmmts=comments cmpletion=completion cmplnt=complaint cmplnts=complaints
cmplt=complete cmpltd=completed cmplting=completing cmpltng=completing cmptr=computer cmte=committee cn=can
cnceled=cancelled cncelled=cancelled cncl=cancel cncld=cancelled cnclld=cancelled cncrns=concerns cndtn=condition
cnfirmation=confirmation cnfmd=confirmed cnfrm=confirm cnfrmd=confirmed cnfrmed=confirmed cnfrmng=confirming
cnfrms=confirms cnfrnce=conference cnncld=cancelled cnnct=connect cnnctd=connected cnsld=counseled cnslg=counseling
cnsling=counseling cnslng=counseling cnslr=counselor cnslrs=counselors cnslt=consult cnsnt=consent cnsnts=consents
cntct=contact cntctd=contacted cntcted=contacted cntctng=contacting cntcts=contacts cnties=counties cntrct=contract
cnty=county cnx=cancelled coachd=coached coachin=coaching coachng=coaching cofirm=confirm colateral=collateral
colatteral=collateral colected=collected collabd=collaborated collaberate=collaborate collaberated=collaborated
collaberation=collaboration collaboratd=collaborated collabrated=collaborated collaterl=collateral
collatral=collateral collctd=collected collectd=collected colour=color comfirm=confirm comfirmed=confirmed
comfirming=confirming comin=coming comited=committed comitment=commitment comittee=committee comittment=commitment
comleted=completed commitee=committee commitmnt=commitment committment=commitment committmnt=commitment
commming=coming commnty=community commuity=community commun=community communcation=communication
communicatd=communicated communicatn=communication communty=community comng=coming complaind=complained
complant=complaint compld=completed compleated=completed compleded=completed compleet=complete completd=completed
completin=completing completley=completely completly=completely completn=completion completng=completing
completon=completion compliace=compliance complianc=compliance compliante=compliant complience=compliance
complnce=compliance complnt=compliant complnts=complaints complt=complete compltd=completed complte=complete
complting=completing compltion=completion compter=computer comptr=computer computr=computer comunicate=communicate
comunication=communication comunity=community conatct=contact conatcted=contacted concents=consents
concered=concerned concernd=concerned concerne=concern concernt=concern concrn=concern concrns=concerns
conctd=contacted cond=condition conditn=condition conditons=conditions condtn=condition conect=connect
conected=connected conerns=concerns confd=confirmed conferance=conference conferece=conference confernce=conference
confidental=confidential confidentiallity=confidentiality confidentialty=confidentiality confimed=confirmed
confirmatn=confirmation confirmaton=confirmation confirmd=confirmed confirmng=confirming confrence=conference
confrm=confirm confrmd=confirmed confrmed=confirmed congrts=congratulations connctd=connected connctn=connection
connectd=connected conselor=counselor consernd=concerned consernt=consent conslt=consult consltd=consulted
consnt=consent consnts=consents consulatation=consultation consultd=consulted cont=continue contaced=contacted
contacing=contacting contactd=contacted contactng=contacting contat=contact contatced=contacted contct=contact
contctd=contacted contcting=contacting contcts=contacts contd=continued contined=continued continu=continue
continud=continued continueing=continuing continung=continuing continus=continues continuted=continued
contiune=continue contnue=continue contnues=continues contrabnd=contraband contrct=contract conts=continues
conty=county coodination=coordination cookin=cooking cooperativ=cooperative coopertive=cooperative
coopertn=cooperation cooprative=cooperative coord=coordination coordd=coordinated coordiated=coordinated
coordinatd=coordinated coordinater=coordinator coordinatn=coordination coordinatng=coordinating
coordinaton=coordination coordinatr=coordinator coordintd=coordinated coordintion=coordination
coordintn=coordination coordnation=coordination coordng=coordinating coordntr=coordinator coords=coordinators
cooridnation=coordination copng=coping coppied=copied copyd=copied copys=copies cordinate=coordinate
cordinated=coordinated cordinating=coordinating cordination=coordination cordinator=coordinator corect=correct
coridor=corridor cornerd=cornered corrctd=corrected correctd=corrected corresp=correspondence
correspondance=correspondence cort=court coun=counselor counceling=counseling councelling=counseling
councelor=counselor councelors=counselors councling=counseling couns=counselor counseld=counseled
counseler=counselor counselers=counselors counselling=counseling counselng=counseling counselr=counselor
counsled=counseled counsler=counselor counsling=counseling counslng=counseling counslor=counselor
counslors=counselors counslr=counselor counslrs=counselors coures=course courthous=courthouse courthse=courthouse
courtoom=courtroom courtrm=courtroom couse=course couty=county cov=coverage coverag=coverage coverd=covered
coverge=coverage covrage=coverage covrd=covered covrg=coverage cpied=copied cpy=copy cpys=copies cravin=craving
cravngs=cravings crcld=circled crd=card credt=credit criminl=criminal crimnal=criminal crisises=crises
crosswrd=crossword crrnt=current crse=course crsis=crisis crt=court crthouse=courthouse crths=courthouse
crthse=courthouse crtrm=courtroom crtroom=courtroom crvg=craving crvgs=cravings cryd=cried cryin=crying
cryng=crying cstdy=custody ctns=cartons ctroom=courtroom cty=county ctys=counties curently=currently curfw=curfew
curr=current currenlty=currently currentlly=currently currenty=currently currnt=current currntly=currently
cusotdy=custody custdy=custody cuzn=cousin cuzns=cousins cvr=cover cvrg=coverage cxld=cancelled daugher=daughter
daughtr=daughter daughtrs=daughters daugter=daughter daugthers=daughters dauther=daughter dcln=decline
dclnd=declined dcmntd=documented dcsn=decision dcsns=decisions debriefd=debriefed decisn=decision decison=decision
declnd=declined decr=decreased decreasd=decreased decrsd=decreased deets=details definately=definitely
definitly=definitely defintely=definitely deliv=delivery deliverd=delivered delivrd=delivered delivry=delivery
delvrd=delivered denail=denial denid=denied deniel=denial dennied=denied dentl=dental dentst=dentist denyed=denied
deparment=department departmnt=department depatment=department dependnt=dependent deposite=deposit depost=deposit
depresed=depressed depresion=depression depressd=depressed depressn=depression deprssn=depression depts=departments
derm=dermatology descision=decision descrbd=described describd=described desicion=decision desribed=described
determ=determination determin=determine determind=determined detoxd=detoxed detrmnd=determined dghtr=daughter
dghtrs=daughters dgtr=daughter dgtrs=daughters diabetis=diabetes diabetse=diabetes diagnos=diagnosis
diagnosd=diagnosed diagnosic=diagnostic diagnosised=diagnosed dialisis=dialysis dialled=dialed dialy=daily
dialyis=dialysis dicsussed=discussed dicuss=discuss dicussed=discussed diferent=different diffcult=difficult
diffculties=difficulties diffculty=difficulty differnt=different difficuly=difficulty diffrent=different
dificult=difficult dinnr=dinner dirct=direct dirctn=direction dirctns=directions directd=directed directn=direction
directons=directions disab=disability disabilites=disabilities disabilty=disability disabld=disabled
disablity=disability disapeared=disappeared disapointed=disappointed disappointd=disappointed disbility=disability
disch=discharge discharched=discharged discharg=discharge dischargd=discharged dischd=discharged dischg=discharge
dischgd=discharged dischged=discharged dischrg=discharge dischrgd=discharged dischrge=discharge
dischrged=discharged disconn=disconnected discontined=discontinued discsd=discussed discssd=discussed
discusd=discussed discused=discussed discusing=discussing discussd=discussed discussn=discussion
discussng=discussing discusson=discussion disharge=discharge disharged=discharged dislks=dislikes
dissapointed=disappointed disscused=discussed disscuss=discuss disscussed=discussed distrct=district
ditchin=ditching dlvr=deliver dlvrd=delivered dlvrng=delivering dlvry=delivery dnd=denied dne=done dng=doing
dnied=denied dnies=denies dnr=dinner dntl=dental dntn=downtown dntst=dentist dnyd=denied doccument=document
docmnts=documents docmts=documents docter=doctor docters=doctors doctr=doctor doctrs=doctors docuemnt=document
docuemnts=documents documenation=documentation documentaion=documentation documentatn=documentation
documentd=documented documention=documentation documnt=document documntation=documentation documntd=documented
documntn=documentation documnts=documents documts=documents doin=doing donatn=donation dosng=dosing
doucments=documents dpndnt=dependent dpot=depot dpst=deposit drct=direct dressng=dressing drinkin=drinking
drivin=driving drivng=driving drizzel=drizzle dropd=dropped droped=dropped droping=dropping dropng=dropping
droppd=dropped dropt=dropped drov=drove drpd=dropped drpng=dropping drppd=dropped drpped=dropped drppng=dropping
drps=drops drsg=dressing drv=drive drve=drive drvg=driving drvn=driven drvng=driving drvr=driver drvrs=drivers
drvs=drives drwr=drawer dschg=discharge dschrg=discharge dschrgd=discharged dscsd=discussed dscssd=discussed
dscuss=discuss dscussed=discussed dsk=desk dtr=daughter dtrs=daughters duaghter=daughter dughter=daughter
dups=duplicates dwn=down dwnstairs=downstairs eduaction=education educatd=educated educatn=education
educaton=education eductn=education efforst=efforts effx=effects efort=effort eiter=either eithr=either
elgbl=eligible elgibility=eligibility elgible=eligible elig=eligibility eligability=eligibility
eligabilty=eligibility eligable=eligible eligbility=eligibility eligble=eligible eligblty=eligibility
eligibile=eligible eligibilty=eligibility eligibl=eligible eligiblity=eligibility eligilbe=eligible emai=email
emaild=emailed emailin=emailing emailled=emailed emailng=emailing emal=email emaled=emailed emaling=emailing
emer=emergency emerg=emergency emergancy=emergency emergecy=emergency emergncy=emergency emial=email
emialed=emailed eml=email emld=emailed emlng=emailing emls=emails emotionl=emotional empld=employed
emplmnt=employment emploment=employment employd=employed employement=employment employmnt=employment
employmt=employment emplyd=employed emplyee=employee emplyer=employer emplymnt=employment emplymt=employment
emplyr=employer emplyrs=employers emrgncy=emergency encampmt=encampment encntrs=encounters encorage=encourage
encorouged=encouraged encouragd=encouraged encouragemnt=encouragement encouragment=encouragement
encouragng=encouraging encourged=encouraged encrg=encourage encrgd=encouraged encrged=encouraged engagd=engaged
engagemnt=engagement engagment=engagement engagmnt=engagement engagng=engaging engmt=engagement enrl=enroll
enrld=enrolled enrlld=enrolled enrllmt=enrollment enrllng=enrolling enroled=enrolled enrolld=enrolled
enrollemnt=enrollment enrollmnt=enrollment enrollmt=enrollment enterd=entered entrd=entered entred=entered
entrnce=entrance enuf=enough env=envelope enviroment=environment envlp=envelope envlpe=envelope
envrnmnt=environment epsiode=episode eqpt=equipment equipmnt=equipment erly=early espcially=especially
especialy=especially estab=establish establishd=established estbl=establish evac=evacuation eval=evaluation
evals=evaluations evaluatd=evaluated evaluatn=evaluation evaluaton=evaluation evalutation=evaluation
evaluted=evaluated evalution=evaluation evaul=evaluation evctd=evicted eveing=evening everbodys=everybody
everday=everyday everthing=everything everybodys=everybody everythin=everything everythng=everything
everyting=everything eviciton=eviction evictd=evicted evictn=eviction evictns=evictions evicton=eviction
evning=evening evry=every evrybdy=everybody evrybody=everybody evryday=everyday evryone=everyone
evrything=everything evrythng=everything excelent=excellent excercise=exercise excersise=exercise exchng=exchange
excptn=exception excusd=excused exellent=excellent exeption=exception exercize=exercise expct=expect
expctd=expected expectd=expected exped=expedited expereince=experience experence=experience experiance=experience
experince=experience expird=expired expl=explain explaination=explanation explaind=explained explainin=explaining
explainng=explaining expland=explained explaned=explained explined=explained expln=explain explnd=explained
explning=explaining expres=express expresed=expressed expressd=expressed exprsd=expressed exprssd=expressed
expung=expungement expungemt=expungement expungment=expungement extendd=extended extensn=extension
extention=extension extn=extension extnd=extend extnded=extended extrem=extreme extremly=extremely
faciliated=facilitated facilitatd=facilitated facilitatr=facilitator facilites=facilities faciltiy=facility
facilty=facility familiy=family familys=families famlies=families famliy=family famly=family faxd=faxed
faxng=faxing febuary=february feelin=feeling feelng=feeling feelngs=feelings fent=fentanyl fevr=fever
fiancial=financial filld=filled filln=fill fillng=filling filng=filing finacial=financial finalised=finalized
finaly=finally financal=financial financl=financial finanical=financial finishd=finished finishng=finishing
finsh=finish finshed=finished fixd=fixed flagd=flagged flashlite=flashlight flashlites=flashlights
flashlt=flashlight fldr=folder flds=fields flr=floor flts=flights flw=follow flwd=followed flyr=flyer fmly=family
fnd=found fndd=funded fndngs=findings fnds=funds fnny=funny fnsh=finish fnshd=finished fnshed=finished
folllow=follow folloup=followup followd=followed followng=following follwd=followed follwed=followed
follwing=following follwup=followup folow=follow folowed=followed folowup=followup fone=phone foreward=forward
forgt=forgot forwardd=forwarded forwrd=forward forwrded=forwarded fostr=foster foward=forward fowarded=forwarded
frctns=fractions frdg=fridge freind=friend freinds=friends frends=friends frineds=friends frm=from frnd=friend
frnds=friends frnt=front frustated=frustrated frustratd=frustrated frustrted=frustrated frwy=freeway fthr=father
functoin=function funtion=function furlo=furlough furnitre=furniture furnture=furniture fwd=forward fwdd=forwarded
fwded=forwarded fwdng=forwarding fwds=forwards fxd=faxed fxn=function fxng=faxing gaurdian=guardian
gaurdianship=guardianship gdaughter=granddaughter gether=together gettin=getting gf=girlfriend givn=given
glauc=glaucoma gma=grandma gng=going gnite=goodnight goin=going gona=going goodnite=goodnight
grandaughter=granddaughter grandmom=grandma grandmothr=grandmother grds=grounds greif=grief greivance=grievance
grevance=grievance griev=grievance grievnce=grievance grnds=grounds groop=group gropu=group groundng=grounding
grp=group grps=groups gruop=group grup=group grvnce=grievance gthr=gather gts=gets gttng=getting guardain=guardian
guardin=guardian guardn=guardian guidence=guidance guidnc=guidance guidnce=guidance gv=give gve=give gvn=given
gvnce=grievance gvs=gives handd=handed handl=handle hapened=happened happend=happened happnd=happened
happned=happened hapy=happy harbormstr=harbormaster hdache=headache hdphns=headphones headche=headache healh=health
healht=health hearng=hearing heatlh=health heering=hearing helath=health helpd=helped helpin=helping helpng=helping
helpt=helped hepled=helped hersef=herself herslf=herself hghlghtd=highlighted hhold=household hisself=himself
histroy=history hld=held hlds=holds hlf=half hll=hall hlp=help hlpd=helped hlped=helped hlping=helping
hlpln=helpline hlpng=helping hlps=helps hlth=health hlthcare=healthcare hlthy=healthy hme=home hmless=homeless
hmls=homeless hmself=himself hmslf=himself hmwk=homework hmwrk=homework hnd=hand hndd=handed hnded=handed
hndoff=handoff hndoffs=handoffs hnds=hands hngry=hungry holdin=holding holdng=holding hoopin=hooping
hosital=hospital hosp=hospital hospd=hospitalized hospial=hospital hospitalizd=hospitalized
hospitalzed=hospitalized hospitl=hospital hospitlzd=hospitalized hosps=hospitals hosptial=hospital hosptl=hospital
hosuing=housing hotlne=hotline housd=housed houseing=housing houshold=household housig=housing housng=housing
hppy=happy hpy=happy hrd=heard hrdly=hardly hre=here hrg=hearing hrgs=hearings hrng=hearing hrngs=hearings
hrs=hours hrself=herself hrslf=herself hsb=husband hsbnd=husband hse=house hsed=housed hsehld=household
hsehold=household hsekeeping=housekeeping hsg=housing hskeepng=housekeeping hsng=housing hsptl=hospital
hstry=history humr=humor husb=husband hve=have hx=history hyg=hygiene hygeine=hygiene hygene=hygiene hygine=hygiene
hygn=hygiene ibu=ibuprofen ibup=ibuprofen idenitfied=identified identfication=identification identifed=identified
identificaton=identification identifyd=identified idntfd=identified illegl=illegal imediately=immediately
immed=immediately immediatley=immediately immediatly=immediately importnt=important improvd=improved
improvemnt=improvement improvment=improvement imprvd=improved impt=important inactv=inactive inatke=intake
inbnd=inbound incarcd=incarcerated incarceratd=incarcerated incarcertd=incarcerated incarcerted=incarcerated
incdnts=incidents incidnt=incident incidnts=incidents inclding=including includng=including incm=income
incme=income incom=income incomplt=incomplete indctd=indicated indep=independent independant=independent
independantly=independently independnt=independent indepndnt=independent indepndntly=independently
indicatd=indicated indiv=individual indivdual=individual individul=individual indivs=individuals indvdl=individual
indvidual=individual indvl=individual info=information infomation=information informatn=information
informaton=information informd=informed informtion=information infrm=inform infrmd=informed infrmed=informed
infrmtn=information infromed=informed initated=initiated initiatd=initiated inj=injection injry=injury
inpateint=inpatient inpatint=inpatient inpatnt=inpatient inpt=inpatient inquird=inquired inqured=inquired
insd=inside inspct=inspect inspctn=inspection insr=insurance insrnce=insurance instd=instead instrctd=instructed
instrcted=instructed instrctns=instructions instructd=instructed instructns=instructions insuff=insufficient
insuranc=insurance insurence=insurance insurnce=insurance intak=intake interestd=interested interp=interpreter
interperter=interpreter interpeter=interpreter interpretr=interpreter intersted=interested interveiw=interview
interventn=intervention intervew=interview interviewd=interviewed interviewng=interviewing interviw=interview
intervw=interview intialed=initialed intk=intake intke=intake intkes=intakes intks=intakes intrdcd=introduced
intrduce=introduce intrduced=introduced intrested=interested intrnet=internet introdction=introduction
intrprter=interpreter intrprtr=interpreter intrstd=interested intrvntn=intervention intrvw=interview
intrvwd=interviewed intrvws=interviews intv=interview intvw=interview intvwd=interviewed intvws=interviews
investigatr=investigator invitd=invited invlvd=involved invntry=inventory involvd=involved involvemnt=involvement
invstgtr=investigator invte=invite invtry=inventory irrtble=irritable issu=issue isues=issues janury=january jb=job
jdg=judge jdge=judge jmp=jump jn=join jst=just juv=juvenile kd=kid kds=kids keepng=keeping keyd=keyed
kitchin=kitchen kitchn=kitchen kneeld=kneeled kness=knees kno=know knowldge=knowledge knowlege=knowledge
knttng=knitting knw=know knws=knows ktchn=kitchen kys=keys laffed=laughed landlod=landlord landlrd=landlord
landlrds=landlords landord=landlord landrd=landlord lanlord=landlord laptp=laptop laundred=laundered
laundrey=laundry laundy=laundry lawyr=lawyer laywer=lawyer lby=lobby lckbx=lockbox lckd=locked lckr=locker
ldr=leader leav=leave leavin=leaving leavng=leaving legl=legal lern=learn leter=letter leters=letters lettr=letter
lettrs=letters lettter=letter lft=left lggd=logged liase=liaise liasion=liaison liason=liaison libary=library
libry=library lic=license licens=license licnse=license lieing=lying likd=liked lisence=license lisning=listening
listend=listened listenng=listening liteeracy=literacy lithum=lithium livin=living livng=living lk=look lkd=looked
lked=liked lkg=looking lks=likes lnch=lunch lndry=laundry lne=line lnldrd=landlord locatd=located locatn=location
locaton=location lockd=locked lockin=locking logd=logged loging=logging lookd=looked lookin=looking lookng=looking
lowerd=lowered lpsd=lapsed lrng=learning lrnng=learning lse=lease lst=list lstening=listening lstnd=listened
lstning=listening lstnng=listening ltr=letter ltrs=letters ltry=lottery lttr=letter lvd=loved lvg=living lvl=level
lvls=levels lvng=living lvs=lives lwyr=lawyer mabye=maybe machne=machine mailb=mailbox maild=mailed
mailling=mailing mailng=mailing maint=maintenance maintenace=maintenance maintence=maintenance
maintenence=maintenance makin=making mammo=mammogram managemnt=management managment=management managr=manager
mangement=management marajuana=marijuana mariage=marriage marijauna=marijuana marijuna=marijuana matchs=matches
materals=materials matress=mattress mattrs=mattress mbr=member mbrs=members mchn=machine mcrowv=microwave
mdnt=midnight meanwhle=meanwhile medcal=medical medcation=medication medcations=medications medcl=medical
medicaiton=medication medicatn=medication medicatns=medications medicaton=medication medicatons=medications
medicl=medical mediction=medication medictions=medications meds=medications meeing=meeting meetig=meeting
meetin=meeting meetins=meetings meetng=meeting meetngs=meetings meetting=meeting meidcal=medical membr=member
membrs=members memebers=members memebr=member memer=member mentaly=mentally mentined=mentioned mentiond=mentioned
mentond=mentioned mentoned=mentioned mesage=message mesages=messages messag=message messagd=messaged messge=message
messges=messages metadone=methadone methdn=methadone methdone=methadone methodone=methadone metings=meetings
metng=meeting mgd=managed mght=might mgmnt=management mgmt=management mgr=manager mgrs=managers midnite=midnight
midnt=midnight mins=minutes mintues=minutes minuts=minutes misd=missed mision=mission mispelled=misspelled
missd=missed missin=missing missng=missing misssed=missed mkup=makeup mlbx=mailbox mls=meals mmbr=member
mmbrs=members mngmnt=management mngmt=management mngr=manager mngrs=managers mnth=month mnthly=monthly mnths=months
mntrd=monitored modifer=modifier mohter=mother montly=monthly mor=more moring=morning morng=morning mornin=morning
mornng=morning mos=months mothr=mother motivatd=motivated motivatn=motivation movd=moved movin=moving movng=moving
mre=more msd=missed msg=message msgd=messaged msge=message msgs=messages mssed=missed mssg=message msuic=music
mtg=meeting mtgs=meetings mth=month mthdone=methadone mthly=monthly mthr=mother mths=months mtl=mental mtng=meeting
mtngs=meetings multple=multiple mvd=moved mve=move mvg=moving mvmnt=movement mvng=moving mybe=maybe nappd=napped
navagator=navigator navgtr=navigator naviagtor=navigator navigater=navigator navigatr=navigator navigtr=navigator
nbdy=nobody nbrs=neighbors ndd=needed nds=needs nec=necessary neccesary=necessary neccessary=necessary
necesary=necessary necessry=necessary neded=needed needd=needed needng=needing neice=niece neighborhd=neighborhood
neighbour=neighbor neighbours=neighbors neighbr=neighbor nervos=nervous nervs=nervous nessecary=necessary
neuro=neurology nieghbor=neighbor nite=night nitely=nightly nites=nights nmbr=number nmbrs=numbers nobdy=nobody
noddin=nodding nonpmt=nonpayment notfied=notified nother=another nothg=nothing nothin=nothing nothng=nothing
notic=notice noticd=noticed notifcation=notification notifd=notified notifed=notified notificatn=notification
notifyd=notified nppng=napping nrml=normal nrs=nurse nrsng=nursing nrv=nerve nrvous=nervous nsg=nursing ntc=notice
ntd=noted nte=note ntfd=notified ntfied=notified ntfy=notify nthg=nothing nthing=nothing nthr=another nts=nights
nubmer=number num=number numbr=number numbrs=numbers nums=numbers nurce=nurse nuro=neurology nurs=nurse nvr=never
nxt=next obervation=observation observd=observed obsrvd=observed obsvd=observed obtaind=obtained obtaned=obtained
obtianed=obtained obtn=obtain obtnd=obtained ocassion=occasion occassion=occasion occurd=occurred occured=occurred
occuring=occurring ocurred=occurred odo=odometer ofc=office ofcr=officer ofcrs=officers ofcs=offices ofered=offered
offce=office offcer=officer offcr=officer offcrs=officers offerd=offered offic=office officr=officer offrd=offered
offred=offered offrng=offering ofice=office oficer=officer ofrd=offered okd=okayed onl=only onlne=online
openin=opening oper=operator opiod=opioid opiods=opioids opn=open opnd=opened opns=opens oportunity=opportunity
opptnty=opportunity oppurtunity=opportunity optmtry=optometry optns=options ordr=order ordrd=ordered
oreintation=orientation organise=organize organised=organized orgnizd=organized orientatn=orientation
orientaton=orientation orientd=oriented orignal=original ortho=orthopedics othr=other othrs=others otreach=outreach
ougth=ought outbnd=outbound outloud=aloud outpateint=outpatient outpatint=outpatient outpatnt=outpatient
outpt=outpatient outrch=outreach outreech=outreach overnite=overnight overnites=overnights ovr=over
ovrslpt=overslept ownr=owner pacience=patience packt=packet packts=packets paitent=patient pakcet=packet
paket=packet pamphlts=pamphlets pantrey=pantry pantrys=pantries paperowrk=paperwork paperwrk=paperwork
papework=paperwork papperwork=paperwork papr=paper paprwork=paperwork paprwrk=paperwork paralegl=paralegal
parentng=parenting parmacy=pharmacy parnts=parents partcipant=participant partcipate=participate
partcpd=participated participatd=participated participaton=participation participnt=participant
particpant=participant particpate=participate particpated=participated particpation=participation pases=passes
passs=passes pateint=patient pateints=patients patiant=patient patien=patient patinet=patient paymnt=payment
paymnts=payments paymt=payment paymts=payments payor=payer pckd=picked pcket=packet pckng=packing pckt=packet
pckts=packets pckup=pickup pedi=pediatric pediatrcian=pediatrician peds=pediatrics pendng=pending peopel=people
peple=people permision=permission permissn=permission permisson=permission perscribed=prescribed
perscription=prescription perscriptions=prescriptions persnl=personal personl=personal pgd=paged pgm=program
pgms=programs pharamcy=pharmacy pharm=pharmacy pharma=pharmacy pharmcist=pharmacist pharmcy=pharmacy phn=phone
phne=phone phned=phoned phoen=phone phon=phone phrmcy=pharmacy phsychiatrist=psychiatrist phyisican=physician
physcian=physician piced=picked pickd=picked pickng=picking pickp=pickup pikced=picked pkd=picked pks=picks
pkt=packet pkts=packets placemnt=placement placemnts=placements placemt=placement placemts=placements
placment=placement placmnt=placement plaform=platform pland=planned plannd=planned plannng=planning playd=played
playin=playing playrm=playroom plc=place plcd=placed plcement=placement plcmnt=placement pleasnt=pleasant
plld=pulled pln=plan plnd=planned plng=planning plnr=planner plnt=plant pls=please plts=platelets plyrm=playroom
pndng=pending pntry=pantry poeple=people poilcy=policy porgram=program posessions=possessions posible=possible
positve=positive possble=possible possitive=positive postpond=postponed postv=positive ppl=people pprs=papers
pprwk=paperwork pprwrk=paperwork ppwk=paperwork prbtn=probation preg=pregnant pregant=pregnant pregnacy=pregnancy
pregnat=pregnant pregnent=pregnant pregnt=pregnant prenting=parenting presciption=prescription prescrbd=prescribed
prescribd=prescribed prescripton=prescription presentd=presented presntd=presented presump=presumptive
presure=pressure pretrl=pretrial prev=previous previos=previous previosly=previously prevntion=prevention
prevously=previously prgm=program prgms=programs prgress=progress prgrm=program prgrms=programs prgrss=progress
prgs=programs princ=principal printd=printed priviledges=privileges privledges=privileges prk=park prmpts=prompts
prnt=print prntd=printed proabtion=probation probatn=probation probaton=probation problm=problem problms=problems
probly=probably probs=problems probtn=probation proceedure=procedure procesed=processed processd=processed
procss=process profil=profile progam=program progams=programs progess=progress programm=program progres=progress
progrm=program progrms=programs progrss=progress prolem=problem provde=provide provded=provided provder=provider
provding=providing provdr=provider provdrs=providers provid=provide providd=provided providng=providing
providr=provider providrs=providers provs=providers prsn=person prsnt=present prtl=portal prvd=provide
prvdd=provided prvdr=provider prvdrs=providers prvided=provided pscyh=psych pss=pass pssd=pissed psy=psychiatry
psyc=psychiatry psychatric=psychiatric psychiatrst=psychiatrist psychoed=psychoeducation pulm=pulmonary
pushd=pushed puttin=putting pwork=paperwork pymnt=payment pymt=payment pymts=payments pysch=psych
pyschiatric=psychiatric pyschiatrist=psychiatrist qtr=quarter quesiton=question questn=question questns=questions
queston=question questons=questions qustions=questions qz=quiz rcpt=receipt rcpts=receipts rcrd=record
rcrds=records rcv=receive rcvd=received rcvng=receiving rcvry=recovery rcvs=receives rdes=rides rdld=redialed
rdy=ready reachd=reached reachng=reaching readm=readmitted reauth=reauthorization reauths=reauthorizations
rebk=rebook reccomend=recommend reccomendation=recommendation reccomendations=recommendations
reccomended=recommended recd=received receit=receipt receiv=receive receivd=received recep=receptionist
recert=recertification recerts=recertifications receved=received reciept=receipt reciepts=receipts reciet=receipt
recievd=received recieve=receive recieved=received recieves=receives recieving=receiving recived=received
recmd=recommended recmnd=recommend recmnded=recommended recods=records recomend=recommend
recomendation=recommendation recomendations=recommendations recomended=recommended recommded=recommended
recommendatn=recommendation recommendd=recommended recordng=recording recory=recovery recov=recovery
recoverey=recovery recovry=recovery recrd=record recrds=records recs=records recup=recuperative recvd=received
recvng=receiving recvry=recovery recvs=receives redeterm=redetermination reducd=reduced refd=referred
referal=referral referals=referrals referd=referred refered=referred refering=referring referl=referral
referls=referrals referng=referring referrd=referred referrl=referral referrls=referrals referrng=referring
reffd=referred reffer=refer refferal=referral refferals=referrals reffered=referred refferred=referred refil=refill
refils=refills refral=referral refrals=referrals refrd=referred refring=referring refrral=referral refsd=refused
refusd=refused regading=regarding regardng=regarding regist=register registed=registered registerd=registered
registratn=registration registraton=registration regrding=regarding regrdng=regarding regstrd=registered
reguarding=regarding regulary=regularly rehabilitaton=rehabilitation rehearsd=rehearsed rehsg=rehousing
reimb=reimbursement reinstatd=reinstated reinstatemnt=reinstatement reinstatment=reinstatement
reinstmt=reinstatement rejctd=rejected relaps=relapse relapsd=relapsed relase=release relased=released
relaspe=relapse relasped=relapsed releas=release releasd=released releves=relieves relpase=relapse remindd=reminded
reminde=reminder reminderd=reminded remindng=reminding remindr=reminder remindrs=reminders remndr=reminder
remvd=removed reneal=renewal renewd=renewed renewel=renewal renewl=renewal renewng=renewing renual=renewal
renwl=renewal reopend=reopened repl=replacement replc=replacement replcmnt=replacement replcmt=replacement
repor=report reportd=reported reportin=reporting reportng=reporting reproted=reported reprtd=reported
reprted=reported reqd=requested reqest=request reqested=requested reqests=requests reqird=required
reqmts=requirements reqs=requests reqst=request reqstd=requested reqsted=requested reqsts=requests
requestd=requested requestng=requesting requird=required requiremnts=requirements requirment=requirement
requirments=requirements requst=request requsted=requested requsts=requests resceduled=rescheduled
resch=rescheduled reschd=rescheduled reschdld=rescheduled reschdling=rescheduling reschdule=reschedule
reschduled=rescheduled resched=rescheduled reschedd=rescheduled rescheding=rescheduling reschedled=rescheduled
rescheduld=rescheduled rescheuled=rescheduled resdnt=resident resdnts=residents reshedule=reschedule
resheduled=rescheduled resi=residential residance=residence residentail=residential residental=residential
residnt=resident residntial=residential residnts=residents reslts=results resorces=resources resouce=resource
resouces=resources resourcs=resources resourse=resource resourses=resources respnd=respond respndd=responded
respnded=responded respnse=response responce=response respondd=responded respons=response responsable=responsible
responsibilites=responsibilities resrces=resources resrcs=resources restarant=restaurant restr=restrictions
restraunt=restaurant restrng=restraining resub=resubmit resuts=results rethnk=rethink retrn=return retrnd=returned
retrned=returned retrning=returning retruned=returned retuned=returned returnd=returned returng=returning
reults=results reunif=reunification reutrned=returned revd=reviewed reveiw=review reveiwed=reviewed revewd=reviewed
revewed=reviewed reviewd=reviewed reviewin=reviewing reviewng=reviewing reviw=review reviwd=reviewed
reviwed=reviewed revwd=reviewed rewiewed=reviewed rfd=referred rferred=referred rfrd=referred rfrl=referral
rfrls=referrals rfrrd=referred rfrred=referred rfrrl=referral rgstrd=registered ridng=riding rlievd=relieved
rlsd=released rlse=release rlvd=relieved rmate=roommate rmates=roommates rmbrs=remembers rmdr=reminder
rmmate=roommate rmmte=roommate rmnd=remind rmnded=reminded rmndr=reminder rnds=rounds rnewd=renewed rnewl=renewal
rnt=rent rnwd=renewed rnwl=renewal roomate=roommate roomates=roommates roommat=roommate roommts=roommates
roomte=roommate rplcmnt=replacement rplied=replied rply=reply rplyd=replied rported=reported rprt=report
rprtd=reported rprts=reports rpt=report rptd=reported rptg=reporting rptng=reporting rptr=reporter rpts=reports
rqst=request rqstd=requested rqsts=requests rsched=rescheduled rsdnt=resident rslt=result rslts=results rsm=resume
rsn=reason rsns=reasons rspns=response rspt=respite rsrc=resource rsrces=resources rsrcs=resources rtn=return
rtnd=returned rtned=returned rtng=returning rtrn=return rtrnd=returned rtrned=returned rtrng=returning rts=rights
rturned=returned runnin=running rvr=river rvst=revisit rvw=review rvwd=reviewed rvwed=reviewed rvwng=reviewing
rvwr=reviewer rvws=reviews rxn=reaction rxns=reactions saef=safe saftey=safety safty=safety saterday=saturday
sayed=said sayin=saying sbmt=submit sbmtd=submitted sbmttd=submitted sbmtted=submitted sbsdy=subsidy
sbstnce=substance scard=scared scedule=schedule sceduled=scheduled schd=schedule schdl=schedule schdld=scheduled
schdling=scheduling schdlng=scheduling schdule=schedule schduled=scheduled schduling=scheduling sched=scheduled
schedd=scheduled scheded=scheduled scheding=scheduling schedled=scheduled schedng=scheduling schedul=schedule
scheduld=scheduled schedulling=scheduling schedulng=scheduling schelduled=scheduled scheule=schedule
scheuled=scheduled schl=school schls=schools schol=school schoool=school scool=school scoopin=scooping scor=score
scord=scored scrd=scored screeend=screened screend=screened screenng=screening screning=screening scrn=screen
scrnd=screened scrned=screened scrng=screening scrnng=screening scrollin=scrolling scrty=security scure=secure
sechduled=scheduled sectoin=section secur=security securty=security sended=sent sendin=sending sendng=sending
seperate=separate seperately=separately sercives=services serivce=service serivces=services serv=service
servces=services servcs=services servics=services sesion=session sesions=sessions sesn=session sesns=sessions
sess=session sessn=session sessns=sessions sesson=session sessons=sessions seting=setting settng=setting sev=severe
severly=severely sevice=service sevices=services sez=says sfty=safety sgn=sign sgnd=signed sgned=signed
sgning=signing sgnng=signing shakin=shaking shceduled=scheduled shcool=school shd=should shedule=schedule
sheduled=scheduled shelt=shelter sheltr=shelter sheltrs=shelters sheriif=sheriff sherrif=sheriff shft=shift
shfts=shifts shld=should shletr=shelter shlter=shelter shltr=shelter shltrd=sheltered shltrs=shelters shme=shame
shoping=shopping shopng=shopping shoppin=shopping shoppng=shopping showd=showed showerd=showered showin=showing
showng=showing showr=shower sht=sheet shw=show shwd=showed shws=shows siblngs=siblings sicne=since
sigature=signature sigend=signed signatre=signature signatue=signature signd=signed signin=signing
signiture=signature signng=signing signture=signature sigs=signatures simptoms=symptoms sitation=situation
sitch=situation sitn=situation sittin=sitting sittng=sitting situatn=situation situaton=situation sked=scheduled
skilld=skilled skils=skills skimmng=skimming skiping=skipping skippin=skipping skls=skills sleepg=sleeping slf=self
slippin=slipping slp=sleep slpng=sleeping slps=sleeps slpt=slept sme=same smellin=smelling smkg=smoking
smokin=smoking smokng=smoking smone=someone smthg=something smthing=something smthng=something smwhere=somewhere
snapd=snapped snce=since snck=snack snd=send sndg=sending sndng=sending snds=sends sned=send snr=senior snt=sent
soakd=soaked soberliving=sober sobr=sober sobreity=sobriety sobriaty=sobriety sobritey=sobriety sobrity=sobriety
socail=social socal=social socl=social sombody=somebody somene=someone somethin=something somethng=something
someting=something somone=someone somthing=something spch=speech spclst=specialist speach=speech speakin=speaking
speakng=speaking speakr=speaker specalist=specialist speciallist=specialist specialst=specialist spk=spoke
spke=spoke spkg=speaking spking=speaking spkng=speaking spkr=speaker spkrs=speakers spks=speaks spnsh=spanish
spnsr=sponsor spoek=spoke spok=spoke sponser=sponsor sponsers=sponsors sponsr=sponsor sponsrs=sponsors
sposed=supposed sppt=support sprdsht=spreadsheet sprts=spirits sprvsr=supervisor spt=support spvr=supervisor
srch=search srchd=searched srvc=service srvce=service srvces=services srvcs=services srvy=survey sssn=session
stabel=stable stabilizd=stabilized stabilty=stability staed=stated staffd=staffed stafing=staffing startd=started
startg=starting statd=stated statdd=stated statemnt=statement statemnts=statements statment=statement
statments=statements stayd=stayed stayin=staying stayng=staying stckd=stocked stdby=standby steppin=stepping
stf=staff stff=staff stiches=stitches stickie=sticky stil=still stl=still stlen=stolen stmnts=statements
stmt=statement stmts=statements stn=station stopd=stopped stoped=stopped stoping=stopping stopng=stopping
stoppd=stopped storge=storage storng=storing storys=stories stp=stop stppd=stopped stpped=stopped stps=steps
strenghts=strengths strggling=struggling strght=straight strippd=stripped strngs=strengths strpd=stripped
strt=start strtd=started strts=starts struct=structure struggln=struggling strugglng=struggling
strugling=struggling sttd=stated stted=stated sttes=states stuf=stuff stuggling=struggling stys=stays
subitted=submitted subm=submitted submitd=submitted submited=submitted submiting=submitting submittd=submitted
submittng=submitting submtd=submitted submted=submitted submttd=submitted submtted=submitted suboxne=suboxone
subst=substance substace=substance substanc=substance substence=substance substnce=substance succesful=successful
succesfully=successfully successfull=successful successfuly=successfully sucessful=successful sugestd=suggested
sugested=suggested suggestd=suggested suggsted=suggested suicdal=suicidal suicidl=suicidal sumday=someday
summ=summary summarised=summarized summr=summer supe=supervisor superviser=supervisor supervison=supervision
supervisr=supervisor supervsion=supervision supervsor=supervisor supervsr=supervisor suport=support
suported=supported suportive=supportive suppervisor=supervisor supportd=supported supportve=supportive
supprt=support supprted=supported supprtv=supportive suppt=support suprvs=supervise suprvsr=supervisor
supv=supervisor supvr=supervisor supvrs=supervisors supvsr=supervisor susp=suspected suspened=suspended svc=service
svces=services svcing=servicing svcs=services switchd=switched swolln=swollen sympt=symptom symptms=symptoms
symptons=symptoms symtoms=symptoms sys=says systm=system taked=talked takeing=taking takng=taking talkd=talked
talkin=talking talkng=talking talkt=talked tbl=table tblt=tablet tch=tech tchng=teaching tchr=teacher
tchrs=teachers tckt=ticket tday=today tdy=today teached=taught teachr=teacher techer=teacher teleph=telephone
telephne=telephone tellin=telling temporay=temporary tempory=temporary tenannt=tenant tenent=tenant tenents=tenants
terp=interpreter testng=testing textd=texted tgether=together tgthr=together thearpist=therapist thearpy=therapy
themself=themselves themselfs=themselves therapis=therapist therapits=therapist therapsit=therapist
therapst=therapist theropy=therapy therp=therapist therpist=therapist therpy=therapy thght=thought thm=them
thmbs=thumbs thmslves=themselves thn=then thnk=think thnkng=thinking thnks=thinks thrpst=therapist thrpy=therapy
thru=through thruout=throughout thurday=thursday thx=thanks tickd=ticked tird=tired tite=tight tix=tickets tk=take
tkd=talked tkes=takes tking=taking tkng=taking tkns=tokens tks=takes tld=told tlk=talk tlkd=talked tlked=talked
tlkg=talking tlkin=talking tlking=talking tlkng=talking tlks=talks tme=time tmorrow=tomorrow tmr=tomorrow
tmrow=tomorrow tmrrw=tomorrow tmrw=tomorrow tmt=treatment tmw=tomorrow togehter=together togeter=together
togethr=together togther=together tokn=token tokns=tokens tommorow=tomorrow tommorrow=tomorrow tommorw=tomorrow
tomoro=tomorrow tomorow=tomorrow tomorrrow=tomorrow tomorrw=tomorrow tomrrow=tomorrow tomrw=tomorrow tonite=tonight
trackg=tracking trackr=tracker trainin=training trainng=training tranfer=transfer tranfered=transferred
tranferred=transferred traning=training tranport=transport tranportation=transportation tranported=transported
tranpsort=transport transferd=transferred transfered=transferred transfering=transferring transfr=transfer
transfrd=transferred transfrred=transferred transpd=transported transpo=transportation transportatn=transportation
transportaton=transportation transportd=transported transportng=transporting transprt=transport
transprtd=transported transprted=transported transprtn=transportation transpt=transport transptd=transported
trasnfer=transfer trasnferred=transferred trasnport=transport trasnportation=transportation trasport=transport
trasportation=transportation tratment=treatment trck=truck trckr=tracker treament=treatment treatement=treatment
treatin=treating treatmet=treatment treatmnt=treatment treatmt=treatment tremr=tremor tretment=treatment
trianing=training triger=trigger trigers=triggers triggrd=triggered triggrs=triggers trigr=trigger trigs=triggers
trippin=tripping trkg=tracking trkr=tracker trmt=treatment trnd=turned trng=training trngs=trainings trnng=training
trnsfr=transfer trnsfrd=transferred trnsfrrd=transferred trnsport=transport trnsportation=transportation
trnsported=transported trnsprt=transport trnsprtd=transported trnsprted=transported trnsprtn=transportation
trnspt=transport trnsptd=transported trnsptn=transportation trnsptng=transporting trps=trips trtmnt=treatment
trtmt=treatment tryd=tried tryna=trying tryng=trying tstng=testing tutr=tutor txed=texted txn=transaction
txs=treatments txt=text txtd=texted txted=texted txting=texting txtng=texting txts=texts typd=typed unabel=unable
unabl=unable unale=unable unansw=unanswered unc=uncle undcded=undecided understandng=understanding
understnd=understand undetect=undetectable undrstd=understood undrstnd=understand undrstood=understood
unempl=unemployed unemployd=unemployed unemploymnt=unemployment unemploymt=unemployment unemplyd=unemployed
unemplymnt=unemployment unfortunatly=unfortunately unk=unknown unknwn=unknown unloadd=unloaded unpk=unpack
unpkd=unpacked unreachd=unreached unsupv=unsupervised untill=until upd=update updaed=updated updat=update
updatd=updated updatng=updating updt=update updtd=updated updted=updated updtng=updating updts=updates upld=upload
upldd=uploaded uplded=uploaded upldng=uploading urgnt=urgent urslf=yourself usd=used usin=using usng=using
util=utility utilites=utilities utils=utilities utilties=utilities utilty=utility vaction=vacation vapin=vaping
vchr=voucher vchrs=vouchers veh=vehicle vehical=vehicle vehicel=vehicle verbalizd=verbalized verbaly=verbally
verbalzd=verbalized verbl=verbal verbly=verbally verfication=verification verfied=verified verfy=verify
verif=verification verifcation=verification verifd=verified verifed=verified verificatn=verification
verificaton=verification verifyd=verified vestibul=vestibule veterns=veterans violatn=violation visitatn=visitation
visitaton=visitation visitd=visited visitn=visiting visitng=visiting vison=vision vistation=visitation
visted=visited visting=visiting vists=visits vmail=voicemail vocher=voucher vociemail=voicemail voicemal=voicemail
voicmail=voicemail volunt=volunteer volunter=volunteer voucer=voucher vouchd=vouched vouchr=voucher
vouchrs=vouchers vountary=voluntary vrbl=verbal vrfctn=verification vrfd=verified vrfied=verified vrfy=verify
vrsion=version vsit=visit vst=visit vstd=visited vsted=visited vstg=visiting vsting=visiting vstr=visitor
vsts=visits vuln=vulnerability vulnrblty=vulnerability waitd=waited waitg=waiting waitin=waiting
waitlistd=waitlisted waitlst=waitlist waitng=waiting walkd=walked walkin=walking walkng=walking wantd=wanted
warrent=warrant warrents=warrants warrnt=warrant watchd=watched watchn=watching watchng=watching watchs=watches
wated=waited wating=waiting wbsite=website wdrawal=withdrawal wds=words wedesday=wednesday wednesay=wednesday
wednsday=wednesday weds=wednesday weekens=weekends weekley=weekly weeknd=weekend weekned=weekend weely=weekly
wek=week wekend=weekend wekk=week wekly=weekly weldr=welder whch=which whl=while whle=while whn=when whse=warehouse
wht=what whthr=whether wich=which wiht=with willin=willing windw=window witdrawal=withdrawal withdrawl=withdrawal
withdrawls=withdrawals withdrwl=withdrawal withou=without witht=without witout=without wkbk=workbook wkend=weekend
wkends=weekends wkfare=workfare wkg=working wkly=weekly wknd=weekend wknds=weekends wkr=worker wkrs=workers
wks=weeks wkshop=workshop wkshp=workshop wksht=worksheet wld=would wlk=walk wlkd=walked wlked=walked wlking=walking
wlkng=walking wll=will wllt=wallet wn=when wnd=wound wndw=window wnt=went wntd=wanted wnted=wanted wnts=wants
wokr=work wokrer=worker womn=woman wonderd=wondered woried=worried workbk=workbook workd=worked workin=working
workng=working workr=worker workrs=workers worng=wrong worrid=worried worryed=worried wpn=weapon wr=were
wriet=write writeing=writing writen=written writn=written writng=writing writting=writing wrk=work wrkd=worked
wrked=worked wrkg=working wrkin=working wrking=working wrkng=working wrkr=worker wrkrs=workers wrks=works
wrng=wrong wrnt=warrant wrnts=warrants wroked=worked wroker=worker wrot=wrote wrrd=worried wrried=worried
wrrnt=warrant wrrnts=warrants wrse=worse wrte=wrote wrten=written wrtg=writing wrting=writing wrtn=written
wrtng=writing wrtr=writer wrttn=written ws=was wsh=wash wtchd=watched wtches=watches wtd=waited wted=waited
wter=water wtg=waiting wth=with wthdrwl=withdrawal wtlisted=waitlisted wtlst=waitlist wtng=waiting wtr=water
wts=weights wud=would xchngd=exchanged xfer=transfer xferd=transferred xfering=transferring xferrd=transferred
xferred=transferred xferring=transferring xfers=transfers xfr=transfer xfrd=transferred xfrrd=transferred
xfrred=transferred xlated=translated xplnd=explained xport=transport xported=transported xptd=transported
xtra=extra yestday=yesterday yesteday=yesterday yesterdy=yesterday yestrday=yesterday yesturday=yesterday
yoth=youth yoths=youths youht=youth yr=year yrd=yard yrly=yearly yrs=years ystdy=yesterday ysterday=yesterday
ystrdy=yesterday yth=youth yths=youths yuth=youth
$$, E'\\s+') AS pair WHERE pair <> '';
