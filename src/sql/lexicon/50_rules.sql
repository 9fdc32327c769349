-- Spoken contact with a health provider
INSERT INTO carecoord.rule (name, activity, concept, condition, scope, actor, accepts, rank) VALUES
    ('provider_talk_next', 'provider_contact', 'talk', '! > 4 crisis_act & > 2 provider & ! > 14 email_word & ! > 4 no_reach', 'sentence', 'staff', '{}', 0),
    ('provider_talk_named', 'provider_contact', 'talk', '! ~ 2 with_client & > 6 provider & ! > 5 partner & ! > 2 (about_word | purpose_word) & ! > 2 family & ! > 2 (client | with_client | for_client) & ! > 14 email_word', 'sentence', 'staff', '{}', 0),
    ('provider_talk_by', 'provider_contact', 'discuss_with', '> 5 provider & ! > 3 partner & ! > 2 (about_word | purpose_word) & ! no_reach', 'sentence', 'staff', '{}', 0),
    ('provider_call_of', 'provider_contact', 'discuss_with', '^ provider & talk_it_over & ! no_reach', 'near', 'staff', '{}', 0),
    ('provider_tell', 'provider_contact', 'tell', '> 3 provider & ! > 1 (about_word | purpose_word) & ! > 14 (by_email | report) & ! > 4 no_reach', 'clause', 'staff', '{}', 0),
    ('provider_client_and', 'provider_contact', 'talk', '> 4 provider & ~ 2 (client | with_client) & > 3 and_word & ! > 3 (about_word | purpose_word)', 'sentence', 'staff', '{}', 0),
    ('provider_pressed', 'provider_contact', 'press', '> 3 provider', 'sentence', 'staff', '{}', 0),
    ('provider_verbal', 'provider_contact', 'hand_over', '> 10 verbal_report & > 6 provider', 'sentence', 'staff', '{}', 0),
    ('provider_agreed', 'provider_contact', 'make_plan', '< 8 provider & < 1 staff_pronoun', 'sentence', 'staff', '{}', 0),
    ('provider_with_whom', 'provider_contact', 'talk_plain', '< 10 provider & ! < 10 partner & ! > 4 (partner | client | family)', 'sentence', 'staff', '{}', 0),
    ('provider_phoned', 'provider_contact', 'called', '< 5 provider & ! > 4 (client | him | family | colleague) & ! no_reach & ! < 12 partner', 'sentence', 'other', '{}', 0),
    ('provider_said', 'provider_contact', 'confirms', '< 3 provider & (called | talk | try_reach) & ! no_reach', 'near', 'other', '{}', 0),
    ('provider_joint', 'provider_contact', 'talk_it_over', '< 4 joint & ^ provider', 'sentence', 'staff', '{}', 0),
    ('provider_by_phone', 'provider_contact', 'talk_phone', '^ provider & ! > 6 (client | family | him)', 'sentence', 'staff', '{}', 0),
    ('provider_we_agreed', 'provider_contact', 'make_plan', '< 2 (we_word | joint) & ^ provider', 'sentence', 'staff', '{}', 0),
    ('provider_discussed', 'provider_contact', 'discuss_verb', '> 9 with_word & > 12 provider & ! > 4 provider & ! with_client & ! > 4 (him | client_line | family) & ! > 12 email_word', 'clause', 'staff', '{}', 0),
    ('provider_discuss_x', 'provider_contact', 'discuss_x', '> 3 provider', 'sentence', 'staff', '{}', 0),
    ('provider_catch', 'provider_contact', 'catch', '^ provider & ! > 3 (partner | family | provider)', 'sentence', 'staff', '{}', 0),
    ('provider_speaks', 'provider_contact', 'other_speaks', '^ provider & (called | talk | try_reach | no_reach) & ! > 4 no_reach', 'near', 'other', '{}', 0),
    ('provider_speaks_self', 'provider_contact', 'other_speaks', '< 6 provider & ! > 4 no_reach', 'sentence', 'other', '{}', 0),
    ('provider_call_next', 'provider_contact', 'called', '> 2 provider & ! > 1 (about_word | purpose_word) & ! no_reach & ! < 10 teach & ! > 4 crisis_act', 'near', 'staff', '{}', 0),
    ('provider_call', 'provider_contact', 'called', '> 5 provider & ! > 4 (about_word | purpose_word) & ! no_reach & ! < 10 teach & ! > 4 crisis_act', 'near', 'staff', '{}', 0),
    ('provider_call_now_next', 'provider_contact', 'call_now', '> 2 provider & ! > 1 (about_word | purpose_word) & ! no_reach & ! < 10 teach & ! > 4 crisis_act', 'near', 'staff', '{}', 0),
    ('provider_call_now', 'provider_contact', 'call_now', '> 5 provider & ! > 4 (about_word | purpose_word) & ! no_reach & ! < 10 teach & ! > 4 crisis_act', 'near', 'staff', '{}', 0),
    ('provider_call_of_client', 'provider_contact', 'call_client', '> 2 provider & ! > 3 service_worker & ! no_reach', 'near', 'staff', '{}', 0),
    ('provider_told', 'provider_contact', 'talk_it_over', '^ provider & < 50 provider & ! hearsay & (called | talk | tell | other_speaks | try_reach | in_person | said | advocate) & ! no_reach', 'near', 'staff', '{}', 0);

