-- Speaking
INSERT INTO carecoord.concept (name, kind, parent, actor, referent, meaning) VALUES
    ('p_got', 'verb', NULL, NULL, NULL, 'got somebody on the telephone'),
    ('p_phone_head', 'term', NULL, NULL, NULL, 'a telephone call as a heading'),
    ('p_email_head', 'term', NULL, NULL, NULL, 'e-mail as a heading or a means'),
    ('p_message', 'verb', NULL, NULL, NULL, 'send a message, the means said elsewhere'),
    ('p_busy', 'verb', 'no_reach', NULL, NULL, 'a call that ends with nobody'),
    ('p_spoke_far', 'verb', NULL, NULL, NULL, 'spoke at length, with whom said later'),
    ('p_ask_more', 'term', NULL, NULL, NULL, 'more time, more days, another chance'),
    ('p_pressed', 'term', NULL, NULL, NULL, 'pressed somebody named by a pronoun'),
    ('p_their_terms', 'term', NULL, NULL, NULL, 'terms that a court or a public body sets'),
    ('p_joint', 'term', NULL, NULL, NULL, 'the writer together with somebody'),
    ('p_team', 'term', 'partner', NULL, NULL, 'the team of a court'),
    ('p_supplier', 'term', NULL, 'other', true, 'firms that deliver something'),
    ('p_rx_desk', 'term', 'provider', NULL, NULL, 'more desks of health care'),
    ('p_which', 'pronoun', NULL, 'other', NULL, 'which, of a place or a firm');
INSERT INTO carecoord.phrase (concept, phrase, form) VALUES
    ('p_got', '(got|raised|had|caught|reached|obtained|drew|roused|landed|found)', 'past'),
    ('p_got', '(get|raise|catch|reach|find)', 'base'),
    ('p_phone_head', '(phone|telephone|tel|ph)', NULL),
    ('p_email_head', '(email|e mail|secure email|secure message) (log|contact|communication|correspondence|record|entry|sheet|note)', NULL),
    ('p_message', '(msgd|msg''d|messaged|wrote|pinged|contacted|answered|replied|thanked|texted)', 'past'),
    ('p_message', '(message|msg|write|ping)', 'base'),
    ('p_busy', '(hold tune|a hold tune|hold music|music and then|minutes of music|hour of music|the line died|line died|line went silent|a click|then a click|a recording|recording gave|recorded voice|a recorded voice|the machine|an answering machine|a machine|cut off|was cut off|rang out|rang and rang|rang on and on|rang without end|rang off the hook|no one came to the telephone|nobody came to the phone|nobody came to the telephone|nobody picked up|no one picked up|dial tone|got the tree|phone tree|mailbox full|mailbox was full|mbox full|mb full|vm full|voice mail full|no vm set up|hung up at|gave up after|gave up at|told me to press|office was closed|office closed|found it closed|closed for lunch)', 'past'),
    ('p_spoke_far', '(spoke|talked|conferred|conversed|spk|tlkd|was put through|got through|put through|had a word|had a few words|exchanged a few words|was on the telephone|was on the phone|was long on the telephone)', 'past'),
    ('p_ask_more', '(not enough|not enuf|isnt enough|is not enough|wont do|will not do|too short|too soon|too few|too early|too little|asked for # more|# more (days|weeks|hours|visits|sessions|months)|one more (month|week|chance|day|try|term)|another (month|week|chance|day|try|# days|thirty days)|go on for|be extended|extend it|longer stay|keep (him|her|them|it)|let (him|her|them|it) (stay|go on|continue|finish|keep|have|run)|treatment instead|instead of jail|instead of custody|give (him|her|them) (#|thirty|sixty|ninety))', NULL),
    ('p_pressed', '(pressed|urged|begged|implored|entreated|besought) _ (to|not|for|that|hard)', NULL),
    ('p_their_terms', '(reports (mon|tue|tues|wed|weds|thu|thurs|fri|monday|tuesday|wednesday|thursday|friday)|gps comes off|which proof|proof goes in|svc hrs|comm svc|comm svc hrs|community svc hrs|service hrs|we sign|sign the sheet|sheet signed|papers are due|the papers|household papers|overnights|weekends|when (he|she) may|where (he|she) may|who is present|who may be present|visits begin|start on the # th)', NULL),
    ('p_joint', '((she|he|they|her|him) and _|_ and (i|me)|me and _|_ two of us|between us|between ourselves|among us|_ with me|both of _)', NULL),
    ('p_team', '(court team|drug court team|dc team|tx court team|treatment court team|collaborative court team|mental health court team|drug court staffing|court staffing|ct team staffing)', NULL),
    ('p_supplier', '(oxygen (supplier|company|firm|vendor)|supplier|suppliers|supply house|equipment (supplier|firm|vendor)|delivery (man|driver|service)|cab (firm|driver)|moving firm|the firm)', NULL),
    ('p_rx_desk', '(rx desk|pharmacist dr|um dr|um doctor|utilization reviewer|insurer reviewer|plan doctor|plan physician|medical reviewer|respiratory (nurse|therapist)|wound nurse|visiting physician|house physician|office nurse|optician|opticians|oculist)', NULL),
    ('p_which', '(which) (took|gave|sent|had|has|accepted|agreed|answered|offered|denied|refused|promised|wants|wanted|asked|holds|held|keeps|kept|called|rang|wrote)', NULL),
    ('busy', '(hold tune|a hold tune|tune and then a click|recording gave the hours|a recording gave|line died|rang and rang|rang out|phone tree then cut off|tree then cut off|music the line went dead|the line went dead|on hold till|on hold til|hold music hung up|hold music then|cut off twice|cut off again)', NULL),
    ('m_press_say', '(asked for|asks for|asked that|requested that|held out for)', 'past'),
    ('m_report_soft', '(# pg|# pager|one pager on|my page|my letter|my report|my summary|my account|my note on|my lines on|a page on|a page|one page|page and a half|a page and a half|half a page|half page|two pages|three pages|# pages|few lines|a few lines|couple of lines|a short account|short report|brief report|short note|a note on|update letter on|written update|wrtn update|progress update|attendance and ua record)', NULL),
    ('m_addressee', '(box at|in box|inbox|in tray|mail slot|drop box|letter box|letterbox|the registry|registrar|bar panel|magistrate|commissioner|examiner|caseworker)', NULL),
    ('l_terms', '(comm svc|comm svc hrs|svc hrs|service hrs|community svc|community svc hours|household papers|papers|the papers|overnights|the overnights|papers are due|which proof|gps comes off|gps off|day off|days off|report thurs|report thursday)', NULL);

