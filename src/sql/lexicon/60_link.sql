-- Benefits, wider
INSERT INTO carecoord.concept (name, kind, parent, category, direction, reach, meaning) VALUES
    ('l_benefit_use', 'pseudo', NULL, NULL, NULL, NULL, 'a benefit as money or as a state, no application'),
    ('l_to_be', 'context', NULL, 'planned', 'forward', 3, 'still to be done'),
    ('l_my_help', 'term', NULL, NULL, NULL, NULL, 'with the help of staff'),
    ('l_benefit_proof', 'term', NULL, NULL, NULL, NULL, 'papers that a benefits case asks for'),
    ('l_county_from', 'term', NULL, NULL, NULL, NULL, 'from one county to another, without names'),
    ('l_case', 'term', NULL, NULL, NULL, NULL, 'the case, the coverage'),
    ('l_mc_move', 'term', 'county_move', NULL, NULL, NULL, 'the move of Medi-Cal itself');
INSERT INTO carecoord.phrase (concept, phrase, form) VALUES
    ('l_benefit_use', '(ssi|ssdi|disability|ga|gr|cash aid|calfresh|ebt|food stamp|snap|unemployment|social security) (check|checks|money|income|payment|payments|payday|deposit|balance|funds)', NULL),
    ('l_benefit_use', '(budgeting|budgeted|spent|spending|spends) (his|her|their) (ssi|ssdi|ebt|food stamps|calfresh|ga|gr|disability)', NULL),
    ('l_benefit_use', '(budgeting|budget for) (ssi|ebt|calfresh|food stamps)', NULL),
    ('l_benefit_use', '(medi cal|medicaid|insurance|coverage) (is|was|still|remains|now|showing|shows) (active|inactive|current|verified)', NULL),
    ('l_benefit_use', '(active|inactive|has|have|had|gets|receives|receiving|no) (medi cal|medicaid|ssi|ssdi|calfresh|general relief|ga|gr|food stamps|snap)', NULL),
    ('l_benefit_use', '(disability|medicaid|medi cal) (services|provider|providers|regulations|rules|site|certified)', NULL),
    ('l_benefit_use', '(med|medical|mental health|dental) (coverage for|benefits of)', NULL),
    ('l_to_be', '(to be|to get|yet to be|still to be|due to be|has to be|have to be|needs to be|need to be|waiting to be)', NULL),
    ('l_my_help', '(with|w/|w) (my|our|cm|cms|staff|writer|worker|counselor|this writer|this worker|case manager|the cm) (help|assistance|assist|asst|support|guidance|aid)', NULL),
    ('l_my_help', '(with|w/) (the) (help|assistance|assist|support|aid) of (staff|cm|writer|this writer|this worker|case manager|counselor|me)', NULL),
    ('l_my_help', '(with|w/) (help|assistance|assist|asst|support) (from|of|by) (staff|cm|writer|this writer|me|us|case manager|counselor|worker|this worker)', NULL),
    ('l_my_help', '(cm|staff|i|writer|this writer|counselor) (helping|assisting|beside (him|her)|alongside|sitting (with|next to|beside) (him|her)|at (his|her) side)', NULL),
    ('l_my_help', '(at my desk|on my computer|on my laptop|on my tablet|on our computer|in my office|at my computer|from my office|from my phone|on my phone|while i typed|as i typed|while i dialed)', NULL),
    ('l_benefit_proof', '(pay stub|pay stubs|paystub|paystubs|proof of income|proof of address|proof of residency|bank statement|bank statements|income verification|verifications|rent receipt|birth certificate|birth certificates|gate papers|proofs|utility bill|medical records release|medical releases)', NULL),
    ('l_case', '(case|cases|coverage|insurance|aid|file|benefits|plan|medical)', NULL),
    ('l_county_from', '(from|out of|in) (the|his|her|their) (old|previous|prior|former|other|last|home) county', NULL),
    ('l_county_from', '(from|out of) another county', NULL),
    ('l_county_from', '(to|into|over to|down to|up to|in) (our|this|the present|the new|his new|her new|current) county', NULL),
    ('l_county_from', '(to here|over here|down here|up here|from there to here|from there|from up there|from down there)', NULL),
    ('l_county_from', '(both|two|the two) counties', NULL),
    ('l_county_from', '(county to county|county 2 county|from county to county|between counties|across counties)', NULL),
    ('l_county_from', '(where (he|she|they) (used to live|lived before|came from|lived))', NULL),
    ('county_move', '(inter county|intercounty) (transfer|xfer|move|tsfr|trans|trnsfr|change)', NULL),
    ('county_move', '(ict req|ict paperwork|ict packet|ict papers|ict referral|ict call|icts|e ict|eict)', NULL),
    ('county_move', '(change|changes) [of|in] (county|counties|county of residence|residence|responsible county|county residence)', NULL),
    ('county_move', '(county|residency|residence|medi cal county|medi cal address) (change|move|switch|xfer|update|swap)', NULL),
    ('l_mc_move', '(medi cal|medicaid|mc) (transfer|county change|county switch|county move|relocation|ict|inter county transfer|intercounty transfer)', NULL),
    ('l_mc_move', '(move|transfer|switch) of (his|her|their|the|ct|client|pt) (medi cal|medicaid|mc)', NULL),
    ('county_name', '(amador|calaveras|colusa|del norte|glenn|inyo|lassen|lassen county|mariposa|modoc|mono|nevada county|plumas|san benito)', NULL),
    ('county_name', '(san luis obispo|slo|slo county|santa barbara|santa barbara county|sierra county|tehama|trinity|trinity county|tuolumne|yuba|yuba county|alpine county)', NULL),
    ('county_name', '(shasta county|humboldt county|mendocino county|sonoma county|napa county|yolo county|placer county|marin county|monterey county|santa clara county|san mateo county|sf|sf county|madera county|butte county|stanislaus county|san joaquin county|el dorado county|sutter county|siskiyou county)', NULL),
    ('county_name', '(la|sac|sac county|berdoo|san berdoo|sb county|sbd|oc|riv|riverside co|riv co|fresno co|alameda co|contra costa co|cc county|ccc|solano co|la co|sd|wayne county|oakland county|macomb county|macomb|washtenaw)', NULL),
    ('medi_cal', '(m/cal|medi call|medical cal|medi cal coverage|medi cal benefits|medi cal case|medicaid case|mcal case|mc case|medi cal eligibility)', NULL),
    ('medi_cal', '(his|her|their|ct|client|pt|the) medical (case|over|from|switched|moved|transferred|transfer|xfer|renewal|renewed|reinstated|application|redetermination)', NULL),
    ('benefit', '(food card|ebt benefits|food aid|state aid|county aid|aid application|cash grant|diversion payment|welfare case|aid case|public benefit|social services application)', NULL),
    ('benefit', '(disability|social security|ssa|ssi|ssdi) (application|applications|app|forms|form|papers|paperwork|packet|claim|appeal paperwork|report form|questionnaire|case)', NULL),
    ('benefit', '(rsdi|social security retirement|retirement benefits|survivors|vfc|cal learn|former foster youth medi cal|foster youth medi cal|minor consent medi cal|minor consent|pregnancy aid|pregnancy aid request|immediate need|expedited calfresh|expedited food stamps)', NULL),
    ('benefit', '(managed care enrollment|plan enrollment|health plan enrollment|medi cal plan enrollment|medicare part d|part d|extra help|qmb|medicare savings program|spend down|deductible case|healthy kids|premium assistance|marketplace plan|obamacare)', NULL),
    ('benefit', '(dhs 390|dhs390|dhs 1171|mdhhs 1171|dhs 4574|cf 285|cf 37|cf37|cf 285|sar 2|mc 13|mc 176|mc 216|mc 371|pc 210|ssa 3368|ssa 827|ssa 8000|ssa 1696|asset verification)', NULL),
    ('benefit', '(my benefits|mybenefitscalwin|yourbenefits|your benefits|your benefits now|ybn|benefits cal|benefitscal portal|c iv|dpss portal|ssa portal|my social security|myssa|mi bridges account|healthcare gov)', NULL),
    ('benefit', '(calfresh|medi cal|ssi|gr|ga|calworks|snap|medicaid|food stamp|general relief) (interview|phone interview|telephone interview)', NULL),
    ('benefit', '(family pact|my health la|healthy san diego plan|medical benefits card|temporary medi cal|temp medi cal|presumptive medi cal|hospital presumptive|hospital presumptive eligibility|pregnancy presumptive)', NULL),
    ('application_word', '(reapplication|re application|aplication|applicaton|applcation|appliction|recertificaton|pkt|pckt|ppw|ppk|paper work|request form|claim|interview|phone interview)', NULL),
    ('fill', '(completd|cmpleted|complete d|filled-out|fild out|flled out|filled it out|filled them out|wrapped up|worked up|worked our way through|worked his way through|worked her way through|plowed through|plugged away at|chipped away at|got to work on|put together)', 'past'),
    ('fill', '(got _ started|got _ filled out|got _ done|got _ finished|got _ completed|got _ _ started|got _ _ done|got _ _ filled out|got _ _ finished|got _ _ completed|got _ _ _ done|got _ _ _ filled out|got _ _ _ started|got _ _ _ finished|got _ _ _ completed|got _ going|got _ _ going|got _ _ _ going)', 'past'),
    ('fill', '(typed in|keyed in answers|answered the questions on|put in the answers|went line by line|went page by page|administerd|adm''d)', 'past'),
    ('fill', '(run|administer|fill|fill up|tackle|conduct|knock out|type up|work through|go through|wrap up)', 'base'),
    ('fill', '(running|tackling|knocking out|working through|wrapping up|filling)', 'ing'),
    ('help', '(took|take|takes) _ (through|thru|line by line|page by page|step by step)', 'past'),
    ('help', '(worked (together|along|jointly) (with|w/)|sat beside|sat next to|sat by|sat down together|put our heads together|teamed up with|huddled with|went on with|got on the computer with|logged in with|logged on to|logged in to|logged into|logged onto|went online with|went on line with|got online with|got on the website)', 'past'),
    ('help', '(asissted|assissted|assistance provided|assistance given|assistance w/|assistance with|assistd w/|asst w/|asst with|hlpd|hlped|helpd w/|helped w/|helped with|lending a hand|gave a hand)', 'past'),
    ('help', '(assistance to (ct|client|pt|member|him|her) (with|w/|in)|was assisted (with|w/|in|by)|was helped (with|w/)|were assisted with|walked (ct|him|her|them|client|pt) (through|thru))', 'past'),
    ('help', '(assist w/|assist with|help w/|help with|sit with|sit down with|work with|work on|walk through|help out|lend a hand|take through|log in|log on|go online with|go on line with)', 'base'),
    ('apply', '(reappld|re apply|applied w/|applied with|applied on line|applied for|app for|app done|appl done|appl submitted|appl sent|app turned in|application turned in|application uploaded|app uploaded|app faxed|application faxed|application mailed|application in|app in|application made|application lodged|application was submitted|application was completed|app was submitted)', 'past'),
    ('apply', '(claim filed|claim submitted|claim started|claim opened|paperwork submitted|paperwork completed|paperwork turned in|paperwork sent|packet turned in|packet uploaded|packet mailed|packet faxed|form submitted|form completed|form turned in|form mailed|form faxed|renewal sent|renewal turned in|renewal mailed|renewal faxed|recert sent|recert turned in|recertification completed|recertification submitted|recertification done|redetermination completed|redetermination submitted|redetermination done|redet done|redet completed|redet submitted)', 'past'),
    ('apply', '(turned _ back on|turned _ _ back on|got _ turned back on|got _ _ turned back on|got _ reinstated|got _ _ reinstated|got _ _ _ reinstated|got _ restored|got _ _ restored|had _ reinstated|had _ _ reinstated|had _ restored|got _ back on|got _ _ back on|put _ back on|put in a claim|put in a claim for|put in a request for|put in for|put through|put thru|opened a claim|opened a case|re activated|lodged|filed the claim)', 'past'),
    ('apply', '(re apply|put in for|recert|redo|turn back on|re enroll|reenroll|put in|send in)', 'base'),
    ('apply', '(re applying|putting in for|recerting|redoing|re enrolling|reenrolling)', 'ing'),
    ('send', '(sent it|sent it in|sent them in|sent this in|hit submit|hit send|pressed submit|clicked submit|put in the mail|dropped in the mail|popped in the mail|put in the drop box|handed it in|handed them in|gave in|passed in|filed it|scanned and sent|scanned in|scanned over|scanned and emailed|e mailed over|shot over|fired off|faxed off|faxed out|faxed it|upload|uploadd|attached and sent|resent|re sent|refaxed|re faxed|remailed|couriered|fxd over|snd|submtd|sbmtd|sumbitted|submited)', 'past'),
    ('send', '(hit submit|hit send|hand in|send in|send off|send over|mail in|mail off|mail|fax over|fax in|scan|scan in|scan over|drop in|put in the mail|pass along|forward on)', 'base'),
    ('send', '(sending in|sending off|sending over|scanning over|faxing over|mailing off|handing in)', 'ing');