-- Spoken contact with a service partner
INSERT INTO carecoord.rule (name, activity, concept, condition, scope, actor, accepts, rank) VALUES
    ('partner_talk_next', 'partner_contact', 'talk', '> 2 partner & ! > 14 email_word & ! > 4 no_reach', 'sentence', 'staff', '{}', 0),
    ('partner_talk_named', 'partner_contact', 'talk', '! ~ 2 with_client & > 6 partner & ! > 5 provider & ! > 2 (about_word | purpose_word) & ! > 2 family & ! > 2 (client | with_client | for_client) & ! > 14 email_word', 'sentence', 'staff', '{}', 0),
    ('partner_talk_by', 'partner_contact', 'discuss_with', '> 5 partner & ! > 3 provider & ! > 2 (about_word | purpose_word) & ! no_reach', 'sentence', 'staff', '{}', 0),
    ('partner_call_of', 'partner_contact', 'discuss_with', '^ partner & talk_it_over & ! no_reach', 'near', 'staff', '{}', 0),
    ('partner_tell', 'partner_contact', 'tell', '> 3 partner & ! > 1 (about_word | purpose_word) & ! > 14 (by_email | report) & ! > 4 no_reach', 'clause', 'staff', '{}', 0),
    ('partner_client_and', 'partner_contact', 'talk', '> 4 partner & ~ 2 (client | with_client) & > 3 and_word & ! > 3 (about_word | purpose_word)', 'sentence', 'staff', '{}', 0),
    ('partner_pressed', 'partner_contact', 'press', '> 3 partner', 'sentence', 'staff', '{}', 0),
    ('partner_verbal', 'partner_contact', 'hand_over', '> 10 verbal_report & > 6 partner', 'sentence', 'staff', '{}', 0),
    ('partner_agreed', 'partner_contact', 'make_plan', '< 8 partner & < 1 staff_pronoun', 'sentence', 'staff', '{}', 0),
    ('partner_with_whom', 'partner_contact', 'talk_plain', '< 10 partner & ! < 10 provider & ! > 4 (provider | client | family)', 'sentence', 'staff', '{}', 0),
    ('partner_phoned', 'partner_contact', 'called', '< 5 partner & ! > 4 (client | him | family | colleague) & ! no_reach & ! < 12 provider', 'sentence', 'other', '{}', 0),
    ('partner_said', 'partner_contact', 'confirms', '< 3 partner & (called | talk | try_reach) & ! no_reach', 'near', 'other', '{}', 0),
    ('partner_joint', 'partner_contact', 'talk_it_over', '< 4 joint & ^ partner', 'sentence', 'staff', '{}', 0),
    ('partner_by_phone', 'partner_contact', 'talk_phone', '^ partner & ! > 6 (client | family | him)', 'sentence', 'staff', '{}', 0),
    ('partner_we_agreed', 'partner_contact', 'make_plan', '< 2 (we_word | joint) & ^ partner', 'sentence', 'staff', '{}', 0),
    ('partner_discussed', 'partner_contact', 'discuss_verb', '> 9 with_word & > 12 partner & ! > 4 partner & ! with_client & ! > 4 (him | client_line | family) & ! > 12 email_word', 'clause', 'staff', '{}', 0),
    ('partner_discuss_x', 'partner_contact', 'discuss_x', '> 3 partner', 'sentence', 'staff', '{}', 0),
    ('partner_catch', 'partner_contact', 'catch', '^ partner & ! > 3 (partner | family | provider)', 'sentence', 'staff', '{}', 0),
    ('partner_speaks', 'partner_contact', 'other_speaks', '^ partner & (called | talk | try_reach | no_reach) & ! > 4 no_reach', 'near', 'other', '{}', 0),
    ('partner_speaks_self', 'partner_contact', 'other_speaks', '< 6 partner & ! > 4 no_reach', 'sentence', 'other', '{}', 0),
    ('partner_call_next', 'partner_contact', 'called', '> 2 partner & ! > 1 (about_word | purpose_word) & ! no_reach & ! < 10 teach', 'near', 'staff', '{}', 0),
    ('partner_call', 'partner_contact', 'called', '> 5 partner & ! > 4 (about_word | purpose_word) & ! no_reach & ! < 10 teach', 'near', 'staff', '{}', 0),
    ('partner_call_now_next', 'partner_contact', 'call_now', '> 2 partner & ! > 1 (about_word | purpose_word) & ! no_reach & ! < 10 teach', 'near', 'staff', '{}', 0),
    ('partner_call_now', 'partner_contact', 'call_now', '> 5 partner & ! > 4 (about_word | purpose_word) & ! no_reach & ! < 10 teach', 'near', 'staff', '{}', 0),
    ('partner_call_of_client', 'partner_contact', 'call_client', '> 2 partner & ! > 3 service_worker & ! no_reach', 'near', 'staff', '{}', 0),
    ('partner_told', 'partner_contact', 'talk_it_over', '^ partner & < 50 partner & ! hearsay & (called | talk | tell | other_speaks | try_reach | in_person | said | advocate) & ! no_reach', 'near', 'staff', '{}', 0);

-- Attempts without success
INSERT INTO carecoord.rule (name, activity, concept, condition, scope, actor, accepts, rank) VALUES
    ('attempt_voicemail_for', 'contact_attempt', 'voicemail_left', '> 4 (provider | partner) & ! > 2 family', 'sentence', 'staff', '{stated,attempted}', 0),
    ('attempt_voicemail_at', 'contact_attempt', 'voicemail_left', '> 6 (resource | level_of_care | housing_place | health_service)', 'sentence', 'staff', '{stated,attempted}', 0),
    ('attempt_voicemail', 'contact_attempt', 'voicemail_left', '^ (provider | partner) & ! > 3 family & ! < 3 client_line & ! > 2 for_client', 'sentence', 'staff', '{stated,attempted}', 0),
    ('attempt_voicemail_went', 'contact_attempt', 'voicemail_left', '^ (provider | partner) & ! > 3 family & ! < 3 client_line & ! > 2 for_client', 'sentence', 'other', '{stated,attempted}', 0),
    ('attempt_busy', 'contact_attempt', 'busy', '^ (provider | partner) & (call | call_word | try_reach) & ! > 24 (talk | talk_it_over | other_speaks)', 'near', 'any', '{stated,attempted}', 0),
    ('attempt_no_answer', 'contact_attempt', 'no_answer', '^ (provider | partner) & (call | call_word | try_reach) & ! < 4 door & ! < 16 email_word', 'near', 'any', '{stated,attempted}', 0),
    ('attempt_not_in', 'contact_attempt', 'not_in', '^ (provider | partner) & (call | call_word | try_reach | go_see)', 'near', 'any', '{stated,attempted}', 0),
    ('attempt_no_callback', 'contact_attempt', 'no_callback', '^ (provider | partner) & (call | call_word | try_reach)', 'near', 'any', '{planned,stated,attempted}', 0),
    ('attempt_tried', 'contact_attempt', 'try_reach', '> 6 (provider | partner) & ! > 1 (client | with_client | for_client) & ! > 2 family', 'sentence', 'staff', '{attempted,negated}', 0);

-- E-mail
INSERT INTO carecoord.rule (name, activity, concept, condition, scope, actor, accepts, rank) VALUES
    ('email_next', 'email_contact', 'email_act', '> 2 (provider | partner)', 'sentence', 'staff', '{}', 0),
    ('email_to_other', 'email_contact', 'email_act', '> 12 (provider | partner) & ! > 2 (client | with_client | for_client) & ! > 2 colleague', 'sentence', 'staff', '{}', 0),
    ('email_to_him', 'email_contact', 'email_act', '^ (provider | partner) & ! > 2 (client | with_client | for_client) & ! > 2 colleague', 'sentence', 'staff', '{}', 0),
    ('email_sent_to', 'email_contact', 'send', '> 3 (provider | partner) & > 9 email_word', 'sentence', 'staff', '{}', 0),
    ('email_sent', 'email_contact', 'send', '> 7 email_word & ^ (provider | partner) & ! > 2 (client | with_client | for_client) & ! > 2 colleague', 'sentence', 'staff', '{}', 0),
    ('email_by', 'email_contact', 'tell', '> 14 by_email & (provider | partner) & ! > 2 (client | with_client | for_client)', 'sentence', 'staff', '{}', 0),
    ('email_by_deed', 'email_contact', 'deed', '> 10 by_email & ^ (provider | partner) & ! > 2 (client | with_client | for_client)', 'sentence', 'staff', '{}', 0),
    ('email_answered', 'email_contact', 'wrote_back', '^ (provider | partner) & (email_word | email_act)', 'near', 'staff', '{}', 0),
    ('email_titled', 'email_contact', 'send', '> 3 titled & > 8 email_word', 'sentence', 'staff', '{}', 0),
    ('email_titled_act', 'email_contact', 'email_act', '> 1 titled', 'sentence', 'staff', '{}', 0);

-- Reports and letters
INSERT INTO carecoord.rule (name, activity, concept, condition, scope, actor, accepts, rank) VALUES
    ('report_written_out', 'report_written', 'write', '> 7 report & (provider | partner | fax_word | send) & ! > 8 email_word & ! benefit & ! > 7 own_record', 'sentence', 'staff', '{}', 0),
    ('report_completed', 'report_written', 'fill', '> 6 report & (provider | partner) & ! > 8 email_word & ! benefit', 'sentence', 'staff', '{}', 0),
    ('report_sent_to', 'report_written', 'send', '> 4 (provider | partner) & > 10 report & ! benefit', 'sentence', 'staff', '{}', 0),
    ('report_emailed', 'report_written', 'email_act', '> 12 report_doc', 'sentence', 'staff', '{}', 0),
    ('report_sent', 'report_written', 'send', '> 12 report & ! > 10 housing_thing & ! benefit & ! > 2 (client | with_client | for_client)', 'sentence', 'staff', '{}', 0),
    ('report_wrote_to', 'report_written', 'wrote_to', '> 4 (partner | provider) & ! email_word & ! > 3 (client | him)', 'sentence', 'staff', '{}', 0),
    ('report_ready', 'report_written', 'report_ready', '(provider | partner | fax_word)', 'sentence', 'any', '{}', 0),
    ('report_handed_him', 'report_written', 'hand_over', '> 1 him & > 6 report_doc & ^ (provider | partner)', 'sentence', 'staff', '{}', 0),
    ('report_handed', 'report_written', 'hand_over', '> 6 report & > 8 (provider | partner) & ! > 1 (client | him) & ! > 8 verbal_report', 'sentence', 'staff', '{}', 0),
    ('report_it_sent', 'report_written', 'send', '< 14 report & (provider | partner) & ! benefit', 'sentence', 'staff', '{}', 0);