-- Left for staff, no attempt of theirs; a client at the telephone
INSERT INTO carecoord.concept (name, kind, meaning) VALUES
    ('p_left_for_us', 'pseudo', 'a message that others left for staff'),
    ('p_client_phone', 'pseudo', 'the client at the telephone'),
    ('p_settled_home', 'pseudo', 'a lasting address'),
    ('p_over_word', 'pseudo', 'over, at an end'),
    ('p_known_time', 'pseudo', 'other turns of speech');
INSERT INTO carecoord.phrase (concept, phrase, form) VALUES
    ('p_left_for_us', '(left|leaves|leaving) [a|the] (msg|message|vm|voicemail|voice mail|word|callback) (for|w/|with) (me|us|cm|writer|staff|this writer|the counselor)', NULL),
    ('p_left_for_us', '(left|leaves|leaving) (me|us|cm|writer|staff|this writer) [a|the] (msg|message|vm|voicemail|voice mail|word)', NULL),
    ('p_client_phone', '(ct|clt|client|pt|patient|member|mbr|res|resident|consumer|youth|participant) [was|is] (on|using) [the|house|hall|pay] (phone|ph|line|telephone|call|zoom) (w/|with|to) [her|his|their|the|a|an]', NULL),
    ('p_client_phone', '(ct|clt|client|pt|patient|member|mbr|res|resident|consumer|youth|participant) [was|is] (on) [the] (phone|ph|telephone) (time)', NULL),
    ('p_settled_home', '(settled|fixed|permanent|set) (address|abode|home|residence|place of abode|housing)', NULL),
    ('p_over_word', '(was|is|were|being|once it was|all|when it was) over', NULL),
    ('p_known_time', '(walked out of group|taught (him|her) a lesson|took the hint|took (her|him) at once|took (her|him) in at once|took (her|him) gladly)', NULL);

-- Headings and years
INSERT INTO carecoord.concept (name, kind, category, direction, reach, wide, meaning) VALUES
    ('p_year', 'context', 'history', 'both', 30, true, 'a year gone by');
INSERT INTO carecoord.phrase (concept, phrase, form) VALUES
    ('p_year', '(in|during|back in|since|of) (1990|1995|1998|1999|2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022)', NULL),
    ('section_plan', '(to do|todo|to dos|plan|plans|tasks|agenda|goals|on deck|coming up|up) [for] (nxt|next|this|tmrw|tomorrow|coming) [wk|week|month|mo|visit|session|time|shift|day]', NULL),
    ('section_plan', '(to do|todo|plan|tasks|agenda) for (mon|tue|tues|wed|thurs|fri|monday|tuesday|wednesday|thursday|friday)', NULL),
    ('section_plan', '(next wk|nxt wk|next week|next mtg|next visit|for tmrw|tmrw|for next wk|still open|open items|left to do|to be done|not yet done|waiting on)', NULL),
    ('section_history', '(hx from intake|hx per chart|history from intake|copied from intake|copied fr intake|from intake|per intake|old notes|from old chart|prior tx|prior treatment|tx hx|past tx)', NULL);

-- Client who did not appear, waiting, search
INSERT INTO carecoord.concept (name, kind, meaning) VALUES
    ('p_not_found', 'term', 'the person looked for was not seen'),
    ('p_gone', 'term', 'the person is gone from the house'),
    ('p_streets', 'term', 'streets and places one drives along'),
    ('p_drove', 'verb', 'drive or walk about, outside'),
    ('p_stood', 'verb', 'sit, stand, wait somewhere'),
    ('p_nowhere', 'term', 'the client did not come'),
    ('p_wait_spot', 'term', 'where staff wait while the client is inside'),
    ('p_inside', 'term', 'the client is being seen'),
    ('p_wait_time', 'term', 'a stretch of time'),
    ('p_meet_spot', 'term', 'places where staff meet a client');
