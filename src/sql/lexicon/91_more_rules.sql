-- Speaking with somebody
INSERT INTO carecoord.rule (name, activity, concept, condition, scope, actor, accepts, rank) VALUES
    ('p_provider_got', 'provider_contact', 'p_got', '> 2 provider & < 16 (call | call_word) & ! no_reach & ! > 6 (appointment | m_clinical_desk | voicemail_left | health_service)', 'sentence', 'staff', '{}', 0),
    ('p_partner_got', 'partner_contact', 'p_got', '> 2 partner & < 16 (call | call_word) & ! no_reach & ! > 6 (appointment | voicemail_left)', 'sentence', 'staff', '{}', 0),
    ('p_provider_head', 'provider_contact', 'p_phone_head', '> 6 provider & ! < 16 (client | third_person | deed | call | talk | him | family | staff) & ! (no_reach | p_busy | busy | voicemail_left | not_in | no_answer) & > 20 (about_word | m_says)', 'near', 'staff', '{}', 0),
    ('p_family_by_phone', 'family_support', 'm_on_phone', '< 3 family & ! no_reach & ! > 4 (client | family)', 'sentence', 'other', '{}', 0),
    ('p_attempt_busy', 'contact_attempt', 'busy', '< 20 (call | call_word | talk_plain) & ! < 20 (call_client | call_family | client_line | family) & ! > 8 (talk | talk_it_over)', 'sentence', 'any', '{stated}', 0),
    ('p_attempt_sound', 'contact_attempt', 'p_busy', '< 24 (call | call_word | try_reach) & ^ (provider | partner) & ! < 20 (call_client | call_family | client_line) & ! > 12 (talk | talk_it_over)', 'near', 'any', '{stated}', 0),
    ('p_attempt_line', 'contact_attempt', 'p_busy', '< 14 (provider | partner) & ! call_client & ! family', 'sentence', 'any', '{}', 0),
    ('p_email_message', 'email_contact', 'p_message', '> 6 (provider | partner) & > 10 by_email & ! > 2 (client | family | colleague)', 'sentence', 'staff', '{}', 0),
    ('p_email_head_tell', 'email_contact', 'tell', '> 4 (provider | partner) & p_email_head', 'near', 'staff', '{}', 1),
    ('p_report_page', 'report_written', 'm_handed', '> 6 (m_addressee | partner | provider) & < 14 (m_report_soft | m_report_out | report) & < 16 m_put & ! m_self_paper & ! > 2 (client | him)', 'sentence', 'staff', '{}', 0);

-- Pressing
INSERT INTO carecoord.rule (name, activity, concept, condition, scope, actor, accepts, rank) VALUES
    ('p_adv_say', 'advocacy', 'm_press_say', '> 14 p_ask_more & ^ (provider | partner) & ! > 2 (client | family)', 'near', 'staff', '{}', 0),
    ('p_adv_tell', 'advocacy', 'm_say_him', '> 14 p_ask_more & ^ (provider | partner)', 'near', 'staff', '{}', 0),
    ('p_adv_tell_named', 'advocacy', 'tell', '> 4 (provider | partner) & > 18 p_ask_more', 'sentence', 'staff', '{}', 0),
    ('p_adv_pressed', 'advocacy', 'p_pressed', '< 30 staff & ^ (provider | partner) & > 16 (p_ask_more | m_press)', 'near', 'any', '{}', 0);

-- Courts and public bodies
INSERT INTO carecoord.rule (name, activity, concept, condition, scope, actor, accepts, rank) VALUES
    ('p_social_due', 'social_coordination', 'l_agree', '< 14 partner & > 12 (l_terms | p_their_terms) & ! < 8 (plan_word | client) & ! > 8 (health_service | level_of_care)', 'sentence', 'staff', '{planned}', 0),
    ('p_social_joint', 'social_coordination', 'l_agree', '< 3 p_joint & ^ partner & > 10 (l_terms | p_their_terms)', 'near', 'any', '{}', 0),
    ('p_social_team', 'social_coordination', 'l_agree', '> 4 p_their_terms & < 14 partner', 'near', 'staff', '{}', 0),
    ('p_social_with', 'social_coordination', 'l_agree', '> 3 partner & > 16 (l_terms | p_their_terms) & ! > 6 (health_service | level_of_care)', 'sentence', 'staff', '{}', 0);

