-- Roots
INSERT INTO carecoord.concept (name, kind, parent, actor, referent, meaning) VALUES
    ('person', 'term', NULL, NULL, NULL, 'any human being or office that a note speaks of'),
    ('staff', 'term', 'person', 'staff', NULL, 'the writer and the writer''s own program'),
    ('client', 'term', 'person', 'client', NULL, 'the person who receives the service'),
    ('family', 'term', 'person', 'other', true, 'the client''s family and other natural supports'),
    ('provider', 'term', 'person', 'other', true, 'physical and mental health care, people and places'),
    ('partner', 'term', 'person', 'other', true, 'service partners: agencies, courts, housing, schools');

-- Staff who write
INSERT INTO carecoord.concept (name, kind, parent, actor, meaning) VALUES
    ('lpha', 'term', 'staff', NULL, 'licensed practitioner of the healing arts'),
    ('colleague', 'term', 'person', 'other', 'somebody else in the same house');
INSERT INTO carecoord.phrase (concept, phrase, form) VALUES
    ('staff', 'the two of us', NULL),
    ('staff', 'two of us', NULL),
    ('staff', 'both of us', NULL),
    ('staff', 'one of us', NULL),
    ('staff', '(cm|ccm|cc|sc|scs|cms|icm)', NULL),
    ('staff', '(case|care) (manager|mgr|coordinator|coord|mngr|managr)', NULL),
    ('staff', '(casemanager|counselor|counsellor|couns|clinician|therapist here|writer|author)', NULL),
    ('staff', '(this|the undersigned|undersigned) [(writer|worker|cm|counselor|clinician|coordinator|author|staff|case manager|care coordinator|sc|supports coordinator|nurse|rn|peer|coach|specialist|navigator|provider|therapist|lpha|reporter|clinician|outreach worker|facilitator)]', NULL),
    ('staff', 'this (writer|worker|cm|ccm|counselor|counsellor|clinician|coordinator|author|staff|staffer|case manager)', NULL),
    ('staff', 'this (care coordinator|sc|supports coordinator|nurse|rn|peer|coach|specialist|navigator|therapist|lpha|reporter)', NULL),
    ('staff', 'this (outreach worker|facilitator|recovery coach|peer specialist|youth counselor|service coordinator|intern|pss|cpss)', NULL),
    ('staff', 'this (employee|aod counselor|sud counselor|substance use counselor)', NULL),
    ('staff', '(his|her|their|ct|client|pt|patient|member|the|primary|assigned|your) (counselor|counsellor|primary counselor) here', NULL),
    ('staff', '(his|her|their|ct|client|pt|patient|member|the|primary|assigned|your) (case manager|care coordinator|cm) here', NULL),
    ('staff', '(primary|assigned|aod|sud|lead|drug|perinatal|residential|outpatient|substance use) (counselor|counsellor|clinician)', NULL),
    ('staff', '(supports|support|service|services|linkage) coordinator', NULL),
    ('staff', '(staff|stf|pgm staff|program staff|tx team|treatment team|our team|day staff|peer staff)', NULL),
    ('staff', '(outreach worker|recovery coach|peer specialist|peer support specialist|peer recovery coach|pss|cpss)', NULL),
    ('staff', '(recovery specialist|linkage worker|care navigator here|linkage specialist)', NULL),
    ('staff', '(our staff|our counselor|our cm|our case manager)', NULL),
    ('lpha', '(lpha|our lpha|as lpha|licensed practitioner)', NULL),
    ('colleague', '(night|nite|noc|weekend|wknd|overnight|swing|house) (staff|tech|shift|counselor|cm|case manager|worker|clinician)', NULL),
    ('colleague', '(relief|graveyard|am|pm|evening|previous|prior|former) (staff|tech|shift|counselor|cm|case manager|worker|clinician)', NULL),
    ('colleague', 'other (staff|tech|shift|counselor|cm|case manager|worker|clinician)', NULL),
    ('colleague', '(tech|techs|house manager on duty|rss staff on duty|my coworker|coworker|co worker|colleague)', NULL),
    ('colleague', '(another (staff|counselor|cm|tech|case manager)|other staff|intake counselor|intake staff|intake coordinator here)', NULL),
    ('colleague', 'our (driver|nurse|doctor|md|np|cook|transport|intake|front desk|receptionist|medical director|psychiatrist)', NULL),
    ('colleague', '(program (driver|director|manager)|pgm director|the driver|van driver|clinical (supervisor|director))', NULL),
    ('colleague', '(my (supervisor|supvr|boss)|our supervisor|billing|billing office|billing dept|billing department|qa|qa dept)', NULL),
    ('colleague', '(quality assurance|utilization review|um dept|the temp|temp|intern|volunteer|volunteers|peers|other residents)', NULL),
    ('colleague', '(another resident|other clients|another client|housemates|group facilitator)', NULL),
    ('colleague', '(prev|previous|prior|former|last|old) (cm|counselor|case manager|worker|cc)', NULL),
    ('colleague', '(guest speaker|speaker|the house|co facilitator|cofacilitator)', NULL);

