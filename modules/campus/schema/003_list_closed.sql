-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0

-- The operation that closed a list: the platform may refuse it, and then its rest was given back and is not booked.
ALTER TABLE campus_list ADD COLUMN closed_by {bytes};
