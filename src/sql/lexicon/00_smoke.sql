INSERT INTO carecoord.concept (name, kind, actor, referent, meaning) VALUES ('client','term','client',NULL,'c'),('partner','term','other',true,'p'),('staff_word','pronoun','staff',NULL,'s');
INSERT INTO carecoord.concept (name, kind, category, meaning) VALUES ('neg','context','negated','n'),('plan_h','section','planned','p');
INSERT INTO carecoord.concept (name, kind, meaning) VALUES ('drove','verb','d');
INSERT INTO carecoord.phrase (concept, phrase, form) VALUES ('client','(client|ct|him|her)',NULL),('partner','(po|probation officer)',NULL),('staff_word','(i|we|cm)',NULL),('neg','(did not|never|not)',NULL),('plan_h','(plan|p|next steps)',NULL),('drove','(drove|transported|gave _ a ride)','past'),('drove','driving','ing'),('drove','drive','base');
INSERT INTO carecoord.rule (name, activity, concept, condition) VALUES ('drove_client','transport_client','drove','> 4 client');
