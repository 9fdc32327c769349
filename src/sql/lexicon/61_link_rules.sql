-- Benefits
INSERT INTO carecoord.rule (name, activity, concept, condition, scope, actor, accepts, rank) VALUES
    ('l_ba_done', 'benefits_apply', 'l_done', '< 6 benefit & (application_word | benefit_form) & ! county_move & ! ehr_system & ! > 1 by_word', 'clause', 'staff', '{}', 0),
    ('l_ba_enroll_done', 'benefits_apply', 'enroll', '< 4 benefit & ! county_move', 'clause', 'staff', '{}', 0),
    ('l_ba_client', 'benefits_apply', 'apply', 'benefit & l_my_help', 'sentence', 'client', '{}', 0),
    ('l_ba_client_fill', 'benefits_apply', 'fill', 'benefit & l_my_help', 'sentence', 'client', '{}', 0),
    ('l_ba_client_send', 'benefits_apply', 'send', 'benefit & l_my_help', 'sentence', 'client', '{}', 0),
    ('l_ba_proof', 'benefits_apply', 'send', '~ 10 l_benefit_proof & benefit & ! county_move & ! > 8 ehr_system', 'sentence', 'staff', '{}', 0),
    ('l_ba_app_near', 'benefits_apply', 'fill', '> 4 application_word & benefit & ! county_move & ! housing_thing & ! ehr_system & ! resource', 'near', 'staff', '{}', 0),
    ('l_ba_send_near', 'benefits_apply', 'send', '> 4 benefit_form & benefit & ! county_move & ! ehr_system', 'near', 'staff', '{}', 0);

-- Medi-Cal between counties
INSERT INTO carecoord.rule (name, activity, concept, condition, scope, actor, accepts, rank) VALUES
    ('l_bt_transfer', 'benefits_transfer', 'transfer', '(medi_cal | l_case) & (county_name | county_move | l_county_from) & (medi_cal | l_mc_move)', 'near', 'staff', '{}', 1),
    ('l_bt_change', 'benefits_transfer', 'change', '~ 10 (county_move | l_county_from) & (medi_cal | l_mc_move)', 'near', 'staff', '{}', 1),
    ('l_bt_change_name', 'benefits_transfer', 'change', '> 8 county_name & (medi_cal | l_mc_move)', 'near', 'staff', '{}', 1),
    ('l_bt_done', 'benefits_transfer', 'l_done', '< 12 county_move & (medi_cal | l_mc_move) & ! > 1 by_word', 'sentence', 'staff', '{}', 1),
    ('l_bt_fill', 'benefits_transfer', 'fill', '~ 8 county_move & (medi_cal | l_mc_move)', 'near', 'staff', '{}', 1),
    ('l_bt_send', 'benefits_transfer', 'send', '~ 8 county_move & (medi_cal | l_mc_move)', 'near', 'staff', '{}', 1),
    ('l_bt_apply', 'benefits_transfer', 'apply', '~ 8 county_move & (medi_cal | l_mc_move)', 'near', 'staff', '{}', 1),
    ('l_bt_arrange', 'benefits_transfer', 'arrange', '~ 10 (county_move | l_county_from) & (medi_cal | l_mc_move)', 'near', 'staff', '{}', 1),
    ('l_bt_release', 'benefits_transfer', 'l_county_go', '(county_name | l_county_from | county_move) & (medi_cal | l_mc_move)', 'near', 'any', '{}', 1),
    ('l_bt_sent', 'benefits_transfer', 'send', '> 4 l_case & (county_name | l_county_from) & (medi_cal | l_mc_move)', 'near', 'staff', '{}', 1);