-- Partner systems
INSERT INTO carecoord.rule (name, activity, concept, condition, scope, actor, accepts, rank) VALUES
    ('partner_entry', 'partner_data_entry', 'enter', '> 18 partner_system', 'sentence', 'staff', '{}', 0),
    ('partner_entry_change', 'partner_data_entry', 'change', '> 14 partner_system', 'sentence', 'staff', '{}', 0),
    ('partner_entry_send', 'partner_data_entry', 'send', '> 12 partner_system', 'sentence', 'staff', '{}', 0),
    ('partner_entry_fill', 'partner_data_entry', 'fill', '> 10 partner_system & ! > 6 housing_tool', 'sentence', 'staff', '{}', 0),
    ('partner_entry_before', 'partner_data_entry', 'enter', '< 8 partner_system & ! < 8 ehr_system', 'sentence', 'staff', '{}', 0),
    ('partner_entry_changed', 'partner_data_entry', 'change', '< 5 partner_system', 'sentence', 'staff', '{}', 0);

-- The county's own system
INSERT INTO carecoord.rule (name, activity, concept, condition, scope, actor, accepts, rank) VALUES
    ('ehr_entry', 'ehr_data_entry', 'enter', '> 16 ehr_system & ! > 16 partner_system', 'sentence', 'staff', '{}', 0),
    ('ehr_change', 'ehr_data_entry', 'change', '> 12 ehr_system & ! > 12 partner_system', 'sentence', 'staff', '{}', 0),
    ('ehr_send', 'ehr_data_entry', 'send', '> 12 ehr_system & ! > 12 partner_system', 'sentence', 'staff', '{}', 0),
    ('ehr_apply', 'ehr_data_entry', 'apply', '> 12 ehr_system & ! benefit', 'sentence', 'staff', '{}', 0),
    ('ehr_fill', 'ehr_data_entry', 'fill', '> 10 ehr_system & ! > 10 partner_system', 'sentence', 'staff', '{}', 0),
    ('ehr_write', 'ehr_data_entry', 'write', '> 8 ehr_system', 'sentence', 'staff', '{}', 0),
    ('ehr_entry_before', 'ehr_data_entry', 'enter', '< 6 ehr_system & ! > 10 partner_system', 'sentence', 'staff', '{}', 0),
    ('ehr_after_partner', 'ehr_data_entry', 'enter', '> 24 ehr_system & > 24 partner_system & > 20 ehr_thing', 'sentence', 'staff', '{}', 0),
    ('ehr_named_first', 'ehr_data_entry', 'enter', '< 18 ehr_system & > 6 ehr_thing & ! < 10 partner_system', 'sentence', 'staff', '{}', 0),
    ('ehr_line', 'ehr_data_entry', 'ehr_line', NULL, 'sentence', 'staff', '{}', 0);

-- Documentation
INSERT INTO carecoord.rule (name, activity, concept, condition, scope, actor, accepts, rank) VALUES
    ('chart_enter', 'documentation', 'enter', '> 10 own_record & ! > 14 (ehr_system | partner_system)', 'sentence', 'staff', '{}', 0),
    ('chart_change', 'documentation', 'change', '> 6 own_record & ! > 10 (ehr_system | partner_system)', 'sentence', 'staff', '{}', 0),
    ('chart_write', 'documentation', 'write', '> 12 own_record & ! > 5 (partner | court) & ! > 10 (ehr_system | partner_system)', 'sentence', 'staff', '{}', 0),
    ('chart_keep', 'documentation', 'keep_record', '~ 10 own_record', 'sentence', 'staff', '{}', 0),
    ('chart_time', 'documentation', 'chart_time', NULL, 'sentence', 'staff', '{}', 0),
    ('chart_misc', 'documentation', 'misc_note', '! > 6 ehr_system', 'sentence', 'staff', '{}', 0);

-- Benefits
INSERT INTO carecoord.rule (name, activity, concept, condition, scope, actor, accepts, rank) VALUES
    ('benefit_fill', 'benefits_apply', 'fill', '> 8 benefit & ! > 10 (county_move | change) & ! > 6 ehr_system', 'sentence', 'staff', '{}', 0),
    ('benefit_apply', 'benefits_apply', 'apply', '> 8 benefit & ! > 8 county_move', 'sentence', 'staff', '{}', 0),
    ('benefit_send', 'benefits_apply', 'send', '> 6 benefit & ! > 10 (county_move | ehr_thing | change) & ! > 2 (partner | provider) & ! > 6 housing_thing', 'sentence', 'staff', '{}', 0),
    ('benefit_help', 'benefits_apply', 'help', '> 8 benefit & ! > 10 (county_move | transfer)', 'sentence', 'staff', '{}', 0),
    ('benefit_enroll', 'benefits_apply', 'enroll', '> 8 benefit', 'sentence', 'staff', '{}', 0),
    ('benefit_enter', 'benefits_apply', 'enter', '> 6 benefit & application_word & ! > 10 (county_move | county_name)', 'sentence', 'staff', '{}', 0),
    ('benefit_added', 'benefits_apply', 'change', '> 8 benefit & (application_word | coverage_word) & ! county_move', 'sentence', 'staff', '{}', 0),
    ('benefit_before', 'benefits_apply', 'fill', '< 6 benefit & application_word & ! county_move', 'sentence', 'staff', '{}', 0),
    ('benefit_before_apply', 'benefits_apply', 'apply', '~ 10 benefit & ! ~ 6 county_move', 'sentence', 'staff', '{}', 0),
    ('benefit_before_send', 'benefits_apply', 'send', '< 8 benefit & application_word & ! county_move & ! < 8 ehr_thing', 'sentence', 'staff', '{}', 0),
    ('benefit_app_with', 'benefits_apply', 'benefit', '> 2 application_word & > 4 (with_client | with_titled) & ! < 8 (fill | apply | send | family)', 'sentence', 'staff', '{}', 0),
    ('benefit_app_done', 'benefits_apply', 'fill', '> 5 application_word & benefit & ! county_move & ! housing_thing', 'sentence', 'staff', '{}', 0),
    ('transfer_done', 'benefits_transfer', 'transfer', '~ 8 medi_cal', 'sentence', 'staff', '{}', 0),
    ('transfer_changed', 'benefits_transfer', 'change', '~ 8 medi_cal & (county_move | county_name)', 'near', 'staff', '{}', 0),
    ('transfer_moved', 'benefits_transfer', 'arrange', '~ 8 medi_cal & (county_move | county_name)', 'near', 'staff', '{}', 0),
    ('transfer_form', 'benefits_transfer', 'fill', '> 10 county_move', 'sentence', 'staff', '{}', 0),
    ('transfer_sent', 'benefits_transfer', 'send', '> 8 county_move', 'sentence', 'staff', '{}', 0),
    ('transfer_filed', 'benefits_transfer', 'apply', '> 8 county_move', 'sentence', 'staff', '{}', 0),
    ('transfer_entered', 'benefits_transfer', 'enter', '> 10 (county_move | medi_cal) & (county_move | county_name)', 'sentence', 'staff', '{}', 0),
    ('transfer_help', 'benefits_transfer', 'help', '> 10 county_move', 'sentence', 'staff', '{}', 0),
    ('transfer_report', 'benefits_transfer', 'move_report', 'medi_cal', 'near', 'staff', '{}', 0);