-- Client
INSERT INTO carecoord.phrase (concept, phrase, form) VALUES
    ('client', '(ct|cts|clt|clts|clnt|cl|client|clients|clinet|cleint|clent)', NULL),
    ('client', '(pt|pts|patient|patients|pateint)', NULL),
    ('client', '(member|members|mbr|consumer|consumers|resident|residents|rsdt|individual|individuals|participant|participants|ptcp)', NULL),
    ('client', '(enrollee|beneficiary|bene|benes)', NULL),
    ('client', '(person|people) (in care|served|supported|in treatment|receiving services)', NULL),
    ('client', '(the|this) (youth|youths|teen|teenager|minor|adolescent|boy|girl|kid|young man|young woman|young person|young lady)', NULL),
    ('client', '(the|this) (student|guest|gentleman|lady|man|woman|veteran|vet|mother to be|mom to be|new mom|new mother)', NULL),
    ('client', '(youth|youths|tay youth|tay client|minor client|teen client|mother to be|mom to be|expectant mother|pregnant client)', NULL),
    ('client', '(alumni member|alumna|alumnus)', NULL),
    ('client', '(ms|mr|mrs) (client|ct|pt)', NULL),
    ('client', '(himself|herself|themselves|themself)', NULL);

-- Family and natural supports
INSERT INTO carecoord.phrase (concept, phrase, form) VALUES
    ('family', '(mother|mom|mum|momma|mama|mothers|mo of client|moc|foc|bio mom|bio dad|biological mother|biological father)', NULL),
    ('family', '(father|dad|daddy|stepfather|stepmother|stepdad|stepmom|step dad|step mom|step father|step mother|step son|stepson)', NULL),
    ('family', 'stepdaughter', NULL),
    ('family', '(parent|parents|grandmother|grandfather|grandma|grandpa|gma|gpa|granny|nana|abuela|abuelo|grandparents|grandson)', NULL),
    ('family', '(granddaughter|great aunt|great grandmother)', NULL),
    ('family', '(aunt|auntie|aunty|tia|uncle|tio|cousin|cousins|niece|nephew|in laws|mother in law|father in law|sister in law)', NULL),
    ('family', '(brother in law|son in law|daughter in law|mil)', NULL),
    ('family', '(sister|sisters|sis|brother|brothers|bro|sibling|siblings|half brother|half sister|twin)', NULL),
    ('family', '(wife|husband|hubby|spouse|fiance|fiancee|girlfriend|gf|boyfriend|bf|ex|ex wife|ex husband|ex boyfriend|ex girlfriend)', NULL),
    ('family', '(baby daddy|baby mama|bd|fob|father of baby|father of the baby|significant other)', NULL),
    ('family', '(son|sons|daughter|daughters|dtr|adult son|adult daughter|eldest|oldest son|adult child|adult children)', NULL),
    ('family', '(his|her|their|ct|client|pt|patient|member) (partner|so|people|folks|ex|kin|child|children|kids)', NULL),
    ('family', '(family|fam|families|relative|relatives|kin|family member|family members|loved one|loved ones|natural support)', NULL),
    ('family', '(natural supports|support person|support persons|emergency contact|collateral family)', NULL),
    ('family', '(friend|friends|roommate|roomate|roommates|housemate|best friend|neighbor|neighbour|old friend|church friend)', NULL),
    ('family', '(godmother|godfather|godparent)', NULL),
    ('family', '(sponsor|pastor|minister|priest|imam|rabbi|deacon|bishop|elder|church sister|home group)', NULL),
    ('family', '(guardian|legal guardian|co guardian|caregiver|caretaker|kinship caregiver|foster mom|foster mother|foster dad)', NULL),
    ('family', '(foster father|foster parent|foster parents|resource parent|resource family|host family)', NULL);

-- Health providers
INSERT INTO carecoord.concept (name, kind, parent, referent, meaning) VALUES
    ('emergency_dept', 'term', 'provider', false, 'emergency department');
