-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- Of a kind that is a bill: whose bill it is, by the catalogue; empty: the desk chooses.
ALTER TABLE case_phone_kind ADD COLUMN biller TEXT NOT NULL DEFAULT '';

UPDATE case_phone_kind SET biller = '320500-water-1' WHERE kind = 'P-001';
UPDATE case_phone_kind SET biller = '320500-electricity-1' WHERE kind = 'P-004';