-- Housing
INSERT INTO carecoord.rule (name, activity, concept, condition, scope, actor, accepts, rank) VALUES
    ('housing_tool_done', 'housing_assessment', 'fill', '> 10 housing_tool & ! > 8 partner_system', 'sentence', 'staff', '{}', 0),
    ('housing_tool_review', 'housing_assessment', 'review', '> 8 housing_tool & ! > 8 partner_system', 'sentence', 'staff', '{}', 0),
    ('housing_tool_done_after', 'housing_assessment', 'fill', '< 8 housing_tool & ! < 8 enter', 'sentence', 'staff', '{}', 0),
    ('housing_tool_help', 'housing_assessment', 'help', '> 8 housing_tool', 'sentence', 'staff', '{}', 0),
    ('housing_tool_line', 'housing_assessment', 'housing_tool', '> 2 (with_client | with_titled) & ! < 8 deed', 'sentence', 'staff', '{}', 0),
    ('housing_tool_score', 'housing_assessment', 'housing_tool', '> 12 score_word & ! < 8 (enter | client | family | receive)', 'sentence', 'staff', '{}', 0),
    ('housing_refer', 'housing_link', 'refer', '! ~ 1 relative & > 12 housing_thing & ! > 3 level_of_care & ! > 4 provider', 'sentence', 'staff', '{}', 0),
    ('housing_refer_before', 'housing_link', 'refer', '! ~ 1 relative & < 14 housing_place & ! > 8 (resource | level_of_care | provider)', 'sentence', 'staff', '{}', 0),
    ('housing_enroll', 'housing_link', 'enroll', '> 6 housing_thing & ! > 3 level_of_care', 'sentence', 'staff', '{}', 0),
    ('housing_arrange', 'housing_link', 'arrange', '> 6 housing_place & ! > 3 level_of_care & ! < 6 discharge_plan', 'sentence', 'staff', '{}', 0),
    ('housing_find', 'housing_link', 'locate', '> 6 housing_place & ! > 3 level_of_care', 'sentence', 'staff', '{}', 0),
    ('housing_send', 'housing_link', 'send', '> 10 housing_place & (application_word | housing_bed)', 'sentence', 'staff', '{}', 0),
    ('housing_fill', 'housing_link', 'fill', '> 6 housing_place & ! > 6 (housing_tool | benefit)', 'sentence', 'staff', '{}', 0),
    ('housing_apply', 'housing_link', 'apply', '> 6 housing_place & ! > 12 strong_press', 'sentence', 'staff', '{}', 0),
    ('housing_give', 'housing_link', 'hand_over', '> 6 housing_voucher', 'sentence', 'staff', '{}', 0),
    ('housing_help', 'housing_link', 'help', '> 8 housing_place & ! > 8 (housing_tool | move_act)', 'sentence', 'staff', '{}', 0),
    ('housing_bed_kept', 'housing_link', 'bed_kept', 'housing_place & ! level_of_care', 'note', 'staff', '{}', 0);

-- Community resources
INSERT INTO carecoord.rule (name, activity, concept, condition, scope, actor, accepts, rank) VALUES
    ('resource_refer', 'resource_link', 'refer', '! ~ 1 relative & > 12 resource', 'sentence', 'staff', '{}', 0),
    ('resource_enroll', 'resource_link', 'enroll', '> 9 resource', 'sentence', 'staff', '{}', 0),
    ('resource_enroll_before', 'resource_link', 'enroll', '< 12 resource & ! > 8 (benefit | housing_thing | level_of_care)', 'sentence', 'staff', '{}', 0),
    ('resource_passive', 'resource_link', 'refer_passive', '> 9 resource & ! > 14 by_word & ! > 3 us_word', 'sentence', 'any', '{}', 0),
    ('housing_passive', 'housing_link', 'refer_passive', '> 8 housing_thing & ! > 14 by_word & ! > 3 us_word', 'sentence', 'any', '{}', 0),
    ('health_passive', 'health_coordination', 'refer_passive', '> 8 (provider | health_service) & ! > 14 by_word & ! > 3 us_word', 'sentence', 'any', '{}', 0),
    ('loc_passive', 'loc_transition', 'refer_passive', '> 6 level_of_care & ! > 14 by_word & ! > 3 us_word', 'sentence', 'any', '{}', 0),
    ('resource_arrange', 'resource_link', 'arrange', '> 5 resource & ! ~ 1 move_act', 'sentence', 'staff', '{}', 0),
    ('resource_find', 'resource_link', 'locate', '> 4 resource', 'sentence', 'staff', '{}', 0),
    ('resource_give', 'resource_link', 'hand_over', '> 11 resource & ! > 7 ride_thing & ! > 6 (partner | provider)', 'sentence', 'staff', '{}', 0),
    ('resource_help', 'resource_link', 'help', '> 6 resource & ! move_act & ! ~ 1 teach', 'sentence', 'staff', '{}', 0),
    ('resource_fill', 'resource_link', 'fill', '> 5 enroll_form & (resource | school)', 'sentence', 'staff', '{}', 0),
    ('resource_apply', 'resource_link', 'apply', '> 6 resource', 'sentence', 'staff', '{}', 0);

-- Levels of care
INSERT INTO carecoord.rule (name, activity, concept, condition, scope, actor, accepts, rank) VALUES
    ('loc_refer', 'loc_transition', 'refer', '! ~ 1 relative & > 12 level_of_care', 'sentence', 'staff', '{}', 0),
    ('loc_refer_packet', 'loc_transition', 'refer', '! ~ 1 relative & ~ 2 program_packet & ! > 12 (housing_thing | provider | resource)', 'sentence', 'staff', '{}', 0),
    ('loc_plan_talk', 'loc_transition', 'discharge_plan', '> 2 (with_client | with_titled)', 'sentence', 'staff', '{}', 0),
    ('loc_arrange', 'loc_transition', 'arrange', '> 8 level_of_care & ! > 3 resource & ! medical_necessity', 'clause', 'staff', '{}', 0),
    ('loc_arrange_bed', 'loc_transition', 'arrange', '> 6 program_bed & level_of_care & ! medical_necessity & ! > 6 (provider | resource | housing_place | health_service)', 'near', 'staff', '{}', 0),
    ('loc_find', 'loc_transition', 'locate', '> 6 (level_of_care | bed_tool)', 'sentence', 'staff', '{}', 0),
    ('loc_find_bed', 'loc_transition', 'locate', '> 3 program_bed & (level_of_care | bed_tool)', 'near', 'staff', '{}', 0),
    ('loc_send_to', 'loc_transition', 'send', '> 6 program_packet & > 14 level_of_care', 'sentence', 'staff', '{}', 0),
    ('loc_send', 'loc_transition', 'send', '> 8 program_packet & ! report & ! benefit & ! > 10 housing_place', 'sentence', 'staff', '{}', 0),
    ('loc_send_records', 'loc_transition', 'send', '> 4 client_record & level_of_care & ! > 10 (partner | court)', 'near', 'staff', '{}', 0),
    ('loc_send_ref', 'loc_transition', 'send', '> 4 level_of_care', 'sentence', 'staff', '{}', 0),
    ('loc_enroll', 'loc_transition', 'enroll', '> 6 (level_of_care | program_bed) & level_of_care', 'sentence', 'staff', '{}', 0),
    ('loc_plan_make', 'loc_transition', 'make_plan', '> 4 discharge_plan', 'sentence', 'staff', '{}', 0),
    ('loc_plan_write', 'loc_transition', 'write', '> 4 discharge_plan', 'sentence', 'staff', '{}', 0),
    ('loc_plan_review', 'loc_transition', 'review', '> 4 discharge_plan', 'sentence', 'staff', '{}', 0),
    ('loc_plan_fill', 'loc_transition', 'fill', '> 4 discharge_plan', 'sentence', 'staff', '{}', 0),
    ('loc_plan_arrange', 'loc_transition', 'arrange', '> 4 (discharge_plan | discharge)', 'sentence', 'staff', '{}', 0),
    ('handoff_done', 'warm_handoff', 'hand_off', '! > 6 warm_paper', 'sentence', 'staff', '{}', 0),
    ('handoff_introduced', 'warm_handoff', 'introduce', '> 10 (new_person | level_of_care) & ~ 6 (client | him | titled | third_person) & ! > 6 warm_paper', 'sentence', 'staff', '{}', 0);