-- Referring and linking, wider
INSERT INTO carecoord.concept (name, kind, parent, meaning) VALUES
    ('l_given', 'verb', NULL, 'given or helped, with the client as subject'),
    ('l_done', 'verb', NULL, 'done, sent, made, set: what stands after its object'),
    ('l_referral', 'term', NULL, 'a referral as a paper or act'),
    ('l_yes', 'verb', NULL, 'the other side takes the client'),
    ('l_yes_bed', 'verb', 'l_yes', 'the other side has or keeps a bed'),
    ('l_opening', 'term', NULL, 'an opening, a bed, a slot'),
    ('l_reach', 'verb', NULL, 'call, write or go to a place to ask for it'),
    ('l_job', 'term', NULL, 'aims of a link to a community service'),
    ('l_goods', 'term', NULL, 'what staff hand out'),
    ('l_phone_only', 'pseudo', NULL, 'the telephone as a means');
INSERT INTO carecoord.phrase (concept, phrase, form) VALUES
    ('l_done', '(done|completed|complete|made|sent|faxed|submitted|placed|sched|scheduled|schd|sched''d|booked|bkd|set|set up|arranged|confirmed|conf''d|confd|initiated|started|filed|given|provided|issued|obtained|secured|mailed|uploaded|turned in|handed in|requested|coordinated|finished|finalized|in place|filled out|emailed|e mailed|lined up|put in|processed|ordered|signed|reserved|forwarded|delivered|dropped off|entered|generated|opened|created|worked out|finished up|facilitated|established|found|located|identified|printed|held|approved|received by|in hand|taken care of|handled|squared away|wrapped up|administered|conducted|updated|renewed|reinstated|restored|activated|transferred|moved|switched|put through|changed|called in|e faxed|efaxed|accepted|is in|in process|was in)', 'past'),
    ('l_done', '(was|were|has been|have been|is|are|got|been) (done|completed|made|sent|faxed|submitted|placed|scheduled|booked|set|set up|arranged|confirmed|initiated|started|filed|given|provided|issued|obtained|secured|mailed|uploaded|turned in|handed in|requested|coordinated|finished|finalized|filled out|emailed|e mailed|lined up|put in|processed|ordered|reserved|forwarded|delivered|dropped off|generated|opened|found|located|identified|held|administered|conducted|renewed|reinstated|restored|transferred|moved|switched|put through|called in)', 'past'),
    ('l_referral', '(referral|referrals|refferal|refferals|referal|referals|refrl|ref|refs|rfrl|reff|linkage|linkages|connection|self referral|warm referral|referral form|referral packet|referral paperwork|referral letter|referral request)', NULL),
    ('l_yes', '_ (will|can|could|would|is able to|are able to|was able to|agreed to|agree to|is willing to|are willing to|is going to|are going to|''ll) (take|see|hold|save|keep|fit|squeeze|accept|deliver|admit|enroll|start|bring|pick up|send|have) (him|her|them|ct|clt|client|pt|member|mom|a|it|the|one|groceries|food|res|the client|the youth)', 'past'),
    ('l_yes', '(take|takes|took|accepted|accepts|accept|admitted|admits|fit|fits|squeezed|squeezes|holds|held|saved|saves|save|kept|keeps|reserved|reserves|gave|gives|offered|have|has|had|got|hav) _ [_] (bed|slot|spot|opening|place|room|bunk|cot|appt|appointment|intake|time|mat|unit)', 'past'),
    ('l_yes', '(is|are|was|were) (holding|keeping|saving|reserving|taking|accepting|expecting|waiting for) (him|her|them|ct|client|pt|a|it|the|one|his|her|res)', 'past'),
    ('l_yes', '(accepted|accepts|admitted|admits|expects|expecting) _', 'past'),
    ('l_yes', '(holding|keeping|saving|reserving) (it|a|him|her|the|one) [bed|bunk|spot|room|slot|place|unit] [for|till|until]', 'past'),
    ('l_yes_bed', '(have|has|had|hav|hve|got) _ [_] (bed|beds|bunk|bunks|cot|mat|spot|room|place|unit|opening|vacancy)', 'past'),
    ('l_yes_bed', '(have|has|had|hav|hve) # (bed|beds|bunk|bunks|cot|spot|room|place|opening)', 'past'),
    ('l_yes_bed', '(take|takes|took|hold|holds|held|save|saves|saved|keep|keeps|kept|reserve|reserves|reserved|holding|keeping|saving|give|gave|gives) _ [_] (bed|bunk|cot|mat|spot|room|place|unit)', 'past'),
    ('l_yes_bed', '_ (will|can|could|agreed to|''ll) (hold|save|keep|give|reserve|have) (him|her|them|ct|client|a|the|one) [a|the] (bed|bunk|cot|mat|spot|room|place|unit)', 'past'),
    ('l_yes', '(has|have|had) (space|room|availability|openings|an opening|a vacancy|vacancies|beds|a bed|room for (him|her))', 'past'),
    ('l_opening', '(bed|beds|slot|slots|spot|opening|openings|vacancy|vacancies|place|space|availability|bunk|cot|room|waitlist|wait list|waiting list|list|intake|start date|admit date|admission|track|date|bed date|interview|tour)', NULL),
    ('l_reach', '(called|called the|called again|called and spoke|called up|called over to|called around|phoned|telephoned|rang|rang round|rang around|rung|dialed|contacted|reached out to|reached|tc to|t/c to|tc w/|t/c w/|call to|calls to|p/c to|spoke w/|spoke with|spoke to|s/w|talked to|talked with|emailed|e mailed|wrote to|visited|went to|went by|stopped by|checked with|checked w/|asked|got a hold of|got hold of|got through to|on phone w/|on the phone with|3 way w/|3 way with|three way with|live call w/|call w/|call with)', 'past'),
    ('l_reach', '(call|phone|ring|telephone|contact|reach out to|go to|ask|email)', 'base'),
    ('l_reach', '(calling|phoning|ringing|contacting|reaching out to)', 'ing'),
    ('l_job', '(a job|job|jobs|work|employment|clothing|clothes|food|groceries|diapers|legal help|legal advice|a lawyer|lawyer|an attorney|attorney|expungement|custody|eviction|immigration|bankruptcy|divorce|child support|birth control|ged|school|classes|tutoring|training|job training|job search|resume|interview clothes|work clothes|childcare|child care|daycare|parenting|peer support|sponsor|sponsorship|meetings|a support group|support group|mentor|mentoring|mentorship|fellowship|culture|transportation|rides|a phone|phone|id|birth certificate|furniture|household items|baby items|car seat|school supplies|utilities|utility bill|laundry|hygiene|showers|volunteering|recreation|sports|senior services|victim services|dv services|anger management)', NULL),
    ('l_goods', '(bus pass|bus passes|bus ticket|bus tickets|bus token|bus tokens|tokens|token|pass|passes|day pass|tap card|clipper card|gas card|gas cards|gift card|gift cards|voucher|vouchers|bag of groceries|bags of groceries|food bag|food bags|food box|food boxes|lunch bag|hygiene kit|hygiene kits|hygiene bag|toiletries|clothes|clothing|coat|jacket|shoes|socks|blanket|blankets|sleeping bag|backpack|diapers|wipes|formula|car seat|stroller|pack n play|crib|baby clothes|school supplies|phone card|prepaid phone|free phone|narcan kit|narcan|condoms|resource list|resource guide|resource packet|resource sheet|meeting list|meeting schedule|list of resources|list of meetings|list of pantries|food bank list|pantry list|list of food banks|na schedule|aa schedule|bus schedule)', NULL),
    ('call_word', '(the|his|her|their|my|our|a|by|on|via|over the|on the|thru) (phone|cell|telephone|cell phone)', NULL),
    ('l_phone_only', '(phone call|phone calls|phone interview|phone number|phone numbers|phone time|phone session|phone contact|phone screening|by phone|on phone|over phone|via phone|on speaker phone|speaker phone|speakerphone|off the phone|pass the phone|passed the phone|phone case|phone line|phone tree)', NULL),
    ('refer', '(ref|refs|reff|reffs|refferal|referal|refrl|rfrl|referrals|referral|referal) (to|for|2|out to|over to|in to|w/|made to|sent to|faxed to|placed to|submitted to|placed with|made for|placed for|sent over to|emailed to|sent|made|placed|faxed|submitted|in|done|given|completed|out|initiated|emailed|mailed|called in|put in|provided|entered|processed|opened|generated|signed)', 'past'),
    ('refer', '(linkage|linkages|connection|hookup|hook up) (to|with|w/|made|completed|done|provided|facilitated|established|for)', 'past'),
    ('refer', '(linked ct|linked (him|her|them) up|linked in|lnkd|lnk''d|lnked|conn to|conn w/|cnctd|cnnctd|conn''d|hooked _ up|hooked _ up|set _ up|got _ hooked up|got _ in|got _ in with|got _ connected|got _ linked|put _ in touch|put _ in contact|brought (him|her|them|ct) together)', 'past'),
    ('refer', '(plugged _ in|plugged in|plugged into|got _ plugged in|tied in|tied _ in|sent _ (to|over to|on to|off to|down to|across to)|passed _ on to|steered|pointed _ (to|toward|towards)|brought (him|her|ct) to the attention of|put (his|her|their|ct) name (in|down|on|forward)|put (his|her|their) name in for|gave (his|her|their) name to|recommended (him|her|them|ct) to|nominated|navigated (him|her|them|ct) to|made the connection|made connection|made a connection|made the link|made a link|made introduction to|facilitated connection|facilitated access|arranged linkage|secured linkage|coordinated linkage|coordinated referral|authorized referral|lodged a referral|raised a referral|signed the referral|signed a referral|generated a referral|prepared a referral|prepared the referral|emailed referral|emailed a referral|emailed the referral|mailed referral|dropped off referral|dropped off a referral|phoned in referral|phoned in a referral|called in the referral)', 'past'),
    ('refer', '(refers|links|connects|hook _ up|set _ up|plug _ in|get _ in|get _ connected|get _ hooked up|put _ in touch|send _ to|point _ to|send referral|send a referral|send the referral|put in a referral|put in referral|do a referral|do the referral|get _ linked)', 'base'),
    ('refer', '(hooking _ up|setting _ up|plugging _ in|getting _ in|getting _ connected|getting _ hooked up|putting _ in touch|sending _ to|making the referral|completing referral|completing the referral|completing a referral|faxing referral|faxing a referral)', 'ing'),
    ('enroll', '(enrld|enrol|enroled|enrolled w/|regstrd|regist|regd|reg''d|signed _ up|sgnd up|put (him|her|them|ct|client|pt|mom|res) (on|onto|into|down)|added (him|her|them|ct|client|pt|mom|res) to|checked _ (in|into)|moved _ (into|up the list)|got _ (into|onto|on|a spot|a place|a slot|a bed|a seat|a room|a bunk|started)|had _ (put on|added to|enrolled|registered|signed up|placed|accepted)|had (his|her|their) name (put|added|placed)|enrollment (completed|done|submitted|made|finished|sent)|registration (completed|done|submitted|sent|made)|sign up (done|completed)|signed up w/|signed up with)', 'past'),
    ('enroll', '(get _ (into|on|onto|in|a spot|a place|a slot|a bed|a bunk|enrolled|registered|signed up)|sign _ up|put (him|her|them|ct) (on|down)|find _ a (spot|place|bed))', 'base'),
    ('enroll', '(getting _ (into|on|onto|in|a spot|a place|a slot|a bed|enrolled|registered|signed up)|signing _ up)', 'ing'),
    ('enroll', '(placed _ (on|at|in|into|with)|secured (_ _|for _))', 'past'),
    ('arrange', '(bkd|bked|book''d|booked for|lined-up|lined _ up|lined _ _ up|fixed up|fixed _ up with|got hold of|worked out|saw to|made sure of|took care of|set in place|put on the books|put on the calendar|calendared|penciled in|pencilled in|pinned down|slated|nailed|snagged|procured|bespoke|commissioned|rustled up|landed|squared away|got set up|got scheduled|got booked|gotten|got _ (scheduled|booked|set|set up|an appt|an appointment|a ride|a slot|a time|in for|in with|in at|on the schedule)|had _ (scheduled|booked|seen|set up|moved|picked up)|arngd|arrngd|arrnged|aranged|scheduld|schedueld|resched|re booked|reset|rebked|put through)', 'past'),
    ('arrange', '(get _ (scheduled|booked|set up|an appt|an appointment|a ride|a slot|a time|in for|in with|in at)|fix up|put in for|find _ a|make _ an)', 'base'),
    ('arrange', '(getting _ (scheduled|booked|set up|an appt|an appointment|a ride|a slot|a time|in for|in with|in at)|setting _ up|fixing up)', 'ing'),
    ('arrange_visit', '(made|got|set|set up|scheduled|booked|secured|obtained|arranged|rescheduled|moved up|found|landed|requested) [him|her|them|ct|clt|client|pt|mom|res|_] [an|a|the|his|her|their|first|new|follow up|urgent|sooner|earlier|same day|telehealth] (appt|appts|appointment|appointments|appointmnt|apptmt|apt|apptment|visit|first visit|new patient appt|follow up|intake appt|slot|time slot|consult|consultation|eval|evaluation|checkup|check up|screening)', 'past'),
    ('arrange_visit', '(appt|appts|appointment|appointments|apptmt|apt|visit|consult|eval|f/u appt|follow up appt|follow up appointment) (made|set|set up|sched|schd|sched''d|scheduled|booked|bkd|confirmed|secured|arranged|obtained|rescheduled|r/s|moved up|moved|requested|given|was made|was set|was scheduled|was booked|was arranged|were made|were scheduled|is set|has been scheduled|has been made)', 'past'),
    ('arrange_visit', '(make|get|schedule|book|set|set up|reschedule) [him|her|them|ct|_] [an|a|the|his|her] (appt|appointment|visit|slot|time)', 'base'),
    ('arrange_visit', '(making|getting|scheduling|booking|setting|setting up|rescheduling) [him|her|them|ct|_] [an|a|the|his|her] (appt|appts|appointment|appointments|visit|slot)', 'ing'),
    ('locate', '(rang round|rang around|rang up|phoned around|phoned round|called round|dug up|turned up|came across|came up with|got a lead on|ran a search|did a search|sourced|scoped out|picked out|settled on|chose|selected|pinpointed|canvassed|combed|combed through|went through the list|scrolled|googled|pulled|pulled up a list|ran through|looked into|went looking for|sought|sought out|shopped around|fnd|foudn|locatd)', 'past'),
    ('locate', '(find|locate|hunt for|look up|pull up|search|dig up|come up with|look for|find _ a|call around|ring round)', 'base'),
    ('hand_over', '(handed|gave|gve|provided|prov|prvd|passed|slipped|issued|supplied|dropped off|delivered|brought) _ [with|w/]', 'past'),
    ('hand_over', '(hand|give|bring|supply) _', 'base'),
    ('hand_over', '(got _ (a|some|an) (box|bag|voucher|pass|ticket|coat|tote|kit|blanket|basket|card|phone)|issd|issued to|dispensed|loaded (his|her) (card|tap card|clipper card))', 'past');

