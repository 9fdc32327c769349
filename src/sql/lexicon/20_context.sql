-- Negation
INSERT INTO carecoord.concept (name, kind, category, direction, reach, wide, meaning) VALUES
    ('negation', 'context', 'negated', 'forward', 8, false, 'not done'),
    ('negation_short', 'context', 'negated', 'forward', 5, false, 'not done, the words right after'),
    ('negation_after', 'context', 'negated', 'backward', 5, false, 'not done, said afterwards'),
    ('left_to_others', 'context', 'negated', 'backward', 30, true, 'left for somebody else to do');
INSERT INTO carecoord.phrase (concept, phrase, form) VALUES
    ('negation', '(not|never|neither|nor|nothing|none)', NULL),
    ('negation', '(did not|didnt|does not|doesnt|do not|dont|was not|wasnt|were not|werent|has not|hasnt|have not|havent|had not|hadnt)', NULL),
    ('negation', '(is not|isnt|are not|arent|could not|couldnt|can not|cannot|cant|unable|unable to|was unable to|wasnt able)', NULL),
    ('negation', '(was not able to|wasnt able to|not able to|failed to|fails to|did nt|would not|wouldnt|wont|will not|aint)', NULL),
    ('negation', '(never got to|no time to|ran out of time to|didnt get to|did not get to|did not get a chance to|didnt get a chance to)', NULL),
    ('negation', '(forgot to|neglected to|skipped|decided against|held off on|hold off on|holding off on|opted not to|chose not to)', NULL),
    ('negation', '(hasnt yet|not yet|have yet to|has yet to|yet to|still has not|still havent|instead of|rather than|in place of)', NULL),
    ('negation', '(in lieu of|refrained from|avoided|nor did|neither did|no need to|no need for|not needed|free of|lack of|absence of)', NULL),
    ('negation_short', '(no|zero|0|without|w/o)', NULL),
    ('negation_after', '(did not take place|didnt take place|was not held|were not held|was not done|had to be canceled|had to be cancelled)', NULL),
    ('negation_after', '(never happened|did not occur|was postponed|were postponed|was rescheduled|is scheduled for|was called off)', NULL),
    ('negation_after', '(has not been started|was not started|not started|was not completed|was not sent|not yet started|is still in|not done)', NULL),
    ('negation_after', '(not completed|not made|not sent|not entered|not needed|none made|not provided|was not needed|not necessary)', NULL),
    ('negation_after', '(not obtained|not given|not signed|did not happen|didnt happen|fell through|not required|cancelled|canceled|cx d)', NULL),
    ('negation_after', '(was cancelled|was canceled|called off|is left to|was left to|are left to|not by staff|not yet done|not yet)', NULL),
    ('negation_after', '(not this time|not today|incomplete|none was made|was not made|not scheduled|not accepted|none)', NULL),
    ('left_to_others', '(is left to|was left to|are left to|is up to|falls to|is the job of|own job to|not our job|not my role|is not ours)', NULL);

-- Plans
INSERT INTO carecoord.concept (name, kind, category, direction, reach, meaning) VALUES
    ('plan_word', 'context', 'planned', 'forward', 14, 'meant for later'),
    ('plan_after', 'context', 'planned', 'backward', 8, 'meant for later, said afterwards');
