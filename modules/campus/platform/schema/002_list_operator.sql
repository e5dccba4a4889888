-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- Who took the money of a class list: nobody else pays its rows. '': taken before this was noted.
ALTER TABLE campus_list ADD COLUMN operator TEXT NOT NULL DEFAULT '';