-- Health care
INSERT INTO carecoord.rule (name, activity, concept, condition, scope, actor, accepts, rank) VALUES
    ('health_refer', 'health_coordination', 'refer', '! ~ 1 relative & > 12 (provider | health_service) & ! > 4 resource', 'sentence', 'staff', '{}', 0),
    ('health_refer_both', 'health_coordination', 'refer', '! ~ 1 relative & > 12 health_service', 'sentence', 'staff', '{}', 0),
    ('loc_bed_found', 'loc_transition', 'bed_found', '(level_of_care | bed_tool)', 'near', 'staff', '{}', 0),
    ('housing_bed_found', 'housing_link', 'bed_found', 'housing_place', 'near', 'staff', '{}', 0),
    ('health_arrange', 'health_coordination', 'arrange', '> 7 health_service', 'sentence', 'staff', '{}', 0),
    ('health_arrange_visit', 'health_coordination', 'arrange', '> 4 appointment & > 12 provider', 'sentence', 'staff', '{}', 0),
    ('health_appointment', 'health_coordination', 'arrange_visit', '> 12 (provider | health_service)', 'sentence', 'staff', '{}', 0),
    ('health_enroll', 'health_coordination', 'enroll', '> 8 (provider | health_service)', 'sentence', 'staff', '{}', 0),
    ('health_find', 'health_coordination', 'find', '> 4 provider', 'sentence', 'staff', '{}', 0),
    ('health_help_provider', 'health_coordination', 'help', '> 7 provider & ! > 8 (ride_thing | benefit) & ! talk', 'sentence', 'staff', '{}', 0),
    ('health_help', 'health_coordination', 'help', '> 8 (appointment | health_service) & (provider | health_service)', 'sentence', 'staff', '{}', 0),
    ('health_prepare', 'health_coordination', 'write', '(health_service | provider) & prep_word', 'near', 'staff', '{}', 0),
    ('health_agree', 'health_coordination', 'make_plan', '^ provider & (talk | call | other_speaks | provider) & ! > 6 discharge_plan & ! indicated', 'near', 'staff', '{}', 0),
    ('health_day', 'health_coordination', 'schedule', '> 8 day_word & ^ provider & (talk | call) & ! > 8 (partner | level_of_care | resource)', 'near', 'staff', '{}', 0),
    ('health_appt_after', 'health_coordination', 'schedule', '> 3 appointment & < 20 provider & ! > 8 (level_of_care | partner | resource | housing_thing)', 'sentence', 'staff', '{}', 0),
    ('health_moved', 'health_coordination', 'arrange', '> 8 health_service & ^ provider & talk', 'sentence', 'other', '{}', 0);

-- Social services
INSERT INTO carecoord.rule (name, activity, concept, condition, scope, actor, accepts, rank) VALUES
    ('social_arrange', 'social_coordination', 'schedule', '> 10 arrange_object & ^ partner & partner', 'near', 'staff', '{}', 0),
    ('social_agree', 'social_coordination', 'make_plan', '> 16 (arrange_object | day_word) & ^ partner & partner', 'near', 'staff', '{}', 0),
    ('social_after_talk', 'social_coordination', 'schedule', '> 6 arrange_object & < 24 partner & ! > 6 (provider | health_service)', 'near', 'staff', '{}', 0),
    ('social_with', 'social_coordination', 'schedule', '> 4 partner & arrange_object & ! > 3 (ride_thing | travel_means)', 'sentence', 'staff', '{}', 0),
    ('social_agree_with', 'social_coordination', 'make_plan', '> 5 partner & arrange_object', 'sentence', 'staff', '{}', 0);

-- Following up
INSERT INTO carecoord.rule (name, activity, concept, condition, scope, actor, accepts, rank) VALUES
    ('followup_called', 'referral_followup', 'call', '> 8 (provider | partner | resource | benefit | housing_place) & > 16 (booked | attended) & ! no_reach', 'near', 'staff', '{}', 0),
    ('followup_asked', 'referral_followup', 'check', '! > 8 (service_worker | plan_services | worker_ok) & > 4 (provider | partner | resource) & (booked | attended) & ! > 1 (client | with_client | for_client) & ! no_reach', 'near', 'staff', '{}', 0),
    ('followup_asked_far', 'referral_followup', 'check', '! service_worker & > 9 (provider | partner | resource) & (booked | attended) & ! ~ 3 (client | with_client | for_client) & ! > 12 (service_worker | plan_services) & ! no_reach', 'near', 'staff', '{}', 0),
    ('followup_told_seen', 'referral_followup', 'check', '! service_worker & ! ~ 3 (client | with_client | for_client) & > 10 (provider | partner | resource) & > 14 attended & ! no_reach', 'near', 'staff', '{}', 0),
    ('followup_told', 'referral_followup', 'confirms', '> 8 attended & ^ (provider | partner)', 'sentence', 'other', '{}', 0),
    ('followup_paper', 'referral_followup', 'receive', '~ 14 result_paper', 'sentence', 'staff', '{}', 0),
    ('followup_got_paper', 'referral_followup', 'arrange', '> 5 result_paper & (provider | partner | fax_word | resource)', 'sentence', 'staff', '{}', 0),
    ('followup_records', 'referral_followup', 'receive', '~ 8 service_result & (provider | partner | resource)', 'sentence', 'staff', '{}', 0);

-- Advocacy
INSERT INTO carecoord.rule (name, activity, concept, condition, scope, actor, accepts, rank) VALUES
    ('advocacy_pressed', 'advocacy', 'advocate', '(provider | partner)', 'near', 'staff', '{}', 0),
    ('advocacy_pressed_him', 'advocacy', 'advocate', '^ (provider | partner)', 'sentence', 'staff', '{}', 0),
    ('advocacy_appeal', 'advocacy', 'appeal_act', NULL, 'sentence', 'staff', '{}', 0),
    ('advocacy_decision', 'advocacy', 'advocate', '> 6 decision_word', 'sentence', 'staff', '{}', 0),
    ('advocacy_exception', 'advocacy', 'deed', '> 12 strong_press', 'sentence', 'staff', '{}', 0),
    ('advocacy_told', 'advocacy', 'tell', '> 4 (provider | partner) & > 20 should_word', 'sentence', 'staff', '{}', 0),
    ('advocacy_told_it', 'advocacy', 'talk_it_over', '^ (provider | partner) & > 14 should_word', 'sentence', 'staff', '{}', 0),
    ('advocacy_asked_tell', 'advocacy', 'tell', '> 8 press_word & ^ (provider | partner)', 'sentence', 'staff', '{}', 0),
    ('advocacy_asked', 'advocacy', 'check', '> 8 press_word & (provider | partner)', 'near', 'staff', '{}', 0),
    ('advocacy_requested', 'advocacy', 'arrange', '> 8 press_word & (provider | partner)', 'near', 'staff', '{}', 0);