-- Housing
INSERT INTO carecoord.rule (name, activity, concept, condition, scope, actor, accepts, rank) VALUES
    ('l_hl_done', 'housing_link', 'l_done', '< 8 housing_thing & (application_word | l_referral | housing_bed | l_opening | housing_voucher) & ! housing_tool & ! level_of_care & ! resource & ! > 1 by_word', 'clause', 'staff', '{}', 0),
    ('l_hl_apply_form', 'housing_link', 'send', '> 12 (housing_thing | housing_voucher) & (application_word | l_referral | housing_voucher) & ! > 8 ehr_system & ! partner_system & ! > 8 report', 'sentence', 'staff', '{}', 0),
    ('l_hl_form_done', 'housing_link', 'fill', '< 8 housing_thing & application_word & ! housing_tool & ! benefit', 'clause', 'staff', '{}', 0),
    ('l_hl_tonight', 'housing_link', 'arrange', '> 4 l_bed_tonight & ! level_of_care & ! > 12 provider', 'near', 'staff', '{}', 0),
    ('l_hl_tonight_in', 'housing_link', 'enroll', '> 4 l_bed_tonight & ! level_of_care & ! > 12 provider', 'near', 'staff', '{}', 0),
    ('l_hl_enroll_far', 'housing_link', 'enroll', '> 10 housing_thing & (housing_bed | housing_voucher) & ! > 6 (level_of_care | provider | resource)', 'sentence', 'staff', '{}', 0),
    ('l_hl_enroll_before', 'housing_link', 'enroll', '< 10 housing_place & (housing_bed | locate) & ! > 6 (level_of_care | provider | resource)', 'sentence', 'staff', '{}', 0),
    ('l_hl_arrange_far', 'housing_link', 'arrange', '> 9 housing_place & (housing_bed | housing_voucher) & ! > 6 (level_of_care | provider | resource)', 'sentence', 'staff', '{}', 0);

-- Housing tools
INSERT INTO carecoord.rule (name, activity, concept, condition, scope, actor, accepts, rank) VALUES
    ('l_ha_fill', 'housing_assessment', 'l_tool_do', '> 12 housing_tool & ! > 8 partner_system & ! < 3 client', 'sentence', 'staff', '{}', 0),
    ('l_ha_help', 'housing_assessment', 'help', '> 10 housing_tool & ! > 8 partner_system', 'sentence', 'staff', '{}', 0);

-- Community resources
INSERT INTO carecoord.rule (name, activity, concept, condition, scope, actor, accepts, rank) VALUES
    ('l_rl_goods', 'resource_link', 'hand_over', '> 6 l_goods', 'sentence', 'staff', '{}', 0),
    ('l_rl_done', 'resource_link', 'l_done', '< 7 resource & (l_referral | application_word | ride_thing | l_goods | appointment | l_opening) & ! housing_thing & ! benefit & ! > 1 by_word', 'clause', 'staff', '{}', 0),
    ('l_rl_goods_done', 'resource_link', 'l_done', '< 3 (l_goods | ride_thing | travel_means) & ! > 1 by_word', 'clause', 'staff', '{}', 0),
    ('l_rl_refer_for', 'resource_link', 'refer', '> 12 l_job & ! > 12 (provider | health_service | level_of_care | housing_thing | benefit)', 'clause', 'staff', '{}', 0),
    ('l_rl_arrange_at', 'resource_link', 'arrange', '> 8 resource & ! > 8 (provider | health_service | level_of_care | housing_thing) & (appointment | ride_thing | travel_means)', 'sentence', 'staff', '{}', 0);

-- Levels of care
INSERT INTO carecoord.rule (name, activity, concept, condition, scope, actor, accepts, rank) VALUES
    ('l_lt_done', 'loc_transition', 'l_done', '< 8 (level_of_care | discharge_plan) & (l_referral | program_bed | program_packet | discharge | discharge_plan | l_opening) & ! housing_tool & ! ehr_system & ! medical_necessity & ! > 1 by_word', 'clause', 'staff', '{}', 0),
    ('l_lt_packet_done', 'loc_transition', 'l_done', '< 9 program_packet & (level_of_care | program_bed) & ! benefit & ! application_word & ! ehr_system & ! medical_necessity & ! > 1 by_word', 'sentence', 'staff', '{}', 0),
    ('l_lt_call_open', 'loc_transition', 'l_reach', '> 5 level_of_care & > 16 l_opening & ! no_reach & ! medical_necessity', 'sentence', 'staff', '{}', 0),
    ('l_lt_bed_records', 'loc_transition', 'arrange', '> 4 program_bed & (program_packet | client_record) & ! housing_place & ! provider & ! medical_necessity & ! indicated', 'sentence', 'staff', '{}', 0),
    ('l_lt_locate_then', 'loc_transition', 'locate', '(level_of_care | bed_tool) & l_opening & ! housing_place & ! medical_necessity & ! indicated', 'sentence', 'staff', '{}', 0),
    ('l_lt_plan_with', 'loc_transition', 'talk', '> 10 discharge_plan & > 6 (provider | client | him | level_of_care)', 'sentence', 'staff', '{}', 0),
    ('l_lt_plan_help', 'loc_transition', 'help', '> 10 (discharge_plan | level_of_care) & ! > 10 (benefit | housing_tool)', 'sentence', 'staff', '{}', 0),
    ('l_lt_plan_agree', 'loc_transition', 'l_agree', '~ 10 (discharge_plan | discharge) & ! medical_necessity', 'sentence', 'staff', '{}', 0),
    ('l_lt_agree_loc', 'loc_transition', 'l_agree', '> 12 level_of_care & (provider | partner | program_bed)', 'sentence', 'staff', '{}', 0),
    ('l_lt_fill_plan', 'loc_transition', 'fill', '~ 5 discharge_plan', 'sentence', 'staff', '{}', 0);