-- Search, waiting, no-show
INSERT INTO carecoord.rule (name, activity, concept, condition, scope, actor, accepts, rank) VALUES
    ('p_search_streets', 'awol_search', 'p_drove', '> 8 p_streets & > 26 p_not_found & (p_gone | n_left | awol_word) & ! > 3 (client | him) & ! > 8 n_together', 'near', 'staff', '{attempted}', 0),
    ('p_noshow_stood', 'no_show_wait', 'p_stood', '(p_nowhere | n_absent) & > 10 p_meet_spot & (p_wait_time | n_time_word) & ! p_gone & ! < 2 client', 'near', 'staff', '{}', 0),
    ('p_noshow_line', 'no_show_wait', 'p_wait_time', '> 6 p_meet_spot & > 12 (p_nowhere | n_absent) & ! p_gone', 'sentence', 'any', '{}', 0),
    ('p_wait_seen', 'waiting', 'p_stood', '> 12 p_wait_spot & > 26 p_inside & ! (p_nowhere | n_absent | no_show) & ! < 2 (client | family)', 'near', 'staff', '{}', 0),
    ('p_wait_time_seen', 'waiting', 'p_wait_time', '> 5 p_wait_spot & > 14 p_inside & ! (p_nowhere | n_absent | no_show) & ! < 8 (n_wait_sure | n_wait_weak | family)', 'sentence', 'any', '{}', 0),
    ('p_wait_seen_before', 'waiting', 'p_stood', '> 4 p_wait_spot & < 14 p_inside & ! (p_nowhere | n_absent | no_show) & ! < 2 client', 'sentence', 'staff', '{}', 0);

-- Handing over
INSERT INTO carecoord.rule (name, activity, concept, condition, scope, actor, accepts, rank) VALUES
    ('p_handoff_left', 'warm_handoff', 'p_left_with', '(p_three | p_live | l_bring) & ! > 4 family & ! partner_system & ! > 3 (colleague)', 'near', 'staff', '{}', 0),
    ('p_handoff_live', 'warm_handoff', 'p_live', '(p_theirs | p_three) & ~ 20 l_receiver & (client | him) & ! > 8 warm_paper', 'near', 'any', '{}', 0);

-- Appointments and places
INSERT INTO carecoord.rule (name, activity, concept, condition, scope, actor, accepts, rank) VALUES
    ('p_health_made', 'health_coordination', 'p_made_for', '< 10 (appointment | health_service) & < 10 (provider | health_service) & ! < 12 (level_of_care | housing_place | p_our_booking) & ! > 8 (by_word | client_line)', 'sentence', 'any', '{}', 0),
    ('p_health_place', 'health_coordination', 'p_obtain', '> 8 p_place & > 14 provider & ! > 14 (level_of_care | housing_place | resource | partner)', 'sentence', 'staff', '{}', 0),
    ('p_health_gave', 'health_coordination', 'm_approach', '> 4 p_place & < 6 provider', 'sentence', 'other', '{}', 1),
    ('p_health_gave_slot', 'health_coordination', 'p_gave_us', '(provider | health_service) & ! (level_of_care | housing_place | housing_bed)', 'sentence', 'other', '{}', 0),
    ('p_housing_find', 'housing_link', 'find', '> 6 p_bed_word & > 14 housing_place & ! level_of_care', 'sentence', 'staff', '{}', 0),
    ('p_housing_obtain', 'housing_link', 'p_obtain', '> 6 p_bed_word & > 14 housing_place & ! level_of_care', 'sentence', 'staff', '{}', 0),
    ('p_housing_name', 'housing_link', 'p_name_down', 'housing_place & p_bed_word & ! level_of_care & ! resource', 'sentence', 'staff', '{}', 0),
    ('p_resource_name', 'resource_link', 'p_name_down', '> 10 (resource | p_course) & ! housing_place & ! level_of_care', 'sentence', 'staff', '{}', 0),
    ('p_resource_wrote', 'resource_link', 'm_put', 'p_course & p_took_on', 'sentence', 'staff', '{}', 0),
    ('p_loc_packet', 'loc_transition', 'p_packet_sent', '(level_of_care | program_bed | discharge) & ! benefit & ! housing_place & ! ehr_system & ! medical_necessity', 'sentence', 'any', '{}', 0);