INSERT INTO carecoord.phrase (concept, phrase, form) VALUES
    ('plan_word', '(will|''ll|wil|wll|shall|going to|gonna|plan to|plans to|planning to|planned to|plan is to|plan for|plan is for|intend)', NULL),
    ('plan_word', '(intends to|intend to|intends|aims to|aim to|hopes to|hope to|hoping to|wants to|want to|wanting to|would like to)', NULL),
    ('plan_word', '(needs to|need to|needing to|needed to|has to|have to|should|must|ought to|is to|are to|am to|about to|due to be)', NULL),
    ('plan_word', '(set to|slated to|ready to|prepared to|next step|next steps|next|to do|todo|expects to|expect to|wd|wld|would)', NULL),
    ('plan_word', '(would be|''d|could|may|might|scheduled to|agreed to|agrees to|agree to|willing to|look forward to|looking forward to)', NULL),
    ('plan_word', '(remember to|remind me to|promises to|promised to|committed to|follow up will|in order that|so as to|can|continue to)', NULL),
    ('plan_word', '(continues to|pending|upcoming|tasked to|assigned to do|supposed to|expected to|requested to|asked to|instructed to)', NULL),
    ('plan_word', '(directed to|told to|tbd|until i|once i|when i next|after which i|before i|starting next|as of next)', NULL),
    ('plan_after', '(will (happen|take place|be done|occur|be on|be completed|be sent|be scheduled|be made|be held|be next)|is set for)', NULL),
    ('plan_after', '(to happen|to take place|is happening|still needs to happen)', NULL),
    ('plan_after', '(needs to be (done|made|sent|completed|scheduled|signed|faxed)|need to be (done|made|sent|completed))', NULL),
    ('plan_after', '(has to be (done|made|sent)|is due|are due|due (mon|tue|tues|wed|thurs|fri|friday|monday|next|by|on|#)|is on for)', NULL),
    ('plan_after', '(is coming up|coming up)', NULL),
    ('plan_after', '(to be (done|completed|scheduled|sent|made|determined|arranged|set|finished|submitted|confirmed)|still to do)', NULL),
    ('plan_after', '(still needed|still pending|is pending|are pending|for later|later this week|in the coming (week|weeks|days))', NULL),
    ('plan_after', '(when i am back|is planned|are planned|was planned|tbd|to follow|is on the list)', NULL);

-- Trying
INSERT INTO carecoord.concept (name, kind, category, direction, reach, meaning) VALUES
    ('attempt', 'context', 'attempted', 'forward', 8, 'tried, outcome not said');
INSERT INTO carecoord.phrase (concept, phrase, form) VALUES
    ('attempt', '(tried|tried to|trying|trying to|attempt|attempts|attempted|attempted to|attempting to|attempt to|attempts to)', NULL),
    ('attempt', '(attempting|made attempts to|made an attempt to|tries to|try|efforts to|effort to|hoped to|wanted to|meant to)', NULL),
    ('attempt', '(in an attempt to|sought to|unsuccessfully|tried without success to|without success)', NULL);

-- Conditions
INSERT INTO carecoord.concept (name, kind, category, direction, reach, meaning) VALUES
    ('condition_word', 'context', 'conditional', 'forward', 14, 'only if');
INSERT INTO carecoord.phrase (concept, phrase, form) VALUES
    ('condition_word', '(if|unless|whether|in case|should he|should she|should they|should ct|in the event|provided that|depending on)', NULL),
    ('condition_word', '(as needed|prn|when needed|when available|as necessary|contingent on|assuming|possible|possibly|maybe|perhaps)', NULL),
    ('condition_word', '(potential|potentially|whenever|once approved|until)', NULL);

-- Past history
INSERT INTO carecoord.concept (name, kind, category, direction, reach, meaning) VALUES
    ('history', 'context', 'history', 'forward', 12, 'before this service'),
    ('history_after', 'context', 'history', 'backward', 10, 'before this service, said afterwards');
INSERT INTO carecoord.phrase (concept, phrase, form) VALUES
    ('history', '(history of|hx of|hx|h/o|previously|prior to (admission|intake|coming|tx|treatment)|in the past|years ago|formerly)', NULL),
    ('history', '(used to|back in|in the past|last year|before admission|historically|originally|past|prior|had already|already had)', NULL),
    ('history', '(earlier this (month|year)|on a previous|at last visit|at last session|since last|last mo|at previous)', NULL),
    ('history_after', '(years ago|last year|in the past|months ago|a year ago|before admission|prior to admission|prior to intake)', NULL),
    ('history_after', '(when he was admitted|when she was admitted|as a child|as a teen|during (his|her) last (admission|treatment|stay))', NULL);

-- Only offered
INSERT INTO carecoord.concept (name, kind, category, direction, reach, meaning) VALUES
    ('offer', 'context', 'offered', 'forward', 10, 'offered or advised, not done'),
    ('refusal', 'context', 'refused', 'forward', 10, 'the client did not want it'),
    ('refusal_after', 'context', 'refused', 'backward', 6, 'the client did not want it, said afterwards');