-- Handing over
INSERT INTO carecoord.rule (name, activity, concept, condition, scope, actor, accepts, rank) VALUES
    ('l_wh_bring', 'warm_handoff', 'l_bring', '> 10 l_receiver & (l_introduce | l_take_over | l_stay | l_joint_call) & ! > 8 warm_paper & ! > 3 l_not_receiver', 'near', 'staff', '{}', 0),
    ('l_wh_introduce', 'warm_handoff', 'l_introduce', '~ 12 l_receiver & ~ 8 (client | him | with_client | titled | l_joint_call) & ! > 8 warm_paper & ! > 3 l_not_receiver', 'sentence', 'staff', '{}', 0),
    ('l_wh_introduce_named', 'warm_handoff', 'l_introduce', '> 8 (titled | new_person | level_of_care) & (l_take_over | l_stay | l_joint_call | l_in_person) & ! > 8 warm_paper', 'near', 'staff', '{}', 0),
    ('l_wh_call', 'warm_handoff', 'l_joint_call', '~ 10 (client | him | with_client | for_client) & ~ 12 l_receiver & ! warm_paper & ! discharge_plan', 'sentence', 'staff', '{}', 0),
    ('l_wh_stay', 'warm_handoff', 'l_stay', 'l_take_over & (l_receiver | l_bring)', 'near', 'staff', '{}', 0);

-- Health care
INSERT INTO carecoord.rule (name, activity, concept, condition, scope, actor, accepts, rank) VALUES
    ('l_hc_done', 'health_coordination', 'l_sched', '< 4 health_service & ! > 3 by_word & ! housing_thing & ! level_of_care & ! medical_necessity & ! report & ! ehr_system & ! benefit', 'clause', 'staff', '{}', 0),
    ('l_hc_ref_done', 'health_coordination', 'l_done', '> 6 provider & < 4 l_referral & ! > 1 by_word', 'clause', 'staff', '{}', 0),
    ('l_hc_book_with', 'health_coordination', 'l_book', '> 8 (provider | health_service) & ! > 8 (level_of_care | housing_thing | resource | partner)', 'clause', 'staff', '{}', 0),
    ('l_hc_agree', 'health_coordination', 'l_agree', '^ provider & > 16 l_care_step & ! medical_necessity & ! < 8 crisis_act & ! > 8 (report | discharge_plan | level_of_care) & ! partner', 'sentence', 'staff', '{}', 0),
    ('l_hc_agree_next', 'health_coordination', 'l_agree', '~ 5 provider & ! l_return & > 12 l_care_step & ! > 8 (report | discharge_plan | level_of_care)', 'sentence', 'staff', '{}', 0),
    ('l_hc_prep', 'health_coordination', 'l_prepare', '~ 14 (health_service | appointment) & l_bring_to_visit & (health_service | provider)', 'sentence', 'staff', '{}', 0),
    ('l_hc_appt_reason', 'health_coordination', 'arrange_visit', 'provider & ! (level_of_care | housing_thing | resource | partner)', 'near', 'staff', '{}', 0);

-- Social services
INSERT INTO carecoord.rule (name, activity, concept, condition, scope, actor, accepts, rank) VALUES
    ('l_sc_agree', 'social_coordination', 'l_agree', '~ 12 partner & l_terms & ! (hand_off | l_introduce | advocate | email_word) & ! housing_tool & ! > 2 ride_thing & ! > 6 (health_service | level_of_care) & ! > 8 (partner_system | ehr_system)', 'sentence', 'staff', '{}', 0),
    ('l_sc_agree_of', 'social_coordination', 'l_agree', '^ partner & (talk | call | discuss_with | other_speaks) & > 12 l_terms & ! provider & ! (hand_off | l_introduce) & ! > 6 (health_service | ride_thing | level_of_care)', 'near', 'staff', '{}', 0),
    ('l_sc_other_agrees', 'social_coordination', 'l_agree', '< 6 partner & > 3 (me | staff) & l_terms', 'sentence', 'other', '{}', 0);

