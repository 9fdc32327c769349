-- Speaking with a health provider
INSERT INTO carecoord.rule (name, activity, concept, condition, scope, actor, accepts, rank) VALUES
    ('m_provider_next', 'provider_contact', 'talk', '> 2 provider & ! > 14 email_word & ! > 4 no_reach & ! > 3 colleague', 'sentence', 'staff', '{}', 0),
    ('m_provider_named', 'provider_contact', 'talk', '> 6 provider & ! > 5 partner & ! > 2 about_word & ! > 2 family & ! > 2 client & ! > 14 email_word & ! > 3 colleague', 'sentence', 'staff', '{}', 0),
    ('m_provider_client_and', 'provider_contact', 'talk', '> 5 provider & > 1 client & > 3 and_word & ! > 3 about_word', 'sentence', 'staff', '{}', 0),
    ('m_provider_him', 'provider_contact', 'm_say_him', '^ provider & < 40 provider & (call | talk | m_reaches_us | call_word | m_on_phone | other_speaks) & ! no_reach & ! attended & ! < 8 client & ! > 3 (provider | partner | family)', 'near', 'staff', '{}', 0),
    ('m_provider_talk_him', 'provider_contact', 'm_talk_him', '^ provider & < 40 provider & (call | talk | m_reaches_us | call_word | m_on_phone | other_speaks) & ! no_reach & ! attended & ! < 8 client & ! > 3 (provider | partner | family)', 'near', 'staff', '{}', 0),
    ('m_provider_ask_him', 'provider_contact', 'tell', '> 1 m_him & ^ provider & < 40 provider & (call | talk | m_reaches_us | call_word | m_on_phone | other_speaks) & ! no_reach & ! attended & ! < 8 client & ! > 3 (provider | partner | family)', 'near', 'staff', '{}', 0),
    ('m_provider_conf', 'provider_contact', 'discuss_with', '> 5 provider & ! > 3 partner & ! > 2 about_word & ! no_reach', 'sentence', 'staff', '{}', 0),
    ('m_provider_tell', 'provider_contact', 'tell', '> 3 provider & ! > 14 by_email & ! > 4 no_reach & ! (hand_off | introduce | m_intro) & ! > 5 attended & ! > 6 colleague & ! > 3 m_health_place', 'sentence', 'staff', '{}', 0),
    ('m_provider_verbal', 'provider_contact', 'hand_over', '> 10 verbal_report & > 6 provider', 'sentence', 'staff', '{}', 0),
    ('m_provider_agreed', 'provider_contact', 'make_plan', '< 8 provider & < 1 staff_pronoun', 'sentence', 'staff', '{}', 0),
    ('m_provider_joint', 'provider_contact', 'm_joint', '! (introduce | m_intro) & < 3 staff & < 9 provider & < 5 and_word & ! < 9 (family | colleague)', 'sentence', 'any', '{}', 0),
    ('m_provider_joint_me', 'provider_contact', 'm_joint', '< 8 m_me_and & < 5 provider & ! < 6 m_planner', 'sentence', 'any', '{}', 0),
    ('m_provider_whom', 'provider_contact', 'talk_plain', '< 10 provider & ! < 10 partner & ! > 4 (partner | client | family) & ! < 6 attended', 'sentence', 'staff', '{}', 0),
    ('m_provider_rings', 'provider_contact', 'm_rings', '< 7 provider & ! > 3 (partner | family | client | m_rx_word | provider) & ! > 6 (no_reach | attended) & ! (attended | m_fu_line)', 'sentence', 'other', '{}', 0),
    ('m_provider_approach', 'provider_contact', 'm_approach', '< 6 provider & ! > 12 attended & ! m_fu_line & ! (colleague | guidance | indicated) & ! < 8 m_clinical_desk', 'near', 'other', '{}', 0),
    ('m_provider_speaks', 'provider_contact', 'other_speaks', '^ provider & (call | talk | try_reach | no_reach) & ! > 4 no_reach & ! > 12 attended & ! < 12 (m_fu_line | colleague)', 'near', 'other', '{}', 0),
    ('m_provider_call', 'provider_contact', 'call', '> 5 provider & ! > 2 about_word & ! no_reach & ! (m_clinical_desk | attended | arrange | enroll | resource)', 'near', 'staff', '{}', 0),
    ('m_provider_called_person', 'provider_contact', 'call', '> 5 provider & (talk_it_over | m_say_him | other_speaks | m_press | make_plan | m_joint) & ! no_reach & ! (attended | introduce)', 'near', 'staff', '{}', 0),
    ('m_provider_told', 'provider_contact', 'talk_it_over', '^ provider & < 40 provider & (call | talk | other_speaks | m_rings) & ! no_reach & ! > 12 attended & ! > 6 (m_with | with_client)', 'near', 'staff', '{}', 0),
    ('m_provider_our_talk', 'provider_contact', 'm_our_talk', '^ provider & ! < 10 client & ! (group_word | email_act)', 'near', 'any', '{}', 0),
    ('m_provider_catch', 'provider_contact', 'catch', '^ provider & ! > 3 (partner | family | provider)', 'sentence', 'staff', '{}', 0),
    ('m_provider_discussed', 'provider_contact', 'talk_it_over', '! ~ 1 m_say_him & > 7 m_with & > 9 provider & ! > 9 (with_client | family | partner) & ! > 9 no_reach', 'sentence', 'staff', '{}', 0),
    ('m_provider_on_phone', 'provider_contact', 'm_on_phone', '< 12 provider & m_contact_head & ! no_reach & ! (arrange | call_client)', 'sentence', 'staff', '{}', 0),
    ('m_provider_on_phone_other', 'provider_contact', 'm_on_phone', '< 12 provider & ! < 12 client & ! no_reach & ! partner', 'near', 'other', '{}', 0);