INSERT INTO carecoord.phrase (concept, phrase, form) VALUES
    ('provider', '(dr|drs|doctor|doctors|doc|docs|md|physician|physicians|pcp|pcps|primary care)', NULL),
    ('provider', '(primary care (doctor|provider|physician|clinic|office|dr|team|doc)|primary doctor|primary dr|family doctor)', NULL),
    ('provider', 'specialist', NULL),
    ('provider', '(nurse|nurses|rn|rns|lvn|lpn|np|nps|fnp|pmhnp|aprn|arnp|nurse practitioner|nurse care manager|nurse manager)', NULL),
    ('provider', '(charge nurse|triage nurse|discharge nurse|injection nurse|public health nurse|phn|home health nurse|visiting nurse)', NULL),
    ('provider', '(school nurse practitioner|er nurse|ed nurse|intake nurse|clinic nurse|nurse case manager|advice nurse|nurse line)', NULL),
    ('provider', '(nurse line rn|nursing staff)', NULL),
    ('provider', '(physician assistant|physicians assistant|pa c|the pa|medical assistant|the ma|hospitalist|resident physician)', NULL),
    ('provider', '(attending|attending physician|surgeon|oral surgeon|anesthesiologist|provider office|medical provider|health provider)', NULL),
    ('provider', '(healthcare provider|health care provider|mh provider|mental health provider|behavioral health provider)', NULL),
    ('provider', '(psych provider|prescriber|med provider|bup provider|mat provider|suboxone doctor|suboxone prescriber)', NULL),
    ('provider', 'methadone doctor', NULL),
    ('provider', '(psychiatrist|psychiatrists|psych|psych np|psych md|psych dr|psych doctor|shrink|psychologist|therapist|therapists)', NULL),
    ('provider', '(outside therapist|mh therapist|mental health therapist|trauma therapist|individual therapist|family therapist)', NULL),
    ('provider', '(mh clinician|mental health clinician|mental health worker|mh worker|mh case manager|mental health case manager|lcsw)', NULL),
    ('provider', '(lmft|mft|lpcc|psyd|psychiatry|psychiatric (nurse|provider|clinic)|mental health (clinic|center|team|agency))', NULL),
    ('provider', '(mh (clinic|team|agency|provider)|dmh clinic|act team|fsp team|fsp clinician|fsp therapist|crisis team)', NULL),
    ('provider', '(mobile crisis [team]|crisis clinician|crisis worker)', NULL),
    ('provider', '(clinic|clinics|clnic|health center|health centre|health clinic|medical clinic|medical center|med center)', NULL),
    ('provider', '(medical group|medical office|doctor office|dr office|dr ofc|doctor ofc|fqhc|community health center|urgent care)', NULL),
    ('provider', '(dental clinic|dental office|dentist|dentists|dental|orthodontist|ortho|optometrist|optometry|eye doctor|eye clinic)', NULL),
    ('provider', '(ophthalmologist|vision center|audiologist)', NULL),
    ('provider', '(hospital|hospitals|hosp|inpatient unit|psych unit|psych ward|icu|nicu|labor and delivery|l and d|hospital sw)', NULL),
    ('provider', '(hospital social worker|medical social worker|clinic social worker)', NULL),
    ('provider', '(hospital (case manager|cm|discharge planner|dc planner|staff|nurse|doctor|liaison)|discharge planner|dc planner)', NULL),
    ('provider', '(d/c planner|unit nurse|ward clerk|nurses station|ward|floor nurse|discharging nurse)', NULL),
    ('provider', '(pharmacy|pharmacist|pharmacists|pharm|pharm tech|pharmacy tech|cvs|walgreens|rite aid|walgreen)', NULL),
    ('provider', '(ob|obgyn|ob gyn|ob/gyn|gyn|gynecologist|ob clinic|midwife|midwives|doula|lactation consultant|perinatologist|mfm)', NULL),
    ('provider', '(pediatrician|peds|pediatrics|pedi|prenatal (clinic|provider|care provider|nurse)|maternity (clinic|nurse)|wic nurse)', NULL),
    ('provider', '(nurse family partnership|home visiting nurse)', NULL),
    ('provider', '(cardiologist|cardiology|neurologist|neurology|neuro|dermatologist|dermatology|oncologist|oncology|hepatologist)', NULL),
    ('provider', '(hepatology|endocrinologist|endocrinology|nephrologist|nephrology|urologist|urology|gastroenterologist|gi doctor)', NULL),
    ('provider', '(gi clinic|pulmonologist|rheumatologist|podiatrist|podiatry|orthopedist|orthopedics|radiology|imaging center)', NULL),
    ('provider', '(physical therapist|physical therapy|occupational therapist|ot clinic|speech therapist|wound care|wound clinic)', NULL),
    ('provider', '(wound care nurse|dialysis center|dialysis unit|dialysis clinic|infusion center|hep c clinic|liver clinic|pain clinic)', NULL),
    ('provider', '(pain management|pain doctor|id clinic|hiv clinic|std clinic|tb clinic|sexual health clinic|diabetes educator)', NULL),
    ('provider', '(dietitian|nutritionist|sleep clinic|asthma clinic|allergy clinic|allergist|methadone clinic|otp clinic|otp nurse)', NULL),
    ('provider', '(dosing nurse|otp doctor|methadone nurse|bup clinic|mat clinic|bridge clinic|mat nurse|suboxone clinic)', NULL),
    ('provider', '(kaiser|lab corp|labcorp|quest lab|quest diagnostics|the lab|lab tech|lab staff|medical records)', NULL),
    ('provider', '(medical records (dept|department|clerk|office)|front desk at (the clinic|clinic|dr)|scheduler)', NULL),
    ('provider', '(clinic (staff|front desk|manager|scheduler|receptionist|coordinator)|referral coordinator|back line|nurse line)', NULL),
    ('provider', 'medical records desk', NULL),
    ('provider', '(coroner|paramedic|paramedics|emt|emts|ambulance crew)', NULL),
    ('emergency_dept', '(er|ed|emergency room|emergency dept|emergency department|the er|the ed)', NULL);

