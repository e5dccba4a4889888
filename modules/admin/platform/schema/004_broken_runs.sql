-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- The key that a partner asked for a run under: what its steps were called under follows from it, so that somebody else can
-- take them back. Empty of runs of the time before: those are gone on with by their partner alone.
ALTER TABLE partner_run ADD COLUMN run_key TEXT NOT NULL DEFAULT '';
CREATE INDEX partner_run_open ON partner_run(claimed_until) WHERE state IN ('running', 'undoing');

-- From a day on: for how many minutes the partner of a run that broke off may go on with it before it is taken back; 0: for
-- good. Longer than a program waits that asks again, shorter than anybody waits for an order.
ALTER TABLE door_policy ADD COLUMN run_minutes {int64} NOT NULL DEFAULT 30;
