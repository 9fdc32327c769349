-- Transport
INSERT INTO carecoord.rule (name, activity, concept, condition, scope, actor, accepts, rank) VALUES
    ('transport_person', 'transport_client', 'drive_person', '! ~ 1 (drive_self | family | seen | n_took_thing) & ! ~ 6 by_word & ! > 2 n_cargo & ! > 2 person_search & ! went_alone & ! > 14 (new_person | introduced)', 'near', 'staff', '{}', 0),
    ('n_transport_person', 'transport_client', 'drive_person', '! ~ 1 drive_self & ! > 2 person_search & ! went_alone & ! n_walk & ! > 2 n_cargo & ! < 12 n_goods & ! ~ 2 by_word & ! ~ 1 (seen | n_took_thing)', 'sentence', 'staff', '{}', 0),
    ('n_transport_walk', 'transport_client', 'drive_person', 'n_walk & ! ~ 1 drive_self & ! > 2 person_search & ! went_alone & ! n_warm_word & ! > 6 new_person & ! > 1 n_cargo & ! > 3 n_how', 'sentence', 'staff', '{}', 0),
    ('n_transport_by', 'transport_client', 'n_take', '> 12 n_vehicle & ! > 1 n_public & ! > 1 n_cargo & ! > 2 drive_self & ! > 3 (n_goods | resource) & ! > 3 n_how & ! > 10 n_seeking', 'sentence', 'staff', '{}', 0),
    ('n_transport_to', 'transport_client', 'n_take', '> 1 him & > 8 n_journey_end & ! n_walk & ! > 5 n_how & ! > 2 drive_self & ! > 4 n_wait_else & ! > 3 n_cargo', 'sentence', 'staff', '{}', 0),
    ('n_transport_ride', 'transport_client', 'n_ride', '> 3 n_vehicle & > 10 n_together & ! > 4 n_cargo & ! > 8 n_seeking', 'sentence', 'staff', '{}', 0),
    ('n_transport_ride_with', 'transport_client', 'n_ride', '> 1 n_together & > 8 (n_vehicle | n_journey_end) & ! > 8 n_seeking & ! n_warm_word', 'sentence', 'staff', '{}', 0),
    ('n_transport_ride_far', 'transport_client', 'n_ride', '> 8 n_together & > 14 n_vehicle & ! > 16 n_seeking & ! n_warm_word', 'sentence', 'staff', '{}', 0),
    ('n_transport_together', 'transport_client', 'n_ride', '> 3 n_vehicle & < 5 n_together & ! > 8 n_seeking', 'sentence', 'staff', '{}', 0),
    ('n_transport_we', 'transport_client', 'n_ride', '> 3 n_vehicle & < 3 (client | n_together) & < 6 staff & ! > 8 n_seeking', 'sentence', 'any', '{}', 0),
    ('n_transport_we_rode', 'transport_client', 'n_ride', '> 3 n_vehicle & < 2 n_we & > 12 n_journey_end & ! > 12 n_seeking & ! > 4 n_cargo', 'sentence', 'staff', '{}', 0),
    ('n_transport_rode', 'transport_client', 'n_rides_along', '> 8 me & ! > 8 n_seeking & ! > 3 n_left & (n_vehicle | n_journey_end | drive_plain)', 'clause', 'client', '{}', 0),
    ('n_transport_rode_he', 'transport_client', 'n_rides_along', '> 6 me & n_vehicle', 'near', 'other', '{}', 0),
    ('n_transport_my_car', 'transport_client', 'n_rides_along', '> 4 n_my_car', 'sentence', 'any', '{}', 0),
    ('n_transport_driven', 'transport_client', 'n_driven', '! > 8 (family | n_family_drove)', 'sentence', 'any', '{}', 0),
    ('n_transport_by_staff', 'transport_client', 'n_take', '> 8 by_word & > 10 staff & < 6 client', 'sentence', 'any', '{}', 0),
    ('n_transport_beside', 'transport_client', 'n_sat_beside', '> 2 n_vehicle & ! n_wait_sure', 'sentence', 'staff', '{}', 0),
    ('n_transport_with', 'transport_client', 'n_take_with', '> 8 (n_journey_end | n_vehicle | school) & ! n_warm_word & ! > 8 n_seeking', 'sentence', 'staff', '{}', 0),
    ('n_transport_name', 'transport_client', 'n_take_name', '< 2 staff_pronoun & ! > 1 n_cargo & ! > 4 n_how', 'sentence', 'staff', '{base}', 0),
    ('n_transport_told', 'transport_client', 'n_ride', '> 3 n_vehicle & > 10 n_together & < 30 staff_pronoun & ! < 1 n_to_word & ! > 4 n_cargo', 'near', 'staff', '{base}', 0),
    ('n_transport_take_told', 'transport_client', 'n_take', '> 1 him & > 10 (n_journey_end | n_vehicle) & < 30 staff_pronoun & ! < 1 n_to_word', 'near', 'staff', '{base}', 0),
    ('n_transport_noun', 'transport_client', 'n_travel_noun', '! arrange & ! > 8 (family | n_family_drove) & ! > 2 (travel_means | n_cargo)', 'clause', 'staff', '{}', 0);