-- Following up
INSERT INTO carecoord.rule (name, activity, concept, condition, scope, actor, accepts, rank) VALUES
    ('p_fu_said', 'referral_followup', 'p_said_so', '> 10 p_had_it & > 16 p_our_booking & ! < 4 (client | third_person | family) & (provider | partner | resource | m_vendor | p_rx_desk | call)', 'near', 'other', '{}', 0),
    ('p_fu_said_self', 'referral_followup', 'p_said_so', '> 10 p_had_it & > 16 p_our_booking & < 14 (call | talk)', 'sentence', 'any', '{}', 0),
    ('p_fu_result', 'referral_followup', 'p_in_hand', '~ 6 result_paper & (p_our_booking | health_service | m_ordered) & ! m_self_paper & ! < 3 (client | family)', 'sentence', 'any', '{}', 0),
    ('p_fu_recs', 'referral_followup', 'p_in_hand', '< 3 result_paper & ! m_self_paper', 'sentence', 'any', '{}', 0);

-- Benefits
INSERT INTO carecoord.rule (name, activity, concept, condition, scope, actor, accepts, rank) VALUES
    ('p_transfer_cause', 'benefits_transfer', 'p_cause', '> 14 county_name & > 16 (p_county_step | p_county_noun) & medi_cal & ! housing_thing', 'near', 'staff', '{}', 0),
    ('p_apply_had', 'benefits_apply', 'p_had_apply', '(benefit | medi_cal)', 'near', 'staff', '{}', 0);

-- Other
INSERT INTO carecoord.rule (name, activity, concept, condition, scope, actor, accepts, rank) VALUES
    ('p_session_line', 'direct_service', 'p_session_word', '> 4 minutes_unit & > 14 p_therapy & ! n_session_else', 'sentence', 'staff', '{}', 0),
    ('p_session_saw', 'direct_service', 'p_saw', '~ 8 (minutes_unit | hours_unit | n_time_word) & > 16 p_therapy & ! > 3 (family | partner | provider) & ! n_session_else', 'sentence', 'staff', '{}', 0),
    ('p_teach_use', 'client_education', 'n_teach', '> 6 (p_how | n_how) & > 26 (p_use | n_use) & ! > 1 (partner | provider | family) & ! n_crisis_plan & ! > 4 l_bring_to_visit & ! < 4 (family | partner)', 'sentence', 'staff', '{}', 0),
    ('p_needs_told', 'needs_assessment', 'n_strength', '< 34 n_area_money & < 34 n_area_people & < 34 n_area_health & (n_to_plan | n_inquire | p_to_plan) & ! > 16 (by_word | n_by_other)', 'near', 'any', '{}', 0),
    ('p_plan_was_held', 'plan_development', 'p_plan_held', '< 8 n_plan_meet & ! < 8 n_plan_else', 'sentence', 'any', '{}', 0),
    ('p_plan_struck', 'plan_development', 'p_plan_part', '> 6 p_plan_word & ! > 8 n_plan_else', 'clause', 'staff', '{}', 0),
    ('p_crisis_team', 'crisis_planning', 'p_called_in', '> 5 n_crisis_team & > 8 p_come_to_him', 'sentence', 'staff', '{}', 0),
    ('p_ehr_into', 'ehr_data_entry', 'n_ehr_name', '< 2 p_into_ehr & < 8 n_ehr_item & ! < 14 (other_speaks)', 'sentence', 'any', '{}', 0),
    ('p_ehr_work', 'ehr_data_entry', 'p_ehr_line', '> 6 n_ehr_item & ~ 12 minutes_unit & ! < 8 (client | partner_system | n_record)', 'sentence', 'any', '{}', 0),
    ('p_record_agree', 'documentation', 'p_made_agree', '> 8 p_own_sheet & ! > 8 (ehr_system | partner_system)', 'sentence', 'staff', '{}', 0);