INSERT INTO carecoord.phrase (concept, phrase, form) VALUES
    ('p_not_found', '(no ct|no clt|no client|no pt|no sign|no sight|no trace|no sighting|nothing|nada|not seen|not found|no luck|nowhere|not (see|find|spot) _|not see|didnt (see|find|spot) _|saw nothing of|saw no (sign|trace)|found no (sign|trace)|found no one|found nobody|came up empty|came back without|without (him|her)|not there|neg results|negative|in vain|to no avail|without success|unsuccessful|never saw|looking for|in search of|hoping to (see|find|spot))', NULL),
    ('p_gone', '(bunk empty|bunk was empty|empty bunk|bed empty|bed was empty|not in (his|her|their) (bunk|bed|room)|left grounds|left the grounds|left bldg|left the building|left w/o ok|w/o ok|w/o leave|without leave|without permission|off unit|off grounds|off property|awol|left ama|not _ (back|home|in)|not _ to (supper|dinner|breakfast|lunch|bed|count|group|curfew)|didnt _ (back|home|in)|not returned|not back|has not returned|missed (curfew|bed check|head count|count)|unaccounted|missing|gone since|out since|slipped out|slipped away|walked away|wandered off|stayed out|past curfew)', NULL),
    ('p_streets', '(blvd|boulevard|ave|avenue|street|streets|road|rd|river road|lane|international|intl|foothill|lot|lots|bart|bart lot|station|park|parks|fairground|fairgrounds|marina|skate park|bridge|bridges|underpass|encampment|encampments|creek|beach|pier|plaza|mall|taqueria|taquerias|liquor store|liquor stores|corner|corners|block|blocks|neighborhood|nbhd|downtown|waterfront|tracks|alley|alleys|motel|motels|parking lot|bus stop|bus stops|library|levee|market|square|green|harbor|harbour|town|village|the bars|bars|woods|shore|lake|the lake|lakeside|shoreline|estuary|river|riverbank|boardwalk|cemetery)', NULL),
    ('p_drove', '(took van round|took van around|took the van round|took the van around|took car round|took the car round|drove|walked|cruised|circled|checked|went|combed|canvassed|rode|cycled|toured|covered|drove slowly|walked slowly|looked)', 'past'),
    ('p_drove', '(driving|walking|cruising|circling|combing|canvassing)', 'ing'),
    ('p_stood', '(sat by|sat in|sat out|sat outside|sat there|sat around|stood by|stood outside|stood there|stood in|stayed in|stayed outside|stayed out|remained in|waited w/|waited with|sat|stood|waited|stayed|parked|lingered|hung around|kept watch|spent|waitd|was there|remained|paced|held on|sat down|took a seat|walked up and down)', 'past'),
    ('p_stood', '(sitting|standing|waiting|staying)', 'ing'),
    ('p_nowhere', '(not get off|not step off|not come out|not get down|nowhere|never turned up|did not turn up|never came|never appeared|never showed|saw nothing of (him|her|them|_|mr _|ms _)|saw no (sign|trace)|no sign of|nothing of (him|her)|did not come|didnt come|no text|not a word|no word from|nobody came|no one came|came not|failed to appear|stood me up|no show|n/s|did not appear|not to be seen|not among)', NULL),
    ('n_absent', '(ct|clt|he|she|they|client|pt|member|youth|resident|res|mbr|participant) [has|had] never (came|come|showed|shown|appeared|turned up|arrived|made it|met me|showed up)', 'past'),
    ('n_absent', '(saw nothing of (him|her|them|ct|client|pt|_)|nowhere|saw no sign of|saw no trace of|nobody came|no one came|not a sign of|no sign nor word|never turned up|never appeared|failed to appear|did not keep (the|our) (appointment|appt)|stood up)', 'past'),
    ('n_meet_out', '(fountain|ticket window|bus station|civic center|civic ctr|wall|wic office|on the wall|kiosk|under the clock|at the gate|town hall|city hall|post office|at the doors|at the dmv|train station|ferry|market|square)', NULL),
    ('p_meet_spot', '(bart lot|bart station|bart|parking lot|the lot|the steps|the corner|on the wall|ticket window|bus station|the door|the doors|courthouse steps|the library|the park|wic office|fountain|ticket window|station|corner|wall|steps|doors|door|gate|bench|library|park|plaza|square|office|clinic|courthouse|dmv|store|shop|cafe|mcdonalds|lot|entrance|lobby|stop|bus stop|clock|market|shelter)', NULL),
    ('p_wait_spot', '(parking (struct|structure|garage|lot|deck)|garage|entry|entryway|entrance hall|entrance|vestibule|by the door|near the door|outside the door|doorway|front hall|yard|garden|back row|lobby|waiting room|waiting rm|wr|hall|hallway|corridor|car|van|truck|bench|the bench|outside|out front|curb|steps|foyer|porch|reception|lot|pew|cafeteria|coffee shop|stairs|anteroom)', NULL),
    ('p_inside', '(while|whilst|til|till|until|during) (_) (was|were|is|did|got|had|nurse|doctor|dr|saw|came|went|talked|met|finished|done|in|with|exam|appt|visit|hearing|scan)', NULL),
    ('p_inside', '(pt|ct|client|she|he|clt|mbr|member|res) (_) (in chair|in w/|in with|inside|in session|on the machine|in the chair|seen by|seen|called back|in exam|under)', NULL),
    ('p_inside', '(while|whilst|as) (_|mr _|ms _|mrs _) (was|were) (seen|examined|with|in|inside|called|tested|fitted|interviewed|x rayed|on)', NULL),
    ('p_wait_time', '(# (min|mins|minutes|hr|hrs|hours|h)|# (h10|h15|h20|h25|h30|h35|h40|h45|h50)|an hour|half an hour|a half hour|three quarters of an hour|quarter of an hour|an hour and a half|two hours|the better part of (an hour|two hours|the morning|the afternoon)|most of an hour|a good hour|a full hour|_ minutes|_ five minutes|# to #|from # to #)', NULL);

-- Handing over
INSERT INTO carecoord.concept (name, kind, meaning) VALUES
    ('p_left_with', 'verb', 'leave the client in the hands of the next worker'),
    ('p_three', 'term', 'three together, or the client met the next worker'),
    ('p_theirs', 'term', 'the client is now theirs'),
    ('p_live', 'term', 'a live call or a visit of three');