-- Moving home
INSERT INTO carecoord.rule (name, activity, concept, condition, scope, actor, accepts, rank) VALUES
    ('n_moved_sure', 'move_residence', 'n_move_sure', '! > 4 n_case', 'sentence', 'staff', '{}', 0),
    ('n_moved_goods', 'move_residence', 'move_act', 'belongings & ! n_search_room', 'near', 'staff', '{}', 0),
    ('n_moved_haul', 'move_residence', 'n_haul', '> 6 n_goods & n_new_home & ! > 2 (report | n_plan)', 'near', 'staff', '{}', 0),
    ('n_moved_told', 'move_residence', 'n_haul', '> 6 n_goods & n_new_home & ! < 2 n_to_word & (staff_pronoun | me)', 'near', 'staff', '{base}', 0),
    ('n_moved_after', 'move_residence', 'move_act', 'n_goods & n_new_home', 'near', 'staff', '{}', 0);

-- Search
INSERT INTO carecoord.rule (name, activity, concept, condition, scope, actor, accepts, rank) VALUES
    ('n_search_roam', 'awol_search', 'n_roam', '> 22 n_seeking & ! > 24 n_not_person & ! n_sought_thing & ! < 8 (family | partner) & ! < 3 client', 'sentence', 'any', '{attempted}', 0),
    ('n_search_roam_after', 'awol_search', 'n_roam', '> 16 n_seeking & < 14 n_left & ! > 20 n_not_person', 'sentence', 'client', '{attempted}', 0),
    ('n_search_told', 'awol_search', 'n_roam', '> 22 n_seeking & ! > 24 n_not_person & ! < 1 n_to_word & (staff_pronoun | me)', 'near', 'staff', '{base,attempted}', 0),
    ('n_search_left', 'awol_search', 'n_roam', '> 5 n_place & n_left & (n_seeking | n_not_found_person) & ! > 10 n_together', 'near', 'staff', '{}', 0),
    ('n_search_seek', 'awol_search', 'n_seek', '(n_place | n_left) & ! > 4 n_not_person', 'near', 'staff', '{attempted}', 0),
    ('n_search_act', 'awol_search', 'search_act', '(n_left | awol_word) & (n_place | search_area) & ! > 5 n_not_person', 'near', 'staff', '{attempted}', 0),
    ('n_search_area', 'awol_search', 'search_act', '> 6 n_place & > 14 n_seeking & ! > 5 n_not_person', 'sentence', 'staff', '{attempted}', 0),
    ('n_search_area_him', 'awol_search', 'search_act', '(search_area | n_place) & > 2 (client | him) & ! > 4 n_not_person', 'near', 'staff', '{attempted}', 0);

