-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0

-- Until when an operation is held back because nobody would book it now (UTC); for showing. When it
-- is looked at again stands in next_at_mono.
ALTER TABLE outbox ADD COLUMN held_until TEXT;