-- Speaking with a service partner
INSERT INTO carecoord.rule (name, activity, concept, condition, scope, actor, accepts, rank) VALUES
    ('m_partner_next', 'partner_contact', 'talk', '! planning_meeting & > 2 partner & ! > 14 email_word & ! > 4 no_reach', 'sentence', 'staff', '{}', 0),
    ('m_partner_named', 'partner_contact', 'talk', '! planning_meeting & > 6 partner & ! > 5 provider & ! > 2 about_word & ! > 2 family & ! > 2 client & ! > 14 email_word', 'sentence', 'staff', '{}', 0),
    ('m_partner_client_and', 'partner_contact', 'talk', '> 4 partner & > 1 client & > 2 and_word & ! > 3 about_word', 'sentence', 'staff', '{}', 0),
    ('m_partner_him', 'partner_contact', 'm_say_him', '^ partner & < 40 partner & (call | talk | m_reaches_us | call_word | m_on_phone | go_see | other_speaks) & ! no_reach & ! < 8 client & ! > 3 (provider | partner | family)', 'near', 'staff', '{}', 0),
    ('m_partner_talk_him', 'partner_contact', 'm_talk_him', '^ partner & < 40 partner & (call | talk | m_reaches_us | call_word | m_on_phone | go_see | other_speaks) & ! no_reach & ! < 8 client & ! > 3 (provider | partner | family)', 'near', 'staff', '{}', 0),
    ('m_partner_ask_him', 'partner_contact', 'tell', '> 1 m_him & ^ partner & < 40 partner & (call | talk | m_reaches_us | call_word | m_on_phone | go_see | other_speaks) & ! no_reach & ! < 8 client & ! > 3 (provider | partner | family)', 'near', 'staff', '{}', 0),
    ('m_partner_conf', 'partner_contact', 'discuss_with', '> 5 partner & ! > 3 provider & ! > 2 about_word & ! no_reach', 'sentence', 'staff', '{}', 0),
    ('m_partner_conf_of', 'partner_contact', 'discuss_with', '^ partner & talk_it_over & ! no_reach & ! introduce', 'near', 'staff', '{}', 0),
    ('m_partner_tell', 'partner_contact', 'tell', '> 3 partner & ! > 14 (by_email | report) & ! > 4 no_reach & ! > 2 client & ! m_self_paper', 'sentence', 'staff', '{}', 0),
    ('m_partner_verbal', 'partner_contact', 'hand_over', '> 10 verbal_report & > 6 partner', 'sentence', 'staff', '{}', 0),
    ('m_partner_agreed', 'partner_contact', 'make_plan', '< 8 partner & < 1 staff_pronoun', 'sentence', 'staff', '{}', 0),
    ('m_partner_joint', 'partner_contact', 'm_joint', '! (introduce | m_intro) & < 3 staff & < 9 partner & < 5 and_word & ! < 9 (family | colleague)', 'sentence', 'any', '{}', 0),
    ('m_partner_joint_me', 'partner_contact', 'm_joint', '< 8 m_me_and & < 5 partner', 'sentence', 'any', '{}', 0),
    ('m_partner_whom', 'partner_contact', 'talk_plain', '< 10 partner & ! < 10 provider & ! > 4 (provider | client | family)', 'sentence', 'staff', '{}', 0),
    ('m_partner_rings', 'partner_contact', 'm_rings', '< 7 partner & ! > 3 (partner | family | client | provider | him) & ! > 6 no_reach', 'sentence', 'other', '{}', 0),
    ('m_partner_approach', 'partner_contact', 'm_approach', '< 9 partner', 'sentence', 'other', '{}', 0),
    ('m_partner_speaks', 'partner_contact', 'other_speaks', '^ partner & (call | talk | try_reach | no_reach) & ! > 4 no_reach', 'near', 'other', '{}', 0),
    ('m_partner_call', 'partner_contact', 'call', '> 5 partner & ! > 2 about_word & ! no_reach & ! < 10 teach & ! > 1 client & ! (m_fu_line | m_ask_done | m_per)', 'near', 'staff', '{}', 0),
    ('m_partner_told', 'partner_contact', 'talk_it_over', '^ partner & < 40 partner & (call | talk | other_speaks | m_rings | go_see) & ! no_reach & ! > 6 (m_with | with_client)', 'near', 'staff', '{}', 0),
    ('m_partner_our_talk', 'partner_contact', 'm_our_talk', '^ partner & ! < 10 client & ! (group_word | email_act)', 'near', 'any', '{}', 0),
    ('m_partner_catch', 'partner_contact', 'catch', '^ partner & ! > 3 (partner | family | provider)', 'sentence', 'staff', '{}', 0),
    ('m_partner_on_phone', 'partner_contact', 'm_on_phone', '< 12 partner & (m_contact_head | m_named_worker) & ! no_reach & ! (arrange | call_client)', 'sentence', 'staff', '{}', 0),
    ('m_partner_on_phone_other', 'partner_contact', 'm_on_phone', '< 12 partner & ! client & ! no_reach', 'sentence', 'other', '{}', 0),
    ('m_partner_on_phone_title', 'partner_contact', 'm_on_phone', '< 12 m_office_title & partner & ! < 8 client & ! no_reach', 'near', 'other', '{}', 0),
    ('m_partner_discussed', 'partner_contact', 'talk_it_over', '! ~ 1 m_say_him & > 7 m_with & > 9 partner & ! > 9 (with_client | family) & ! planning_meeting & ! > 9 no_reach', 'sentence', 'staff', '{}', 0),
    ('m_partner_court', 'partner_contact', 'm_present_to', NULL, 'sentence', 'staff', '{}', 0),
    ('m_partner_pressed', 'partner_contact', 'm_plead', '> 4 partner & ! (by_email | m_appeal_noun | report)', 'sentence', 'staff', '{}', 0),
    ('m_partner_heard', 'partner_contact', 'm_approach', '^ partner & (call | talk | tell | advocate | m_press_say)', 'near', 'other', '{}', 0),
    ('m_partner_went', 'partner_contact', 'go_see', '^ partner & (m_say_him | m_press)', 'sentence', 'staff', '{}', 0);