-- Family
INSERT INTO carecoord.rule (name, activity, concept, condition, scope, actor, accepts, rank) VALUES
    ('family_talk', 'family_support', 'talk', '> 3 family & ! housing_tool & ! ~ 1 discuss_x & ! > 2 (partner | provider) & ! > 8 no_reach & ! planning_meeting', 'sentence', 'staff', '{}', 0),
    ('family_discuss_x', 'family_support', 'discuss_x', '> 2 family & ! < 30 (partner | provider)', 'near', 'staff', '{}', 0),
    ('family_tell', 'family_support', 'tell', '> 2 family & ! no_reach', 'sentence', 'staff', '{}', 0),
    ('family_talk_by', 'family_support', 'discuss_with', '> 3 family & ! > 2 (partner | provider) & ! no_reach', 'sentence', 'staff', '{}', 0),
    ('family_talk_client', 'family_support', 'talk', '! planning_meeting & ! plan_of_service & > 4 family & ~ 2 (client | with_client | for_client) & ! > 2 (about_word | purpose_word) & ! > 3 (partner | provider)', 'sentence', 'staff', '{}', 0),
    ('family_with_whom', 'family_support', 'talk_plain', '> 6 family & ! > 4 (partner | provider) & ! > 2 (about_word | purpose_word)', 'sentence', 'staff', '{}', 0),
    ('family_call', 'family_support', 'call', '> 4 family & ! > 1 (about_word | purpose_word) & ! > 3 (partner | provider) & ! no_reach', 'near', 'staff', '{}', 0),
    ('family_called', 'family_support', 'call_family', '! no_reach', 'near', 'staff', '{}', 0),
    ('family_catch', 'family_support', 'catch', '^ family & ! > 3 (partner | family | provider)', 'sentence', 'staff', '{}', 0),
    ('family_told', 'family_support', 'talk_it_over', '^ family & < 50 (family | call_family) & (called | talk | tell | other_speaks | call_word) & ! no_reach', 'near', 'staff', '{}', 0),
    ('family_speaks', 'family_support', 'other_speaks', '^ family & (called | talk) & ! no_reach', 'near', 'other', '{}', 0),
    ('family_reconnect', 'family_support', 'reconnect', '~ 12 (family | call_family)', 'sentence', 'staff', '{}', 0);

-- Transport
INSERT INTO carecoord.rule (name, activity, concept, condition, scope, actor, accepts, rank) VALUES
    ('transport_rode', 'transport_client', 'rode', '> 8 me', 'sentence', 'client', '{}', 0),
    ('moved_home', 'move_residence', 'move_act', '(belongings | moving_word) & ! > 3 (application_word | report)', 'near', 'staff', '{}', 0),
    ('searched', 'awol_search', 'search_act', '(search_area | awol_word) & ! > 4 (level_of_care | housing_thing | resource | program_bed | application_word | appointment | report) & ! no_show', 'near', 'staff', '{}', 0),
    ('searched_after', 'awol_search', 'search_act', '< 14 awol_word & search_area & ! > 4 (level_of_care | housing_thing | resource | program_bed)', 'sentence', 'client', '{}', 0),
    ('searched_round', 'awol_search', 'search_act', 'search_act & awol_word & ! no_show', 'near', 'staff', '{}', 0),
    ('no_show_knocked', 'no_show_wait', 'wait_act', 'knocked & no_answer', 'near', 'staff', '{}', 0),
    ('no_show_waited', 'no_show_wait', 'no_show', 'wait_act & ! level_of_care', 'near', 'staff', '{planned}', 0),
    ('waited', 'waiting', 'wait_act', '> 10 (lobby | while_word) & ! < 2 joint & ! no_show & ! knocked & ! < 3 family', 'near', 'staff', '{}', 0);

-- Clinical indication
INSERT INTO carecoord.rule (name, activity, concept, condition, scope, actor, accepts, rank) VALUES
    ('indicated_cc', 'clinical_indication', 'indicated', '~ 12 care_coordination & ! < 4 other_treatment & (lpha | find_indicated | medical_necessity | guidance)', 'near', 'staff', '{}', 0);

-- Assessing, planning, monitoring, teaching
INSERT INTO carecoord.rule (name, activity, concept, condition, scope, actor, accepts, rank) VALUES
    ('needs_review', 'needs_assessment', 'review', '> 10 strengths_needs', 'sentence', 'staff', '{}', 0),
    ('needs_fill', 'needs_assessment', 'fill', '> 8 strengths_needs', 'sentence', 'staff', '{}', 0),
    ('needs_review_area', 'needs_assessment', 'review', '> 10 life_area & strengths_needs', 'sentence', 'staff', '{}', 0),
    ('needs_check', 'needs_assessment', 'check', '> 10 life_area & strengths_needs', 'sentence', 'staff', '{}', 0),
    ('plan_goals_written', 'plan_development', 'write', '> 4 plan_goals', 'sentence', 'staff', '{}', 0),
    ('plan_goals_changed', 'plan_development', 'change', '> 4 plan_goals', 'sentence', 'staff', '{}', 0),
    ('plan_goals_agreed', 'plan_development', 'make_plan', '> 3 plan_goals & plan_of_service', 'near', 'staff', '{}', 0),
    ('plan_make', 'plan_development', 'make_plan', '> 6 (plan_of_service | planning_meeting)', 'sentence', 'staff', '{}', 0),
    ('plan_write', 'plan_development', 'write', '> 6 (plan_of_service | planning_meeting) & ! > 1 purpose_word', 'sentence', 'staff', '{}', 0),
    ('plan_change', 'plan_development', 'change', '> 6 plan_of_service', 'sentence', 'staff', '{}', 0),
    ('plan_fill', 'plan_development', 'fill', '> 5 (plan_of_service | planning_meeting)', 'sentence', 'staff', '{}', 0),
    ('plan_invite', 'plan_development', 'send', '> 8 planning_meeting', 'sentence', 'staff', '{}', 0),
    ('plan_arrange', 'plan_development', 'arrange', '> 5 planning_meeting', 'sentence', 'staff', '{}', 0),
    ('plan_meeting', 'plan_development', 'planning_meeting', '> 3 (with_client | with_titled)', 'sentence', 'staff', '{}', 0),
    ('crisis_make', 'crisis_planning', 'deed', '> 6 crisis_plan', 'sentence', 'staff', '{}', 0),
    ('crisis_called', 'crisis_planning', 'deed', '> 6 crisis_act', 'sentence', 'staff', '{}', 0),
    ('crisis_call', 'crisis_planning', 'call', '> 5 crisis_act', 'sentence', 'staff', '{}', 0),
    ('monitor_check', 'service_monitoring', 'check', '> 12 (plan_services | service_worker)', 'sentence', 'staff', '{}', 0),
    ('monitor_visit', 'service_monitoring', 'monitor_visit', '(plan_of_service | plan_services | service_ok)', 'near', 'staff', '{}', 0),
    ('monitor_ok', 'service_monitoring', 'check', '> 14 service_ok & (plan_services | service_worker | plan_of_service)', 'near', 'staff', '{}', 0),
    ('monitor_review', 'service_monitoring', 'review', '> 8 plan_of_service & ! > 14 (write | change)', 'sentence', 'staff', '{}', 0),
    ('monitor_ipos', 'service_monitoring', 'ipos_says', '(plan_services | service_worker) & (talk | check | review | monitor_visit | with_client | client) & ! (write | change | make_plan)', 'near', 'staff', '{}', 0),
    ('monitor_worker', 'service_monitoring', 'worker_ok', '< 14 (plan_services | service_worker) & (talk | with_client | monitor_visit)', 'near', 'staff', '{}', 0),
    ('monitor_client', 'service_monitoring', 'check', '~ 3 (client | with_client | for_client) & service_ok & (booked | plan_services | service_worker)', 'near', 'staff', '{}', 0),
    ('monitor_reviewed_services', 'service_monitoring', 'review', '> 12 plan_services & service_ok', 'sentence', 'staff', '{}', 0),
    ('teach_went_over', 'client_education', 'review', '> 12 how_to & ! > 4 (provider | partner)', 'sentence', 'staff', '{}', 0),
    ('teach_how', 'client_education', 'teach', '> 14 how_to & ! < 8 (family | call_family | partner | provider)', 'sentence', 'staff', '{}', 0),
    ('teach_doing', 'client_education', 'teach', '> 8 how_to_do & ! < 8 (family | partner | provider)', 'sentence', 'staff', '{}', 0),
    ('teach_call', 'client_education', 'teach', '> 3 (client | with_client | for_client) & how_to', 'sentence', 'staff', '{}', 0);