-- Waiting
INSERT INTO carecoord.rule (name, activity, concept, condition, scope, actor, accepts, rank) VALUES
    ('n_waited_while', 'waiting', 'n_wait_sure', '> 24 (n_seen | while_word) & (n_wait_place | n_vehicle | lobby | n_journey_end) & ! n_absent & ! no_show & ! < 3 (family | client) & ! > 3 me', 'sentence', 'staff', '{}', 0),
    ('n_waited_place', 'waiting', 'n_wait_sure', '> 6 (n_wait_place | n_vehicle) & ! n_absent & ! no_show & ! n_family_waits & ! < 3 (family | client) & ! > 3 me & ! door', 'near', 'staff', '{}', 0),
    ('n_waited_out', 'waiting', 'n_wait_out', '(n_seen | n_time_word) & ! n_absent & ! no_show & ! n_family_waits & ! < 3 (family | client)', 'near', 'staff', '{}', 0),
    ('n_sat_place', 'waiting', 'n_wait_weak', '(n_wait_place | n_vehicle | lobby) & > 30 n_seen & ! n_absent & ! no_show & ! n_family_waits & ! < 3 (family | client)', 'sentence', 'staff', '{}', 0),
    ('n_sat_place_old', 'waiting', 'wait_act', '(n_wait_place | n_vehicle | lobby) & > 30 n_seen & ! n_absent & ! no_show & ! n_family_waits & ! < 3 (family | client)', 'sentence', 'staff', '{}', 0),
    ('n_sat_place_before', 'waiting', 'n_wait_weak', '> 6 (n_wait_place | n_vehicle) & < 20 n_seen & ! n_absent & ! no_show & ! n_family_waits & ! < 3 (family | client)', 'sentence', 'staff', '{}', 0),
    ('n_sat_place_client', 'waiting', 'n_wait_weak', '(n_wait_place | n_vehicle) & > 12 client & (n_time_word | n_visit | n_seen | appointment | health_service) & ! n_absent & ! no_show & ! n_together', 'sentence', 'staff', '{}', 0),
    ('n_sat_place_time', 'waiting', 'n_wait_weak', '> 6 n_wait_place & n_seen & n_time_word & ! n_absent & ! no_show & ! n_family_waits & ! < 3 (family | client)', 'near', 'staff', '{}', 0),
    ('n_sat_visit', 'waiting', 'n_wait_weak', 'n_wait_place & n_time_word & n_visit & ! n_absent & ! no_show & ! n_family_waits & ! < 3 (family | client) & ! > 4 client', 'near', 'staff', '{}', 0),
    ('n_sat_told', 'waiting', 'n_wait_weak', '(n_wait_place | n_vehicle | lobby) & > 30 n_seen & ! n_absent & ! no_show & ! < 1 n_to_word & staff_pronoun', 'sentence', 'staff', '{base}', 0),
    ('n_sat_told_old', 'waiting', 'wait_act', '(n_wait_place | n_vehicle | lobby) & > 30 n_seen & ! n_absent & ! no_show & ! < 1 n_to_word & staff_pronoun', 'sentence', 'staff', '{base}', 0),
    ('n_staff_in_place', 'waiting', 'n_wait_place', '< 2 (staff | staff_pronoun) & > 8 (n_seen | client) & n_time_word & ! n_absent & ! no_show', 'sentence', 'any', '{}', 0),
    ('n_no_show_wait', 'no_show_wait', 'n_wait_sure', '(n_absent | no_show) & (n_meet_out | meet_place | n_wait_place) & ! > 3 me', 'near', 'staff', '{}', 0),
    ('n_no_show_door', 'no_show_wait', 'n_wait_sure', 'door & n_door_silent', 'near', 'staff', '{}', 0),
    ('n_no_show_door_sat', 'no_show_wait', 'n_wait_weak', 'door & n_door_silent & n_time_word', 'near', 'staff', '{}', 0),
    ('n_no_show_name', 'no_show_wait', 'n_wait_weak', '> 24 n_no_name & (n_meet_out | meet_place) & n_time_word', 'near', 'staff', '{}', 0),
    ('n_no_show_name_sure', 'no_show_wait', 'n_wait_sure', '> 24 n_no_name & (n_meet_out | meet_place)', 'near', 'staff', '{}', 0),
    ('n_no_show_sat', 'no_show_wait', 'n_wait_weak', '(n_absent | no_show) & (n_meet_out | meet_place) & (n_time_word | minutes_unit | hours_unit)', 'near', 'staff', '{}', 0),
    ('n_no_show_out', 'no_show_wait', 'n_wait_out', '(n_absent | no_show | n_no_name) & (n_time_word | minutes_unit | hours_unit | n_meet_out)', 'near', 'staff', '{}', 0),
    ('n_no_show_passed', 'no_show_wait', 'n_time_passed', '(n_absent | no_show | n_no_name) & n_meet_out', 'near', 'any', '{}', 0),
    ('n_no_show_at', 'no_show_wait', 'n_was_there', '(n_absent | no_show) & n_meet_out & (n_time_word | n_wait_sure)', 'near', 'staff', '{}', 0),
    ('n_no_show_told', 'no_show_wait', 'n_wait_weak', '(n_absent | no_show) & (n_meet_out | meet_place) & n_time_word & ! < 1 n_to_word & staff_pronoun', 'near', 'staff', '{base}', 0),
    ('n_no_show_told_sure', 'no_show_wait', 'n_wait_sure', '(n_absent | no_show) & (n_meet_out | meet_place) & ! < 1 n_to_word & staff_pronoun', 'near', 'staff', '{base}', 0);