INSERT INTO carecoord.phrase (concept, phrase, form) VALUES
    ('p_left_with', '(left|put|placed|gave|delivered|committed|entrusted|turned|handed|passed|settled|seated) (him|her|them|ct|clt|client|pt|member|res|_|mr _|ms _|mrs _) (with|w/|in the hands of|into the hands of|in the care of|in (her|his|their) care|into the care of|in (her|his|their) hands|in good hands|over to|into (her|his|their) hands)', 'past'),
    ('p_three', '(three of us|we three|us three|the three|all three|all of us|sat w/ _ and|sat with (_|mr _|ms _) and|went over _|met each other|shook hands|_ and ct met|ct _ met|made _ acquainted|presented _ to|introduced _ to)', NULL),
    ('p_theirs', '((ct|client|pt|he|she|clt) is theirs|(took|has taken) (him|her|it|ct|client) (from there|on from there|over)|took over|is theirs now|theirs from|filled _ the (hx|history)|gave _ (hx|history|background)|filled in _ hx)', NULL),
    ('p_live', '(live call w/|live call with|3 way w/|3 way call w/|three way call with|conference call w/|conference call with|joint call w/|live call|3 way|3 way call|three way|three way call|speaker call|on speaker|warm call|joint call|conference call|conf call|face to face|in person)', NULL);

-- Places given, appointments passive
INSERT INTO carecoord.concept (name, kind, meaning) VALUES
    ('p_made_for', 'verb', 'was made, was fixed'),
    ('p_place', 'term', 'a place, a time, an hour'),
    ('p_gave_us', 'verb', 'the other side gives a time'),
    ('p_obtain', 'verb', 'obtain, secure, find for the client'),
    ('p_packet_sent', 'verb', 'the packet went out'),
    ('p_name_down', 'verb', 'put the client''s name forward'),
    ('p_bed_word', 'term', 'a bed or room to sleep'),
    ('p_took_on', 'verb', 'taken, accepted, received'),
    ('p_course', 'term', 'courses, meetings and the like in the community');
INSERT INTO carecoord.phrase (concept, phrase, form) VALUES
    ('p_made_for', '(was|were|has been|have been|had been|is) (made|fixed|arranged|booked|secured|obtained|settled|reserved|scheduled|set up|put down|entered)', 'past'),
    ('p_made_for', '(was|were) (duly|thereupon|then|at once|today) (made|fixed|arranged|booked|secured|obtained)', 'past'),
    ('p_place', '(place with|place at|place for|place in|slot with|slot at|visit with|time with|appt with|appt w/|appointment with|place|time|hour|slot|opening|spot|appointment|chair|date|visit|appt|openings)', NULL),
    ('p_gave_us', '(gave|found|offered|allotted|granted|held|promised|fixed|set|has given|have given) (_|mr _|ms _|mrs _) (a|an|the|one|its|their) (slot|time|place|appt|appointment|opening|spot|date|visit|chair|first)', 'past'),
    ('p_obtain', '(obtained|secured|procured|found|got|gained|bespoke|arranged|reserved|begged|won|engaged|saw to|made|booked|set|asked for and got)', 'past'),
    ('p_obtain', '(obtaining|securing|procuring|finding|reserving)', 'ing'),
    ('p_packet_sent', '(packet|pkt|referral packet|ref packet|asam|clinicals|records|chart copies|documents|docs|papers|paperwork|intake packet) [was|were|all] (sent|faxed|emailed|uploaded|submitted|sent over|faxed over|forwarded|sent off|transmitted|sent ahead|handed in)', 'past'),
    ('p_packet_sent', '(asam|tb|meds list|med list|labs|records|h and p|chart|clinicals) _ _ _ (uploaded|faxed|sent|emailed|submitted)', 'past'),
    ('p_name_down', '(put forward|put down|put in|gave in|entered|proposed|sent in|handed in|left|gave|gave them|put) (his|her|their|ct|client|pt|mr _|ms _|mrs _|_) (name|names)', 'past'),
    ('p_name_down', '(had|got) (him|her|them|ct|client|pt|_|mr _|ms _|mrs _) (accepted|admitted|taken|taken in|received|put down|entered|enrolled|approved|placed|taken on)', 'past'),
    ('p_bed_word', '(bed|bunk|cot|mat|room|rooms|lodging|lodgings|place to sleep|roof|a bed|spot)', NULL),
    ('p_took_on', '(accepted|admitted|taken in|received|received at once|on board|took (him|her) at once|has been given a seat|given a seat|given a place|was given|starts|begins|is expected)', 'past'),
    ('p_course', '(cooking course|sewing course|evening course|adult school|men meeting|mens meeting|women meeting|womens meeting|speaking meeting|lactation group|car seat program|mutual aid|reading group|choir|sewing circle|senior center|senior lunch|lunch club|language class|citizenship class|literacy class|tutoring|tool library|bicycle kitchen|toy library)', NULL),
    ('housing_place', '((st|saint) (vincent|vincents|anthony|anthonys|joseph|josephs|francis|mary|marys|john|johns) (overflow|shelter|night shelter|dorm|house shelter|mat program))', NULL),
    ('housing_place', '(overflow|overflow shelter|night overflow|winter shelter|warming shelter|hypothermia shelter|shelter on|house for (women|men|families|mothers|girls|boys)|home for (women|men|families|mothers|girls|boys)|home for mothers and babies|women lodge|recovery residence|rooming house|boarding house|lodging house)', NULL),
    ('result_paper', '(result|results|report|outcome|reading|findings) of (the|his|her|their) (_|_ _|_ _ _) (scan|test|tests|x ray|xray|exam|examination|biopsy|study|draw|panel|ultrasound|mri|eval|evaluation|visit|consult)', NULL),
    ('result_paper', '(optometry|dental|clinic|hospital|lab|er|ed|pcp|derm|gi|cardiology|cardio|ortho|neuro|eye|psych|ob|radiology|specialist|podiatry) (recs|records|rec|note|notes|report|summary|results|letter back)', NULL),
    ('result_paper', '(result of the _ scan|result of the|result of (his|her)|results of (his|her|the)|the result|visit recs)', NULL);