INSERT INTO carecoord.phrase (concept, phrase, form) VALUES
    ('offer', '(offered|offer|offers|offering|offered to|offered ct|encouraged|encourage|encourages|encouraging|suggested|suggest)', NULL),
    ('offer', '(suggests|suggesting|recommended|recommend|recommends|recommending|advised ct to|advised client to|reminded)', NULL),
    ('offer', '(reminded ct to|reminds|reminder to|urged ct to|urged client to|invited|considering|considered|consider|thinking of)', NULL),
    ('offer', '(thinking about|discussed possibly|explored options for|talked about possibly|discussed option of)', NULL),
    ('offer', '(discussed the possibility of|discussed the idea of|pros and cons of|importance of|possibility of|idea of)', NULL),
    ('offer', '(thought about|plan of|options of|discussed the importance of|proposed|asked ct to|asked client to|asked pt to)', NULL),
    ('offer', '(told ct to|told client to|instructed ct to|instructed client to|prompted|prompted ct to|directed ct to)', NULL),
    ('offer', '(referred to as|available to|option to|options for|gave him the option)', NULL),
    ('refusal', '(declined|declines|declining|refused|refuses|refusing|turned down|rejected|did not want|didnt want|does not want)', NULL),
    ('refusal', '(doesnt want|not interested in|not interested|not willing to|unwilling to|not ready to|opted out of|waived)', NULL),
    ('refusal', '(does not wish to|did not wish to|would not accept|ct declined|client declined|no thanks to|not open to|backed out of)', NULL),
    ('refusal_after', '(declined by (ct|client|pt|member|him|her)|refused by (ct|client|pt|member))', NULL),
    ('refusal_after', '(but (ct|client|pt|he|she) (declined|refused)|ct declined|client declined|pt declined|she declined|he declined)', NULL),
    ('refusal_after', '(ct refused|she refused|he refused|was declined|was refused)', NULL);

-- Somebody's wish
INSERT INTO carecoord.concept (name, kind, category, direction, reach, meaning) VALUES
    ('request', 'context', 'requested', 'forward', 10, 'asked for, not yet done');
INSERT INTO carecoord.phrase (concept, phrase, form) VALUES
    ('request', '(asked for help with|asks for help with|asked if|asks if|asking if|asked whether|asked about|asks about|asked when)', NULL),
    ('request', '(asks for|asking for help|requesting help|requests help|requests assistance|requested assistance|requested help)', NULL),
    ('request', '(would like help|wants help|needs help|needs assistance|need help|needed help|inquired about|wondered about|wondering)', NULL),
    ('request', '(wondered|wants cm to|wants me to|wanted me to|asked me to|asked cm to|asked staff to|asked writer to|asking cm to)', NULL),
    ('request', '(asked us to|begged me to|ct requests|client requests|pt requests|wishes|wish to|hopes for|goal to|goal is to|goal of)', NULL);

-- Hearsay
INSERT INTO carecoord.concept (name, kind, category, direction, reach, meaning) VALUES
    ('hearsay', 'context', 'reported', 'forward', 14, 'told by the client or others, not done by staff'),
    ('stated', 'context', 'stated', 'forward', 14, 'somebody says so'),
    ('hearsay_after', 'context', 'reported', 'backward', 14, 'told by the client, said afterwards');
INSERT INTO carecoord.phrase (concept, phrase, form) VALUES
    ('hearsay', '(ct|clt|client|pt|patient|member|mbr|participant|resident|consumer|individual|youth|mom|mother|she|he) (says|sez|said|states|stated|reports|rpts)', NULL),
    ('hearsay', '(ct|clt|client|pt|patient|member|mbr|participant|resident|consumer|individual|youth|mom|mother|she|he) (reported|rptd|claims|claimed|shared)', NULL),
    ('hearsay', '(ct|clt|client|pt|patient|member|mbr|participant|resident|consumer|individual|youth|mom|mother|she|he) (shares|mentioned|mentions|swears|admits)', NULL),
    ('hearsay', '(ct|clt|client|pt|patient|member|mbr|participant|resident|consumer|individual|youth|mom|mother|she|he) (admitted|disclosed|notes|noted|indicated)', NULL),
    ('hearsay', '(ct|clt|client|pt|patient|member|mbr|participant|resident|consumer|individual|youth|mom|mother|she|he) (indicates|explained|denies|denied)', NULL),
    ('hearsay', '(ct|clt|client|pt|patient|member|mbr|participant|resident|consumer|individual|youth|mom|mother|she|he) (endorses|endorsed|believes|thinks)', NULL),
    ('hearsay', '(ct|clt|client|pt|patient|member|mbr|participant|resident|consumer|individual|youth|mom|mother|she|he) (told cm|told me|told staff|told writer)', NULL),
    ('hearsay', '(ct|clt|client|pt|patient|member|mbr|participant|resident|consumer|individual|youth|mom|mother|she|he) (told us|told this writer)', NULL),
    ('hearsay', 'per (ct|clt|client|pt|patient|member|mbr|participant|resident|consumer|individual|youth|self report|his report|her report|report|mom|mother|family|roommate)', NULL),
    ('hearsay', '(according to|by (his|her) own account|self reported|self reports|self report|apparently|reportedly|allegedly)', NULL),
    ('hearsay', '(as per ct|as per client|client report|clients report|ct report|states that|says that|reports that|by ct report)', NULL),
    ('hearsay', '(in ct words|in (his|her) words)', NULL),
    ('stated', '(says|sez|said|states|stated|claims|claimed|swears|says that|states that|stated that)', NULL),
    ('hearsay_after', 'per (ct|clt|client|pt|patient|member|mbr|participant|resident|youth|self report|his report|her report)', NULL),
    ('hearsay_after', '(by (his|her) own account|by client report|by ct report|as client reports)', NULL);