-- Service partners: justice
INSERT INTO carecoord.phrase (concept, phrase, form) VALUES
    ('partner', '(po|pos|dpo|dpos|uspo|cpo|spo|ppo|jpo|usprob|apo)', NULL),
    ('partner', '(probation|prob|parole|pretrial|pre trial|pretrial services|pretrial svcs|pre trial services|juvenile probation)', NULL),
    ('partner', '(adult probation|federal probation|us probation)', NULL),
    ('partner', '(probation|prob|parole|pretrial|juvenile) (officer|ofcr|offcr|agent|off|ofc|officers|agents|dept|department|officr|liaison)', NULL),
    ('partner', '(deputy probation|dep probation) (officer|ofcr|offcr|agent|off|ofc|officers|agents|dept|department|officr|liaison)', NULL),
    ('partner', '(supervising|supervision|on call juvenile) (officer|ofcr|offcr|agent|off|ofc|officers|agents|dept|department|officr|liaison)', NULL),
    ('partner', '(on call|reentry|ps|community supervision) (officer|ofcr|offcr|agent|off|ofc|officers|agents|dept|department|officr|liaison)', NULL),
    ('partner', '(federal probation|pre trial|diversion) (officer|ofcr|offcr|agent|off|ofc|officers|agents|dept|department|officr|liaison)', NULL),
    ('partner', '(collaborative court|drug court|court) (officer|ofcr|offcr|agent|off|ofc|officers|agents|dept|department|officr|liaison)', NULL),
    ('partner', '(dep po|deputy po|prob off|prob ofcr|prob ofc|deputy probation officer|p/o|parole agt|agent of record)', NULL),
    ('partner', '(officer of record|officer|ofcr|pagt)', NULL),
    ('partner', '(judge|judges|the judge|magistrate|commissioner|referee|hearing officer|court clerk|the clerk|clerk|courtroom clerk)', NULL),
    ('partner', '(calendar clerk|bailiff|court staff|court liaison|court case manager|court coordinator)', NULL),
    ('partner', '(drug court (team|coordinator|case manager|liaison|staff)|drug ct (team|coordinator|liaison)|the drug court)', NULL),
    ('partner', '(treatment court (team|coordinator)|court social worker|court worker|court officer|tx court (team|coordinator))', NULL),
    ('partner', '(attorney|attorneys|atty|attys|atorney|attorny|lawyer|lawyers|public defender|public defenders|pd|pd office|defender)', NULL),
    ('partner', '(defender office|alternate defender|alternate public defender|apd|defense counsel|defense attorney|counsel|paralegal)', NULL),
    ('partner', '(paralegals|district attorney|da office|prosecutor|county counsel|minor counsel|dependency attorney)', NULL),
    ('partner', '(legal aid (attorney|lawyer|worker|staff)|law office|law clinic|legal clinic|tenant law office)', NULL),
    ('partner', '(eviction defense (attorney|lawyer|clinic)|immigration attorney|immigration lawyer)', NULL),
    ('partner', '(police|sheriff|sheriffs|deputy|deputies|detective|sergeant|sgt|jail)', NULL),
    ('partner', '(jail (staff|medical|discharge planner|reentry|social worker|nurse|liaison)|detention (staff|center)|juvenile hall)', NULL),
    ('partner', '(juvenile hall staff|correctional (officer|counselor)|corrections)', NULL);