-- Records
INSERT INTO carecoord.rule (name, activity, concept, condition, scope, actor, accepts, rank) VALUES
    ('n_record_worked', 'documentation', 'n_record_work', '> 10 n_record & ! > 14 (ehr_system | partner_system) & ! > 4 n_not_record', 'clause', 'staff', '{}', 0),
    ('n_record_after', 'documentation', 'n_record_done', '< 3 n_record & ! > 8 (ehr_system | partner_system) & ! > 2 by_word & ! > 3 (client | family)', 'clause', 'any', '{}', 0),
    ('n_record_time', 'documentation', 'n_chart_only', '! ehr_system', 'sentence', 'staff', '{}', 0),
    ('n_ehr_worked', 'ehr_data_entry', 'n_ehr_work', '> 14 n_ehr_name & ! > 14 partner_system', 'clause', 'staff', '{}', 0),
    ('n_ehr_enter', 'ehr_data_entry', 'enter', '> 14 n_ehr_name & ! > 14 partner_system', 'clause', 'staff', '{}', 0),
    ('n_ehr_send', 'ehr_data_entry', 'send', '> 14 n_ehr_name & ! > 14 partner_system', 'clause', 'staff', '{}', 0),
    ('n_ehr_named', 'ehr_data_entry', 'n_ehr_work', '< 8 n_ehr_name & ~ 5 n_ehr_item & ! partner_system', 'clause', 'staff', '{}', 0),
    ('n_ehr_noun', 'ehr_data_entry', 'n_put_through', NULL, 'sentence', 'staff', '{}', 0);

-- Clinical indication
INSERT INTO carecoord.rule (name, activity, concept, condition, scope, actor, accepts, rank) VALUES
    ('n_indicated_cc', 'clinical_indication', 'n_indicated', '~ 16 n_cc & ! < 4 other_treatment & (n_licensed | n_records_it) & ! < 12 n_not_found', 'near', 'staff', '{stated}', 0),
    ('n_indicated_old', 'clinical_indication', 'indicated', '~ 16 n_cc & ! < 4 other_treatment & (n_licensed | n_records_it) & ! < 12 n_not_found', 'near', 'staff', '{stated}', 0),
    ('n_indicated_to_be', 'clinical_indication', 'n_indicated', '~ 16 n_cc & < 1 n_to_be & n_licensed & ! < 12 n_not_found', 'sentence', 'staff', '{stated,planned}', 0),
    ('n_need_cc', 'clinical_indication', 'n_needs_cc', '> 4 n_cc & (n_licensed | n_indicated) & ! < 8 n_not_found', 'sentence', 'any', '{stated}', 0);