-- Housing, wider
INSERT INTO carecoord.concept (name, kind, parent, meaning) VALUES
    ('l_bed_tonight', 'term', NULL, 'a bed for the night'),
    ('l_house_worker', 'term', NULL, 'who links to housing');
INSERT INTO carecoord.phrase (concept, phrase, form) VALUES
    ('housing_place', '(rescue mission|union rescue mission|the mission|mission|midnight mission|st vincent de paul shelter|father joes|weingart|covenant house|cots|drmm|mariners inn|union gospel|gospel mission|city team|cityteam|haven house|safe place|harbor house shelter|alexandria house|good shepherd shelter|family crisis center|catholic worker house|ywca shelter|domestic violence house|dv house|transition house|transitional house|crossroads shelter)', NULL),
    ('housing_place', '(cam|coordinated assessment model|coordinated access|wayne metro cam|housing access center|housing access point|family access point|homeless hotline|shelter hotline|lahop|211 shelter line|the shelter line|shelter intake line|county shelter|city shelter|overnight shelter|night shelter|congregate shelter|noncongregate shelter|homeless shelter|mens shelter|womens shelter|family homeless shelter|winter shelter|cold weather shelter|bridge home|a bridge home|interim housing bed|inside safe|pallet shelter|pallet home|tiny house)', NULL),
    ('housing_place', '(sober livings|soberlivng|sober lving|sober living home|sober living place|sober lvg|sl home|sle bed|sober residence|clean and sober house|clean and sober living|clean living house|recovery house|recovery houses|recovery housing bed|recovery residence bed|recovery bridge|recovery bridge bed|bridge bed|rbh slot|three quarter house|3/4 house|oxford|oxford houses|halfway home|thp program|transitional living program|maternity home|maternity housing|mother baby housing|family housing program|host homes|reentry housing|re entry housing|shared housing|permanent supportive|supported apartment|supported apartment program|supportive apartment|independent living apartment|semi independent living|afc placement|adult foster care placement|adult foster home)', NULL),
    ('housing_place', '(hsg nav|hsg navigation|hsg program|hsg progrm|hsg lead|hsg assistance|hsg clinic|hsg case mgmt|hsng navigation|housing navigation|housing case management|housing case manager|housing locator|housing connector|housing worker|housing lady|housing voucher lady|housing specialist|housing coordinator|housing counselor|housing office|housing app|housing apps|housing application|housing applications|housing packet|housing paperwork|housing interview|housing intake|housing waitlists|housing wait lists|housing interest list|interest list|low income apartment|low income apartments|affordable unit|affordable units|section 8 app|section 8 application|project based voucher|tenant based voucher|housing stabilization|homeless verification|homelessness verification|homeless cert|eviction prevention|rapid rehousing program|rapid re housing program|homeless prevention|rental subsidy program|flexible housing subsidy|housing trust fund|shallow subsidy|rent relief|move in money|deposit money|motel stay|motel room|hotel room|motel nights|hotel voucher|motel vouchers|room at the motel|fema voucher|hotels program)', NULL),
    ('housing_bed', '(cot|mat|place|spot|unit|interview|intake|list|tour|space|bed date|move in|move in date|application|voucher|voucher list|interest list)', NULL),
    ('l_bed_tonight', '(bed|bunk|cot|mat|spot|place|room) (tonight|there tonight|for tonight|for the night|by tonight|starting tonight)', NULL),
    ('l_bed_tonight', '(bed|bunk|cot|mat) for', NULL),
    ('l_bed_tonight', '(bunk|bunks|top bunk|lower bunk|cot|bed (for|by) (tonight|the night)|place to stay|somewhere to stay|place to sleep|roof over)', NULL),
    ('housing_tool', '(vi-spdat|vi spdt|vi-spadt|v-spdat|vispdats|vi spdat f|vi-f-spdat|vi f spdat|vi fam spdat|tay vispdat|youth spdat|tay spdat|spdat survey|spdat questions|vi questions|full spdat|adult vi spdat|vi spdat adult|vi spdat family|the spdat|vi spdat packet|vi spdats|va spdat|vi spdate)', NULL),
    ('housing_tool', '(vulnerability|vulnerabilty|vuln) (survey|screen|screening|screener|index|indx|questionnaire|tool|packet|interview|questions|score|assessment|scale)', NULL),
    ('housing_tool', '(homeless|homelessness|housing) (vulnerability|acuity|prioritization|triage) (survey|screen|screening|index|questionnaire|tool|assessment|interview)', NULL),
    ('housing_tool', '(ces|coord entry|coordinated entry|coordinated entry system|coord entry system|c.e.s.) (pkt|pckt|pack|survey pkt|survey packet|packets|surveys|screening|screen|screener|enrollment|application|app|eval|assess|assmt|asmt|housing assessment|adult packet|family packet|youth packet|questions)', NULL),
    ('housing_tool', '(family survey questions|next step tool for youth|next step tool youth|nst for youth|the nst|next steps tool|nextstep tool|next step youth tool|next step survey|next step assessment)', NULL),
    ('score_word', '(scoring|tally|tallied|totaled|totalled|pts|result|results|came back|landed at|rated|yielded|total of|sum)', NULL);

-- Community resources, wider
INSERT INTO carecoord.phrase (concept, phrase, form) VALUES
    ('resource', '(food distribution|food giveaway|food truck pantry|pantry truck|mobile pantry|mobile food pantry|food share|food rescue|produce box|produce boxes|farmers market vouchers|senior meals|senior lunch|lunch program|free lunch program|free food|free groceries|christmas basket|thanksgiving basket|turkey basket|toy drive|adopt a family|food closet|clothing closet|clothes bank|clothing pantry|clothing giveaway|free clothes|free clothing|work clothes|free work clothes|professional clothes|suit|interview suit|work shoes|steel toe boots|steel toes|scrubs|tools for work|work tools)', NULL),
    ('resource', '(legal clinic|law school clinic|legal aid office|legal office|legal aid foundation|lafla|legal services office|legal assistance clinic|legal hotline|legal line|legal helpline|bay legal|neighborhood legal services|nls|nlsla|inner city law|pro bono attorney|pro bono lawyer|a lawyer for|attorney referral|lawyer referral|expungement|record expungement|prop 47 clinic|warrant clinic|ticket clinic|traffic court help|tenants rights|tenant rights|tenant union|immigration attorney|immigration lawyer|citizenship help|child support services workshop|custody clinic|guardianship clinic|dv restraining order clinic|family law facilitator|self help law center)', NULL),
    ('resource', '(teen clinic|iud appt|birth control appt|family planning appt|family planning visit|planned parenthood appt|pregnancy options|contraceptive services)', NULL),
    ('resource', '(welding|welding course|welding class|forklift training|truck driving school|cdl class|cdl program|barber school|beauty college|medical assistant program|computer lab|computer training|computer literacy|work training|job skills class|job skills training|job readiness program|job developer|job coach|job coaching|job club|job placement|jobs program|summer jobs|summer jobs program|summer youth employment|youth employment|youth employment program|work experience program|work program|day labor|center for employment opportunities|ceo|homeboy|homeboy industries|chrysalis|goodwill career|goodwill career center|americas job center|job center|employment center|employment program|employment agency|employment office|employment connection|edd workshop|vocational program|vocational services|vocational counselor|voc services|voc counselor|voc counseling|prevocational|pre vocational services|skill building|clubhouse|fountain clubhouse|clubhouse tour|clubhouse orientation|supported employment program|individual placement|apprenticeship|union apprenticeship|trade program|trade school program|welding program|construction program|culinary class|culinary training|cna program|hha training)', NULL),
    ('resource', '(ged classes|ged prep|ged program|ged orientation|diploma classes|hs diploma program|adult ed class|adult school classes|evening classes|night classes|college classes|college course|community college classes|college orientation|eops program|financial aid office|fafsa application|scholarship|tutoring program|homework club|iep request|credit recovery program|school of choice|school transfer|school registration|enrollment in school|english class|english classes|reading program|reading class)', NULL),
    ('resource', '(childcare subsidy|child care subsidy|subsidized child care|subsidized childcare|child care voucher|childcare voucher|stage 1 child care|stage one child care|4cs|4c''s|four cs|r & r|bananas|child care resource center|childcare resource center|crystal stairs|headstart|early headstart|pre k|prek|transitional kindergarten|daycare slot|day care slot|daycare spot|respite care for kids|respite childcare|infant program|toddler program|developmental screening program|help me grow|early intervention|early on|parents as teachers|healthy families|home visiting|baby college|parenting workshop|parenting course|parent group|parent support|parents anonymous|new moms group|moms group|mothers group|mommy group|dad class|fathers program|fathers group|fatherhood class|fatherhood program|coparenting class|family resource center|family strengthening class|marriage class|marriage education class|couples class|couples workshop|relationship workshop)', NULL),
    ('resource', '(aa group|aa home group|na group|na home group|12 step group|twelve step group|12 step meetings|twelve step meetings|step meetings|recovery meeting|recovery meetings|recovery group|smart meeting|smart recovery meeting|online meeting|online meetings|zoom meeting list|womens meeting|mens meeting|young peoples meeting|spanish meeting|spanish na meeting|spanish aa meeting|home meeting|mutual help group|mutual aid group|mutual support group|self help group|fellowship|recovery fellowship|recovery community|recovery coach|peer recovery coach|peer coach|peer navigator|peer mentor|peer advocate|peer counselor at|peer support worker|peer run center|peer group|peer line|warm line|grief support|bereavement support|support circle|womens circle|mens circle|womens group at|mens group at|dv support group|survivors group|vet to vet|veterans group)', NULL),
    ('resource', '(cultural program|cultural group|cultural services|native center|native american center|tribal center|sweat|sweat lodge ceremony|healing circle|church group|church community|faith group|bible study|spiritual care|chaplain services|lgbtq group|lgbtq youth group|latino center|refugee program|immigrant rights center|language class|interpreter services)', NULL),
    ('resource', '(safe phone|obama phone|obama phone guy|free phone guy|lifeline phone|lifeline application|lifeline app|assurance phone|government phone|govt phone|gov phone|cell phone program|free cell|free cell service|phone service|phone plan|prepaid phone|loaner phone|chromebook|hotspot|hot spot|free wifi|discount internet|affordable connectivity)', NULL),
    ('resource', '(dmv id|dmv appt|dmv appointment|id fee waiver|reduced fee id|no fee id|cal id application|state id application|birth certificate request|birth certificate application|birth cert application|ss card application|social security card application|replacement card|replacement id|replacement social security card|replacement ss card|mail pickup|mailbox|free mailbox|storage locker|bin program|laundry program|laundry day|shower trailer|mobile showers|day center|drop in|drop in program|multi service center|community clinic day|homeless connect|project homeless connect|resource fair|community fair|community closet|free store|furniture program|beds for kids|furniture voucher|utility help|utility assistance|pge care|energy assistance|water bill help|tax clinic|free tax prep|bank account|credit union|bank on|payee services|payee program|money management program|financial coaching|financial literacy class|victims compensation|calvcb|victim advocate|victim witness|family justice center|dv advocate|domestic violence advocate|rape crisis|rape crisis center|trauma recovery|anger management program|anger management course|52 week class|dui program|dui school|theft diversion class|community service site|community service hours site|volunteer program|volunteer job|animal services|pet food bank|vet clinic|ymca membership|boys & girls club|youth center|teen program|youth group|afterschool program|after school club|sports program|boxing program|art program|music class|dance class|summer program|day camp|camp scholarship|big brothers big sisters|adult day center|senior program|senior center lunch)', NULL),
    ('ride_thing', '(lyft rides|uber rides|cab rides|taxi ride|taxi cab|taxicab|medi van|medivan|gurney van|wheelchair van|plan transport|plan transportation|health plan ride|health plan transportation|insurance ride|medicaid ride|medicaid transportation|transportation through|roundtrip ride|round trip ride|ride home|ride there|ride back|ride for|ride w/|ride with|car service|ride service|ride program|van pick up|van pickup|pick up by van|transportation to|transportation for|transpo to|transport to|transport for|greyhound|greyhound bus|amtrak|train ride|bus ride home|dart|dar|mits|logistic care|veyo|mtm|call a ride|senior ride|volunteer driver|ez ride|access ride|mediride)', NULL),
    ('l_phone_only', '(own transportation|his transportation|her transportation|provided transportation|transportation provided|transportation barrier|transportation barriers|lack of transportation|transportation issues|transportation problems|no transportation|school nurse|school counselor|after school|in school|at school|from school|to school|school today|school day|missed school|skipping school|school work|school bus|old school|school year|middle school|high school|school staff|school sw|his school|her school|after group)', NULL);