-- Carried out
INSERT INTO carecoord.concept (name, kind, category, direction, reach, meaning) VALUES
    ('done_word', 'context', 'done', 'forward', 10, 'makes a bare verb a done act');
INSERT INTO carecoord.phrase (concept, phrase, form) VALUES
    ('done_word', '(did|able to|was able to|were able to|managed to|manage to|got to|helped|helping|helps|help|helpd|assisted|assisting)', NULL),
    ('done_word', '(assists|assist|asst d|asst|aided|aiding|supported|supporting|guided|walked _ through how to|worked (with|w/) _ to)', NULL),
    ('done_word', '(working (with|w/) _ to|worked (with|w/) _ _ to|met (with|w/) _ to|met (with|w/) _ _ to|met (with|w/) _ _ _ to)', NULL),
    ('done_word', '(sat (with|w/) _ to|sat down (with|w/) _ to|sat (with|w/) _ _ to|sat down (with|w/) _ _ to)', NULL),
    ('done_word', '(worked (together|jointly) to|took the time to|took time to)', NULL),
    ('done_word', '(used (the|our|this) (meeting|session|visit|time|appt|hour) to|used (the|our) (meeting|session|time) (with|w/) _ to)', NULL),
    ('done_word', '(session to|proceeded to|went on to|went ahead to|succeeded in|successfully|were finally able to|finally able to)', NULL),
    ('done_word', '(enabled|had _ practice|role played how to|assisted _ to|helped _ to|helped _ _ to|helped _ and _ to|got _ to)', NULL),
    ('done_word', '(got _ _ to|teamed up to|took _ through how to|spent # (min|mins|minutes|hr|hrs|hours) helping|met to|met today to)', NULL),
    ('done_word', '(meeting to|mtg to|visit to|writer to help|on hand to|there to help|collaborated to|got together to)', NULL),
    ('done_word', '(was asked to and did|in which we|took the opportunity to|took the chance to|took occasion to|took a moment to)', NULL),
    ('done_word', '(had occasion to|took it upon myself to|gave up _ _ _ to|gave up _ _ to|gave my (morning|afternoon|day) to)', NULL),
    ('done_word', '(used the time to|used the visit to|went out to|went there to|went over to|stopped by to|came in to)', NULL),
    ('done_word', '(got together with _ to|made time to|stayed late to|stayed to|was there to|at our (site|office|program) to)', NULL),
    ('done_word', '(at the (site|office|program|clinic|hospital) to|in my office to|in person to|on phone w/ _ to|on phone with _ to)', NULL),
    ('done_word', '(on the phone with _ to|on the phone w/ _ to|on the line with _ to|on hold with _ to|dutifully|made sure to)', NULL),
    ('done_word', '(took steps to|intervened to|stepped in to|jumped on the phone to)', NULL);

-- Conjunctions
INSERT INTO carecoord.concept (name, kind, meaning) VALUES
    ('and_word', 'conjunction', 'joins');
INSERT INTO carecoord.phrase (concept, phrase, form) VALUES
    ('and_word', '(and|plus|as well as|along with|n)', NULL);

-- What ends a context
INSERT INTO carecoord.concept (name, kind, meaning) VALUES
    ('break_word', 'break', 'starts a new statement');