-- Family and natural supports
INSERT INTO carecoord.rule (name, activity, concept, condition, scope, actor, accepts, rank) VALUES
    ('m_family_talk', 'family_support', 'talk', '> 3 family & ! > 2 (partner | provider) & ! > 8 no_reach & ! planning_meeting', 'sentence', 'staff', '{}', 0),
    ('m_family_tell', 'family_support', 'tell', '> 2 family & ! no_reach', 'sentence', 'staff', '{}', 0),
    ('m_family_conf', 'family_support', 'discuss_with', '> 3 family & ! > 2 (partner | provider) & ! no_reach', 'sentence', 'staff', '{}', 0),
    ('m_family_client_and', 'family_support', 'talk', '> 4 family & > 1 client & ! > 2 about_word & ! > 3 (partner | provider) & ! planning_meeting', 'sentence', 'staff', '{}', 0),
    ('m_family_him', 'family_support', 'm_say_him', '^ family & < 40 family & (call | talk | m_reaches_us | call_word | m_on_phone | other_speaks | m_our_talk) & ! no_reach & ! < 8 client & ! > 3 (provider | partner | family)', 'near', 'staff', '{}', 0),
    ('m_family_talk_him', 'family_support', 'm_talk_him', '^ family & < 40 family & (call | talk | m_reaches_us | call_word | m_on_phone | other_speaks | m_our_talk) & ! no_reach & ! < 8 client & ! > 3 (provider | partner | family)', 'near', 'staff', '{}', 0),
    ('m_family_ask_him', 'family_support', 'tell', '> 1 m_him & ^ family & < 40 family & (call | talk | m_reaches_us | call_word | m_on_phone | other_speaks | m_our_talk) & ! no_reach & ! < 8 client & ! > 3 (provider | partner | family)', 'near', 'staff', '{}', 0),
    ('m_family_joint', 'family_support', 'm_joint', '< 3 staff & < 9 family & < 5 and_word', 'sentence', 'any', '{}', 0),
    ('m_family_joint_me', 'family_support', 'm_joint', '< 8 m_me_and & < 6 family', 'sentence', 'any', '{}', 0),
    ('m_family_whom', 'family_support', 'talk_plain', '> 6 family & ! > 4 (partner | provider) & ! > 2 about_word', 'sentence', 'staff', '{}', 0),
    ('m_family_rings', 'family_support', 'm_rings', '< 7 family & ! > 3 (partner | family | client | provider | him) & ! > 6 no_reach & (m_say_him | m_talk_him | talk_it_over | m_our_talk | m_joint | talk_plain | tell)', 'near', 'other', '{}', 0),
    ('m_family_approach', 'family_support', 'm_approach', '< 9 family & (call | talk | m_rings | call_word | m_say_him | m_our_talk)', 'near', 'other', '{}', 0),
    ('m_family_call', 'family_support', 'call', '> 4 family & ! > 3 (partner | provider | about_word) & ! no_reach', 'near', 'staff', '{}', 0),
    ('m_family_met', 'family_support', 'm_met', '> 5 family & ! > 2 (client | partner | provider) & (talk_it_over | m_joint | teach | tell | talk | review)', 'sentence', 'staff', '{}', 0),
    ('m_family_told', 'family_support', 'talk_it_over', '^ family & < 30 family & (call | talk | other_speaks | m_rings) & ! no_reach', 'near', 'staff', '{}', 0),
    ('m_family_discussed', 'family_support', 'talk_it_over', '! ~ 1 m_say_him & > 7 m_with & > 9 family & ! > 7 (with_client | partner | provider)', 'sentence', 'staff', '{}', 0),
    ('m_family_our_talk', 'family_support', 'm_our_talk', '^ family & < 20 family & ! group_word', 'near', 'any', '{}', 0),
    ('m_family_reconnect', 'family_support', 'reconnect', 'family', 'sentence', 'staff', '{}', 0);