-- Needs
INSERT INTO carecoord.rule (name, activity, concept, condition, scope, actor, accepts, rank) VALUES
    ('n_needs_tool', 'needs_assessment', 'n_inquire', '> 8 n_needs_tool & ! > 8 (housing_tool | partner_system | ehr_system)', 'clause', 'staff', '{}', 0),
    ('n_needs_tool_done', 'needs_assessment', 'n_tool_done', '< 5 n_needs_tool', 'sentence', 'staff', '{}', 0),
    ('n_needs_strengths', 'needs_assessment', 'n_inquire', '> 12 n_needs_talk & > 24 n_strength', 'sentence', 'staff', '{}', 0),
    ('n_needs_areas', 'needs_assessment', 'n_inquire', '> 30 n_strength & > 30 n_area_people & > 30 (n_area_home | n_area_money | n_area_law | n_area_health)', 'sentence', 'staff', '{}', 0),
    ('n_needs_plan', 'needs_assessment', 'n_inquire', '> 24 n_area_health & > 24 (n_area_home | n_area_money) & > 24 (n_area_people | n_area_law) & (n_to_plan | n_strength | n_needs_talk)', 'sentence', 'staff', '{}', 0),
    ('n_needs_stock', 'needs_assessment', 'n_inquire', '> 6 n_needs_talk & n_to_plan', 'sentence', 'staff', '{}', 0),
    ('n_needs_tool_old', 'needs_assessment', 'review', '> 8 n_needs_tool & ! > 8 (housing_tool | partner_system | ehr_system)', 'clause', 'staff', '{}', 0),
    ('n_needs_tool_fill', 'needs_assessment', 'fill', '> 8 n_needs_tool & ! > 8 (housing_tool | partner_system | ehr_system)', 'clause', 'staff', '{}', 0),
    ('n_needs_strengths_old', 'needs_assessment', 'review', '> 12 n_needs_talk & > 24 n_strength', 'sentence', 'staff', '{}', 0),
    ('n_needs_areas_old', 'needs_assessment', 'review', '> 30 n_strength & > 30 n_area_people & > 30 (n_area_home | n_area_money | n_area_law | n_area_health)', 'sentence', 'staff', '{}', 0),
    ('n_needs_areas_ask', 'needs_assessment', 'check', '> 30 n_strength & > 30 n_area_people & > 30 (n_area_home | n_area_money | n_area_law | n_area_health)', 'sentence', 'staff', '{requested}', 0),
    ('n_needs_plan_old', 'needs_assessment', 'review', '> 24 n_area_health & > 24 (n_area_home | n_area_money) & > 24 (n_area_people | n_area_law) & (n_to_plan | n_strength | n_needs_talk)', 'sentence', 'staff', '{}', 0),
    ('n_needs_talk', 'needs_assessment', 'talk', '> 24 n_area_health & > 24 (n_area_home | n_area_money) & > 24 (n_area_people | n_area_law) & (n_to_plan | n_strength)', 'sentence', 'staff', '{}', 0),
    ('n_needs_noun', 'needs_assessment', 'n_area_talk', '(n_to_plan | n_strength) & n_area_health & (n_area_home | n_area_money | n_area_law) & n_area_people', 'near', 'any', '{}', 0);

-- Plan
INSERT INTO carecoord.rule (name, activity, concept, condition, scope, actor, accepts, rank) VALUES
    ('n_plan_made', 'plan_development', 'n_plan_act', '> 5 (n_plan | plan_of_service) & ! > 5 n_plan_else & ! > 9 (report | n_progress_paper)', 'clause', 'staff', '{}', 0),
    ('n_plan_wrote', 'plan_development', 'write', '> 5 (n_plan | plan_of_service) & ! > 5 n_plan_else & ! > 9 (report | n_progress_paper)', 'clause', 'staff', '{}', 0),
    ('n_plan_after', 'plan_development', 'n_plan_done', '< 4 (n_plan | plan_of_service) & ! < 5 n_plan_else & ! > 3 n_by_other', 'clause', 'staff', '{}', 0),
    ('n_plan_work', 'plan_development', 'n_plan_noun', NULL, 'sentence', 'staff', '{}', 0),
    ('n_plan_met', 'plan_development', 'n_meet_held', '~ 6 n_plan_meet & ! < 4 n_plan_else', 'clause', 'staff', '{}', 0);

-- Crisis
INSERT INTO carecoord.rule (name, activity, concept, condition, scope, actor, accepts, rank) VALUES
    ('n_crisis_deed', 'crisis_planning', 'deed', '> 6 crisis_plan & ! > 14 n_by_other', 'sentence', 'staff', '{}', 0),
    ('n_crisis_named', 'crisis_planning', 'n_set_down', '> 5 n_crisis_plan & ! > 14 n_by_other', 'sentence', 'staff', '{}', 0),
    ('n_crisis_after', 'crisis_planning', 'n_crisis_done', '< 3 n_crisis_plan & ! > 14 n_by_other', 'sentence', 'staff', '{}', 0),
    ('n_crisis_told', 'crisis_planning', 'n_set_down', '> 16 n_what_if & n_danger & ! > 3 n_use & ! > 12 family', 'near', 'staff', '{}', 0),
    ('n_crisis_team_in', 'crisis_planning', 'n_called_in', '> 6 n_crisis_team & ! > 8 n_how', 'sentence', 'staff', '{}', 0),
    ('n_crisis_team_called', 'crisis_planning', 'n_crisis_called', '< 2 n_crisis_team & ! > 2 by_word & ! < 8 family', 'clause', 'any', '{}', 0),
    ('n_crisis_noun', 'crisis_planning', 'n_safety_noun', NULL, 'sentence', 'staff', '{}', 0);

