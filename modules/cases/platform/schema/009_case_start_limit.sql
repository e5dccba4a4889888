-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- How many cases a day one telephone may begin (0: as many as it likes), and for how many days one that no desk has
-- taken is kept.
ALTER TABLE case_start_policy ADD COLUMN per_phone {int64} NOT NULL DEFAULT 5;
ALTER TABLE case_start_policy ADD COLUMN keep_days {int64} NOT NULL DEFAULT 7;
