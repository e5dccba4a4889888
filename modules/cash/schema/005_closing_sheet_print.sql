-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0

-- How often the sheet was printed. It is not part of what is hashed.
ALTER TABLE closing_sheet_part ADD COLUMN printed INTEGER NOT NULL DEFAULT 0;
