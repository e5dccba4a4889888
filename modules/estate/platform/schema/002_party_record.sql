-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- Whose record a resident has with the bank, found by the document; '': none. Who is forgotten stays a party without a
-- name: what was counted and settled stays true.
ALTER TABLE estate_party ADD COLUMN customer TEXT NOT NULL DEFAULT '';

CREATE INDEX estate_party_customer ON estate_party(customer) WHERE customer <> '';