-- Papers and bookings named before their participle
INSERT INTO carecoord.rule (name, activity, concept, condition, scope, actor, accepts, rank) VALUES
    ('l_ba_app', 'benefits_apply', 'l_app_done', '~ 6 benefit & ! county_move & ! ehr_system & ! > 8 housing_thing & ! > 3 by_word & ! < 4 self', 'clause', 'any', '{}', 0),
    ('l_bt_app', 'benefits_transfer', 'l_app_done', '~ 8 county_move & (medi_cal | l_mc_move) & ! > 3 by_word & ! < 4 self', 'near', 'any', '{}', 1),
    ('l_hl_app', 'housing_link', 'l_app_done', '~ 8 housing_thing & ! housing_tool & ! level_of_care & ! benefit & ! > 3 by_word & ! < 4 self', 'clause', 'any', '{}', 0),
    ('l_hl_ref', 'housing_link', 'l_ref_done', '~ 8 housing_thing & ! > 8 (level_of_care | resource | provider) & ! > 3 by_word & ! < 4 self', 'clause', 'any', '{}', 0),
    ('l_hl_appt', 'housing_link', 'l_appt_done', '~ 8 housing_thing & ! housing_tool & ! level_of_care & ! provider & ! > 3 by_word & ! < 4 self', 'clause', 'any', '{}', 0),
    ('l_ha_app', 'housing_assessment', 'l_app_done', '< 4 housing_tool & ! > 8 partner_system & ! > 3 by_word & ! < 4 self', 'clause', 'any', '{}', 0),
    ('l_rl_app', 'resource_link', 'l_app_done', '~ 6 resource & ! housing_thing & ! benefit & ! level_of_care & ! > 3 by_word & ! < 4 self', 'clause', 'any', '{}', 0),
    ('l_rl_ref', 'resource_link', 'l_ref_done', '~ 9 (resource | l_job) & ! ~ 9 (housing_thing | level_of_care | provider | health_service) & ! > 3 by_word & ! < 4 self', 'clause', 'any', '{}', 0),
    ('l_rl_ride', 'resource_link', 'l_ride_done', '! > 1 by_word', 'clause', 'staff', '{}', 0),
    ('l_rl_appt', 'resource_link', 'l_appt_done', '~ 6 resource & ! ~ 8 (housing_thing | level_of_care | provider | health_service) & ! > 3 by_word & ! < 4 self', 'clause', 'any', '{}', 0),
    ('l_lt_app', 'loc_transition', 'l_app_done', '~ 8 level_of_care & ! ehr_system & ! medical_necessity & ! housing_tool & ! > 3 by_word & ! < 4 self', 'clause', 'any', '{}', 0),
    ('l_lt_ref', 'loc_transition', 'l_ref_done', '~ 8 level_of_care & ! medical_necessity & ! > 3 by_word & ! < 4 self', 'clause', 'any', '{}', 0),
    ('l_lt_appt', 'loc_transition', 'l_appt_done', '~ 8 level_of_care & ! medical_necessity & ! < 4 provider & ! > 3 by_word & ! < 4 self', 'clause', 'any', '{}', 0),
    ('l_hc_ref', 'health_coordination', 'l_ref_done', '~ 6 (provider | health_service) & ! ~ 8 (level_of_care | housing_thing | resource) & ! > 3 by_word & ! < 4 self', 'sentence', 'any', '{}', 0),
    ('l_hc_appt', 'health_coordination', 'l_appt_done', '~ 7 (provider | health_service) & ! ~ 7 (level_of_care | housing_thing | resource | partner) & ! > 3 by_word & ! < 4 self', 'sentence', 'any', '{}', 0),
    ('l_sc_agree_me', 'social_coordination', 'l_agree_me', '< 8 partner & l_terms', 'sentence', 'other', '{}', 0),
    ('l_sc_me_and', 'social_coordination', 'l_agree', '< 10 l_me_and & < 8 (partner | titled) & l_terms & ! provider', 'near', 'any', '{base}', 0),
    ('l_hc_agree_me', 'health_coordination', 'l_agree_me', '< 8 provider & l_care_step', 'sentence', 'other', '{}', 0),
    ('l_hc_me_and', 'health_coordination', 'l_agree', '< 10 l_me_and & < 8 provider & l_care_step & ! level_of_care & ! discharge', 'sentence', 'any', '{base}', 0),
    ('l_lt_me_and', 'loc_transition', 'l_agree', '< 10 l_me_and & (discharge_plan | discharge | level_of_care) & (provider | partner)', 'sentence', 'any', '{base}', 0);