-- Following up
INSERT INTO carecoord.concept (name, kind, meaning) VALUES
    ('p_our_booking', 'term', 'what staff had booked or referred before'),
    ('p_had_it', 'verb', 'the client had the service'),
    ('p_said_so', 'verb', 'the other side says'),
    ('p_in_hand', 'verb', 'came in');
INSERT INTO carecoord.phrase (concept, phrase, form) VALUES
    ('p_our_booking', '_ (we|i|cm|staff|writer) [had|have] (set up|set him up for|set her up for|booked|referred|ordered|arranged|made|scheduled|sent him|sent her|sent them|sent ct|asked for|requested|set)', NULL),
    ('p_our_booking', '(our referral|my referral|on our referral|as referred|as booked|as arranged|the referral)', NULL),
    ('p_had_it', '(attends|still attends|still comes|still goes|kept|went|came|attended|picked up|fetched|has fetched|had fetched|collected|received|got|got the|showed|completed|was seen|was there|finished|enrolled|started|began|has been|is attending|called for|took away|made it)', 'past'),
    ('p_said_so', '(says|said|sez|confirms|confirmed|reports|reported|states|stated|tells me|told me|assured me|let me know|replied|answered|conf''d|confd|informed me)', 'past'),
    ('p_in_hand', '(sent over|sent us|sent me|faxed over|faxed us|returned|forwarded|rcvd|rec''d|recd|received|came in|in hand|arrived|obtained|in the mail|came back|reached us|reached me|were in)', 'past');

-- Medi-Cal between counties
INSERT INTO carecoord.concept (name, kind, meaning) VALUES
    ('p_cause', 'verb', 'have something done, call or write for it'),
    ('p_county_step', 'verb', 'one county lets the case go, the other takes it'),
    ('p_had_apply', 'verb', 'had the client apply, staff by');
INSERT INTO carecoord.phrase (concept, phrase, form) VALUES
    ('p_cause', '(had|got|asked|phoned in|called in|filed|put in|put through|made|did|arranged|requested|reported|caused|saw to|effected|telephoned|submitted|sent|moved|brought over|carried over)', 'past'),
    ('p_cause', '(having|getting|asking|moving)', 'ing'),
    ('p_county_step', '(moving it|moving|switching it|transferring it|closed|picked up|opened|released|sent on|sent over|moved|transferred|switched|carried over|brought over|move over|take it over|taken over|sent across|made over)', 'past'),
    ('p_had_apply', '(had|let|got) (him|her|them|ct|clt|client|pt|_|mr _|ms _|mrs _) [to] (apply|re apply|reapply|renew|recertify|fill out|fill in|sign and send|submit|complete)', 'past'),
    ('county_name', '(alameda|yolo|kern|kings|merced|tulare|madera|butte|solano|placer|shasta|napa|sonoma|marin|fresno|stanislaus|imperial|ventura|riverside|monterey|santa cruz|santa clara|san mateo|contra costa|los angeles|san diego|sacramento|san joaquin|el dorado|humboldt|mendocino|siskiyou)', NULL);

-- Direct service, teaching, needs, plan, crisis, records
INSERT INTO carecoord.concept (name, kind, meaning) VALUES
    ('p_therapy', 'term', 'the matter of counseling'),
    ('p_session_word', 'term', 'an individual session, named'),
    ('p_saw', 'verb', 'saw the client, worked through it'),
    ('p_how', 'term', 'how one does it'),
    ('p_use', 'term', 'services, letters, lines and sites that one learns to use'),
    ('p_plan_held', 'verb', 'the meeting was held'),
    ('p_plan_part', 'verb', 'put into or strike out of the plan'),
    ('p_plan_word', 'term', 'the plan of service'),
    ('p_come_to_him', 'term', 'came out to the person'),
    ('p_called_in', 'verb', 'called a crisis team in'),
    ('p_into_ehr', 'term', 'into the county''s own system'),
    ('p_ehr_line', 'term', 'the county''s own system as a line of work'),
    ('p_own_sheet', 'term', 'sheets and logs of one''s own'),
    ('p_made_agree', 'verb', 'bring a record up to date');