-- More frames
INSERT INTO carecoord.rule (name, activity, concept, condition, scope, actor, accepts, rank) VALUES
    ('p_fu_desk', 'referral_followup', 'p_said_so', '< 3 p_desk & > 10 (p_had_it | attended) & > 18 p_our_booking', 'sentence', 'any', '{}', 0),
    ('p_fu_desk_call', 'referral_followup', 'p_said_so', '< 3 p_desk & > 8 (p_had_it | attended) & < 16 (call | talk | go_see) & ! no_reach', 'near', 'any', '{}', 0),
    ('p_auth_hat', 'authorization_decision', 'n_decide', '< 18 p_um_hat', 'sentence', 'any', '{refused}', 0),
    ('p_benefit_sent', 'benefits_apply', 'send', '< 10 benefit & < 8 with_client & ! county_move & ! ehr_system & ! housing_thing', 'sentence', 'staff', '{}', 0),
    ('p_monitor_asked', 'service_monitoring', 'p_check', '> 12 p_service & > 20 (p_going | n_going) & ! > 3 (family | colleague)', 'sentence', 'staff', '{requested}', 0),
    ('p_tool_took', 'housing_assessment', 'housing_tool', '> 3 p_took_time & > 14 (me | staff) & ! partner_system', 'sentence', 'any', '{}', 0);

INSERT INTO carecoord.rule (name, activity, concept, condition, scope, actor, accepts, rank) VALUES
    ('p_fu_confirmed', 'referral_followup', 'p_check', '! > 3 (client | him) & ! ~ 3 with_client & > 6 (provider | partner | resource | p_desk) & > 18 (attended | p_had_it) & > 26 p_our_booking', 'sentence', 'staff', '{}', 0),
    ('p_health_given', 'health_coordination', 'call', '> 6 provider & > 12 p_given_day & ! level_of_care & ! no_reach', 'near', 'staff', '{}', 0),
    ('p_partner_agreed', 'partner_contact', 'l_agree', '> 3 partner & m_on_phone', 'sentence', 'staff', '{}', 0),
    ('p_provider_agreed', 'provider_contact', 'l_agree', '> 3 provider & m_on_phone', 'sentence', 'staff', '{}', 0),
    ('p_ride_saw_to', 'resource_link', 'p_saw_to', '> 5 ride_thing & ! > 12 family', 'sentence', 'staff', '{}', 0),
    ('p_loc_ref_intake', 'loc_transition', 'refer', '> 14 p_intake & ! (housing_thing | resource | provider | health_service | benefit)', 'sentence', 'staff', '{}', 0),
    ('p_crisis_sp', 'crisis_planning', 'p_sp', '(n_what_if | n_danger | n_crisis_team)', 'near', 'staff', '{}', 0);

INSERT INTO carecoord.rule (name, activity, concept, condition, scope, actor, accepts, rank) VALUES
    ('p_partner_gave_time', 'partner_contact', 'p_gave_time', '< 14 partner & ! < 6 (family | client)', 'sentence', 'other', '{}', 0),
    ('p_provider_gave_time', 'provider_contact', 'p_gave_time', '< 14 provider & ! < 6 (family | client)', 'sentence', 'other', '{}', 0),
    ('p_loc_made', 'loc_transition', 'p_made_for', '< 12 level_of_care & < 14 (p_place | program_bed | p_intake | l_opening) & ! > 8 (by_word | client_line)', 'sentence', 'any', '{}', 0),
    ('p_housing_made', 'housing_link', 'p_made_for', '< 12 housing_place & < 14 (p_place | p_bed_word) & ! level_of_care & ! > 8 (by_word | client_line)', 'sentence', 'any', '{}', 0),
    ('p_resource_made', 'resource_link', 'p_made_for', '< 10 (resource | ride_thing | p_course) & ! (level_of_care | housing_place | by_word)', 'clause', 'any', '{}', 0),
    ('p_group_line', 'direct_service', 'n_group', '~ 4 minutes_unit & > 8 p_heads & ! < 10 (client | family | third_person | colleague) & ! n_session_else', 'sentence', 'any', '{}', 0);