-- A place reached takes the client
INSERT INTO carecoord.rule (name, activity, concept, condition, scope, actor, accepts, rank) VALUES
    ('l_hl_take_reach', 'housing_link', 'l_reach', '> 16 l_yes & > 10 housing_place & ! level_of_care & ! no_reach', 'near', 'staff', '{}', 0),
    ('l_hl_bed_reach', 'housing_link', 'l_reach', '> 14 l_yes_bed & ! level_of_care & ! program_packet & ! provider & ! no_reach', 'near', 'staff', '{}', 0),
    ('l_rl_take_reach', 'resource_link', 'l_reach', '> 5 resource & > 12 l_yes & ! housing_thing & ! level_of_care & ! provider & ! no_reach', 'near', 'staff', '{}', 0),
    ('l_lt_take_reach', 'loc_transition', 'l_reach', '> 16 l_yes & (level_of_care | bed_tool | program_packet) & ! housing_place & ! no_reach', 'near', 'staff', '{}', 0),
    ('l_hc_take_reach', 'health_coordination', 'l_reach', '> 5 provider & > 16 l_yes & ! (level_of_care | housing_place | partner) & ! no_reach', 'near', 'staff', '{}', 0),
    ('l_hl_take_call', 'housing_link', 'call', '> 16 l_yes & > 10 housing_place & ! level_of_care & ! no_reach', 'near', 'staff', '{}', 0),
    ('l_hl_bed_call', 'housing_link', 'call', '> 14 l_yes_bed & ! level_of_care & ! program_packet & ! provider & ! no_reach', 'near', 'staff', '{}', 0),
    ('l_rl_take_call', 'resource_link', 'call', '> 5 resource & > 12 l_yes & ! housing_thing & ! level_of_care & ! provider & ! no_reach', 'near', 'staff', '{}', 0),
    ('l_lt_take_call', 'loc_transition', 'call', '> 16 l_yes & (level_of_care | bed_tool | program_packet) & ! housing_place & ! no_reach', 'near', 'staff', '{}', 0),
    ('l_hc_take_call', 'health_coordination', 'call', '> 5 provider & > 16 l_yes & ! (level_of_care | housing_place | partner) & ! no_reach', 'near', 'staff', '{}', 0),
    ('l_hl_take_talk', 'housing_link', 'talk', '> 16 l_yes & > 10 housing_place & ! level_of_care & ! no_reach', 'near', 'staff', '{}', 0),
    ('l_hl_bed_talk', 'housing_link', 'talk', '> 14 l_yes_bed & ! level_of_care & ! program_packet & ! provider & ! no_reach', 'near', 'staff', '{}', 0),
    ('l_rl_take_talk', 'resource_link', 'talk', '> 5 resource & > 12 l_yes & ! housing_thing & ! level_of_care & ! provider & ! no_reach', 'near', 'staff', '{}', 0),
    ('l_lt_take_talk', 'loc_transition', 'talk', '> 16 l_yes & (level_of_care | bed_tool | program_packet) & ! housing_place & ! no_reach', 'near', 'staff', '{}', 0),
    ('l_hc_take_talk', 'health_coordination', 'talk', '> 5 provider & > 16 l_yes & ! (level_of_care | housing_place | partner) & ! no_reach', 'near', 'staff', '{}', 0),
    ('l_hl_take_locate', 'housing_link', 'locate', '> 16 l_yes & > 10 housing_place & ! level_of_care & ! no_reach', 'near', 'staff', '{}', 0),
    ('l_hl_bed_locate', 'housing_link', 'locate', '> 14 l_yes_bed & ! level_of_care & ! program_packet & ! provider & ! no_reach', 'near', 'staff', '{}', 0),
    ('l_rl_take_locate', 'resource_link', 'locate', '> 5 resource & > 12 l_yes & ! housing_thing & ! level_of_care & ! provider & ! no_reach', 'near', 'staff', '{}', 0),
    ('l_lt_take_locate', 'loc_transition', 'locate', '> 16 l_yes & (level_of_care | bed_tool | program_packet) & ! housing_place & ! no_reach', 'near', 'staff', '{}', 0);