INSERT INTO carecoord.phrase (concept, phrase, form) VALUES
    ('p_therapy', '(cbt|dbt|mi|emdr|chain|chain analysis|role played|roleplayed|role play|grief work|grief|shame|shame work|trauma work|thoughts and feelings|what (she|he|they) (felt|feels|felt then)|tells (herself|himself)|worksheet|losses|urges|cravings|anger|coping skills|reframe|reframed|guilt|relapse (work|chain|review)|ambivalence|loss of|mourning|her temper|his temper|self talk|cost benefit)', NULL),
    ('p_session_word', '(1:1|1 on 1|one to one|one on one|1 to 1|indiv|individual|ind sess|indiv sess)', NULL),
    ('p_saw', '(saw|worked through|worked thru|worked on|talked through|sat with|sat w/|met with|met w/|gave|spent|went through|held|had|kept)', 'past'),
    ('p_how', '(how|to|what to|who to|whom to|where to|which|when to|the way to|how one|the way one)', NULL),
    ('p_use', '(help line|helpline|hotline|county letters|county letter|letters|notices|notice|clinics|clinic|interpreter|edd|registry|portal|app|agency|benefits|rides|ride|the bus|bus|advice line|nurse line|county line|member services|the plan|directory|211|2 1 1|number|phone menu|appointments|appointment|appt|refill|refills|pharmacy|library|website|web page|site|mail|form|forms|transit|dmv)', NULL),
    ('p_plan_held', '(was|were) (held|convened|had|opened)', 'past'),
    ('p_plan_part', '(struck|struck out|crossed out|took out|took|put in|added|dropped|put|moved|changed|rewrote|reworded|shortened|cut)', 'past'),
    ('p_plan_word', '(out of (his|her|their|the|ct|client) plan|into (his|her|their|the|ct|client) plan|to (his|her|their|the|ct|client) plan|in (his|her|their|ct|client) (plan|ipos)|(ct|client|pt|mbr) plan|(his|her|their) ipos)', NULL),
    ('p_come_to_him', '(go out|goes out|went out|come out|came out|out to|to come|come to|came to|to (him|her|them)|there|out)', NULL),
    ('p_called_in', '(had|got|sent for|called out|called in|summoned|asked for|asked|brought|sent|requested)', 'past'),
    ('p_into_ehr', '(into|in to|onto)', NULL),
    ('p_ehr_line', '(clinician gateway|clinicians gateway|insyst|sanwits|sage|avatar|cg)', NULL),
    ('p_own_sheet', '(tracking sheet|tracking log|own sheet|contact sheet|own log|our log|our book|caseload sheet|our own tracking sheet|our register|case book)', NULL),
    ('p_made_agree', '(brought|got|put|made|set)', 'past'),
    ('p_made_agree', '(bringing|getting|putting|setting)', 'ing'),
    ('n_what_if', '(coping steps|who sits (with|w/)|who stays (with|w/)|who stays|who will stay|who would stay|which er|which hospital|where (she|he) goes|who (she|he) calls|what (she|he) locks|whom (she|he) (will|may|can) call|people whom (he|she) will call|signs (he|she) knows|locks away|lock up the pills|lock up)', NULL),
    ('n_danger', '(do something stupid|the bridge|voices|voices louder|voice louder|hears voices|not wake up|would not wake|wish he would not wake|no reason to go on|tired of living|end of the rope|rather be dead|walk into traffic|not go on|cannot go on|passive si|active si)', NULL),
    ('n_agency_role', '(um|ur) (hat|role|desk today|chair|reviewer hat)', NULL),
    ('n_inquire', '(ran|run|went|go|walked|talked) (thru|through|over) (all|the) [#|#] (areas|life areas|domains|life domains)', 'past');

-- More ways to say the same
INSERT INTO carecoord.concept (name, kind, meaning) VALUES
    ('p_desk', 'term', 'who answers at a desk'),
    ('p_um_hat', 'term', 'staff at work on utilization'),
    ('p_service', 'term', 'services and goods that come to the person'),
    ('p_going', 'term', 'come as they should, are to the liking'),
    ('p_to_plan', 'term', 'in order to make the plan'),
    ('p_took_time', 'verb', 'took its time'),
    ('p_family_rings', 'pseudo', 'the family calls the client');
INSERT INTO carecoord.phrase (concept, phrase, form) VALUES
    ('p_desk', '(receptionist|clerk|front desk|desk|scheduler|secretary|manager|office|they|who|coordinator|teacher|instructor|whoever answered|the lady there|the girl there|the man there|optician|hygienist|nurse|ma)', NULL),
    ('p_um_hat', '(um|ur|access|utilization|auth) (hat|desk|role|day|work|chair|reviewer|duty|seat)', NULL),
    ('p_um_hat', '(with my um|as um|as ur|for um|um queue|auth queue|ur queue|um reviews|auth reviews|auth requests)', NULL),
    ('p_service', '(injections|injection|nurse visits|visits|medicines|meals|driver|aide|aides|rides|therapy|dialysis|deliveries|oxygen|dressing changes|shots|meds|groceries|cleaner|night nurse|companion|home help|ihss|ihss wkr|ihss worker|mow|meals on wheels|home delivered meals|day center|mentor|tutor|visiting nurse|personal care|transport|van|attendant|chore worker|helper|housekeeper)', NULL),
    ('p_going', '(are given|is given|given when|come when|comes when|are brought|is brought|delivered|as they should|when they should|as it should|as promised|as they were promised|as agreed|as ordered|well treated|treated well|kindly|in time|on time|to (his|her) liking|content|satisfied|suits|are coming|is coming|arrive|arrives|still comes|still come|does what|do what|like plan says|as plan says|per plan|as the plan says|as the plan has it|faithfully|regularly|come at all|comes at all|turns up|turn up|any complaint|no complaint|any trouble with)', NULL),
    ('p_to_plan', '(make|making|write|draw up|draft|shape|prepare|build|inform) _ plan', NULL),
    ('p_to_plan', '(goes on plan|goes on the plan|goes into the plan|goes in plan|what goes on plan|for the plan|plan next week|next week plan|ahead of thurs planning|ahead of _ planning|before the planning|to plan from|so that we may plan|so we can plan|so that we can plan)', NULL),
    ('p_took_time', '(took|lasted|occupied|cost|kept|filled)', 'past'),
    ('p_family_rings', '(mother|mom|father|dad|sister|sis|brother|bro|aunt|uncle|dtr|daughter|son|wife|husband|gf|bf|grandmother|gma|cousin|girlfriend|boyfriend|sponsor|family) (rings|calls|phones|rang|called|phoned|texts|texted|facetimed|writes|visits) (her|him|them|ct|client|pt|nitely|nightly|daily|weekly|every|often|each|sundays|on sundays|on the resident|the house phone)', NULL),
    ('n_teach', '(i taught|we taught|i showed|i coached|i had (him|her|ct) (look|call|dial|try))', 'past'),
    ('n_goods', '(books|book cases|aquarium|plants|piano|radio|sewing machine|bicycle|bike|tools|cage|chest|pictures|kettle|rug|rugs|stove|mirror|record player|records and books|boxes of books|tent and bags|bedding|linens|crates|crib parts|rocking chair|armchair|high chair|air mattress|futon|dinette|washer|dryer)', NULL);

-- Still more ways
INSERT INTO carecoord.concept (name, kind, meaning) VALUES
    ('p_given_day', 'term', 'was given a day or an hour'),
    ('p_saw_to', 'verb', 'saw to it'),
    ('p_intake', 'term', 'an intake at the next program'),
    ('p_sp', 'verb', 'a safety plan in short'),
    ('p_check', 'verb', 'ask or check');