-- Monitoring
INSERT INTO carecoord.rule (name, activity, concept, condition, scope, actor, accepts, rank) VALUES
    ('n_monitor_ask', 'service_monitoring', 'n_check', '> 10 n_service & > 20 n_going & ! > 14 n_result_word & ! > 4 n_learned', 'sentence', 'staff', '{requested}', 0),
    ('n_monitor_ask_old', 'service_monitoring', 'check', '> 10 n_service & > 20 n_going & ! > 14 n_result_word & ! > 4 n_learned', 'sentence', 'staff', '{requested}', 0),
    ('n_monitor_tell_how', 'service_monitoring', 'talk', '> 4 (client | him | titled) & > 12 n_how_going & > 14 n_service', 'sentence', 'staff', '{requested}', 0),
    ('n_monitor_asked_how', 'service_monitoring', 'tell', '> 6 n_service & > 14 n_going & (n_how_going | n_services_all)', 'sentence', 'staff', '{requested}', 0),
    ('n_monitor_services', 'service_monitoring', 'n_check', '> 5 n_services_all', 'sentence', 'staff', '{requested}', 0),
    ('n_monitor_services_old', 'service_monitoring', 'check', '> 5 n_services_all', 'sentence', 'staff', '{requested}', 0),
    ('n_monitor_plan', 'service_monitoring', 'check', '> 3 n_plan & (n_services_all | n_service) & n_going', 'near', 'staff', '{}', 0),
    ('n_monitor_called_to', 'service_monitoring', 'n_check', '> 10 n_service & > 20 n_going & < 10 (call | talk | n_called_in) & < 2 n_to_word', 'sentence', 'staff', '{base}', 0),
    ('n_monitor_call', 'service_monitoring', 'n_called_in', '> 5 n_support & > 16 n_going & > 8 n_see_if', 'sentence', 'staff', '{}', 0),
    ('n_monitor_routine', 'service_monitoring', 'n_routine', '(n_support | n_services_all) & n_going', 'near', 'staff', '{}', 0),
    ('n_monitor_call_client', 'service_monitoring', 'n_called_in', '> 3 (client | him | family) & > 8 n_see_if & > 14 (n_support | n_services_all | n_service) & > 20 n_going', 'sentence', 'staff', '{}', 0),
    ('n_monitor_review', 'service_monitoring', 'review', '> 6 n_services_all & ! > 8 (ehr_system | partner_system)', 'sentence', 'staff', '{}', 0),
    ('n_monitor_uses', 'service_monitoring', 'review', '> 8 (plan_services | n_services_all) & (n_going | service_ok)', 'sentence', 'staff', '{}', 0),
    ('n_monitor_asks_told', 'service_monitoring', 'n_check', '> 10 n_service & > 20 n_going & ! > 14 n_result_word & staff_pronoun & ! < 1 n_to_word', 'sentence', 'staff', '{base,requested}', 0),
    ('n_monitor_run', 'service_monitoring', 'n_run_through', '> 6 n_services_all & ! > 8 (ehr_system | partner_system)', 'sentence', 'staff', '{}', 0),
    ('n_monitor_done', 'service_monitoring', 'n_checked_done', '< 4 n_services_all', 'sentence', 'any', '{}', 0),
    ('n_monitor_noun', 'service_monitoring', 'n_monitor_noun', NULL, 'sentence', 'staff', '{}', 0),
    ('n_monitor_goals', 'service_monitoring', 'n_run_through', '> 6 n_plan & > 16 n_going & ! > 6 n_plan_else', 'sentence', 'staff', '{}', 0);

