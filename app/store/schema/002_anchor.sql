-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0

-- The public key (SubjectPublicKeyInfo, DER) that belongs to `server_sig`: a counter-signature can
-- be checked without asking anybody, also after the platform has taken its next key.
ALTER TABLE chain_anchor ADD COLUMN server_key BLOB;

CREATE TRIGGER anchor_is_not_edited BEFORE UPDATE OF seq, head ON chain_anchor BEGIN
  SELECT RAISE(ABORT, 'a signed head is never edited');
END;
CREATE TRIGGER anchor_is_not_cut BEFORE DELETE ON chain_anchor BEGIN
  SELECT RAISE(ABORT, 'a signed head is never cut');
END;