-- With the help of staff
INSERT INTO carecoord.rule (name, activity, concept, condition, scope, actor, accepts, rank) VALUES
    ('l_ba_other', 'benefits_apply', 'apply', 'benefit & l_my_help', 'sentence', 'other', '{}', 0),
    ('l_ba_other_fill', 'benefits_apply', 'fill', 'benefit & l_my_help', 'sentence', 'other', '{}', 0),
    ('l_ba_other_send', 'benefits_apply', 'send', 'benefit & l_my_help', 'sentence', 'other', '{}', 0),
    ('l_ba_help_form', 'benefits_apply', 'help', '> 6 application_word & benefit & ! (county_move | transfer) & ! housing_thing & ! ehr_system', 'near', 'staff', '{}', 0),
    ('l_lt_bed_packet', 'loc_transition', 'l_appt_done', '(program_packet | level_of_care) & ! housing_place & ! provider & ! > 3 by_word & ! < 4 self', 'sentence', 'any', '{}', 0);

-- More frames
INSERT INTO carecoord.rule (name, activity, concept, condition, scope, actor, accepts, rank) VALUES
    ('l_lt_send_asam', 'loc_transition', 'send', '> 8 l_asam & (level_of_care | program_bed) & ! > 6 (partner | ehr_system) & ! ehr_system & ! benefit & ! housing_place', 'near', 'staff', '{}', 0),
    ('l_lt_help_dc', 'loc_transition', 'help', '> 9 (discharge | discharge_plan) & provider & ! > 10 (benefit | housing_tool)', 'sentence', 'staff', '{}', 1),
    ('l_wh_client', 'warm_handoff', 'hand_off', '! > 6 warm_paper', 'sentence', 'client', '{}', 0),
    ('l_wh_with_new', 'warm_handoff', 'l_with_new', '! warm_paper & ! < 6 family', 'sentence', 'staff', '{}', 0),
    ('l_rl_introduce', 'resource_link', 'l_introduce', '> 6 resource & ! > 6 level_of_care', 'sentence', 'staff', '{}', 0),
    ('l_rl_ride_first', 'resource_link', 'arrange', '> 4 ride_thing', 'sentence', 'staff', '{}', 1),
    ('l_hc_see', 'health_coordination', 'arrange', '> 7 provider & > 10 l_see & ! partner', 'sentence', 'staff', '{}', 0),
    ('l_hl_worker', 'housing_link', 'refer', '> 8 l_house_worker', 'sentence', 'staff', '{}', 0),
    ('l_hl_worker_enroll', 'housing_link', 'enroll', '> 6 l_house_worker', 'sentence', 'staff', '{}', 0),
    ('l_hl_through', 'housing_link', 'enroll', 'l_through_me & > 12 housing_thing', 'sentence', 'any', '{}', 0),
    ('l_hl_through_pass', 'housing_link', 'refer_passive', 'l_through_me & > 12 housing_thing', 'sentence', 'any', '{}', 0),
    ('l_rl_through', 'resource_link', 'enroll', 'l_through_me & > 12 resource', 'sentence', 'any', '{}', 0),
    ('l_rl_through_pass', 'resource_link', 'refer_passive', 'l_through_me & > 12 resource', 'sentence', 'any', '{}', 0),
    ('l_lt_through', 'loc_transition', 'enroll', 'l_through_me & > 12 level_of_care', 'sentence', 'any', '{}', 0),
    ('l_hc_through', 'health_coordination', 'enroll', 'l_through_me & > 12 provider', 'sentence', 'any', '{}', 0),
    ('l_ba_answered', 'benefits_apply', 'fill', '< 12 benefit & (application_word | l_intake_word) & ! county_move', 'sentence', 'staff', '{}', 0),
    ('l_bt_tell', 'benefits_transfer', 'tell', '> 8 l_new_address & medi_cal & (county_name | l_county_from)', 'near', 'staff', '{}', 1),
    ('l_bt_report', 'benefits_transfer', 'change', '> 8 l_new_address & medi_cal & (county_name | l_county_from)', 'near', 'staff', '{}', 1),
    ('l_bt_help', 'benefits_transfer', 'help', '> 8 l_new_address & medi_cal & (county_name | l_county_from)', 'near', 'staff', '{}', 1);