-- Service partners: child welfare and social services
INSERT INTO carecoord.phrase (concept, phrase, form) VALUES
    ('partner', '(cps|dcfs|cfs|cys|cyfs|cfwb|dcs|dcf|cws|cfsa|acs|child welfare|child protective services|children services)', NULL),
    ('partner', '(child protection|children protective services|foster agency|ffa|foster family agency|foster care agency)', NULL),
    ('partner', '(cps|dcfs|cfs|cys|cyfs|cfwb|dcf|cws) (worker|wrkr|wkr|sw|social worker|csw|caseworker|case worker|csw worker|supervisor|wrker|wk|soc wkr|investigator|workers|office|supv|supvr|agency)', NULL),
    ('partner', '(child welfare|children|child protective) (worker|wrkr|wkr|sw|social worker|csw|caseworker|case worker|csw worker|supervisor|wrker|wk|soc wkr|investigator|workers|office|supv|supvr|agency)', NULL),
    ('partner', '(child protection|emergency response|er) (worker|wrkr|wkr|sw|social worker|csw|caseworker|case worker|csw worker|supervisor|wrker|wk|soc wkr|investigator|workers|office|supv|supvr|agency)', NULL),
    ('partner', '(family maintenance|family reunification) (worker|wrkr|wkr|sw|social worker|csw|caseworker|case worker|csw worker|supervisor|wrker|wk|soc wkr|investigator|workers|office|supv|supvr|agency)', NULL),
    ('partner', '(dependency|foster care|adoption) (worker|wrkr|wkr|sw|social worker|csw|caseworker|case worker|csw worker|supervisor|wrker|wk|soc wkr|investigator|workers|office|supv|supvr|agency)', NULL),
    ('partner', '(adoptions|fr|fm|ffa|foster agency) (worker|wrkr|wkr|sw|social worker|csw|caseworker|case worker|csw worker|supervisor|wrker|wk|soc wkr|investigator|workers|office|supv|supvr|agency)', NULL),
    ('partner', '(csw|csws|scsw|er csw|children social worker|social worker|social workers|soc worker|soc wkr|socal worker|sw|swer)', NULL),
    ('partner', '(county (worker|social worker|wkr|caseworker|sw)|isw)', NULL),
    ('partner', '(casa|casa (worker|volunteer|advocate)|court appointed special advocate|gal|guardian ad litem|regional center)', NULL),
    ('partner', '(regional center (worker|coordinator|sc)|visitation (monitor|supervisor|center)|visit monitor|monitor at the visit)', NULL),
    ('partner', '(dpss|hhsa|hhs|hsa|mdhhs|dhhs|dss|dhs|dpss (worker|office)|ssa office|social security)', NULL),
    ('partner', '(social security (office|rep|worker|administration)|eligibility)', NULL),
    ('partner', '(eligibility (worker|wkr|technician|tech|specialist|office)|ew|gain worker|calworks worker|calworks (wkr|caseworker))', NULL),
    ('partner', '(benefits (worker|specialist|counselor|rep|advocate)|ihss (worker|social worker|office))', NULL),
    ('partner', '(medi cal (worker|office|rep|eligibility worker)|welfare worker|welfare office|county office|county welfare)', NULL),
    ('partner', '(caseworker|caseworkers|case worker|case wkr|case workers|claims examiner|claims rep|adult services worker)', NULL),
    ('partner', '(adult services|aps|aps worker|adult protective services|ga worker|gr worker|calfresh worker|food stamp worker)', NULL),
    ('partner', '(self sufficiency (worker|office)|welfare to work worker|wtw worker|cash aid worker|employment worker|edd|edd rep)', NULL),
    ('partner', '(edd worker|va rep|va|veterans services|vso|unemployment office)', NULL),
    ('partner', '(hhsa|hhs|hsa|mdhhs|dpss|dss|dhs|dmh|bhs|acbh|county) (worker|wkr|wrkr|rep|wker|case worker|caseworker|specialist)', NULL),
    ('partner', '(sapc|medicaid|access|intake) (worker|wkr|wrkr|rep|wker|case worker|caseworker|specialist)', NULL),
    ('partner', '(bhs worker|acbh|bhs|dmh|dmh (worker|navigator|clinician)|sapc|access line|access center|access team|access worker)', NULL),
    ('partner', '(access clinician|county access|county behavioral health|behavioral health (dept|department|access))', NULL);