INSERT INTO carecoord.phrase (concept, phrase, form) VALUES
    ('break_word', '(but|however|so|then|although|though|altho|because|bc|b/c|instead|afterwards|afterward|after that|thereafter)', NULL),
    ('break_word', '(nevertheless|nonetheless|yet|still|meanwhile|since|as|while|whereas|except|therefore|thus|otherwise|even so)', NULL),
    ('break_word', '(at which point|at that point|finally|eventually|later|subsequently|and then|which|once|after|before|until|till|where)', NULL),
    ('break_word', '(when|whereupon|upon)', NULL);

-- Phrases that only look like a modifier
INSERT INTO carecoord.concept (name, kind, meaning) VALUES
    ('not_modifier', 'pseudo', 'no negation, no plan'),
    ('no_object', 'pseudo', 'whom, no object of a preposition'),
    ('court_tc', 'pseudo', 'treatment court, no telephone call'),
    ('per_request', 'pseudo', 'at somebody''s request'),
    ('relative', 'pseudo', 'done earlier, told in a relative clause');
INSERT INTO carecoord.phrase (concept, phrase, form) VALUES
    ('not_modifier', '(not only|not just|no problem|no problems|no problem reaching|no problems reaching|no trouble|no trouble reaching)', NULL),
    ('not_modifier', '(no trouble getting|without difficulty|without trouble|without incident|without issue|without problems|w/o incident)', NULL),
    ('not_modifier', '(w/o issue|w/o difficulty|w/o trouble|no issues|no concerns|no complaints|no safety issues|no safety concerns)', NULL),
    ('not_modifier', '(no later than|no longer|no more|whether or not|no change|no changes|no doubt|not until|no matter|no show|no shows)', NULL),
    ('not_modifier', '(no sign|not sure|no luck|no wonder|no complications|no cost|at no cost|no charge|not to mention|why not|if not more)', NULL),
    ('not_modifier', '(if possible|not bad|no thanks|no questions|no si|no hi|no si/hi|no cravings|no use|no income|no phone|no id)', NULL),
    ('not_modifier', '(no insurance|no doctor|no pcp|no address|no family|no transportation|no money|no ride|no withdrawal|no s/s)', NULL),
    ('not_modifier', 'not in the least', NULL),
    ('not_modifier', '(as well|as well as|as needed by|as soon as|as of|as a|as an|as the|as requested|as planned|as scheduled|as discussed)', NULL),
    ('not_modifier', '(as agreed|as ordered|as required|as per|as long as|such as|so far|so on|and so|so that|so called|still on|since last)', NULL),
    ('not_modifier', '(since the|ever since|since admission|later today|later that day|next to|next of kin|next door|next year|next yr)', NULL),
    ('not_modifier', '(as to|as usual|as follows|as always|same as|as referred|as i|as he|as she)', NULL),
    ('not_modifier', '(may #|may # _|used to it|will call list|good will|goodwill|free will|living will|his will|her will|will power)', NULL),
    ('not_modifier', '(willpower|at will|could not be happier|next step tool|can opener|trash can)', NULL),
    ('not_modifier', 'had (set|arranged for|promised|found|located|gotten|got|booked|requested|referred|arranged|scheduled|sent|filed|faxed|emailed|written|mailed|linked|enrolled|submitted|applied|entered|completed|helped|driven|transported|spoken|spoken with|called|phoned|left a message|left message|discussed|met|met with|agreed|given|made|set up|started|begun|assessed|updated|signed up|reached out|contacted|moved|filled out|asked|told|said|answered|explained|put in|coordinated|advocated|planned)', NULL),
    ('not_modifier', 'already (booked|requested|referred|arranged|scheduled|sent|filed|faxed|emailed|written|mailed|linked|enrolled|submitted|applied|entered|completed|has) by', NULL),
    ('not_modifier', '(call light|roll call|on call|wake up call|call sign|conference room|close call|phone restriction|phone privileges)', NULL),
    ('not_modifier', '(phone privilege|phone list|phone log|phone calls home|phone number|phone #|email address|e mail address|his email)', NULL),
    ('not_modifier', '(her email|their email|email account|e mail account|set up email|mail room|mailing list)', NULL),
    ('not_modifier', '(mg po|po daily|po bid|po tid|po qd|po qhs|po prn|po q|taken po|# po)', NULL),
    ('no_object', '(who to|whom to|who to invite|who to call|by which|by when|by then|by now|by noon|by phone|by telephone|by mail)', NULL),
    ('no_object', '(by fax|by friday|by monday|by the end|by email|by e mail|by himself|by herself|by bus|by car|by the time)', NULL),
    ('no_object', '(by appointment|with whom|to whom|from whom|for whom|by whom|of whom|about whom)', NULL),
    ('no_object', '(generated by an electronic|electronic record system|electronic signature|electronically signed|this document was)', NULL),
    ('no_object', 'this report was generated', NULL),
    ('court_tc', 'tc (progress|report|court|staffing|team|status|hearing|date|phase|calendar|judge|letter|participant)', NULL),
    ('per_request', '(per|at|upon|by) (ct|client|pt|patient|member|his|her|their|the client) request', NULL),
    ('per_request', '(per request|at the request of|as per ct request|as per client request)', NULL),
    ('relative', '(clinic|program|agency|place|pantry) (i|we) [had|have] (sent|referred|booked|made|arranged|linked|scheduled|ordered|set up|requested|enrolled|signed)', NULL),
    ('relative', '(office|class|school|center|house|group) (i|we) [had|have] (sent|referred|booked|made|arranged|linked|scheduled|ordered|set up|requested|enrolled|signed)', NULL),
    ('relative', '(doctor|dentist|that|which|whom|one) (i|we) [had|have] (sent|referred|booked|made|arranged|linked|scheduled|ordered|set up|requested|enrolled|signed)', NULL);