-- Levels of care, wider
INSERT INTO carecoord.phrase (concept, phrase, form) VALUES
    ('level_of_care', '(three point one|three one|three point five|three five|three point three|two point one|two one|two point five|one point oh|one point zero|three point two|three point seven|res 3.1|res 3.5|lvl 3.1|lvl 3.5|lvl 2.1|l3.1|l3.5)', NULL),
    ('level_of_care', '(res bed|rez bed|resi|resi bed|resi program|resi tx|residental tx|residential sud|res program|res prog|tx bed|tx prog|tx program|rehab program|rehab center|rehab facility|rehabs|sober program|recovery program|drug program|drug treatment|alcohol treatment|drug rehab|women program|womens program|mens program|mother and child program|mom and baby program|mommy program|perinatal program|perinatal op|perinatal iop|perinatal residential program|youth residential|adolescent program|adolescent iop|teen iop|spanish program|medi cal program|dual program|dual dx program|dual dx)', NULL),
    ('level_of_care', '(outpt prog|outpt program|outpat|op prog|op program|op tx|op svcs|op services|op clinic|op intake|outpatient side|op side|iop side|iop prog|iop tx|iops|iop services|iop level|intensive outpatient program|intensive out patient|intensive outpt|evening iop|evening outpatient|evening track|night iop|day program|odf program|odf side|odf intake|outpatient drug free|aftercare group|after care program|after care group|alumni program|continuing care program|continuing care group|recovery svcs|recovery svc|recovery support|recovery support services|rss program|rss side|step down bed|step down care|step down slot|step down services|lower loc|lower level|lower lvl|higher level|higher lvl|higher level care|next loc|next lvl)', NULL),
    ('level_of_care', '(detox program|detox unit|detox center|detox facility|detox beds|wm bed|wm program|wm unit|withdrawal mgt|withdrawl mgmt|withdrawal management unit|residential wm|inpatient detox|medical detox bed|crisis house|crisis home|crisis unit|crisis stabilization|psych hospital|psych facility|inpatient psych|sub acute|subacute|snf placement|snf bed|nursing facility|nursing home|recup care|recup|recup bed|recuperative|board and care placement|methadone program|mat program|mat clinic intake|methadone clinic intake|opioid treatment|ntp program|otp program|bup clinic intake)', NULL),
    ('program_bed', '(bed date|bed offer|bed hold|bed for|bed at|bed in|intake spot|intake slot|intake appt|intake time|eval slot|assessment slot|start day|first group|first session|admit|admission slot|admission appt|screening|screening call|phone intake|phone screening|transfer date|step down date|orientation date|space|place)', NULL),
    ('bed_tool', '(sbat tool|service bed tool|bed availability list|bed availability tool|list of beds|bed roster|bed line|bed hotline|treatment locator|tx locator|samhsa locator|findtreatment|provider list|referral list of programs|iop list|residential list|list of residentials|rehab list)', NULL),
    ('discharge_plan', '(discharge|d/c|dc|dischg|disch|dch|d/ch|dcp|discharging|hospital discharge|hosp d/c|hospital dc) (plan|planning|plng|plans|prep|preparation|preparations|mtg|meeting|conference|huddle|rounds|needs|arrangements|packet|options|timeline|checklist|logistics|summary and plan|coordination)', NULL),
    ('discharge_plan', '(exit|aftercare|after care|transition|step down|stepdown|continuing care|graduation|completion|post treatment|post tx|post d/c|post discharge) (plan|planning|plng|plans|prep|mtg|meeting|conference|needs|arrangements|options|timeline|checklist|logistics|steps)', NULL),
    ('discharge_plan', '(return home from the hospital|safe return home|(his|her|their|_ _) return home|plan for (his|her|their|ct|client|pt|member) (discharge|d/c|dc|exit|transition|step down|return home|release|graduation)|plans for (discharge|d/c|dc|aftercare)|plan for (discharge|d/c|dc|aftercare|after care|step down|after discharge|after treatment)|(his|her|their|ct|client|pt|member|the) (discharge|d/c|dc|return home|going home|step down|release home|exit))', NULL),
    ('program_packet', '(asam pkt|asam packet|referral pckt|ref pkt|intake pkt|admission packet|admission paperwork|admit packet|admission forms|clinical records|clinical summary|clinical info|clinical information|tx recs|tx record|treatment record|treatment recs|treatment file|assessment and|assessment and treatment records|asam and tb|asam summary|asam score|biopsych|bps|psychosocial|tb clearance|tb test|tb and|ppd read|med clearance|medical clearance form|h&p|history & physical|transfer records|transfer docs|discharge records|d/c papers|dc paperwork|discharge paperwork|chart summary|transition summary|continuity of care form)', NULL);

-- Handing over, wider
INSERT INTO carecoord.concept (name, kind, parent, meaning) VALUES
    ('l_bring', 'verb', NULL, 'bring the client and the next worker together'),
    ('l_take_over', 'verb', NULL, 'the next worker takes the client on'),
    ('l_stay', 'verb', NULL, 'stay with the client until the next worker is there'),
    ('l_joint_call', 'verb', NULL, 'a live call of three'),
    ('l_receiver', 'term', NULL, 'who receives the client'),
    ('l_not_receiver', 'term', NULL, 'no worker of the next program'),
    ('l_self_intro', 'pseudo', NULL, 'staff introduce themselves');
INSERT INTO carecoord.phrase (concept, phrase, form) VALUES
    ('l_bring', '(introduced|introd|intro''d|intro d|intrduced|introduc''d|presented|made introductions|made the introductions|did introductions|did the introductions|did intros|did the intros|made intros|introduced _|presented _|acquainted|got (them|him|her|ct) acquainted|put (them|the two|him and|her and|both) (together|in the same room)|brought (them|the two|both) together|sat _ down with|sat _ down w/|sat _ and _ down|handed _ (over|off)|handed over|handed off|hand delivered|passed _ (over|off) to|turned _ over|delivered _ into the hands|personally (connected|linked|introduced|delivered)|walked _ (in to|into|over to|down to|across to|up to|through the door|over|down|in)|brought _ (in to|into|over to|down to|up to|to)|took _ (in to|into|over to|down to|up to|to)|accompanied|escorted)', 'past'),
    ('l_bring', '(introduce|present|put _ together|bring _ (to|in|in to|into|over to|together)|walk _ (to|in|into|over|over to|down to|up to)|take _ (to|in|into|over|over to)|sit _ down with|hand _ (over|off)|put _ on (the line|speaker|the phone))', 'base'),
    ('l_bring', '(introducing|presenting|handing _ (over|off)|handing over|handing off|making the introductions|making introductions)', 'ing'),
    ('l_bring', '(put _ on (the line|speaker|the phone|a call|with)|patched _ (through|in|thru)|patched in|conferenced _ in|conferenced in|looped _ in|brought _ (on|onto) the (line|call)|joined _ up|got (them|everybody|everyone|all three|the three of us|both) on (the line|the phone|speaker|a call|one line)|got _ on (the line|the phone|speaker|a call|one line) (with|w/|and)|connected _ (by|over|on) (conference call|conference|phone|a call|the line|speaker|three way|3 way|video|zoom))', 'past'),
    ('l_joint_call', '(three way call|3 way call|three way|3 way|3way|threeway|conference call|conf call|joint call|live call|live transfer|live phone handoff|live video call|zoom call|zoom|video call|speaker call|call on speaker|three of us on the line|all three on the line|all three on|three of us on the phone|three of us|the three of us|all three of us|(live call|live phone call|3 way|3 way call|three way|three way call|conference call|conf call|joint call|zoom|zoom call|video call|joint session|joint meeting|phone conference) (w/|with|between|of|including|involving)|joint session|joint meeting|joint mtg|joint appointment|joint visit|transition meeting|transition session|transition mtg|three way meeting|meet and greet)', 'past'),
    ('l_take_over', '(taken over|had taken over|has taken over|had (his|her) history|took over|takes over|taking over|take over|took (him|her|them|ct|client|it) (from there|from here|over|on|in|back|under)|takes (him|her|them|ct|it) (from there|from here|over|on|in)|took (him|her|ct) by the hand|picked (it|him|her) up from there|went on without me|went on w/o me|carried on without me|they were going|once they were (going|talking|settled)|talking good|were talking|dropped off the line|dropped off the call|dropped off|left them|stepped out|stepped away|bowed out|signed off|let them (talk|go|continue|get to it)|began (dosing|the intake|intake|his intake|her intake)|started (the intake|intake|his intake|her intake|dosing)|took (the|his|her) history|has now|now has the case|assumed care|assumed (his|her) care|accepted (him|her|ct) warmly|welcomed (him|her|ct|them))', 'past'),
    ('l_stay', '(stayed|stay|stays|remained|waited|hung around|stuck around|sat in|sat with|sat along|sat down|stood by|kept|was there|hung on|stayed on|remained on|stayed on the line|remained on the line|held on|sat there) [with (him|her|them|ct|client)|w/ (him|her|ct)|there|in|in the room|on|on the line|put|by] (until|till|til|thru|through|while|for (the|her|his) (first|intake|start|whole)|as)', 'past'),
    ('l_receiver', '(new (couns|counselor|counsellor|cnslr|therapist|clinician|case manager|casemanager|cm|cc|care coordinator|coordinator|worker|primary|provider|program|pgm|prog|team|coach|nurse|doctor|doc|psychiatrist|sponsor counselor|staff|house counselor|agency|facility|clinic|sw|social worker|ecm|peer))', NULL),
    ('l_receiver', '(receiving|accepting|admitting|intake|incoming|assigned|next|outpatient|outpt|op|iop|odf|rss|residential|res|resi|detox|otp|ntp|mat|methadone|aftercare|after care|recovery|step down|perinatal|shelter|sober living|county|hospital|clinic|program|pgm) (intake|couns|counselor|counsellor|therapist|clinician|case manager|cm|coordinator|worker|staff|nurse|rn|lead|lady|guy|person|team|tech|specialist|coach|program|director|manager|supervisor|side|provider|agency|facility|desk|clerk|room|office|dept|department)', NULL),
    ('l_receiver', '(intake|admissions|admission|admit desk|the intake|charge nurse|intake room|the nurse|nurse|rn|the new one|recovery coach|peer coach|coach|advocate|counselor|couns|therapist|case manager|clinician|the next (counselor|program|provider|worker))', NULL),
    ('l_receiver', '(his|her|their) (couns|counselor|therapist|case manager|clinician|worker|coach|recovery coach|new one|next one|primary there|case worker)', NULL),
    ('l_receiver', '(residential|detox|iop|outpatient|op|odf|rss|recovery services|recovery support|otp|methadone clinic|mat clinic|perinatal|step down|sober living|crisis house|the program|new program|the unit|labor and delivery|l and d|psych unit|wm)', NULL),
    ('l_not_receiver', '(group|topic|house|housemates|peers|class|sponsor|neighbors|neighbor|concept|skill|exercise|idea|landlord|judge|po|probation|court|dmv|attorney|lawyer|employer)', NULL),
    ('l_self_intro', '(introduced (myself|self|ourselves|me|cm role|my role|the program|program|role)|introduction to|intro to|introduce (myself|self)|introducing (myself|self))', NULL),
    ('hand_off', '(warm hndoff|warm hnd off|warm handof|wrm handoff|warm hand-off|warmhandoff|w/h/o|who done|warm h o|live warm|live hand over|live handover|personal handoff|personal hand off|f2f handoff|f2f hand off|f2f hand over|ftf handoff|ftf hand off|face to face hand over|face to face transfer|in person transfer|in person hand over|in person introduction|live introduction|live intro|live transfer|warm call transfer|warm phone handoff|warm connection|warm transition|warmly transferred|warmly introduced|warmly connected|warm handing)', 'past'),
    ('warm_paper', '(intro text|introductory text|introductory email|intro email|introduction letter|introductory letter|business card|voicemail|vm|left a note|via email|by email|by text|via text|emailed|e mailed|sent (him|her|ct|them) (the|a|his|her) (number|name|contact|info|flyer))', NULL);