INSERT INTO carecoord.rule (name, activity, concept, condition, scope, actor, accepts, rank) VALUES
    ('p_needs_interview', 'needs_assessment', 'n_needs_tool', '> 4 with_client & ! < 6 (client | family | housing_tool)', 'sentence', 'any', '{}', 0),
    ('p_transfer_called', 'benefits_transfer', 'call', '> 6 (l_county_from | county_name) & > 16 (p_county_step | p_county_noun) & medi_cal', 'near', 'staff', '{}', 0),
    ('p_family_letter', 'family_support', 'm_put', '> 10 p_letter & > 14 family & ! (partner | provider) & ! > 2 (family | report)', 'sentence', 'staff', '{}', 0),
    ('p_partner_face', 'partner_contact', 'tell', '> 1 m_him & > 6 p_face & ^ partner', 'near', 'staff', '{}', 0),
    ('p_provider_face', 'provider_contact', 'tell', '> 1 m_him & > 6 p_face & ^ provider', 'near', 'staff', '{}', 0),
    ('p_record_order', 'documentation', 'p_made_agree', '> 6 p_own_files & > 12 p_in_order & ! > 12 (ehr_system | partner_system)', 'sentence', 'staff', '{}', 0);

INSERT INTO carecoord.rule (name, activity, concept, condition, scope, actor, accepts, rank) VALUES
    ('p_family_three', 'family_support', 'm_on_phone', '< 10 family & < 5 me & ! no_reach', 'sentence', 'any', '{}', 0),
    ('p_partner_three', 'partner_contact', 'm_on_phone', '< 10 partner & < 5 me & ! no_reach', 'sentence', 'any', '{}', 0),
    ('p_provider_three', 'provider_contact', 'm_on_phone', '< 10 provider & < 5 me & ! no_reach', 'sentence', 'any', '{}', 0),
    ('p_moved_goods', 'move_residence', 'p_moved_goods', '(n_new_home | housing_place) & ! n_search_room', 'sentence', 'staff', '{}', 0),
    ('p_noshow_end', 'no_show_wait', 'p_nowhere', '< 16 p_meet_spot & < 12 p_wait_time & ! p_gone & ! family', 'sentence', 'any', '{}', 0);

INSERT INTO carecoord.rule (name, activity, concept, condition, scope, actor, accepts, rank) VALUES
    ('p_family_had', 'family_support', 'm_on_phone', '< 4 family & < 10 p_got & ! no_reach & ! < 12 call_client', 'sentence', 'staff', '{}', 0),
    ('p_resource_wic', 'resource_link', 'refer', '~ 4 p_wic', 'sentence', 'staff', '{}', 0),
    ('p_report_delivered', 'report_written', 'm_report_out', '> 10 p_delivered & ! m_self_paper & ! < 6 (client | him)', 'sentence', 'any', '{}', 0),
    ('p_benefit_call', 'benefits_apply', 'call', '< 6 benefit & > 5 with_client & ! county_move & ! no_reach', 'sentence', 'staff', '{}', 0),
    ('p_family_session', 'family_support', 'p_family_session', '< 8 family & > 8 me', 'sentence', 'any', '{}', 0),
    ('p_email_answered', 'email_contact', 'p_message', '< 18 by_email & ^ (provider | partner) & ! > 2 (client | family) & ! (call | talk)', 'near', 'staff', '{}', 0);

-- Meeting the client together with somebody else
INSERT INTO carecoord.rule (name, activity, concept, condition) VALUES
    ('p_both_partner', 'partner_contact', 'p_met_both', '> 4 partner'),
    ('p_both_provider', 'provider_contact', 'p_met_both', '> 4 provider'),
    ('p_both_family', 'family_support', 'p_met_both', '> 4 family');
