-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- Of which papers a copy is kept: required with the sign-up, later (补交), or none. A template that says nothing keeps none.
UPDATE estate_template SET about = REPLACE(about, '"rule":"uscc","required":true}',
  '"rule":"uscc","required":true,"copy":"required"}') WHERE template IN ('community', 'park', 'campus');
UPDATE estate_template SET about = REPLACE(about, '"rule":"resident_id_18","required":true}',
  '"rule":"resident_id_18","required":true,"copy":"required"}') WHERE template IN ('community', 'campus');
UPDATE estate_template SET about = REPLACE(about, '"en":"Service contract no."},"rule":"","required":true}',
  '"en":"Service contract no."},"rule":"","required":true,"copy":"later"}') WHERE template = 'community';
UPDATE estate_template SET about = REPLACE(about, '"en":"Trade licence no."},"rule":"","required":false}',
  '"en":"Trade licence no."},"rule":"","required":false,"copy":"later"}') WHERE template = 'community';
UPDATE estate_template SET about = REPLACE(about, '"en":"Lease no."},"rule":"","required":true}',
  '"en":"Lease no."},"rule":"","required":true,"copy":"later"}') WHERE template = 'park';
UPDATE estate_template SET about = REPLACE(about, '"en":"Food licence no."},"rule":"","required":false}',
  '"en":"Food licence no."},"rule":"","required":false,"copy":"required"}') WHERE template = 'campus';