-- Health care, wider
INSERT INTO carecoord.concept (name, kind, parent, meaning) VALUES
    ('l_agree', 'verb', NULL, 'settle something together'),
    ('l_care_step', 'term', NULL, 'steps of care that staff and provider settle'),
    ('l_bring_to_visit', 'term', NULL, 'what a visit needs');
INSERT INTO carecoord.phrase (concept, phrase, form) VALUES
    ('l_agree', '(agreed|agrd|agreed that|agreed on|agreed to|agreed upon|agreed with|agreed w/|agreed with them|agreed with me|agree|agree on|agreeing|agreement reached|agreement made|agreement on|came to agreement|came to an agreement|came to an understanding|reached agreement|reached an agreement|settled|settled on|settled that|settled with|settled w/|settled between us|decided|decided on|decided that|decided together|decided with|worked out|worked it out|workd out|wrkd out|figured out|figured it out|hammered out|ironed out|hashed out|sorted out|thrashed out|fixed|fixd|set|set up|established|laid out|mapped out|made a plan|made plan|made plans|plan made|plan agreed|plan is|plan set|plan was made|joint plan|action plan|care plan|came up with a plan|came up with plan|put a plan|put together a plan|planned|coordinated|coord|coord''d|coordinated with|coordinated w/|aligned|synced|synced up|squared|negotiated|arranged|arngd|scheduled|schd|sched|booked|confirmed|confirmd|conf''d|conf|nailed down|locked in|firmed up|pinned down|determined|resolved|concluded|jointly decided|jointly planned|jointly set|team decision|joint decision|decision made|decision|consensus|consensus that|divided up|split up|clarified)', 'past'),
    ('l_agree', '(confirmed|clarified|coordinated|verified) (with|w/)', 'past'),
    ('l_agree', '(set|set up|made|got|scheduled|booked|arranged|confirmed|sched|moved up|rescheduled|obtained|secured) (an|a|the|his|her|their|ct|client|new|first|two|both) (visit|visits|appt|appts|appointment|appointments|meeting|mtg|first visit)', 'past'),
    ('l_agree', '(got|had|getting) (_|_ _) (moved|changed|set|reset|continued|rescheduled|extended|modified|calendared|recalled|put over|pushed back|pushed|advanced|added to calendar|put on calendar|excused|switched|cleared|approved)', 'past'),
    ('l_agree', '(agree|settle|decide|fix|work out|figure out|sort out|arrange|plan|coordinate|schedule|confirm|negotiate|line up)', 'base'),
    ('l_agree', '(agreeing|settling|deciding|working out|figuring out|setting|setting up|sorting out|arranging|coordinating|negotiating|planning)', 'ing'),
    ('l_care_step', '(dose|doses|dosing|daily dose|observed dosing|taper|taper plan|titrate|titration|lab|labs|blood draw|blood work|bp checks|blood pressure|bp log|log|logs|strips|wrappers|pill counts|pill count|weigh ins|weights|weight|glucose|sugars|insulin|injection|injections|shot|shots|meds|medication|medications|med changes|refills|refill|script|scripts|prescribes|prescribe|prescribing|monitor|monitors|monitoring|observe|observes|observation|symptoms|side effects|withdrawal|cravings|pain|pain scores|wound|dressing|dressings|dressing changes|follow up|follow ups|check ins|daily check ins|weekly visits|visits|visit|appointments|appts|sessions|therapy|treatment|tx plan|treatment plan|care plan|action plan|feeding plan|scoring|nas|detox protocol|induction|bridge|bridge script|supervises|holds|hold|keeps|handles|handle|calls me|calls us|lets me know|relays|relay|adjusts|adjust|every|weekly|daily|monthly|biweekly|mondays|tuesdays|wednesdays|thursdays|fridays|instead of monthly)', NULL),
    ('l_bring_to_visit', '(what to bring|what to ask|what to tell|questions|list of questions|questions to ask|question list|fasting|fast|prep|prepped|papers to bring|insurance card|med list|list of meds|symptom log|symptoms list|directions|bowel prep|consent forms)', NULL),
    ('provider', '(street medicine|street medicine team|street med team|mobile clinic|mobile health van|health van|medical van|walk in clinic|free clinic|community clinic|county clinic|health department|health dept|sti clinic|womens clinic|women clinic|women health|womens health|womens health clinic|eye clinic|foot clinic|ortho clinic|liver doctor|liver specialist|heart doctor|foot doctor|skin doctor|bone doctor|kidney doctor|lung doctor|nerve doctor|ear doctor|hand surgeon|ent|ent clinic|er doc|er doctor|obgyn clinic|ob office|ob doctor|midwife clinic|birth center|nicu team|nicu nurse|nicu|asthma nurse|diabetes nurse|diabetes clinic|hep c nurse|hep c doctor|hepatitis clinic|psych clinic|psych office|psychiatric nurse practitioner|psychiatry office|outpatient psych|mental health dept|county mental health|mental health agency|trauma clinic|counseling center|counseling agency|therapy clinic|family therapist|couples therapist|grief counselor|endocrinology|endocrine|endo|hematology|hematologist|infectious disease|id doctor|gastro|gastroenterology|gi|pulmonary|pulmonology|pulm|rheumatology|audiology|optician|optical|vision|podiatrist|chiropractor|acupuncture|acupuncturist|oral surgery|oral surgeon office|periodontist|denti cal dentist|dental school|dental van|pediatric clinic|peds clinic|peds office|vaccine clinic|home health|home health agency|visiting nurse|hospice|palliative|palliative care|sleep doctor|allergy|memory clinic|neurologist office|neuropsych|neuropsychologist|pain specialist|pt clinic|rehab medicine)', NULL),
    ('health_service', '(pcp appt|pcp apt|pcp visit|new pt appt|new pt visit|np appt|well woman exam|womens exam|pelvic exam|pregnancy test|pregnancy confirmation|prenatal appt|prenatal intake|prenatal apptmt|ob appts|glucose test|nonstress test|birth plan visit|postpartum appt|circumcision|newborn visit|newborn check|baby check up|babys first visit|hearing screen|vision exam|vision screening|eye check|eye appts|dental check|dental checkup|dental consult|dental xrays|tooth extraction|tooth pulled|wisdom teeth|oral surgery consult|denture fitting|crown|filling|mouth guard|hep a shot|hep b shot|hep c screening|hep c labs|hep c cure|hcv treatment|hcv labs|hiv testing|std check|sti test|prep appt|prep clinic|tb skin test|tb screening|tb clearance|chest xray|physical for|physicals|sports physical|employment physical|biopsies|colonoscopies|stress test|echocardiogram|holter|sleep test|blood test|blood tests|urine test for|liver scan|fibroscan|ct scan appt|mri appt|mammo|mammogram appt|injection appt|injection visit|shot appt|nurse visit|nurse check|wound check|dressing change|suture removal|cast removal|ortho appt|ortho consult|ortho referral|neuro appt|neuro consult|cardiac workup|cardiology visit|endocrinology appt|endo appt|gi consult|derm visit|rheum appt|podiatry visit|foot exam|pt sessions|physical therapy eval|home health visit|home nurse|dme order|walker order|oxygen order|hospital bed|cpap machine|cpap appt|psych appts|psych med eval|psych med review|psychiatric med review|psychiatric medication review|psychiatric visit|psychiatry visit|psychiatry appointment|psychiatry slot|med eval appt|meds eval|med appt|medication appt|medication visit|med clinic|med consult|tele psych|telepsych|telepsychiatry|mh appt|mh assessment|mh eval|mh intake|mental health appt|mental health screening|bh intake|behavioral health intake|therapy appt|therapy appts|therapy intake|therapy eval|therapist appt|counseling appt|counseling intake|trauma counseling|grief counseling|dbt program|emdr therapy|psychological testing|psych testing|neuro psych|adhd assessment|autism assessment|mat appt|mat visit|bup appt|bup refill|bup start|suboxone appt|suboxone visit|methadone intake appt|vivitrol appt|sublocade appt|narcan rx|hospital followup|hospital f/u|post er visit|er followup|urgent care visit|walk in visit|same day visit|same day appt|telehealth appt|video appt|phone appt|specialist visit|specialist consult|second opinion)', NULL);

-- Social services, wider
INSERT INTO carecoord.concept (name, kind, parent, meaning) VALUES
    ('l_terms', 'term', NULL, 'dates, duties and terms that a public body and staff settle');
