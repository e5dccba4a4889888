-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- Whether whoever has a label that asks to be called first is of the class, as they are from an age on.
ALTER TABLE queue_class ADD COLUMN for_label {int64} NOT NULL DEFAULT 0;

UPDATE queue_class SET for_label = 1 WHERE class = 'priority';