-- The client as the subject of a passive
INSERT INTO carecoord.rule (name, activity, concept, condition, scope, actor, accepts, rank) VALUES
    ('l_hl_client', 'housing_link', 'refer', '> 1 (prep | purpose_word) & > 8 housing_thing & ! > 3 level_of_care & ! > 2 self', 'clause', 'client', '{}', 0),
    ('l_rl_client', 'resource_link', 'refer', '> 1 (prep | purpose_word) & > 9 (resource | l_job) & ! > 8 (provider | health_service | level_of_care | housing_thing) & ! > 2 self', 'clause', 'client', '{}', 0),
    ('l_lt_client', 'loc_transition', 'refer', '> 1 (prep | purpose_word) & > 7 level_of_care & ! medical_necessity & ! > 2 self', 'clause', 'client', '{}', 0),
    ('l_hc_client', 'health_coordination', 'refer', '> 1 (prep | purpose_word) & > 8 (provider | health_service) & ! > 8 (level_of_care | housing_thing | resource) & ! > 2 self', 'clause', 'client', '{}', 0),
    ('l_hc_client_set', 'health_coordination', 'l_sched', '> 1 (prep | purpose_word) & > 8 (provider | health_service) & ! > 8 (level_of_care | housing_thing | resource) & ! > 4 by_word', 'clause', 'client', '{}', 0),
    ('l_lt_client_set', 'loc_transition', 'l_sched', '> 1 (prep | purpose_word) & > 8 level_of_care & ! medical_necessity & ! > 4 by_word', 'clause', 'client', '{}', 0),
    ('l_rl_client_given', 'resource_link', 'l_given', '> 6 (l_goods | resource)', 'clause', 'client', '{}', 0),
    ('l_hl_client_given', 'housing_link', 'l_given', '> 6 housing_voucher', 'clause', 'client', '{}', 0),
    ('l_ba_client_given', 'benefits_apply', 'l_given', '> 6 benefit & ! county_move', 'clause', 'client', '{}', 0),
    ('l_ba_form_done', 'benefits_apply', 'l_done', '< 6 l_ba_form & ! county_move & ! ehr_system & ! > 1 by_word', 'clause', 'staff', '{}', 0),
    ('l_wh_takes', 'warm_handoff', 'l_take_over', '< 40 (l_introduce | l_joint_call | hand_off) & l_receiver & ! warm_paper', 'near', 'any', '{}', 0);

-- One county closes, the other opens
INSERT INTO carecoord.rule (name, activity, concept, condition, scope, actor, accepts, rank) VALUES
    ('l_bt_ends_send', 'benefits_transfer', 'send', '> 24 l_county_ends & county_name & medi_cal', 'sentence', 'staff', '{}', 1),
    ('l_bt_ends_fill', 'benefits_transfer', 'fill', '> 24 l_county_ends & county_name & medi_cal', 'sentence', 'staff', '{}', 1),
    ('l_bt_ends_tell', 'benefits_transfer', 'tell', '> 24 l_county_ends & county_name & medi_cal', 'sentence', 'staff', '{}', 1),
    ('l_hc_client_given', 'health_coordination', 'l_given', '> 6 (provider | health_service) & ! > 6 (resource | housing_thing | level_of_care | appointment)', 'clause', 'client', '{}', 0),
    ('l_hl_client_conn', 'housing_link', 'l_given', '> 6 housing_thing', 'clause', 'client', '{}', 0),
    ('l_lt_client_conn', 'loc_transition', 'l_given', '> 5 level_of_care', 'clause', 'client', '{}', 0);

-- Got going, put in, called in order to set
INSERT INTO carecoord.rule (name, activity, concept, condition, scope, actor, accepts, rank) VALUES
    ('l_ba_got_started', 'benefits_apply', 'arrange', '> 5 benefit & > 8 l_started & ! county_move & ! county_name', 'clause', 'staff', '{}', 0),
    ('l_ba_put_in', 'benefits_apply', 'l_put_in', '> 5 benefit & ! county_move & ! county_name & ! > 8 housing_thing', 'clause', 'staff', '{}', 0),
    ('l_ba_fill_far', 'benefits_apply', 'fill', '> 16 benefit & > 18 application_word & ! county_move & ! housing_thing & ! ehr_system', 'sentence', 'staff', '{}', 0),
    ('l_ha_fill_after', 'housing_assessment', 'fill', '< 7 housing_tool & ! > 8 partner_system', 'clause', 'staff', '{}', 0),
    ('l_lt_planner', 'loc_transition', 'arrange', 'l_planner & (discharge | discharge_plan | level_of_care | l_return)', 'sentence', 'staff', '{}', 0),
    ('l_lt_planner_agree', 'loc_transition', 'l_agree', 'l_planner & (discharge | discharge_plan | level_of_care | l_return)', 'sentence', 'staff', '{}', 0),
    ('l_sc_call_set', 'social_coordination', 'call', '> 5 partner & > 12 l_to_set & > 16 l_terms & ! no_reach & ! > 12 (provider | health_service | level_of_care | housing_thing)', 'sentence', 'staff', '{}', 0),
    ('l_hc_call_set', 'health_coordination', 'call', '> 5 provider & > 12 l_to_set & > 16 (appointment | health_service) & ! no_reach & ! partner', 'sentence', 'staff', '{}', 0),
    ('l_rl_call_set', 'resource_link', 'call', '> 5 (resource | ride_thing) & > 12 l_to_set & > 16 (resource | appointment) & ! no_reach & ! (provider | level_of_care | housing_thing)', 'sentence', 'staff', '{}', 0);