-- Attempts without success
INSERT INTO carecoord.rule (name, activity, concept, condition, scope, actor, accepts, rank) VALUES
    ('m_attempt_voicemail_for', 'contact_attempt', 'voicemail_left', '> 4 (provider | partner) & ! > 2 family', 'sentence', 'staff', '{stated}', 0),
    ('m_attempt_voicemail_at', 'contact_attempt', 'voicemail_left', '> 6 (resource | level_of_care | housing_place | health_service)', 'sentence', 'staff', '{stated}', 0),
    ('m_attempt_voicemail', 'contact_attempt', 'voicemail_left', '^ (provider | partner) & ! > 3 family & ! < 3 client_line & ! > 2 for_client', 'sentence', 'staff', '{stated}', 0),
    ('m_attempt_voicemail_went', 'contact_attempt', 'voicemail_left', '^ (provider | partner) & ! > 3 family & ! < 3 client_line & ! > 2 for_client', 'sentence', 'other', '{stated}', 0),
    ('m_attempt_busy', 'contact_attempt', 'busy', '^ (provider | partner) & (call_word | call | try_reach)', 'near', 'any', '{stated}', 0),
    ('m_attempt_busy_named', 'contact_attempt', 'busy', '< 12 (provider | partner)', 'sentence', 'any', '{stated}', 0),
    ('m_attempt_no_answer', 'contact_attempt', 'no_answer', '^ (provider | partner) & (call | call_word | try_reach) & ! < 4 door', 'near', 'any', '{stated}', 0),
    ('m_attempt_not_in', 'contact_attempt', 'not_in', '^ (provider | partner) & (call | call_word | try_reach | go_see) & ! < 14 email_act', 'near', 'any', '{stated,negated}', 0),
    ('m_attempt_no_callback', 'contact_attempt', 'no_callback', '^ (provider | partner) & (call | call_word | try_reach)', 'near', 'any', '{planned,stated}', 0),
    ('m_attempt_tried', 'contact_attempt', 'try_reach', '> 6 (provider | partner) & ! > 1 client & ! > 2 family', 'sentence', 'staff', '{attempted,negated}', 0);