-- Teaching
INSERT INTO carecoord.rule (name, activity, concept, condition, scope, actor, accepts, rank) VALUES
    ('n_teach_use', 'client_education', 'n_teach', '> 16 n_how & > 22 n_use & ! > 3 (partner | provider | family) & ! < 4 n_crisis_plan', 'sentence', 'staff', '{}', 0),
    ('n_teach_old', 'client_education', 'teach', '> 16 n_how & > 22 n_use & ! > 3 (partner | provider | family)', 'sentence', 'staff', '{}', 0),
    ('n_teach_run', 'client_education', 'n_run_through', '> 12 n_how & > 16 n_use & ! > 4 (provider | partner | family)', 'sentence', 'staff', '{}', 0),
    ('n_teach_before', 'client_education', 'n_teach', '> 6 n_how & < 18 n_use & ! > 3 (partner | provider | family)', 'sentence', 'staff', '{}', 0),
    ('n_teach_did', 'client_education', 'n_teach', '> 8 n_use & > 30 n_rehearse & ! > 3 (partner | provider | family)', 'near', 'staff', '{}', 0),
    ('n_teach_review', 'client_education', 'review', '> 12 n_how & > 16 n_use & ! > 4 (provider | partner)', 'sentence', 'staff', '{}', 0),
    ('n_teach_over', 'client_education', 'review', '> 12 how_to & > 24 n_on_own & ! > 4 (provider | partner)', 'near', 'staff', '{}', 0),
    ('n_teach_own', 'client_education', 'n_teach', '> 16 n_use & > 24 n_on_own & ! > 2 (partner | provider)', 'near', 'staff', '{}', 0),
    ('n_teach_own_old', 'client_education', 'teach', '> 16 n_use & > 24 n_on_own & ! > 2 (partner | provider) & ! < 8 (family | call_family | partner | provider)', 'sentence', 'staff', '{}', 0),
    ('n_teach_he', 'client_education', 'n_teach', '> 1 him & > 8 n_how & > 16 n_use & < 14 third_person & ! < 14 (family | colleague)', 'sentence', 'other', '{}', 0),
    ('n_taught_use', 'client_education', 'n_taught', '> 10 n_how & > 16 n_use', 'sentence', 'any', '{}', 0);

-- Other services
INSERT INTO carecoord.rule (name, activity, concept, condition, scope, actor, accepts, rank) VALUES
    ('n_session_held', 'direct_service', 'n_session', '! n_session_else', 'clause', 'staff', '{}', 0),
    ('n_session_line', 'direct_service', 'session_done', '! n_session_else', 'clause', 'staff', '{}', 0),
    ('n_group_led', 'direct_service', 'n_lead', '> 8 n_group & ! > 8 n_session_else', 'clause', 'staff', '{}', 0),
    ('n_group_i', 'direct_service', 'n_group_run', '> 8 n_group & ! > 8 n_session_else', 'clause', 'staff', '{}', 0),
    ('n_seen_passive_session', 'direct_service', 'n_seen_passive', '< 3 client & > 6 (n_one_on_one | n_session | counseling_word) & ! > 10 (provider | partner)', 'clause', 'any', '{}', 0),
    ('n_class_led', 'direct_service', 'n_ran', '> 8 n_class & ! > 8 n_session_else', 'clause', 'staff', '{}', 0),
    ('n_group_led_by', 'direct_service', 'n_led_by', 'n_group', 'near', 'any', '{}', 0),
    ('n_body', 'direct_service', 'n_body_care', NULL, 'clause', 'staff', '{}', 0),
    ('n_seen_session', 'direct_service', 'n_seen_for', '> 8 n_one_on_one & ! > 10 (n_session_else | n_crisis_plan | n_plan | provider | partner)', 'clause', 'staff', '{}', 0),
    ('n_counseled', 'direct_service', 'n_counsel', '> 8 n_one_on_one & ! > 8 n_session_else & ! > 8 (partner | provider | family | n_crisis_plan | n_plan)', 'clause', 'staff', '{}', 0),
    ('n_daily_help', 'direct_service', 'n_care', '> 8 n_daily & ! > 6 (n_session_else | n_journey_end)', 'clause', 'staff', '{}', 0);

-- Authorizations
INSERT INTO carecoord.rule (name, activity, concept, condition, scope, actor, accepts, rank) VALUES
    ('n_authorized', 'authorization_decision', 'n_decide', 'n_agency_role & n_asked_for & ! < 1 n_role_noun', 'near', 'staff', '{refused}', 0),
    ('n_authorized_note', 'authorization_decision', 'n_decide', '> 10 n_asked_for & n_agency_role & ! < 1 n_role_noun', 'note', 'staff', '{refused}', 0),
    ('n_authorized_count', 'authorization_decision', 'n_decided', 'n_agency_role & ! < 1 n_role_noun', 'note', 'staff', '{refused}', 0);