INSERT INTO carecoord.phrase (concept, phrase, form) VALUES
    ('l_terms', '(report date|report dates|reporting|reporting date|reporting dates|reporting day|reporting days|reporting schedule|report due|reports due|progress reports|prog reports|prog rpts|prog report dates|progress report dates|report schedule|monthly report|monthly reports|weekly reports|compliance letter due|status reports|due date|due dates|due|due by|due on|deadline|deadlines|paperwork due|documents due|docs due|proof due|proof of|the 1st|the 5th|the 15th|each month|every month|by the)', NULL),
    ('l_terms', '(court date|court dates|ct date|ct dates|hearing|hearings|hrg|hrgs|hearing date|hearing dates|calendar|continuance|continued|appearance|appearances|appear|appears|appear by|by video|by zoom|zoom appearance|video appearance|remote appearance|walk in date|surrender date|turn himself in|turn herself in|warrant recall|recall|recalled|quash|review date|review hearing|status hearing|next date|next court|next hearing|court schedule|date|dates|time|times)', NULL),
    ('l_terms', '(visit|visits|visitation|visit schedule|visiting schedule|visit days|visit day|visiting days|supervised visits|supervised visit|monitored visits|unmonitored|overnight|overnights|reunification|reunification plan|case plan|family plan|cft|cft date|tdm date|team meeting|family team meeting|safety plan|transition home|drop off|pick up|pickup)', NULL),
    ('l_terms', '(check in|check ins|checkins|check in days|check in schedule|office visits|testing|testing schedule|test schedule|test days|testing days|drug testing|drug tests|ua|uas|ua schedule|ua results|ua days|color|color code|call in|call ins|curfew|monitor|ankle monitor|gps|travel pass|travel permit|pass|community service|comm service|service hours|hours|program hours|class hours|classes|class|52 wk|dv class|dv classes|parenting|parenting class|payment plan|payment|payments|fines|fees|fine|fee|restitution|sanction|sanctions|requirement|requirements|conditions|terms|terms and conditions|rules|phase|phase up|step down|early termination|completion|completion date|graduation date|order|order modified|orders|modification)', NULL),
    ('l_terms', '(meeting with|mtg with|mtg w/|meeting w/|appt with|appt w/|visit with|visits with|visit w/|visits w/|lease|lease terms|lease signing|lease requirements|move in|move in date|move ins|move in day|inspection|inspections|annual inspection|unit inspection|inspection date|inspection plan|repairs|repair|rent plan|rent|back rent|arrears|late rent|extension|extend|hold (the|his|her) (unit|room|bed|apartment)|keys|house rules|recertification date|recert date|annual review|yearly review|appointment|appt|interview|interview date|meeting|mtg|conference|schedule|schedules|plan|plans|plan is|next steps|who does what|who is doing what|roles|responsibilities|days|day|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|weekly|biweekly|monthly|instead of|so that|by [the] #)', NULL),
    ('l_terms', '(accommodation plan|attendance plan|attendance contract|make up work|makeup work|credit plan|schedule change|class schedule|half days|half day|modified day|return to school|school plan|iep date|iep|504|re entry meeting|reentry meeting|bus route|start date|services|service plan|referrals|what (he|she|they|ct|client) (has|have|needs|need|must|can|will))', NULL),
    ('partner', '(crt clerk|ct clerk|court clerk|clerk of the court|clerk of dept|clerk of department|court coordinator|ct coordinator|drug ct coordinator|drug court coordinator|the coordinator|court liaison|ct liaison|court officer|bailiff|da|dda|district attorney|deputy da|deputy district attorney|prosecutor|city attorney|pd|dpd|public defender|deputy public defender|defense attorney|defense counsel|his attorney|her attorney|minors counsel|casa|casa worker|gal|guardian ad litem|magistrate|commissioner)', NULL),
    ('partner', '(csw|cws|cws worker|cfs|cfs sw|cfs worker|cfs social worker|dcfs|dcfs wkr|dcfs wrkr|dcfs sw|dcfs csw|dcfs social worker|cps|cps wkr|cps sw|cps social worker|child welfare|child welfare worker|child welfare sw|cfwb worker|cyfs worker|foster care worker|foster agency|ffa worker|adoptions worker|er worker|dependency investigator|emergency response worker|visitation center|visit center|visit monitor|visitation monitor)', NULL),
    ('partner', '(parole agent|parole|agent|his agent|her agent|parole office|probation|probation dept|probation department|probation office|prob dept|juvenile hall|juvenile hall staff|court probation|day reporting center|reentry office|county reentry|county reentry office|reentry program|pretrial|pretrial officer|community service office|community service coordinator|work release|sheriff|sheriffs dept|jail|jail staff|jail liaison|jail case manager)', NULL),
    ('partner', '(dpss|dpss wkr|dpss worker|county worker|county eligibility worker|elig worker|elig wkr|eligibility wkr|eligibility worker|benefits worker|welfare worker|calworks worker|gain worker|gain sw|wtw worker|social services office|social services worker|child support|child support services|dcss|dcss clerk|child support worker|ihss worker|aps|aps worker|adult protective services|public guardian|conservator|regional center coordinator|mdhhs worker|mdhhs specialist|dhs worker|ssa rep|ssa worker|social security rep)', NULL),
    ('partner', '(apt manager|apartment manager|apt mgr|bldg manager|bldg mgr|leasing office|leasing agent|property mgr|property manager|housing inspector|housing commission|hsg authority|housing auth|housing authority worker|section 8 worker|section 8 office|shelter director|shelter manager|sle manager|sober living owner|sober living manager|house mgr|house manager at|afc operator|afc home operator|group home manager|group home staff|asst principal|vice principal|school counselor|school sw|dean|attendance office|truancy court|sarb|registrar|teacher)', NULL);

-- Helpers of the rules
INSERT INTO carecoord.concept (name, kind, parent, meaning) VALUES
    ('l_county_go', 'verb', NULL, 'a county lets a case go or takes it'),
    ('l_introduce', 'verb', NULL, 'introduce'),
    ('l_in_person', 'term', NULL, 'in person or live'),
    ('l_book', 'verb', NULL, 'book the client in with somebody'),
    ('l_prepare', 'verb', NULL, 'prepare for a visit');
INSERT INTO carecoord.phrase (concept, phrase, form) VALUES
    ('l_county_go', '(got|had|asked|made|requested|requested that|told|called) (_|the _ worker|_ county|the _|them|both counties|_ _) (to release|release|to let go|to move|to send|to transfer|to close|to switch|to shift|to pick up) [it|his|her|the|case|their]', 'past'),
    ('l_county_go', '(so [that] _ releases it|is now being (shifted|moved|transferred|switched)|being (shifted|moved|transferred|switched) here|goes from|that (moves|transfers|switches|brings|sends|shifts) _|to (move|transfer|switch|bring|shift) _ _ [_] (from|over|to|here|down|up))', 'past'),
    ('l_county_go', '(had|got|getting) (_ _|_|_ _ _) (sent|moved|switched|transferred|reassigned|shifted|released|over|brought|changed|ported)', 'past'),
    ('l_county_go', '(put through|put thru|pushed through) (the|a|his|her|an) (county|inter county|intercounty|medi cal|ict|move|transfer|change)', 'past'),
    ('l_introduce', '(introduced|introd|intro''d|intrduced|introduc''d|presented|made introductions|made the introductions|did introductions|did the introductions|did intros|did the intros|made intros|sat _ down (with|w/)|handed _ (over|off)|handed over|handed off|passed _ (over|off) to|turned _ over|put (them|the two|both) together|brought (them|the two|both) together)', 'past'),
    ('l_introduce', '(put _ on (the line|speaker|the phone|a call) (with|w/)|patched _ (through|in|thru)|patched in|conferenced _ in|conferenced in|brought _ (on|onto) the (line|call)|connected _ (by|over|on|via) (conference call|conference|phone|a call|the line|speaker|three way|3 way|video|zoom|live call|the phone))', 'past'),
    ('l_introduce', '(introduce|put (them|the two) together|sit _ down (with|w/)|hand _ (over|off))', 'base'),
    ('l_introduce', '(introducing|handing _ (over|off)|making the introductions|making introductions)', 'ing'),
    ('l_in_person', '(in person|f2f|ftf|face to face|live|on the line|on speaker|in the room|at the desk|on site|onsite|on a 3 way|on a three way|by phone together)', NULL),
    ('l_book', '(booked|bkd|scheduled|schd|schedld|sched|sched''d|slotted|penciled|fit|squeezed|got) _ (in|in at|in with|in w/|w/|with|for|at|to see|on|into|a|an|to be seen|seen)', 'past'),
    ('l_book', '(arranged for|scheduled for|set up for) _ to (be seen|see|have)', 'past'),
    ('l_book', '(got|had) (the|a|his|her) _ [_] (to (fit|see|take|squeeze|get|work))', 'past'),
    ('l_book', '(get|book|schedule|fit|squeeze) _ (in|in at|in with|w/|with|for|a|an|seen)', 'base'),
    ('l_prepare', '(prepared|prepped|prepping|wrote|wrote out|wrote down|made|put together|went over|reviewed|helped|listed|practiced|rehearsed|jotted down|worked on|talked through|gone over|drew up|typed)', 'past');

-- A paper or booking with its participle
INSERT INTO carecoord.concept (name, kind, parent, meaning) VALUES
    ('l_ref_done', 'verb', NULL, 'a referral made or sent'),
    ('l_app_done', 'verb', NULL, 'an application or packet done or sent'),
    ('l_ride_done', 'verb', NULL, 'a ride arranged'),
    ('l_appt_done', 'verb', NULL, 'an appointment or intake made'),
    ('l_agree_me', 'verb', NULL, 'the other side settles it with staff'),
    ('l_me_and', 'term', NULL, 'staff and somebody else together');
INSERT INTO carecoord.phrase (concept, phrase, form) VALUES
    ('l_ref_done', '(referral|referrals|refferal|refferals|referal|refrl|ref|refs|reff|linkage|self referral|referral form|referral packet|referral paperwork) [was|were|is|has been|have been|got|been] (done|completed|made|sent|faxed|submitted|placed|initiated|started|generated|emailed|e mailed|mailed|in|in place|put in|called in|processed|provided|given|out|filed|forwarded|uploaded|turned in|finished|finalized|signed|opened|dropped off|accepted|requested|prepared|facilitated|established|secured)', 'past'),
    ('l_app_done', '(application|app|apps|appl|applications|applicaton|aplication|paperwork|ppwk|papers|packet|pkt|form|forms|renewal|recert|recertification|redetermination|redet|reapplication|claim|enrollment form|enrollment forms|registration form|registration|request) [was|were|is|has been|have been|got|been] (done|completed|complete|compl|sent|sent in|sent off|faxed|submitted|filed|turned in|handed in|uploaded|mailed|dropped off|finished|filled out|filled in|started|initiated|put in|signed|emailed|e mailed|delivered|processed|lodged|in)', 'past'),
    ('l_ride_done', '(ride|rides|transport|transportation|transpo|lyft|uber|taxi|cab|lyft ride|uber ride|van ride|nemt|nemt ride|paratransit|paratransit ride|pickup|medical transport|medi cal ride|plan ride) [was|were|is|has been|have been|got|been] (arranged|booked|bkd|set|set up|scheduled|sched|schd|ordered|requested|confirmed|lined up|secured|coordinated|called|reserved|obtained|in place)', 'past'),
    ('l_appt_done', '(appt|appts|apt|apptmt|appointment|appointments|intake|eval|evaluation|consult|visit|screening|slot|f/u|follow up|follow up appt|assessment|orientation|interview|tour|admission|admit|phone screen|phone intake|intake appt|start date|bed|bed date) [was|were|is|has been|have been|got|been] (made|set|set up|scheduled|sched|schd|sched''d|schedld|booked|bkd|arranged|confirmed|conf''d|confd|secured|obtained|given|requested|coordinated|lined up|rescheduled|r/s|reserved|in place|moved|moved up|held|found|located)', 'past'),
    ('l_agree_me', '(agreed|agrd|agrees|agree|arranged|settled|confirmed|set|decided|worked out|figured out|planned|coordinated|scheduled) [it|that|this] (with|w/|w) (me|us|cm|writer|staff|this writer|this worker|case manager|counselor)', 'past'),
    ('l_agree_me', '(gave|gives|offered|set) (me|us|cm|writer) _ _ (date|dates|deadline|schedule|days|plan)', 'past'),
    ('l_me_and', '(me and|myself and|me n|me w/|along with me|with me)', NULL);

-- Same words as their families, so that none hides the other
INSERT INTO carecoord.concept (name, kind, parent, meaning) VALUES
    ('l_sched', 'verb', NULL, 'scheduled, set, booked, after its object'),
    ('l_tool_do', 'verb', NULL, 'go through a housing tool'),
    ('l_not_deed', 'pseudo', NULL, 'words that only look like a link');