-- E-mail
INSERT INTO carecoord.rule (name, activity, concept, condition, scope, actor, accepts, rank) VALUES
    ('m_email_next', 'email_contact', 'email_act', '> 2 (provider | partner)', 'sentence', 'staff', '{}', 0),
    ('m_email_other', 'email_contact', 'email_act', '> 12 (provider | partner) & ! > 2 client & ! > 2 colleague & ! > 2 family', 'sentence', 'staff', '{}', 0),
    ('m_email_him', 'email_contact', 'email_act', '^ (provider | partner) & ! > 2 client & ! > 2 colleague & ! > 2 family', 'near', 'staff', '{}', 0),
    ('m_email_sent_to', 'email_contact', 'm_put', '> 3 (provider | partner) & > 10 m_email_noun', 'sentence', 'staff', '{}', 0),
    ('m_email_sent', 'email_contact', 'm_put', '> 6 m_email_noun & ^ (provider | partner) & ! > 3 (client | colleague | family)', 'sentence', 'staff', '{}', 0),
    ('m_email_by', 'email_contact', 'tell', '> 14 by_email & (provider | partner) & ! > 2 client', 'sentence', 'staff', '{}', 0),
    ('m_email_by_deed', 'email_contact', 'deed', '> 10 by_email & ^ (provider | partner) & ! > 2 client', 'sentence', 'staff', '{}', 0),
    ('m_email_noun_to', 'email_contact', 'm_email_to', '> 5 (provider | partner) & ! < 3 (client | family) & ! > 1 (client | family)', 'sentence', 'staff', '{}', 0);

