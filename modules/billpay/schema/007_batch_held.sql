-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0

-- Until when a row waits because its biller is closed (UTC); empty: it need not.
ALTER TABLE batch_row ADD COLUMN held_until TEXT NOT NULL DEFAULT '';