-- Service partners: housing
INSERT INTO carecoord.phrase (concept, phrase, form) VALUES
    ('partner', '(landlord|landlords|landlady|lndlrd|property (manager|mgr|owner|management)|leasing (manager|mgr|agent|office|staff))', NULL),
    ('partner', '(apartment (manager|mgr)|apt (manager|mgr)|building (manager|mgr|owner|super)|super of the building|mgmt office)', NULL),
    ('partner', '(management office|rental office|housing authority|hacla|lahsa|hsg authority|housing commission|public housing)', NULL),
    ('partner', '(housing|hsg|hsng|shelter|sle|house|home|group home|sober living|sober house|sober home|recovery residence|recovery home|motel|hotel|residence|room and board|b and c|board and care|site|park|mobile home park) (manager|mgr|mngr|director|owner|operator)', NULL),
    ('partner', '(housing|hsg|hsng|shelter|sle|house|home|group home|sober living|sober house|sober home|recovery residence|recovery home|motel|hotel|residence|room and board|b and c|board and care|site|park|mobile home park) (staff|worker|case manager|caseworker)', NULL),
    ('partner', '(housing|hsg|hsng|shelter|sle|house|home|group home|sober living|sober house|sober home|recovery residence|recovery home|motel|hotel|residence|room and board|b and c|board and care|site|park|mobile home park) (case worker|coordinator|specialist)', NULL),
    ('partner', '(housing|hsg|hsng|shelter|sle|house|home|group home|sober living|sober house|sober home|recovery residence|recovery home|motel|hotel|residence|room and board|b and c|board and care|site|park|mobile home park) (advocate|counselor|provider|office)', NULL),
    ('partner', '(housing|hsg|hsng|shelter|sle|house|home|group home|sober living|sober house|sober home|recovery residence|recovery home|motel|hotel|residence|room and board|b and c|board and care|site|park|mobile home park) (agency|program manager|intake)', NULL),
    ('partner', '(housing|hsg|hsng|shelter|sle|house|home|group home|sober living|sober house|sober home|recovery residence|recovery home|motel|hotel|residence|room and board|b and c|board and care|site|park|mobile home park) (intake worker|front desk|monitor|lead)', NULL),
    ('partner', '(housing|hsg|hsng|shelter|sle|house|home|group home|sober living|sober house|sober home|recovery residence|recovery home|motel|hotel|residence|room and board|b and c|board and care|site|park|mobile home park) (administrator|wkr|cm|supervisor|liaison)', NULL),
    ('partner', '(housing|hsg|hsng|shelter|sle|house|home|group home|sober living|sober house|sober home|recovery residence|recovery home|motel|hotel|residence|room and board|b and c|board and care|site|park|mobile home park) (desk|house manager|deputy)', NULL),
    ('partner', '(housing navigator|hsg navigator|hsng navigator|shelter navigator|navigator at|ces navigator|shelter|outreach team at)', NULL),
    ('partner', '(the owner|owner|owners|the manager|manager|mgr|operator|shelter intake|ces (matcher|team|staff|coordinator))', NULL),
    ('partner', '(coordinated entry (staff|team|worker)|motel clerk|front desk clerk|desk clerk|licensee)', NULL);

-- Service partners: schools, work, other agencies
INSERT INTO carecoord.concept (name, kind, parent, referent, meaning) VALUES
    ('service_worker', 'term', 'partner', false, 'those who give the planned supports'),
    ('court', 'term', 'partner', false, 'a court, its calendar'),
    ('school', 'term', 'partner', false, 'a school as place');