-- Reports and letters
INSERT INTO carecoord.rule (name, activity, concept, condition, scope, actor, accepts, rank) VALUES
    ('m_report_out', 'report_written', 'm_put', '! m_handed & ~ 8 m_report_out & (provider | partner | m_addressee | fax_word | m_mail_way) & ! m_self_paper & ! benefit_form & ! > 8 own_record & ! > 1 (client | him | family)', 'sentence', 'staff', '{}', 0),
    ('m_report_write_out', 'report_written', 'write', '~ 8 m_report_out & (provider | partner | m_addressee | fax_word | m_mail_way) & ! m_self_paper & ! benefit_form & ! > 8 own_record & ! > 1 (client | him | family)', 'sentence', 'staff', '{}', 0),
    ('m_report_send_out', 'report_written', 'send', '~ 8 m_report_out & (provider | partner | m_addressee | fax_word | m_mail_way) & ! m_self_paper & ! benefit_form & ! > 8 own_record & ! > 1 (client | him | family)', 'sentence', 'staff', '{}', 0),
    ('m_report_soft', 'report_written', 'm_put', '> 7 (m_report_soft | report) & (provider | partner | m_addressee | fax_word) & ! m_self_paper & ! benefit & ! > 7 own_record & ! > 3 (client | family | him)', 'sentence', 'staff', '{}', 0),
    ('m_report_write_soft', 'report_written', 'write', '> 7 (m_report_soft | report) & (provider | partner | m_addressee | fax_word) & ! m_self_paper & ! benefit & ! > 7 own_record & ! > 3 (client | family | him)', 'sentence', 'staff', '{}', 0),
    ('m_report_send_soft', 'report_written', 'send', '> 7 (m_report_soft | report) & (provider | partner | m_addressee | fax_word) & ! m_self_paper & ! benefit & ! > 7 own_record & ! > 3 (client | family | him)', 'sentence', 'staff', '{}', 0),
    ('m_report_soft_before', 'report_written', 'm_put', '! > 4 client & < 7 (m_report_soft | report) & (provider | partner | m_addressee | m_mail_way) & ! m_self_paper & ! benefit & ! < 7 own_record', 'sentence', 'staff', '{}', 0),
    ('m_report_write_soft_before', 'report_written', 'write', '! > 4 client & < 7 (m_report_soft | report) & (provider | partner | m_addressee | m_mail_way) & ! m_self_paper & ! benefit & ! < 7 own_record', 'sentence', 'staff', '{}', 0),
    ('m_report_send_soft_before', 'report_written', 'send', '! > 4 client & < 7 (m_report_soft | report) & (provider | partner | m_addressee | m_mail_way) & ! m_self_paper & ! benefit & ! < 7 own_record', 'sentence', 'staff', '{}', 0),
    ('m_report_to', 'report_written', 'm_put', '> 4 (provider | partner) & ! > 1 (client | him | family) & > 12 (report | m_report_soft) & ! benefit & ! m_self_paper', 'sentence', 'staff', '{}', 0),
    ('m_report_write_to', 'report_written', 'write', '> 4 (provider | partner) & ! > 1 (client | him | family) & > 12 (report | m_report_soft) & ! benefit & ! m_self_paper', 'sentence', 'staff', '{}', 0),
    ('m_report_send_to', 'report_written', 'send', '> 4 (provider | partner) & ! > 1 (client | him | family) & > 12 (report | m_report_soft) & ! benefit & ! m_self_paper', 'sentence', 'staff', '{}', 0),
    ('m_report_wrote_to', 'report_written', 'write', '> 3 (provider | partner) & > 14 (report | m_report_soft) & ! m_self_paper', 'sentence', 'staff', '{}', 0),
    ('m_report_fronted', 'report_written', 'm_put', '< 8 m_report_out & (provider | partner | m_addressee | m_mail_way | fax_word) & ! m_self_paper & ! > 4 client & ! benefit_form', 'sentence', 'other', '{}', 0),
    ('m_report_emailed', 'report_written', 'email_act', '~ 12 report & ! m_self_paper', 'sentence', 'staff', '{}', 0),
    ('m_report_ready', 'report_written', 'report_ready', '(provider | partner | fax_word | m_addressee)', 'sentence', 'staff', '{}', 0),
    ('m_report_handed', 'report_written', 'm_handed', '~ 6 (report | m_report_soft) & (provider | partner | m_addressee) & ! > 4 (client | him) & ! m_self_paper & ! benefit', 'sentence', 'staff', '{}', 0);

-- Partner systems
INSERT INTO carecoord.rule (name, activity, concept, condition, scope, actor, accepts, rank) VALUES
    ('m_entry', 'partner_data_entry', 'm_key_in', '> 14 partner_system & ! > 6 benefit', 'sentence', 'staff', '{}', 0),
    ('m_entry_before', 'partner_data_entry', 'm_key_in', '< 8 partner_system & ! < 8 ehr_system & ! > 6 ehr_system', 'sentence', 'staff', '{}', 0),
    ('m_entry_far', 'partner_data_entry', 'enter', '> 20 partner_system', 'sentence', 'staff', '{}', 0),
    ('m_entry_line', 'partner_data_entry', 'partner_system', '> 2 m_keyed_noun', 'clause', 'staff', '{}', 0),
    ('m_entry_same', 'partner_data_entry', 'enter', '^ partner & partner_system', 'sentence', 'staff', '{}', 0);