-- Openers of sentences
INSERT INTO carecoord.concept (name, kind, meaning) VALUES
    ('opener', 'pseudo', 'known words that open a sentence');
INSERT INTO carecoord.phrase (concept, phrase, form) VALUES
    ('opener', '(also|today|tomorrow|yesterday|tonight|this (morning|afternoon|evening|am|pm|week)|briefly|additionally|in addition)', NULL),
    ('opener', '(furthermore|moreover|first|second|third|next|last|lastly|finally|again|together|earlier|soon|afterwards|now|here)', NULL),
    ('opener', '(there|there after|just|only|both|all|each|some|most|many|another|other|others|same|same day|am|pm|on|in|at|by|once)', NULL),
    ('opener', '(twice|back|home|overall|initially|immediately|directly|spent|approx|about|around|per|via|due|given|thanks|please)', NULL),
    ('opener', '(note|late entry|addendum|update|response|result|outcome|staff then|successfully|jointly|personally|physically)', NULL),
    ('opener', '(currently|recently|promptly|quickly|gently|reluctantly|happily|eventually|really|actually|already|even|ever|never)', NULL),
    ('opener', '(always|sometimes|usually|mostly|nearly|almost|thereupon|hereby|upon arrival|on arrival|on return|upon return)', NULL),
    ('opener', '(in the end|in the meantime|at once|right away|straight away|on the spot|while at it|while there|while waiting)', NULL),
    ('opener', '(monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun|january)', NULL),
    ('opener', '(february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct)', NULL),
    ('opener', '(nov|dec)', NULL),
    ('opener', '(goal|goals|intervention|response|plan|data|assessment|presentation|narrative|summary|purpose|reason|location|session)', NULL),
    ('opener', '(service|contact|contacts|call|calls|group|groups|meeting|visit|visits|note|notes|time|date|am|noon|midday|morning)', NULL),
    ('opener', '(afternoon|evening)', NULL);

-- Prepositions
INSERT INTO carecoord.concept (name, kind, parent, category, meaning) VALUES
    ('prep', 'preposition', NULL, NULL, 'an object follows'),
    ('about_word', 'preposition', NULL, 'topic', 'what the talk was about'),
    ('purpose_word', 'preposition', NULL, NULL, 'for, to, on'),
    ('clause_word', 'term', 'about_word', NULL, 'words after which no party to the talk follows'),
    ('by_word', 'preposition', NULL, 'agent', 'the doer follows'),
    ('with_word', 'preposition', NULL, NULL, 'with');