INSERT INTO carecoord.phrase (concept, phrase, form) VALUES
    ('l_sched', '(scheduled|sched|schd|sched''d|schedld|booked|bkd|set|set up|arranged|confirmed|conf''d|confd|rescheduled|r/s|lined up|secured|reserved|moved up|coordinated|made|in place)', 'past'),
    ('l_sched', '(was|were|is|has been|have been|got) (scheduled|booked|set|set up|arranged|confirmed|rescheduled|lined up|secured|reserved|moved up|made)', 'past'),
    ('l_tool_do', '(asked|asked all|asked through|asked _ [all|the|through]|ran|ran the|ran a|ran through|ran through the|ran down|read|read out|read through|read aloud|gave|gave the|gave _ the|administered|administer|went down|went thru|went through|walked through|walked thru|walked _ through|took _ through|scored|scored the|scored _ on|tallied|totaled|did|did the|finished up|wrapped up|knocked out|sat through|sat for|completed|conducted|filled|filled in|filled out|interviewed|interviewed _ with|surveyed|assessed _ with|screened _ with|got through|redid|updated|re did|re administered)', 'past'),
    ('l_tool_do', '(ask|run|read|administer|do|go through|walk through|fill out|fill in|fill|complete|finish|score|conduct|interview)', 'base'),
    ('l_tool_do', '(asking|running|reading|administering|doing|going through|walking through|filling out|completing|finishing|scoring|conducting)', 'ing'),
    ('l_not_deed', '(a hold of|ahold of|hold of|on hold|got no|has no|have no|had no|got nothing|got nowhere|nowhere to)', NULL),
    ('l_not_deed', '(bought|purchased) (groceries|food|cigarettes|clothes|snacks|lunch|items)', NULL),
    ('l_not_deed', '(his|her|their|the|my|own) (tent|job|bike)', NULL),
    ('l_not_deed', '(bag|pack|fold|wash|sort|packed|folded|washed|bagged|sorted|dirty|own|change|changed|put away) (clothes|clothing|shoes|laundry)', NULL),
    ('l_not_deed', '(got|has|have|had|found|lost|wants|wanted) (id|i d|a job|job|work|hired)', NULL),
    ('l_not_deed', '(how the|how|use|using|call|calling|dial|calls) (211|211 works)', NULL),
    ('l_not_deed', '(for plan|for the plan|in plan)', NULL),
    ('resource', '(law|legal|immigration|self help|eviction|tenant|tenants|custody|expungement|tax|resume|job|citizenship|record clearing|warrant|ticket|bankruptcy|consumer law) clinic', NULL),
    ('resource', '(legal aid society|legal aid society family clinic|family law clinic)', NULL),
    ('history', '(two|three|four|five|six|#|a few|several|couple|a couple of|couple of|some) (weeks|wks|months|mos|yrs|years) ago', NULL),
    ('history', '(last week|last month|last session|last visit|last wk|at intake|at admission|upon admission|on admission|when first admitted|in (january|february|march|april|june|july|august|september|october|november|december))', NULL);

INSERT INTO carecoord.phrase (concept, phrase, form) VALUES
    ('l_terms', '(are|is|was|were|be|when) due', NULL),
    ('l_terms', '(which|what|when|how many|whose|written|weekly|monthly|quarterly|the) reports', NULL),
    ('l_terms', '(which|what) (day|days|hours|classes|papers|documents|paperwork|proof|repairs|dates|tests|meetings|steps|services|requirements|rules|fees)', NULL),
    ('l_terms', '(by when|by what date|by which date|how often|who does what|who (will|does|gets|lets|pays|drives|brings|picks|sends|watches)|what comes first|in place of)', NULL),
    ('l_agree', '(arranged|agreed|settled|decided|determined|planned|confirmed) that', 'past'),
    ('l_agree', '(arranged for|agreed for|agreed to have|agreed to let)', 'past'),
    ('transfer', '(get|have|getting|having) (_|_ _|_ _ _) (moved|switched|transferred|released|sent over|reassigned|changed over)', 'ing'),
    ('transfer', '(help|helps|helped|assisted|helping) _ (transfer|move|switch)', 'past'),
    ('transfer', '(xfer|xferd|xfer''d|xferred|xfr|xfr''d|trnsfrd|tsfr''d|transf''d) [over] (from|to|w/|with|in|out)', 'past'),
    ('l_joint_call', '(live|three way|3 way|joint|conference|conf|phone|zoom|video|speaker|intro|introductory|warm) call (w/|with)', 'past'),
    ('provider', '(asian health|asian health services|la clinica|lifelong|lifelong clinic|highland|highland hospital|county gen|county general|planned parenthood clinic|native american health center|st johns|stjohns|tiburcio vasquez|roots clinic|clinica sierra vista|family health center|family health centers)', NULL),
    ('health_service', '(dental|psych|medical|vision|pcp|ob|eye|specialist|cardiology|neuro|neurology|gi|derm|podiatry|ortho|psychiatry|therapy|mental health|mh|bh|pt|radiology|endo|wound care|hep c|surgery|sleep|dietitian|nutrition) (referral|referral form|referal|ref|reff|refferal|order|orders|consult)', NULL);

-- More ways to say it
INSERT INTO carecoord.concept (name, kind, parent, meaning) VALUES
    ('l_asam', 'term', NULL, 'clinical papers that only go to the next program'),
    ('l_see', 'term', NULL, 'that the provider sees the client'),
    ('l_through_me', 'term', NULL, 'by the doing of staff'),
    ('l_new_address', 'term', NULL, 'the client moved'),
    ('l_with_new', 'verb', NULL, 'sit with the client and the new worker');
INSERT INTO carecoord.phrase (concept, phrase, form) VALUES
    ('l_asam', '(asam|asam assessment|asam summary|asam packet|packet|pkt|referral packet|clinicals|clinical packet|tb results|tb clearance|tb|ppd|med list|biopsych|biopsychosocial|psychosocial|bps|tx summary|treatment summary|discharge summary|d/c summary|transfer summary|assessment|tx records|treatment records|records|h and p|h&p|labs)', NULL),
    ('l_see', '(to (see|look at|check|examine|visit|come|treat|evaluate|assess|meet|take|fit|stop by|do|give|draw|read)|be seen|seen by|to be seen|come out|look at|look him over|look her over)', NULL),
    ('l_through_me', '(through my (referral|efforts|effort|call|calls|request|help|advocacy|work|application)|on my (referral|request|application|recommendation)|at my (request|referral|asking|urging)|by my (referral|efforts)|with my referral|thanks to my (call|referral|application)|through (our|cm|staff) (referral|efforts|program|call|help)|through us|by us|via (cm|staff|our) referral|(by|through) (this writer|writer|cm|staff|case manager|counselor))', NULL),
    ('l_new_address', '(move|moved|new address|address change|change of address|relocation|new residence|move here|change of residence|residence change|now lives|moved here|living here)', NULL),
    ('l_with_new', '(sat in|sat down|met|sat|stayed|meeting|session|visit|visited) (with|w/) (_|ct and|_ and|_ _) [and] [his|her|their|the] (new|next|receiving|incoming) _', 'past'),
    ('l_introduce', '(handed|delivered|passed|turned|released|transferred|gave) (him|her|them|ct|client|pt|mom|res) [over|off] (to|into)', 'past'),
    ('discharge', '(hospital|hosp|ed|er|psych|inpatient|detox|snf|medical|icu|nicu|psych unit|unit) (d/c|dc|discharge|dischg|disch)', NULL),
    ('l_house_worker', '(sober living|sober house|sober home|sle|shelter|recovery house|recovery home|recovery residence|housing|hsg|hsng|group home|transitional housing|transitional house|oxford house|recovery bridge housing|motel voucher|bridge housing) [house|program|home] (manager|mgr|owner|intake|staff|coordinator|navigator|director|operator|worker|specialist|case manager|advocate|counselor|intake worker)', NULL),
    ('housing_voucher', '(emergency voucher|emergency housing|hud voucher|vash voucher|mainstream voucher|nonelderly disabled voucher|fuel voucher for housing|housing subsidy|rent help|help with rent|deposit help|first month|deposit)', NULL),
    ('partner', '(path|ces|lahsa|hot team|navigation center|211|cam|street outreach|outreach team|outreach|homeless outreach|city|county outreach|housing authority|salvation army|bacs|abode) (worker|team|staff|navigator|case manager|lady|guy|rep|person)', NULL),
    ('benefit', '(ui|ui claim|unemployment claim|edd|sdi claim|paid family leave|pfl|eitc|caleitc|wic appt|medi cal intake|gr intake|ga intake|general relief intake)', NULL),
    ('fill', '(answered|went through|asked|read) (every|all|each|all the|each of the|all of the) (question|questions|page|pages|screen|screens|section|sections|line)', 'past'),
    ('l_app_done', '(application|app|packet|paperwork|form|forms|claim|renewal|recert) (went in|went out|went off|has gone in|had gone in|had gone off|gone in|on its way|in the mail|received by county)', 'past'),
    ('l_terms', '(when|which day|which days|how|how often|where|what days) (he|she|they|ct|client|pt|_) (returns|comes|comes back|starts|goes back|reports|checks in|pays|moves in|sees|visits|tests|appears|has to|must|should|will)', NULL),
    ('l_terms', '(who (checks|drives|brings|lets|pays|sends|watches|calls|handles|does|covers)|attendance|(he|she|they|ct|client|pt) reports|reports (by|to|every|on|after|at|fridays|mondays|weekly)|aa slips|slips|pick up|pickup|release day|release date|jail release|transport from jail|furlough)', NULL),
    ('l_agree', '(set it up|set that up|set this up|set it|set them up|arranged it|worked this out|worked that out|got it worked out|got it set|got it squared|lined up|lined it up|got it lined up|sorted|sorted it out|sorted out with|came to terms|squared it|split the tasks|divvied up)', 'past'),
    ('resource', '(at|in|into|to) _ (high|middle|elementary|academy|continuation|community college|high school|middle school|elementary school)', NULL),
    ('l_not_deed', '(warm handoff|warm hand off|handoff|hand off|whandoff) (scheduled|planned|set|set up|arranged|needed|pending|tomorrow|next|will|to be|to occur|to happen|did not|not|date|for (monday|tuesday|wednesday|thursday|friday|next|tomorrow))', NULL);

INSERT INTO carecoord.concept (name, kind, parent, meaning) VALUES
    ('l_intake_word', 'term', NULL, 'an intake or interview for benefits');
INSERT INTO carecoord.phrase (concept, phrase, form) VALUES
    ('l_intake_word', '(intake|interview|phone interview|telephone interview|eligibility interview|eligibility call|gr intake|ga intake|general relief intake|screens|questions)', NULL);
INSERT INTO carecoord.phrase (concept, phrase, form) VALUES
    ('locate', '(found|located) (him|her|them|ct|clt|client|pt)', 'past'),
    ('program_bed', '(intake|admissions|orientation|screening) (at|with|w/|for|in)', NULL),
    ('l_opening', '(intake|admissions|orientation|screening) (at|with|w/|for|in)', NULL),
    ('l_receiver', '(intake|admissions) (at|with|w/|for|in|from)', NULL),
    ('appointment', '(intake|orientation|screening) (at|with|w/|for)', NULL),
    ('resource', '(aa|na|temp|temporary|12 step|new|ca|smart) (sponsor|sponsors)', NULL),
    ('talk', '(conf call|speaker call|warm call|joint session|joint meeting|phone conference|live phone call) (w/|with)', 'past');

INSERT INTO carecoord.phrase (concept, phrase, form) VALUES
    ('arrange', '(arranged for)', 'past'),
    ('l_mc_move', '(mc|medi cal|medicaid) xfer', NULL);
INSERT INTO carecoord.phrase (concept, phrase, form) VALUES
    ('prep', '(sat|worked|stayed|got|came) (with|w/)', NULL);
INSERT INTO carecoord.phrase (concept, phrase, form) VALUES
    ('l_me_and', '(me|myself|i|we|cm|writer|this writer|sc|counselor|ccm) (and|n|plus) (the|his|her|their|ct|client|ms|mr|mrs|miss|mister|dr|po|our|my|a)', NULL),
    ('prep', '(sat|worked) (with|w/|w) (the|his|her|their|a|ct|client)', NULL);

INSERT INTO carecoord.concept (name, kind, parent, meaning) VALUES
    ('l_ba_form', 'term', 'benefit_form', 'an application with the name of its benefit');
