-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0

-- The day from which a person who asked for it is forgotten; empty: nobody asked.
ALTER TABLE customer ADD COLUMN erase_on TEXT NOT NULL DEFAULT '';
CREATE INDEX customer_erase_on ON customer(erase_on) WHERE erase_on <> '';