-- Following up on a service
INSERT INTO carecoord.rule (name, activity, concept, condition, scope, actor, accepts, rank) VALUES
    ('m_fu_called', 'referral_followup', 'call', '> 12 (provider | partner | resource) & > 20 (booked | m_ask_done) & ! no_reach & ! m_press & ! > 10 appointment', 'near', 'staff', '{}', 0),
    ('m_fu_called_said', 'referral_followup', 'call', '> 10 (provider | partner | resource | m_vendor) & > 24 m_says & > 30 (attended | m_went) & ! no_reach & m_ordered', 'near', 'staff', '{}', 0),
    ('m_fu_asked', 'referral_followup', 'check', '> 9 (provider | partner | resource) & (booked | attended | m_ask_done) & ! > 3 (client | him | m_him | with_client | for_client) & ! no_reach', 'near', 'staff', '{}', 0),
    ('m_fu_call_ask', 'referral_followup', 'call', '> 24 m_ask_done & ! no_reach & ! > 2 (client | family)', 'near', 'staff', '{}', 0),
    ('m_fu_call_see', 'referral_followup', 'call', '> 6 m_see_if & > 16 (booked | m_ordered | attended) & ! no_reach & ! > 2 (client | family)', 'sentence', 'staff', '{}', 0),
    ('m_fu_go_ask', 'referral_followup', 'go_see', '> 16 (m_ask_done | attended) & ! no_reach & ! > 2 client', 'near', 'staff', '{}', 0),
    ('m_fu_talk_ask', 'referral_followup', 'talk', '> 20 m_ask_done & > 6 (provider | partner | resource) & ! no_reach', 'near', 'staff', '{}', 0),
    ('m_fu_line', 'referral_followup', 'm_fu_line', '(m_ordered | booked | m_ask_done | attended) & (m_says | m_paper_in | attended) & (provider | partner | resource | m_vendor | health_service) & ! no_reach & ! > 3 (client | him | m_him | with_client | for_client)', 'near', 'staff', '{}', 0),
    ('m_fu_told', 'referral_followup', 'm_says', '> 10 (attended | m_went) & ^ (provider | partner | m_vendor) & ! < 3 (family | client) & (call | check | m_fu_line | go_see | m_ordered | booked | talk)', 'near', 'other', '{}', 0),
    ('m_fu_told_near', 'referral_followup', 'm_says', '> 12 (attended | m_went) & < 8 (provider | partner | m_vendor | resource) & ! < 2 (family | client) & (call | check | m_fu_line | go_see | m_ordered | booked)', 'near', 'other', '{}', 0),
    ('m_fu_says_any', 'referral_followup', 'm_says', '> 10 (attended | m_yes) & < 26 (call | go_see) & < 26 (provider | partner | resource | booked) & ! < 4 (client | family | third_person | staff_pronoun) & (m_see_if | booked | m_ordered | attended)', 'sentence', 'any', '{}', 0),
    ('m_fu_per', 'referral_followup', 'attended', '< 8 m_per & < 8 (provider | partner | titled | resource) & (call | check | m_ordered | booked)', 'near', 'any', '{stated,reported}', 0),
    ('m_fu_paper', 'referral_followup', 'm_paper_in', '~ 16 result_paper & ! m_self_paper', 'sentence', 'any', '{}', 0),
    ('m_fu_records', 'referral_followup', 'm_paper_in', '~ 8 service_result & (provider | partner | resource) & ! m_self_paper', 'sentence', 'staff', '{}', 0);

-- Pressing the client's case
INSERT INTO carecoord.rule (name, activity, concept, condition, scope, actor, accepts, rank) VALUES
    ('m_adv_pressed', 'advocacy', 'advocate', '(provider | partner)', 'near', 'staff', '{}', 0),
    ('m_adv_pressed_him', 'advocacy', 'advocate', '^ (provider | partner)', 'sentence', 'staff', '{}', 0),
    ('m_adv_appeal', 'advocacy', 'appeal_act', NULL, 'sentence', 'staff', '{}', 0),
    ('m_adv_appeal_passive', 'advocacy', 'm_appeal_passive', NULL, 'sentence', 'staff', '{}', 0),
    ('m_adv_exception', 'advocacy', 'deed', '> 12 strong_press', 'sentence', 'staff', '{}', 0),
    ('m_adv_ask', 'advocacy', 'm_press_say', '> 14 m_press & (provider | partner) & ! > 2 client', 'near', 'staff', '{}', 0),
    ('m_adv_check', 'advocacy', 'check', '> 10 (press_word | m_press) & (provider | partner) & ! > 2 client', 'near', 'staff', '{}', 0),
    ('m_adv_requested', 'advocacy', 'arrange', '> 5 press_word & (provider | partner)', 'near', 'staff', '{}', 0),
    ('m_adv_tell', 'advocacy', 'm_say_him', '> 16 (m_press | press_word) & ^ (provider | partner)', 'near', 'staff', '{}', 0),
    ('m_adv_ask_him', 'advocacy', 'tell', '> 1 m_him & > 16 (m_press | press_word) & ^ (provider | partner)', 'near', 'staff', '{}', 0),
    ('m_adv_tell_named', 'advocacy', 'tell', '> 16 m_press & > 3 (provider | partner)', 'sentence', 'staff', '{}', 0),
    ('m_adv_contest', 'advocacy', 'm_contest', '> 8 m_denial', 'sentence', 'staff', '{}', 0);

