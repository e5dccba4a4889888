-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0

-- Of what is open: the operations that only the platform has, apart by commas. The centre may
-- explain them, and then they are not open any more.
ALTER TABLE reconcile_report ADD COLUMN open_theirs TEXT NOT NULL DEFAULT '';