INSERT INTO carecoord.phrase (concept, phrase, form) VALUES
    ('p_given_day', '(was|were|been|is) (given|offered|promised|allotted) (the # th|the # st|the # nd|the # rd|# / #|a place|a slot|a time|an appointment|an hour|monday|tuesday|wednesday|thursday|friday|next|an opening|the first)', NULL),
    ('p_given_day', '(gave|offered|found) (me|us|him|her|ct|them) (the # th|the # st|the # nd|the # rd|# / #|monday|tuesday|wednesday|thursday|friday|mon|tue|tues|wed|thurs|fri|next)', NULL),
    ('p_given_day', '(they|clinic|office|she|he) (gave|have given|gives|has) (# / #|the # th|mon|tue|tues|wed|thurs|fri|monday|tuesday|wednesday|thursday|friday)', NULL),
    ('p_saw_to', '(saw to it|saw to it that|made sure that|took care that|contrived that|managed that|engaged|ordered|bespoke|sent for|had)', 'past'),
    ('p_intake', '(intake|intake appt|intake date|bed date|admit date|admission date|intake set|intake on|start date)', NULL),
    ('p_sp', '(sp|safety pln|saf plan|crisis pln) (done|made|written|completed|reviewed|redone|updated|signed) [w/|with] [ct|clt|client|pt|him|her|mbr]', 'past'),
    ('p_check', '(asked|asked whether|asked if|asked how|inquired|inquired whether|enquired|enquired whether|checked|checked with|checked w/|checked that|checked whether|ck''d|ckd|chkd|ck''d w/|verified|verified that|verified with|verified w/|confirmed|confirmed that|confirmed with|confirmed w/|satisfied myself|made sure|wished to know|wanted to know|looked into|followed up with|followed up w/|f/u w/)', 'past'),
    ('n_inquire', '(went|gone) (with|w/) (_|mr _|ms _|mrs _) (through|over|thru)', 'past'),
    ('m_agency', '(his|her|their|the|ct) (counselor|counsellor|nurse|teacher|adviser|tutor) at (school|the school|the high school|high school|the college|college|court|the court|probation)', NULL),
    ('search_act', 'took [our|a] (van|car|truck) (round|around|about|thru|through|along|out)', 'past'),
    ('advocate', '(besought|prevailed upon|prevailed on|made representations|put (his|her) case|took (his|her) part|spoke up on (his|her) behalf|would not take no for an answer|held my ground|stood (his|her) case)', 'past'),
    ('press', '(besought|prevailed upon|prevailed on|put it strongly to|urged upon|represented to)', 'past');

-- Time granted, groups, systems, counties
INSERT INTO carecoord.concept (name, kind, meaning) VALUES
    ('p_gave_time', 'verb', 'the other side gives its time'),
    ('p_heads', 'term', 'how many came to the group'),
    ('p_nursing_routine', 'pseudo', 'the routine of the ward');
INSERT INTO carecoord.phrase (concept, phrase, form) VALUES
    ('p_gave_time', '(give|gave|gives|spare|spared|granted|allow|allowed|lent) (me|us) _ [_] [_] (hour|minutes|min|time|moment|moments)', 'past'),
    ('p_gave_time', '(received|heard|saw|met) (me) (at|in|with|for|kindly|between)', 'past'),
    ('done_word', '(was|were) (good|kind) enough to', NULL),
    ('done_word', '(so good as to|so kind as to|had the goodness to|had the kindness to|took pains to|took the trouble to|had time to)', NULL),
    ('p_heads', '(# (cts|clts|clients|pts|patients|residents|members|mbrs|women|men|youth|moms|present|attended|in attendance|participants)|all present|full house|facilitated|i led|led by me|led by writer|# there)', NULL),
    ('p_nursing_routine', '(meds|med|medication|medications|dose|doses|ua|uas|vitals) (observed|obsd|obs''d|monitored|given|passed|witnessed|supervised|checked|taken) by (nursing|nurse|the nurse|med tech|tech|rn|lvn|night staff|noc staff)', NULL),
    ('p_nursing_routine', '(meds|med|medication|medications|dose|doses) (observed|obsd|obs''d|monitored|witnessed|supervised)', NULL),
    ('ehr_system', '(county|our|agency) own (system|record system|billing system|electronic record|records system)', NULL),
    ('n_ehr_name', '(county|our|agency) own (system|record system|billing system|electronic record|records system)', NULL),
    ('refer', '(put) (_|mr _|ms _|mrs _) (in the way of|on to|onto)', 'past'),
    ('refer', '(commended|recommended|made known) (_|mr _|ms _|mrs _) to (the|a|an)', 'past'),
    ('county_move', '(inter co|interco|inter cty|intercty|inter cnty) (xfer|transfer|trans|move|tx|transf|request|req)', NULL);

-- Faces, files, letters home
INSERT INTO carecoord.concept (name, kind, parent, meaning) VALUES
    ('p_face', 'term', NULL, 'in person or by telephone'),
    ('p_its_head', 'term', 'partner', 'the head of a partner''s house'),
    ('p_letter', 'term', NULL, 'a letter'),
    ('p_own_files', 'term', NULL, 'files of one''s own'),
    ('p_in_order', 'term', NULL, 'into order');
INSERT INTO carecoord.phrase (concept, phrase, form) VALUES
    ('p_face', '(to his face|to her face|face to face|in person|in his office|in her office|at his door|at her door|at his desk|at her desk|on the spot|across the counter|on the telephone|by telephone|over the telephone)', NULL),
    ('p_its_head', '(its|their) (director|manager|supervisor|head|owner|clerk|secretary|administrator|superintendent|housekeeper|principal|dean)', NULL),
    ('p_letter', '(letter|card|postcard|birthday card|few lines)', NULL),
    ('p_own_files', '(case files|files|charts|case notes|folders|case records|tracking sheets|contact sheets|logs|binders)', NULL),
    ('p_in_order', '(into order|in order|up to date|current|into agreement|into line|to rights|in shape)', NULL),
    ('result_paper', '(d/c|er|ed|after visit|clinic|consult|procedure|operative) (summary|summaries)', NULL);