-- Other services
INSERT INTO carecoord.rule (name, activity, concept, condition, scope, actor, accepts, rank) VALUES
    ('direct_group', 'direct_service', 'lead', '> 6 (group_word | counseling_word)', 'sentence', 'staff', '{}', 0),
    ('direct_group_before', 'direct_service', 'lead', '< 6 group_word', 'sentence', 'staff', '{}', 0),
    ('direct_group_led', 'direct_service', 'led', '< 20 group_word', 'sentence', 'any', '{}', 0),
    ('direct_session', 'direct_service', 'session_done', NULL, 'sentence', 'staff', '{}', 0),
    ('direct_skill', 'direct_service', 'lead', '> 6 daily_skill & ! move_act', 'sentence', 'staff', '{}', 0),
    ('authorize_role', 'authorization_decision', 'authorize', 'auth_decider', 'sentence', 'staff', '{}', 0),
    ('authorize_role_near', 'authorization_decision', 'authorize', 'auth_decider & auth_object', 'near', 'staff', '{}', 0),
    ('authorize_units', 'authorization_decision', 'authorize', 'auth_object & auth_role', 'near', 'staff', '{}', 0);

-- The object first, then what was done with it
INSERT INTO carecoord.rule (name, activity, concept, condition, scope, actor, accepts, rank) VALUES
    ('housing_before', 'housing_link', 'refer', '! ~ 1 relative & < 3 housing_place', 'sentence', 'staff', '{}', 0),
    ('housing_before_apply', 'housing_link', 'send', '< 4 housing_place & application_word', 'sentence', 'staff', '{}', 0),
    ('resource_before_refer', 'resource_link', 'refer', '! ~ 1 relative & < 3 resource', 'sentence', 'staff', '{}', 0),
    ('ride_booked', 'resource_link', 'arrange', '< 10 ride_thing & ! > 8 (provider | health_service | level_of_care | appointment)', 'sentence', 'staff', '{}', 0),
    ('resource_before_arrange', 'resource_link', 'arrange', '< 2 resource', 'sentence', 'staff', '{}', 0),
    ('resource_before_give', 'resource_link', 'hand_over', '< 2 (travel_means | resource)', 'sentence', 'staff', '{}', 0),
    ('loc_before_send', 'loc_transition', 'send', '< 3 program_packet', 'sentence', 'staff', '{}', 0),
    ('loc_before_arrange', 'loc_transition', 'arrange', '< 3 level_of_care & program_bed', 'sentence', 'staff', '{}', 0),
    ('loc_before_plan', 'loc_transition', 'fill', '< 3 discharge_plan', 'sentence', 'staff', '{}', 0),
    ('health_before', 'health_coordination', 'arrange', '< 3 health_service & ! how_to', 'sentence', 'staff', '{}', 0),
    ('health_before_refer', 'health_coordination', 'refer', '! ~ 1 relative & < 3 health_service', 'sentence', 'staff', '{}', 0),
    ('plan_before_fill', 'plan_development', 'fill', '< 3 plan_of_service & ! monitor_visit', 'sentence', 'staff', '{}', 0),
    ('plan_before_write', 'plan_development', 'write', '< 3 plan_of_service', 'sentence', 'staff', '{}', 0),
    ('plan_before_change', 'plan_development', 'change', '< 3 plan_of_service', 'sentence', 'staff', '{}', 0),
    ('plan_before_held', 'plan_development', 'make_plan', '< 3 (planning_meeting | plan_of_service)', 'sentence', 'staff', '{}', 0),
    ('plan_before_fill_meeting', 'plan_development', 'fill', '< 3 planning_meeting', 'sentence', 'staff', '{}', 0),
    ('crisis_before', 'crisis_planning', 'deed', '< 3 crisis_plan', 'sentence', 'staff', '{}', 0),
    ('needs_before', 'needs_assessment', 'fill', '< 3 strengths_needs', 'sentence', 'staff', '{}', 0),
    ('documentation_before', 'documentation', 'change', '< 3 own_record & ! ehr_system & ! partner_system & ! > 2 by_word', 'sentence', 'staff', '{}', 0),
    ('documentation_before_keep', 'documentation', 'keep_record', '< 3 own_record', 'sentence', 'staff', '{}', 0);