INSERT INTO carecoord.phrase (concept, phrase, form) VALUES
    ('partner', '(school|middle school|high school|hs|continuation school|adult school|jr high|junior high|elementary school|charter school|alternative school|community college|college) (counselor|couns|counsellor|social worker)', NULL),
    ('partner', '(school|middle school|high school|hs|continuation school|adult school|jr high|junior high|elementary school|charter school|alternative school|community college|college) (sw|psychologist|nurse|staff|registrar)', NULL),
    ('partner', '(school|middle school|high school|hs|continuation school|adult school|jr high|junior high|elementary school|charter school|alternative school|community college|college) (principal|office|attendance clerk)', NULL),
    ('partner', '(school|middle school|high school|hs|continuation school|adult school|jr high|junior high|elementary school|charter school|alternative school|community college|college) (attendance office|liaison|teacher)', NULL),
    ('partner', '(school|middle school|high school|hs|continuation school|adult school|jr high|junior high|elementary school|charter school|alternative school|community college|college) (resource officer|coach|dean|secretary)', NULL),
    ('partner', '(school|middle school|high school|hs|continuation school|adult school|jr high|junior high|elementary school|charter school|alternative school|community college|college) (case manager|administrator|admin)', NULL),
    ('partner', '(school|middle school|high school|hs|continuation school|adult school|jr high|junior high|elementary school|charter school|alternative school|community college|college) (front office|team)', NULL),
    ('partner', '(teacher|teachers|principal|vice principal|asst principal|assistant principal|vp of the school|dean|registrar)', NULL),
    ('partner', '(attendance clerk|guidance counselor|iep team|iep mtg|iep meeting|sst meeting|truancy officer|enrollment office)', NULL),
    ('partner', '(admissions office|academic advisor|academic counselor|school|counselor there|the counselor at|professor|instructor)', NULL),
    ('partner', 'school district', NULL),
    ('partner', '(employer|employers|boss|hiring manager|supervisor at (work|his job|her job|the job)|hr rep|hr at|job developer)', NULL),
    ('partner', '(job coach|employment (specialist|counselor|coach|agency)|voc rehab|voc rehab counselor|vocational (counselor|rehab))', NULL),
    ('partner', '(dor|dor counselor|department of rehabilitation|mrs counselor|staffing agency|temp agency)', NULL),
    ('partner', '(workforce (center|rep|specialist)|america job center|career center|career counselor|americas job center)', NULL),
    ('partner', '(other|another|outside|sister|partner|partnering) (agency|agencies|provider|program|cbo|organization|org|nonprofit)', NULL),
    ('partner', '(community|contract|referral|receiving|referring) (agency|agencies|provider|program|cbo|organization|org|nonprofit)', NULL),
    ('partner', '(former|legal|social service|county|state|city|lead) (agency|agencies|provider|program|cbo|organization|org|nonprofit)', NULL),
    ('partner', 'accepting (agency|agencies|provider|program|cbo|organization|org|nonprofit)', NULL),
    ('partner', '(agency (worker|rep|staff|contact|case manager)|intake coordinator|intake worker|intake specialist|intake line)', NULL),
    ('partner', '(intake dept|intake department|admissions|admissions (coordinator|counselor|worker|director|staff|rep|office))', NULL),
    ('partner', '(program coordinator|program director at|program manager at|case manager (at|for|from|with|over at))', NULL),
    ('partner', '(cm (at|from|over at)|ecm|ecm (worker|provider|case manager|team|lead|cm|care manager|coordinator)|care manager at)', NULL),
    ('partner', '(counselor (at|from)|his old program|her old program|parenting (instructor|teacher|class instructor))', NULL),
    ('partner', '(dv (program|counselor|advocate|agency|prog)|victim advocate|advocate at|food bank staff)', NULL),
    ('partner', '(pantry (staff|manager|coordinator)|paratransit|crsp|clinically responsible service provider|group home|foster home)', NULL),
    ('partner', '(adult foster care|afc|afc home|afc (owner|operator|manager|staff)|clubhouse|clubhouse (staff|director))', NULL),
    ('partner', '(workshop staff|fiscal intermediary|peer agency|staffing agency for (aide|aides))', NULL),
    ('partner', '(health plan|insurance|insurance (rep|company|co|case manager)|managed care plan|mcp)', NULL),
    ('partner', '(plan (rep|member services|care manager|case manager)|member services|the plan|plan|la care|l a care|health net)', NULL),
    ('partner', '(anthem|blue cross|molina|aetna|cigna|hmo|medi cal plan|care 1 st|iehp|calviva|caloptima|managed care)', NULL),
    ('partner', '(united healthcare|optum|carelon|health care options|hco)', NULL),
    ('partner', '(ombudsman|case review board|review board|family team|team decision meeting|tdm|cft|cft meeting|cft mtg)', NULL),
    ('partner', '(child and family team|child and family team meeting|mdt|multidisciplinary team|multi disciplinary team)', NULL),
    ('partner', '(interagency team|ilp worker|ilp coordinator|tribal (social worker|worker|representative|icwa worker)|icwa worker)', NULL),
    ('partner', '(refugee services|consulate|dmv clerk|dmv rep|legal aid|tenant union|bail agent)', NULL),
    ('partner', 'diversion (program|officer|coordinator)', NULL),
    ('service_worker', '(aide|aides|case aide|home help (aide|worker|provider)|home care worker|home health aide|caregiver agency)', NULL),
    ('service_worker', '(cls (worker|staff|aide|provider)|respite (worker|provider|staff)|ihss provider|direct care (worker|staff)|dsp|dsps)', NULL),
    ('service_worker', '(direct support (professional|staff)|night aide|homemaker|chore worker|personal care worker|behavior tech|aba tech)', NULL),
    ('service_worker', '(job coach|peer mentor|mentor|tutor|vendor|day program|day program staff|enhanced staff|1:1 staff)', NULL),
    ('court', '(court|courts|courthouse|ct house|superior court|superior ct|sup ct|drug court|drug ct|treatment court|tx court)', NULL),
    ('court', '(family court|family ct|dependency court|dependency ct|juvenile court|juv court|juv ct|juvenile ct|criminal court)', NULL),
    ('court', '(mental health court|mh court|collaborative court|veterans court|the bench|edelman court|dept #)', NULL),
    ('court', 'ct (date|dates|hearing|hrg|appearance|order|ordered|mandated|mandate|case|papers|docs|calendar|room|paperwork|requirement|requirements|fines|fees)', NULL),
    ('school', '(school|schools|high school|middle school|elementary school|hs|jr high|college|community college|charter school)', NULL),
    ('school', '(continuation school|alternative high school|adult school)', NULL);