INSERT INTO carecoord.phrase (concept, phrase, form) VALUES
    ('prep', '(with|w/|w|from|of|at|in|into|onto|off|near|via|under|upon|against|between|among|toward|towards|through|thru|inside)', NULL),
    ('prep', '(outside|behind|beside|alongside|along with|next to|on behalf of|and to|over|around|across|past|like|than|during)', NULL),
    ('prep', '(within|4|out of|because of|due to|instead of|copy to|cc|c/o|attn)', NULL),
    ('about_word', '(about|abt|re|regarding|regards|in regards to|in regard to|concerning|r/t|related to|as to|on the subject of)', NULL),
    ('about_word', '(in reference to|in re|subject)', NULL),
    ('purpose_word', '(for|to|on)', NULL),
    ('clause_word', '(whether|how|because|since|that|what|why|if|who|before|after|when|prior|so|while|where)', NULL),
    ('by_word', '(by)', NULL),
    ('with_word', '(with|w/)', NULL);

-- Abbreviations whose dot ends no sentence
INSERT INTO carecoord.concept (name, kind, meaning) VALUES
    ('abbrev', 'abbreviation', 'short forms written with a dot');
INSERT INTO carecoord.phrase (concept, phrase, form) VALUES
    ('abbrev', '(dr|mr|ms|mrs|mx|st|ave|blvd|dept|approx|prob|dep|vs|jr|sr|sgt|lt|atty|asst|rev|prof|gov|esp|incl|supt|supv|supvr|cty)', NULL),
    ('abbrev', '(sra|capt|pres|hon|fr|messrs|appt)', NULL);

-- Units of time
INSERT INTO carecoord.concept (name, kind, minutes, meaning) VALUES
    ('minutes_unit', 'unit', 1, 'minutes'),
    ('hours_unit', 'unit', 60, 'hours');
INSERT INTO carecoord.phrase (concept, phrase, form) VALUES
    ('minutes_unit', '(min|mins|minute|minutes|mns|m)', NULL),
    ('hours_unit', '(hr|hrs|hour|hours|h)', NULL);

-- Headings
INSERT INTO carecoord.concept (name, kind, category, meaning) VALUES
    ('section_plan', 'section', 'planned', 'headings of what comes next'),
    ('section_history', 'section', 'history', 'headings of what went before'),
    ('section_now', 'section', NULL, 'headings of what was done'),
    ('section_goal', 'section', 'planned', 'headings of goals');
INSERT INTO carecoord.phrase (concept, phrase, form) VALUES
    ('section_plan', '(plan|p|plans|next|next step|next steps|next steps for case manager|follow up|followup|f/u|fu|follow up plan)', NULL),
    ('section_plan', '(plan for next session|plan of action|action plan|to do|todo|follow up care|follow up care/discharge summary)', NULL),
    ('section_plan', '(follow up care/ discharge summary|follow up care and discharge summary|recommendations|recommendation|plan/follow up)', NULL),
    ('section_plan', '(plan/next steps|next session|next appt|next contact|future plans|plan and next steps|goals for next session|pending)', NULL),
    ('section_plan', '(upcoming|plan for follow up|tasks|action items|homework|outstanding|still to do|section c|section c next steps)', NULL),
    ('section_plan', '(p/next|for next time|what next|going forward|plan until next contact|tomorrow|for tomorrow)', NULL),
    ('section_history', '(history|hx|background|past|previous|prior|background from last note|last note|previous note)', NULL),
    ('section_history', '(history of present illness|hpi|past history|social history|psychosocial history|psychiatric history|from last note)', NULL),
    ('section_history', '(prior contact|prior contacts)', NULL),
    ('section_now', '(intervention|interventions|i|int|intervention narrative description of service|narrative description of service|data)', NULL),
    ('section_now', '(d|d/a|narrative|narr|description|service|services provided|activity|activities|action|actions|action taken)', NULL),
    ('section_now', '(presentation|client presentation|response|client response|r|resp|res|result|results|outcome|assessment|a|s|o)', NULL),
    ('section_now', '(subjective|b|e|goal addressed|goals addressed|contact|contacts|note|notes|progress note|summary|today|time|setting)', NULL),
    ('section_now', '(location|member words|client words|case management|care coordination|cm note|misc|section a|section b|type|pt|ct)', NULL),
    ('section_now', '(client|member|collateral|topic|topics|focus|reason|purpose)', NULL),
    ('section_goal', '(goal|goals|g|tx goal|tx goals|treatment goal|treatment goals|short term goals|short term goal|long term goals)', NULL),
    ('section_goal', '(long term goal|client goals|client goal|member goals|needs|identified needs|ct needs|client needs|unmet needs)', NULL),
    ('section_goal', '(strategies|objective|objectives)', NULL);