-- Short forms
INSERT INTO carecoord.concept (name, kind, meaning) VALUES
    ('p_moved_goods', 'verb', 'move the client''s goods');
INSERT INTO carecoord.phrase (concept, phrase, form) VALUES
    ('p_moved_goods', '(moved|hauled|carried|took|brought|drove|transported|got|loaded) (his|her|their|ct|clt|client|pt|res|mbr|member) (stuff|things|belongings|boxes|bags|furniture|bed|tv|items|property|possessions|clothes)', 'past'),
    ('talk', '(c/b|cb|callback|call back|rtn call|ret call|return call|call|tc|t/c|p/c|ph call|phone call|recd call|rec''d call|rcvd call|got call|got a call|got c/b|heard back|vm then call) (fr|frm)', 'past'),
    ('talk', '(spk|spoke|s/w|tlkd|met|conf''d|confd|chkd in|ck''d in|touched base) (wth|w/ the|wit)', 'past'),
    ('prep', '(fr|frm)', NULL),
    ('m_agency', '(hsg|hsng|housing) (nav|cm|wkr|coord|spec|specialist|mgr|rep|wrkr)', NULL),
    ('m_agency', '(lndlrd|landlrd|lndlord|ldlord|ll|mgmt co|mgmt company|property mgmt|prop mgr|apt mgr|bldg mgr|sle mgr|house mgr)', NULL),
    ('m_agency', '(cps wkr|cfs wkr|dcfs wkr|acs wkr|county wkr|elig wkr|et|eligibility tech|ihss wkr|gr wkr|ga wkr|cw wkr|calworks wkr|csw|swkr|soc wkr|soc worker|scl wkr|welf wkr)', NULL),
    ('send', 'carried (it|them|these|those) (to|over to|down to|across to|round to) (the|her|his|their)', 'past');

-- Names that are also common words, after a title
INSERT INTO carecoord.concept (name, kind, actor, meaning) VALUES
    ('p_named', 'term', 'other', 'somebody by title and a name that is also a word');
INSERT INTO carecoord.phrase (concept, phrase, form) VALUES
    ('p_named', '(mr|mrs|ms|miss|mister|mx) (ray|bell|long|young|king|park|hill|price|love|wood|woods|banks|rice|day|may|june|april|rose|grace|hope|joy|case|page|post|fields|bridges|waters|brown|white|black|green|gray|cook|baker|carter|porter|walker|driver|hunter|church|temple|street|lane|house|best|good|small|little|short|rich|sharp|strong|snow|stone|glass|gold|lamb|fox|bird|bush|reed|berry|branch|field|ford|brook|brooks|rivers|lake|pond|marsh|chance|law|noble|knight|justice|free|new|head|hand|foot|bond|cash|chase|sage|wells|west|east|north|south|weeks|friday|noon|lee|le|doe|ames|ward|wade|bright|cross|frank|grant|holder|lodge|mills|pages|rooms|sales|shields|speed|summers|winter|winters)', NULL);

INSERT INTO carecoord.concept (name, kind, meaning) VALUES
    ('p_county_noun', 'term', 'the move of the case, as a noun or a bare verb');
INSERT INTO carecoord.phrase (concept, phrase, form) VALUES
    ('p_county_noun', '(move|transfer|switch|change of county|close it|close out|close the case|pick it up|pick up|open it|release it|let it go)', NULL);

-- Turns of speech
INSERT INTO carecoord.concept (name, kind, meaning) VALUES
    ('p_wic', 'term', 'the nutrition program for mothers and children'),
    ('p_delivered', 'term', 'delivered by hand'),
    ('p_family_session', 'term', 'a session with the family');
INSERT INTO carecoord.phrase (concept, phrase, form) VALUES
    ('p_wic', '(wic|wic office|wic ofc|wic clinic|wic program)', NULL),
    ('p_delivered', '(hand del|hand deliv|hand deld|by hand|hand carried|hand delivered|in person to|left with clerk|left w/ clerk)', NULL),
    ('p_family_session', '(fam|family) (sess|session|mtg|conf)', NULL),
    ('talk', '(had it out|took counsel|had speech|exchanged words|had some talk|had a few words|spoke my mind|had occasion to speak|had a long talk|had a short talk) (with|w/)', 'past'),
    ('advocate', '(had it out) (with|w/)', 'past'),
    ('press', '(had it out) (with|w/)', 'past'),
    ('m_keyed_noun', '(upd|upds|updt|updts|upd done|entry done|wkly entry)', NULL),
    ('m_approach', '(went over|talked over|reviewed|discussed|explained) (d/c|_) [_] [_] (w/|with) (us|me)', 'past');
INSERT INTO carecoord.phrase (concept, phrase, form) VALUES
    ('p_gave_us', '(gave|offered) (me|us) (a|an|the) (slot|time|place|appt|appointment|opening|spot|date)', 'past');

-- Meeting the client together with somebody else
INSERT INTO carecoord.concept (name, kind, meaning) VALUES
    ('p_met_both', 'verb', 'met with the client and another');
INSERT INTO carecoord.phrase (concept, phrase, form) VALUES
    ('p_met_both', '(met|sat down|sat|spoke|talked|conferred|conference|mtg|meeting) (with|w/) [the] (client|ct|clt|pt|patient|member|resident|participant|youth|her|him|them) (and|along with|together with|with|w/)', 'past');