-- Persons by title only
INSERT INTO carecoord.concept (name, kind, parent, actor, meaning) VALUES
    ('titled', 'term', 'person', 'other', 'a person named by title, role unknown');
INSERT INTO carecoord.phrase (concept, phrase, form) VALUES
    ('titled', '(ms|mr|mrs|miss|mx|sr|sra|senora|senor|madam|sir)', NULL);

-- Pronouns
INSERT INTO carecoord.concept (name, kind, parent, actor, meaning) VALUES
    ('staff_pronoun', 'pronoun', 'staff', 'staff', 'I, we'),
    ('third_person', 'pronoun', NULL, 'other', 'he, she, they'),
    ('nobody', 'pronoun', NULL, 'other', 'nobody, so nothing was done'),
    ('me', 'term', NULL, NULL, 'the writer as object'),
    ('him', 'term', NULL, NULL, 'the client or other as object'),
    ('self', 'term', NULL, NULL, 'by oneself');
INSERT INTO carecoord.phrase (concept, phrase, form) VALUES
    ('staff_pronoun', '(i|we)', NULL),
    ('third_person', '(he|she|they|who|someone|somebody|everybody|everyone)', NULL),
    ('nobody', '(nobody|no one|noone|none of us)', NULL),
    ('me', '(me|us|myself|w/ me|with me|with us|w/ us|w me)', NULL),
    ('me', '(this writer|writer|cm|staff|this worker|this cm|counselor|supports coordinator|sc|case manager|care coordinator)', NULL),
    ('him', '(him|her|them)', NULL),
    ('self', '(himself|herself|themselves|themself|by himself|by herself|on his own|on her own|on their own|alone|independently)', NULL),
    ('self', 'solo', NULL);

-- The client's own telephone
INSERT INTO carecoord.concept (name, kind, referent, meaning) VALUES
    ('client_line', 'term', true, 'the client''s telephone, door or mailbox'),
    ('door', 'term', NULL, 'the client''s door');
INSERT INTO carecoord.phrase (concept, phrase, form) VALUES
    ('client_line', '(his|her|their|ct|clt|client|pt|patient|member|mbr|youth|participant|resident|consumer|individual) (cell|cell phone|cellphone|phone|fone|ph)', NULL),
    ('client_line', '(his|her|their|ct|clt|client|pt|patient|member|mbr|youth|participant|resident|consumer|individual) (ph #|mobile|number|home phone)', NULL),
    ('client_line', '(his|her|their|ct|clt|client|pt|patient|member|mbr|youth|participant|resident|consumer|individual) (home number|telephone|cell number)', NULL),
    ('client_line', '(his|her|their|ct|clt|client|pt|patient|member|mbr|youth|participant|resident|consumer|individual) (phone number|voicemail|vm|voice mail)', NULL),
    ('client_line', '(his|her|their|ct|clt|client|pt|patient|member|mbr|youth|participant|resident|consumer|individual) (line|house phone|landline)', NULL),
    ('client_line', '(client|ct|clt|pt|patient|member|mbr|participant|resident|youth|individual|consumer) (on cell|on his cell|on her cell|by phone)', NULL),
    ('client_line', '(client|ct|clt|pt|patient|member|mbr|participant|resident|youth|individual|consumer) (via phone|at home number|at home)', NULL),
    ('client_line', '(client|ct|clt|pt|patient|member|mbr|participant|resident|youth|individual|consumer) (on phone|x #|on his phone|on her phone)', NULL),
    ('client_line', '(client|ct|clt|pt|patient|member|mbr|participant|resident|youth|individual|consumer) at # _', NULL),
    ('door', '(knocked|knocked on|door|front door|doorbell|buzzer|gate)', NULL);