INSERT INTO carecoord.rule (name, activity, concept, condition, scope, actor, accepts, rank) VALUES
    ('l_rl_got_goods', 'resource_link', 'arrange', '> 4 l_goods & ~ 7 (him | client | with_client | for_client)', 'clause', 'staff', '{}', 0);

-- Yes of the other side; county and tool again
INSERT INTO carecoord.rule (name, activity, concept, condition, scope, actor, accepts, rank) VALUES
    ('l_sc_ok_plan', 'social_coordination', 'l_ok_plan', '< 6 partner', 'sentence', 'other', '{}', 0),
    ('l_hc_ok_plan', 'health_coordination', 'l_ok_plan', '< 6 provider', 'sentence', 'other', '{}', 0),
    ('l_sc_yes', 'social_coordination', 'l_agreed_plain', '^ partner & (tell | talk | call) & l_terms & ! > 8 (me | staff) & ! no_reach & ! advocate', 'sentence', 'other', '{}', 0),
    ('l_sc_yes_coord', 'social_coordination', 'l_agreed_plain', '< 3 partner & > 12 l_terms & (tell | talk | call | l_agree)', 'near', 'other', '{}', 0),
    ('l_bt_noun_fill', 'benefits_transfer', 'fill', '> 5 l_move_noun & county_name & (l_case | medi_cal)', 'near', 'staff', '{}', 1),
    ('l_ha_with', 'housing_assessment', 'housing_tool', '> 1 with_word & > 14 l_took_time & ! > 5 (partner | provider | family) & ! < 7 (partner | provider | family | housing_place) & ! < 6 enter & ! < 4 client', 'sentence', 'staff', '{}', 0),
    ('l_ha_complete', 'housing_assessment', 'housing_tool', '> 1 l_complete & ! > 6 by_word & ! < 6 enter', 'sentence', 'staff', '{}', 0);

INSERT INTO carecoord.rule (name, activity, concept, condition, scope, actor, accepts, rank) VALUES
    ('l_hl_listed', 'housing_link', 'l_listed', '! (level_of_care | provider | resource | health_service) & ! > 4 by_word', 'near', 'client', '{}', 0);

-- Older prose
INSERT INTO carecoord.rule (name, activity, concept, condition, scope, actor, accepts, rank) VALUES
    ('l_hl_accepts', 'housing_link', 'l_accepts', 'l_through_me & ~ 12 housing_place', 'sentence', 'any', '{}', 0),
    ('l_rl_accepts', 'resource_link', 'l_accepts', 'l_through_me & ~ 12 resource', 'sentence', 'any', '{}', 0),
    ('l_lt_accepts', 'loc_transition', 'l_accepts', 'l_through_me & ~ 12 level_of_care', 'sentence', 'any', '{}', 0),
    ('l_hl_found_for', 'housing_link', 'l_found_for', '~ 10 housing_place & ! > 6 by_word', 'sentence', 'any', '{}', 0),
    ('l_rl_found_for', 'resource_link', 'l_found_for', '~ 10 resource & ! > 6 by_word', 'sentence', 'any', '{}', 0),
    ('l_hc_found_for', 'health_coordination', 'l_found_for', '~ 10 (provider | health_service)', 'sentence', 'any', '{}', 0),
    ('l_lt_found_for', 'loc_transition', 'l_found_for', '~ 10 level_of_care & ! > 6 by_word', 'sentence', 'any', '{}', 0),
    ('l_hl_prevail', 'housing_link', 'l_prevail', '> 8 housing_place & > 14 l_to_take', 'sentence', 'staff', '{}', 0),
    ('l_lt_prevail', 'loc_transition', 'l_prevail', '> 6 level_of_care & > 12 l_to_take', 'sentence', 'staff', '{}', 0),
    ('l_hc_prevail', 'health_coordination', 'l_prevail', '> 5 provider & > 8 l_to_take & ! partner', 'sentence', 'staff', '{}', 0),
    ('l_ha_passive', 'housing_assessment', 'l_tool_passive', '< 6 housing_tool & ! > 8 partner_system', 'clause', 'staff', '{}', 0);