-- A place, a name or a paper, with the service named before
INSERT INTO carecoord.rule (name, activity, concept, condition, scope, actor, accepts, rank) VALUES
    ('resource_place', 'resource_link', 'arrange', '> 4 place_word & < 16 resource & ! > 6 (level_of_care | housing_thing | provider | health_service)', 'sentence', 'staff', '{}', 0),
    ('housing_place_kept', 'housing_link', 'arrange', '> 4 place_word & < 16 housing_place & ! > 6 (level_of_care | resource | provider | health_service)', 'sentence', 'staff', '{}', 0),
    ('housing_app_sent', 'housing_link', 'send', '> 4 application_word & (housing_place | housing_bed | bed_kept) & ! benefit & ! level_of_care & ! resource', 'near', 'staff', '{}', 0),
    ('health_got_in', 'health_coordination', 'arrange_visit', '< 44 (provider | health_service) & ! > 8 (level_of_care | resource | housing_thing | partner)', 'sentence', 'staff', '{}', 0),
    ('health_before_appt', 'health_coordination', 'schedule', '< 6 appointment & < 6 provider', 'sentence', 'staff', '{}', 0),
    ('direct_met_alone', 'direct_service', 'met_alone', 'counseling_word', 'near', 'staff', '{}', 0),
    ('ehr_time', 'ehr_data_entry', 'ehr_system', 'ehr_thing & (hours_unit | minutes_unit) & ! < 16 deed', 'sentence', 'staff', '{}', 0),
    ('partner_time', 'partner_data_entry', 'partner_system', '(hours_unit | minutes_unit) & ! < 16 deed', 'clause', 'staff', '{}', 0),
    ('report_by_fax', 'report_written', 'report_doc', '> 3 (partner | provider) & > 8 fax_word & ! < 8 deed', 'sentence', 'staff', '{}', 0),
    ('transfer_requested', 'benefits_transfer', 'arrange', '< 8 county_move', 'sentence', 'staff', '{}', 0),
    ('transfer_filled', 'benefits_transfer', 'fill', '< 6 county_move', 'sentence', 'staff', '{}', 0),
    ('needs_line', 'needs_assessment', 'strengths_needs', '> 2 (with_client | with_titled) & ! < 8 deed', 'sentence', 'staff', '{}', 0),
    ('crisis_line', 'crisis_planning', 'crisis_plan', '> 3 (with_client | with_titled) & ! < 8 deed', 'sentence', 'staff', '{}', 0),
    ('housing_called_in', 'housing_link', 'called_in', '< 12 housing_place', 'sentence', 'staff', '{}', 0),
    ('direct_nursing', 'direct_service', 'nursing_done', NULL, 'sentence', 'staff', '{}', 0),
    ('indicated_note', 'clinical_indication', 'indicated', '~ 6 care_coordination & (lpha | guidance | medical_necessity) & ! < 4 other_treatment', 'note', 'staff', '{}', 0),
    ('direct_line', 'direct_service', 'counseling_word', '< 6 with_client & < 10 minutes_unit & ! < 12 deed', 'sentence', 'staff', '{}', 0),
    ('ride_arranged', 'resource_link', 'schedule', '> 14 ride_verb & ! < 4 level_of_care', 'sentence', 'staff', '{}', 0),
    ('ride_arranged_that', 'resource_link', 'arranged_that', '> 14 ride_verb', 'sentence', 'staff', '{}', 0),
    ('handoff_before', 'warm_handoff', 'introduce', '< 24 new_person & > 5 (him | client | titled) & ! > 8 warm_paper', 'sentence', 'staff', '{}', 0),
    ('ehr_first_change', 'ehr_data_entry', 'change', '< 24 ehr_system & ehr_thing', 'sentence', 'staff', '{}', 0),
    ('ehr_first_send', 'ehr_data_entry', 'send', '< 12 ehr_system & ehr_thing & ! benefit', 'sentence', 'staff', '{}', 0),
    ('housing_bed_got', 'housing_link', 'arrange', '> 3 housing_bed & housing_place & ! level_of_care', 'near', 'staff', '{}', 0),
    ('waited_while', 'waiting', 'wait_act', '< 18 while_strict & (minutes_unit | hours_unit | lobby) & ! no_show & ! < 3 family', 'sentence', 'staff', '{}', 0),
    ('partner_record_current', 'partner_data_entry', 'keep_record', '~ 8 partner_system', 'sentence', 'staff', '{}', 0),
    ('monitor_told', 'service_monitoring', 'confirms', '> 8 service_worker & (worker_ok | service_ok)', 'sentence', 'other', '{}', 0),
    ('followup_resource', 'referral_followup', 'confirms', '< 5 resource & > 10 attended', 'sentence', 'any', '{}', 0),
    ('attempt_no_ans', 'contact_attempt', 'no_ans_abbr', '< 8 (provider | partner)', 'sentence', 'staff', '{}', 0),
    ('resource_line', 'resource_link', 'travel_means', '> 4 (client | for_client) & ! < 10 deed', 'sentence', 'staff', '{}', 0),
    ('loc_before_refer', 'loc_transition', 'refer', '< 3 level_of_care', 'sentence', 'staff', '{}', 0),
    ('transport_car', 'transport_client', 'staff_car', '< 8 (client | titled) & ! (arrange | family | colleague | search_act | no_show | belongings)', 'sentence', 'staff', '{}', 0),
    ('waited_trip', 'waiting', 'waited', 'drive_person & ! no_show & ! knocked', 'note', 'staff', '{}', 0),
    ('waited_long', 'waiting', 'waited', '> 3 (hours_unit | minutes_unit) & (partner | provider | benefit | court) & ! no_show & ! knocked & ! no_reach & ! < 3 family', 'near', 'staff', '{}', 0),
    ('housing_other_matched', 'housing_link', 'refer', '> 8 housing_place & talk', 'sentence', 'other', '{}', 0),
    ('no_show_left', 'no_show_wait', 'no_show', 'left_time & meet_place & ! level_of_care', 'near', 'staff', '{planned}', 0),
    ('partner_done', 'partner_data_entry', 'fill', '< 8 partner_system & ! ehr_system & ! housing_tool', 'sentence', 'staff', '{}', 0),
    ('searched_unfound', 'awol_search', 'drive_plain', 'not_located', 'near', 'staff', '{}', 0),
    ('report_updated', 'report_written', 'change', '> 5 report_doc & (partner | provider | court) & ! own_record', 'sentence', 'staff', '{}', 0),
    ('loc_refer_tool', 'loc_transition', 'refer', 'bed_tool', 'near', 'staff', '{}', 0),
    ('loc_tool', 'loc_transition', 'fill', '> 3 bed_tool', 'sentence', 'staff', '{}', 0),
    ('family_meeting_line', 'family_support', 'family_meeting', 'family & ! plan_of_service & ! planning_meeting', 'near', 'staff', '{}', 0),
    ('handoff_introduced_to', 'warm_handoff', 'introduced', '> 7 (new_person | staff | level_of_care) & ! > 8 warm_paper', 'sentence', 'staff', '{}', 0),
    ('benefit_form_with', 'benefits_apply', 'benefit_form', '> 3 (with_client | with_titled) & ! < 8 (deed | family)', 'sentence', 'staff', '{}', 0),
    ('loc_waitlisted', 'loc_transition', 'refer', '> 4 housing_bed & level_of_care & ! housing_place', 'sentence', 'staff', '{}', 0),
    ('loc_called_programs', 'loc_transition', 'talk', '> 5 level_of_care & > 14 (locate | program_bed)', 'sentence', 'staff', '{}', 0),
    ('loc_phoned_programs', 'loc_transition', 'called', '> 6 level_of_care & > 16 (locate | program_bed) & ! no_reach', 'sentence', 'staff', '{}', 0),
    ('loc_help', 'loc_transition', 'help', '> 6 level_of_care & (discharge | program_bed | program_packet)', 'sentence', 'staff', '{}', 0),
    ('transfer_called', 'benefits_transfer', 'called', '> 4 medi_cal & county_name', 'sentence', 'staff', '{}', 0),
    ('resource_given', 'resource_link', 'given', '~ 9 (travel_means | resource) & ! > 14 by_word', 'sentence', 'any', '{}', 0),
    ('health_send', 'health_coordination', 'send', '> 3 (health_service | client_record) & > 10 provider & ! report & ! level_of_care', 'sentence', 'staff', '{}', 0),
    ('report_before_write', 'report_written', 'write', '< 12 report_doc & (partner | provider | court) & ! own_record', 'sentence', 'staff', '{}', 0),
    ('crisis_contacted', 'crisis_planning', 'talk', '> 4 crisis_act', 'sentence', 'staff', '{}', 0),
    ('plan_goals_before', 'plan_development', 'change', '< 2 plan_goals & (planning_meeting | plan_of_service)', 'near', 'staff', '{}', 0),
    ('partner_enroll', 'partner_data_entry', 'enroll', '< 4 partner_system', 'sentence', 'staff', '{}', 0),
    ('health_slot', 'health_coordination', 'schedule', '> 4 (appointment | place_word) & ^ provider & talk & ! > 8 (partner | level_of_care | resource | housing_thing)', 'near', 'staff', '{}', 0),
    ('direct_one_to_one', 'direct_service', 'one_to_one', '> 12 counseling_word & ! < 10 attended', 'sentence', 'staff', '{}', 0),
    ('plan_line', 'plan_development', 'plan_rewrite', '> 2 with_client', 'sentence', 'staff', '{}', 0),
    ('partner_updt', 'partner_data_entry', 'partner_system', '> 1 entry_noun & ! < 10 deed', 'sentence', 'staff', '{}', 0),
    ('search_driven', 'awol_search', 'search_area', '> 8 looking_word & awol_word & ! < 6 (family | client)', 'sentence', 'staff', '{}', 0),
    ('teach_service', 'client_education', 'teach', '> 6 service_word & on_her_own', 'sentence', 'staff', '{}', 0);
