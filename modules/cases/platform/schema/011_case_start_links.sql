-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- How many cases a day are begun by one link (behind a proxy no telephone is told from another), how many links a day a
-- branch gives to those who look for it on line, and for how many hours such a one is good. 0: as many as wanted.
ALTER TABLE case_start_policy ADD COLUMN per_link {int64} NOT NULL DEFAULT 60;
ALTER TABLE case_start_policy ADD COLUMN links_a_day {int64} NOT NULL DEFAULT 300;
ALTER TABLE case_start_policy ADD COLUMN link_hours {int64} NOT NULL DEFAULT 2;