INSERT INTO carecoord.phrase (concept, phrase, form) VALUES
    ('l_given', '(given|provided with|provided w/|issued|supplied with|furnished with|assisted with|assisted w/|helped with|helped w/|enrolled by|registered by|set up with|set up w/)', 'past'),
    ('l_ba_form', '(gr|ga|ssi|ssdi|wic|medical|disability|county ga|gr ga) (app|application|apps|packet|paperwork|papers|enrollment|certification|recert|renewal|redetermination|redet|case|claim|form|forms)', NULL),
    ('l_ba_form', '(medi cal renewal|benefits application|benefit application|benefits packet|verification packet|benefits renewal|redetermination packet|redet packet|recert packet|renewal packet|renewal form|annual renewal|semi annual report|periodic report|sar 7|sar7|saws 1|saws 2 plus|mc 210|dhs 1171|dhs 390|adult function report|function report|disability report)', NULL),
    ('l_done', '(set for|is set for|was set|were scheduled|was arranged|is scheduled|was scheduled)', 'past'),
    ('l_sched', '(set for|is set for|was set|were scheduled|was arranged|is scheduled|was scheduled)', 'past'),
    ('refusal', '(ct|clt|client|pt|patient|she|he|they|member|res|resident|youth|mom|mother) (refused|declined|refuses|declines|turned down|rejected|would not take|did not want)', NULL),
    ('l_not_deed', '(ordered|mandated|sentenced to|remanded to) (residential|treatment|tx|rehab|detox|outpatient|iop|dv|classes|anger|parenting|52)', NULL),
    ('l_not_deed', '(judge|court|magistrate|commissioner) (ordered|mandated)', NULL),
    ('l_yes', '(first|1 st|1st|next|earliest|soonest) (avail|available|opening|appt|appointment|slot|open)', 'past'),
    ('l_yes', '_ (will|can|could|agreed to|is going to|''ll) (meet|call|visit|contact|interview|screen|assess|assist|help|serve|pick up|get) (him|her|them|ct|client|pt|res)', 'past'),
    ('l_goods', '(box of food|bag of food|boxes of food|box of groceries|box of diapers|bag of clothes|bag of clothing|box of clothes|bus fare|bus money|cab fare|fare|work shoes|work boots|boots|interview clothes|winter coat)', NULL),
    ('l_bring', '(walked with|went with|rode with|came with|sat down with) _', 'past');

INSERT INTO carecoord.phrase (concept, phrase, form) VALUES
    ('l_receiver', '(new|next|receiving|incoming|accepting) (outpatient|outpt|op|iop|odf|residential|detox|recovery|rss|program|primary|substance use|sud|aftercare|trauma|mental health) (therapist|counselor|counsellor|clinician|couns|cm|case manager|coach|team|provider|program|staff|nurse)', NULL),
    ('l_receiver', '(house|home|program|center|agency|shelter) (intake|admissions|staff|counselor|case manager|coordinator)', NULL),
    ('refer', '(connected|connectd|conected|linked|hooked) to', 'past'),
    ('l_given', '(connected|connectd|conected|linked|hooked) to', 'past'),
    ('benefit_form', '(redetermination|redet|renewal|recert|medi cal|ssi|calfresh|benefits|calworks|annual) (pkt|pckt|packt)', NULL),
    ('l_not_deed', '(while|was|were|still|been|kept|am) holding', NULL),
    ('l_not_deed', '(is|are|was|were|it|things|been|not|isnt|how) working out', NULL),
    ('l_not_deed', '(we|i|he|she|they) ordered (for|in|last|back|before|earlier)', NULL),
    ('l_not_deed', '(we|i) (made|booked|scheduled|sent|submitted|set up) (last|before|back in|earlier|previously|two|a week|a month)', NULL),
    ('l_care_step', '(on the schedule|the schedule|timing|induction date|start date|appt date|who watches|what day|which day|when)', NULL);
INSERT INTO carecoord.concept (name, kind, parent, meaning) VALUES
    ('l_county_ends', 'term', NULL, 'one county closes the case, the other opens it');
INSERT INTO carecoord.phrase (concept, phrase, form) VALUES
    ('l_county_ends', '(to|will|can|could|that|and|it) (close|close out|close it|open|pick up|take over|release|let go|drop)', NULL),
    ('l_county_ends', '(closes|closes out|opens|picks up|takes over|releases|lets go|follows|closed out|opened up|picked up) [it|his|her|the]', NULL);

INSERT INTO carecoord.concept (name, kind, parent, meaning) VALUES
    ('l_started', 'term', NULL, 'started, done, sent, of an application'),
    ('l_put_in', 'verb', NULL, 'put in for'),
    ('l_planner', 'term', NULL, 'who plans a discharge at the hospital'),
    ('l_to_set', 'term', NULL, 'in order to set a date');
INSERT INTO carecoord.phrase (concept, phrase, form) VALUES
    ('l_started', '(started|going|done|finished|completed|filled out|filled in|submitted|sent|sent in|turned in|renewed|reinstated|restored|turned back on|back on|put in|in|rolling|signed up|squared away|taken care of)', NULL),
    ('l_put_in', '(put in|put in for|put through)', 'past'),
    ('l_put_in', '(put in for)', 'base'),
    ('l_planner', '(discharge|d/c|dc|hospital|hosp|unit|er|ed|inpatient|ward) (planner|sw|social worker|case manager|cm|coordinator|liaison|team|nurse)', NULL),
    ('l_to_set', 'to (set|set up|schedule|arrange|add|move|move up|change|reschedule|r/s|coordinate|calendar|work out|book|make|get|secure|fix|settle|line up|figure out|plan|request|order)', NULL),
    ('l_yes_bed', '_ (will|can|could|agreed to|''ll) (hold|save|keep|give|reserve|have) (room|bed|bunk|spot|slot|unit|one)', 'past'),
    ('l_yes_bed', '(bed|room|spot|bunk) (open|opens|available|avail|free|held|saved|is open|is available)', 'past'),
    ('housing_tool', '(family vi|adult vi|youth vi|tay vi|vi tool|vi survey|vi score)', NULL),
    ('l_introduce', '(intros|intro|introductions) (w/|with|between|to|of|made)', 'past'),
    ('l_introduce', '(handed|presented|introduced|brought|turned) (mr|mrs|ms|miss) _ (over|off|to)', 'past'),
    ('l_care_step', '(bp check|bp checks|checks|call if|calls if|call if over|calls|sees|see (him|her)|fills|mails|faxes)', NULL);

INSERT INTO carecoord.concept (name, kind, parent, meaning) VALUES
    ('l_return', 'term', NULL, 'return from the hospital');
INSERT INTO carecoord.phrase (concept, phrase, form) VALUES
    ('l_return', '(return|returns|return home|comes back|come back|comes home|go home|goes home|back to (us|our program|the program|his program|her program|residential)|leaves|leaving|release|transfer|transport back)', NULL);

INSERT INTO carecoord.phrase (concept, phrase, form) VALUES
    ('l_introduce', '(introduced|presented|introducing) (_|_ _) to', 'past'),
    ('l_bring', '(introduced|presented) (_|_ _) to', 'past'),
    ('fill', '(did the|did a|did his|did her)', 'past'),
    ('l_tool_do', '(did the|did a|did his|did her)', 'past'),
    ('plan_word', '(ct|clt|client|pt|patient|res|resident|member|he|she|they) (needs|need|wants|want)', NULL);

INSERT INTO carecoord.phrase (concept, phrase, form) VALUES
    ('help', '(sat|worked) (with|w/) (the|his|her|their|a|ct|client|him|pt|them)', 'past'),
    ('introduce', 'sat (with|w/) (the|his|her|their|a|ct|client|him|pt|them)', 'past');

-- What others say yes to; what a county does
INSERT INTO carecoord.concept (name, kind, parent, meaning) VALUES
    ('l_ok_plan', 'verb', NULL, 'the other side accepts the plan of staff'),
    ('l_agreed_plain', 'verb', NULL, 'the other side agrees'),
    ('l_move_noun', 'term', NULL, 'the transfer of a case'),
    ('l_took_time', 'term', NULL, 'how long it took or that it is done'),
    ('l_complete', 'term', NULL, 'is complete'),
    ('l_county_acts', 'pseudo', NULL, 'the county itself sends or decides');
INSERT INTO carecoord.phrase (concept, phrase, form) VALUES
    ('l_county_acts', '(the county|county|dpss|ssa|social security|the state|edd) (mailed|sent|cut|closed|denied|approved|stopped|terminated|issued|renewed|discontinued)', NULL),
    ('l_ok_plan', '(ok''d|okd|okayed|approved|accepted|signed off on|agreed to|agreed with|went along with|green lit) (my|our|the|this) (plan|proposal|request|schedule|arrangement|idea|dates|suggestion)', 'past'),
    ('l_agreed_plain', '(agreed|agrees|is ok with|was ok with|was fine with|is fine with|is good with|said ok|said okay|said yes|said that works|says fine|said fine|approved it|signed off|consented|was agreeable|gave the ok|gave ok|ok with it|fine with it)', 'past'),
    ('l_move_noun', '(the|his|her|case|county|their) (transfer|xfer|county transfer|county move)', NULL),
    ('l_move_noun', '(transfer|xfer) (to|from|over)', NULL),
    ('l_took_time', '(took|lasted|min|mins|minutes|hour|hr|hrs|done|finished|completed|all of it|score|scored|in full|pages)', NULL),
    ('l_complete', '(complete|completed|done|finished|in full|all done|signed)', NULL),
    ('l_agree', '(had|got) (_|_ _|the _) (put|add|move|set|change|schedule|reset|continue|hold|extend|excuse|to add|to put|to move|to set|to change|to schedule|to hold|to extend|to agree|to excuse|to let|to allow)', 'past'),
    ('l_yes', '(set|sets|put|puts) (_|_ _) aside', 'past'),
    ('l_yes', '(set|put) aside', 'past');
INSERT INTO carecoord.phrase (concept, phrase, form) VALUES
    ('l_yes', '(they|she|he|who) (take|takes|want|wants|accept|accepts|save|saves|hold|holds|see|sees) (her|him|them|ct|client|us)', 'past');
INSERT INTO carecoord.concept (name, kind, parent, meaning) VALUES
    ('l_by_staff', 'term', NULL, 'by staff, so done');
INSERT INTO carecoord.phrase (concept, phrase, form) VALUES
    ('l_by_staff', 'by (cm|ccm|cc|staff|writer|me|us|counselor|couns|case manager|care coordinator|this (writer|worker|cm|counselor|clinician|staff|writer and ct)|the undersigned|tx team|treatment team|our (staff|team|program)|sc|supports coordinator)', NULL);

INSERT INTO carecoord.concept (name, kind, parent, meaning) VALUES
    ('l_listed', 'verb', NULL, 'put on a list');
INSERT INTO carecoord.phrase (concept, phrase, form) VALUES
    ('l_listed', '(placed|put|added|entered) (on|to|onto) (_|_ _) (list|waitlist|wait list|waiting list)', 'past'),
    ('l_listed', '(placed|put|added|entered) (on|to|onto) (list|waitlist|wait list|waiting list)', 'past');

-- Older prose: what was found, kept or agreed at the request of staff
INSERT INTO carecoord.concept (name, kind, parent, meaning) VALUES
    ('l_accepts', 'verb', NULL, 'a place takes the client in'),
    ('l_found_for', 'verb', NULL, 'was found or obtained for the client'),
    ('l_prevail', 'verb', NULL, 'bring somebody to do it'),
    ('l_to_take', 'term', NULL, 'to keep, hold, take or see the client'),
    ('l_tool_passive', 'verb', NULL, 'a tool was gone through');
INSERT INTO carecoord.phrase (concept, phrase, form) VALUES
    ('l_accepts', '(entered|accepted|received|admitted|taken|enrolled|granted|reserved|kept|placed|agreed to|consented to|made room)', 'past'),
    ('l_accepts', '(agreed|consented|offered|undertook) to (receive|take|keep|admit|see|hold|accept|house)', 'past'),
    ('l_through_me', '(upon|on|at|after|following) my (application|request|letter|call|calls|asking|instance|urging|telephoning|plea|inquiry|referral)', NULL),
    ('l_found_for', '(was|were|has been|have been) (found|obtained|secured|had|arranged|procured|set aside|got|gotten|reserved|lined up) for', 'past'),
    ('l_prevail', '(prevailed (upon|on)|persuaded|induced|convinced|obtained from|got|talked)', 'past'),
    ('l_to_take', '(to|into) (keep|keeping|hold|holding|save|saving|take|taking|receive|receiving|admit|admitting|see|seeing|give|giving|accept|accepting|fit|fitting|squeeze|squeezing|let) _', NULL),
    ('l_tool_passive', '(was|were|has been|have been) (put to|gone through|gone over|worked through|administered)', 'past'),
    ('l_agree', '(came to the view|were of one mind|were of a mind|came to a decision|made up our minds|resolved together|concluded together|it was agreed|it was settled|it was decided|it was arranged|was agreed|was settled|were agreed|were settled)', 'past'),
    ('l_introduce', '(made|make) (_|_ _) known to', 'past'),
    ('l_yes', '(said|says|said to|says to) (bring|send|come|have|yes|they can|they could|they will|ok)', 'past'),
    ('l_yes_bed', '(rm|rms|rooms) (open|avail|available|free|held)', 'past'),
    ('housing_place', '(womens refuge|women refuge|refuge|hostel|lodging house|lodgings|boarding house|rooming house)', NULL),
    ('resource', '(continuation|adult|night|high|middle|elem|charter|alt|alternative) (sch|schl)', NULL);
