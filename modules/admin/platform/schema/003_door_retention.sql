-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- From a day on: for how many days an answer is kept to be given again, and for how many the number of a request is
-- remembered, so that it is not done a second time. After the first answer, progress and report are empty and forgotten_at
-- says since when; after the second the row is gone.
ALTER TABLE door_policy ADD COLUMN answer_days {int64} NOT NULL DEFAULT 90;
ALTER TABLE door_policy ADD COLUMN request_days {int64} NOT NULL DEFAULT 730;

ALTER TABLE partner_call ADD COLUMN forgotten_at TEXT NOT NULL DEFAULT '';
CREATE INDEX partner_call_kept ON partner_call(forgotten_at, at);
ALTER TABLE partner_run ADD COLUMN forgotten_at TEXT NOT NULL DEFAULT '';
CREATE INDEX partner_run_kept ON partner_run(forgotten_at, at);
ALTER TABLE centre_act ADD COLUMN forgotten_at TEXT NOT NULL DEFAULT '';
CREATE INDEX centre_act_kept ON centre_act(forgotten_at, at);