-- Told in the present tense, the verb joined to an earlier one
INSERT INTO carecoord.rule (name, activity, concept, condition, scope, actor, accepts, rank) VALUES
    ('m_now_partner_tell', 'partner_contact', 'tell', '< 6 staff_pronoun & ! < 1 purpose_word & > 3 partner & ! > 14 (by_email | report)', 'near', 'staff', '{base}', 0),
    ('m_now_partner_him', 'partner_contact', 'tell', '< 6 staff_pronoun & ! < 1 purpose_word & > 1 m_him & ^ partner & < 40 partner & ! < 8 client & ! > 3 (provider | partner | family)', 'near', 'staff', '{base}', 0),
    ('m_now_partner_say', 'partner_contact', 'm_say_him', '< 6 staff_pronoun & ! < 1 purpose_word & ^ partner & < 40 partner & ! < 8 client & ! > 3 (provider | partner | family)', 'near', 'staff', '{base}', 0),
    ('m_now_partner_talk', 'partner_contact', 'talk', '< 6 staff_pronoun & ! < 1 purpose_word & > 4 partner & ! > 2 (family | client)', 'near', 'staff', '{base}', 0),
    ('m_now_partner_call', 'partner_contact', 'call', '< 6 staff_pronoun & ! < 1 purpose_word & > 4 partner & ! no_reach', 'near', 'staff', '{base}', 0),
    ('m_now_provider_talk', 'provider_contact', 'talk', '< 6 staff_pronoun & ! < 1 purpose_word & > 4 provider & ! > 2 (family | client | partner)', 'near', 'staff', '{base}', 0),
    ('m_now_provider_tell', 'provider_contact', 'tell', '< 6 staff_pronoun & ! < 1 purpose_word & > 3 provider & ! > 14 by_email', 'near', 'staff', '{base}', 0),
    ('m_now_family_talk', 'family_support', 'talk', '< 6 staff_pronoun & ! < 1 purpose_word & > 3 family & ! > 2 (client | partner | provider)', 'near', 'staff', '{base}', 0),
    ('m_now_family_call', 'family_support', 'call', '< 6 staff_pronoun & ! < 1 purpose_word & > 4 family & ! no_reach', 'near', 'staff', '{base}', 0),
    ('m_now_adv_tell', 'advocacy', 'm_say_him', '< 6 staff_pronoun & ! < 1 purpose_word & > 16 (m_press | press_word) & ^ (provider | partner)', 'near', 'staff', '{base}', 0),
    ('m_now_adv_ask', 'advocacy', 'tell', '< 6 staff_pronoun & ! < 1 purpose_word & > 1 m_him & > 16 (m_press | press_word) & ^ (provider | partner)', 'near', 'staff', '{base}', 0),
    ('m_now_adv', 'advocacy', 'advocate', '< 6 staff_pronoun & ! < 1 purpose_word & (provider | partner)', 'near', 'staff', '{base}', 0),
    ('m_now_email', 'email_contact', 'email_act', '< 6 staff_pronoun & ! < 1 purpose_word & > 8 (provider | partner)', 'near', 'staff', '{base}', 0),
    ('m_now_entry', 'partner_data_entry', 'm_key_in', '< 6 staff_pronoun & ! < 1 purpose_word & > 12 partner_system', 'near', 'staff', '{base}', 0);
